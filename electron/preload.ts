/** The window's bridge: two functions, frozen. No Electron object gets through, neither does an event. */
import { contextBridge, ipcRenderer } from 'electron';
import type { Push, Reply, Transport } from '../shared/api/wire.ts';
import type { Space } from '../shared/values/space.ts';
import { CALL_CHANNEL, PUSH_CHANNEL } from './channels.ts';

const transport: Transport = Object.freeze({
  request: (name: string, input: unknown, space: Space) =>
    ipcRenderer.invoke(CALL_CHANNEL, name, input, space) as Promise<Reply>,
  subscribe(listener: (push: Push) => void) {
    const receive = (_event: unknown, push: Push): void => listener(push);
    ipcRenderer.on(PUSH_CHANNEL, receive);
    return () => void ipcRenderer.removeListener(PUSH_CHANNEL, receive);
  },
});

contextBridge.exposeInMainWorld('rightHand', transport);
