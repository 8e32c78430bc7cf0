import { useState } from 'react';
import type { PersonId } from '../../../shared/records/person.ts';
import type { Project } from '../../../shared/records/project.ts';
import { NAME_LENGTH } from '../../../shared/values/schemas.ts';
import { projectWords } from '../../../shared/words/projects.ts';
import { Button, IconButton } from '../../parts/buttons.tsx';
import { Checkbox, Select, TextField } from '../../parts/fields.tsx';
import { useWorkspace } from '../../state/app-state.tsx';

type Steps = Project['steps'];
const words = projectWords.panel;

/** The steps of a project: done or not, and who carries each. */
export function StepsEditor({ steps, onChange }: { steps: Steps; onChange: (steps: Steps) => void }) {
  const { people, today } = useWorkspace();
  const [text, setText] = useState('');
  const set = (id: string, next: Partial<Steps[number]>): void =>
    onChange(steps.map((step) => (step.id === id ? { ...step, ...next } : step)));
  const add = (): void => {
    if (text.trim() === '') return;
    const id = crypto.randomUUID() as unknown as Steps[number]['id'];
    onChange([...steps, { id, title: text.trim(), personId: null, doneOn: null }]);
    setText('');
  };
  return (
    <fieldset className="m-0 border-0 p-0">
      <legend className="mb-1 text-small font-semibold">{words.steps}</legend>
      <ul className="flex flex-col">
        {steps.map((step) => (
          <li key={step.id} className="flex flex-wrap items-center gap-2 border-b border-line py-1.5">
            <div className="min-w-40 flex-1 wrap-anywhere">
              <Checkbox
                label={step.title}
                checked={step.doneOn !== null}
                onChange={(done) => set(step.id, { doneOn: done ? today : null })}
              />
            </div>
            <div className="w-36">
              <Select<PersonId | 'owner'>
                hiddenLabel
                label={words.carries(step.title)}
                value={step.personId ?? 'owner'}
                onChange={(who) => set(step.id, { personId: who === 'owner' ? null : who })}
                options={[
                  { id: 'owner', label: words.you },
                  ...people
                    .filter(({ id, to }) => id === step.personId || to === null || to >= today)
                    .map(({ id, name }) => ({ id, label: name })),
                ]}
              />
            </div>
            <IconButton
              icon="close"
              label={words.takeOut(step.title)}
              onPress={() => onChange(steps.filter(({ id }) => id !== step.id))}
            />
          </li>
        ))}
      </ul>
      <div className="mt-2 flex items-end gap-2">
        <div className="flex-1">
          <TextField label={words.newStep} value={text} onChange={setText} onEnter={add} most={NAME_LENGTH} />
        </div>
        <Button onPress={add} isDisabled={text.trim() === ''}>
          {words.addStep}
        </Button>
      </div>
    </fieldset>
  );
}
