/** What is settled in writing before anybody begins: information, no contract. */
import { beforeSigningWords } from '../before-signing.ts';
import { boxes, INFORMATION, page, section, type DocumentData } from './data.ts';
import { budgetLine, hoursLine } from './role.ts';

export const agreement = (data: DocumentData): string => {
  const manager = data.role === 'obm';
  return page(
    '# What the agreement should settle',
    INFORMATION,
    data.fewWeeks && `**${beforeSigningWords.fromAnswersOnly(data.fewWeeks.logged, data.fewWeeks.needed)}**`,
    section(
      'The work',
      boxes([
        manager
          ? 'What they are responsible for, by results, in projects, operations, numbers and people.'
          : `Which tasks${data.tasks.length === 0 ? '' : `: ${data.w.list(data.tasks.slice(0, 5).map(({ title }) => title))}`}.`,
        hoursLine(data),
        'What happens with hours that are not used, and with hours beyond them.',
        'Reply times, time zones, and the hours in which both can be reached.',
        manager ? 'What they decide alone, and up to which amount.' : null,
        manager
          ? `Whom they direct${data.team.length === 0 ? ', once somebody joins' : `: ${data.w.list(data.team.map(({ name }) => name))}`}. Who may hire and part, and who may not.`
          : null,
      ]),
    ),
    section(
      'Money and time',
      boxes([
        'Rate or fee, when it is invoiced and when it is paid.',
        budgetLine(data),
        data.fewWeeks
          ? `A short first block of about four weeks, then a first term of about three months once ${data.fewWeeks.needed} weeks are logged, with a look back after 30, 60 and 90 days.`
          : 'A first term of about three months, with a look back after 30, 60 and 90 days.',
        'Notice both ways, the same length for both.',
        'What happens at the end: hand back files, move accounts, finish or hand over what is open.',
        'Holiday and illness: who covers, who is told, how early.',
        'How many other clients they carry, and what comes first in a bad week.',
      ]),
    ),
    section(
      'What belongs to whom',
      boxes([
        'Accounts, files, texts and lists are yours from the day they are made.',
        'They may name you as a client, or may not.',
        'Work passed on to somebody else only after you have said yes.',
      ]),
    ),
    section(
      'Confidentiality and data',
      boxes([
        'What stays between you, also after the end.',
        'If they handle data of your clients in or for the UK or the EU, the terms for a processor of data, in writing: what is done with the data, what for and how long, which kinds of data, of whom.',
        'In these terms, too: only on your written instruction, kept secret, kept safe, no further helper without your yes, help when somebody asks what you keep of them, given back or deleted at the end.',
        'Passwords only by a password manager or a login of their own.',
        'A breach is told within a day.',
      ]),
    ),
    section(
      'Contractor or employee',
      boxes([
        'They run a business of their own: own hours, own equipment, own taxes, other clients. The more you direct how and when, the more it looks like employment.',
        'Tax form collected before the first payment where your country asks for one.',
        'Who is liable for what, up to which amount, and which insurance covers it.',
      ]),
    ),
    '*What looks like employment, what data terms must say and which tax form it takes differs from place to place. This page is information, not advice.*',
  );
};
