/** How a handed-over task goes: looks at it, work that came back, what is asked before it is taken back, and the pace. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Access } from '../../../shared/records/access.ts';
import { emptyHowTo, type Handoff, type HandoffState } from '../../../shared/records/handoff.ts';
import type { Picture } from '../../../shared/records/picture.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { addDays } from '../../../shared/values/dates.ts';
import { boardWords } from '../../../shared/words/board.ts';
import { commonWords } from '../../../shared/words/common.ts';
import {
  backWords,
  checkWords,
  handoffWords as words,
  paceWords,
  takenBackWords,
} from '../../../shared/words/handoff.ts';
import { todayWords } from '../../../shared/words/today.ts';
import { aHandoff, anAccess, aPerson, aWork, categoryNamed, day, hours, testId } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp, type RenderedApp } from '../../support/render-app.tsx';

const settings = { ...initialSettings, startedOn: TODAY };
const open = (seed: Readonly<Record<string, unknown>> = {}, route = '/handoff') =>
  renderApp({ route, seed: { settings, ...seed } });
const handoffsOf = async ({ api }: RenderedApp): Promise<readonly Handoff[]> => (await api.workspace.load({})).handoffs;

const INBOX = 'Inbox and calendar';
const lena = aPerson({ name: 'Lena Moss', minutesPerWeek: hours(10), from: day('2025-01-06') });
const inState = (state: HandoffState, on: string, fields: Partial<Handoff> = {}): Handoff =>
  aHandoff({
    personId: lena.id,
    moves: [
      { state: 'mine', on: day('2026-06-01'), why: '' },
      { state, on: day(on), why: '' },
    ],
    ...fields,
  });

/** Six hours a week of the inbox before ten weeks ago, when four were handed over; five again in the last three weeks. */
const cameBack = [
  ...[13, 12, 11].map((back) => [back, 6] as const),
  ...[3, 2, 1].map((back) => [back, 5] as const),
].map(([back, count]) =>
  aWork({
    when: { week: addDays(TODAY, -7 * back) },
    minutes: hours(count),
    categoryId: categoryNamed(INBOX),
  }),
);
const inboxOver = (fields: Partial<Handoff> = {}): Handoff =>
  inState('handed-over', '2026-09-14', { categoryId: categoryNamed(INBOX), minutesPerWeek: hours(4), ...fields });

const menu = async ({ user }: RenderedApp, title: string, item: string): Promise<void> => {
  await user.click(await screen.findByRole('button', { name: boardWords.actions(title) }));
  await user.click(screen.getByRole('menuitem', { name: item }));
};

describe('O2 looks at a handed-over task', () => {
  it('are proposed for a working day a month later, in the same step as the move', async () => {
    const made = await open({ handoffs: [aHandoff()] });
    await menu(made, 'Inbox', boardWords.moveTo('Handed over'));
    expect(await screen.findByText(words.movedAndPlanned('Inbox', 'Handed over', 'Wed Dec 23'))).toBeInTheDocument();
    expect((await handoffsOf(made))[0]?.checkOn).toBe('2026-12-23');
    await made.user.keyboard('{Control>}z{/Control}');
    await waitFor(async () =>
      expect(await handoffsOf(made)).toMatchObject([{ checkOn: null, moves: [{ state: 'mine' }] }]),
    );
  });

  it('are made in a small panel, stand in the history, and set the next; undo takes it all back', async () => {
    const task = inState('handed-over', '2026-10-20', { checkOn: day('2026-11-19') });
    const made = await open({ people: [lena], handoffs: [task] });
    const { user } = made;
    await user.click(await screen.findByRole('row', { name: 'Inbox' }));
    const panel = within(await screen.findByRole('dialog', { name: 'Inbox' }));
    expect(panel.getByText(checkWords.due('Thu Nov 19'))).toBeVisible();
    await user.click(panel.getByRole('button', { name: checkWords.action }));
    await user.click(await screen.findByRole('button', { name: commonWords.save }));
    expect(screen.getByText(checkWords.choose)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: new RegExp(checkWords.found.well.label) }));
    await user.type(screen.getByRole('textbox', { name: checkWords.note }), 'Faster than I was');
    await user.click(screen.getByRole('button', { name: commonWords.save }));
    expect(await screen.findByText(checkWords.next('Inbox', 'Mon Dec 21'))).toBeInTheDocument();
    expect((await handoffsOf(made))[0]).toMatchObject({
      checkOn: '2026-12-21',
      checks: [{ on: TODAY, found: 'well', note: 'Faster than I was' }],
    });
    await user.click(screen.getByRole('row', { name: 'Inbox' }));
    const history = within(await screen.findByRole('dialog', { name: 'Inbox' }));
    expect(history.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Mon Jun 1Still mine',
      'Tue Oct 20Handed over',
      `Mon Nov 23${checkWords.was.well}Faster than I was`,
    ]);
    await user.keyboard('{Escape}');
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(await handoffsOf(made)).toEqual([task]));
  });

  it('are where what they may decide is agreed, each time anew', async () => {
    const task = inState('handed-over', '2026-09-21', { checkOn: TODAY, level: 3 });
    const made = await open({ people: [lena], handoffs: [task] });
    const { user } = made;
    await menu(made, 'Inbox', checkWords.action);
    await user.click(await screen.findByRole('radio', { name: new RegExp(checkWords.found.well.label) }));
    const level = screen.getByRole('button', { name: new RegExp(words.fields.level) });
    expect(level).toHaveTextContent(words.levels[3]);
    await user.click(level);
    await user.click(screen.getByRole('option', { name: words.levels[4] }));
    await user.click(screen.getByRole('button', { name: commonWords.save }));
    await waitFor(async () =>
      expect(await handoffsOf(made)).toMatchObject([{ level: 4, checks: [{ on: TODAY, found: 'well' }] }]),
    );
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(await handoffsOf(made)).toEqual([task]));
  });

  it('that find it back with her lead on to what it may be', async () => {
    const made = await open(
      { people: [lena], handoffs: [inState('handed-over', '2026-10-20', { checkOn: TODAY })] },
      '/today',
    );
    await made.user.click(await screen.findByRole('link', { name: todayWords.due.check('Inbox') }));
    await made.user.click(
      await screen.findByRole('radio', { name: new RegExp(checkWords.found['back-with-me'].label) }),
    );
    await made.user.click(screen.getByRole('button', { name: commonWords.save }));
    expect(await screen.findByRole('dialog', { name: backWords.title('Inbox') })).toBeVisible();
    await made.user.keyboard('{Escape}');
    expect(await screen.findByText(words.saidBack)).toBeVisible();
  });
});

describe('O2 and O4 what is half typed in one panel', () => {
  const task = inState('handed-over', '2026-10-20', { checkOn: day('2026-11-19'), level: 2 });
  const save = async ({ user }: RenderedApp): Promise<void> =>
    user.click(screen.getByRole('button', { name: commonWords.save }));
  const choose = async ({ user }: RenderedApp, level: string): Promise<void> => {
    await user.click(await screen.findByRole('button', { name: new RegExp(words.fields.level) }));
    await user.click(screen.getByRole('option', { name: level }));
  };

  it('does not undo the look that she saved meanwhile, nor what was agreed in it', async () => {
    const made = await open({ people: [lena], handoffs: [task] });
    const { user } = made;
    await user.click(await screen.findByRole('row', { name: 'Inbox' }));
    await user.type(await screen.findByRole('textbox', { name: words.fields.note }), 'Ask about Fridays');
    await user.type(screen.getByRole('textbox', { name: words.howTo.steps }), 'Sort');
    await user.click(screen.getByRole('button', { name: checkWords.action }));
    await user.click(await screen.findByRole('radio', { name: new RegExp(checkWords.found.slips.label) }));
    await choose(made, words.levels[3]);
    await save(made);
    // It slips: what is missing is put right, which sets another day to look.
    const what = within(await screen.findByRole('dialog', { name: backWords.title('Inbox') }));
    await user.type(what.getByRole('textbox', { name: words.howTo.done }), 'Empty by noon');
    await user.click(what.getByRole('button', { name: backWords.lookAgain('Mon Dec 7') }));
    await waitFor(async () => expect((await handoffsOf(made))[0]?.checkOn).toBe('2026-12-07'));
    await user.click(await screen.findByRole('row', { name: 'Inbox' }));
    expect(await screen.findByRole('textbox', { name: words.fields.note })).toHaveValue('Ask about Fridays');
    expect(screen.getByRole('textbox', { name: words.howTo.done })).toHaveValue('Empty by noon');
    await save(made);
    await waitFor(async () => expect((await handoffsOf(made))[0]?.note).toBe('Ask about Fridays'));
    expect(await handoffsOf(made)).toEqual([
      {
        ...task,
        note: 'Ask about Fridays',
        level: 3,
        howTo: { ...emptyHowTo, steps: 'Sort', done: 'Empty by noon' },
        checks: [{ on: TODAY, found: 'slips', note: '' }],
        checkOn: '2026-12-07',
      },
    ]);
  });

  it('keeps what she did change, also where it was saved otherwise meanwhile', async () => {
    const made = await open({ people: [lena], handoffs: [task] });
    await made.user.click(await screen.findByRole('row', { name: 'Inbox' }));
    await choose(made, words.levels[4]);
    await made.api.handoff.save({ handoffs: [{ ...task, level: 3, personId: null }] });
    await save(made);
    await waitFor(async () => expect(await handoffsOf(made)).toMatchObject([{ level: 4, personId: null }]));
  });

  it('in a look does not undo what was agreed in the task meanwhile', async () => {
    const made = await open({ people: [lena], handoffs: [task] });
    const { user } = made;
    await menu(made, 'Inbox', checkWords.action);
    await user.type(await screen.findByRole('textbox', { name: checkWords.note }), 'Faster than I was');
    await user.keyboard('{Escape}');
    await made.api.handoff.save({ handoffs: [{ ...task, level: 4 }] });
    await menu(made, 'Inbox', checkWords.action);
    await user.click(await screen.findByRole('radio', { name: new RegExp(checkWords.found.well.label) }));
    await save(made);
    await waitFor(async () =>
      expect(await handoffsOf(made)).toMatchObject([{ level: 4, checks: [{ note: 'Faster than I was' }] }]),
    );
  });
});

describe('O2 everyone starts low', () => {
  const mia = aPerson({ name: 'Mia Lund' });
  const task = inState('handed-over', '2026-03-02', { level: 4, checkOn: day('2026-11-30') });
  const low = {
    ...task,
    personId: mia.id,
    level: null,
    moves: [...task.moves, { state: 'trying', on: TODAY, why: '' }],
    checkOn: '2026-12-23',
  };
  const openTask = () => open({ people: [lena, mia], handoffs: [task] });
  const choose = async ({ user }: RenderedApp, label: string, option: string): Promise<void> => {
    await user.click(await screen.findByRole('button', { name: new RegExp(label) }));
    await user.click(screen.getByRole('option', { name: option }));
  };

  it('a task that goes to somebody else in its panel is tried out again, and says so before it is saved', async () => {
    const made = await openTask();
    const { user } = made;
    await user.click(await screen.findByRole('row', { name: 'Inbox' }));
    expect(screen.queryByText(words.startsLow)).toBeNull();
    await choose(made, words.fields.person, 'Mia Lund');
    expect(screen.getByText(words.startsLow)).toBeVisible();
    const level = screen.getByRole('button', { name: new RegExp(words.fields.level) });
    expect(level).toHaveTextContent(words.fields.noLevel);
    // Back to who has it, and nothing has changed.
    await choose(made, words.fields.person, 'Lena Moss');
    expect(screen.queryByText(words.startsLow)).toBeNull();
    expect(level).toHaveTextContent(words.levels[4]);
    await choose(made, words.fields.person, 'Mia Lund');
    await user.click(screen.getByRole('button', { name: commonWords.save }));
    await waitFor(async () => expect(await handoffsOf(made)).toEqual([low]));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(await handoffsOf(made)).toEqual([task]));
  });

  it('what is agreed with them at once holds, also when it is what the one before was left to decide', async () => {
    const made = await openTask();
    await made.user.click(await screen.findByRole('row', { name: 'Inbox' }));
    await choose(made, words.fields.person, 'Mia Lund');
    await choose(made, words.fields.level, words.levels[4]);
    await made.user.click(screen.getByRole('button', { name: commonWords.save }));
    await waitFor(async () => expect(await handoffsOf(made)).toEqual([{ ...low, level: 4 }]));
  });

  it('so does a task of somebody who has left', async () => {
    const made = await open({ people: [{ ...lena, to: day('2026-11-01') }, mia], handoffs: [task] });
    const { user } = made;
    await user.click(await screen.findByRole('button', { name: words.whoTakes.action(1) }));
    const panel = within(await screen.findByRole('dialog', { name: words.whoTakes.title(1) }));
    await user.click(panel.getByRole('button', { name: /Inbox/ }));
    await user.click(screen.getByRole('option', { name: 'Mia Lund' }));
    expect(panel.getByText(words.startsLow)).toBeVisible();
    await user.click(panel.getByRole('button', { name: commonWords.save }));
    await waitFor(async () => expect(await handoffsOf(made)).toEqual([low]));
  });
});

describe('O4 handed-over work that is with her again', () => {
  it('is said on Today, and leads to what it may be', async () => {
    const { user } = await open({ people: [lena], handoffs: [inboxOver()], work: cameBack }, '/today');
    expect(await screen.findByText(`${backWords.flagOfKind('3', INBOX)}.`)).toBeVisible();
    await user.click(screen.getByRole('link', { name: todayWords.look['hours-back'].action }));
    const panel = within(await screen.findByRole('dialog', { name: backWords.title('Inbox') }));
    expect(await panel.findByText(backWords.figures(INBOX, '6', '4', '5'))).toBeVisible();
  });

  it('is said on the card, and no more once her hours are gone again', async () => {
    const made = await open({ people: [lena], handoffs: [inboxOver()], work: cameBack });
    expect(await screen.findByText(backWords.flag('3'))).toBeVisible();
    await made.api.work.save({
      entries: cameBack.slice(-2).map((entry) => ({ ...entry, minutes: hours(2) })),
      removed: [],
    });
    await waitFor(() => expect(screen.queryByText(backWords.flag('3'))).toBeNull());
  });

  it('O4 is said beside what is off her plate: once for a kind, and for each kind', async () => {
    const other = 'Invoices and books';
    const books = cameBack.map((entry) => ({
      ...entry,
      id: testId<typeof entry.id>(),
      categoryId: categoryNamed(other),
    }));
    const tasks = [inboxOver({ minutesPerWeek: hours(2) }), inboxOver({ title: 'Diary', minutesPerWeek: hours(2) })];
    const made = await open({ people: [lena], handoffs: tasks, work: [...cameBack, ...books] });
    expect(await screen.findByText(words.off.back('3'))).toBeVisible();
    const bills = inboxOver({ title: 'Bills', categoryId: categoryNamed(other) });
    await made.api.handoff.save({ handoffs: [bills] });
    expect(await screen.findByText(words.off.back('6'))).toBeVisible();
    await made.api.work.remove({ ids: [...cameBack.slice(-3), ...books.slice(-3)].map(({ id }) => id) });
    await waitFor(() => expect(screen.queryByText(/of it (is|are) with you again/)).toBeNull());
  });

  it('of two tasks of one kind names the kind on both', async () => {
    const tasks = [inboxOver({ minutesPerWeek: hours(2) }), inboxOver({ title: 'Diary', minutesPerWeek: hours(2) })];
    await open({ people: [lena], handoffs: tasks, work: cameBack });
    expect(await screen.findAllByText(backWords.flagOfKind('3', INBOX))).toHaveLength(2);
  });

  it('asks three things, names the fix of what is missing, and looks again in two weeks', async () => {
    const made = await open({ people: [lena], handoffs: [inboxOver()], work: cameBack });
    const { user } = made;
    await user.click(await screen.findByRole('row', { name: 'Inbox' }));
    await user.click(await screen.findByRole('button', { name: backWords.action }));
    const panel = within(await screen.findByRole('dialog', { name: backWords.title('Inbox') }));
    expect(panel.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      `1. ${backWords.question.done}`,
      `2. ${backWords.question.example}`,
      `3. ${backWords.question.said}`,
    ]);
    // The first that is missing is first to be put right; talking and taking back are not offered.
    expect(panel.getByText(backWords.first).closest('li')).toHaveTextContent(backWords.question.done);
    expect(panel.getByText(backWords.later)).toBeVisible();
    expect(panel.queryByRole('button', { name: words.takeBack.action })).toBeNull();
    await user.type(panel.getByRole('textbox', { name: words.howTo.done }), 'Nothing older than a day');
    await user.type(panel.getByRole('textbox', { name: words.howTo.links }), 'https://example.com/good');
    await user.click(panel.getByRole('button', { name: backWords.lookAgain('Mon Dec 7') }));
    await waitFor(async () =>
      expect((await handoffsOf(made))[0]).toMatchObject({
        howTo: { ...emptyHowTo, done: 'Nothing older than a day', links: 'https://example.com/good' },
        checkOn: '2026-12-07',
      }),
    );
  });

  it('O4 begins with what the how-to has, a picture too, and goes by what she answers', async () => {
    const task = inboxOver({ howTo: { ...emptyHowTo, done: 'Looked through' } });
    const picture: Picture = { id: testId(), handoffId: task.id, caption: '', width: 4, height: 3 };
    const made = await open({ people: [lena], handoffs: [task], pictures: [picture], work: cameBack });
    const { user } = made;
    await menu(made, 'Inbox', backWords.action);
    const title = backWords.title('Inbox');
    const panel = within(await screen.findByRole('dialog', { name: title }));
    const answer = (id: keyof typeof backWords.question, is: string) =>
      within(panel.getByRole('radiogroup', { name: backWords.question[id] })).getByRole('radio', { name: is });
    expect(answer('done', backWords.yes)).toBeChecked();
    expect(answer('example', backWords.yes)).toBeChecked();
    expect(panel.getByText(backWords.pictures(1))).toBeVisible();
    await user.click(answer('said', backWords.yes));
    expect(panel.getByText(backWords.talk.title)).toBeVisible();
    // It is written, but it is not clear.
    await user.click(answer('done', backWords.no));
    expect(panel.queryByText(backWords.talk.title)).toBeNull();
    expect(panel.getByText(backWords.first).closest('li')).toHaveTextContent(backWords.fixMore.done);
    const field = panel.getByRole('textbox', { name: words.howTo.done });
    expect(field).toHaveValue('Looked through');
    const look = { name: backWords.lookAgain('Mon Dec 7') };
    expect(panel.queryByRole('button', look)).toBeNull();
    await user.type(field, ', none older than a day');
    // Said otherwise, what she wrote is not needed; her answers outlive a closed panel.
    await user.click(answer('done', backWords.yes));
    expect(panel.queryByRole('button', look)).toBeNull();
    await user.click(answer('done', backWords.no));
    await user.keyboard('{Escape}');
    await menu(made, 'Inbox', backWords.action);
    const again = within(await screen.findByRole('dialog', { name: title }));
    expect(again.getByRole('textbox', { name: words.howTo.done })).toHaveValue('Looked through, none older than a day');
    await user.click(again.getByRole('button', look));
    await waitFor(async () =>
      expect(await handoffsOf(made)).toMatchObject([
        { howTo: { done: 'Looked through, none older than a day', links: '' }, checkOn: '2026-12-07' },
      ]),
    );
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(await handoffsOf(made)).toEqual([task]));
  });

  it('only when all three hold comes talking, only then taking back, and then what to do in order', async () => {
    const howTo = {
      ...emptyHowTo,
      tools: 'mailbox, Ledger',
      steps: 'Every morning.',
      done: 'Empty by noon',
      links: 'https://example.com',
    };
    const access: Access = {
      id: testId(),
      personId: lena.id,
      tool: 'Mailbox',
      level: 'use',
      way: 'own-login',
      purpose: '',
      givenOn: day('2026-09-14'),
      revoker: '',
      revokedOn: null,
    };
    const made = await open({
      people: [lena],
      handoffs: [
        inboxOver({ howTo }),
        inState('handed-over', '2026-11-02', { title: 'Invoices', howTo: { ...emptyHowTo, tools: 'Ledger' } }),
      ],
      accesses: [
        access,
        { ...access, id: testId(), tool: 'Old drive', revokedOn: day('2026-10-01') },
        { ...access, id: testId(), tool: 'Safe', personId: testId() },
        // The task does not need this one, and another task needs that one.
        { ...access, id: testId(), tool: 'Calendar' },
        { ...access, id: testId(), tool: 'Ledger' },
      ],
      work: cameBack,
    });
    const { user } = made;
    await menu(made, 'Inbox', backWords.action);
    const panel = within(await screen.findByRole('dialog', { name: backWords.title('Inbox') }));
    const said = within(panel.getByRole('radiogroup', { name: backWords.question.said }));
    await user.click(said.getByRole('radio', { name: backWords.no }));
    expect(panel.getByText(backWords.first).closest('li')).toHaveTextContent(backWords.fix.said);
    expect(panel.queryByText(backWords.talk.title)).toBeNull();
    await user.click(said.getByRole('radio', { name: backWords.yes }));
    expect(panel.getByText(backWords.talk.words('Lena Moss', 'Inbox'))).toBeVisible();
    expect(panel.queryByRole('button', { name: words.takeBack.action })).toBeNull();
    await user.click(panel.getByRole('checkbox', { name: backWords.talk.done }));
    await user.click(panel.getByRole('button', { name: words.takeBack.action }));

    await user.type(await screen.findByRole('textbox', { name: words.takeBack.label }), 'Too many languages');
    await user.click(screen.getByRole('button', { name: words.takeBack.yes }));
    const after = within(await screen.findByRole('dialog', { name: takenBackWords.title('Inbox') }));
    const list = after.getAllByRole('listitem').map(({ textContent }) => textContent);
    const { work, access: ways, others, say } = takenBackWords;
    expect(list).toEqual([
      `1. ${say.title}${say.text('Lena Moss', 'Inbox')}`,
      `2. ${work.title}${work.text('Lena Moss')}`,
      `3. ${ways.title}${ways.some('Lena Moss', 'Mailbox')}${ways.keep('Lena Moss', '“Invoices”')}`,
      `4. ${others.title}${others.text('Lena Moss')}`,
    ]);
    await user.click(after.getByRole('button', { name: takenBackWords.done }));
    // It is there again whenever she opens the task.
    await user.click(await screen.findByRole('row', { name: 'Inbox' }));
    await user.click(await screen.findByRole('button', { name: takenBackWords.action }));
    expect(await screen.findByRole('dialog', { name: takenBackWords.title('Inbox') })).toBeVisible();
  });
});

describe('O4 the ways in of a task that is hers again', () => {
  const { access: ways } = takenBackWords;
  const into = (tool: string, fields: Partial<Access> = {}) => anAccess({ personId: lena.id, tool, ...fields });
  const ledger = { ...emptyHowTo, tools: 'Ledger' };
  const invoices = inState('handed-over', '2026-11-02', { title: 'Invoices', howTo: ledger });
  const none = 'No way in is noted for Lena Moss. Where a password was shared, change it.';

  it.each<[string, readonly Access[], readonly Handoff[], string]>([
    ['none is noted', [], [invoices], none],
    ['all are closed', [into('Ledger', { revokedOn: day('2026-10-01') })], [], none],
    ['another task needs it too', [into('ledger')], [invoices], ways.needed],
    ['only others are noted', [into('Shop')], [invoices], ways.noneForIt('Lena Moss')],
    ['nothing else needs it', [into('Ledger')], [], ways.some('Lena Moss', 'Ledger')],
  ])('are said as they are where %s', async (_, accesses, others, text) => {
    const back = inState('taken-back', '2026-11-20', { howTo: ledger });
    const { user } = await open({ people: [lena], handoffs: [back, ...others], accesses });
    await user.click(await screen.findByRole('row', { name: 'Inbox' }));
    await user.click(await screen.findByRole('button', { name: takenBackWords.action }));
    const panel = within(await screen.findByRole('dialog', { name: takenBackWords.title('Inbox') }));
    const step = panel.getByRole('heading', { name: `3. ${ways.title}` }).closest('li')!;
    expect(within(step).getAllByRole('paragraph')[0]).toHaveTextContent(text);
    expect(within(step).queryByText(none) !== null).toBe(text === none);
  });
});

describe('O1 the pace', () => {
  it('of somebody is said where only their tasks are shown, and what is too much always', async () => {
    const full = aPerson({ name: 'Jon Bell', minutesPerWeek: hours(2), from: day('2025-01-06') });
    const gone = aPerson({ name: 'Lou Finch', minutesPerWeek: hours(1), to: day('2026-11-01') });
    const { user } = await open({
      people: [lena, full, gone],
      handoffs: [
        inState('handed-over', '2026-11-02', { minutesPerWeek: hours(6) }),
        inState('trying', '2026-11-02', { title: 'Books', minutesPerWeek: hours(3) }),
        inState('trying', '2026-11-02', { title: 'Site', personId: full.id, minutesPerWeek: hours(3) }),
        inState('handed-over', '2026-05-02', { title: 'Notes', personId: gone.id, minutesPerWeek: hours(3) }),
      ],
    });
    expect(await screen.findByText(paceWords.tooMuch('Jon Bell', '2', '3', '1'))).toBeVisible();
    expect(screen.queryByText(/^Lou Finch has 1 h/)).toBeNull();
    expect(screen.queryByText(paceWords.room('Lena Moss', '10', '6', '3', '1'))).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Lena Moss' }));
    expect(screen.getByText(paceWords.room('Lena Moss', '10', '6', '3', '1'))).toBeVisible();
    expect(screen.queryByText(paceWords.tooMuch('Jon Bell', '2', '3', '1'))).toBeNull();
  });

  it('O1 tells the two that have most too much, and how many others', async () => {
    const team = [6, 9, 7, 8].map((over, at) => ({
      person: aPerson({ name: `Person ${at + 1}`, minutesPerWeek: hours(5), from: day('2026-01-05') }),
      over,
    }));
    await open({
      people: team.map(({ person }) => person),
      handoffs: team.map(({ person, over }) =>
        inState('handed-over', '2026-11-02', { personId: person.id, minutesPerWeek: hours(over) }),
      ),
    });
    expect(await screen.findByText(paceWords.tooMuch('Person 2', '5', '9', '4'))).toBeVisible();
    expect(screen.getByText(paceWords.tooMuch('Person 4', '5', '8', '3'))).toBeVisible();
    expect(screen.queryByText(paceWords.tooMuch('Person 3', '5', '7', '2'))).toBeNull();
    expect(screen.getByText(paceWords.othersToo(2))).toBeVisible();
  });

  it('warns in the suggestions when more is chosen than there is room for, and never holds her up', async () => {
    const made = await open({
      people: [lena],
      handoffs: [
        inState('handed-over', '2026-11-02', { title: 'Posts', minutesPerWeek: hours(5) }),
        inState('mine', '2026-11-02', { title: 'Books', minutesPerWeek: hours(2) }),
      ],
      work: [
        aWork({ when: { week: day('2026-11-16') }, minutes: hours(4), categoryId: categoryNamed(INBOX) }),
        aWork({
          when: { week: day('2026-11-16') },
          minutes: hours(1),
          categoryId: categoryNamed('Client care and onboarding'),
        }),
      ],
    });
    const { user } = made;
    await user.click(await screen.findByRole('button', { name: words.suggest }));
    await user.click(await screen.findByRole('button', { name: new RegExp(paceWords.person) }));
    await user.click(screen.getByRole('option', { name: 'Lena Moss' }));
    // Five hours are free, two of them are meant for the books already: four and one are too much, one is not.
    expect(screen.getByText(new RegExp(paceWords.toCome('Lena Moss', '2')))).toBeVisible();
    expect(screen.getByText(paceWords.chosen('Lena Moss', '5'))).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: INBOX }));
    expect(screen.queryByText(/That is more than/)).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: INBOX }));
    await user.click(screen.getByRole('button', { name: words.suggestions.add(2) }));
    await waitFor(async () =>
      expect((await handoffsOf(made)).map(({ title, personId }) => [title, personId])).toContainEqual([INBOX, lena.id]),
    );
  });

  it('O2 several kinds of work tried out at once by somebody new are said gently', async () => {
    const fresh = { ...lena, from: day('2026-11-02') };
    await open({
      people: [fresh],
      handoffs: [
        inState('trying', '2026-11-09', { categoryId: categoryNamed(INBOX) }),
        inState('trying', '2026-11-09', { title: 'Books', categoryId: categoryNamed('Invoices and books') }),
      ],
    });
    expect(await screen.findByText(paceWords.lanes('Lena Moss', `${INBOX} and Invoices and books`))).toBeVisible();
  });
});

describe('O5 no password has a place in what is written of a task', () => {
  const SECRET = 'Passwort: geheim';
  const says = expect.stringContaining('looks like a password') as string;
  const task = inState('handed-over', '2026-10-20', { checkOn: day('2026-11-19') });

  it('its name, what a look found and why it comes back say so at their field, and nothing is saved', async () => {
    const made = await open({ people: [lena], handoffs: [task] });
    const { user } = made;
    const save = () => user.click(screen.getByRole('button', { name: commonWords.save }));

    await user.click(await screen.findByRole('row', { name: 'Inbox' }));
    await user.type(await screen.findByRole('textbox', { name: words.fields.title }), ` ${SECRET}`);
    expect(screen.getByRole('textbox', { name: words.fields.title })).toHaveAccessibleDescription(says);
    await save();
    await user.keyboard('{Escape}');

    await menu(made, 'Inbox', checkWords.action);
    await user.click(await screen.findByRole('radio', { name: new RegExp(checkWords.found.well.label) }));
    await user.type(screen.getByRole('textbox', { name: checkWords.note }), SECRET);
    expect(screen.getByRole('textbox', { name: checkWords.note })).toHaveAccessibleDescription(says);
    await save();
    await user.keyboard('{Escape}');

    await menu(made, 'Inbox', words.takeBack.action);
    const why = await screen.findByRole('textbox', { name: words.takeBack.label });
    await user.type(why, SECRET);
    await user.click(screen.getByRole('button', { name: words.takeBack.yes }));
    expect(why).toHaveAccessibleDescription(says);
    expect(await handoffsOf(made)).toEqual([task]);
  });
});
