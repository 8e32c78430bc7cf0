import { useSearchParams } from 'react-router';
import { helpCost } from '../../../shared/records/help-cost.ts';
import type { PersonId } from '../../../shared/records/person.ts';
import { AFTER, BEFORE, takenTasks, type KnownWorth, type Worth } from '../../../shared/records/worth.ts';
import { addDays } from '../../../shared/values/dates.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { worthWords as words } from '../../../shared/words/worth.ts';
import { PaperButtons } from '../../paper.tsx';
import { ButtonLink } from '../../parts/buttons.tsx';
import { Select } from '../../parts/fields.tsx';
import { Screen, TwoColumns } from '../../parts/screen.tsx';
import { Card, EmptyState, Notice } from '../../parts/surfaces.tsx';
import { ToggleGroup } from '../../parts/toggle-group.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { useWorth } from './use-worth.ts';
import { BeforeAndNow } from './worth-before-now.tsx';
import { WorthChart } from './worth-chart.tsx';
import { WorthFigures } from './worth-figures.tsx';
import { WhatCounts, WhatItCost } from './worth-side.tsx';

/** More people than this are chosen from a list. */
const MOST_BUTTONS = 5;
/** Less than this many minutes a week is about even. */
const ABOUT_EVEN = 15;

/** So many minutes a week more are worth a sentence. */
const WORTH_SAYING = 30;
/** Weeks in which hours that are gone say little yet. */
const EARLY_WEEKS = 8;

/** Hours back for each week since somebody else took tasks on. `?person=<id>` looks at the tasks of one. */
export function WorthScreen() {
  const { people, handoffs, today } = useWorkspace();
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('person') as PersonId | null;
  const person = people.find(({ id }) => id === wanted) ?? null;
  const { worth, error } = useWorth(person?.id ?? null);
  const carrying = new Set(
    takenTasks({ handoffs, people, personId: null, today }).map(({ handoff }) => handoff.personId),
  );
  const views = people.filter(({ id }) => carrying.has(id) || id === person?.id);
  const options = [
    { id: 'all', label: words.everyone },
    ...views.map(({ id, name }) => ({ id: id as string, label: name })),
  ];
  const shown = person?.id ?? 'all';
  const show = (id: string): void => setSearch(id === 'all' ? {} : { person: id }, { replace: true });
  return (
    <Screen
      title={words.title}
      actions={
        <>
          {worth?.state === 'known' && <PaperButtons />}
          <ButtonLink href="/handoff">{words.back}</ButtonLink>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        {views.length > 1 || person ? (
          options.length > MOST_BUTTONS ? (
            <div className="w-64" data-screen-only>
              <Select label={words.whose} hiddenLabel value={shown} onChange={show} options={options} />
            </div>
          ) : (
            <ToggleGroup label={words.whose} value={shown} onChange={show} options={options} />
          )
        ) : null}
        {error && <Notice look="danger">{errorText(error)}</Notice>}
        {worth?.state === 'known' ? (
          <Known worth={worth} personId={person?.id ?? null} />
        ) : (
          worth && <NotYet worth={worth} name={person?.name ?? null} />
        )}
      </div>
    </Screen>
  );
}

function Known({ worth, personId }: { worth: KnownWorth; personId: PersonId | null }) {
  const format = useFormat();
  const cost = helpCost([...worth.helpers.now, ...worth.helpers.left], worth.from, worth.to);
  const asking = worth.kinds
    .filter(({ part }) => part === 'coordination')
    .reduce((sum, { before, now }) => sum + now - before, 0);
  const [firstBefore, lastBefore] = [worth.before[0] ?? worth.from, worth.before.at(-1) ?? worth.from];
  return (
    <>
      <Card>
        <h2 className="max-w-3xl text-finding">{findingOf(worth, format.hours)}</h2>
        <p className="mt-1.5 max-w-3xl text-ink-2">
          {worth.even === null
            ? words.way.notYet(format.hours(-worth.total))
            : worth.even === worth.from
              ? words.way.fromStart
              : words.way.even(format.week(worth.even))}{' '}
          {worth.weeks.length <= EARLY_WEEKS && worth.even === null && words.way.early}{' '}
          {asking >= WORTH_SAYING && words.way.asking(format.hours(asking))}
        </p>
        <p className="mt-2 max-w-3xl text-small text-ink-2">
          {words.basis(
            worth.before.length,
            format.day(firstBefore),
            format.day(addDays(lastBefore, 6)),
            worth.now.length,
          )}
        </p>
      </Card>
      <WorthFigures worth={worth} cost={cost} />
      <TwoColumns
        side={
          <>
            <WhatItCost worth={worth} cost={cost} />
            <WhatCounts worth={worth} personId={personId} />
          </>
        }
      >
        <WorthChart worth={worth} />
        <BeforeAndNow worth={worth} />
      </TwoColumns>
    </>
  );
}

function findingOf({ netNow }: KnownWorth, hours: (minutes: number) => string): string {
  if (Math.abs(netNow) < ABOUT_EVEN) return words.finding.level;
  return netNow > 0 ? words.finding.back(hours(netNow)) : words.finding.takes(hours(-netNow));
}

/** Why the log cannot tell yet, and what to log. */
function NotYet({ worth, name }: { worth: Exclude<Worth, KnownWorth>; name: string | null }) {
  const format = useFormat();
  const short = worth.state === 'short-before' || worth.state === 'short-after';
  const [title, text, action] = short
    ? worth.state === 'short-before'
      ? [
          words.shortBefore.title,
          words.shortBefore.text(worth.weeks, BEFORE.least, format.week(worth.from)),
          words.shortBefore.action,
        ]
      : [
          words.shortAfter.title,
          words.shortAfter.text(worth.weeks, AFTER.least, format.week(worth.from)),
          words.shortAfter.action,
        ]
    : worth.state === 'no-kind'
      ? [words.noKind.title, words.noKind.text, words.noKind.action]
      : [name === null ? words.nothing.title : words.nobodys(name), words.nothing.text, words.nothing.action];
  return (
    <EmptyState icon={short ? 'workload' : 'handoff'} title={title} text={text}>
      <ButtonLink look="primary" href={short ? '/workload' : '/handoff'}>
        {action}
      </ButtonLink>
    </EmptyState>
  );
}
