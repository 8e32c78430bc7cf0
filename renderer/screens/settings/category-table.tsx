import { useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import type { Category } from '../../../shared/records/work.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { settingsWords } from '../../../shared/words/settings.ts';
import { Select, Switch, TextField } from '../../parts/fields.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';

const words = settingsWords.categories;

/** The kinds of work, each editable in place. One that is no longer offered keeps its hours. */
export function CategoryTable() {
  const { categories } = useWorkspace();
  return (
    <Card title={words.title}>
      <p className="mb-3 text-small text-ink-2">{words.text}</p>
      <div className="overflow-x-auto">
        <table className="w-full text-small">
          <thead>
            <tr className="border-b border-line text-left text-ink-2">
              <th scope="col" className="py-2 pr-3 font-semibold">
                {words.name}
              </th>
              <th scope="col" className="px-3 py-2 font-semibold">
                {words.doer}
              </th>
              <th scope="col" className="px-3 py-2 font-semibold">
                {words.handOver}
              </th>
              <th scope="col" className="px-3 py-2 font-semibold">
                {words.offered}
              </th>
            </tr>
          </thead>
          <tbody>
            {categories.map((category) => (
              <CategoryRow key={category.id} category={category} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function CategoryRow({ category }: { category: Category }) {
  const app = useApp();
  const [name, setName] = useState(category.name);
  const [error, setError] = useState<string | null>(null);
  const save = async (next: Partial<Category>): Promise<void> => {
    try {
      await app.run(app.api.category.save({ ...category, ...next }));
      setError(null);
    } catch (failure) {
      setError(errorText(failure as AppError));
    }
  };
  const leave = (): void => {
    if (name.trim() === '') setError(commonWords.nameNeeded);
    else if (name.trim() !== category.name) void save({ name: name.trim() });
    else setError(null);
  };
  return (
    <tr className="border-b border-line last:border-0">
      <th scope="row" className="py-1.5 pr-3 text-left font-normal">
        <TextField
          hiddenLabel
          label={words.nameOf(category.name)}
          value={name}
          onChange={setName}
          onBlur={leave}
          onEnter={leave}
          error={error}
        />
      </th>
      <td className="w-48 px-3 py-1.5">
        <Select<Category['doer']>
          hiddenLabel
          label={words.doerOf(category.name)}
          value={category.doer}
          onChange={(doer) => void save({ doer })}
          options={(['owner', 'va', 'obm', 'specialist'] as const).map((id) => ({ id, label: words.doers[id] }))}
        />
      </td>
      <td className="px-3 py-1.5">
        <Switch
          hiddenLabel
          label={words.handOverOf(category.name)}
          on={category.couldHandOver}
          onChange={(couldHandOver) => void save({ couldHandOver })}
        />
      </td>
      <td className="px-3 py-1.5">
        <Switch
          hiddenLabel
          label={words.offeredOf(category.name)}
          on={!category.retired}
          onChange={(on) => void save({ retired: !on })}
        />
      </td>
    </tr>
  );
}
