import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from './buttons.tsx';

const TABLES = ['.csv', '.tsv', '.txt', 'text/csv', 'text/tab-separated-values'];

/** Opens the system's own choice of a file. */
export const FileButton = ({
  look = 'secondary',
  accepts = TABLES,
  onFile,
  children,
}: {
  look?: 'primary' | 'secondary';
  /** Endings and kinds of file; tables unless others are meant. */
  accepts?: readonly string[];
  onFile: (file: File) => void;
  children: ReactNode;
}) => (
  <FileTrigger
    acceptedFileTypes={accepts}
    onSelect={(files) => {
      const file = files?.[0];
      if (file) onFile(file);
    }}
  >
    <Button look={look}>{children}</Button>
  </FileTrigger>
);
