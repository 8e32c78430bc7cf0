import { useState } from 'react';
import { minorPerUsdOf, ruleList, rulesOf, type Rule } from '../../../shared/advice/rules.ts';
import { minor } from '../../../shared/values/money.ts';
import { readinessWords } from '../../../shared/words/readiness.ts';
import { rulesWords as words, ruleTexts } from '../../../shared/words/rules.ts';
import { useNotice } from '../../notice.ts';
import { ButtonLink, TextButton } from '../../parts/buttons.tsx';
import { TextField } from '../../parts/fields.tsx';
import { MoneyField } from '../../parts/figure-fields.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useFormat, type Format } from '../../state/format.ts';

/** Every rule that decides, with its usual value, its range and its source. */
export function RulesScreen() {
  const app = useApp();
  const notice = useNotice();
  const { settings } = useWorkspace();
  const changed = Object.keys(settings.rules).length;
  const setAllBack = (): void =>
    void app
      .run(app.api.settings.save({ ...settings, rules: {} }))
      .then(() => notice.undoable(words.setBack), notice.failed);
  return (
    <Screen
      title={words.title}
      aside={words.lead}
      actions={<ButtonLink href="/readiness">{readinessWords.result.back}</ButtonLink>}
    >
      <div className="flex max-w-5xl flex-col gap-5">
        {changed > 0 && (
          <p className="flex flex-wrap items-center gap-3 text-small">
            {words.changed(changed)} <TextButton onPress={setAllBack}>{words.allBack}</TextButton>
          </p>
        )}
        {[true, false].map((hers) => {
          const part = hers ? words.hers : words.ours;
          return (
            <Card key={part.title} title={part.title}>
              <p className="mb-3 text-small text-ink-2">{part.text}</p>
              <table className="w-full text-small">
                <thead>
                  <tr className="border-b border-line text-left text-ink-2">
                    <th scope="col" className="py-2 pr-3 font-semibold">
                      {words.columns.rule}
                    </th>
                    <th scope="col" className="w-36 px-3 py-2 font-semibold">
                      {words.columns.value}
                    </th>
                    <th scope="col" className="px-3 py-2 text-right font-semibold whitespace-nowrap">
                      {words.columns.usual}
                    </th>
                    <th scope="col" className="py-2 pl-3 text-right font-semibold whitespace-nowrap max-[899px]:hidden">
                      {words.columns.range}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {ruleList
                    .filter((rule) => rule.hers === hers)
                    .map((rule) => (
                      <RuleRow key={`${rule.id} ${settings.rules[rule.id]}`} rule={rule} />
                    ))}
                </tbody>
              </table>
            </Card>
          );
        })}
      </div>
    </Screen>
  );
}

function RuleRow({ rule }: { rule: Rule }) {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { settings } = useWorkspace();
  const { id, value: usual, range } = rule;
  const { name, source } = ruleTexts[id];
  const now = rulesOf(settings).values[id];
  const inMoney = rule.unit === 'dollars' || rule.unit === 'rate';
  const perUsd = minorPerUsdOf(settings);
  const by = rule.unit === 'share' ? 100 : 1;
  const [text, setText] = useState(String(round(now * by)));
  const [wrong, setWrong] = useState(false);
  const save = (value: number): void => {
    const outside = !(value >= range[0] && value <= range[1]);
    setWrong(outside);
    if (outside || value === now) return;
    const { [id]: _, ...others } = settings.rules;
    const rules = value === usual ? others : { ...others, [id]: value };
    void app
      .run(app.api.settings.save({ ...settings, rules }))
      .then(() => notice.undoable(words.saved(name)), notice.failed);
  };
  const leave = (): void => {
    const typed = Number(text.trim().replace('%', '').replace(',', '.'));
    save(text.trim() === '' || Number.isNaN(typed) ? Number.NaN : round(typed / by));
  };
  const told = (value: number): string => valueText(rule, value, perUsd, format);
  const error = wrong ? words.outOfRange(told(range[0]), told(range[1])) : null;
  return (
    <tr className="border-b border-line align-top last:border-0">
      <th scope="row" className="py-2 pr-3 text-left font-normal">
        <span className="font-semibold">{name}</span>
        <span className="block text-note text-ink-2">{source}</span>
      </th>
      <td className="px-3 py-2">
        {inMoney ? (
          <MoneyField
            hiddenLabel
            label={name}
            currency={settings.currency}
            locale={settings.locale}
            value={minor(Math.round(now * perUsd))}
            error={error}
            onChange={(amount) => amount !== null && save(round(amount / perUsd))}
          />
        ) : (
          <TextField
            hiddenLabel
            numeric
            label={`${name}, ${words.unitHint[rule.unit]}`}
            value={text}
            error={error}
            onChange={setText}
            onBlur={leave}
            onEnter={leave}
          />
        )}
        {now !== usual && (
          <TextButton aria-label={words.backOf(name)} onPress={() => save(usual)}>
            {words.back}
          </TextButton>
        )}
      </td>
      <td className="figures px-3 py-2 text-right whitespace-nowrap">{told(usual)}</td>
      <td className="figures py-2 pl-3 text-right whitespace-nowrap text-ink-2 max-[899px]:hidden">
        {words.range(told(range[0]), told(range[1]))}
      </td>
    </tr>
  );
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

function valueText({ unit }: Rule, value: number, perUsd: number, format: Format): string {
  if (unit === 'dollars') return format.money(value * perUsd);
  if (unit === 'rate') return words.units.rate(format.money(value * perUsd));
  const written = format.count(unit === 'share' ? round(value * 100) : value);
  return unit === 'hours' || unit === 'weeks' || unit === 'share' ? words.units[unit](written) : written;
}
