/** What each text of a hire says, clause by clause. */
import { describe, expect, it } from 'vitest';
import { documentOfStep } from '../../../shared/playbook/hire-texts.ts';
import { makePlan, templateOf } from '../../../shared/playbook/hiring-steps.ts';
import { redFlags, scorecards } from '../../../shared/playbook/scorecards.ts';
import type { DocumentKind, OwnDocument } from '../../../shared/records/document.ts';
import { emptyHowTo } from '../../../shared/records/handoff.ts';
import type { Role } from '../../../shared/records/hiring.ts';
import type { Result } from '../../../shared/records/recommendation.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { draftOf } from '../../../shared/words/documents/documents.ts';
import { documentData, type DocumentInput } from '../../../shared/words/documents/from-records.ts';
import { painsOf } from '../../../shared/words/documents/pains.ts';
import { scorecardWords } from '../../../shared/words/scorecard.ts';
import { aHandoff, anAccess, aPerson, categoryNamed, day, dollars, hours, testId } from '../../support/builders.ts';
import { recommendCase } from '../../support/case-answers.ts';
import { noRecords, writing } from '../../support/document-input.ts';
import { workedCase } from '../../support/worked-case.ts';

const TODAY = day('2026-11-23');
const write = (kind: DocumentKind, input: DocumentInput): string => draftOf(kind, documentData(input));
const planOf = (role: Role) =>
  makePlan({ id: testId(), role, today: TODAY, resultId: null, signs: [], hasTeam: true, newId: () => testId() });
const budget = (of: number) => ({ ...initialSettings, money: { ...initialSettings.money, budget: dollars(of) } });
const tasks = (...all: readonly (readonly [title: string, count: number, tools?: string])[]) =>
  all.map(([title, count, tools = '']) =>
    aHandoff({
      title,
      minutesPerWeek: hours(count),
      categoryId: categoryNamed('Inbox and calendar'),
      personId: null,
      howTo: { ...emptyHowTo, tools },
    }),
  );
const resultOf = (id: string) => ({ recommendation: recommendCase(workedCase(id)) }) as Result;

describe('H3 the role in her figures', () => {
  const three = tasks(['Inbox', 4], ['Invoices', 3], ['Travel', 1]);

  it('says what the hours cost at a usual rate, and puts what they are not enough for under "later"', () => {
    // $450 a month at $20 an hour are 22.5 hours a month, 5.19 a week: 5 in half hours.
    const text = write('brief', { ...noRecords('va'), plan: planOf('va'), handoffs: three, settings: budget(450) });
    expect(text).toContain('- Hours: about 5 hours a week. That is about $433 a month at a usual rate of $20 an hour.');
    expect(text).toContain('- Budget: up to $450 a month.\n');
    expect(text).toMatch(
      /The work, the most worthwhile first\n\n- Inbox: 4 hours a week\.\n- Travel: 1 hour a week\.\n\n## Later, when there are more hours\n\n- Invoices: 3 hours a week\.\n/,
    );
  });

  it('begins with a part of a task that is larger than the hours, and says that a small budget begins small', () => {
    const text = write('brief', {
      ...noRecords('va'),
      plan: planOf('va'),
      handoffs: tasks(['Inbox', 9]),
      settings: budget(90),
    });
    expect(text).toContain('- Inbox: 9 hours a week, 1 of them to begin with.');
    expect(text).toContain('Budget: up to $90 a month. It is less than such a start usually costs: we begin small.');
  });

  it('promises after 30 and 60 days what the hours are enough for, and no daily hours to somebody for one', () => {
    const small = { ...noRecords('va'), plan: planOf('va'), handoffs: tasks(['Inbox', 9]), settings: budget(90) };
    const text = write('brief', small);
    expect(text).toContain('After 30 days: the first hour a week of “Inbox” runs without me.');
    expect(text).not.toContain('After 60 days');
    expect(text).toContain('The first month takes up to half an hour more a week');
    expect(text).toContain('After 90 days: my week is 0.5 to 1 hour shorter, in the log.');
    expect(text).toContain('We agree on a time each week');
    expect(write('first-days', small)).toContain(
      'The first hour a week of “Inbox” runs without you, or you both know what is missing.',
    );
    const more = write('brief', { ...small, settings: budget(300) });
    expect(more).toContain('After 30 days: the first 3 hours a week of “Inbox” run without me.');
    const whole = write('brief', { ...small, handoffs: three, settings: budget(450) });
    expect(whole).toContain('After 30 days: “Inbox” runs without me.');
    expect(whole).toContain('After 60 days: 2 of these tasks are yours.');
    expect(whole).toContain('two or three hours a day');
  });

  it('says what the first month takes beside the hours, and not among what is to be better', () => {
    const text = write('brief', { ...noRecords('va'), plan: planOf('va'), handoffs: three, settings: budget(450) });
    expect(text.split('## What should be better')[0]).toContain('The first month takes up to');
    expect(text.split('## What should be better')[1]).not.toContain('The first month takes');
  });

  it('offers no hours where nothing is set aside', () => {
    const text = write('brief', { ...noRecords('va'), handoffs: three, settings: budget(0) });
    expect(text).toContain('- Hours: to be agreed.\n- Budget: nothing is set aside yet.');
  });

  it('says that two hires share one budget', () => {
    const [va, obm] = [planOf('va'), planOf('obm')];
    const both = { ...noRecords('va'), plan: va, plans: [va, obm], settings: budget(450) };
    const brief = write('brief', { ...both, handoffs: three });
    expect(brief).toContain(
      'Budget: up to $450 a month for an assistant and a manager together. How it is divided is not decided yet.',
    );
    // None of it is worked out as if it were all hers: the hours are those of the work, and no rate follows.
    expect(brief).toContain('Hours: about 8 hours a week.');
    expect(write('screening', { ...both, handoffs: three })).toContain('Rate within $8 to $35 an hour');
    // A task of no kind is promised to one of the two.
    const loose = { ...both, handoffs: [aHandoff({ title: 'Reminders' })] };
    expect(write('brief', loose)).toContain('Reminders');
    expect(write('brief', { ...loose, role: 'obm', plan: obm })).not.toContain('Reminders');
    expect(write('brief', { ...both, plans: [va, { ...obm, state: 'stopped' }] })).not.toContain('together.');
  });

  it('gives hours back as a range with checking taken off, after a first month that takes more', () => {
    const text = write('brief', { ...noRecords('va'), plan: planOf('va'), handoffs: three, settings: budget(450) });
    // Of 5 hours: half of it lost to checking at worst, a tenth at best; showing takes half of the paid time at first.
    expect(text).toContain('The first month takes up to 2.5 hours more a week: showing comes before doing.');
    expect(text).toContain('After 90 days: my week is 2.5 to 4.5 hours shorter, in the log.');
    const manager = write('brief', {
      ...noRecords('obm'),
      plan: planOf('obm'),
      settings: budget(2500),
      weeks: [
        {
          week: day('2026-11-16'),
          categories: [{ categoryId: categoryNamed('Checking in and briefing people'), minutes: hours(6), fire: 0 }],
        },
      ] as never,
    });
    expect(manager).toContain('What leaves my week, the most worthwhile first');
    expect(manager).toContain('- Checking in and briefing people: 6 hours a week, 5 of them to begin with.');
    expect(manager).toContain('After 90 days: my week is 0.5 to 4 hours shorter, in the log.');
    expect(
      write('first-days', { ...noRecords('va'), plan: planOf('va'), handoffs: three, settings: budget(450) }),
    ).toContain('Your week is 2.5 to 4.5 hours shorter, in the log.');
  });

  it('lets the budget decide the rate in the screening, and tells published rates beside it', () => {
    const input = { ...noRecords('va'), handoffs: three, settings: budget(450) };
    expect(write('screening', input)).toContain(
      'Rate up to $20 an hour: your budget does not pay more for these hours. Published rates: $8 to $35 an hour.',
    );
    expect(write('screening', { ...input, settings: initialSettings })).toContain(
      'Rate within $8 to $35 an hour, or a reason why it is worth more.\n',
    );
  });

  it('advertises only tools that work', () => {
    const tool = (name: string, state: 'working' | 'half-working') => ({
      id: testId<never>(),
      name,
      purpose: 'letters',
      state,
      setUpBy: null,
      note: '',
    });
    const input = { ...noRecords('va'), tools: [tool('Mailchimp', 'half-working'), tool('Trello', 'working')] };
    const advert = write('job-description', input);
    expect(advert).toContain('## Tools we use\n\n- Trello\n');
    expect(advert).not.toContain('Mailchimp');
    expect(write('brief', input)).toContain('- Mailchimp – letters. Not set up well yet.');
  });

  it.each([
    ['v15', 'va', /My week holds 9 hours of work that follows the same steps/],
    ['v65', 'obm', /Nobody sees the whole|Ways of working are missing/],
    ['v07', 'va', /My week holds 6 hours of work that follows the same steps/],
  ] as const)('%s: why now is what speaks for this role alone (%s)', (id, role, says) => {
    const said = recommendCase(workedCase(id));
    const told = painsOf(said, role, writing);
    const other = painsOf(said, role === 'va' ? 'obm' : 'va', writing);
    const need = role === 'va' ? 'hands' : 'manager';
    expect(told.length).toBeGreaterThan(0);
    const own = new Set(said.contributions.filter((one) => one.need === need).map(({ sign }) => sign));
    const foreign = said.contributions.filter((one) => one.need !== need && !own.has(one.sign));
    expect(foreign.length).toBeGreaterThan(0);
    const text = write('brief', { ...noRecords(role), plan: planOf(role), result: resultOf(id) });
    expect(text).toMatch(says);
    for (const pain of other.filter((one) => !told.includes(one))) expect(text).not.toContain(pain);
    const [first = ''] = told;
    expect(write('first-days', { ...noRecords(role), result: resultOf(id) })).toContain(first);
  });
});

describe('H3 choosing', () => {
  it.each(['va', 'obm'] as const)(
    'a call has one question for each point that is scored, and the paper has them all (%s)',
    (role) => {
      const talk = write('interview', noRecords(role));
      const card = write('scorecard', noRecords(role));
      for (const { point, weight } of scorecards[role]) {
        const { name } = scorecardWords.points[point];
        expect(talk).toMatch(new RegExp(`^\\d+\\. ${name}: .*\\?`, 'm'));
        expect(card).toContain(`**${name}** (counts ${weight} of 100)`);
      }
      for (const flag of redFlags[role]) expect(card).toContain(`- [ ] ${scorecardWords.flags[flag]}`);
      expect(talk).toMatch(/time zone/);
      expect(talk).toMatch(/how long do you (usually )?answer/);
    },
  );

  it('a call asks about her tools, her hours and her first day; a manager tells of the first 30 days and of her hardest week', () => {
    const tool = {
      id: testId<never>(),
      name: 'Trello',
      purpose: '',
      state: 'working',
      setUpBy: null,
      note: '',
    } as const;
    const plan = planOf('va');
    const talk = write('interview', { ...noRecords('va'), plan, handoffs: tasks(['Inbox', 4]), tools: [tool] });
    expect(talk).toContain('What have you done with Trello?');
    expect(talk).toContain(`How soon could you begin? I think of ${writing.day(plan.firstDay!)}.`);
    expect(talk).toContain('How many hours a week would be mine? I think of about 4 hours.');
    expect(talk).not.toContain('For the second call');
    const manager = write('interview', noRecords('obm'));
    expect(manager).toContain('What do your first 30 days with a new owner look like?');
    expect(manager).toMatch(/## For the second call: your hardest week\n\n1\. Tell it in five sentences/);
  });

  it.each([
    ['va-team', 'tell-team'],
    ['va-ask', 'job-description'],
    ['va-micro', 'micro-task'],
    ['va-calls', 'interview'],
    ['va-trial', 'trial-task'],
    ['va-60', 'first-days'],
    ['obm-first-call', 'interview'],
    ['obm-second-call', 'interview'],
    ['obm-look', 'paid-look'],
    ['obm-90', 'first-days'],
  ] as const)('the step %s opens its text, %s', (step, kind) => {
    expect(templateOf(step)).toBeDefined();
    expect(documentOfStep(step)).toBe(kind);
  });

  it('the scorecard of a manager asks for strategy into steps, and for detail', () => {
    expect(write('interview', noRecords('obm'))).toMatch(/Turns a strategy into steps: .*first five steps/);
    expect(write('scorecard', noRecords('obm'))).toMatch(/\*\*Detail\*\*/);
  });

  it('a micro-task is paid, takes less than an hour, and is a piece of the first task; a trial task holds no real data', () => {
    const input = { ...noRecords('va'), handoffs: tasks(['Inbox', 4]) };
    const micro = write('micro-task', input);
    expect(micro).toContain('Twenty to sixty minutes');
    expect(micro).toContain('A small piece of “Inbox”');
    expect(micro).toContain('I pay (amount) for it, whatever comes of it.');
    expect(micro).not.toMatch(/\$\d/);
    const trial = write('trial-task', input);
    expect(write('trial-task', { ...input, handoffs: tasks(['Books', 3]) })).toContain(
      'Books, once, as in a usual week, with invented names',
    );
    // Four hours are no task of one to three.
    expect(trial).toContain('A piece of “Inbox” that takes one to three hours, as in a usual week');
    expect(trial).toContain('A copy without real client data');
    expect(trial).toContain('one to three hours at their rate, usually $8 to $35 an hour');
  });

  it('a manager is looked at in five to eight paid hours that end in a roadmap; references say the same length everywhere', () => {
    const look = write('paid-look', noRecords('obm'));
    expect(look).toContain('Five to eight paid hours');
    expect(look).toContain('What comes back: a roadmap of 90 days');
    expect(write('references', noRecords('obm'))).toContain('Three people, before the paid look: ten minutes each');
    expect(write('references', noRecords('va'))).toContain('Two people, before anything is signed: ten minutes each');
  });
});

describe('H3 the agreement', () => {
  const manager = write('agreement', {
    ...noRecords('obm'),
    people: [aPerson({ name: 'Jon Bell', role: 'web-designer' })],
  });

  it.each([
    ['notice and exit both ways', /Notice both ways, the same length for both/],
    ['ownership of accounts and files', /Accounts, files, texts and lists are yours/],
    [
      'terms for a processor of data',
      /only on your written instruction.*no further helper without your yes.*deleted at the end/,
    ],
    ['which data, what for, how long', /what for and how long, which kinds of data, of whom/],
    ['contractor or employee', /The more you direct how and when, the more it looks like employment/],
    ['holiday cover', /Holiday and illness: who covers/],
    ['subcontractors', /Work passed on to somebody else only after you have said yes/],
    ['capacity', /How many other clients they carry/],
    ['liability', /Who is liable for what, up to which amount/],
    ['whom a manager directs', /Whom they direct: Jon Bell\. Who may hire and part/],
    ['looks on day 30, 60 and 90', /look back after 30, 60 and 90 days/],
    ['information only', /This page is information, not advice/],
  ])('settles %s', (_, clause) => {
    expect(manager).toMatch(clause);
  });

  it('says again "from your answers only" while fewer than four weeks are logged, however she set the rule', () => {
    const rules = { ...initialSettings, rules: { fewWeeks: 2 } };
    const at = (weeksLogged: number) => write('agreement', { ...noRecords('obm'), settings: rules, weeksLogged });
    expect(at(3)).toContain(
      'From your answers only: 3 weeks are logged, and a monthly retainer should rest on at least 4 weeks.',
    );
    expect(at(4)).not.toContain('From your answers only');
    // The boxes below do not say the opposite.
    expect(at(3)).toContain(
      '- [ ] A short first block of about four weeks, then a first term of about three months once 4 weeks',
    );
    expect(at(4)).toContain('- [ ] A first term of about three months, with a look back after 30, 60 and 90 days.');
  });
});

describe('H6 the people already there', () => {
  const lena = aPerson({ name: 'Lena Moss', role: 'va' });
  const jon = aPerson({ name: 'Jon Bell', role: 'web-designer' });
  const input: DocumentInput = { ...noRecords('obm'), plan: planOf('obm'), people: [lena, jon] };

  it('hear it before the advert, one by one, with the same length as in the plan', () => {
    const text = write('tell-team', input);
    expect(text).toContain('Before anybody can read an advert, and one by one: twenty minutes each');
    expect(text).toContain('- Lena Moss, Assistant (VA): say first that this is no verdict');
    expect(text).toContain('- Jon Bell, Web designer: whom they will ask');
    expect(planOf('obm').steps.find(({ templateId }) => templateId === 'obm-team')).toBeDefined();
  });

  it('who is an assistant already hears that another one comes, and that it is no verdict', () => {
    const assistants: DocumentInput = {
      ...noRecords('va'),
      people: [lena, aPerson({ name: 'Pia Holm', role: 'va' }), jon],
    };
    const text = write('tell-team', assistants);
    expect(text).toContain('I am looking for another assistant.');
    expect(text).not.toContain('routine work has one place to go');
    expect(text).toContain(
      '- Lena Moss, Assistant (VA): say first that this is no verdict on their work. Their tasks stay theirs',
    );
    expect(text).not.toContain('- Jon Bell, Web designer:');
    expect(write('message-tell-va', assistants)).toContain('I am looking for another assistant.');
    const ben = aPerson({ name: 'Ben Cole', role: 'va' });
    expect(write('day-one', { ...assistants, people: [...assistants.people, ben], person: ben })).toContain(
      '“From today Ben Cole is with us as another assistant.',
    );
    expect(write('tell-team', { ...noRecords('va'), people: [jon] })).toContain(
      'I am looking for an assistant for the routine work.',
    );
  });

  it('are told on the first day who is who; where nobody is there, the two speak to each other', () => {
    expect(write('day-one', { ...input, person: aPerson({ name: 'Ines Duarte', role: 'obm' }) })).toContain(
      '“From today Ines Duarte is the one who runs our day-to-day. Questions about tasks, dates and tools go there first.”',
    );
    expect(write('day-one', input)).toContain('“From today we have a manager. Questions');
    const alone = write('day-one', { ...noRecords('va'), handoffs: tasks(['Inbox', 4]) });
    expect(alone).toContain(
      '## You, to the new assistant\n\n- “We begin with Inbox, and with nothing else this week.”',
    );
    expect(alone).not.toContain('to everybody');
  });

  it('decision rights name spending, refunds, hiring and publishing, and no amount that nobody gave', () => {
    const text = write('decision-rights', { ...input, settings: budget(2500) });
    expect(text).toContain('Spending up to (your amount) at a time');
    expect(text).not.toMatch(/\$\d/);
    for (const right of [/refund/i, /Hiring and parting: proposes/, /scheduled and approved goes out/])
      expect(text).toMatch(right);
  });

  it('the weekly meeting has a fixed agenda', () => {
    const text = write('weekly-meeting', { ...input, metrics: [] });
    expect(text.match(/^\d\. .*$/gm)).toHaveLength(6);
    expect(text).toContain('One hour at most');
  });

  it.each(['va', 'obm'] as const)('the first 90 days go through all five times and say when to stop (%s)', (role) => {
    const text = write('first-days', { ...noRecords(role), result: resultOf(role === 'va' ? 'v06' : 'v05') });
    for (const part of [
      'The first day',
      'The first week',
      'After 30 days',
      'After 60 days',
      'After 90 days',
      'When to stop',
    ])
      expect(text).toContain(`## ${part}\n`);
    expect(text).toMatch(/The pain that caused the hire\. My week holds/);
  });

  it('the first days name ways in from the register, else the tools of the first task, else none', () => {
    const access = anAccess({ personId: lena.id, tool: 'Gmail' });
    const of = (more: Partial<DocumentInput>) => write('first-days', { ...noRecords('va'), ...more });
    expect(of({ person: lena, accesses: [access] })).toContain('Ways in that they have: Gmail. No more for now.');
    expect(of({ handoffs: tasks(['Inbox', 4, 'Gmail, as assistant']) })).toContain(
      'A login of their own for what “Inbox” needs, and no more: Gmail, as assistant.',
    );
    expect(of({})).toContain('A login of their own for the first kind of work, and no more.');
  });
});

describe('H7 the words', () => {
  const team = (...names: readonly string[]) => names.map((name) => aPerson({ name, role: 'va' }));

  it.each([
    [['Lena Moss'], 'Hello Lena,\n\nI want you to hear'],
    [['Lena Moss', 'Jon Bell'], 'Hello Lena and Jon,\n\nI want you two to hear'],
    [['Lena Moss', 'Jon Bell', 'Pia Holm'], 'Hello Lena, Jon, and Pia,\n\nI want you all to hear'],
  ])('tell %s with the right words for so many', (names, begins) => {
    const text = write('message-tell-va', { ...noRecords('obm'), people: team(...names) });
    expect(text.startsWith(begins)).toBe(true);
    // No reason where she has none on record.
    expect(text).not.toContain('The reason');
  });

  it('ask for rates with her hours and tasks', () => {
    const text = write('message-ask-rates', { ...noRecords('va'), handoffs: tasks(['Inbox', 4], ['Travel', 1]) });
    expect(text).toContain('It is about 5 hours a week: Inbox and Travel.');
    expect(text).toContain('What do you charge');
  });

  it('say no without a promise that nobody keeps', () => {
    const text = write('message-say-no', noRecords('va'));
    expect(text).toContain('I have decided on somebody else this time.');
    expect(text).not.toMatch(/six months|I delete what you sent me within/);
  });

  it('raise a slip with diagnosis before blame', () => {
    const lena = aPerson({ name: 'Lena Moss' });
    const task = { ...aHandoff({ title: 'Invoices' }), personId: lena.id };
    const text = write('message-slip', { ...noRecords('va'), person: lena, people: [lena], handoffs: [task] });
    expect(text).toContain('Hello Lena,\n\nSomething went wrong with “Invoices”');
    for (const question of ['clear what done means', 'good example', 'within a day']) expect(text).toContain(question);
  });

  it('end well with her last day, accounts, shared passwords and confidentiality', () => {
    const lena = aPerson({ name: 'Lena Moss', to: day('2026-12-18') });
    const text = write('message-end-well', {
      ...noRecords('va'),
      person: lena,
      people: [lena],
      accesses: [anAccess({ personId: lena.id, tool: 'Gmail' })],
    });
    expect(text).toContain('the last day is December 18, 2026.');
    for (const part of [
      'come over to mine',
      'every password that we shared',
      'stays between us',
      'on the last day: Gmail',
    ])
      expect(text).toContain(part);
  });
});

describe('O10 the two files that go on a journey', () => {
  const ben = aPerson({ name: 'Ben Cole', role: 'va', minutesPerWeek: hours(10) });
  const of = (role: Role, more: Partial<DocumentInput> = {}): DocumentInput => ({
    ...noRecords(role),
    plan: planOf(role),
    people: [ben],
    person: ben,
    handoffs: tasks(['Inbox', 4]),
    settings: budget(90),
    ...more,
  });

  it('the support plan says the hours that were agreed, and day 90 for both roles, in the order of days', () => {
    const text = write('support-plan', of('va'));
    expect(text).toContain('About 10 hours a week.');
    expect(text.indexOf('A month after the first day')).toBeLessThan(text.indexOf('Day 90:'));
    for (const role of ['va', 'obm'] as const)
      expect(write('support-plan', of(role))).toContain('Day 90: keep, change or part, decided together.');
    expect(write('support-plan', of('va', { person: null, people: [] }))).toContain('About 1 hour a week.');
  });

  it('the first-week file says each way in once, and how the week of this role goes', () => {
    const ways = [anAccess({ personId: ben.id, tool: 'Gmail' }), anAccess({ personId: ben.id, tool: 'Gmail' })];
    expect(write('first-week-file', of('va', { accesses: ways }))).toContain('You can get into: Gmail.');
    expect(write('first-week-file', of('va'))).toContain('Friday: three lines.');
    const manager = write('first-week-file', of('obm'));
    expect(manager).toContain('Once a week: an hour at most, always the same page, written by you before it.');
    expect(manager).not.toContain('Friday: three lines.');
  });
});

describe('O10 what they may decide, in her own words', () => {
  const lena = aPerson({ name: 'Lena Moss' });
  const plan = planOf('va');
  const own = (fields: Partial<OwnDocument>): OwnDocument => ({
    id: testId(),
    planId: null,
    personId: null,
    kind: 'decision-rights',
    body: '# x',
    editedOn: TODAY,
    ...fields,
  });
  const first = (documents: readonly OwnDocument[], of: Partial<DocumentInput> = {}) =>
    write('first-week-file', { ...noRecords('va'), plan, person: lena, people: [lena], documents, ...of });

  it('is found wherever she wrote it for this person or this hire, the nearest first', () => {
    const before = own({ planId: plan.id, body: '# x\n\nBefore there was somebody.' });
    const onTeam = own({ personId: lena.id, body: '# x\n\nOn her page.' });
    const inPlan = own({ planId: plan.id, personId: lena.id, body: '# x\n\nIn this hire.' });
    const other = own({ planId: testId(), body: '# x\n\nOf another hire.' });
    expect(first([other])).toContain('What can be taken back, you may do.');
    expect(first([other, before])).toContain('Before there was somebody.');
    expect(first([other, before, onTeam])).toContain('On her page.');
    expect(first([other, before, onTeam, inPlan])).toContain('In this hire.');
    expect(first([inPlan], { plan: null })).toContain('In this hire.');
  });
});
