/** What five owners of the worked cases call their own: nobody, no tool, no task and no goal is in two of them. */
import type { Day } from '../../shared/values/dates.ts';
import type { Currency } from '../../shared/values/money.ts';

interface OwnWords {
  readonly owner: string;
  readonly business: string;
  readonly currency: Currency;
  readonly locale: string;
  /** Home units for one dollar, as she typed it. */
  readonly perDollar: string;
  /** Home units a month for help. */
  readonly budget: number;
  /** In the order of the team of the case. */
  readonly team: readonly string[];
  /** Whom she hires. */
  readonly hire: string;
  /** What she calls the routine work of which the case tells the hours. */
  readonly routine: string;
  /** Tasks that nobody else has, then one that waits for whom she hires; with hours a week. */
  readonly tasks: readonly (readonly [string, number])[];
  readonly theirs: readonly [string, number];
  readonly tools: readonly { readonly name: string; readonly purpose: string }[];
  readonly client: string;
  readonly hoursSold: number;
  readonly goal: { readonly title: string; readonly by: Day };
  readonly waiting: string;
  readonly number: string;
}

const day = (text: string): Day => text as Day;
const [USD, GBP, AED] = ['USD', 'GBP', 'AED'] as Currency[] as [Currency, Currency, Currency];

export const fiveBusinesses: Readonly<Record<'v05' | 'v24' | 'v06' | 'v15' | 'v42', OwnWords>> = {
  // A coach of consultants in Austin, four people.
  v05: {
    owner: 'Monica',
    business: 'Plain Advice',
    currency: USD,
    locale: 'en-US',
    perDollar: '1',
    budget: 2500,
    team: ['Lena Moss', 'Jon Bell', 'Pia Holm', 'Arlo Penn'],
    hire: 'Greta Lund',
    routine: 'Mastermind mail',
    tasks: [
      ['Launch e-mails', 3.5],
      ['Recordings of the calls', 1.25],
    ],
    theirs: ['Course support', 2.25],
    tools: [
      { name: 'Coursebench', purpose: 'the three courses' },
      { name: 'Teamline', purpose: 'chat with the team' },
    ],
    client: 'Hartwell Partners',
    hoursSold: 11,
    goal: { title: 'The certification has its first twenty graduates', by: day('2027-06-30') },
    waiting: 'Certification programme',
    number: 'Members who stay',
  },
  // An academy for interior designers in Dubai, two people.
  v24: {
    owner: 'Farah',
    business: 'Atelier Marjan',
    currency: AED,
    locale: 'en-AE',
    perDollar: '3.67',
    budget: 10_300,
    team: ['Noor Haddad', 'Silvia Conti'],
    hire: 'Yasmin Rahal',
    routine: 'Supplier letters',
    tasks: [
      ['Contracts in three languages', 4.75],
      ['Payments that did not match', 2.5],
    ],
    theirs: ['Mentorship bookings', 1.75],
    tools: [
      { name: 'Academy portal', purpose: 'lessons and the library' },
      { name: 'Dinarpay', purpose: 'fees from the Gulf' },
    ],
    client: 'Villa Nasreen',
    hoursSold: 7,
    goal: { title: 'Forty designers in the spring class', by: day('2027-03-31') },
    waiting: 'Portal for alumni',
    number: 'Seats sold',
  },
  // Social media for four shops near San Antonio, nobody.
  v06: {
    owner: 'Kelsey',
    business: 'Corner Window Social',
    currency: USD,
    locale: 'en-US',
    perDollar: '1',
    budget: 260,
    team: [],
    hire: 'Bea Ortiz',
    routine: 'Scheduling posts',
    tasks: [
      ['Resizing pictures', 2.75],
      ['Replies to comments', 3.25],
    ],
    theirs: ['Monthly reports for the shops', 1.5],
    tools: [
      { name: 'Postplanner', purpose: 'what goes out when' },
      { name: 'Picturebox', purpose: 'photos from the shops' },
    ],
    client: 'Juniper Bakery',
    hoursSold: 9,
    goal: { title: 'A fifth shop by the summer', by: day('2027-05-31') },
    waiting: 'Workshop for shop owners',
    number: 'Shops that renew',
  },
  // Podcasts for seven companies in Manchester, two editors.
  v15: {
    owner: 'Theo',
    business: 'Red Brick Audio',
    currency: GBP,
    locale: 'en-GB',
    perDollar: '0.8',
    budget: 240,
    team: ['Callum Reid', 'Priya Nair'],
    hire: 'Megan Frost',
    routine: 'Guest diary',
    tasks: [
      ['Guest bookings', 4.25],
      ['Show notes', 3.75],
    ],
    theirs: ['Filing the raw takes', 0.75],
    tools: [
      { name: 'Tapeshelf', purpose: 'raw sound' },
      { name: 'Whiteboard photo', purpose: 'deadlines' },
    ],
    client: 'Northgate Bank',
    hoursSold: 14,
    goal: { title: 'Every episode out on its Tuesday', by: day('2027-01-31') },
    waiting: 'Price list for new companies',
    number: 'Episodes on time',
  },
  // A coach of estate agents in Baltimore, nobody and no money.
  v42: {
    owner: 'Shanice',
    business: 'Keys and Closings',
    currency: USD,
    locale: 'en-US',
    perDollar: '1',
    budget: 100,
    team: [],
    hire: 'Dora Whitfield',
    routine: 'Invoices and reminders',
    tasks: [
      ['Workbook orders', 1],
      ['Seats in the group', 2],
    ],
    theirs: ['Late payers', 0.5],
    tools: [
      { name: 'Ledgerleaf', purpose: 'bills' },
      { name: 'Groupdoor', purpose: 'who is in the group' },
    ],
    client: 'Bayline Realty',
    hoursSold: 6,
    goal: { title: 'The last debt is paid', by: day('2027-12-31') },
    waiting: 'Second workbook',
    number: 'Open invoices',
  },
};
