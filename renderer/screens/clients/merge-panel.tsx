import { useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import { mergedClient, type Client, type ClientId } from '../../../shared/records/client.ts';
import { clientWords, statusNames } from '../../../shared/words/clients.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { useNotice } from '../../notice.ts';
import { Button } from '../../parts/buttons.tsx';
import { ChoiceCards } from '../../parts/choice-cards.tsx';
import { SidePanel } from '../../parts/side-panel.tsx';
import { Notice } from '../../parts/surfaces.tsx';
import { useApp } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';

const words = clientWords.merge;

/** Two records of one client: which one stays is hers to say. */
export function MergePanel({ pair, onClose }: { pair: readonly [Client, Client]; onClose: () => void }) {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const [stays, setStays] = useState<ClientId>(pair[0].id);
  const [error, setError] = useState<AppError | null>(null);
  const [into, from] = stays === pair[0].id ? pair : [pair[1], pair[0]];
  const merge = async (): Promise<void> => {
    try {
      await app.run(app.api.client.merge({ fromId: from.id, into: mergedClient(into, from) }));
      notice.undoable(words.done(into.name));
      onClose();
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  return (
    <SidePanel
      title={words.title}
      closeLabel={commonWords.close}
      onClose={onClose}
      footer={
        <Button look="primary" onPress={() => void merge()}>
          {words.save}
        </Button>
      }
    >
      {error && <Notice look="danger">{errorText(error)}</Notice>}
      <h3 className="text-body">{words.stays}</h3>
      <ChoiceCards
        label={words.stays}
        value={stays}
        onChange={(id) => setStays(id as ClientId)}
        choices={pair.map(({ id, name, status, history }) => ({
          id,
          label: name,
          text: words.option(statusNames[status], format.day(history.at(-1)!.on)),
        }))}
      />
      <p className="text-small text-ink-2">{words.text(from.name, into.name)}</p>
    </SidePanel>
  );
}
