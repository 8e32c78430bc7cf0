import { memo, useState } from 'react';
import type { ImportLook } from '../../../shared/api/import.ts';
import type { WhatChoice, WhoChoice } from '../../../shared/exchange/match.ts';
import { incomeKind } from '../../../shared/records/income.ts';
import { isRate } from '../../../shared/values/money.ts';
import { importWords as words } from '../../../shared/words/import.ts';
import { kindNames } from '../../../shared/words/income.ts';
import { TextButton } from '../../parts/buttons.tsx';
import { Select, TextField } from '../../parts/fields.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { ToggleGroup } from '../../parts/toggle-group.tsx';
import { useReady, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import type { Choices } from './staged-file.ts';

interface Given {
  readonly look: ImportLook;
  readonly choose: (choices: Choices) => void;
}

export function WhatHappens({ look }: { look: ImportLook }) {
  const format = useFormat();
  const { counts, sum, from, to, list } = look;
  const lines = [
    { icon: 'add' as const, count: counts.new, text: words.happens.new(counts.new, format), strong: true },
    { icon: 'copy' as const, count: counts.here, text: words.happens.here(counts.here, format) },
    { icon: 'warning' as const, count: counts.look, text: words.happens.look(counts.look, format) },
    { icon: 'close' as const, count: counts['left-out'], text: words.happens.leftOut(counts['left-out'], format) },
    {
      icon: 'info' as const,
      count: counts['passed-over'],
      text: words.happens.passedOver(counts['passed-over'], format),
    },
  ].filter(({ count }) => count > 0);
  const total = sum !== null && (list === 'income' ? format.exactMoney(sum) : `${format.hours(sum)} h`);
  return (
    <Card title={words.happens.title}>
      <div role="status">
        <ul className="flex flex-col gap-2 text-small">
          {lines.map(({ icon, text, strong }) => (
            <li key={icon} className="flex items-start gap-2.5">
              <span className="mt-0.5 text-ink-2">
                <Icon name={icon} size={15} />
              </span>
              <span className={strong ? 'font-semibold' : ''}>{text}</span>
            </li>
          ))}
          {counts.new === 0 && look.missing === null && <li>{words.happens.nothing}</li>}
        </ul>
      </div>
      {counts.new > 0 && (
        <p className="figures mt-3 border-t border-line pt-3 text-small text-ink-2">
          {total && words.happens.sum(total)}
          {from !== null && to !== null && (
            <span className="block">{words.happens.span(format.longDay(from), format.longDay(to))}</span>
          )}
        </p>
      )}
      <p className="mt-2 text-note text-ink-2">{words.later}</p>
    </Card>
  );
}

/** Asked only when every date of the file can be read both ways. */
export function WrittenDates({ look, choose }: Given) {
  if (!look.dateOrderAsked) return null;
  return (
    <Card title={words.dates.title}>
      <p className="mb-3 text-small text-ink-2">{words.dates.text}</p>
      <ToggleGroup
        label={words.dates.title}
        options={(['day-first', 'month-first'] as const).map((id) => ({ id, label: words.dates[id] }))}
        value={look.dateOrder}
        onChange={(dateOrder) => choose({ dateOrder })}
      />
    </Card>
  );
}

export function Rates({ look, choose }: Given) {
  if (look.currencies.length === 0) return null;
  return (
    <Card title={words.rates.title}>
      <div className="flex flex-col gap-3">
        {look.currencies.map(({ currency, rate }) => (
          <Rate key={currency} code={currency} rate={rate} choose={choose} />
        ))}
      </div>
    </Card>
  );
}

type Currency = ImportLook['currencies'][number]['currency'];

function Rate({ code, rate, choose }: { code: Currency; rate: string | null } & Pick<Given, 'choose'>) {
  const { settings } = useWorkspace();
  const [text, setText] = useState(rate ?? '');
  const [wrong, setWrong] = useState(false);
  const settle = (): void => {
    const plain = text.trim().replace(',', '.');
    const known = plain === '' || isRate(plain);
    setWrong(!known);
    if (known && plain !== (rate ?? '')) choose({ rates: [{ currency: code, rate: plain === '' ? null : plain }] });
  };
  return (
    <TextField
      numeric
      label={words.rates.rate(code, settings.currency)}
      value={text}
      onChange={setText}
      onBlur={settle}
      onEnter={settle}
      error={wrong ? words.rates.wrong : null}
    />
  );
}

/** Whom and what the texts of the file mean: many lists to choose from, drawn anew only with what they offer. */
export const Meanings = memo(function Meanings({ look, choose }: Given) {
  const clients = useReady(({ workspace }) => workspace.clients);
  const categories = useReady(({ workspace }) => workspace.categories);
  const { list, who, what } = look;
  const whoOptions: readonly { id: WhoChoice; label: string }[] = [
    { id: 'new', label: words.who.new },
    { id: 'none', label: words.who.none },
    ...clients.map(({ id, name }) => ({ id, label: name })),
  ];
  const whatOptions: readonly { id: WhatChoice; label: string }[] =
    list === 'income'
      ? incomeKind.options.map((id) => ({ id, label: kindNames[id] }))
      : categories.filter(({ retired }) => !retired).map(({ id, name }) => ({ id, label: name }));
  return (
    <>
      {what.length > 0 && (
        <Card title={words.what.title[list]}>
          <Texts
            texts={what.map((one) => ({ ...one, label: one.text || words.what.nothing }))}
            options={whatOptions}
            onChoose={(text, choice) => choose({ what: [{ text, choice }] })}
          />
        </Card>
      )}
      {who.length > 0 && (
        <Card title={words.who.title}>
          <p className="mb-3 text-small text-ink-2">{words.who.text}</p>
          <Texts
            texts={who.map((one) => ({ ...one, label: one.text }))}
            options={whoOptions}
            onChoose={(text, choice) => choose({ who: [{ text, choice }] })}
          />
        </Card>
      )}
    </>
  );
});

const SHOWN = 10;

function Texts<Choice extends string>({
  texts,
  options,
  onChoose,
}: {
  texts: readonly { text: string; label: string; count: number; choice: Choice | null }[];
  options: readonly { id: Choice; label: string }[];
  onChoose: (text: string, choice: Choice) => void;
}) {
  const format = useFormat();
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className="flex flex-col text-small">
        {(all ? texts : texts.slice(0, SHOWN)).map(({ text, label, count, choice }) => (
          <li
            key={text}
            className="grid grid-cols-[minmax(0,1fr)_auto_minmax(10rem,14rem)] items-center gap-x-4 border-t border-line py-2"
          >
            <span className="wrap-anywhere">{label}</span>
            <span className="figures text-note text-ink-2">{words.who.times(count, format)}</span>
            <Select
              label={label}
              hiddenLabel
              placeholder={words.what.choose}
              value={choice}
              onChange={(next: Choice) => onChoose(text, next)}
              options={options}
            />
          </li>
        ))}
      </ul>
      {!all && texts.length > SHOWN && (
        <p className="mt-3 text-small">
          <TextButton onPress={() => setAll(true)}>{words.who.all(texts.length, format)}</TextButton>
        </p>
      )}
    </>
  );
}
