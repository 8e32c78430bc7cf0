import { useState } from 'react';
import { newCandidate, sameName, type Candidate, type CandidateId } from '../../../../shared/records/candidate.ts';
import type { Plan, PlanId, PlanRefusal } from '../../../../shared/records/hiring.ts';
import { readPeople, type PastedPerson } from '../../../../shared/records/pasted-people.ts';
import { addCandidates } from '../../../../shared/records/plan-people.ts';
import { commonWords } from '../../../../shared/words/common.ts';
import { hiringWords } from '../../../../shared/words/hiring.ts';
import { planPeopleWords } from '../../../../shared/words/plan-people.ts';
import { useNotice } from '../../../notice.ts';
import { Button } from '../../../parts/buttons.tsx';
import { Checkbox, TextArea } from '../../../parts/fields.tsx';
import { SidePanel } from '../../../parts/side-panel.tsx';
import { Notice } from '../../../parts/surfaces.tsx';
import { useWorkspace } from '../../../state/app-state.tsx';
import { useDraft } from '../../../state/drafts.ts';
import { useFormat } from '../../../state/format.ts';
import type { ChangePlan } from '../plan-change.ts';
import { rateText } from './candidate-facts.tsx';

const words = planPeopleWords.paste;

export const pasteDraft = (id: PlanId): string => `candidates-paste:${id}`;

interface Understood extends PastedPerson {
  /** Which of the list it is. */
  readonly place: number;
  /** Why she is asked before this one is added; null when nothing speaks against it. */
  readonly doubt: string | null;
}

/** A list from anywhere, one person a line; what was understood stands below before anything is added. */
export function PastePanel({ plan, change, onClose }: { plan: Plan; change: ChangePlan; onClose: () => void }) {
  const notice = useNotice();
  const { settings, today } = useWorkspace();
  const [text, setText, dropDraft] = useDraft(pasteDraft(plan.id), '');
  /** What she decided against the proposal, by the place in the list. */
  const [turned, setTurned] = useState<ReadonlySet<number>>(new Set());
  const [refused, setRefused] = useState<PlanRefusal | null>(null);
  const found = understood(readPeople(text, settings), plan.candidates);
  const isChosen = ({ doubt, place }: Understood): boolean => (doubt === null) !== turned.has(place);
  const chosen = found.filter(isChosen);
  const add = async (): Promise<void> => {
    if (chosen.length === 0) return;
    const fresh = chosen.map(({ name, contact, foundBy, rate, note }): Candidate => ({
      ...newCandidate(crypto.randomUUID() as CandidateId, today),
      name,
      contact,
      foundBy,
      rate,
      note,
    }));
    const outcome = await change((now) => addCandidates(now, fresh));
    if (typeof outcome === 'object') return setRefused(outcome.refused);
    if (outcome !== 'saved') return;
    dropDraft();
    notice.undoable(words.saved(fresh.length));
    onClose();
  };
  return (
    <SidePanel
      title={words.open}
      closeLabel={commonWords.close}
      onClose={onClose}
      footer={
        <Button look="primary" isDisabled={chosen.length === 0} onPress={() => void add()}>
          {words.save(chosen.length)}
        </Button>
      }
    >
      {refused && <Notice look="danger">{hiringWords.refusal(refused)}</Notice>}
      <TextArea
        autoFocus
        label={words.label}
        hint={words.hint}
        rows={7}
        value={text}
        onChange={(next) => {
          setTurned(new Set());
          setRefused(null);
          setText(next);
        }}
      />
      {text.trim() !== '' && (
        <output className="text-small font-semibold">
          {found.length === 0 ? words.nobody : words.understood(found.length)}
        </output>
      )}
      <ul className="flex flex-col">
        {found.map((person) => (
          <Line
            key={person.place}
            person={person}
            chosen={isChosen(person)}
            onChange={() => {
              const next = new Set(turned);
              if (!next.delete(person.place)) next.add(person.place);
              setTurned(next);
            }}
          />
        ))}
      </ul>
    </SidePanel>
  );
}

function understood(read: readonly PastedPerson[], there: readonly Candidate[]): readonly Understood[] {
  return read.map((person, place) => {
    const isSame = ({ name }: { name: string }): boolean => sameName(name, person.name);
    const doubt = there.some(isSame) ? words.again : read.slice(0, place).some(isSame) ? words.twice : null;
    return { ...person, place, doubt };
  });
}

function Line({ person, chosen, onChange }: { person: Understood; chosen: boolean; onChange: () => void }) {
  const format = useFormat();
  const { name, contact, foundBy, rate, note, rateUnclear, doubt } = person;
  const facts = [
    contact,
    rate === null ? '' : planPeopleWords.card.rate(rateText(rate, format)),
    foundBy === '' ? '' : planPeopleWords.card.foundBy(foundBy),
    note === '' ? '' : words.note(note),
  ].filter(Boolean);
  return (
    <li className="flex items-start gap-2.5 border-b border-line py-2.5 text-small last:border-0">
      <Checkbox hiddenLabel label={words.person(name)} checked={chosen} onChange={onChange} />
      <span className={`min-w-0 wrap-anywhere ${chosen ? '' : 'text-ink-3'}`}>
        <span className="block font-semibold">{name}</span>
        {facts.length > 0 && <span className="figures block text-ink-2">{facts.join(' · ')}</span>}
        {rateUnclear && <span className="block text-note text-honey-ink">{words.unclear}</span>}
        {doubt !== null && <span className="block text-note font-semibold text-honey-ink">{doubt}</span>}
      </span>
    </li>
  );
}
