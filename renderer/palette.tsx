/** What the palette finds and does. A new thing that can be done is a line of `useCommands`. */
import { useNavigate } from 'react-router';
import { appWords, undoNames } from '../shared/words/app.ts';
import { paletteWords as words } from '../shared/words/palette.ts';
import { useActions } from './actions.ts';
import { noteRecent, showOverlay, useOverlays } from './state/overlays.ts';
import type { IconName } from './parts/icons.tsx';
import { Palette, type PaletteItem } from './parts/palette.tsx';
import { keyName } from './keys.ts';
import { usePaper } from './paper.tsx';
import { usePlaces } from './places.ts';
import { useStartTimer } from './timer.tsx';
import { useApp, useWorkspace } from './state/app-state.tsx';
import { notesAt } from './state/rows.ts';
import { openAt } from './state/wanted.ts';

interface Command extends PaletteItem {
  /** What is written about it: found as well, after all names. */
  readonly note?: string;
  readonly run: () => void;
}

/** Shown before anything is typed. */
const USEFUL = ['log-hours', 'log-income', 'add-client', 'check', 'go today'];

export function AppPalette() {
  const { recent } = useOverlays();
  const commands = useCommands();
  const navigate = useNavigate();
  const { counts } = useWorkspace();
  // The logs stay on the main side: their lists are opened on what their notes have.
  const logSearches = (text: string): readonly Command[] =>
    text.length < ENOUGH_LETTERS
      ? []
      : [
          { id: 'in-income', icon: 'income' as const, screen: '/income' as const, count: counts.income },
          { id: 'in-hours', icon: 'workload' as const, screen: '/workload' as const, count: counts.work },
        ]
          .filter(({ count }) => count > 0)
          .map(({ id, icon, screen }) => ({
            id,
            icon,
            title: screen === '/income' ? words.inIncome(text) : words.inHours(text),
            kind: words.kinds.action,
            run: () => void navigate(notesAt(screen, text)),
          }));
  const find = (text: string): { items: readonly PaletteItem[]; note?: string } => {
    if (text === '') {
      const ids = [...recent, ...USEFUL.filter((id) => !recent.includes(id))];
      const items = ids
        .map((id) => commands.find((command) => command.id === id))
        .filter((command) => command !== undefined)
        .map((command) => (recent.includes(command.id) ? { ...command, kind: words.kinds.recent } : command));
      return { items };
    }
    const found = [...matching(commands, text), ...logSearches(text)];
    if (found.length > 0) return { items: found };
    const add: PaletteItem = { id: ADD_CLIENT, icon: 'add', title: words.addClient(text), kind: words.kinds.action };
    return { items: [add], note: words.nothing(text) };
  };
  return (
    <Palette
      words={words}
      find={find}
      onClose={() => showOverlay(null)}
      onChoose={(id, text) => {
        showOverlay(null);
        if (id === ADD_CLIENT) return void navigate(openAt('/clients', 'new', text));
        const search = logSearches(text).find((one) => one.id === id);
        if (search) return search.run();
        noteRecent(id);
        commands.find((command) => command.id === id)?.run();
      }}
    />
  );
}

/** Shorter texts are in too many notes. */
const ENOUGH_LETTERS = 3;
const ADD_CLIENT = 'add-client-called';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();

/**
 * All words of the text must stand in the title, or in the note; titles that begin with it come first, notes last. Else the
 * order stays.
 */
function matching(commands: readonly Command[], text: string): readonly Command[] {
  const wanted = plain(text).split(/\s+/);
  const whole = wanted.join(' ');
  const inNote = (note: string): boolean => note !== '' && wanted.every((word) => note.includes(word));
  const rank = (title: string): number =>
    !wanted.every((word) => title.includes(word))
      ? 3
      : title.startsWith(whole)
        ? 0
        : title.includes(` ${whole}`)
          ? 1
          : 2;
  return commands
    .map((command) => ({ command, rank: rank(plain(command.title)) }))
    .filter((one) => one.rank < 3 || inNote(plain(one.command.note ?? '')))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ command, rank: at }) =>
      at < 3 ? command : { ...command, title: words.inNote(command.title, excerpt(command.note ?? '', wanted)) },
    );
}

const EXCERPT = 60;

/** The part of a note around the first word that was looked for, on one line. */
function excerpt(note: string, wanted: readonly string[]): string {
  const line = note.replaceAll(/\s+/g, ' ').trim();
  const at = Math.max(0, plain(line).indexOf(wanted[0] ?? '') - EXCERPT / 3);
  return `${at > 0 ? '…' : ''}${line.slice(at, at + EXCERPT)}${line.length > at + EXCERPT ? '…' : ''}`;
}

function useCommands(): readonly Command[] {
  const app = useApp();
  const navigate = useNavigate();
  const act = useActions();
  const paper = usePaper();
  const startTimer = useStartTimer();
  const { groups, foot, more } = usePlaces();
  const { clients, people, handoffs, plans, results, assessments, goals, projects, tools, metrics, undo } =
    useWorkspace();
  const to = (address: string) => (): void => void navigate(address);
  const open = assessments.find(({ state }) => state === 'open');
  const latest = results.at(-1);

  const action = (id: keyof typeof words.actions, icon: IconName, run: () => void): Command => ({
    id,
    icon,
    title: words.actions[id],
    kind: words.kinds.action,
    run,
  });
  const places = [...groups.flatMap((group) => group.places), ...more, ...foot];
  return [
    action('log-hours', 'workload', to('/workload')),
    action('close-week', 'done', to('/friday')),
    action('timer', 'workload', startTimer),
    action('log-income', 'income', to(openAt('/income', 'new'))),
    action('type-months', 'income', to(openAt('/income', 'months'))),
    action('import', 'add', to('/import')),
    action('add-client', 'clients', to(openAt('/clients', 'new'))),
    action('add-person', 'team', to(openAt('/team', 'new'))),
    action('add-task', 'handoff', to(openAt('/handoff', 'new'))),
    action('suggest-tasks', 'handoff', to(openAt('/handoff', 'suggest'))),
    action('week-away', 'calendar', to('/handoff/away')),
    action('park-idea', 'projects', to(openAt('/projects', 'new'))),
    action('add-goal', 'projects', to(openAt('/projects', 'new-goal'))),
    action('add-tool', 'projects', to(openAt('/projects', 'new-tool'))),
    action('check', 'readiness', to(open ? `/readiness/check/${open.id}` : '/readiness')),
    ...(latest
      ? [
          action('result', 'readiness', to(`/readiness/result/${latest.id}`)),
          action('what-if', 'readiness', to(`/readiness/what-if/${latest.id}`)),
          action('compare', 'readiness', to(`/readiness/compare/${latest.id}`)),
        ]
      : []),
    action('rules', 'readiness', to('/readiness/rules')),
    ...(undo === null
      ? []
      : [
          {
            id: 'undo',
            icon: 'undo' as const,
            title: words.undo(undoNames[undo] ?? ''),
            kind: words.kinds.action,
            keys: keyName('Z'),
            run: () => act('undo'),
          },
        ]),
    ...places.map(({ id, icon }): Command => ({
      id: `go ${id}`,
      icon,
      title: words.goTo(appWords.places[id]),
      kind: words.kinds.screen,
      run: to(`/${id}`),
    })),
    action('print', 'copy', () => act('print')),
    ...(paper.savePdf ? [action('save-pdf', 'copy', () => act('save-pdf'))] : []),
    ...(app.space === 'hers' ? [action('backups', 'safe', to('/settings'))] : []),
    action('keys', 'help', () => showOverlay('keys')),
    ...(app.space === 'hers' ? [action('made-up', 'here', to('/made-up'))] : []),
    action('light', 'today', () => act('theme.light')),
    action('dark', 'today', () => act('theme.dark')),
    action('system', 'today', () => act('theme.system')),
    ...clients.map(({ id, name, note }): Command => ({
      id,
      note,
      icon: 'clients',
      title: name,
      kind: words.kinds.client,
      run: to(openAt('/clients', id)),
    })),
    ...people.map(({ id, name, note }): Command => ({
      id,
      note,
      icon: 'team',
      title: name,
      kind: words.kinds.person,
      run: to(openAt('/team', id)),
    })),
    ...handoffs.map(({ id, title, note, howTo }): Command => ({
      id,
      note: [note, howTo.purpose, howTo.steps, howTo.done].join(' ').trim(),
      icon: 'handoff',
      title,
      kind: words.kinds.task,
      run: to(openAt('/handoff', id)),
    })),
    ...[
      ...goals.map(({ id, title, note }) => ({ id, title, note, kind: words.kinds.goal })),
      ...projects.map(({ id, title, note }) => ({ id, title, note, kind: words.kinds.project })),
      ...tools.map(({ id, name, note }) => ({ id, title: name, note, kind: words.kinds.tool })),
    ].map((one): Command => ({ ...one, icon: 'projects', run: to(openAt('/projects', one.id)) })),
    ...metrics.map(({ id, name }): Command => ({
      id,
      icon: 'numbers',
      title: name,
      kind: words.kinds.number,
      run: to(openAt('/numbers', id)),
    })),
    ...plans
      .filter(({ state }) => state === 'active')
      .flatMap((plan) =>
        plan.steps.map(({ id, title }): Command => ({
          id,
          icon: 'hiring',
          title,
          kind: words.kinds.step,
          run: to(`/hiring?plan=${plan.id}`),
        })),
      ),
  ];
}
