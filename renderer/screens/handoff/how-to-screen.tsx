import { useParams } from 'react-router';
import { isEmptyHowTo } from '../../../shared/records/handoff.ts';
import { howToPage } from '../../../shared/words/documents/how-to.ts';
import { handoffWords } from '../../../shared/words/handoff.ts';
import { TextActions } from '../../paper.tsx';
import { ButtonLink } from '../../parts/buttons.tsx';
import { Screen } from '../../parts/frame.tsx';
import { Card, EmptyState } from '../../parts/surfaces.tsx';
import { WrittenText } from '../../parts/written-text.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { openAt } from '../../state/wanted.ts';

const words = handoffWords.howTo;

/** How one task is done, on a page of its own: to read, to copy, to print (O3). */
export function HowToScreen() {
  const { id } = useParams();
  const { handoffs, people } = useWorkspace();
  const format = useFormat();
  const handoff = handoffs.find((one) => one.id === id);
  if (!handoff || isEmptyHowTo(handoff.howTo))
    return (
      <Screen title={words.title}>
        <EmptyState
          icon="handoff"
          title={handoff ? words.none(handoff.title) : words.gone}
          text={handoff ? words.noneText : ''}
        >
          <ButtonLink href={handoff ? openAt('/handoff', handoff.id) : '/handoff'}>
            {handoff ? words.write : words.back}
          </ButtonLink>
        </EmptyState>
      </Screen>
    );
  const who = people.find((person) => person.id === handoff.personId)?.name ?? null;
  const { reviewOn } = handoff.howTo;
  const body = howToPage(handoff, who, reviewOn && format.longDay(reviewOn));
  return (
    <Screen
      title={words.title}
      aside={handoff.title}
      actions={
        <>
          <ButtonLink href={openAt('/handoff', handoff.id)}>{words.write}</ButtonLink>
          <TextActions name={handoff.title} body={body} />
        </>
      }
    >
      <div className="max-w-3xl">
        <Card>
          <WrittenText>{body}</WrittenText>
        </Card>
      </div>
    </Screen>
  );
}
