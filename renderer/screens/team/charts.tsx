/** The team as it is, and as it will be once the open seats are taken: side by side, or one of them. */
import { useState } from 'react';
import { answered } from '../../../shared/advice/questions.ts';
import {
  aheadIn,
  carriersOf,
  chartAfter,
  chartNow,
  dayAfter,
  drawingOf,
  IN_A_ROW,
  openSeats,
  seatsIn,
  type OpenSeat,
  type Seat,
} from '../../../shared/records/org-chart.ts';
import { area as areas, type Person } from '../../../shared/records/person.ts';
import { askedOfLate } from '../../../shared/records/week.ts';
import { areaNames, chartWords as words, ownerKeeps } from '../../../shared/words/team.ts';
import { Button } from '../../parts/buttons.tsx';
import { EmptySeat, Lines } from '../../parts/seats.tsx';
import { Segments } from '../../parts/segments.tsx';
import { Notice } from '../../parts/surfaces.tsx';
import { useNotice } from '../../notice.ts';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { useNewestCheck } from '../../state/newest-check.ts';
import { OrgChart } from './org-chart.tsx';

type View = 'both' | 'now' | 'after';

const panel = 'flex min-w-0 flex-col gap-5 rounded-card border border-transparent p-5';

export function Charts({ onOpen }: { onOpen: (person: Person) => void }) {
  const { people, plans, results, today } = useWorkspace();
  const format = useFormat();
  const [view, setView] = useState<View>('both');
  const asked = useCheckIns();
  const open = openSeats(plans, results, people);
  const now = chartNow(people, today);
  const after = chartAfter(people, open, today);
  const ahead = ({ planId }: OpenSeat): string | null => {
    const plan = plans.find(({ id }) => id === planId);
    return plan ? aheadIn(plan) : null;
  };
  const coming = seatsIn(after).flatMap(({ person }) =>
    person?.from != null && person.from > today ? [person.name] : [],
  );
  const changes = open.length > 0 || coming.length > 0;
  const shown = changes ? view : 'now';
  const day = dayAfter(people, open, today);
  const most = shown === 'both' ? IN_A_ROW.half : IN_A_ROW.whole;
  // On paper a chart stays whole; a long list may go on over the page.
  const onPaper = (seats: readonly Seat[]): string =>
    drawingOf(seats, most).kind === 'list' ? '' : 'break-inside-avoid';
  return (
    <section className="flex break-inside-auto! flex-col gap-5">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <h2 className="max-w-2xl text-finding">{findingOf(now, open, coming)}</h2>
        {changes && (
          <Segments
            label={words.views.label}
            value={view}
            onChange={setView}
            options={(['both', 'now', 'after'] as const).map((id) => ({ id, label: words.views[id] }))}
          />
        )}
      </div>
      <LetReport now={now} />
      <OwnsNothing now={now} onOpen={onOpen} />
      <div className="@container">
        <div className={`grid gap-5 ${shown === 'both' ? '@min-[60rem]:grid-cols-2' : ''}`}>
          {shown !== 'after' && (
            <div className={`${panel} ${onPaper(now)} bg-sunken`}>
              <h3 className="text-body">{words.now}</h3>
              <OrgChart
                label={words.now}
                roots={now}
                asked={asked.of}
                look="plain"
                most={most}
                ahead={ahead}
                onOpen={onOpen}
                empty={now.length === 0 && open.length === 0 && <UnknownSeat />}
              />
              {asked.says !== null && now.length > 0 && (
                <p className="flex items-start gap-2 text-small text-ink-2">
                  <span aria-hidden data-mark className="mt-2 h-0.5 w-5 shrink-0 bg-c-fire" />
                  {asked.says}
                </p>
              )}
              <Owns seats={now} />
            </div>
          )}
          {changes && shown !== 'now' && (
            <div className={`${panel} ${onPaper(after)} bg-teal-soft`}>
              <h3 className="text-body text-teal-ink">{words.after(day > today ? format.day(day) : null)}</h3>
              <OrgChart
                label={words.after(null)}
                roots={after}
                asked={nobody}
                look="teal"
                most={most}
                ahead={ahead}
                onOpen={onOpen}
              />
              {open.some(({ role }) => role === 'obm') && now.length > 0 && (
                <p className="text-small text-ink-2">{words.moveLater}</p>
              )}
              <Owns seats={after} />
            </div>
          )}
        </div>
      </div>
    </section>
  );
}

/** Where nobody works yet and nothing is known of whom to look for. */
const UnknownSeat = () => (
  <>
    <Lines to={[0.5]} look="plain" />
    <div className="mx-auto max-w-60 @max-[26rem]:mt-2 @max-[26rem]:max-w-none">
      <EmptySeat href="/readiness" shape="across" title={words.unknownSeat.title} lines={[words.unknownSeat.text]} />
    </div>
  </>
);

const nobody = (): null => null;

/** Whom she has to ask where a job has got to: after the weeks that she closed of late, else after her newest check. */
function useCheckIns(): {
  readonly of: (person: Person, reportsToHer: boolean) => string | null;
  readonly says: string | null;
} {
  const { weeks, today } = useWorkspace();
  const format = useFormat();
  const newest = useNewestCheck();
  const late = askedOfLate(weeks, today);
  if (late) {
    const of = ({ id }: Person): string | null => {
      const often = late.of.get(id);
      return often === undefined ? null : words.asked(often);
    };
    return { of, says: late.of.size === 0 ? null : words.askedLate(late.weeks.length) };
  }
  const often = newest && answered(newest.answers, 'checkIns');
  if (!newest || typeof often !== 'string' || !words.asks(often)) return { of: nobody, says: null };
  return {
    of: (_, reportsToHer) => (reportsToHer ? words.checkedOn : null),
    says: words.checkIns(often, format.day(newest.on)),
  };
}

/** The sentence above the charts: how it is, and what changes. */
function findingOf(now: readonly Seat[], open: readonly OpenSeat[], coming: readonly string[]): string {
  const { finding } = words;
  const manager = open.some(({ role }) => role === 'obm');
  const hands = open.some(({ role }) => role === 'va');
  const tools = open.some(({ role }) => role === 'specialist');
  const [first] = open;
  if (now.length === 0 && first) return finding.aloneAfter(words.roleArticle[first.role]);
  const everybody = seatsIn(now);
  const leads = everybody.flatMap(({ person, reports }) =>
    person && reports.length > 0 ? [{ to: person.name, manages: person.role === 'obm', count: reports.length }] : [],
  );
  const managers = leads.filter(({ manages }) => manages).map(({ to }) => to);
  const others = leads.filter(({ manages }) => !manages);
  const today =
    now.length === 0
      ? [finding.alone]
      : leads.length === 0
        ? [finding.through(everybody.length)]
        : [
            finding.people(everybody.length),
            ...(managers.length > 0 ? [finding.managers(managers)] : []),
            ...(others.length > 0 ? [finding.reports(others)] : []),
          ];
  const next = [
    ...(tools ? [finding.tools] : []),
    ...(manager ? [finding.between] : hands ? [finding.hands] : []),
    ...(open.length === 0 && coming.length > 0 ? [finding.coming(coming)] : []),
  ];
  return [...today, ...next].join(' ');
}

/** A manager is there, and others still report to the owner: one press lets them report to the manager. */
function LetReport({ now }: { now: readonly Seat[] }) {
  const app = useApp();
  const notice = useNotice();
  const manager = now.find(({ person }) => person?.role === 'obm')?.person;
  const others = now.flatMap(({ person }) => (person && person.role !== 'obm' ? [person] : []));
  // Once she has let anybody report to the manager, the others are where she wants them.
  const settled = now.some(({ person, reports }) => person === manager && reports.length > 0);
  if (!manager || others.length === 0 || settled) return null;
  const move = async (): Promise<void> => {
    try {
      await app.run(app.api.person.setReportsTo({ ids: others.map(({ id }) => id), to: manager.id }));
      notice.undoable(words.letReport.done(manager.name, others.length));
    } catch (error) {
      notice.failed(error);
    }
  };
  return (
    <div data-screen-only>
      <Notice look="info" action={<Button onPress={() => void move()}>{words.letReport.action(manager.name)}</Button>}>
        {words.letReport.text(manager.name, others.length)}
      </Notice>
    </div>
  );
}

/** A manager who works for her carries nothing yet: a way to where it is set. */
const OwnsNothing = ({ now, onOpen }: { now: readonly Seat[]; onOpen: (person: Person) => void }) =>
  seatsIn(now).map(
    ({ key, person }) =>
      person?.role === 'obm' &&
      person.areas.length === 0 && (
        <div key={key} data-screen-only>
          <Notice
            look="info"
            action={<Button onPress={() => onOpen(person)}>{words.ownsNothing.action(person.name)}</Button>}
          >
            {words.ownsNothing.text(person.name)}
          </Notice>
        </div>
      ),
  );

/** Who carries which of the four areas; what nobody but the owner carries is said plainly. */
function Owns({ seats }: { seats: readonly Seat[] }) {
  const areasBy = areas.options.map((area) => ({ area, by: carriersOf(area, seats) }));
  const carried = areasBy.filter(({ by }) => by.length > 0);
  const alone = areasBy.filter(({ by }) => by.length === 0);
  return (
    <div className="mt-auto">
      <h4 className="mb-1.5 font-sans text-small font-semibold tracking-normal">{words.owns.title}</h4>
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(11rem,1fr))] gap-x-6 gap-y-1 text-small">
        {carried.map(({ area, by }) => (
          <div key={area} className="flex flex-wrap gap-x-2">
            <dt className="text-ink-2">{areaNames[area].title}</dt>
            <dd className="min-w-0 font-semibold wrap-anywhere">
              {by.map(({ person }) => (person ? person.name : words.owns.seat)).join(', ')}
            </dd>
          </div>
        ))}
      </dl>
      {alone.length > 0 && (
        <p className="text-small text-ink-2">{words.owns.youAlone(alone.map(({ area }) => areaNames[area].title))}</p>
      )}
      <p className="mt-1.5 text-small">
        <span className="font-semibold">{words.owns.keep}</span>{' '}
        <span className="text-ink-2">{[words.owns.clients, ...ownerKeeps].join(' · ')}</span>
      </p>
    </div>
  );
}
