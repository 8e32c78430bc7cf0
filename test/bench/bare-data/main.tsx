/** A bare React page with Today's data: the same calls to the same host, shown as plain lines without any component of ours. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { askToday } from '../../../renderer/screens/today/today-data.ts';
import { openApp } from '../../../renderer/state/app-state.tsx';
import { findTransport } from '../../../renderer/transport.ts';

const transport = findTransport();
const root = document.querySelector('#root');
if (transport && root) {
  const { api, state } = await openApp(transport, 'hers');
  const { workspace } = state.getState();
  const today = await askToday(api, workspace);
  const rows = Object.values({ ...workspace, ...today }).flat();
  createRoot(root).render(
    <>
      <h2>Painted</h2>
      {createElement('ul', null, ...rows.map((row) => createElement('li', null, JSON.stringify(row))))}
    </>,
  );
}
