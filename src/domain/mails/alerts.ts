import type { Language } from '../../toolkit/language';
import { type CameBack, cameBack } from '../came-back';
import { originalKey } from '../mail-key';
import { byMicroInternship, instantFrom } from '../offering';
import { answerFor } from '../partners/answer';
import type { OutboxRow, PartnerRow } from '../records';
import { plainWords } from '../render';
import { say } from '../say';
import { brakesOf } from '../stops';
import { bulletList } from '../words';
import { type Context, teacherPerson, type Wanted, want } from './wanted';

/** A word to the teacher for each reply of a prospect, once: follow-ups have stopped, and one click says what it means. */
export function replyAlerts(context: Context): Wanted[] {
  const { offering } = context;
  if (offering.partner) return [];
  return offering.prospects.flatMap((partner) => {
    const answer = answerFor(offering, partner);
    if ((answer !== 'replied' && answer !== 'possible reply') || partner.threadLink === '') return [];
    return [
      want(context, {
        message: answer === 'replied' ? 'partner-reply' : 'partner-possible-reply',
        person: teacherPerson(context),
        occurrence: `${partner.id} ${instantFrom(partner.lastReply)?.epochMilliseconds ?? ''}`.trim(),
        anyHour: true,
        values: () => replyValues(partner, context),
      }),
    ];
  });
}

const noWords: Record<Language, string> = {
  en: '(The reply has no text of its own; open the conversation to read it.)',
  es: '(La respuesta no tiene texto propio; abra la conversación para leerla.)',
};

function replyValues(partner: PartnerRow, { snapshot }: Context): Record<string, string> {
  const lines = partner.lastWords.split('\n').map((line) => plainWords(line));
  const { language } = snapshot.settings;
  return {
    partnerOrganisation: partner.organisation || partner.mail,
    partnerContact: partner.contact || partner.mail,
    partnerReply: (lines.some(Boolean) ? lines : [noWords[language]])
      .map((line) => `> ${line}`.trim())
      .join('\n'),
    threadLink: partner.threadLink,
  };
}

/**
 * A word to the teacher about mails that came back: one for all that were noticed together. Where so many did that the
 * rest of their kind has stopped, that mail says it all.
 */
export function bounceAlerts(context: Context): Wanted[] {
  const { offering, snapshot } = context;
  const { id } = offering.row;
  const mine = byMicroInternship(snapshot.outbox).get(id) ?? [];
  const back = mine.filter((row) => row.bounce !== '' && row.audience !== 'teacher');
  if (back.length === 0) return [];
  const wanted: Wanted[] = [];
  const told = new Set<OutboxRow>();
  for (const brake of brakesOf({ outbox: mine, microInternships: [offering.row] })) {
    for (const row of brake.back) told.add(row);
    wanted.push(alert(context, 'batch-stopped', `${brake.message} ${brake.back.length}`, brake.back));
  }
  const stopped = stoppedAt(mine);
  const together = new Map<string, OutboxRow[]>();
  for (const row of back) {
    const found = cameBack(row);
    if (!found || found.kind === 'soft' || told.has(row)) continue;
    if (found.at <= (stopped.get(row.message) ?? '')) continue;
    together.set(found.at, [...(together.get(found.at) ?? []), row]);
  }
  for (const [at, rows] of together)
    wanted.push(alert(context, 'mail-bounced', String(instantFrom(at)?.epochMilliseconds ?? at), rows));
  return wanted;
}

/** When the teacher was told last that mails of a kind have stopped: everything that had come back by then was in it. */
function stoppedAt(mails: readonly OutboxRow[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const row of mails) {
    if (row.message !== 'batch-stopped' || row.sentAt === '') continue;
    const message = (row.key.split('/')[3] ?? '').split(' ')[0] ?? '';
    if (row.sentAt > (found.get(message) ?? '')) found.set(message, row.sentAt);
  }
  return found;
}

function alert(context: Context, message: string, occurrence: string, rows: readonly OutboxRow[]): Wanted {
  const { language } = context.snapshot.settings;
  return want(context, {
    message,
    person: teacherPerson(context),
    occurrence,
    anyHour: true,
    values: () => ({
      problem: bulletList(
        rows.map((row) => `${plainWords(row.name || row.to)}: ${plainWords(sentenceFor(row, language))}`),
      ),
    }),
  });
}

/** What happened to a mail that came back, and what to do, as a sentence. */
export function sentenceFor(row: OutboxRow, language: Language): string {
  const found = cameBack(row);
  return found ? cameBackSentence(found, language) : row.problem;
}

export function cameBackSentence({ kind, code, address }: CameBack, language: Language): string {
  const id = { soft: 'came-back-for-now', blocked: 'came-back-blocked' } as const;
  const values = { address, code: code === '' || code === '-' ? say(language, 'no-code') : code };
  return say(language, id[kind as 'soft'] ?? 'came-back-unreachable', values);
}

/** Whether a mail that came back still waits for somebody: nothing was sent in its place, and nobody said to leave it. */
export function waitsForSomebody(context: Context, row: OutboxRow): boolean {
  if (row.status !== 'bounced') return false;
  if (context.offering.partner && /^partner-(invitation|follow-up)/.test(row.message)) return false;
  const found = cameBack(row);
  if (!found || found.kind === 'soft' || found.kind === 'again') return false;
  const key = originalKey(row.key);
  return (context.mail(key) as OutboxRow | undefined)?.id === row.id || context.mail(key) === undefined;
}
