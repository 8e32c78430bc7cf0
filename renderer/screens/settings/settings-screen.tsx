import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import type { MoneyPicture, Settings } from '../../../shared/records/settings.ts';
import type { Weekday } from '../../../shared/values/dates.ts';
import { COMMON_CURRENCIES, isRate, minor, type Currency } from '../../../shared/values/money.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { madeUpWords } from '../../../shared/words/made-up.ts';
import { settingsWords as words } from '../../../shared/words/settings.ts';
import { TextLink } from '../../parts/buttons.tsx';
import { Row, Select, Switch, TextField } from '../../parts/fields.tsx';
import { MoneyField } from '../../parts/figure-fields.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Card, Notice } from '../../parts/surfaces.tsx';
import { useApp, useReady, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { BackupsCard } from './backups-card.tsx';
import { CategoryTable } from './category-table.tsx';
import { Licences } from './licences.tsx';
import { RemindersCard } from './reminders-card.tsx';
import { YourData } from './your-data.tsx';
import { TakeOutCard } from './take-out-card.tsx';
import { Trash } from './trash.tsx';

const PAUSE_MS = 400;
const LOCALES = [
  'en-US',
  'en-GB',
  'en-CA',
  'en-AU',
  'de-DE',
  'fr-FR',
  'fr-CA',
  'es-ES',
  'it-IT',
  'nl-NL',
  'pt-PT',
  'ja-JP',
];

export function SettingsScreen() {
  const { settings } = useWorkspace();
  const { space } = useApp();
  const version = useReady((ready) => ready.info.version);
  return (
    <Screen title={words.title} aside={words.saved}>
      <div className="grid items-start gap-5 min-[1020px]:grid-cols-2">
        <Owner key={settings.currency} />
        <div className="flex flex-col gap-5">
          <RemindersCard />
          <YourData />
          {space === 'hers' && <BackupsCard />}
          <TakeOutCard />
          <Trash />
          <Card title={words.about.title}>
            <div className="flex flex-col items-start gap-2 text-small">
              <p className="text-ink-2">{words.about.version(version)}</p>
              <Licences />
              {space === 'hers' && <TextLink href="/made-up">{madeUpWords.title}</TextLink>}
            </div>
          </Card>
        </div>
        <div className="min-[1020px]:col-span-2">
          <CategoryTable />
        </div>
      </div>
    </Screen>
  );
}

/** Saves a change at once, or after a pause in typing; what waits is saved when the screen is left. */
function useSettingsSaver(): {
  save: (next: Partial<Settings>, pause?: boolean) => void;
  /** Whether what she typed is still on its way. */
  waits: () => boolean;
  error: AppError | null;
} {
  const app = useApp();
  const [error, setError] = useState<AppError | null>(null);
  const waiting = useRef<Partial<Settings>>({});
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const flush = (): void => {
    clearTimeout(timer.current);
    const next = waiting.current;
    waiting.current = {};
    if (Object.keys(next).length === 0) return;
    app.run(app.api.settings.save({ ...app.state.getState().workspace.settings, ...next })).then(
      () => setError(null),
      (failure: unknown) => setError(failure as AppError),
    );
  };
  const flushing = useRef(flush);
  flushing.current = flush;
  useEffect(() => () => flushing.current(), []);
  return {
    error,
    waits: () => Object.keys(waiting.current).length > 0,
    save(next, pause = false) {
      waiting.current = { ...waiting.current, ...next };
      clearTimeout(timer.current);
      if (pause) timer.current = setTimeout(() => flushing.current(), PAUSE_MS);
      else flush();
    },
  };
}

function Owner() {
  const { settings, counts } = useWorkspace();
  const format = useFormat();
  const { save, waits, error } = useSettingsSaver();
  const [names, setNames] = useState({ ownerName: settings.ownerName, businessName: settings.businessName });
  const [rate, setRate] = useState(settings.usdRate.rate);
  const { ownerName, businessName, usdRate } = settings;
  const follow = useEffectEvent(() => {
    if (waits()) return;
    setNames({ ownerName, businessName });
    setRate(usdRate.rate);
  });
  // Changed from elsewhere: undo, a backup or a file that was brought in.
  // oxlint-disable-next-line react/set-state-in-effect -- only what somebody else changed is taken over, and never over her typing
  useEffect(() => follow(), [ownerName, businessName, usdRate.rate]);
  const { today } = useWorkspace();
  const name = (next: Partial<typeof names>): void => {
    setNames({ ...names, ...next });
    save(next, true);
  };
  const moneyField = (id: keyof MoneyPicture) => (
    <MoneyField
      label={words.money[id]}
      currency={settings.currency}
      locale={settings.locale}
      value={settings.money[id] === null ? null : minor(settings.money[id])}
      onChange={(value, readable) => readable && save({ money: { ...settings.money, [id]: value } }, true)}
    />
  );
  const cleanRate = rate.trim().replace(',', '.');
  return (
    <div className="flex flex-col gap-5">
      {error && <Notice look="danger">{errorText(error)}</Notice>}
      <Card title={words.you.title}>
        <div className="flex flex-col gap-4">
          <Row>
            <TextField
              label={words.you.ownerName}
              value={names.ownerName}
              onChange={(ownerName) => name({ ownerName })}
            />
            <TextField
              label={words.you.businessName}
              value={names.businessName}
              onChange={(businessName) => name({ businessName })}
            />
          </Row>
          {counts.income > 0 ? (
            <p className="text-small">
              <span className="font-semibold">{words.you.currency}: </span>
              {settings.currency}. <span className="text-ink-2">{words.you.currencyFixed}</span>
            </p>
          ) : (
            <Select<Currency>
              label={words.you.currency}
              value={settings.currency}
              onChange={(currency) => save({ currency })}
              options={[...new Set([settings.currency, ...COMMON_CURRENCIES])].map((id) => ({ id, label: id }))}
            />
          )}
        </div>
      </Card>
      <Card title={words.place.title}>
        <div className="flex flex-col gap-4">
          <Row>
            <Select
              label={words.place.locale}
              value={settings.locale}
              onChange={(locale) => save({ locale })}
              options={[...new Set([settings.locale, ...LOCALES])].map((id) => ({ id, label: format.placeName(id) }))}
            />
            <Select<Settings['dateOrder']>
              label={words.place.dateOrder}
              value={settings.dateOrder}
              onChange={(dateOrder) => save({ dateOrder })}
              options={(['day-month', 'month-day', 'year-month'] as const).map((id) => ({
                id,
                label: words.place.orders[id],
              }))}
            />
          </Row>
          <Row>
            <Select
              label={words.place.weekStart}
              value={String(settings.weekStart)}
              onChange={(day) => save({ weekStart: Number(day) as Weekday })}
              options={[1, 0, 6].map((day) => ({ id: String(day), label: words.place.weekStarts[day] ?? '' }))}
            />
            <Select<Settings['theme']>
              label={words.place.theme}
              value={settings.theme}
              onChange={(theme) => save({ theme })}
              options={(['system', 'light', 'dark'] as const).map((id) => ({ id, label: words.place.themes[id] }))}
            />
          </Row>
          <Switch
            label={words.place.singleKeys}
            on={settings.singleKeys}
            onChange={(singleKeys) => save({ singleKeys })}
          />
        </div>
      </Card>
      <Card title={words.money.title}>
        <div className="flex flex-col gap-4">
          <p className="text-small text-ink-2">{words.money.text}</p>
          <Row>
            {moneyField('costs')}
            {moneyField('ownPay')}
          </Row>
          <Row>
            {moneyField('savings')}
            {moneyField('budget')}
          </Row>
          {settings.currency !== 'USD' && (
            <TextField
              numeric
              label={words.money.usdRate(settings.currency)}
              hint={words.money.usdRateHint(format.longDay(settings.usdRate.on))}
              error={isRate(cleanRate) ? null : words.money.usdRateWrong}
              value={rate}
              onChange={(next) => {
                setRate(next);
                const clean = next.trim().replace(',', '.');
                if (isRate(clean)) save({ usdRate: { rate: clean, on: today } }, true);
              }}
            />
          )}
        </div>
      </Card>
    </div>
  );
}
