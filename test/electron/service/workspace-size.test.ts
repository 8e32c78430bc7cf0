/** D1 O3 What the page holds of a heavy but usual business, all entered through the service: the small records, no log, no picture. */
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../shared/playbook/hiring-steps.ts';
import { boardStages } from '../../../shared/records/candidate.ts';
import { emptyHowTo } from '../../../shared/records/handoff.ts';
import { MOST_PICTURES, PICTURE_LETTERS, type Picture } from '../../../shared/records/picture.ts';
import { signId } from '../../../shared/records/recommendation.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { addDays, monthOf, weekOf } from '../../../shared/values/dates.ts';
import {
  aCandidate,
  aClient,
  aHandoff,
  anAccess,
  anIncome,
  aPerson,
  aWork,
  categoryNamed,
  hours,
  testId,
} from '../../support/builders.ts';
import { makeApp, TODAY } from '../../support/make-app.ts';

const MOST_BYTES = 2_000_000;
const WEEKS = 3 * 52;
const KINDS = ['Client work', 'Inbox and calendar', 'Invoices and books', 'Marketing and sales', 'Planning projects'];

const times = <T>(count: number, of: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => of(at));
/** Prose of about so many letters, with an umlaut, a quote and a break in it, as people write. */
const prose = (letters: number): string =>
  'Take the newest list from the folder “Ready”, sort it by day and send it to Jörg by noon.\n'
    .repeat(Math.ceil(letters / 90))
    .slice(0, letters);
const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

describe('D1 O3 the workspace of a heavy but usual business', () => {
  it('comes to the page in at most 2 MB, however large its logs and pictures are', async () => {
    const { api, store } = await makeApp({ settings: { ...initialSettings, startedOn: addDays(TODAY, -7 * WEEKS) } });
    const clients = times(30, (at) => aClient({ name: `Client ${at} & Partners`, note: prose(300) }));
    for (const client of clients) await api.client.save(client);
    const people = times(6, (at) => aPerson({ name: `Helper ${at}`, from: addDays(TODAY, -700), note: prose(300) }));
    for (const person of people) await api.person.save(person);

    for (const [at, week] of times(WEEKS, (back) => weekOf(addDays(TODAY, -7 * (back + 1)), 1)).entries()) {
      await api.week.close({
        week: {
          id: testId(),
          week,
          closedOn: addDays(week, 4),
          checkIns: people.map(({ id }) => ({ personId: id, often: 'once-or-twice' })),
          drained: [categoryNamed('Inbox and calendar')],
          note: prose(250),
        },
        entries: KINDS.map((kind) =>
          aWork({ when: { week }, minutes: hours(8), categoryId: categoryNamed(kind), note: prose(60) }),
        ),
        removed: [],
        income: times(4, (one) =>
          anIncome({ when: { day: addDays(week, one) }, clientId: clients[(at + one) % 30]?.id ?? null }),
        ),
      });
      for (const { id } of people.slice(0, 2))
        await api.helperNote.save({
          id: testId(),
          personId: id,
          week,
          done: prose(300),
          waits: prose(150),
          needs: prose(150),
        });
    }

    const handoffs = times(100, (at) =>
      aHandoff({
        title: `Task ${at} of the week`,
        categoryId: categoryNamed(KINDS[at % KINDS.length] ?? ''),
        personId: people[at % 6]?.id ?? null,
        moves: (['mine', 'writing', 'trying', 'handed-over'] as const).map((state, days) => ({
          state,
          on: addDays(TODAY, days * 10 - 300),
          why: '',
        })),
        level: 3,
        howTo: {
          ...emptyHowTo,
          purpose: prose(200),
          steps: prose(1500),
          tools: prose(80),
          done: prose(200),
          links: 'https://example.com/a-recording-of-how-it-is-done\n'.repeat(3),
        },
        checks: times(12, (check) => ({ on: addDays(TODAY, check * 20 - 250), found: 'well', note: prose(80) })),
        note: prose(300),
      }),
    );
    await api.handoff.save({ handoffs });
    for (const at of times(MOST_PICTURES, (one) => one)) {
      const picture: Picture = {
        id: testId(),
        handoffId: handoffs[at]?.id ?? testId(),
        caption: prose(80),
        width: 1600,
        height: 1000,
      };
      const head = 'data:image/webp;base64,';
      const data = head + 'A'.repeat(PICTURE_LETTERS - head.length);
      await api.picture.save({ picture, body: { id: picture.id, data } });
    }
    await api.access.save({
      accesses: times(60, (at) => anAccess({ personId: people[at % 6]?.id ?? testId(), purpose: prose(80) })),
    });

    for (const role of ['va', 'obm'] as const) {
      const plan = makePlan({
        id: testId(),
        role,
        today: TODAY,
        resultId: null,
        signs: signId.options,
        hasTeam: true,
        newId: () => testId(),
      });
      await api.plan.save({
        ...plan,
        steps: plan.steps.map((step) => ({ ...step, note: prose(200) })),
        candidates: times(20, (at) =>
          aCandidate({
            name: `Person ${at} of ${role}`,
            contact: `person-${at}@example.com`,
            foundBy: prose(40),
            stages: boardStages.map((stage, days) => ({ stage, on: addDays(TODAY, days - 20), why: prose(40) })),
            nextWhat: prose(60),
            scores: (['communication', 'reliability', 'initiative', 'tools', 'detail', 'discretion'] as const).map(
              (point) => ({ point, value: 4, seen: prose(120) }),
            ),
            flags: prose(200),
            note: prose(500),
          }),
        ),
      });
      for (const kind of ['brief', 'job-description', 'agreement', 'interview', 'first-days'] as const)
        await api.document.save({
          id: testId(),
          planId: plan.id,
          personId: null,
          kind,
          body: prose(4000),
          editedOn: TODAY,
        });
    }
    for (const back of times(6, (at) => at)) {
      const [assessmentId, startedOn] = [testId<never>(), addDays(TODAY, -90 * back)];
      await api.assessment.save({
        id: assessmentId,
        length: 'full',
        state: 'open',
        at: null,
        startedOn,
        finishedOn: null,
        answers: {},
      });
      await api.assessment.finish({ assessmentId, resultId: testId() });
    }

    const workspace = await api.workspace.load({});
    const { counts, weeks, plans, pictures, helperNotes, results } = workspace;
    expect([workspace.clients.length, workspace.handoffs.length, pictures.length]).toEqual([30, 100, 60]);
    expect(plans.reduce((sum, { candidates }) => sum + candidates.length, 0)).toBe(40);
    expect([weeks.length, helperNotes.length, results.length]).toEqual([WEEKS, 2 * WEEKS, 6]);
    expect(counts).toMatchObject({ income: 4 * WEEKS, work: 5 * WEEKS });
    expect(monthOf(weeks.map(({ week }) => week).toSorted()[0] ?? TODAY)).toBe('2023-11');
    // With the pictures, the store is many times as large.
    expect(bytes(store.toPlain())).toBeGreaterThan(MOST_PICTURES * PICTURE_LETTERS);
    expect(bytes(workspace)).toBeLessThanOrEqual(MOST_BYTES);
  });
});
