import { useParams } from 'react-router';
import { isEmptyHowTo } from '../../../shared/records/handoff.ts';
import { howToPage, withPictures } from '../../../shared/words/documents/how-to.ts';
import { handoffWords } from '../../../shared/words/handoff.ts';
import { TextActions } from '../../paper.tsx';
import { ButtonLink } from '../../parts/buttons.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Card, EmptyState } from '../../parts/surfaces.tsx';
import { WrittenText } from '../../parts/written-text.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { openAt } from '../../state/wanted.ts';
import { HowToPictures, usePictures } from './how-to-pictures.tsx';

const words = handoffWords.howTo;

/** How one task is done, on a page of its own: to read, to copy, to print (O3). */
export function HowToScreen() {
  const { id } = useParams();
  const { handoffs, people } = useWorkspace();
  const format = useFormat();
  const handoff = handoffs.find((one) => one.id === id);
  const pictures = usePictures(handoff?.id);
  if (!handoff || (isEmptyHowTo(handoff.howTo) && pictures.length === 0))
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
        {handoff && (
          <div className="mt-5">
            <HowToPictures handoffId={handoff.id} title={handoff.title} pictures={[]} />
          </div>
        )}
      </Screen>
    );
  const who = people.find((person) => person.id === handoff.personId)?.name ?? null;
  const { reviewOn } = handoff.howTo;
  const shown = pictures.flatMap(({ picture: { caption }, data }) => (data === null ? [] : { caption, data }));
  const body = howToPage(handoff, who, reviewOn && format.longDay(reviewOn));
  return (
    <Screen
      title={words.title}
      aside={handoff.title}
      actions={
        <>
          <ButtonLink href={openAt('/handoff', handoff.id)}>{words.write}</ButtonLink>
          <TextActions name={handoff.title} body={body} file={withPictures(body, shown)} />
        </>
      }
    >
      <div className="flex max-w-3xl flex-col gap-5">
        <Card>
          <WrittenText>{body}</WrittenText>
        </Card>
        <HowToPictures handoffId={handoff.id} title={handoff.title} pictures={pictures} />
      </div>
    </Screen>
  );
}
