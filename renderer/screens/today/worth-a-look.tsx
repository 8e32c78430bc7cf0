import { worthALook, type Look } from '../../../shared/advice/worth-a-look.ts';
import { paidUnused } from '../../../shared/records/person-months.ts';
import type { Person } from '../../../shared/records/person.ts';
import type { Category } from '../../../shared/records/work.ts';
import type { Client } from '../../../shared/records/client.ts';
import { weekParts, weekTotals } from '../../../shared/records/week-parts.ts';
import { addMonths, monthOf } from '../../../shared/values/dates.ts';
import { backWords } from '../../../shared/words/handoff.ts';
import { todayWords } from '../../../shared/words/today.ts';
import { TextLink } from '../../parts/buttons.tsx';
import { Icon, type IconName } from '../../parts/icons.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useReady } from '../../state/app-state.tsx';
import { useFormat, type Format } from '../../state/format.ts';
import { openAt } from '../../state/wanted.ts';
import type { TodayData } from './today-data.ts';

const words = todayWords.look;

/** At most three things that her records show by themselves. */
export function WorthALook({
  last,
  weeks,
  year: { months, byClient },
  returned,
  result,
  now,
}: Pick<TodayData, 'last' | 'weeks' | 'year' | 'returned' | 'result' | 'now'>) {
  const { workspace, info } = useReady((ready) => ready);
  const format = useFormat();
  const { today, people, handoffs, accesses, clients, categories } = workspace;
  const lastMonth = addMonths(monthOf(today), -1);
  const looks = worthALook({
    today,
    backup: info.backup,
    people,
    handoffs,
    accesses,
    returned,
    answer: result && now && { resultId: result.id, headline: result.recommendation.headline, now },
    lastWeek: last,
    weeks: weeks.map((sum) => ({
      week: sum.week,
      handOver: weekTotals(weekParts(sum.categories, categories)).handOver,
    })),
    months,
    lastMonth,
    byClient,
  });
  if (looks.length === 0) return null;
  return (
    <Card title={words.title}>
      <ul className="flex flex-col gap-3.5 text-small">
        {looks.map((look) => {
          const { icon, text, href, action } = shown(look, { people, clients, categories, format });
          return (
            <li key={look.id} className="flex gap-3">
              <span className="flex size-8 shrink-0 items-center justify-center rounded-control bg-honey-soft text-honey-ink">
                <Icon name={icon} size={16} />
              </span>
              <span className="min-w-0">
                <span className="block wrap-anywhere">{text}</span>
                <TextLink href={href}>{action}</TextLink>
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

interface Shown {
  readonly icon: IconName;
  readonly text: string;
  readonly href: string;
  readonly action: string;
}

function shown(
  look: Look,
  {
    people,
    clients,
    categories,
    format,
  }: {
    people: readonly Person[];
    clients: readonly Client[];
    categories: readonly Category[];
    format: Format;
  },
): Shown {
  const { action } = words[look.id];
  switch (look.id) {
    case 'backup-failed':
      return { icon: 'safe', text: words[look.id].text, href: '/settings', action };
    case 'backup-old':
      return { icon: 'safe', text: words[look.id].text(look.days), href: '/settings', action };
    case 'left-open': {
      const { gone, deleted } = words[look.id];
      const person = people.find(({ id }) => id === look.personId);
      const text = person ? gone(person.name, look.ways) : deleted(look.ways);
      return { icon: 'team', text, href: `/team/leaving/${look.personId}`, action };
    }
    case 'nobody-carries': {
      const { gone, deleted } = words[look.id];
      const person = people.find(({ id }) => id === look.handoff.personId);
      const text = person ? gone(look.handoff.title, person.name) : deleted(look.handoff.title);
      return { icon: 'team', text, href: openAt('/handoff', 'who-takes'), action };
    }
    case 'hours-back': {
      const kind = categories.find(({ id }) => id === look.returned.categoryId)?.name ?? '';
      const text = backWords.flagOfKind(format.hours(look.returned.back), kind);
      return { icon: 'handoff', text: `${text}.`, href: openAt('/handoff', `what-${look.handoff.id}`), action };
    }
    case 'answer-moved':
      return {
        icon: 'readiness',
        text: words[look.id].text[look.headline],
        href: `/readiness/compare/${look.resultId}`,
        action,
      };
    case 'underused': {
      const [first, second] = look.months.map(({ month, minutes, agreed }) => ({
        month: format.monthName(month),
        worked: format.hours(minutes),
        agreed: format.hours(agreed),
      }));
      const unused = paidUnused(look.person, look.months);
      const paid = unused === null ? null : format.money(unused);
      const text = first && second ? words[look.id].text(look.person.name, first, second, paid) : '';
      return { icon: 'team', text, href: `/team/person/${look.person.id}`, action };
    }
    case 'weeks-missing':
      return { icon: 'workload', text: words[look.id].text(look.missing, look.of), href: '/workload', action };
    case 'months-missing': {
      const text = words[look.id].text(format.monthList(look.months));
      return { icon: 'income', text, href: '/income', action };
    }
    case 'hours-grew': {
      const text = words[look.id].text(format.hours(look.minutes), format.hours(look.before));
      return { icon: 'workload', text, href: '/workload', action };
    }
    case 'one-client': {
      const name = clients.find(({ id }) => id === look.clientId)?.name ?? '';
      return { icon: 'clients', text: words[look.id].text(name, Math.round(look.part * 100)), href: '/income', action };
    }
  }
}
