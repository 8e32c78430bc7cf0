import { useState } from 'react';
import { useNavigate } from 'react-router';
import { usdRateOf } from '../../../shared/playbook/usd-rates.ts';
import type { Settings } from '../../../shared/records/settings.ts';
import type { Weekday } from '../../../shared/values/dates.ts';
import { COMMON_CURRENCIES, type Currency } from '../../../shared/values/money.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { welcomeWords as words } from '../../../shared/words/welcome.ts';
import { Door } from '../../parts/doors.tsx';
import { Select, TextField } from '../../parts/fields.tsx';
import { FullWindow } from '../../parts/screen.tsx';
import { Icon } from '../../parts/icons.tsx';
import { WeekRibbon } from '../../parts/ribbon.tsx';
import { Chip, Line, Notice } from '../../parts/surfaces.tsx';
import type { AppError } from '../../../shared/api/wire.ts';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';
import { guessedPlace } from '../../state/place.ts';
import { MadeUpDoors } from './made-up-doors.tsx';

/** The first start: who she is, in which currency, and where to begin. Everything may be left as it is. */
export function WelcomeScreen() {
  const app = useApp();
  const navigate = useNavigate();
  const { settings, today } = useWorkspace();
  const [place] = useState(() => guessedPlace(navigator.language));
  const [draft, setDraft, dropDraft] = useDraft('welcome', {
    ownerName: '',
    businessName: '',
    currency: place.currency,
    weekStart: place.weekStart,
  });
  const [error, setError] = useState<AppError | null>(null);

  const begin = async (path: string): Promise<void> => {
    const { locale, dateOrder } = place;
    const next: Settings = {
      ...settings,
      ...draft,
      locale,
      dateOrder,
      usdRate: usdRateOf(draft.currency),
      startedOn: today,
    };
    try {
      // First saved, then gone: the way there would begin this screen anew, and what went wrong would not be said.
      await app.run(app.api.settings.save(next));
      dropDraft();
      await navigate(path, { replace: true });
    } catch (failure) {
      setError(failure as AppError);
    }
  };

  const currencies = [...new Set([place.currency, ...COMMON_CURRENCIES])];
  return (
    <FullWindow>
      <div className="grid min-h-dvh min-[980px]:grid-cols-[minmax(0,1fr)_22rem] min-[1180px]:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="flex flex-col justify-center gap-6 px-8 py-10 min-[980px]:px-12 min-[1180px]:px-20">
          <div className="flex max-w-2xl flex-col gap-3">
            <h1 className="max-w-xl text-welcome">{words.title}</h1>
            <p className="max-w-xl text-lead text-ink-2">{words.lead}</p>
          </div>
          <fieldset className="flex max-w-2xl flex-col gap-2">
            <legend className="mb-2 text-small text-ink-2">{words.you}</legend>
            <div className="grid grid-cols-2 items-end gap-3 min-[1180px]:grid-cols-4">
              <TextField
                label={words.firstName}
                value={draft.ownerName}
                onChange={(ownerName) => setDraft({ ...draft, ownerName })}
              />
              <TextField
                label={words.business}
                value={draft.businessName}
                onChange={(businessName) => setDraft({ ...draft, businessName })}
              />
              <Select<Currency>
                label={words.currency}
                value={draft.currency}
                onChange={(currency) => setDraft({ ...draft, currency })}
                options={currencies.map((id) => ({ id, label: id }))}
              />
              <Select
                label={words.weekStart}
                value={String(draft.weekStart)}
                onChange={(day) => setDraft({ ...draft, weekStart: Number(day) as Weekday })}
                options={[1, 0, 6].map((day) => ({ id: String(day), label: words.weekStarts[day] ?? '' }))}
              />
            </div>
          </fieldset>
          {error && <Notice look="danger">{errorText(error)}</Notice>}
          <div className="flex max-w-2xl flex-col gap-3">
            <Door
              strong
              icon="readiness"
              title={words.start}
              text={words.startText}
              onPress={() => void begin('/readiness?start=short')}
            />
            <Door icon="log" title={words.log} text={words.logText} onPress={() => void begin('/')} />
          </div>
          <section className="flex max-w-2xl flex-col gap-3">
            <h2 className="flex items-center gap-2 text-body">
              <span className="text-plum">
                <Icon name="look" size={18} />
              </span>
              {words.look}
            </h2>
            <MadeUpDoors />
          </section>
          <p className="flex items-center gap-2 text-small text-ink-2">
            <span className="text-good">
              <Icon name="safe" size={16} />
            </span>
            {words.promise}
          </p>
        </div>
        <Example />
      </div>
    </FullWindow>
  );
}

const HOUR = 60;
/** The week of the made-up studio, and what a manager of ten hours a week leaves of it. */
const NOW = [
  { kind: 'client', minutes: 17 * HOUR, couldHandOver: false },
  { kind: 'growing', minutes: 9 * HOUR, couldHandOver: false },
  { kind: 'running', minutes: 21 * HOUR, couldHandOver: true },
  { kind: 'fire', minutes: 4 * HOUR, couldHandOver: true },
] as const;
const THEN = [
  { kind: 'client', minutes: 17 * HOUR, couldHandOver: false },
  { kind: 'growing', minutes: 9 * HOUR, couldHandOver: false },
  { kind: 'running', minutes: 14 * HOUR, couldHandOver: false },
  { kind: 'fire', minutes: 3 * HOUR, couldHandOver: false },
] as const;

const hoursOf = (parts: readonly { minutes: number }[]): number =>
  parts.reduce((sum, { minutes }) => sum + minutes, 0) / HOUR;

function Example() {
  const { example } = words;
  return (
    <aside className="hidden flex-col justify-center gap-3 border-l border-line bg-sunken px-8 min-[980px]:flex min-[1180px]:px-11">
      <p className="text-small font-semibold text-ink-2">{example.label}</p>
      <div className="flex flex-col gap-3 rounded-card border border-line bg-surface p-5 shadow-raised">
        <div>
          <Chip look="good" icon="done">
            {example.certainty}
          </Chip>
        </div>
        <p className="font-display text-title font-bold">{example.title}</p>
        <ul className="flex flex-col gap-1.5 text-small">
          {example.reasons.map((reason) => (
            <li key={reason} className="flex items-start gap-2">
              <span className="mt-0.5 text-good">
                <Icon name="done" size={14} />
              </span>
              {reason}
            </li>
          ))}
        </ul>
        <div className="flex flex-col gap-1.5 border-t border-line pt-3">
          <Line label={example.without} strong>
            {example.hours(hoursOf(NOW))}
          </Line>
          <WeekRibbon parts={NOW} description={example.ribbon(example.without, hoursOf(NOW))} />
          <Line label={example.withManager} strong>
            {example.hours(hoursOf(THEN))}
          </Line>
          <WeekRibbon
            parts={THEN}
            freed={(hoursOf(NOW) - hoursOf(THEN)) * HOUR}
            description={example.ribbon(example.withManager, hoursOf(THEN))}
          />
        </div>
      </div>
      <p className="text-note text-ink-2">{example.note}</p>
    </aside>
  );
}
