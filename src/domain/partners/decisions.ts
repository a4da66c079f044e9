import { isAfter } from '../dates';
import { sentenceFor, waitsForSomebody } from '../mails/alerts';
import { type Context, sentAt } from '../mails/wanted';
import { prospectsIn } from '../offering';
import type { OutboxRow, PartnerRow } from '../records';
import { say } from '../say';
import { brakesOf } from '../stops';
import type { Due } from '../today';
import { answerFor, isOut } from './answer';

const saying = ({ snapshot }: Context) => snapshot.settings.language;

const isOverdue = ({ offering, at }: Context): boolean => {
  const due = offering.steps.get('partner-recruitment')?.due;
  return due !== null && due !== undefined && isAfter(at.today, due);
};

/** Answers to sort out, prospects nobody knows, and that nobody is left to ask. */
export function partnerDecisions(context: Context): Due[] {
  const { offering } = context;
  if (offering.partner) return [];
  const { id, title } = offering.row;
  const language = saying(context);
  const overdue = isOverdue(context);
  const found = [...answered(context), ...markedYes(context)];
  const partners = new Map(context.snapshot.partners.map((row) => [row.id, row]));
  for (const name of prospectsIn(offering.row.prospects, partners).unknown)
    found.push({
      id: `unknown prospect ${id} ${name}`.slice(0, 200),
      text: say(language, 'prospect-unknown', { name, title }),
      microInternshipId: id,
      overdue,
      actions: [],
    });
  if (found.length === 0 && offering.prospects.every((partner) => isOut(offering, partner)))
    found.push({
      id: `prospects ${id}`,
      text: say(language, 'no-prospect-left', { title }),
      microInternshipId: id,
      overdue,
      actions: [],
    });
  return found;
}

function answered(context: Context): Due[] {
  const { offering } = context;
  const { id, title } = offering.row;
  const language = saying(context);
  return offering.prospects.flatMap((partner) => {
    const answer = answerFor(offering, partner);
    if (answer !== 'replied' && answer !== 'possible reply') return [];
    const sentence = answer === 'replied' ? 'partner-answered' : 'partner-may-have-answered';
    const words = partner.lastWords.replace(/\s+/g, ' ').trim();
    return [
      {
        id: `reply ${partner.id} ${id}`,
        text: say(language, sentence, { organisation: partner.organisation, title }),
        ...(words ? { detail: `“${words.slice(0, 300)}”` } : {}),
        microInternshipId: id,
        overdue: isOverdue(context),
        actions: [
          said(context, partner, 'yes', 'said-yes'),
          said(context, partner, 'not now', 'said-not-now'),
          said(context, partner, 'no', 'said-no'),
          said(context, partner, 'not about this', 'said-nothing-about-it'),
        ],
      },
    ];
  });
}

/** A yes typed into the Partners tab before anybody was asked about this offering: last year's, or one by telephone. */
function markedYes(context: Context): Due[] {
  const { offering } = context;
  const { id, title } = offering.row;
  return offering.prospects
    .filter(
      (partner) =>
        answerFor(offering, partner) === 'said yes' && !sentAt(context, 'partner-invitation', partner.id),
    )
    .map((partner) => ({
      id: `marked ${partner.id} ${id}`,
      text: say(saying(context), 'partner-marked-yes', { organisation: partner.organisation, title }),
      microInternshipId: id,
      overdue: isOverdue(context),
      actions: [
        said(context, partner, 'yes', 'said-yes'),
        said(context, partner, 'not about this', 'invite-them'),
      ],
    }));
}

function said(
  context: Context,
  partner: PartnerRow,
  answer: string,
  label: 'said-yes' | 'said-not-now' | 'said-no' | 'said-nothing-about-it' | 'invite-them',
): Due['actions'][number] {
  return {
    label: say(saying(context), label),
    call: 'partnerSaid',
    request: { microInternshipId: context.offering.row.id, partnerId: partner.id, answer },
  };
}

/** Mails that came back and wait for an address, and kinds of mail that have stopped because too many did. */
export function bounceDecisions(context: Context, outbox: readonly OutboxRow[]): Due[] {
  const { offering } = context;
  const { id, title } = offering.row;
  const language = saying(context);
  const found: Due[] = brakesOf({ outbox, microInternships: [offering.row] })
    .filter((brake) => brake.microInternshipId === id)
    .map(({ message, back, left }) => ({
      id: `brake ${id} ${message}`,
      text: say(language, 'brake-decision', { count: back.length, left, message, title }),
      microInternshipId: id,
      overdue: true,
      actions: [
        {
          label: say(language, 'brake-go-on'),
          call: 'goOnSending',
          request: { microInternshipId: id, message },
          confirm: say(language, 'brake-go-on-confirm'),
        },
      ],
    }));
  for (const row of outbox) {
    if (row.bounce === '' || row.microInternshipId !== id || !waitsForSomebody(context, row)) continue;
    found.push({
      id: `bounced ${row.id}`,
      text: say(language, 'bounced-mail', { name: row.name || row.to, subject: row.subject || row.message }),
      detail: sentenceFor(row, language),
      microInternshipId: id,
      overdue: false,
      actions: [
        {
          label: say(language, 'try-again'),
          call: 'settleBouncedMail',
          request: { id: row.id, what: 'try again' },
          confirm: say(language, 'try-again-confirm', { address: row.to }),
        },
        {
          label: say(language, 'leave-it'),
          call: 'settleBouncedMail',
          request: { id: row.id, what: 'leave' },
          confirm: say(language, 'leave-it-confirm'),
        },
      ],
    });
  }
  return found;
}
