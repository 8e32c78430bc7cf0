/** The places of the menu, in order. A place joins when it is first needed. */
import type { PlaceId } from '../shared/api/desktop.ts';
import type { appWords } from '../shared/words/app.ts';
import type { IconName } from './parts/icons.tsx';
import { useWorkspace } from './state/app-state.tsx';

export interface ShownPlace {
  readonly id: PlaceId;
  readonly icon: IconName;
  /** How many there are of what it holds. */
  readonly count?: number;
}

export interface Places {
  readonly groups: readonly {
    readonly title: keyof typeof appWords.groups | null;
    readonly places: readonly ShownPlace[];
  }[];
  /** Places that are not needed yet, one line away. */
  readonly more: readonly ShownPlace[];
  readonly foot: readonly ShownPlace[];
}

export function usePlaces(): Places {
  const { clients, plans, results, handoffs, people, goals, projects, tools, metrics } = useWorkspace();
  const active = clients.filter((client) => client.status === 'active').length;
  const hires = plans.length > 0 || results.some((result) => result.role !== null);
  const business: readonly (ShownPlace & { readonly needed: boolean })[] = [
    { id: 'projects', icon: 'projects', needed: goals.length + projects.length + tools.length > 0 },
    { id: 'numbers', icon: 'numbers', needed: metrics.length > 0 },
  ];
  const help: readonly (ShownPlace & { readonly needed: boolean })[] = [
    { id: 'hiring', icon: 'hiring', needed: hires },
    { id: 'handoff', icon: 'handoff', needed: handoffs.length > 0 || plans.length > 0 || people.length > 0 },
    { id: 'team', icon: 'team', needed: hires || people.length > 0 },
  ];
  return {
    groups: [
      { title: null, places: [{ id: 'today', icon: 'today' }] },
      {
        title: 'business',
        places: [
          { id: 'clients', icon: 'clients', count: active },
          { id: 'income', icon: 'income' },
          { id: 'workload', icon: 'workload' },
          ...business.filter(({ needed }) => needed),
        ],
      },
      {
        title: 'help',
        places: [
          { id: 'readiness', icon: 'readiness' },
          ...help.filter(({ needed }) => needed),
          { id: 'guide', icon: 'guide' },
        ],
      },
    ],
    more: [...business, ...help].filter(({ needed }) => !needed),
    foot: [{ id: 'settings', icon: 'settings' }],
  };
}
