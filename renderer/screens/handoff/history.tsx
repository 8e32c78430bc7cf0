import type { Handoff } from '../../../shared/records/handoff.ts';
import { checkWords, handoffStates, handoffWords as words } from '../../../shared/words/handoff.ts';
import { useFormat } from '../../state/format.ts';

/** What a task went through: its moves, and each look at how it goes, the earliest first. */
export function History({ handoff: { moves, checks } }: { handoff: Handoff }) {
  const format = useFormat();
  const lines = [
    ...moves.map(({ state, on, why }) => ({ id: `${on} ${state}`, on, text: handoffStates[state], more: why })),
    // On the same day it was moved first, and then looked at.
    ...checks.map(({ on, found, note }) => ({ id: `${on} ${found}`, on, text: checkWords.was[found], more: note })),
  ].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return (
    <section className="border-t border-line pt-4">
      <h3 className="mb-2 text-small">{words.fields.history}</h3>
      <ol className="flex flex-col gap-1.5 text-small">
        {lines.map(({ id, on, text, more }) => (
          <li key={id} className="flex gap-3">
            <span className="figures w-24 shrink-0 text-ink-2">{format.day(on)}</span>
            <span className="min-w-0 wrap-anywhere">
              {text}
              {more !== '' && <span className="block text-ink-2">{more}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
