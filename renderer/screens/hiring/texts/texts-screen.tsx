import { useSearchParams } from 'react-router';
import { ownVersion, type DocumentKind } from '../../../../shared/records/document.ts';
import { teamOn } from '../../../../shared/records/person.ts';
import { documentGroups, documentsOf, isAboutSomebody } from '../../../../shared/playbook/hire-texts.ts';
import { documentWords as words } from '../../../../shared/words/documents/names.ts';
import { hiringWords } from '../../../../shared/words/hiring.ts';
import { ButtonLink, TextLink } from '../../../parts/buttons.tsx';
import { Screen } from '../../../parts/screen.tsx';
import { Card, Chip, EmptyState } from '../../../parts/surfaces.tsx';
import { useWorkspace } from '../../../state/app-state.tsx';
import { hiredWith, textAt } from '../../../state/text-at.ts';

/** All texts of one hire, in the order in which she needs them. */
export function TextsScreen() {
  const { plans, people, documents, today } = useWorkspace();
  const [search] = useSearchParams();
  const plan = plans.find(({ id }) => id === search.get('plan'));
  if (!plan) return <NoPlan />;
  const groups = documentsOf(plan.role);
  const hasAssistant = teamOn(people, today).some(({ role }) => role === 'va');
  const isOfUse = (kind: DocumentKind): boolean => kind !== 'message-tell-va' || hasAssistant;
  const isOwn = (kind: DocumentKind): boolean =>
    ownVersion(documents, kind, plan.id, isAboutSomebody(kind) ? hiredWith(plan) : null) !== null;
  return (
    <Screen
      title={words.title}
      aside={hiringWords.hiring(plan.role)}
      actions={<ButtonLink href={`/hiring?plan=${plan.id}`}>{hiringWords.backToPlan}</ButtonLink>}
    >
      <p className="mb-5 max-w-2xl text-ink-2">{words.lead}</p>
      <div className="grid items-start gap-5 min-[760px]:grid-cols-2 min-[1240px]:grid-cols-3">
        {documentGroups.map((group) => (
          <Card key={group} title={words.groups[group]}>
            <ul className="flex flex-col gap-3.5">
              {groups[group].filter(isOfUse).map((kind) => (
                <li key={kind}>
                  <span className="flex flex-wrap items-baseline gap-x-2">
                    <TextLink href={textAt(plan, kind)}>{words.names[kind]}</TextLink>
                    {isOwn(kind) && <Chip look="neutral">{words.ownMark}</Chip>}
                  </span>
                  <span className="block text-small text-ink-2">{words.uses[kind]}</span>
                </li>
              ))}
            </ul>
          </Card>
        ))}
      </div>
    </Screen>
  );
}

/** A plan that was deleted since, or an address that never had one. */
export const NoPlan = () => (
  <Screen title={words.title}>
    <EmptyState icon="hiring" title={words.gone} text={words.goneText}>
      <ButtonLink href="/hiring">{hiringWords.backToPlan}</ButtonLink>
    </EmptyState>
  </Screen>
);
