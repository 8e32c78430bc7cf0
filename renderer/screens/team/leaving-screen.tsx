import { useRef, useState } from 'react';
import { useParams } from 'react-router';
import type { AppError } from '../../../shared/api/wire.ts';
import { revokeOrder, type Access } from '../../../shared/records/access.ts';
import { carriedBy } from '../../../shared/records/handoff.ts';
import type { Person, PersonId } from '../../../shared/records/person.ts';
import { accessWords } from '../../../shared/words/access.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { useNotice } from '../../notice.ts';
import { PaperButtons } from '../../paper.tsx';
import { Button, ButtonLink, TextLink } from '../../parts/buttons.tsx';
import { DayField } from '../../parts/date-fields.tsx';
import { Checkbox } from '../../parts/fields.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Card, EmptyState, Notice } from '../../parts/surfaces.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { openAt } from '../../state/wanted.ts';
import { textFor } from '../../state/text-at.ts';

const words = accessWords.leaving;

/**
 * Somebody leaves: what to keep, what to close and what comes after, in that order (O5). Whoever was deleted may still
 * have ways in: they are closed here too.
 */
export function LeavingScreen() {
  const { id } = useParams();
  const { people, accesses } = useWorkspace();
  const person = people.find((one) => one.id === id) ?? null;
  const personId = person?.id ?? accesses.find((one) => one.personId === id)?.personId;
  if (personId === undefined)
    return (
      <Screen title={accessWords.title}>
        <EmptyState icon="team" title={words.gone} text="">
          <ButtonLink href="/team">{words.toTeam}</ButtonLink>
        </EmptyState>
      </Screen>
    );
  return <Leaving key={personId} personId={personId} person={person} />;
}

function Leaving({ personId, person }: { personId: PersonId; person: Person | null }) {
  const { accesses, handoffs } = useWorkspace();
  // The list as it was when it was opened: what is ticked stays in its place.
  const [order] = useState(() => revokeOrder(accesses, personId).map(({ id }) => id));
  const fresh = revokeOrder(accesses, personId).filter(({ id }) => !order.includes(id));
  const rows = [...order.flatMap((id) => accesses.find((one) => one.id === id) ?? []), ...fresh];
  const theirs = carriedBy(handoffs, personId);
  return (
    <Screen
      title={person ? words.title(person.name) : words.titleDeleted}
      actions={
        <>
          <ButtonLink href="/handoff/access">{accessWords.open}</ButtonLink>
          <PaperButtons />
        </>
      }
    >
      <div className="flex max-w-2xl flex-col gap-5">
        <p className="text-ink-2">{words.lead}</p>
        {person && <LastDay person={person} />}
        {person && (
          <p data-screen-only className="text-small">
            <TextLink href={textFor(person.id, 'message-end-well')}>{words.message}</TextLink>
          </p>
        )}
        {theirs.length > 0 && (
          <Notice
            look="info"
            action={<TextLink href={openAt('/handoff', `who-takes-${personId}`)}>{words.whoTakes}</TextLink>}
          >
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

function LastDay({ person }: { person: Person }) {
  const app = useApp();
  const notice = useNotice();
  // As it is stored, until another one is chosen.
  const [chosen, choose] = useState<{ readonly to: Person['to'] } | null>(null);
  const { to } = chosen ?? person;
  const place = useRef<HTMLDivElement>(null);
  const [error, setError] = useState<AppError | null>(null);
  const save = async (): Promise<void> => {
    try {
      await app.run(app.api.person.save({ ...person, to }));
      choose(null);
      notice.undoable(words.lastDaySaved(person.name));
      // The button is gone with what there was to save: she goes on here, not at the top of the page.
      place.current?.focus();
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  return (
    <div ref={place} tabIndex={-1} className="flex flex-wrap items-end gap-3 outline-none">
      <DayField
        label={words.lastDay}
        hint={words.lastDayHint}
        value={to}
        openLabel={commonWords.pickDay}
        onChange={(day) => {
          setError(null);
          choose({ to: day });
        }}
        error={error && errorText(error)}
      />
      {to !== person.to && (
        <span data-screen-only>
          <Button onPress={() => void save()}>{words.saveLastDay}</Button>
        </span>
      )}
    </div>
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
