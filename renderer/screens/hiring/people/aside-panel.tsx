import { useState } from 'react';
import type { Candidate } from '../../../../shared/records/candidate.ts';
import type { Plan } from '../../../../shared/records/hiring.ts';
import { commonWords } from '../../../../shared/words/common.ts';
import { hiringWords } from '../../../../shared/words/hiring.ts';
import { planPeopleWords } from '../../../../shared/words/plan-people.ts';
import { Button, TextLink } from '../../../parts/buttons.tsx';
import { TextField } from '../../../parts/fields.tsx';
import { SidePanel } from '../../../parts/side-panel.tsx';
import { useDraft } from '../../../state/drafts.ts';
import { textAt } from '../../../state/text-at.ts';
import { asideDraft, type PeopleActions } from './people-actions.ts';

const words = planPeopleWords.aside;

/** "Not this time" takes a reason: in three months she will want to know. */
export function AsidePanel({
  plan,
  one,
  actions,
  onClose,
}: {
  plan: Plan;
  one: Candidate;
  actions: PeopleActions;
  onClose: () => void;
}) {
  const [why, setWhy] = useDraft(asideDraft(one), '');
  const [tried, setTried] = useState(false);
  const save = async (): Promise<void> => {
    setTried(true);
    if (why.trim() !== '' && (await actions.move(one, 'not-this-time', why))) onClose();
  };
  return (
    <SidePanel
      title={words.title(one.name)}
      closeLabel={commonWords.close}
      onClose={onClose}
      footer={
        <Button look="primary" onPress={() => void save()}>
          {words.save}
        </Button>
      }
    >
      <p className="text-small text-ink-2">{words.text}</p>
      <TextField
        autoFocus
        label={planPeopleWords.panel.fields.why}
        hint={planPeopleWords.panel.fields.whyHint}
        value={why}
        error={tried && why.trim() === '' ? hiringWords.refusal('reason-needed') : null}
        onChange={(text) => setWhy(text.slice(0, LINE_LENGTH))}
        onEnter={() => void save()}
      />
      <p className="text-small">
        <TextLink href={textAt(plan, 'message-say-no')}>{words.howToSay}</TextLink>
      </p>
    </SidePanel>
  );
}

/** What a record holds at most. */
const LINE_LENGTH = 200;
