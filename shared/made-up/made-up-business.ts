/**
 * The made-up businesses that she may look around: whole, consistent and fresh on any day. The same (business, today) always
 * gives the same records under the same ids. Their results come from the real advice over their own records.
 */
import { factsOf, type Log } from '../advice/facts.ts';
import { proposed, questions, questionsOf } from '../advice/questions.ts';
import { takeResult } from '../advice/result.ts';
import { signOf } from '../advice/suggest-handoffs.ts';
import { makePlan } from '../playbook/hiring-steps.ts';
import { startCategories } from '../playbook/categories.ts';
import { usdRateOf } from '../playbook/usd-rates.ts';
import type { Answers, Assessment } from '../records/assessment.ts';
import type { Workspace } from '../records/changes.ts';
import type { Client } from '../records/client.ts';
import type { Facts } from '../records/facts.ts';
import { emptyHowTo, type Handoff } from '../records/handoff.ts';
import type { HelperNote } from '../records/helper-note.ts';
import { dueOf, noteStep, tickStep, type Plan } from '../records/hiring.ts';
import type { IncomeEntry } from '../records/income.ts';
import type { Person } from '../records/person.ts';
import { summaryOf, type Result } from '../records/recommendation.ts';
import { initialSettings, type Settings } from '../records/settings.ts';
import { Sums } from '../records/sums.ts';
import type { Category, WorkEntry } from '../records/work.ts';
import { addDays, addMonths, addWeekdays, monthOf, onWeekday, weekOf, type Day } from '../values/dates.ts';
import { madeUpIds, type MadeUpId } from '../values/space.ts';
import type { Currency, Minor } from '../values/money.ts';
import { minutes } from '../values/minutes.ts';
import { idsOf, type NewId } from './ids.ts';
import { incomeOf } from './income.ts';
import { notYetStory } from './not-yet.ts';
import { obmStory } from './obm.ts';
import { pictureOf } from './picture.ts';
import type { HandoffStory, HiringStory, Story } from './story.ts';
import { vaStory } from './va.ts';
import { workOf } from './work.ts';

const stories: Readonly<Record<MadeUpId, Story>> = { obm: obmStory, va: vaStory, 'not-yet': notYetStory };

const POUNDS = 'GBP' as Currency;
const pence = (pounds: number): Minor => Math.round(pounds * 100) as Minor;

/** The records of a business in the plain form of a store. */
export interface MadeUpBusiness extends Pick<
  Workspace,
  | 'settings'
  | 'clients'
  | 'categories'
  | 'people'
  | 'assessments'
  | 'plans'
  | 'handoffs'
  | 'goals'
  | 'projects'
  | 'tools'
  | 'metrics'
  | 'accesses'
  | 'helperNotes'
> {
  readonly results: Result[];
  readonly income: IncomeEntry[];
  readonly work: WorkEntry[];
}

/** One of the three as it would stand on a day. */
export function madeUpBusiness(id: MadeUpId, today: Day): MadeUpBusiness {
  const story = stories[id];
  const newId = idsOf(madeUpIds.indexOf(id) + 1);
  const settings = settingsOf(story, today);
  const categories = startCategories.map((category) => ({ ...category, ...story.marked[category.name] }));
  const clients = clientsOf(story, today, newId);
  const people = peopleOf(story, today, newId);
  const income = incomeOf({ story, clients, today, newId, home: POUNDS });
  const work = workOf({ story, categories, people, today, weekStart: settings.weekStart, newId });
  const sums = new Sums(settings.weekStart);
  for (const entry of income) sums.income(entry, 1);
  for (const entry of work) sums.work(entry, 1);
  const picture = pictureOf(story.picture, { people, today, weekStart: settings.weekStart, newId });
  const { projects, tools } = picture;
  const checkedOn = addDays(today, -story.checkedDaysAgo);
  const log: Log = { clients, people, categories, sums, settings, projects, tools, today: checkedOn };
  const { assessment, result } = checkOf(story, log, newId);
  return {
    settings,
    clients,
    categories,
    people,
    assessments: [assessment],
    results: [result],
    plans: story.hiring ? [planOf(story.hiring, result, people.length > 0, today, newId)] : [],
    handoffs: story.handoffs.map((one) => handoffOf(one, { categories, people, result, today, newId })),
    ...picture,
    accesses: accessesOf(story, people, today, newId),
    helperNotes: notesOf(story, people, settings, today, newId),
    income,
    work,
  };
}

/** Whoever can get into a tool has a way in since their first day; who has left has one that was never closed. */
const accessesOf = (
  { picture }: Story,
  people: readonly Person[],
  today: Day,
  newId: NewId,
): MadeUpBusiness['accesses'] =>
  (picture?.tools ?? []).flatMap(({ name, purpose, people: inside = [] }) =>
    inside.flatMap((who) => {
      const person = people.find((one) => one.name === who);
      if (!person) return [];
      return {
        id: newId('access'),
        personId: person.id,
        tool: name,
        level: person.role === 'va' ? ('use' as const) : ('change' as const),
        way: 'own-login' as const,
        purpose,
        givenOn: person.from ?? today,
        revoker: '',
        revokedOn: null,
      };
    }),
  );

const settingsOf = ({ owner, business, money, startedDaysAgo }: Story, today: Day): Settings => ({
  ...initialSettings,
  ownerName: owner,
  businessName: business,
  currency: POUNDS,
  locale: 'en-GB',
  dateOrder: 'day-month',
  weekStart: 1,
  money: {
    costs: pence(money.costs),
    ownPay: pence(money.ownPay),
    savings: pence(money.savings),
    budget: pence(money.budget),
  },
  usdRate: usdRateOf(POUNDS),
  startedOn: addDays(today, -startedDaysAgo),
});

const clientsOf = ({ clients }: Story, today: Day, newId: NewId): Client[] =>
  clients.map(({ name, kind, monthly, abroad, hoursSold, history, howFound, note = '' }) => ({
    id: newId('client'),
    name,
    status: history.at(-1)?.[0] ?? 'lead',
    history: history.map(([status, daysAgo]) => ({ status, on: addDays(today, -daysAgo) })),
    kind,
    monthly: monthly === undefined ? null : pence(monthly * Number(abroad?.rate ?? 1)),
    minutesSold: hoursSold === undefined ? null : minutes(hoursSold * 60),
    howFound,
    note,
  }));

const peopleOf = ({ people }: Story, today: Day, newId: NewId): Person[] =>
  people.map(({ name, role, rate, hours, daysAgo, leftDaysAgo, areas = [], months = [], note }) => ({
    id: newId('person'),
    name,
    role,
    roleName: '',
    rate: pence(rate),
    minutesPerWeek: minutes(hours * 60),
    from: addDays(today, -daysAgo),
    to: leftDaysAgo === undefined ? null : addDays(today, -leftDaysAgo),
    reportsTo: null,
    areas,
    months: months.map(([worked, paid], at) => ({
      month: addMonths(monthOf(today), at - months.length),
      minutes: worked === null ? null : minutes(worked * 60),
      paid: paid === null ? null : pence(paid),
    })),
    lookBacks: [],
    note,
  }));

const notesOf = (story: Story, people: readonly Person[], settings: Settings, today: Day, newId: NewId): HelperNote[] =>
  story.people.flatMap(({ weekly = [] }, at) =>
    weekly.map(([weeksAgo, done, waits, needs]) => ({
      id: newId('helper-note'),
      personId: people[at]?.id as Person['id'],
      week: addDays(weekOf(today, settings.weekStart), -7 * weeksAgo),
      done,
      waits,
      needs,
    })),
  );

/** A finished full check and its result: what the log can tell is as the log says, the rest is what she says. */
function checkOf(story: Story, log: Log, newId: NewId): { assessment: Assessment; result: Result } {
  const facts = factsOf(log);
  const given = answersOf(story, facts, log.settings);
  const asked = new Set<string>(questionsOf('full', given).map(({ id }) => id));
  const assessment: Assessment = {
    id: newId('assessment'),
    length: 'full',
    state: 'finished',
    answers: Object.fromEntries(Object.entries(given).filter(([id]) => asked.has(id))),
    at: null,
    startedOn: log.today,
    finishedOn: log.today,
  };
  const { settings, today } = log;
  return { assessment, result: takeResult({ id: newId('result'), assessment, facts, settings, today }).result };
}

function answersOf({ said }: Story, facts: Facts, { money }: Settings): Answers {
  return Object.fromEntries(
    questions.map((question) => {
      const own = said[question.id];
      const value = own === undefined ? proposed(question, facts, money) : own;
      return [question.id, { value, from: own === undefined && question.setting === null ? 'log' : 'owner' }];
    }),
  );
}

/** The plan with what was due before today done on its day. */
function planOf(
  { role, daysAgo, firstDayIn, notes, candidates }: HiringStory,
  result: Result,
  hasTeam: boolean,
  today: Day,
  newId: NewId,
) {
  const { reasons, contributions, against } = result.recommendation;
  const made = makePlan({
    id: newId('plan'),
    role,
    today: addDays(today, -daysAgo),
    firstDay: addWeekdays(onWeekday(today), firstDayIn),
    resultId: result.id,
    signs: [...reasons, ...contributions, ...against].map(({ sign }) => sign),
    hasTeam,
    newId: () => newId('step'),
  });
  const lived = made.steps.reduce<Plan>((plan, { id, templateId }) => {
    const due = dueOf(plan, id);
    const ticked = due !== null && due < today ? tickStep(plan, id, due) : null;
    const next = ticked?.ok ? ticked.value : plan;
    const noted = noteStep(next, id, notes[templateId ?? ''] ?? '');
    return noted.ok ? noted.value : next;
  }, made);
  return {
    ...lived,
    candidates: candidates.map(
      ({ name, contact, foundBy, rate, stages, next, scores = [], flags = '', note = '' }) => ({
        id: newId('candidate'),
        name,
        contact,
        foundBy,
        rate: rate === null ? null : pence(rate),
        stages: stages.map(([stage, ago, why = '']) => ({ stage, on: addDays(today, -ago), why })),
        nextOn: next ? onWeekday(addDays(today, next[0])) : null,
        nextWhat: next?.[1] ?? '',
        scores: scores.map(([point, value, seen]) => ({ point, value, seen })),
        flags,
        note,
        personId: null,
      }),
    ),
  };
}

function handoffOf(
  { title, category, person, hours, moves, level = null, howTo = {}, checkIn, note = '' }: HandoffStory,
  at: {
    categories: readonly Category[];
    people: readonly Person[];
    result: Result;
    today: Day;
    newId: NewId;
  },
): Handoff {
  const work = at.categories.find(({ name }) => name === category);
  const states = moves.map(([state, daysAgo, why = '']) => ({ state, on: addDays(at.today, -daysAgo), why }));
  // What she began before she had an answer did not come from it.
  const fromAnswer = states.every(({ on }) => on >= at.result.takenOn);
  return {
    id: at.newId('handoff'),
    title,
    categoryId: work?.id ?? null,
    personId: at.people.find(({ name }) => name === person)?.id ?? null,
    minutesPerWeek: minutes(hours * 60),
    moves: states,
    level,
    sign: work && fromAnswer ? signOf({ work }, summaryOf(at.result)) : null,
    howTo: { ...emptyHowTo, ...howTo },
    checks: [],
    checkOn: checkIn === undefined ? null : onWeekday(addDays(at.today, checkIn)),
    note,
  };
}
