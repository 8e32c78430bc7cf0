import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
import { aClient, aHandoff, aPerson, categoryNamed, day, dollars, hours, testId } from '../../support/builders.ts';
import { recommendCase } from '../../support/case-answers.ts';
import { noRecords as nothing, writing as w } from '../../support/document-input.ts';
import { workedCase } from '../../support/worked-case.ts';

const TODAY = day('2026-11-23');
const NAMES = ['Lena Moss', 'Jon Bell', 'Pia Holm', 'Arlo Penn', 'Tess Harlow', 'Ines Duarte'];

/** A worked case as the records of its owner. */
function businessOf(id: string, role: Role): DocumentInput {
  const one = workedCase(id);
  const people = one.team.map((member, at) =>
    aPerson({ name: NAMES[at] ?? '', role: member.role as PersonRole, minutesPerWeek: hours(member.hoursPerWeek) }),
  );
  const plan = makePlan({
    id: testId(),
    role,
    today: TODAY,
    resultId: null,
    signs: [],
    hasTeam: true,
    newId: () => testId(),
  });
  const cells = [
    { categoryId: categoryNamed('Inbox and calendar'), minutes: hours(one.hours.admin) },
    { categoryId: categoryNamed('Checking in and briefing people'), minutes: hours(one.hours.coordination) },
  ].filter(({ minutes }) => minutes > 0);
  return {
    ...nothing(role),
    plan,
    people,
    result: { recommendation: recommendCase(one) } as Result,
    settings: {
      ...initialSettings,
      ownerName: 'Marianne',
      businessName: 'Field & Fold',
      money: { ...initialSettings.money, budget: dollars(one.supportBudget) },
    },
    weeks: [{ week: day('2026-11-16'), categories: cells.map((cell) => ({ ...cell, fire: 0 })) as never }],
    clients: [aClient({ name: 'Amber & Co', minutesSold: hours(10) })],
    tools: [
      {
        id: testId(),
        name: 'Mailing list',
        purpose: 'newsletter',
        state: one.signs.techGap > 1 ? 'half-working' : 'working',
        setUpBy: null,
        note: '',
      },
    ],
    goals: [{ id: testId(), title: 'Ten more members', by: day('2027-06-30'), reachedOn: null, note: '' }],
  };
}

const kinds = documentKind.options;
/** What no text may hold, whatever is known: a value that is none, a blank, one thing in the plural, two stops. */
const WRONG =
  /undefined|null|NaN|\[object|\b1 (hours|weeks|people|tasks|clients)\b|\.\.|,\.| {2}|\(\)|^- *$|^\d+\. *$|: *$(?!\n)/m;
const write = (kind: DocumentKind, input: DocumentInput): string => {
  const text = draftOf(kind, documentData(input));
  return input.withNames ? text : leaveNamesOut(text, input);
};

describe('H3 H6 H7 texts from her data', () => {
  // Two that want a manager, one assistant, one alone with little, one with nobody and no money.
  const cases = ['v05', 'v24', 'v06', 'v15', 'v42'];

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
    expect(brief).toContain('Ten more members, by June 30, 2027');
    const page = write('brief', businessOf('v06', 'va'));
    expect(page).toContain(
      `Inbox and calendar: ${w.hours(hours(workedCase('v06').hours.admin))} hours a week, 3 of them to begin with.`,
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
    const names = [
      ...NAMES,
      ...NAMES.map((name) => name.split(' ')[0] ?? name),
      'Marianne',
      'Field & Fold',
      'Amber & Co',
    ];
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
      handoffs: [aHandoff({ title: 'Call with Amber & Co', categoryId: categoryNamed('Inbox and calendar') })],
      goals: base.goals.map((goal) => ({ ...goal, title: 'Marianne is free on Fridays' })),
      tools: base.tools.map((tool) => ({ ...tool, purpose: 'files for Tess' })),
      withNames: false,
    };
    const text = write('first-week-file', input);
    expect(text).toContain('- Call with Client 1: 3 hours a week, 1 of them to begin with.');
    expect(text).toContain('- The owner is free on Fridays');
    expect(text).toContain('files for Assistant 1');
    expect(text).toContain('- Assistant 1.\n- Assistant 2.');
    expect(text).not.toMatch(/Tess|Jon|Marianne|Amber/);
    expect(leaveNamesOut('Ask Jonathan about the Field & Fold site.', input)).toBe(
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
