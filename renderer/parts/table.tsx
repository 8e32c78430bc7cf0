import { Button } from 'react-aria-components';
import { Icon } from './icons.tsx';

export interface Sort<Column extends string> {
  readonly column: Column;
  readonly descending: boolean;
}

/** A column heading that sorts; pressed again it turns the order round. */
export function SortHeading<Column extends string>({
  column,
  title,
  label,
  end,
  roomOnly,
  sort,
  onSort,
}: {
  column: Column;
  title: string;
  label: string;
  end?: boolean;
  /** Left out in a narrow window. */
  roomOnly?: boolean;
  sort: Sort<Column>;
  onSort: (sort: Sort<Column>) => void;
}) {
  const here = sort.column === column;
  return (
    <th
      scope="col"
      aria-sort={here ? (sort.descending ? 'descending' : 'ascending') : 'none'}
      className={`px-3 py-2.5 font-semibold whitespace-nowrap ${end ? 'text-right' : ''} ${roomOnly ? 'max-[1019px]:hidden' : ''}`}
    >
      <Button
        aria-label={label}
        onPress={() => onSort({ column, descending: here && !sort.descending })}
        className="inline-flex min-h-6 items-center gap-1 rounded-tick"
      >
        {title}
        <span className={`${here ? '' : 'opacity-0'} ${sort.descending ? '' : 'rotate-180'}`}>
          <Icon name="down" size={13} />
        </span>
      </Button>
    </th>
  );
}
