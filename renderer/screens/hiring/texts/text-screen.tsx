import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { AppError } from '../../../../shared/api/wire.ts';
import { documentKind, type DocumentId, type DocumentKind } from '../../../../shared/records/document.ts';
import { isAboutSomebody } from '../../../../shared/playbook/hire-texts.ts';
import type { Plan } from '../../../../shared/records/hiring.ts';
import { teamOn, type Person, type PersonId } from '../../../../shared/records/person.ts';
import { TEXT_LENGTH } from '../../../../shared/values/schemas.ts';
import { documentWords as words } from '../../../../shared/words/documents/names.ts';
import { errorText } from '../../../../shared/words/errors.ts';
import { useNotice } from '../../../notice.ts';
import { Button, ButtonLink } from '../../../parts/buttons.tsx';
import { Checkbox, Select, TextArea } from '../../../parts/fields.tsx';
import { Screen } from '../../../parts/screen.tsx';
import { Card, Notice } from '../../../parts/surfaces.tsx';
import { WrittenText } from '../../../parts/written-text.tsx';
import { useApp, useWorkspace } from '../../../state/app-state.tsx';
import { dropDraft, readDraft, useDraft } from '../../../state/drafts.ts';
import { useFormat } from '../../../state/format.ts';
import { TextActions } from '../../../paper.tsx';
import { NoPlan } from './texts-screen.tsx';
import { useText, type Text } from './use-text.ts';

/** Texts that others may get to read: names can be left out. */
const MAY_BE_UNNAMED: ReadonlySet<DocumentKind> = new Set(['first-week-file', 'support-plan']);

/** One text of a hire: read, changed, copied, kept as a file, printed. */
export function TextScreen() {
  const { kind: asked } = useParams();
  const [search] = useSearchParams();
  const { plans, people } = useWorkspace();
  const kind = documentKind.safeParse(asked);
  const plan = plans.find(({ id }) => id === search.get('plan')) ?? null;
  const person = people.find(({ id }) => id === search.get('person')) ?? null;
  if (!kind.success || (!plan && !person)) return <NoPlan />;
  // A support plan is about a hire: of somebody without one it would guess the role.
  if (kind.data === 'support-plan' && !plan) return <NoPlan />;
  const key = `${kind.data} ${plan?.id} ${person?.id}`;
  return <OneText key={key} kind={kind.data} plan={plan} person={person} />;
}

interface Of {
  readonly kind: DocumentKind;
  readonly plan: Plan | null;
  readonly person: Person | null;
}

function OneText({ kind, plan, person }: Of) {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const [withoutNames, setWithoutNames] = useState(false);
  const form = `text:${kind}:${plan?.id}:${person?.id}`;
  const [changing, setChanging] = useState(readDraft(form) !== null);
  const text = useText(kind, { plan, person, withNames: !withoutNames });
  const title = words.names[kind];
  const { own, body } = text;

  const again = async (): Promise<void> => {
    if (!own) return;
    try {
      await app.run(app.api.document.remove({ id: own.id }));
      notice.undoable(words.againDone(title));
    } catch (failure) {
      notice.failed(failure);
    }
  };
  return (
    <Screen
      title={title}
      aside={words.uses[kind]}
      actions={
        <>
          {plan && <ButtonLink href={`/hiring/texts?plan=${plan.id}`}>{words.all}</ButtonLink>}
          {!changing && body !== null && <TextActions name={title} body={body} />}
        </>
      }
    >
      <div className="flex max-w-3xl flex-col gap-5">
        <div data-screen-only className="flex flex-wrap items-end gap-x-6 gap-y-3 empty:hidden">
          {isAboutSomebody(kind) && <ForWhom plan={plan} person={person} />}
          {MAY_BE_UNNAMED.has(kind) && !changing && (
            <Checkbox checked={withoutNames} onChange={setWithoutNames} label={words.withoutNames} />
          )}
        </div>
        {body !== null &&
          (changing ? (
            <Change form={form} of={{ kind, plan, person }} text={text} onClose={() => setChanging(false)} />
          ) : (
            <>
              <Card>
                <WrittenText>{body}</WrittenText>
              </Card>
              <div data-screen-only className="flex flex-wrap items-center gap-x-4 gap-y-2">
                <Button icon="log" onPress={() => setChanging(true)}>
                  {words.edit}
                </Button>
                {own && <Button onPress={() => void again()}>{words.again}</Button>}
                <p className="text-small text-ink-2">{own ? words.yours(format.day(own.editedOn)) : words.fromData}</p>
              </div>
            </>
          ))}
      </div>
    </Screen>
  );
}

/** Whom the text is for: somebody on the team. */
function ForWhom({ plan, person }: Pick<Of, 'plan' | 'person'>) {
  const [, setSearch] = useSearchParams();
  const { people, today } = useWorkspace();
  const choosable = teamOn(people, today);
  // Who begins later, and who has just left, may be the one that the text is for.
  const all = [...choosable, ...people.filter((one) => one.from !== null && one.from > today)];
  const listed = person && !all.includes(person) ? [person, ...all] : all;
  if (listed.length === 0) return null;
  return (
    <div className="w-72">
      <Select<PersonId | 'nobody'>
        label={words.forWhom}
        value={person?.id ?? 'nobody'}
        onChange={(id) =>
          setSearch({ ...(plan && { plan: plan.id }), ...(id !== 'nobody' && { person: id }) }, { replace: true })
        }
        options={[
          ...(plan ? [{ id: 'nobody' as const, label: words.nobody }] : []),
          ...listed.map(({ id, name }) => ({ id, label: name })),
        ]}
      />
    </div>
  );
}

/** Her own version: kept as a draft while she writes, saved as hers. */
function Change({ form, of, text, onClose }: { form: string; of: Of; text: Text; onClose: () => void }) {
  const app = useApp();
  const notice = useNotice();
  const { today } = useWorkspace();
  const [body, setBody] = useDraft(form, text.source ?? '');
  const [id] = useState(() => text.own?.id ?? (crypto.randomUUID() as DocumentId));
  const [error, setError] = useState<AppError | null>(null);
  const [tried, setTried] = useState(false);
  const close = (): void => {
    dropDraft(form);
    onClose();
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (body.trim() === '' || body.length > TEXT_LENGTH) return;
    const { kind, plan, person } = of;
    const own = { id, planId: plan?.id ?? null, personId: person?.id ?? null, kind, body, editedOn: today };
    try {
      await app.run(app.api.document.save(own));
      notice.undoable(words.saved(words.names[kind]));
      close();
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  return (
    <>
      {error && <Notice look="danger">{errorText(error)}</Notice>}
      <TextArea
        autoFocus
        label={words.body}
        hint={words.bodyHint}
        rows={26}
        value={body}
        onChange={setBody}
        most={TEXT_LENGTH}
        error={tried && body.trim() === '' ? words.empty : null}
      />
      <div className="flex flex-wrap gap-3">
        <Button look="primary" onPress={() => void save()}>
          {words.save}
        </Button>
        <Button onPress={close}>{words.stop}</Button>
      </div>
    </>
  );
}
