import { useState } from 'react';
import { boardStages, type Candidate } from '../../../../shared/records/candidate.ts';
import { planPeopleWords } from '../../../../shared/words/plan-people.ts';
import { ActionMenu } from '../../../parts/action-menu.tsx';
import { TextButton } from '../../../parts/buttons.tsx';
import { Icon } from '../../../parts/icons.tsx';
import { useFormat } from '../../../state/format.ts';
import type { PeopleActions } from './people-actions.ts';

const words = planPeopleWords.aside;

/** "Not this time", folded: who it was, since when and why; all that was noted stays. */
export function PutAsidePeople({
  people,
  actions,
  onOpen,
  onForget,
}: {
  people: readonly Candidate[];
  actions: PeopleActions;
  onOpen: (one: Candidate) => void;
  onForget: (one: Candidate) => void;
}) {
  const format = useFormat();
  const [open, setOpen] = useState(false);
  return (
    <section
      data-screen-only
      aria-labelledby="put-aside"
      className="rounded-card border border-line bg-surface shadow-card"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3 text-small">
        <Icon name="aside" size={17} />
        <h3 id="put-aside" className="text-small">
          {planPeopleWords.stages['not-this-time']}
        </h3>
        <span className="min-w-0 flex-1 text-ink-2">{words.folded(people.length)}</span>
        <TextButton aria-expanded={open} aria-describedby="put-aside" onPress={() => setOpen(!open)}>
          {open ? words.hide : words.show}
        </TextButton>
      </div>
      {open && (
        <ul className="border-t border-line">
          {people.map((one) => {
            const last = one.stages.at(-1);
            return (
              <li
                key={one.id}
                className="flex items-center gap-3 border-b border-line px-4 py-2 text-small last:border-0"
              >
                <span className="min-w-0 flex-1">
                  <TextButton onPress={() => onOpen(one)}>{one.name}</TextButton>
                  <span className="block wrap-anywhere text-ink-2">
                    {last && words.line(format.day(last.on), last.why)}
                  </span>
                </span>
                <ActionMenu
                  label={planPeopleWords.menu(one.name)}
                  groups={[
                    boardStages.map((stage) => ({
                      id: stage,
                      label: planPeopleWords.moveTo(stage),
                      run: () => void actions.move(one, stage),
                    })),
                    [{ id: 'delete', label: planPeopleWords.delete, danger: true, run: () => onForget(one) }],
                  ]}
                />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
