/** One organisation chart: the owner on top, everybody below in nested lists, drawn as rows, as a tray, or as an indented list. */
import type { ReactNode } from 'react';
import { columnsUnder, drawingOf, type Drawing, type OpenSeat, type Seat } from '../../../shared/records/org-chart.ts';
import type { Person } from '../../../shared/records/person.ts';
import { chartWords as words, roleText } from '../../../shared/words/team.ts';
import { Elbow, EmptySeat, Lines, PersonSeat, type LineLook, type SeatLook } from '../../parts/seats.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';

interface Chart {
  readonly roots: readonly Seat[];
  /** Boxes beside each other at most. */
  readonly most: number;
  /** What says that she has to ask somebody where a job has got to; null where nothing does. */
  readonly asked: (person: Person, reportsToHer: boolean) => string | null;
  readonly look: LineLook;
  /** Who is furthest on the way to an open seat. */
  readonly ahead: (open: OpenSeat) => string | null;
  readonly onOpen: (person: Person) => void;
}

/** @param label what the list is called for those who hear it */
export function OrgChart({ label, empty, ...chart }: Chart & { label: string; empty?: ReactNode }) {
  const { settings } = useWorkspace();
  const { roots } = chart;
  const drawing = drawingOf(roots, chart.most);
  const owner = settings.ownerName === '' ? words.ownerUnnamed : settings.ownerName;
  const seated = roots.filter(({ open }) => open === null).length;
  return (
    <ul aria-label={label} className="@container">
      <li className="break-inside-auto!">
        <div className={drawing.kind === 'list' ? '' : 'mx-auto max-w-64 @max-[26rem]:max-w-none'}>
          <PersonSeat
            name={owner}
            shape="across"
            title={owner}
            lines={[words.owner, ...(roots.length > 0 ? [words.reports(seated, roots.length - seated)] : [])]}
          />
        </div>
        {empty}
        <Group seats={roots} drawing={drawing} chart={chart} boss={null} />
      </li>
    </ul>
  );
}

/** Those who share a boss, with the lines that lead to them. */
function Group({
  seats,
  drawing,
  chart,
  boss,
}: {
  seats: readonly Seat[];
  drawing: Drawing;
  chart: Chart;
  boss: Seat | null;
}) {
  if (seats.length === 0) return null;
  const asks = seats.some(({ person }) => person !== null && chart.asked(person, boss === null) !== null);
  const look: LineLook = boss === null && asks ? 'clay' : chart.look;
  if (drawing.kind === 'list')
    return (
      <ul className="mt-2 ml-4 flex flex-col gap-2">
        {seats.map((seat, index) => (
          <li key={seat.key} className={`relative pl-6 ${seat.reports.length > 0 ? 'break-inside-auto!' : ''}`}>
            <Elbow look={look} last={index === seats.length - 1} narrowOnly={false} />
            <Box seat={seat} boss={boss} shape="line" chart={chart} />
            <Group seats={seat.reports} drawing={drawing} chart={chart} boss={seat} />
          </li>
        ))}
      </ul>
    );
  const tray = drawing.kind === 'tray';
  const widths = seats.map((seat) => (tray ? 1 : columnsUnder(seat, chart.most)));
  const level = seats.every(({ reports }) => reports.length === 0);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const middles = widths.map((width, index) => (widths.slice(0, index).reduce((a, b) => a + b, 0) + width / 2) / total);
  return (
    <>
      <Lines to={tray && look !== 'clay' ? [0.5] : middles} look={look} />
      <ul
        className={`grid @max-[26rem]:mt-2 @max-[26rem]:ml-4 @max-[26rem]:flex @max-[26rem]:flex-col @max-[26rem]:gap-2 ${tray ? 'gap-y-3 rounded-card border border-edge p-2 @max-[26rem]:border-0 @max-[26rem]:p-0' : ''}`}
        style={{
          gridTemplateColumns: tray
            ? `repeat(${drawing.columns}, minmax(0, 1fr))`
            : widths.map((width) => `minmax(0, ${width}fr)`).join(' '),
        }}
      >
        {seats.map((seat, index) => {
          const lone = seats.length === 1 || seat.reports.length > 0;
          return (
            <li key={seat.key} className="relative px-1.5 @max-[26rem]:pr-0 @max-[26rem]:pl-6">
              <Elbow look={look} last={index === seats.length - 1} narrowOnly />
              <div className={lone ? 'mx-auto max-w-64 @max-[26rem]:max-w-none' : level ? 'h-full' : ''}>
                <Box seat={seat} boss={boss} shape={lone ? 'across' : 'upright'} chart={chart} />
              </div>
              <Group seats={seat.reports} drawing={drawingOf(seat.reports, chart.most)} chart={chart} boss={seat} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Box({
  seat: { person, open },
  boss,
  shape,
  chart,
}: {
  seat: Seat;
  boss: Seat | null;
  shape: SeatLook['shape'];
  chart: Chart;
}) {
  const { today } = useWorkspace();
  const format = useFormat();
  if (person) {
    const asked = chart.asked(person, boss === null);
    const mark =
      asked !== null
        ? ({ look: 'clay', text: asked } as const)
        : boss?.open?.role === 'obm' && shape !== 'line'
          ? ({ look: 'teal', text: words.toManager } as const)
          : undefined;
    const lines = [
      roleText(person),
      ...(person.minutesPerWeek === null ? [] : [words.hours(format.hours(person.minutesPerWeek))]),
      ...(person.from !== null && person.from > today ? [words.starts(format.day(person.from))] : []),
    ];
    return (
      <PersonSeat
        name={person.name}
        shape={shape}
        title={person.name}
        lines={lines}
        mark={mark}
        onOpen={() => chart.onOpen(person)}
      />
    );
  }
  if (!open) return null;
  const ahead = chart.ahead(open);
  return (
    <EmptySeat
      href={
        open.role === 'specialist' ? '/projects' : open.planId === null ? '/readiness' : `/hiring?plan=${open.planId}`
      }
      shape={shape}
      title={words.roles[open.role]}
      lines={[
        open.firstDay === null
          ? words.seat.open
          : open.firstDay < today
            ? words.seat.planned(format.day(open.firstDay))
            : words.seat.from(format.day(open.firstDay)),
        ...(ahead === null ? [] : [words.seat.ahead(ahead)]),
        ...(open.role === 'specialist' ? [words.seat.oneJob] : []),
      ]}
    />
  );
}
