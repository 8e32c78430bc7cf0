/** Sentences of taking data out, and the headings and words of the tables. */
import type { TakeOutWhat } from '../exchange/take-out.ts';
import { kindNames } from './income.ts';
import type { Writing } from './questions.ts';
import { roleNames } from './team.ts';

export const takeOutWords = {
  title: 'Take out, or move to another computer',
  text: 'Everything as one file, or each list as a table for a sheet. The files work without Right Hand.',
  what: 'What',
  whats: {
    everything: 'Everything, as one JSON file',
    income: 'Income',
    work: 'Hours',
    clients: 'Clients',
    people: 'People',
    handoffs: 'Handoffs',
    projects: 'Projects',
    tools: 'Tools',
    metrics: 'Numbers',
  } satisfies Record<TakeOutWhat, string>,
  from: 'From',
  to: 'Until',
  range: 'Leave both empty for all of it.',
  take: 'Take out',
  taking: (percent: number) => `Writing the file: ${percent} %`,
  took: (file: string, rows: number, w: Writing) => `${file}, ${rows === 1 ? '1 row' : `${w.count(rows)} rows`}.`,
  load: 'Bring in everything from such a file',
  loadText: 'For another computer: choose the JSON file that was taken out there.',
  panel: {
    title: 'Bring in everything',
    text: 'Everything here is replaced by what is in the file. What is here now is backed up first.',
    read: 'Look into the file',
    go: 'Replace everything here',
    done: 'Everything is as in the file.',
  },
  headings: {
    income: ['Date', 'Client', 'Kind', 'Amount', 'Fee', 'Currency', 'Rate', 'At home', 'Note'],
    work: ['Date', 'Precision', 'Minutes', 'Hours', 'Kind of work', 'Client', 'Person', 'Fire', 'Note'],
    clients: ['Name', 'Status', 'Since', 'Kind', 'A month', 'Hours sold a month', 'How found', 'Note'],
    people: ['Name', 'Role', 'Rate an hour', 'Hours a week', 'From', 'To', 'Reports to', 'Note'],
    handoffs: ['Task', 'State', 'Since', 'Person', 'Hours a week', 'Check on', 'How-to', 'Note'],
    projects: ['Project', 'State', 'Since', 'Steps', 'Steps done', 'What blocks it', 'Note'],
    tools: ['Tool', 'What for', 'State', 'Note'],
    metrics: ['Number', 'Date', 'Value', 'What was done'],
  },
  states: {
    incomeKind: kindNames,
    day: 'day',
    week: 'week',
    yes: 'yes',
    client: { lead: 'Lead', active: 'Active', paused: 'Paused', past: 'Past' },
    clientKind: { 'one-off': 'One-off', retainer: 'Retainer' },
    role: roleNames,
    handoff: {
      mine: 'Still mine',
      writing: 'Writing it down',
      trying: 'Trying it out',
      'handed-over': 'Handed over',
      'taken-back': 'Taken back',
    },
    project: { parked: 'Parked', active: 'Active', done: 'Done', 'let-go': 'Let go' },
    tool: { 'not-set-up': 'Not set up', 'half-working': 'Half working', working: 'Working' },
  },
};
