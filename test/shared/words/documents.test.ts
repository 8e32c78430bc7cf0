import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startCategories } from '../../../shared/playbook/categories.ts';
import { makePlan } from '../../../shared/playbook/hiring-steps.ts';
import { documentKind, type DocumentKind, type OwnDocument } from '../../../shared/records/document.ts';
import { emptyHowTo } from '../../../shared/records/handoff.ts';
import { role as roles, type Role } from '../../../shared/records/hiring.ts';
import type { PersonRole } from '../../../shared/records/person.ts';
import type { Result } from '../../../shared/records/recommendation.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { draftOf } from '../../../shared/words/documents/documents.ts';
import { documentsOf } from '../../../shared/playbook/hire-texts.ts';
import { leaveNamesOut } from '../../../shared/words/documents/leave-names-out.ts';
import { howToPage, withPictures } from '../../../shared/words/documents/how-to.ts';
import { documentData, type DocumentInput } from '../../../shared/words/documents/from-records.ts';
import {
  aCandidate,
  aClient,
  aHandoff,
  anAccess,
  aPerson,
  aPlan,
  categoryNamed,
  day,
  dollars,
  hours,
  testId,
} from '../../support/builders.ts';
import { fiveBusinesses } from '../../support/five-businesses.ts';
import { recommendCase } from '../../support/case-answers.ts';
import { noRecords as nothing, writing as w, writingOf } from '../../support/document-input.ts';
import { workedCase } from '../../support/worked-case.ts';

const TODAY = day('2026-11-23');
type CaseId = keyof typeof fiveBusinesses;

/** A worked case as the records of its owner. */
function businessOf(id: CaseId, role: Role): DocumentInput {
  const one = workedCase(id);
  const own = fiveBusinesses[id];
  const people = one.team.map((member, at) =>
    aPerson({
      name: own.team[at] ?? '',
      role: member.role as PersonRole,
      roleName: member.role === 'other' ? 'Sound editor' : '',
      minutesPerWeek: hours(member.hoursPerWeek),
    }),
  );
  const plan = makePlan({
    id: testId(),
    role,
    today: TODAY,
    resultId: null,
    signs: [],
    hasTeam: people.length > 0,
    newId: () => testId(),
  });
  const routine = categoryNamed('Inbox and calendar');
  const cells = [
    { categoryId: routine, minutes: hours(one.hours.admin) },
    { categoryId: categoryNamed('Checking in and briefing people'), minutes: hours(one.hours.coordination) },
  ].filter(({ minutes }) => minutes > 0);
  const { currency, locale } = own;
  return {
    ...nothing(role),
    plan,
    people,
    result: { recommendation: recommendCase(one) } as Result,
    settings: {
      ...initialSettings,
      ownerName: own.owner,
      businessName: own.business,
      currency,
      locale,
      usdRate: { rate: own.perDollar, on: TODAY },
      money: { ...initialSettings.money, budget: dollars(own.budget) },
    },
    categories: startCategories.map((one) => ({ ...one, name: one.id === routine ? own.routine : one.name })),
    weeks: [{ week: day('2026-11-16'), categories: cells.map((cell) => ({ ...cell, fire: 0 })) as never }],
    handoffs: own.tasks.map(([title, count]) => aHandoff({ title, minutesPerWeek: hours(count) })),
    clients: [aClient({ name: own.client, minutesSold: hours(own.hoursSold) })],
    tools: own.tools.map((tool, at) => ({
      ...tool,
      id: testId(),
      state: at === 0 && one.signs.techGap > 1 ? 'half-working' : 'working',
      setUpBy: null,
      note: '',
    })),
    goals: [{ ...own.goal, id: testId(), reachedOn: null, note: '' }],
    projects: [
      {
        id: testId(),
        title: own.waiting,
        goalId: null,
        moves: [{ state: 'parked', on: day('2026-10-01') }],
        worth: null,
        effort: null,
        blocker: '',
        steps: [],
        touchedOn: day('2026-10-01'),
        note: '',
      },
    ],
    metrics: [
      {
        id: testId(),
        name: own.number,
        area: 'delivery',
        unit: 'count',
        cadence: 'weekly',
        values: [],
        fromLog: null,
        retired: false,
      },
    ],
    w: writingOf(own),
  };
}

/** The same business with whom she hires: they get a task, and a way into the first tool. */
function hired(id: CaseId, role: Role): DocumentInput {
  const input = businessOf(id, role);
  const own = fiveBusinesses[id];
  const person = aPerson({ name: own.hire, role });
  const [title, count] = own.theirs;
  return {
    ...input,
    person,
    people: [...input.people, person],
    handoffs: [...input.handoffs, aHandoff({ title, minutesPerWeek: hours(count), personId: person.id })],
    accesses: [anAccess({ personId: person.id, tool: own.tools[0]?.name ?? '' })],
  };
}

/** What is hers alone, as it stands in a text. */
function ownIn(id: CaseId) {
  const one = workedCase(id);
  const own = fiveBusinesses[id];
  const { money, hours: inHours, day: date } = writingOf(own);
  const line = ([title, count]: readonly [string, number]): string =>
    `${title}: ${inHours(hours(count))} ${count === 1 ? 'hour' : 'hours'} a week`;
  const first = (name: string): string => name.split(' ')[0] ?? name;
  return {
    owner: [own.owner],
    business: [own.business],
    budget: [`p to ${money(dollars(own.budget))} a month.`],
    team: own.team,
    assistant: own.team.filter((_, at) => one.team[at]?.role === 'va').map((name) => `Hello ${first(name)},`),
    hire: [first(own.hire)],
    routine: [own.routine],
    tasks: own.tasks.map(([title]) => title),
    taskHours: [...own.tasks, [own.routine, one.hours.admin] as const].map(line),
    theirs: [own.theirs[0]],
    theirHours: [line(own.theirs)],
    tools: own.tools.map(({ name }) => name),
    working: own.tools.slice(one.signs.techGap > 1 ? 1 : 0).map(({ name }) => name),
    firstTool: own.tools.slice(0, 1).map(({ name }) => name),
    purposes: own.tools.map(({ purpose }) => purpose),
    client: [`${own.client}: ${inHours(hours(own.hoursSold))} hours a month.`],
    goal: [`${own.goal.title}, by ${date(own.goal.by)}`],
    waiting: [own.waiting],
    number: [own.number],
  };
}
type Part = keyof ReturnType<typeof ownIn>;

/** What of it each text holds, for an assistant and for a manager. */
const HOLDS: Readonly<Record<DocumentKind, Readonly<Record<Role, readonly Part[]>>>> = {
  brief: {
    va: ['business', 'taskHours', 'tools', 'purposes', 'budget'],
    obm: ['business', 'team', 'tools', 'purposes', 'goal', 'waiting', 'number', 'budget'],
  },
  'job-description': {
    va: ['owner', 'business', 'routine', 'working'],
    obm: ['owner', 'business', 'working'],
  },
  screening: { va: ['routine', 'tools'], obm: [] },
  'micro-task': { va: ['routine'], obm: [] },
  scorecard: { va: [], obm: [] },
  interview: { va: ['routine'], obm: ['waiting'] },
  'trial-task': { va: ['routine'], obm: [] },
  'paid-look': { va: ['team', 'tools', 'waiting', 'number'], obm: ['team', 'tools', 'waiting', 'number'] },
  references: { va: [], obm: [] },
  agreement: { va: ['routine', 'budget'], obm: ['budget', 'team'] },
  'tell-team': { va: [], obm: ['team'] },
  'day-one': { va: ['owner', 'hire', 'theirs'], obm: ['owner', 'hire'] },
  'first-days': { va: ['theirs', 'firstTool'], obm: ['firstTool'] },
  'weekly-meeting': { va: ['hire', 'number'], obm: ['hire', 'number'] },
  'decision-rights': { va: ['business', 'hire'], obm: ['business', 'hire'] },
  'message-tell-va': { va: ['owner', 'assistant'], obm: ['owner', 'assistant'] },
  'message-ask-rates': { va: ['owner', 'business', 'routine'], obm: ['owner', 'business'] },
  'message-say-no': { va: ['owner', 'business'], obm: ['owner', 'business'] },
  'message-slip': { va: ['owner', 'hire', 'theirs'], obm: ['owner', 'hire', 'theirs'] },
  'message-end-well': { va: ['owner', 'hire', 'theirs'], obm: ['owner', 'hire', 'theirs'] },
  'first-week-file': {
    va: ['owner', 'business', 'hire', 'team', 'theirHours', 'tools', 'purposes', 'client', 'goal', 'waiting'],
    obm: ['owner', 'business', 'hire', 'team', 'theirHours', 'tools', 'purposes', 'client', 'goal', 'waiting'],
  },
  'support-plan': {
    va: ['business', 'hire', 'team', 'taskHours', 'goal', 'budget'],
    obm: ['business', 'hire', 'team', 'tasks', 'goal', 'budget'],
  },
};
const SIGNS: Readonly<Record<string, string>> = { USD: '$', GBP: '£', AED: 'AED' };

/** Every name and title that is hers alone, first names too. */
function namesOf(id: CaseId): readonly string[] {
  const { owner, business, team, hire, routine, tasks, theirs, tools, client, goal, waiting, number } =
    fiveBusinesses[id];
  const people = [...team, hire].flatMap((name) => [name, ...name.split(' ')]);
  const titles = [...tasks, theirs].map(([title]) => title);
  const things = tools.flatMap(({ name, purpose }) => [name, purpose]);
  return [owner, business, ...people, routine, ...titles, ...things, client, goal.title, waiting, number];
}

const kinds = documentKind.options;
/** What no text may hold, whatever is known: a value that is none, a blank, one thing in the plural, two stops. */
const WRONG =
  /undefined|null|NaN|\[object|\b1 (hours|weeks|people|tasks|clients)\b|\.\.|,\.| {2}|\(\)|^- *$|^\d+\. *$|: *$(?!\n)/m;
const write = (kind: DocumentKind, input: DocumentInput): string => {
  const text = draftOf(kind, documentData(input));
  return input.withNames ? text : leaveNamesOut(text, input);
};

describe('O10 a text without names', () => {
  const plan = aPlan({ candidates: ['Maya Lindqvist', 'Ines Duarte'].map((name) => aCandidate({ name })) });
  const clients = ['Amber & Co', 'Field Studio', 'Hattie Crane', 'The Otter, Lane & Co', 'Dr Finch', 'Sunny Side'].map(
    (name) => aClient({ name }),
  );
  const called = (...names: readonly string[]) => ({
    settings: { ownerName: 'Marianne', businessName: 'Bayline' },
    people: names.map((name) => aPerson({ name })),
    clients,
    plans: [plan],
  });
  const tess = called('Tess Harlow');

  it.each([
    ['Wait for Maya Lindqvist, then ask Ines.', 'Wait for Candidate 1, then ask Candidate 2.'],
    ['Amber wants it on Mondays.', 'Client 1 wants it on Mondays.'],
    ['Call Hattie and Otter.', 'Call Client 3 and Client 4.'],
    ['FIELD STUDIO and field studio, at AMBER & CO', 'Client 2 and Client 2, at Client 1'],
    ['Ask TESS, tess or Tess’s sister', 'Ask the assistant, the assistant or the assistant’s sister'],
    ['Write to dr finch or to Finch.', 'Write to Client 5 or to Client 5.'],
  ])('“%s”', (text, without) => expect(leaveNamesOut(text, tess)).toBe(without));

  it.each(['Look at every field, an amber light and an otter.', 'Field notes', 'A sunny side of it'])(
    'plain words are no names: “%s”',
    (text) => expect(leaveNamesOut(text, { ...tess, clients: clients.slice(0, 5) })).toBe(text),
  );

  it.each([
    ['May', 'On Fri 8 May, in May 2027, by May 8, on 1st May'],
    ['May Penn', 'May I? It may wait, but not in May.'],
    ['Will Penn', 'Will you send it? She will.'],
    ['Mark Penn', '1. Mark it as paid'],
    ['Rose Penn', 'Sales rose.'],
  ])('with somebody called %s, words stay words: “%s”', (name, text) =>
    expect(leaveNamesOut(text, called(name))).toBe(text),
  );

  it.each([
    ['May Penn', 'Ask May on 3 June.', 'Ask the assistant on 3 June.'],
    ['Will Penn', 'Ask Will, or tell WILL you are away.', 'Ask the assistant, or tell the assistant you are away.'],
    ['Mark Penn', '1. Mark checks', '1. The assistant checks'],
    ['Rose', 'Sales rose. Rose sells.', 'Sales rose. The assistant sells.'],
    ['The bookkeeper', 'The books go to the bookkeeper.', 'The books go to the assistant.'],
    ['Friend of Jo', 'A friend told Friend of Jo.', 'A friend told the assistant.'],
  ])('but %s is left out of “%s”', (name, text, without) => expect(leaveNamesOut(text, called(name))).toBe(without));

  it('who was thought of is the same in every plan, and who was hired is who they are now', () => {
    const lena = aPerson({ name: 'Lena Moss' });
    const plans = [
      aPlan({ candidates: [aCandidate({ name: 'Lena Moss-Hall', personId: lena.id }), aCandidate({ name: 'Ines' })] }),
      aPlan({ candidates: [aCandidate({ name: 'Ines' })] }),
    ];
    const known = { ...called(), people: [lena], plans };
    expect(leaveNamesOut('Lena Moss-Hall knows Ines', known)).toBe('The assistant knows the candidate');
  });
});

describe('H3 H6 H7 texts from her data', () => {
  // Two that want a manager, one assistant, one alone with little, one with nobody and no money.
  const cases = ['v05', 'v24', 'v06', 'v15', 'v42'] as const satisfies readonly CaseId[];
  const flat = (text: string): string => ` ${text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  const found = (text: string, names: readonly string[]): readonly string[] =>
    names.filter((name) => flat(text).includes(flat(name)));

  it('H3 the five share nobody, no task, no tool and no goal, and a text from no data names none of it', () => {
    const all = cases.flatMap(namesOf);
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
    for (const role of roles.options)
      for (const kind of kinds) expect([kind, ...found(write(kind, nothing(role)), all)]).toEqual([kind]);
  });

  it.each(cases.flatMap((id) => roles.options.map((role) => [id, role] as const)))(
    'H3 every text of %s, %s, holds what is hers, in her currency, and nothing of the others',
    (id, role) => {
      const own = ownIn(id);
      const others = cases.filter((other) => other !== id).flatMap(namesOf);
      const input = hired(id, role);
      for (const kind of kinds) {
        const text = write(kind, input);
        for (const part of HOLDS[kind][role])
          for (const words of own[part]) expect(`${kind}, ${part}\n${text}`).toContain(words);
        expect([kind, ...found(text, others)]).toEqual([kind]);
        const signs = new Set(text.match(/[$£€]|AED/g));
        expect([...signs].filter((sign) => sign !== SIGNS[input.settings.currency])).toEqual([]);
      }
    },
  );

  it.each(cases.flatMap((id) => roles.options.map((role) => [id, role] as const)))(
    'every text reads whole for %s, %s',
    (id, role) => {
      const input = businessOf(id, role);
      for (const kind of kinds) {
        const text = write(kind, { ...input, person: input.people[0] ?? null });
        expect(`${kind}\n${text}`).not.toMatch(WRONG);
        expect(text.length).toBeGreaterThan(150);
      }
    },
  );

  it.each(roles.options)('every text reads whole where nothing is known yet, %s', (role) => {
    for (const kind of kinds) expect(`${kind}\n${write(kind, nothing(role))}`).not.toMatch(WRONG);
  });

  it('her tasks, hours, tools, budget and people stand in them', () => {
    const input = businessOf('v05', 'obm');
    const brief = write('brief', input);
    expect(brief).toContain('Budget: up to $2,500 a month.');
    expect(brief).toContain('My week holds 14 hours of briefing, checking and planning');
    expect(brief).toContain('People: Lena Moss, Jon Bell, Pia Holm, and Arlo Penn ask you first, not me.');
    expect(brief).toContain('The certification has its first twenty graduates, by June 30, 2027');
    const page = write('brief', businessOf('v06', 'va'));
    expect(page).toContain(
      `Scheduling posts: ${w.hours(hours(workedCase('v06').hours.admin))} hours a week, 3 of them to begin with.`,
    );
    expect(write('message-tell-va', input)).toContain('Hello Lena,');
  });

  it('a manager is never given a trial task, and references come before the paid look', () => {
    const kindsOf = (role: Role) => Object.values(documentsOf(role)).flat();
    expect(kindsOf('obm')).not.toContain('trial-task');
    expect(kindsOf('va')).not.toContain('paid-look');
    const order = documentsOf('obm').choose;
    expect(order.indexOf('references')).toBeLessThan(order.indexOf('paid-look'));
    expect(write('job-description', businessOf('v05', 'obm'))).not.toMatch(/trial task/i);
    expect(new Set([...kindsOf('va'), ...kindsOf('obm')])).toEqual(new Set(kinds));
  });

  it('law is touched as information only', () => {
    for (const role of roles.options) expect(write('agreement', nothing(role))).toContain('Information, not advice');
  });

  it('O10 leaves every name out on request', () => {
    const lena = aPerson({ name: 'Lena Moss' });
    const input: DocumentInput = {
      ...businessOf('v05', 'obm'),
      person: lena,
      accesses: [],
      handoffs: [aHandoff({ personId: lena.id, howTo: { ...emptyHowTo, done: 'Empty by noon' } })],
      withNames: false,
    };
    const { team, owner, business, client } = fiveBusinesses.v05;
    const names = [...team, ...team.map((name) => name.split(' ')[0] ?? name), owner, business, client];
    for (const kind of ['first-week-file', 'support-plan'] as const) {
      const text = write(kind, input);
      for (const name of names) expect(text).not.toContain(name);
      expect(text).not.toMatch(WRONG);
    }
    expect(write('first-week-file', input)).toContain('Inbox: 3 hours a week. Done means: Empty by noon.');
    // What she took back is not theirs.
    const takenBack = aHandoff({
      title: 'Invoices',
      personId: lena.id,
      moves: [
        { state: 'trying', on: day('2026-10-01'), why: '' },
        { state: 'taken-back', on: day('2026-11-02'), why: 'Wrong VAT' },
      ],
    });
    const without = { ...input, handoffs: [...input.handoffs, takenBack] };
    expect(write('first-week-file', without)).not.toContain('Invoices');
    expect(write('first-week-file', { ...input, withNames: true })).toContain('For Lena Moss');
  });

  it('O10 leaves out names inside titles, goals and tools, and tells two of one role apart', () => {
    const tess = aPerson({ name: 'Tess Harlow' });
    const jon = aPerson({ name: 'Jon Bell' });
    const base = businessOf('v42', 'va');
    const input: DocumentInput = {
      ...base,
      people: [tess, jon],
      person: null,
      handoffs: [
        aHandoff({ title: `Call with ${base.clients[0]?.name}`, categoryId: categoryNamed('Inbox and calendar') }),
      ],
      goals: base.goals.map((goal) => ({ ...goal, title: `${base.settings.ownerName} is free on Fridays` })),
      tools: base.tools.map((tool) => ({ ...tool, purpose: 'files for Tess' })),
      withNames: false,
    };
    const text = write('first-week-file', input);
    expect(text).toContain('- Call with Client 1: 3 hours a week, 1 of them to begin with.');
    expect(text).toContain('- The owner is free on Fridays');
    expect(text).toContain('files for Assistant 1');
    expect(text).toContain('- Assistant 1.\n- Assistant 2.');
    expect(text).not.toMatch(/Tess|Jon|Shanice|Bayline/);
    expect(leaveNamesOut('Ask Jonathan about the Keys and Closings site.', input)).toBe(
      'Ask Jonathan about the business site.',
    );
  });

  it('O10 a task that was taken back is not in the file of whoever had it', () => {
    const lena = aPerson({ name: 'Lena Moss' });
    const back = [{ state: 'taken-back' as const, on: day('2026-11-20'), why: 'Too early' }];
    const handoffs = [
      aHandoff({ title: 'Invoices', personId: lena.id, moves: back }),
      aHandoff({ title: 'Travel', personId: lena.id }),
    ];
    const text = write('first-week-file', { ...nothing('va'), person: lena, people: [lena], handoffs });
    expect(text).toContain('Travel: 3 hours a week.');
    expect(text).not.toContain('Invoices');
  });

  it('O10 says how far each task is theirs, what comes later, and how a manager begins', () => {
    const lena = aPerson({ name: 'Lena Moss', role: 'obm' });
    const moves = [{ state: 'trying' as const, on: day('2026-11-20'), why: '' }];
    const handoffs = [
      aHandoff({ title: 'Invoices', personId: lena.id }),
      aHandoff({ title: 'Travel', personId: lena.id, moves, level: 3 }),
    ];
    const input: DocumentInput = { ...nothing('obm'), person: lena, people: [lena], handoffs };
    const text = write('first-week-file', input);
    expect(text).toContain('- Travel: look into it and propose; we decide.');
    expect(text).toContain('- Travel: 3 hours a week.\n- Invoices: 3 hours a week. This comes later.');
    expect(text).toContain('First day: an hour together');
    expect(text).not.toContain('one task from beginning to end');
    const body = '# What Lena may decide\n\n## Money\n\n- Up to $40 alone.\n';
    const own = { id: testId(), planId: null, personId: lena.id, kind: 'decision-rights', body, editedOn: TODAY };
    const hers = write('first-week-file', { ...input, documents: [own as OwnDocument] });
    expect(hers).toContain('## What you may decide\n\n### Money\n\n- Up to $40 alone.\n\n## How the week goes');
    expect(hers).not.toContain('What can be taken back');
  });

  it('O3 a how-to keeps what she wrote, in order, without her own numbers and dashes', () => {
    const task = aHandoff({
      title: 'Invoices',
      howTo: {
        purpose: 'No invoice is open for long',
        steps: '1. Make the list\n\n- Send text A\n  Call on day 30 ',
        tools: 'Ledger',
        done: 'Each has a date.',
        links: '',
        reviewOn: null,
      },
    });
    expect(howToPage(task, 'Lena', null)).toBe(
      '# Invoices\n\nWho does it: Lena.\n\nNo invoice is open for long.\n\n## Steps\n\n1. Make the list\n2. Send text A\n3. Call on day 30\n\n## Tools\n\nLedger.\n\n## Done means\n\nEach has a date.\n',
    );
    expect(howToPage(aHandoff(), null, null)).toBe('# Inbox\n');
    expect(withPictures('# Inbox\n', [])).toBe('# Inbox\n');
    expect(
      withPictures('# Inbox\n', [
        { caption: 'The [folders]', data: 'data:image/png;base64,AA==' },
        { caption: '', data: 'data:image/png;base64,BB==' },
      ]),
    ).toBe(
      '# Inbox\n\n## Pictures\n\n![The  folders][picture-1]\n\n![Picture 2.][picture-2]\n\n' +
        '[picture-1]: data:image/png;base64,AA==\n[picture-2]: data:image/png;base64,BB==\n',
    );
  });

  it('whatever she calls things, a text stays whole', () => {
    const title = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '' && !WRONG.test(text));
    fc.assert(
      fc.property(title, fc.constantFrom(...kinds), fc.integer({ min: 1, max: 40 }), (name, kind, count) => {
        const task = aHandoff({
          title: name,
          categoryId: categoryNamed('Inbox and calendar'),
          minutesPerWeek: hours(count),
        });
        const text = write(kind, { ...nothing('va'), handoffs: [task] });
        expect(text).not.toMatch(/undefined|NaN|\[object/);
        expect(text.endsWith('\n')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
