import { useState } from 'react';
import type { Category } from '../../../shared/records/work.ts';
import { settingsWords } from '../../../shared/words/settings.ts';
import { Button, TextButton } from '../../parts/buttons.tsx';
import { Switch } from '../../parts/fields.tsx';
import { KindMark } from '../../parts/ribbon.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { CategoryPanel } from './category-panel.tsx';

const words = settingsWords.categories;

/** The kinds of work, each opens for all that it says. One that is no longer offered keeps its hours. */
export function CategoryTable() {
  const { categories } = useWorkspace();
  const [open, setOpen] = useState<Category | 'new' | null>(null);
  return (
    <Card
      title={words.title}
      aside={
        <Button icon="add" onPress={() => setOpen('new')}>
          {words.add}
        </Button>
      }
    >
      {open !== null && (
        <CategoryPanel
          key={open === 'new' ? 'new' : open.id}
          category={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
      <p className="mb-3 text-small text-ink-2">{words.text}</p>
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
            <CategoryRow key={category.id} category={category} onOpen={() => setOpen(category)} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function CategoryRow({ category, onOpen }: { category: Category; onOpen: () => void }) {
  const app = useApp();
  // A write that fails is said on the save line, with a way to try again.
  const save = (next: Partial<Category>): void =>
    void app.run(app.api.category.save({ ...category, ...next })).catch(() => undefined);
  return (
    <tr className="border-b border-line last:border-0">
      <th scope="row" className="py-1.5 pr-3 text-left font-normal wrap-anywhere">
        <span className="flex items-center gap-2">
          <KindMark kind={category.kind} />
          <TextButton onPress={onOpen}>{category.name}</TextButton>
        </span>
      </th>
      <td className="px-3 py-1.5 whitespace-nowrap">{words.doers[category.doer]}</td>
      <td className="px-3 py-1.5">
        <Switch
          hiddenLabel
          label={words.handOverOf(category.name)}
          on={category.couldHandOver}
          onChange={(couldHandOver) => save({ couldHandOver })}
        />
      </td>
      <td className="px-3 py-1.5">
        <Switch
          hiddenLabel
          label={words.offeredOf(category.name)}
          on={!category.retired}
          onChange={(on) => save({ retired: !on })}
        />
      </td>
    </tr>
  );
}
