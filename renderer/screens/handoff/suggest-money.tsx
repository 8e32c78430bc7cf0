import { monthlyCost, rateForBudget } from '../../../shared/records/candidate.ts';
import type { Person } from '../../../shared/records/person.ts';
import { factText } from '../../../shared/words/facts.ts';
import { suggestionWords as words } from '../../../shared/words/suggestions.ts';
import { useAsk } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';

/** What an hour of hers brings in: it stands beside what help costs, and puts nothing in order. */
export function HourFigures() {
  const format = useFormat();
  const { value: facts } = useAsk('facts of today', (api) => api.assessment.facts({}));
  if (!facts) return null;
  return (['workingHourEarns', 'clientHourEarns'] as const).map((id) => {
    const text = factText(id, facts[id], format);
    return (
      text !== null && (
        <p key={id} className="figures text-small text-ink-2">
          {words.earns(text)}
        </p>
      )
    );
  });
}

/** What she chose beside her budget: what it costs at a rate, or the rate that the budget pays while there is none. */
export function BudgetLine({ person, minutesPerWeek }: { person: Person | undefined; minutesPerWeek: number }) {
  const format = useFormat();
  const { budget } = format.settings.money;
  const most = budget === null ? null : rateForBudget(minutesPerWeek, budget);
  if (budget === null || most === null) return null;
  const rate = person?.rate ?? null;
  const cost = rate === null ? null : monthlyCost(rate, minutesPerWeek);
  return (
    <output className="figures block text-small text-ink-2">
      {cost === null
        ? words.budget.pays(format.money(budget), format.exactMoney(most))
        : cost <= budget
          ? words.budget.within(format.money(cost), format.money(budget))
          : words.budget.over(format.money(cost), format.money(cost - budget), format.money(budget))}
    </output>
  );
}
