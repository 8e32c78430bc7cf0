import { useState, type ReactNode } from 'react';
import { isClosed } from '../../../shared/records/friday.ts';
import { howOften } from '../../../shared/records/week.ts';
import type { CategoryId } from '../../../shared/records/work.ts';
import { weekOf } from '../../../shared/values/dates.ts';
import { minutes } from '../../../shared/values/minutes.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { fridayWords as words, howOftenNames } from '../../../shared/words/friday.ts';
import { Button, TextButton } from '../../parts/buttons.tsx';
import { ChooseMany } from '../../parts/choose-many.tsx';
import { Row, Select } from '../../parts/fields.tsx';
import { HoursField, MoneyField } from '../../parts/figure-fields.tsx';
import { Segments } from '../../parts/segments.tsx';
import { Card, Notice } from '../../parts/surfaces.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { useNotice } from '../../notice.ts';
import { NotesOfHelpers } from './notes-of-helpers.tsx';
import { ReadCalendar } from './read-calendar.tsx';
import type { FridayData } from './friday-data.ts';
import { useFriday, type Friday } from './use-friday.ts';

/** The questions, filled in: she changes what was different and closes the week. */
export function FridayForm({ data, onClosed }: { data: FridayData; onClosed: () => void }) {
  const notice = useNotice();
  const format = useFormat();
  const { weeks, today, settings } = useWorkspace();
  const friday = useFriday(data);
  const [tried, setTried] = useState(false);
  const [unreadable, setUnreadable] = useState<ReadonlySet<string>>(new Set());
  const wasClosed = isClosed(weeks, data.week);
  const readable = (field: string, ok: boolean): void =>
    setUnreadable((old) => new Set(ok ? [...old].filter((one) => one !== field) : [...old, field]));

  const close = async (): Promise<void> => {
    setTried(true);
    if (unreadable.size > 0 || !(await friday.close())) return;
    notice.undoable(wasClosed ? words.changed : words.closed);
    onClosed();
  };
  const marked = tried && (unreadable.size > 0 || friday.tooLittle.size > 0 || fireKindMissing(friday));
  return (
    <>
      <p className="text-ink-2">
        {intro(friday, data, format.week)} {data.week === weekOf(today, settings.weekStart) && words.running}
      </p>
      <ReadCalendar week={data.week} />
      <Hours friday={friday} tried={tried} readable={readable} onEnter={() => void close()} />
      <Income friday={friday} data={data} readable={readable} onEnter={() => void close()} />
      <CheckIns friday={friday} week={data.week} />
      <Drained friday={friday} />
      {friday.error && <Notice look="danger">{errorText(friday.error)}</Notice>}
      {marked && <Notice look="warning">{words.fix}</Notice>}
      <div>
        <Button look="primary" size="large" icon="done" onPress={() => void close()}>
          {wasClosed ? words.closeAgain : words.close}
        </Button>
      </div>
    </>
  );
}

const fireKindMissing = ({ fire }: Friday): boolean => fire.minutes > 0 && fire.categoryId === null;

function intro({ proposal }: Friday, { before }: FridayData, range: (week: FridayData['week']) => string): string {
  if (before && proposal.hours.some(({ from }) => from === 'week-before')) return words.proposed(range(before.week));
  return proposal.hours.some(({ from }) => from === 'logged') ? words.proposedLogged : words.unproposed;
}

interface Fields {
  readonly friday: Friday;
  readonly readable: (field: string, ok: boolean) => void;
  readonly onEnter: () => void;
}

function Hours({ friday, tried, readable, onEnter }: Fields & { tried: boolean }) {
  const format = useFormat();
  const { categories } = useWorkspace();
  const [all, setAll] = useState(false);
  const { proposal, minutesOf, fire, type, typed } = friday;
  // What was typed or is wrong stays in sight.
  const shown = proposal.hours.filter(
    ({ categoryId }, index) => all || index < proposal.shown || friday.tooLittle.has(categoryId),
  );
  const rest = proposal.hours.length - shown.length;
  const total = proposal.hours.reduce((sum, { categoryId }) => sum + minutesOf(categoryId), fire.minutes);
  const shownTotal = shown.reduce((sum, { categoryId }) => sum + minutesOf(categoryId), fire.minutes);
  const nameOf = (id: CategoryId): string => categories.find((one) => one.id === id)?.name ?? '';
  return (
    <Card
      title={words.hours.title}
      aside={<span className="figures text-small font-semibold">{words.hours.total(format.hours(total))}</span>}
    >
      <div className="grid grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] items-start gap-4">
        {shown.map(({ categoryId, byDay, from }) => (
          <HoursField
            key={categoryId}
            label={nameOf(categoryId)}
            allowZero
            placeholder="0"
            value={minutesOf(categoryId) === 0 ? null : minutes(minutesOf(categoryId))}
            hint={words.hours.from[from](format.hours(byDay))}
            error={friday.tooLittle.has(categoryId) ? words.hours.tooLittle(format.hours(byDay)) : null}
            onEnter={onEnter}
            onChange={(value, ok) => {
              readable(categoryId, ok);
              if (ok) type({ hours: { ...typed.hours, [categoryId]: value ?? 0 } });
            }}
          />
        ))}
      </div>
      {rest > 0 && (
        <p className="mt-3 flex flex-wrap items-center gap-x-3 text-small text-ink-2">
          {total > shownTotal ? words.hours.others(rest, format.hours(total - shownTotal)) : words.hours.noOthers(rest)}
          <TextButton onPress={() => setAll(true)}>{words.hours.all}</TextButton>
        </p>
      )}
      <div className="mt-4 max-w-lg border-t border-line pt-4">
        <Row>
          <HoursField
            label={words.fire.label}
            hint={words.fire.hint}
            allowZero
            placeholder="0"
            value={fire.minutes === 0 ? null : minutes(fire.minutes)}
            onEnter={onEnter}
            onChange={(value, ok) => {
              readable('fire', ok);
              if (ok) type({ fire: value ?? 0 });
            }}
          />
          {fire.minutes > 0 && (
            <Select<CategoryId>
              label={words.fire.kind}
              placeholder={words.fire.choose}
              value={fire.categoryId}
              error={tried && fire.categoryId === null ? words.fire.kindNeeded : null}
              onChange={(fireKind) => type({ fireKind })}
              options={proposal.hours.map(({ categoryId }) => ({ id: categoryId, label: nameOf(categoryId) }))}
            />
          )}
        </Row>
      </div>
    </Card>
  );
}

/** More would hide what comes after them. */
const RETAINERS_SHOWN = 12;

function Income({ friday, data, readable, onEnter }: Fields & { data: FridayData }) {
  const format = useFormat();
  const { settings } = useWorkspace();
  const [all, setAll] = useState(false);
  const { proposal, typed, type } = friday;
  const paid = typed.paid ?? [];
  // Whoever was chosen stays in sight.
  const shown = proposal.retainers.filter(({ id }, at) => all || at < RETAINERS_SHOWN || paid.includes(id));
  const rest = proposal.retainers.length - shown.length;
  return (
    <Card title={words.income.title}>
      <p className="mb-3 text-small text-ink-2">
        {data.income === 0 ? words.income.none : words.income.logged(format.money(data.income))}
      </p>
      <div className="flex flex-col gap-4">
        {proposal.retainers.length > 0 && (
          <Labelled label={words.income.retainers} hint={words.income.retainersHint}>
            <ChooseMany
              label={words.income.retainers}
              value={paid}
              onChange={(chosen) => type({ paid: chosen })}
              options={shown.map(({ id, name, monthly }) => ({
                id,
                label: words.income.retainer(name, format.money(monthly)),
              }))}
            />
            {rest > 0 && (
              <p className="mt-2 text-small">
                <TextButton onPress={() => setAll(true)}>{words.income.more(rest)}</TextButton>
              </p>
            )}
          </Labelled>
        )}
        <div className="max-w-64">
          <MoneyField
            label={words.income.other}
            currency={settings.currency}
            locale={settings.locale}
            value={typed.income ?? null}
            onEnter={onEnter}
            onChange={(income, ok) => {
              readable('income', ok);
              type({ income });
            }}
          />
        </div>
      </div>
    </Card>
  );
}

function CheckIns({ friday, week }: { friday: Friday; week: FridayData['week'] }) {
  const [all, setAll] = useState(false);
  const { proposal, oftenOf, type, typed } = friday;
  if (proposal.checkIns.length === 0) return null;
  const shown = all ? proposal.checkIns : proposal.checkIns.slice(0, proposal.peopleShown);
  const rest = proposal.checkIns.length - shown.length;
  return (
    <Card title={words.checkIns.title}>
      <ul className="flex flex-col gap-2">
        {shown.map(({ person }) => (
          <li key={person.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
            <span className="min-w-0 text-small font-semibold wrap-anywhere">{person.name}</span>
            <Segments
              label={words.checkIns.person(person.name)}
              value={oftenOf(person.id)}
              onChange={(often) => type({ checkIns: { ...typed.checkIns, [person.id]: often } })}
              options={howOften.options.map((id) => ({ id, label: howOftenNames[id] }))}
            />
          </li>
        ))}
      </ul>
      <p className="mt-3 flex flex-wrap items-center gap-x-3 text-small text-ink-2 empty:hidden">
        {proposal.checkIns.some(({ often }) => often !== null) && words.checkIns.lastTime}
        {rest > 0 && <TextButton onPress={() => setAll(true)}>{words.checkIns.more(rest)}</TextButton>}
      </p>
      <NotesOfHelpers people={proposal.checkIns.map(({ person }) => person)} week={week} />
    </Card>
  );
}

function Drained({ friday }: { friday: Friday }) {
  const { categories } = useWorkspace();
  const used = categories.filter(({ id }) => friday.minutesOf(id) > 0 || id === friday.fire.categoryId);
  return (
    <Card title={words.drained.title}>
      <p className="mb-3 text-small text-ink-2">{used.length > 0 ? words.drained.hint : words.drained.none}</p>
      {used.length > 0 && (
        <ChooseMany
          label={words.drained.label}
          value={friday.drained}
          onChange={(drained) => friday.type({ drained })}
          options={used.map(({ id, name }) => ({ id, label: name }))}
        />
      )}
    </Card>
  );
}

const Labelled = ({ label, hint, children }: { label: string; hint: string; children: ReactNode }) => (
  <div className="flex flex-col gap-1.5">
    <p className="text-small font-semibold">{label}</p>
    {children}
    <p className="text-note text-ink-3">{hint}</p>
  </div>
);
