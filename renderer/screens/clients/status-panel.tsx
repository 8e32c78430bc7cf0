import { useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import { clientStatus, type Client, type ClientStatus } from '../../../shared/records/client.ts';
import type { Day } from '../../../shared/values/dates.ts';
import { clientWords as words, statusNames } from '../../../shared/words/clients.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { useNotice } from '../../notice.ts';
import { Button } from '../../parts/buttons.tsx';
import { DayField } from '../../parts/date-fields.tsx';
import { Row, Select } from '../../parts/fields.tsx';
import { SidePanel } from '../../parts/side-panel.tsx';
import { Notice } from '../../parts/surfaces.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';

/** Puts the chosen clients into a status since a day. */
export function StatusPanel({
  clients,
  onDone,
  onClose,
}: {
  clients: readonly Client[];
  onDone: () => void;
  onClose: () => void;
}) {
  const app = useApp();
  const notice = useNotice();
  const { today } = useWorkspace();
  const [status, setStatus] = useState<ClientStatus>('past');
  const [on, setOn] = useState<Day | null>(today);
  const [error, setError] = useState<AppError | null>(null);
  const save = async (): Promise<void> => {
    if (on === null) return;
    try {
      await app.run(app.api.client.setStatus({ ids: clients.map(({ id }) => id), status, on }));
      notice.undoable(words.changed(clients.length, statusNames[status]));
      onDone();
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  return (
    <SidePanel
      title={words.setStatusOf(clients.length)}
      closeLabel={commonWords.close}
      onClose={onClose}
      footer={
        <Button look="primary" isDisabled={on === null} onPress={() => void save()}>
          {commonWords.save}
        </Button>
      }
    >
      {error && <Notice look="danger">{errorText(error)}</Notice>}
      <Row>
        <Select<ClientStatus>
          label={words.fields.status}
          value={status}
          onChange={setStatus}
          options={clientStatus.options.map((id) => ({ id, label: statusNames[id] }))}
        />
        <DayField
          label={words.fields.statusOn}
          value={on}
          max={today}
          openLabel={commonWords.pickDay}
          onChange={setOn}
        />
      </Row>
      <p className="text-small text-ink-2">{words.keepsDay}</p>
    </SidePanel>
  );
}
