import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from './buttons.tsx';

/** Opens the system's own choice of a file. */
export const FileButton = ({
  look = 'secondary',
  onFile,
  children,
}: {
  look?: 'primary' | 'secondary';
  onFile: (file: File) => void;
  children: ReactNode;
}) => (
  <FileTrigger
    acceptedFileTypes={['.csv', '.tsv', '.txt', 'text/csv', 'text/tab-separated-values']}
    onSelect={(files) => {
      const file = files?.[0];
      if (file) onFile(file);
    }}
  >
    <Button look={look}>{children}</Button>
  </FileTrigger>
);
