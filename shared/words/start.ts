/** What is said in the terminal when Right Hand starts, or cannot. */

export const startWords = {
  help: `Right Hand

  npm start                     opens the app
  npm start -- --browser        opens it in your own browser at once

  --data <folder>   keeps the data in this folder
  --port <number>   serves the browser's page on this port
  --no-open         only prints the address
  --help            this text
`,
  unknownOption: (option: string) => `There is no option ${option}. See npm start -- --help.`,
  needsValue: (option: string) => `${option} needs a value. See npm start -- --help.`,
  badPort: (value: string) => `${value} is no port: a number from 0 to 65535.`,
  oldNode: (version: string) => `Right Hand needs Node 24 or newer to start; this is ${version}.`,
  building: 'Building the app…',
  buildFailed: 'The app could not be built. Run npm run build to see why.',
  fetching: 'Fetching Electron, once…',
  fetched: (percent: number) => `Fetching Electron: ${percent} %`,
  noElectron: 'Electron could not be downloaded here, so Right Hand opens in your browser instead.',
  electronFailed: 'Electron cannot open a window here, so Right Hand opens in your browser instead.',
  address: (address: string) => `Right Hand is running at ${address}`,
  stop: 'Press Ctrl+C to end it. Your data are saved as you go.',
  portTaken: (port: number) => `Port ${port} is in use by another program. Choose another one with --port.`,
  portRefused: (port: number) => `Port ${port} may not be used here. Choose another one with --port.`,
  locked: (host: string) =>
    `Your data are open in another Right Hand${host === 'browser' ? ' (in a browser)' : ''}. Close that one first.`,
  unwritable: (folder: string) => `The folder ${folder} cannot be written. Choose another one with --data.`,
  full: (folder: string) => `The disk of ${folder} is full. Make room, then start again.`,
  newer: 'Your data were written by a newer version of Right Hand. Nothing was changed. Please install that version.',
  corrupt: (folder: string, file: string) =>
    `The file ${file} in ${folder} is damaged. Nothing was overwritten. Backups lie in the folder backups beside it.`,
  moved: (folder: string) =>
    `Your data were moved to ${folder}, which is not there now. Connect its disk, then start again. Nothing was changed.`,
  failed: (folder: string) => `The data in ${folder} could not be opened. Nothing was changed.`,
};

/** Why the data could not be opened, in one sentence. */
export function openFailure(
  error: { code: string; details: Readonly<Record<string, string | number>> },
  folder: string,
): string {
  switch (error.code) {
    case 'storage-locked':
      return startWords.locked(String(error.details['host'] ?? ''));
    case 'storage-unwritable':
      return startWords.unwritable(folder);
    case 'storage-full':
      return startWords.full(folder);
    case 'storage-newer':
      return startWords.newer;
    case 'storage-corrupt':
      return startWords.corrupt(folder, String(error.details['file'] ?? ''));
    default:
      return error.details['why'] === 'moved' ? startWords.moved(folder) : startWords.failed(folder);
  }
}
