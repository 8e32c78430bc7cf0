/** Ready messages (H7): short, kind, and from her own figures. */
import { hoursText } from '../questions.ts';
import { asSentence, bullets, businessOf, page, type DocumentData } from './data.ts';

/** As one writes to somebody one knows: by the first name. */
const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
const hello = (name: string | null): string => (name === null ? 'Hello,' : `Hello ${name},`);
const bye = ({ owner }: DocumentData): string => `Thank you\n${owner || '(your name)'}`;

/** The assistant hears of a hire before anybody else. */
export const tellVa = (data: DocumentData): string => {
  const assistants = data.team.filter(({ isAssistant }) => isAssistant).map(({ name }) => firstName(name));
  const hears = assistants.length > 0 ? data.w.list(assistants) : null;
  return page(
    hello(hears),
    `I want ${['you', 'you', 'you two'][assistants.length] ?? 'you all'} to hear this from me, and first: I am looking for ${data.role === 'obm' ? 'a manager who runs the day-to-day' : 'another assistant'}.`,
    data.role === 'obm'
      ? 'It is no verdict on your work. Your tasks stay yours; questions about dates and priorities will have somebody who has time for them.'
      : 'It is no verdict on your work, and your tasks stay yours.',
    data.pains[0] === undefined ? null : `The reason: ${asSentence(data.pains[0])}`,
    data.firstDay === null ? null : `It begins on ${data.firstDay} at the earliest.`,
    'Can we talk for twenty minutes this week? I would like to know what they should hear from you, and what you would rather do more of.',
    bye(data),
  );
};

export const askRates = (data: DocumentData): string =>
  page(
    hello(null),
    `I am looking for ${data.role === 'obm' ? 'an Online Business Manager' : 'a Virtual Assistant'} for ${businessOf(data)}, and your name was given to me.`,
    data.role === 'obm'
      ? `It is about ${data.minutes === null ? 'a few hours a week' : `${hoursText(data.minutes, data.w)} a week`} to begin with: projects, how things run, numbers${data.team.length === 0 ? '.' : `, and ${data.team.length === 1 ? 'one person' : `${data.w.count(data.team.length)} people`} who would work with you.`}`
      : `It is about ${data.minutes === null ? 'a few hours a week' : `${hoursText(data.minutes, data.w)} a week`}${data.tasks.length === 0 ? ' of recurring work.' : `: ${data.w.list(data.tasks.slice(0, 3).map(({ title }) => title))}.`}`,
    'Before we talk, three short questions:',
    bullets([
      'What do you charge, and is it by the hour, by the month or by the result?',
      data.firstDay === null ? 'From when would you have time?' : `Would you have time from ${data.firstDay}?`,
      data.role === 'obm'
        ? 'What do you usually begin with, and what does that cost?'
        : 'Would you do a short paid task first, so that we both see how it goes?',
    ]),
    'If it is not for you: do you know somebody whom you would ask yourself?',
    bye(data),
  );

export const sayNo = (data: DocumentData): string =>
  page(
    hello(null),
    `Thank you for the time and the thought that you gave to ${businessOf(data)}. I have decided on somebody else this time.`,
    'What I liked: (one true thing that you saw or heard).',
    'What decided it: (one true reason, or leave this line out).',
    'If you would like me to delete what you sent me, tell me, and I do it.',
    bye(data),
  );

export const slip = (data: DocumentData): string =>
  page(
    hello(data.person ? firstName(data.person.name) : null),
    `Something went wrong with ${data.person?.tasks[0] ? `“${data.person.tasks[0].title}”` : '(the task)'}, and I would like to put it right with you. (What happened, on which day, without a guess at why.)`,
    'Before anything else, three questions to myself and to you:',
    bullets([
      'Was it clear what done means?',
      'Was there a good example to look at?',
      'Did you hear from me within a day when it was not right?',
    ]),
    'If one of them is a no, that comes first, and it is mine to do. What would have helped you?',
    'Let us look at the next one together before it goes out.',
    bye(data),
  );

export const endWell = (data: DocumentData): string =>
  page(
    hello(data.person ? firstName(data.person.name) : null),
    `I would like to end our work together, with the notice that we agreed on: the last day is ${data.person?.lastDay ?? '(day)'}.`,
    'The reason is (one sentence that you could also hear in a year). It is decided, and I would like it to end well.',
    'Until then, in this order:',
    bullets([
      'A list of what is open, and where it stands.',
      'Files and notes into the shared place, also those on your own computer.',
      'Accounts and files that are in your name come over to mine.',
      ...(data.person && data.person.access.length > 0
        ? [`I close these ways in on the last day: ${data.w.list(data.person.access)}.`]
        : ['I close the ways in on the last day, one by one.']),
      'I change every password that we shared.',
      'Your last invoice by (day). It is paid within a week.',
      'A line from you that nothing of ours is left with you, copies and backups among it.',
    ]),
    'What you learned of clients and figures stays between us, as we agreed.',
    data.person?.tasks[0]
      ? `What you made of “${data.person.tasks[0].title}” stays. I am glad to say so to whoever asks me.`
      : 'I am glad to say what was good to whoever asks me.',
    bye(data),
  );
