/** A child that writes notes as fast as they are acknowledged and says each acknowledged one, until it is killed. */
import { openStore } from '../../electron/store/store.ts';
import { note, notesShape, put } from '../support/store.ts';

const [folder = '', run = '', limit = ''] = process.argv.slice(2);
const store = await openStore({
  folder,
  shape: notesShape,
  host: 'browser',
  now: Date.now,
  ...(limit !== '' && { maxJournalBytes: Number(limit) }),
});
process.stdout.write('ready\n');

/** Three writers at once, each with its own notes, so that commits share syncs; some notes are changed again. */
const write = async (writer: number): Promise<never> => {
  for (let number = 0; ; number += 1) {
    const id = `${run}-${writer}-${number % 7 === 6 ? number - 6 : number}`;
    await store.commit('note', [put(note(id, `${number}`))]);
    process.stdout.write(`ack ${id} ${number}\n`);
  }
};
await Promise.all([write(0), write(1), write(2)]);
