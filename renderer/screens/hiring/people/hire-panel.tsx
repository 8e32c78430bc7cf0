import { useState } from 'react';
import type { AppError } from '../../../../shared/api/wire.ts';
import type { Candidate } from '../../../../shared/records/candidate.ts';
import { monthlyCost } from '../../../../shared/records/candidate.ts';
import type { Plan } from '../../../../shared/records/hiring.ts';
import { personRole, type Person, type PersonId, type PersonRole } from '../../../../shared/records/person.ts';
import { commonWords } from '../../../../shared/words/common.ts';
import { errorText } from '../../../../shared/words/errors.ts';
import { planPeopleWords } from '../../../../shared/words/plan-people.ts';
import { roleNames, teamWords } from '../../../../shared/words/team.ts';
import { useNotice } from '../../../notice.ts';
import { Button } from '../../../parts/buttons.tsx';
import { DayField } from '../../../parts/date-fields.tsx';
import { Row, Select, TextField } from '../../../parts/fields.tsx';
import { HoursField, MoneyField } from '../../../parts/figure-fields.tsx';
import { SidePanel } from '../../../parts/side-panel.tsx';
import { Notice } from '../../../parts/surfaces.tsx';
import { useApp } from '../../../state/app-state.tsx';
import { dropDraft as drop, useDraft } from '../../../state/drafts.ts';
import { useFormat } from '../../../state/format.ts';
import { candidateDraft, hireDraft } from './people-actions.ts';

const words = planPeopleWords.hirePanel;

type Terms = Pick<Person, 'role' | 'roleName' | 'rate' | 'minutesPerWeek' | 'from'>;

/** What was agreed with somebody; with it they join the team. */
export function HirePanel({ plan, one, onClose }: { plan: Plan; one: Candidate; onClose: () => void }) {
  const app = useApp();
  const notice = useNotice();
  const { currency, locale } = useFormat().settings;
  const [personId] = useState(() => crypto.randomUUID() as PersonId);
  const [terms, setTerms, dropDraft] = useDraft<Terms>(hireDraft(one), {
    role: plan.role,
    roleName: '',
    rate: one.rate,
    minutesPerWeek: null,
    from: plan.firstDay,
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
      areas: [],
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
      {error && <Notice look="danger">{errorText(error)}</Notice>}
      <p className="text-small text-ink-2">{words.text}</p>
      <Select<PersonRole>
        label={words.fields.role}
        value={terms.role}
        onChange={(role) => set({ role })}
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
      <DayField
        label={words.fields.from}
        openLabel={commonWords.pickDay}
        value={terms.from}
        onChange={(from) => set({ from })}
      />
      <Cost terms={terms} />
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
