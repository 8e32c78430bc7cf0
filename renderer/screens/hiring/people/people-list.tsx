import { boardStages, byNeed, stageOf, type Candidate } from '../../../../shared/records/candidate.ts';
import type { Role } from '../../../../shared/records/hiring.ts';
import { planPeopleWords } from '../../../../shared/words/plan-people.ts';
import { ActionMenu, type Action } from '../../../parts/action-menu.tsx';
import { TextButton } from '../../../parts/buttons.tsx';
import { Avatar } from '../../../parts/surfaces.tsx';
import { NextLine, RateLine, ScoreLine, StageLine } from './candidate-facts.tsx';

const words = planPeopleWords.list;

const rank = (one: Candidate): number => boardStages.findIndex((stage) => stage === stageOf(one));

/** The same people as rows, those who are farthest on top. */
export function PeopleList({
  role,
  people,
  menuOf,
  onOpen,
}: {
  role: Role;
  people: readonly Candidate[];
  menuOf: (one: Candidate) => readonly (readonly Action[])[];
  onOpen: (one: Candidate) => void;
}) {
  const rows = people.toSorted((a, b) => rank(b) - rank(a) || byNeed(a, b));
  const heading = 'px-3 py-2.5 font-semibold whitespace-nowrap';
  return (
    <div className="overflow-x-auto rounded-card border border-line bg-surface shadow-card">
      <table className="w-full text-small">
        <thead>
          <tr className="border-b border-line text-left text-ink-2">
            <th scope="col" className={`${heading} pl-5`}>
              {words.name}
            </th>
            <th scope="col" className={heading}>
              {words.stage}
            </th>
            <th scope="col" className={heading}>
              {words.rate}
            </th>
            <th scope="col" className={heading}>
              {words.next}
            </th>
            <th data-screen-only scope="col" className={heading}>
              <span className="sr-only">{words.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr key={one.id} className="border-b border-line align-top last:border-0 hover:bg-sunken">
              <th scope="row" className="px-3 py-2.5 pl-5 text-left font-semibold">
                <span className="flex items-center gap-3">
                  <Avatar name={one.name} />
                  <span className="min-w-24 wrap-anywhere">
                    <TextButton onPress={() => onOpen(one)}>{one.name}</TextButton>
                  </span>
                </span>
              </th>
              <td className="px-3 py-2.5">
                <StageLine one={one} />
                <ScoreLine role={role} one={one} />
              </td>
              <td className="px-3 py-2.5">
                <RateLine one={one} />
              </td>
              <td className="px-3 py-2.5">
                <NextLine one={one} />
              </td>
              <td data-screen-only className="px-3 py-1.5 text-right">
                <ActionMenu label={planPeopleWords.menu(one.name)} groups={menuOf(one)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
