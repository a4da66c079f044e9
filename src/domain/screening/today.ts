import { dateFrom, isBefore } from '../dates';
import type { Context } from '../mails/wanted';
import { freeSeats } from '../placement/proposals';
import { say } from '../say';
import type { Due } from '../today';
import { dateWords } from '../words';
import { criteriaOf } from './criteria';
import { liveFlagsOf } from './eligibility';
import { countedFrom, tooFew } from './enough';

/** Too few applicants, and criteria that nobody can score by: besides the decisions themselves. */
export function screeningDecisions(context: Context): Due[] {
  return [...fewApplicants(context), ...unreadableCriteria(context)];
}

function fewApplicants(context: Context): Due[] {
  const { offering, snapshot, at } = context;
  const { id, title, applicationFormState, applicationsClose } = offering.row;
  const { language } = snapshot.settings;
  const from = countedFrom(context);
  const isDue =
    applicationFormState === 'closed' ||
    (applicationFormState === 'open' && from !== null && !isBefore(at.today, from));
  const found = isDue ? tooFew(context) : null;
  const isSettled =
    offering.applications.length > 0 && offering.applications.every(({ decision }) => decision !== '');
  if (!found || isSettled) return [];
  const closes = dateFrom(applicationsClose);
  const what =
    applicationFormState === 'open' && closes
      ? say(language, 'too-few-open', { date: dateWords(closes, language) })
      : say(language, 'too-few-closed');
  return [
    {
      id: `few ${id}`,
      text: `${say(language, 'too-few', { title })} ${say(language, 'too-few-applied', { ...found })}`,
      detail: what,
      microInternshipId: id,
      overdue: false,
      actions: [],
    },
  ];
}

function unreadableCriteria({ offering, snapshot }: Context): Due[] {
  const { id, title, applicationFormState, placement } = offering.row;
  const { language } = snapshot.settings;
  const isScreening =
    (applicationFormState === 'open' || applicationFormState === 'closed') &&
    placement !== 'lottery' &&
    offering.applications.some(({ outcome, decision }) => outcome === '' && decision === '');
  const { problem } = criteriaOf(offering.row, snapshot.settings);
  if (!isScreening || !problem) return [];
  return [
    {
      id: `criteria ${id}`,
      text: say(language, 'criteria-unreadable', { title, problem }),
      detail: say(language, 'criteria-where'),
      microInternshipId: id,
      overdue: false,
      actions: [],
    },
  ];
}

/** How far the choosing is, and the click that goes on: propose when all is scored, decide when all is proposed. */
export function choosing(context: Context): Pick<Due, 'detail' | 'actions'> {
  const { offering, snapshot } = context;
  const { id, placement } = offering.row;
  const { settings } = snapshot;
  const { language } = settings;
  const request = { microInternshipId: id };
  const open = offering.applications.filter(({ outcome, decision }) => outcome === '' && decision === '');
  const count = (decision: string) => open.filter(({ proposal }) => proposal === decision).length;
  if (open.every(({ proposal }) => proposal !== '')) {
    const counts = { accept: count('accept'), waitlist: count('waitlist'), deny: count('deny') };
    return {
      detail: say(language, 'proposals-ready', counts),
      actions: [
        {
          label: say(language, 'decide-as-proposed'),
          call: 'applyProposals',
          request,
          confirm: say(language, 'decide-as-proposed-confirm'),
        },
        { label: say(language, 'propose-again'), call: 'proposeDecisions', request },
      ],
    };
  }
  const eligible = open.filter((one) => !liveFlagsOf(one, offering.row, settings).some(({ bars }) => bars));
  const scored = open.filter(({ reviews }) => (reviews ?? 0) >= settings.number('reviewersPerApplication'));
  const canBePlaced =
    placement === 'lottery' ||
    eligible.length <= freeSeats({ offering }, settings) ||
    eligible.every(({ score }) => score !== null);
  return {
    ...(placement === 'lottery'
      ? {}
      : { detail: say(language, 'scored-so-far', { count: scored.length, of: open.length }) }),
    actions: canBePlaced ? [{ label: say(language, 'propose'), call: 'proposeDecisions', request }] : [],
  };
}
