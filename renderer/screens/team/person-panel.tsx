import { useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import { possibleBosses, wouldCircle } from '../../../shared/records/org-chart.ts';
import {
  area as areas,
  freeAreas,
  person as personSchema,
  personRole,
  type Person,
  type PersonId,
  type PersonRole,
} from '../../../shared/records/person.ts';
import { checkPerson, checkPersonNote } from '../../../shared/records/rules.ts';
import { LINE_LENGTH, NAME_LENGTH, TEXT_LENGTH } from '../../../shared/values/schemas.ts';
import { accessWords } from '../../../shared/words/access.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { documentWords } from '../../../shared/words/documents/names.ts';
import { errorText, refusalAt } from '../../../shared/words/errors.ts';
import { areaNames, ownerText, roleNames, teamWords as words } from '../../../shared/words/team.ts';
import { useNotice } from '../../notice.ts';
import { TextLink } from '../../parts/buttons.tsx';
import { DayField } from '../../parts/date-fields.tsx';
import { Checkbox, Row, Select, TextArea, TextField } from '../../parts/fields.tsx';
import { HoursField, MoneyField } from '../../parts/figure-fields.tsx';
import { RecordPanel } from '../../parts/record-panel.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useChanges } from '../../state/drafts.ts';

export const NEW_PERSON = 'person:new';

export function PersonPanel({ person, onClose }: { person: Person | null; onClose: () => void }) {
  const app = useApp();
  const notice = useNotice();
  const { settings, people, today } = useWorkspace();
  const [freshId, setFreshId] = useState(() => crypto.randomUUID() as PersonId);
  const blank: Person = {
    id: freshId,
    name: '',
    role: 'va',
    roleName: '',
    rate: null,
    minutesPerWeek: null,
    from: null,
    to: null,
    reportsTo: null,
    areas: [],
    months: [],
    lookBacks: [],
    note: '',
  };
  const [fields, set, dropDraft] = useChanges<Person>(
    person ? `person:${person.id}` : NEW_PERSON,
    () => person ?? blank,
  );
  const [readable, setReadable] = useState({ rate: true, hours: true });
  const [tried, setTried] = useState(false);
  const [round, setRound] = useState(0);
  const [error, setError] = useState<AppError | null>(null);
  const refusal = checkPerson(fields, people) ?? checkPersonNote(person ?? undefined, fields);
  const bosses = possibleBosses(people, fields.id, today);
  // A boss who left or waits in the trash is kept until she chooses another one; the chart shows the owner meanwhile.
  const someReport = people.some(({ id }) => id !== fields.id && wouldCircle(people, fields.id, id));
  const boss = bosses.find(({ id }) => id === fields.reportsTo);
  const refused = (field: string): string | null => refusalAt(refusal, field);

  /** A manager is there to carry what nobody else does; in another role again, they carry what they did before. */
  const areasIn = (role: PersonRole): Person['areas'] => {
    if (role !== 'obm') return fields.role === 'obm' ? (person ?? blank).areas : fields.areas;
    const day = fields.from !== null && fields.from > today ? fields.from : today;
    const others = people.filter(({ id }) => id !== fields.id);
    const free = freeAreas(others, day);
    return areas.options.filter((area) => fields.areas.includes(area) || free.includes(area));
  };

  const save = async (another: boolean): Promise<void> => {
    setTried(true);
    const record = personSchema.safeParse({ ...fields, id: person?.id ?? freshId });
    if (!record.success || refusal || !readable.rate || !readable.hours) return;
    try {
      await app.run(app.api.person.save(record.data));
      dropDraft();
      notice.undoable(words.saved(record.data.name));
      if (!another) return onClose();
      setTried(false);
      setFreshId(crypto.randomUUID() as PersonId);
      setRound(round + 1);
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  const remove = async (): Promise<void> => {
    if (!person) return;
    await app.run(app.api.person.remove({ id: person.id }));
    dropDraft();
    notice.undoable(words.deleted(person.name));
    onClose();
  };

  return (
    <RecordPanel
      title={person ? person.name : words.add}
      error={error && errorText(error)}
      onSave={() => void save(false)}
      onSaveAnother={person ? undefined : () => void save(true)}
      onDelete={person ? () => void remove() : undefined}
      onClose={onClose}
    >
      {person && (
        <p className="text-small">
          <TextLink href={`/team/person/${person.id}`}>{words.more.title}</TextLink>
        </p>
      )}
      <TextField
        key={`name ${round}`}
        autoFocus
        label={words.fields.name}
        value={fields.name}
        onChange={(name) => set({ name })}
        error={tried && fields.name.trim() === '' ? commonWords.nameNeeded : null}
        most={NAME_LENGTH}
        onEnter={() => void save(false)}
      />
      <Select<PersonRole>
        label={words.fields.role}
        value={fields.role}
        onChange={(role) => set({ role, areas: areasIn(role) })}
        options={personRole.options.map((id) => ({ id, label: roleNames[id] }))}
      />
      {fields.role === 'other' && (
        <TextField
          label={words.fields.roleName}
          value={fields.roleName}
          onChange={(roleName) => set({ roleName })}
          most={LINE_LENGTH}
        />
      )}
      <Row>
        <HoursField
          key={`hours ${round}`}
          label={words.fields.hours}
          value={fields.minutesPerWeek}
          onChange={(minutesPerWeek, ok) => {
            set({ minutesPerWeek });
            setReadable({ ...readable, hours: ok });
          }}
        />
        <MoneyField
          key={`rate ${round}`}
          label={words.fields.rate}
          currency={settings.currency}
          locale={settings.locale}
          value={fields.rate}
          onChange={(rate, ok) => {
            set({ rate });
            setReadable({ ...readable, rate: ok });
          }}
        />
      </Row>
      <Row>
        <DayField
          label={words.fields.from}
          value={fields.from}
          openLabel={commonWords.pickDay}
          onChange={(from) => set({ from })}
        />
        <DayField
          label={words.fields.to}
          hint={words.fields.toHint}
          value={fields.to}
          openLabel={commonWords.pickDay}
          onChange={(to) => set({ to })}
          error={refused('to')}
        />
      </Row>
      <Select<PersonId | 'owner'>
        label={words.fields.reportsTo}
        hint={someReport ? words.fields.reportsToHint : undefined}
        value={boss?.id ?? (refused('reportsTo') === null ? 'owner' : null)}
        placeholder={people.find(({ id }) => id === fields.reportsTo)?.name ?? ''}
        onChange={(id) => set({ reportsTo: id === 'owner' ? null : id })}
        options={[
          { id: 'owner', label: ownerText(settings.ownerName) },
          ...bosses.map(({ id, name }) => ({ id, label: name })),
        ]}
        error={refused('reportsTo')}
      />
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1.5 text-small font-semibold">{words.fields.areas}</legend>
        {areas.options.map((area) => (
          <Checkbox
            key={area}
            label={`${areaNames[area].title}: ${areaNames[area].hint}`}
            checked={fields.areas.includes(area)}
            onChange={(carries) =>
              set({ areas: areas.options.filter((one) => (one === area ? carries : fields.areas.includes(one))) })
            }
          />
        ))}
      </fieldset>
      {person && (
        <p className="flex flex-wrap gap-x-5 gap-y-1 text-small">
          <TextLink href={`/handoff/access?person=${person.id}`}>{accessWords.ofPerson}</TextLink>
          <TextLink href={`/team/leaving/${person.id}`}>{accessWords.leaving.open}</TextLink>
          <TextLink href={`/hiring/text/first-week-file?person=${person.id}`}>
            {documentWords.names['first-week-file']}
          </TextLink>
        </p>
      )}
      <TextArea
        label={words.fields.note}
        value={fields.note}
        onChange={(note) => set({ note })}
        error={refused('note')}
        most={TEXT_LENGTH}
      />
    </RecordPanel>
  );
}
