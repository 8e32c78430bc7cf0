/** Settings, people, categories, hiring plans and handoffs: one record at a time. */
import type { contract } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { AppError } from '../../shared/api/wire.ts';
import { withLook, withLooksTicked } from '../../shared/advice/look-back.ts';
import { renamedInto } from '../../shared/records/access.ts';
import { MOST_PICTURES } from '../../shared/records/picture.ts';
import { hasDaysOf, hireCandidate, removeCandidates } from '../../shared/records/plan-people.ts';
import type { Person } from '../../shared/records/person.ts';
import {
  checkAccess,
  checkCategory,
  checkHandoff,
  checkHelperNote,
  checkMoves,
  checkPerson,
  checkPersonNote,
  checkPlan,
  checkSettings,
  checkTaskLines,
  checkTool,
  checkWeek,
} from '../../shared/records/rules.ts';
import type { Op } from '../store/store.ts';
import { demand, type Context } from './context.ts';
import { incomeOps, workOps } from './logs.ts';
import type { Records } from './records.ts';
import { toTrash } from './trash.ts';

type Groups =
  | 'settings'
  | 'person'
  | 'category'
  | 'plan'
  | 'handoff'
  | 'picture'
  | 'goal'
  | 'project'
  | 'tool'
  | 'metric'
  | 'experiment'
  | 'document'
  | 'access'
  | 'helperNote'
  | 'week'
  | 'timer';

export function smallHandlers({ records, around, commit }: Context): Pick<Handlers<typeof contract>, Groups> {
  return {
    settings: {
      save: (settings) => {
        demand(checkSettings(records.settings, settings, records.list('income').size));
        return commit('settings.save', [['set', 'settings', settings]]);
      },
      saveToday: (today) =>
        commit('settings.saveToday', [['set', 'settings', { ...records.settings, today }]], { undoable: false }),
    },
    person: {
      save: (person) => {
        demand(checkPerson(person, everyone(records)));
        demand(checkPersonNote(records.list('people').get(person.id), person));
        return commit('person.save', [['put', 'people', person]]);
      },
      remove: ({ id }) => commit('person.remove', toTrash(records, 'people', [id], around.today())),
      lookBack: ({ id, look }) => {
        const person = records.list('people').get(id);
        if (!person) throw new AppError('not-found');
        const plans = [...records.list('plans').values()].filter((plan) => hasDaysOf(plan, person));
        const looked = withLook(person, look);
        demand(checkPersonNote(person, looked));
        return commit('person.lookBack', [
          ['put', 'people', looked],
          ...plans.map((plan): Op => ['put', 'plans', withLooksTicked(plan, look.on)]),
        ]);
      },
      setReportsTo: ({ ids, to }) => {
        const moved = new Set<string>(ids);
        const people = everyone(records).map((one) => (moved.has(one.id) ? { ...one, reportsTo: to } : one));
        const changed = people.filter(({ id }) => moved.has(id) && records.list('people').has(id));
        if (changed.length === 0) throw new AppError('not-found');
        if (to !== null && !records.list('people').has(to)) demand({ code: 'person-unknown', field: 'to' });
        for (const one of changed) demand(checkPerson(one, people));
        return commit(
          'person.setReportsTo',
          changed.map((one): Op => ['put', 'people', one]),
        );
      },
    },
    category: {
      save: (category) => {
        demand(checkCategory(category, records.list('categories').values()));
        return commit('category.save', [['put', 'categories', category]]);
      },
    },
    plan: {
      save: (plan) => {
        demand(checkPlan(records.list('plans').get(plan.id), plan));
        return commit('plan.save', [['put', 'plans', plan]]);
      },
      hire: ({ planId, candidateId, person }) => {
        demand(checkPerson(person, everyone(records)));
        demand(checkPersonNote(records.list('people').get(person.id), person));
        const plan = records.list('plans').get(planId);
        if (!plan) throw new AppError('not-found');
        const hired = hireCandidate(plan, candidateId, person, around.today());
        if (!hired.ok && hired.error === 'hired-already') demand({ code: 'hired-already', field: 'candidateId' });
        if (!hired.ok) throw new AppError('not-found');
        // Sent again after a lost reply: it is done already.
        if (records.list('people').has(person.id)) return commit('plan.hire', []);
        return commit('plan.hire', [
          ['put', 'plans', hired.value],
          ['put', 'people', person],
        ]);
      },
      forget: ({ planId, candidateIds }) => {
        const plan = records.list('plans').get(planId);
        if (!plan?.candidates.some(({ id }) => candidateIds.includes(id))) throw new AppError('not-found');
        return commit('plan.forget', [['put', 'plans', removeCandidates(plan, candidateIds)]], { forgets: true });
      },
      remove: ({ id }) => commit('plan.remove', toTrash(records, 'plans', [id], around.today())),
    },
    picture: {
      save: ({ picture, body }) => {
        const fresh = !records.list('pictureBodies').has(picture.id);
        // A picture is there with both its parts, or not at all.
        if (fresh && body?.id !== picture.id) throw new AppError('not-found');
        if (fresh && records.list('pictureBodies').size >= MOST_PICTURES)
          demand({ code: 'too-many-pictures', field: 'picture' });
        return commit('picture.save', [
          ['put', 'pictures', picture],
          ...(fresh && body ? [['put', 'pictureBodies', body] satisfies Op] : []),
        ]);
      },
      load: ({ id }) => {
        const body = records.list('pictureBodies').get(id);
        if (!body) throw new AppError('not-found');
        return body;
      },
      remove: ({ id }) => commit('picture.remove', toTrash(records, 'pictures', [id], around.today())),
    },
    goal: {
      save: (goal) => commit('goal.save', [['put', 'goals', goal]]),
      remove: ({ id }) => commit('goal.remove', toTrash(records, 'goals', [id], around.today())),
    },
    project: {
      save: (project) => commit('project.save', [['put', 'projects', project]]),
      remove: ({ ids }) => commit('project.remove', toTrash(records, 'projects', ids, around.today())),
    },
    tool: {
      save: (tool) => {
        const before = records.list('tools').get(tool.id);
        demand(checkTool(before, tool));
        const was = before?.name ?? tool.name;
        return commit('tool.save', [
          ['put', 'tools', tool],
          ...renamedInto(records.list('accesses').values(), was, tool.name).map((one): Op => ['put', 'accesses', one]),
        ]);
      },
      remove: ({ id }) => commit('tool.remove', toTrash(records, 'tools', [id], around.today())),
    },
    metric: {
      save: ({ metrics }) =>
        commit(
          'metric.save',
          metrics.map((metric): Op => ['put', 'metrics', metric]),
        ),
      remove: ({ id }) => commit('metric.remove', toTrash(records, 'metrics', [id], around.today())),
    },
    document: {
      save: (document) => commit('document.save', [['put', 'documents', document]]),
      remove: ({ id }) => commit('document.remove', [['del', 'documents', existing(records, 'documents', id)]]),
    },
    access: {
      save: ({ accesses }) => {
        for (const access of accesses) demand(checkAccess(records.list('accesses').get(access.id), access));
        return commit(
          'access.save',
          accesses.map((access): Op => ['put', 'accesses', access]),
        );
      },
      remove: ({ id }) => commit('access.remove', toTrash(records, 'accesses', [id], around.today())),
    },
    helperNote: {
      save: (note) => {
        demand(checkHelperNote(records.list('helperNotes').get(note.id), note));
        return commit('helperNote.save', [['put', 'helperNotes', note]]);
      },
      remove: ({ id }) => commit('helperNote.remove', [['del', 'helperNotes', existing(records, 'helperNotes', id)]]),
    },
    experiment: { save: (experiment) => commit('experiment.save', [['put', 'experiments', experiment]]) },
    week: {
      save: (week) => {
        demand(checkWeek(week, records.list('weeks').values()));
        return commit('week.save', [['put', 'weeks', week]]);
      },
      close: ({ week, entries, removed, income }) => {
        demand(checkWeek(week, records.list('weeks').values()));
        return commit('week.close', [
          ['put', 'weeks', week],
          ...workOps(records, entries, removed),
          ...incomeOps(records, income),
        ]);
      },
    },
    timer: { set: ({ timer }) => commit('timer.set', [['set', 'timer', timer]], { undoable: false }) },
    handoff: {
      save: ({ handoffs }) => {
        for (const handoff of handoffs) {
          const before = records.list('handoffs').get(handoff.id);
          demand(checkHandoff(before, handoff));
          demand(checkTaskLines(before, handoff));
          // Undo goes past this: it puts back what was there.
          demand(checkMoves(before, handoff, around.today()));
        }
        return commit(
          'handoff.save',
          handoffs.map((handoff): Op => ['put', 'handoffs', handoff]),
        );
      },
      remove: ({ ids }) => commit('handoff.remove', toTrash(records, 'handoffs', ids, around.today())),
    },
  };
}

/** Everybody on the team, and who waits in the trash: they may come back. */
const everyone = (records: Records): readonly Person[] => [
  ...records.list('people').values(),
  ...[...records.list('trash').values()].flatMap(({ list, row }) =>
    list === 'people' ? [row as unknown as Person] : [],
  ),
];

function existing(records: Records, list: 'documents' | 'helperNotes', id: string): string {
  if (!records.list(list).has(id)) throw new AppError('not-found');
  return id;
}
