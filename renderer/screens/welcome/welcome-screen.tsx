import { useState } from 'react';
import { useNavigate } from 'react-router';
import { usdRateOf } from '../../../shared/playbook/usd-rates.ts';
import type { Settings } from '../../../shared/records/settings.ts';
import type { Weekday } from '../../../shared/values/dates.ts';
import { COMMON_CURRENCIES, type Currency } from '../../../shared/values/money.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { welcomeWords as words } from '../../../shared/words/welcome.ts';
import { Button } from '../../parts/buttons.tsx';
import { Row, Select, TextField } from '../../parts/fields.tsx';
import { FullWindow } from '../../parts/frame.tsx';
import { Icon } from '../../parts/icons.tsx';
import { WeekRibbon } from '../../parts/ribbon.tsx';
import { Chip, Notice } from '../../parts/surfaces.tsx';
import type { AppError } from '../../../shared/api/wire.ts';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';
import { guessedPlace } from '../../state/place.ts';

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
      <div className="grid min-h-dvh min-[980px]:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="flex flex-col justify-center gap-6 px-8 py-12 min-[980px]:px-20">
          <h1 className="max-w-xl text-welcome">{words.title}</h1>
          <p className="max-w-xl text-lead text-ink-2">{words.lead}</p>
          <div className="flex max-w-xl flex-col gap-4">
            <Row>
              <TextField
                label={words.firstName}
                hint={words.optional}
                value={draft.ownerName}
                onChange={(ownerName) => setDraft({ ...draft, ownerName })}
              />
              <TextField
                label={words.business}
                hint={words.optional}
                value={draft.businessName}
                onChange={(businessName) => setDraft({ ...draft, businessName })}
              />
            </Row>
            <Row>
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
            </Row>
          </div>
          {error && <Notice look="danger">{errorText(error)}</Notice>}
          <div className="grid max-w-xl gap-x-4 gap-y-2 min-[560px]:grid-cols-2">
            <Button
              look="primary"
              size="large"
              iconAfter="forward"
              wide
              onPress={() => void begin('/readiness?start=short')}
            >
              {words.start}
            </Button>
            <Button size="large" wide onPress={() => void begin('/')}>
              {words.log}
            </Button>
            <p className="text-note text-ink-3">{words.startText}</p>
            <p className="text-note text-ink-3">{words.logText}</p>
          </div>
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

const EXAMPLE = [
  { kind: 'client', minutes: 1020, couldHandOver: false },
  { kind: 'growing', minutes: 360, couldHandOver: false },
  { kind: 'running', minutes: 960, couldHandOver: true },
  { kind: 'fire', minutes: 300, couldHandOver: true },
] as const;

function Example() {
  const { example } = words;
  return (
    <aside className="hidden flex-col justify-center gap-3 border-l border-line bg-sunken px-11 min-[980px]:flex">
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
        <WeekRibbon parts={EXAMPLE} description={example.note} />
      </div>
      <p className="text-note text-ink-2">{example.note}</p>
    </aside>
  );
}
