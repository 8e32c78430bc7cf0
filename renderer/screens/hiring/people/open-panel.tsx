import type { Candidate, CandidateId } from '../../../../shared/records/candidate.ts';
import type { Plan } from '../../../../shared/records/hiring.ts';
import { planPeopleWords as words } from '../../../../shared/words/plan-people.ts';
import { Confirm } from '../../../parts/side-panel.tsx';
import type { ChangePlan } from '../plan-change.ts';
import { AsidePanel } from './aside-panel.tsx';
import { CandidatePanel } from './candidate-panel.tsx';
import { HirePanel } from './hire-panel.tsx';
import { PastePanel } from './paste-panel.tsx';
import type { PeopleActions } from './people-actions.ts';

/** What is open over the screen; somebody is named by id, for what is known of them may change meanwhile. */
export type Opened =
  | { readonly what: 'new' | 'paste' | 'clear' }
  | { readonly what: 'one' | 'score' | 'aside' | 'hire' | 'forget'; readonly id: CandidateId };

export function OpenPanel({
  plan,
  change,
  actions,
  opened,
  old,
  onOpen,
}: {
  plan: Plan;
  change: ChangePlan;
  actions: PeopleActions;
  opened: Opened;
  /** Those whom the reminder offers to clear. */
  old: readonly Candidate[];
  onOpen: (opened: Opened | null) => void;
}) {
  const close = (): void => onOpen(null);
  const forget = (people: readonly Candidate[], said: string): void => {
    close();
    void actions.forget(people, said);
  };
  if (opened.what === 'paste') return <PastePanel plan={plan} change={change} onClose={close} />;
  if (opened.what === 'clear')
    return (
      <Confirm
        title={words.clear.title(old.length)}
        text={words.forget.text}
        yes={words.forget.yes}
        no={words.forget.no}
        onYes={() => forget(old, words.clear.done(old.length))}
        onNo={close}
      />
    );
  const one = 'id' in opened ? plan.candidates.find(({ id }) => id === opened.id) : null;
  // Undo, or another window, may have taken them away meanwhile.
  if (one === undefined) return null;
  if (one === null || opened.what === 'one' || opened.what === 'score')
    return (
      <CandidatePanel
        key={one?.id ?? 'new'}
        plan={plan}
        one={one}
        scorecard={opened.what === 'score'}
        change={change}
        onHire={({ id }) => onOpen({ what: 'hire', id })}
        onForget={({ id }) => onOpen({ what: 'forget', id })}
        onClose={close}
      />
    );
  switch (opened.what) {
    case 'aside':
      return <AsidePanel plan={plan} one={one} actions={actions} onClose={close} />;
    case 'hire':
      return <HirePanel plan={plan} one={one} onClose={close} />;
    default:
      return (
        <Confirm
          title={words.forget.title(one.name)}
          text={words.forget.text}
          yes={words.forget.yes}
          no={words.forget.no}
          onYes={() => forget([one], words.forget.done(one.name))}
          onNo={close}
        />
      );
  }
}
