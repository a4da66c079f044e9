import { registrationForm } from '../../toolkit/forms/registration';
import type { ApplicationRow, MicroInternshipRow } from '../records';
import type { FormAnswer } from './answer';
import { answerWords, personOf } from './person';
import { AnswerReader } from './reader';
import { responsesTo, withResponse } from './responses';
import { type AnswerResult, changesOf, joinFlags, taken, unmatched } from './result';

/** Stage 7: a student confirms the seat or gives it up. A seat that is lost by then is not given back by an answer. */
export function registrationAnswer(
  answer: FormAnswer,
  { row, applications }: { row: MicroInternshipRow; applications: readonly ApplicationRow[] },
): AnswerResult {
  const match = personOf(
    answer,
    'registrationToken',
    row,
    applications,
    ({ registrationStatus }) => registrationStatus === 'asked',
  );
  if ('result' in match) return match.result;
  const { application } = match;
  const reader = new AnswerReader(answer, registrationForm);
  const seat = reader.choice('seat');
  if (seat === 'give-up') return givenUp(answer, application, reader);
  if (seat !== 'confirm') {
    return unmatched(
      `${answerWords(answer)} of ${application.id} says neither yes nor no to the seat. Ask the student.`,
    );
  }
  const lost = lostSeat(application);
  if (lost === '') return confirmed(answer, application, reader);
  return taken({
    changes: changesOf('applications', application, {
      responseIds: withResponse(application.responseIds, answer),
    }),
    alerts: [`${application.id} confirmed the seat, but ${lost}. Decide, and tell the student.`],
    notes: [`${application.id} confirmed a seat that was no longer open.`],
  });
}

/** Why a yes no longer holds, or ''. */
function lostSeat({ outcome, registrationStatus }: ApplicationRow): string {
  if (outcome !== 'accepted') return `the outcome is ${outcome || 'not released'}`;
  if (registrationStatus === 'expired') return 'the deadline had passed and the seat may be somebody else’s';
  if (registrationStatus === 'given up') return 'had given it up before, and it may be somebody else’s';
  return '';
}

function givenUp(answer: FormAnswer, application: ApplicationRow, reader: AnswerReader): AnswerResult {
  const reason = reader.line('give-up-reason');
  const wasConfirmed = application.registrationStatus === 'confirmed';
  return taken({
    changes: changesOf('applications', application, {
      registrationStatus: 'given up',
      registrationAnswered: answer.submittedAt,
      note: reason === '' ? application.note : lines(application.note, `Gave the seat up: ${reason}`),
      responseIds: withResponse(application.responseIds, answer),
    }),
    flags: reader.flags,
    alerts: wasConfirmed ? [`${application.id} had confirmed the seat and now gives it up.`] : [],
    notes: [`${application.id} gave the seat up.`],
  });
}

function confirmed(answer: FormAnswer, application: ApplicationRow, reader: AnswerReader): AnswerResult {
  const techHelp = reader.line('tech-help');
  const works = reader.list('tech-check');
  const etiquetteAgreed = reader.allOf('etiquette');
  if (!etiquetteAgreed) reader.flag('etiquette not agreed');
  const contact = [reader.line('emergency-name'), reader.line('emergency-phone')].filter(Boolean).join(', ');
  const question = reader.text('partner-question');
  const badgeName = reader.line('badge-name');
  const badgeMail = reader.mail('badge-mail');
  const values: Partial<ApplicationRow> = {
    registrationStatus: 'confirmed',
    registrationAnswered: answer.submittedAt,
    techCheck: [...works, ...(techHelp ? [`needs help: ${techHelp}`] : [])].join(', '),
    etiquetteAgreed,
    ...(badgeName ? { badgeName } : {}),
    ...(badgeMail ? { badgeMail } : {}),
    ...(question ? { partnerQuestion: question } : {}),
    ...(contact ? { emergencyContact: contact } : {}),
    flags: joinFlags(application.flags, reader.flags),
    responseIds: withResponse(application.responseIds, answer),
  };
  const again = responsesTo(application.responseIds, 'registration').includes(answer.responseId);
  return taken({
    changes: changesOf('applications', application, values),
    flags: reader.flags,
    alerts: techHelp ? [`${application.id} confirmed the seat and needs help with technology.`] : [],
    notes: [`${application.id} ${again ? 'changed the registration' : 'confirmed the seat'}.`],
  });
}

const lines = (...parts: string[]): string => parts.filter(Boolean).join('\n');
