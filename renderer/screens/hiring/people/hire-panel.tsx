import { useState } from 'react';
import type { AppError } from '../../../../shared/api/wire.ts';
import type { Candidate } from '../../../../shared/records/candidate.ts';
import { monthlyCost } from '../../../../shared/records/candidate.ts';
import type { Plan } from '../../../../shared/records/hiring.ts';
import {
  area as areas,
  freeAreas,
  personRole,
  type Person,
  type PersonId,
  type PersonRole,
} from '../../../../shared/records/person.ts';
import type { Day } from '../../../../shared/values/dates.ts';
import { commonWords } from '../../../../shared/words/common.ts';
import { errorText } from '../../../../shared/words/errors.ts';
import { planPeopleWords } from '../../../../shared/words/plan-people.ts';
import { areaNames, roleNames, teamWords } from '../../../../shared/words/team.ts';
import { useNotice } from '../../../notice.ts';
import { Button } from '../../../parts/buttons.tsx';
import { ChooseMany } from '../../../parts/choose-many.tsx';
import { DayField } from '../../../parts/date-fields.tsx';
import { Row, Select, TextField } from '../../../parts/fields.tsx';
import { HoursField, MoneyField } from '../../../parts/figure-fields.tsx';
import { SidePanel } from '../../../parts/side-panel.tsx';
import { Notice } from '../../../parts/surfaces.tsx';
import { useApp, useWorkspace } from '../../../state/app-state.tsx';
import { dropDraft as drop, useDraft } from '../../../state/drafts.ts';
import { useFormat } from '../../../state/format.ts';
import { FewWeeks } from '../few-weeks.tsx';
import { candidateDraft, hireDraft } from './people-actions.ts';

const words = planPeopleWords.hirePanel;

type Terms = Pick<Person, 'role' | 'roleName' | 'rate' | 'minutesPerWeek' | 'from' | 'areas'>;

/** What was agreed with somebody; with it they join the team. */
export function HirePanel({ plan, one, onClose }: { plan: Plan; one: Candidate; onClose: () => void }) {
  const app = useApp();
  const notice = useNotice();
  const { currency, locale } = useFormat().settings;
  const { people, today } = useWorkspace();
  const [personId] = useState(() => crypto.randomUUID() as PersonId);
  // A manager is hired to carry them; whoever carries one on the first day keeps it until she says otherwise.
  const areasOf = (role: PersonRole, from: Day | null): Person['areas'] =>
    role === 'obm' ? freeAreas(people, from ?? today) : [];
  const [terms, setTerms, dropDraft] = useDraft<Terms>(hireDraft(one), {
    role: plan.role,
    roleName: '',
    rate: one.rate,
    minutesPerWeek: null,
    from: plan.firstDay,
    areas: areasOf(plan.role, plan.firstDay),
  });
  const [readable, setReadable] = useState({ rate: true, hours: true });
  const [error, setError] = useState<AppError | null>(null);
  const set = (next: Partial<Terms>): void => setTerms({ ...terms, ...next });

  const hire = async (): Promise<void> => {
    if (!readable.rate || !readable.hours) return;
    const note = one.contact === '' ? '' : words.reach(one.contact);
    const person: Person = {
      ...terms,
      id: personId,
      name: one.name,
      to: null,
      reportsTo: null,
      months: [],
      lookBacks: [],
      note,
    };
    try {
      await app.run(app.api.plan.hire({ planId: plan.id, candidateId: one.id, person }));
      dropDraft();
      drop(candidateDraft(plan.id, one));
      notice.undoable(words.saved(one.name));
      onClose();
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  return (
    <SidePanel
      title={words.title(one.name)}
      closeLabel={commonWords.close}
      onClose={onClose}
      footer={
        <Button look="primary" onPress={() => void hire()}>
          {words.save}
        </Button>
      }
    >
      {error && (
        <Notice look="danger">
          {/* How to reach them is all that is noted of them here, and no field of this panel. */}
          {error.field === 'note' && `${planPeopleWords.panel.fields.contact}: `}
          {errorText(error)}
        </Notice>
      )}
      <p className="text-small text-ink-2">{words.text}</p>
      <Select<PersonRole>
        label={words.fields.role}
        value={terms.role}
        onChange={(role) => set({ role, areas: areasOf(role, terms.from) })}
        options={personRole.options.map((id) => ({ id, label: roleNames[id] }))}
      />
      {terms.role === 'other' && (
        <TextField
          label={teamWords.fields.roleName}
          value={terms.roleName}
          onChange={(roleName) => set({ roleName })}
        />
      )}
      <Row>
        <HoursField
          label={words.fields.hours}
          value={terms.minutesPerWeek}
          onChange={(minutesPerWeek, ok) => {
            set({ minutesPerWeek });
            setReadable({ ...readable, hours: ok });
          }}
        />
        <MoneyField
          label={words.fields.rate}
          currency={currency}
          locale={locale}
          value={terms.rate}
          onChange={(rate, ok) => {
            set({ rate });
            setReadable({ ...readable, rate: ok });
          }}
        />
      </Row>
      {terms.role === 'obm' && (
        <fieldset className="flex flex-col gap-1.5">
          <legend className="mb-1.5 text-small font-semibold">{words.fields.areas}</legend>
          <ChooseMany
            label={words.fields.areas}
            options={areas.options.map((id) => ({ id, label: areaNames[id].title }))}
            value={terms.areas}
            onChange={(chosen) => set({ areas: [...chosen] })}
          />
          <p className="text-note text-ink-2">{words.areasHint}</p>
        </fieldset>
      )}
      <DayField
        label={words.fields.from}
        openLabel={commonWords.pickDay}
        value={terms.from}
        onChange={(from) => {
          const untouched = String(terms.areas) === String(areasOf(terms.role, terms.from));
          set(untouched ? { from, areas: areasOf(terms.role, from) } : { from });
        }}
      />
      <Cost terms={terms} />
      <FewWeeks />
    </SidePanel>
  );
}

/** What it comes to in a month, beside her budget. */
function Cost({ terms: { rate, minutesPerWeek } }: { terms: Terms }) {
  const format = useFormat();
  if (rate === null || minutesPerWeek === null) return null;
  const cost = monthlyCost(rate, minutesPerWeek);
  const { budget } = format.settings.money;
  return (
    <output className="figures block text-small text-ink-2">
      {words.cost(format.money(cost))}{' '}
      {budget !== null &&
        (cost <= budget
          ? words.within(format.money(budget))
          : words.over(format.money(cost - budget), format.money(budget)))}
    </output>
  );
}
