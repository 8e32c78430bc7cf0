/** How each text of a hire is written from her data. */
import type { DocumentKind } from '../../records/document.ts';
import type { DocumentData } from './data.ts';
import { firstWeekFile, supportPlan } from './files.ts';
import { agreement } from './agree.ts';
import { interview, microTask, paidLook, references, scorecard, screening, trialTask } from './choose.ts';
import { brief, jobDescription } from './role.ts';
import { askRates, endWell, sayNo, slip, tellVa } from './messages.ts';
import { dayOne, decisionRights, firstDays, tellTeam, weeklyMeeting } from './start.ts';

const writers: Readonly<Record<DocumentKind, (data: DocumentData) => string>> = {
  brief,
  'job-description': jobDescription,
  screening,
  'micro-task': microTask,
  interview,
  'trial-task': trialTask,
  'paid-look': paidLook,
  references,
  scorecard,
  agreement,
  'tell-team': tellTeam,
  'day-one': dayOne,
  'first-days': firstDays,
  'weekly-meeting': weeklyMeeting,
  'decision-rights': decisionRights,
  'message-tell-va': tellVa,
  'message-ask-rates': askRates,
  'message-say-no': sayNo,
  'message-slip': slip,
  'message-end-well': endWell,
  'first-week-file': firstWeekFile,
  'support-plan': supportPlan,
};

/** A text as it is written from her data: Markdown. */
export const draftOf = (kind: DocumentKind, data: DocumentData): string => writers[kind](data);
