import { useState } from 'react';
import { withLooksTicked } from '../../../shared/advice/look-back.ts';
import { progress, type Plan } from '../../../shared/records/hiring.ts';
import type { LookBack, Person } from '../../../shared/records/person.ts';
import { TEXT_LENGTH } from '../../../shared/values/schemas.ts';
import { lookBackWords as words } from '../../../shared/words/look-back.ts';
import { useNotice } from '../../notice.ts';
import { Button, TextLink } from '../../parts/buttons.tsx';
import { ChoiceCards } from '../../parts/choice-cards.tsx';
import { TextArea } from '../../parts/fields.tsx';
import { Card, Chip, Notice } from '../../parts/surfaces.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';
import { useFormat } from '../../state/format.ts';

const DECISIONS = ['keep', 'adjust', 'part'] as const;

/** Keep, adjust or part, in her words; the step of the plan that asked for it is ticked with it. */
export function Decide({ person, plan }: { person: Person; plan: Plan | null }) {
  const app = useApp();
  const notice = useNotice();
  const { today } = useWorkspace();
  const [{ decision, note }, set, drop] = useDraft<{
    readonly decision: LookBack['decision'] | null;
    readonly note: string;
  }>(`look-back:${person.id}`, { decision: null, note: '' });
  const [tried, setTried] = useState(false);
  const ticks = plan !== null && progress(withLooksTicked(plan, today)).done > progress(plan).done;
  const noteMissing = decision === 'adjust' && note.trim() === '';
  const save = async (): Promise<void> => {
    setTried(true);
    if (decision === null || noteMissing || note.length > TEXT_LENGTH) return;
    try {
      await app.run(app.api.person.lookBack({ id: person.id, look: { on: today, decision, note } }));
      drop();
      setTried(false);
      notice.undoable(words.decide[ticks ? 'ticked' : 'saved'](person.name));
    } catch (failure) {
      notice.failed(failure);
    }
  };
  return (
    <div data-screen-only>
      <Card title={words.decide.title}>
        <div className="flex flex-col gap-3.5">
          {tried && decision === null && <Notice look="warning">{words.decide.choose}</Notice>}
          <ChoiceCards
            label={words.decide.label}
            choices={DECISIONS.map((id) => ({ id, ...words.decide.choices[id] }))}
            value={decision}
            onChange={(id) => set({ decision: DECISIONS.find((one) => one === id) ?? null, note })}
          />
          <TextArea
            label={words.decide.note}
            hint={words.decide.noteHint}
            rows={3}
            value={note}
            onChange={(next) => set({ decision, note: next })}
            error={tried && noteMissing ? words.decide.noteNeeded : null}
            most={TEXT_LENGTH}
          />
          <div>
            <Button look="primary" onPress={() => void save()}>
              {words.decide.save}
            </Button>
          </div>
        </div>
      </Card>
    </div>
  );
}

/** What was decided before, the newest first. */
export function EarlierLooks({ person }: { person: Person }) {
  const format = useFormat();
  return (
    <Card title={words.before.title}>
      {person.lookBacks.length === 0 && <p className="text-small text-ink-2">{words.before.none}</p>}
      <ul className="flex flex-col gap-3">
        {person.lookBacks.toReversed().map(({ on, decision, note }) => (
          <li key={on} className="border-t border-line pt-3 text-small first:border-0 first:pt-0">
            <p className="flex flex-wrap items-center gap-x-3 font-semibold">
              {format.longDay(on)}{' '}
              <Chip look={decision === 'keep' ? 'good' : 'neutral'}>{words.decide.choices[decision].label}</Chip>
            </p>
            {note !== '' && <p className="mt-1 wrap-anywhere whitespace-pre-line text-ink-2">{note}</p>}
            {decision === 'part' && person.to === null && (
              <p className="mt-1" data-screen-only>
                <TextLink href={`/team/leaving/${person.id}`}>{words.decide.leaving(person.name)}</TextLink>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
