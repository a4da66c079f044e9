import type { Language } from '../toolkit/language';
import { stageOf } from '../toolkit/stages';
import { isAfter } from './dates';
import { remindingMails } from './mails';
import type { Context } from './mails/wanted';
import { byMicroInternship } from './offering';
import { owes } from './owes';
import { owingWords } from './owing-words';
import { plainWords } from './render';
import { say } from './say';
import { decisionsOf } from './today';
import { bulletList, shortDayWords, timeWords } from './words';

/** The teacher's day over all micro-internships; `values` fill the `digest` message. */
export interface Digest {
  /** Nothing is due and nothing waits for the teacher; who owes what does not make a mail by itself. */
  isEmpty: boolean;
  values: { dueToday: string; waitingForYou: string; whoOwesWhat: string };
}

/** So many lines of each kind; the rest is counted. */
const SHOWN = 25;

export function digestOf(contexts: readonly Context[], language: Language): Digest {
  const due = contexts.flatMap((context) => dueLines(context, language));
  const offerings = contexts.map(({ offering }) => offering);
  const waiting = contexts.flatMap((context) =>
    decisionsOf(context, mailsOf(context), { offerings }).map(({ text }) => plainWords(text)),
  );
  return {
    isEmpty: due.length === 0 && waiting.length === 0,
    values: {
      dueToday: listed(due, say(language, 'digest-nothing-due'), language),
      waitingForYou: listed(waiting, say(language, 'digest-nothing-waits'), language),
      get whoOwesWhat() {
        const owed = contexts.flatMap((context) =>
          owes(context, () => remindingMails(context)).map((one) => plainWords(owingWords(one, language))),
        );
        return listed(owed, say(language, 'nobody-owes'), language);
      },
    },
  };
}

const mailsOf = ({ snapshot, offering }: Context) =>
  byMicroInternship(snapshot.outbox).get(offering.row.id) ?? [];

function listed(lines: readonly string[], none: string, language: Language): string {
  if (lines.length === 0) return bulletList([none]);
  const more = lines.length - SHOWN;
  const shown = lines.slice(0, SHOWN);
  return bulletList(more > 0 ? [...shown, say(language, 'and-more', { count: more })] : shown);
}

/** Sessions of the day, and steps whose last day it is or was. */
function dueLines({ offering, at }: Context, language: Language): string[] {
  const title = plainWords(offering.row.title);
  const sessions = offering.sessions
    .filter(({ date }) => date.equals(at.today))
    .map(({ start }) => say(language, 'digest-session', { title, time: timeWords(start, language) }));
  const steps = [...offering.steps.values()]
    .filter(
      ({ row, due }) => due && !isAfter(due, at.today) && row.status !== 'done' && row.status !== 'skipped',
    )
    .map(({ row, stage, due }) => {
      const step = stageOf(stage).name[language];
      const line =
        due && isAfter(at.today, due)
          ? say(language, 'digest-step-late', { title, step, day: shortDayWords(due, language) })
          : say(language, 'digest-step-due', { title, step });
      const missing = row.missing && say(language, 'digest-missing', { missing: plainWords(row.missing) });
      return missing ? `${line}; ${missing}` : line;
    });
  return [...sessions, ...steps];
}
