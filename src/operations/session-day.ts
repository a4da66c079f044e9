import type { Request, Response } from '../contract';
import { recording } from '../domain/consent';
import { dateFrom, isAfter } from '../domain/dates';
import { sessionAfter } from '../domain/documents/run-sheet';
import { summariseFeedback } from '../domain/feedback-summary';
import { checklistFor, timeOf } from '../domain/mails/run-of-show';
import type { Context } from '../domain/mails/wanted';
import { attendanceOf, attended, firstName, mayTakePart } from '../domain/offering';
import { Problem } from '../domain/problem';
import { toldQuotes } from '../domain/quotes';
import { sentence } from '../domain/say';
import type { Session } from '../domain/sessions';
import { dateWords, sessionWords } from '../domain/words';
import { myAddress } from '../google/mail';
import type { Attendance } from '../toolkit/statuses';
import { contextFor } from './offerings';
import type { Work } from './session';

type Detail = Response<'getMicroInternship'>;

/** How a line of the checklist is stored when it is ticked: each session has its own ticks. */
export const tickOf = (session: Session, item: string): string => `${session.date}/${item}`;

/** Each session as the teacher needs it on its day. */
export function sessionDays(context: Context): NonNullable<Detail['days']> {
  const { offering, snapshot } = context;
  const { language } = snapshot.settings;
  const { row, sessions } = offering;
  const ticked = new Set(
    (offering.steps.get('facilitation')?.row.ticked ?? '').split(/[\s,]+/).filter(Boolean),
  );
  const due = dateFrom(row.assignmentDue);
  return sessions.map((session) => {
    const next = sessionAfter(sessions, session);
    return {
      date: session.date.toString(),
      start: session.start,
      end: session.end,
      recording: recording(offering, snapshot.settings, language).reason,
      notAdmitted: offering.seated
        .filter((one) => one.registrationStatus !== 'confirmed' || !mayTakePart(one))
        .map(firstName),
      assignment: row.assignment && due ? `${row.assignment} (${dateWords(due, language)})` : row.assignment,
      next: next ? sessionWords(next, language) : '',
      checklist: checklistFor(context, session).map((item) => ({
        id: tickOf(session, item.id),
        when: timeOf(item, session),
        text: item.text[language],
        help: item.help?.[language] ?? '',
        ticked: ticked.has(tickOf(session, item.id)),
      })),
    };
  });
}

/** What the students answered, counted, and what of it goes into the thank-you. */
export function feedbackShown(context: Context): NonNullable<Detail['feedback']> {
  const { offering } = context;
  const asked = offering.participants.filter(({ feedbackStatus }) =>
    /asked|answered|closed/.test(feedbackStatus),
  );
  const open = offering.participants.filter(({ feedbackStatus }) => feedbackStatus === 'asked');
  const { answers, overall, relevance, excitement, interestBefore, interestAfter, interest, skills } =
    summariseFeedback(offering.feedback);
  const partner = offering.feedback.find(({ source }) => source === 'partner');
  return {
    asked: asked.filter(({ feedbackStatus }) => feedbackStatus !== 'not asked').length,
    open: open.length,
    answers,
    ratings: { overall, relevance, excitement, interestBefore, interestAfter },
    interest,
    skills,
    told: toldQuotes(context).map(({ id }) => id),
    partner: partner
      ? {
          overall: partner.overall,
          again: partner.again,
          comment: partner.privateComment || partner.publicComment,
        }
      : null,
  };
}

export function takeAttendance(work: Work, request: Request<'takeAttendance'>): Response<'takeAttendance'> {
  const { offering, at } = contextFor(work, request.microInternshipId);
  const session = offering.sessions[request.session];
  if (!session) throw new Problem('not found', sentence('session-gone'));
  if (isAfter(session.date, at.today)) throw new Problem('refused', sentence('session-ahead'));
  let taken = 0;
  for (const { applicationId, attendance } of request.entries) {
    const application = offering.participants.find((one) => one.id === applicationId);
    if (!application) throw new Problem('not found', sentence('student-gone'));
    const words = attendanceOf(application, offering.sessions.length) as (Attendance | '')[];
    words[request.session] = attendance;
    const rule = work.snapshot.settings.text('minimumAttendance');
    const isEarned = attended({ ...application, attendance: words.join(', ') }, words.length, rule);
    const isOut = application.badgeStatus === 'exported' || application.badgeStatus === 'issued';
    if (isOut && !isEarned && application.badgeFile !== '') taken++;
    work.change('applications', applicationId, {
      attendance: words.join(', '),
      ...(isOut || application.badgeStatus === 'declined'
        ? {}
        : { badgeStatus: isEarned ? 'earned' : 'not earned' }),
    });
  }
  work.log('Attendance taken', `session ${request.session + 1}`, offering.row.id);
  const message = work.say('attendance-noted', { count: request.entries.length });
  return {
    message: taken > 0 ? `${message} ${work.say('badge-no-longer-earned', { count: taken })}` : message,
  };
}

/** Something out of the ordinary, for the school alone: it stands in one hidden cell, and the log says only that it does. */
export function noteIncident(work: Work, request: Request<'noteIncident'>): Response<'noteIncident'> {
  const { offering, at } = contextFor(work, request.microInternshipId);
  const { row } = offering;
  const line = `${at.today} ${at.time}, ${myAddress()}: ${request.text}`;
  if (!row.incidentNote.endsWith(`: ${request.text}`)) {
    work.change('micro-internships', row.id, {
      incidentNote: [row.incidentNote, line].filter(Boolean).join('\n\n'),
    });
    work.log('Incident noted', '', row.id);
  }
  return { message: work.say('incident-noted') };
}
