import { useState } from 'react';
import { useParams } from 'react-router';
import { revokeOrder, type Access } from '../../../shared/records/access.ts';
import { stateOf } from '../../../shared/records/handoff.ts';
import type { Person } from '../../../shared/records/person.ts';
import { accessWords } from '../../../shared/words/access.ts';
import { useNotice } from '../../notice.ts';
import { PaperButtons } from '../../paper.tsx';
import { ButtonLink, TextLink } from '../../parts/buttons.tsx';
import { Checkbox } from '../../parts/fields.tsx';
import { Screen } from '../../parts/frame.tsx';
import { Card, EmptyState, Notice } from '../../parts/surfaces.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { openAt } from '../../state/wanted.ts';

const words = accessWords.leaving;

/** Somebody leaves: what to keep, what to close and what comes after, in that order (O5). */
export function LeavingScreen() {
  const { id } = useParams();
  const { people } = useWorkspace();
  const person = people.find((one) => one.id === id);
  if (!person)
    return (
      <Screen title={accessWords.title}>
        <EmptyState icon="team" title={words.gone} text="">
          <ButtonLink href="/team">{words.toTeam}</ButtonLink>
        </EmptyState>
      </Screen>
    );
  return <Leaving key={person.id} person={person} />;
}

function Leaving({ person }: { person: Person }) {
  const { accesses, handoffs } = useWorkspace();
  // The list as it was when it was opened: what is ticked stays in its place.
  const [order] = useState(() => revokeOrder(accesses, person.id).map(({ id }) => id));
  const fresh = revokeOrder(accesses, person.id).filter(({ id }) => !order.includes(id));
  const rows = [...order.flatMap((id) => accesses.find((one) => one.id === id) ?? []), ...fresh];
  const theirs = handoffs.filter((one) => one.personId === person.id && !['mine', 'taken-back'].includes(stateOf(one)));
  return (
    <Screen
      title={words.title(person.name)}
      actions={
        <>
          <ButtonLink href="/handoff/access">{accessWords.open}</ButtonLink>
          <PaperButtons />
        </>
      }
    >
      <div className="flex max-w-2xl flex-col gap-5">
        <p className="text-ink-2">{words.lead}</p>
        {theirs.length > 0 && (
          <Notice look="info" action={<TextLink href={openAt('/handoff', 'who-takes')}>{words.whoTakes}</TextLink>}>
            {words.tasks(theirs.length)}
          </Notice>
        )}
        <Steps title={words.before.title} steps={words.before.steps} />
        <Card title={words.close}>
          {rows.length === 0 ? (
            <p className="text-small text-ink-2">{words.nothing}</p>
          ) : (
            <>
              <ul className="flex flex-col gap-2.5">
                {rows.map((one) => (
                  <Way key={one.id} access={one} />
                ))}
              </ul>
              <p role="status" className="mt-3 text-small text-ink-2">
                {words.left(rows.filter(({ revokedOn }) => revokedOn === null).length)}
              </p>
            </>
          )}
        </Card>
        <Steps title={words.after.title} steps={words.after.steps} />
      </div>
    </Screen>
  );
}

function Way({ access }: { access: Access }) {
  const app = useApp();
  const notice = useNotice();
  const { today } = useWorkspace();
  const tick = async (closed: boolean): Promise<void> => {
    try {
      await app.run(app.api.access.save({ accesses: [{ ...access, revokedOn: closed ? today : null }] }));
      notice.undoable((closed ? accessWords.closedOne : accessWords.openedOne)(access.tool));
    } catch (failure) {
      notice.failed(failure);
    }
  };
  return (
    <li>
      <Checkbox
        checked={access.revokedOn !== null}
        onChange={(closed) => void tick(closed)}
        label={`${access.tool}: ${accessWords.levels[access.level].toLocaleLowerCase()}${access.revoker === '' ? '' : ` (${access.revoker})`}`}
      />
    </li>
  );
}

const Steps = ({ title, steps }: { title: string; steps: readonly string[] }) => (
  <Card title={title}>
    <ol className="flex list-decimal flex-col gap-1.5 pl-5 text-small">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  </Card>
);
