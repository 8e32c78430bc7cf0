/** A text of a hire: hers where she has made it her own, else written from her data of today. */
import { documentData } from '../../../../shared/words/documents/from-records.ts';
import { leaveNamesOut } from '../../../../shared/words/documents/leave-names-out.ts';
import { draftOf } from '../../../../shared/words/documents/documents.ts';
import { ownVersion, type DocumentKind, type OwnDocument } from '../../../../shared/records/document.ts';
import type { Plan } from '../../../../shared/records/hiring.ts';
import type { Person } from '../../../../shared/records/person.ts';
import { weeksOf } from '../../../../shared/records/work-sums.ts';
import { addDays, weekOf } from '../../../../shared/values/dates.ts';
import { useAsk, useWorkspace } from '../../../state/app-state.tsx';
import { useFormat } from '../../../state/format.ts';

/** Finished weeks that the ranking of tasks looks at, as the suggestion on Handoff does. */
const WEEKS = 8;

export interface Text {
  readonly own: OwnDocument | null;
  /** Markdown as it is shown, copied, kept and printed; null until the hours are here. */
  readonly body: string | null;
  /** What she changes: always with its names, so that leaving them out takes none from her own version. */
  readonly source: string | null;
}

/** @param about whom a text is for; the plan's role, or an assistant's where there is no plan */
export function useText(
  kind: DocumentKind,
  about: { readonly plan: Plan | null; readonly person: Person | null; readonly withNames: boolean },
): Text {
  const workspace = useWorkspace();
  const format = useFormat();
  // On paper a day has its year.
  const w = { ...format, day: format.longDay };
  const { plan, person, withNames } = about;
  const { today, settings, documents } = workspace;
  const to = addDays(weekOf(today, settings.weekStart), -7);
  const resultId = plan?.resultId ?? null;
  const asked = useAsk(`text ${to} ${resultId}`, async (api) => ({
    weeks: weeksOf(await api.work.byWeek({ from: addDays(to, -7 * (WEEKS - 1)), to })),
    weeksLogged: (await api.assessment.facts({})).weeksLogged.value ?? 0,
    // A result may have been undone since.
    result:
      resultId && workspace.results.some(({ id }) => id === resultId) ? await api.result.load({ id: resultId }) : null,
  }));
  const own = ownVersion(documents, kind, plan?.id ?? null, person?.id ?? null);
  const shown = (text: string): string => (withNames ? text : leaveNamesOut(text, workspace));
  if (own) return { own, body: shown(own.body), source: own.body };
  if (!asked.value) return { own, body: null, source: null };
  const role = plan?.role ?? (person?.role === 'obm' ? 'obm' : 'va');
  const { value } = asked;
  const written = (names: boolean): string =>
    draftOf(kind, documentData({ ...workspace, ...value, role, plan, person, withNames: names, w }));
  return { own, body: shown(written(withNames)), source: written(true) };
}
