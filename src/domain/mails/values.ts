import { discussionPoints } from '../../toolkit/discussion-points';
import { etiquette } from '../../toolkit/etiquette';
import type { Language } from '../../toolkit/language';
import type { Audience } from '../../toolkit/message';
import type { StageId } from '../../toolkit/stage';
import { agreedToBadge } from '../badges/recipients';
import { groupWords, recording, sharedWithPartner } from '../consent';
import { dateFrom, dateOfInstant, earlier, isBefore, later, type PlainDate } from '../dates';
import { hasAnswered } from '../guardians';
import { impactLine } from '../impact';
import { firstName, fullName, instantFrom, mayTakePart } from '../offering';
import { formMemories, personalLink } from '../personal-links';
import { quotedBy, toldQuotes } from '../quotes';
import type { ApplicationRow } from '../records';
import { isWebLink, linkTarget, plainWords } from '../render';
import type { Session } from '../sessions';
import { sessionMeant } from '../told';
import { bulletList, dateWords, listWords, timeWords } from '../words';
import { callList, releaseSummary } from './release-words';
import { missingForTeacher, runOfShow, sessionOutline } from './run-of-show';
import { type Context, sentAt, type Wanted } from './wanted';

type Values = Record<string, string>;

/** Every placeholder a mail may use, as known now; what is not known is '' and blocks the mail if it must be said. */
export function valuesOf(context: Context, wanted: Wanted): Values {
  const { language } = wanted;
  return {
    ...schoolValues(context, language),
    ...offeringValues(context, language),
    ...sessionValues(context, wanted),
    ...partnerValues(context, wanted),
    ...personValues(context, wanted),
    ...wanted.values(),
  };
}

function schoolValues({ snapshot: { settings } }: Context, language: Language): Values {
  const phone = settings.text('teacherPhone');
  const contact = {
    en: phone ? `Questions? Reply to this mail or call ${phone}.` : 'Questions? Just reply to this mail.',
    es: phone
      ? `¿Preguntas? Responda a este correo o llame al ${phone}.`
      : '¿Preguntas? Responda a este correo.',
  };
  return {
    schoolName: settings.text('organisation'),
    teacherName: settings.text('teacherName'),
    contactLine: contact[language],
  };
}

function offeringValues({ offering, snapshot }: Context, language: Language): Values {
  const { row } = offering;
  const words = {
    en: {
      none: 'There is no assignment.',
      nothing: 'Nothing needs to be prepared.',
      due: (text: string, date: string) => `Assignment: ${text}${date ? `, by ${date}` : ''}.`,
      recorded:
        'The session is recorded for use inside the school, because everybody who takes part has agreed.',
      unrecorded: 'The session is not recorded.',
      minutes: (n: number) => `${n} minutes`,
      soon: 'The partner will describe it in the session.',
    },
    es: {
      none: 'No hay tarea.',
      nothing: 'No hace falta preparar nada.',
      due: (text: string, date: string) => `Tarea: ${text}${date ? `, hasta el ${date}` : ''}.`,
      recorded:
        'La sesión se graba para uso dentro de la escuela, porque todas las personas que participan están de acuerdo.',
      unrecorded: 'La sesión no se graba.',
      minutes: (n: number) => `${n} minutos`,
      soon: 'La empresa lo explicará en la sesión.',
    },
  }[language];
  const assignmentDue = dateFrom(row.assignmentDue);
  return {
    title: row.title,
    description: row.description || words.soon,
    skills:
      listWords(
        row.skills
          .split(';')
          .map((skill) => skill.trim())
          .filter(Boolean),
        language,
      ) || row.title,
    seats: String(row.seatsMax ?? snapshot.settings.number('seatsMax')),
    grades: row.grades || snapshot.settings.text('grades'),
    platform: row.platform || 'Google Meet',
    sessionLength: words.minutes(row.minutes ?? snapshot.settings.number('sessionMinutes')),
    recordingLine: recording(offering, snapshot.settings).allowed ? words.recorded : words.unrecorded,
    assignmentLine: row.assignment
      ? words.due(row.assignment.replace(/\.$/, ''), assignmentDue ? dateWords(assignmentDue, language) : '')
      : words.none,
    preparation: row.materials || words.nothing,
    closingDate: wordsOf(dateFrom(row.applicationsClose), language),
    applicationLink: row.applicationFormLink,
    industryFormLink: row.industryFormLink,
    partnerFeedbackLink: row.partnerFeedbackFormLink,
    sessionGuideLink: row.sessionGuideLink,
    meetingLink: row.meetingLink,
    nextOfferingLine: {
      en: 'As soon as there is a next micro-internship, you will hear about it at school.',
      es: 'En cuanto haya otra micropasantía, se anunciará en la escuela.',
    }[language],
    trackerLink: snapshot.trackerLink,
    reasonLine: row.changeReason,
    etiquette: bulletList(etiquette.map((rule) => rule.text[language])),
    discussionPoints: bulletList(discussionPoints.map((point) => point.point[language])),
  };
}

const wordsOf = (date: PlainDate | null, language: Language): string =>
  date ? dateWords(date, language) : '';

/** Zones people know by name; others are given by the name of the zone. */
const zoneWords: Record<string, Record<Language, string>> = {
  'America/Los_Angeles': { en: 'Pacific Time', es: 'hora del Pacífico' },
  'America/Denver': { en: 'Mountain Time', es: 'hora de la Montaña' },
  'America/Phoenix': { en: 'Arizona Time', es: 'hora de Arizona' },
  'America/Chicago': { en: 'Central Time', es: 'hora del Centro' },
  'America/New_York': { en: 'Eastern Time', es: 'hora del Este' },
};
export const zoneName = (zone: string, language: Language): string =>
  zoneWords[zone]?.[language] ?? zone.replace(/_/g, ' ');

/** The teacher's sheet names the group; what the partner reads is the plan of the session, without anybody's name. */
const sheetFor = (context: Context, session: Session, audience: Audience, language: Language): string =>
  audience === 'teacher' ? runOfShow(context, session, language) : sessionOutline(session, language);

function sessionValues(context: Context, { language, message, day, key, audience }: Wanted): Values {
  const { offering, at } = context;
  const zone = zoneName(at.zone, language);
  const session = sessionMeant(offering.sessions, { key, day }, context);
  const next = offering.sessions.find(
    (candidate) => session && candidate.date.toString() > session.date.toString(),
  );
  const line = (one: Session) => `${dateWords(one.date, language)}, ${times(one, language)} (${zone})`;
  return {
    sessionDate: wordsOf(session?.date ?? null, language),
    sessionTime: session ? times(session, language) : '',
    sessionZone: zone,
    sessionList: bulletList(offering.sessions.map(line)),
    nextSession: next ? line(next) : '',
    deadline: wordsOf(deadlineOf(context, message, day), language),
    replyBy: wordsOf(context.calendar.plusSchoolDays(later(day, at.today), 5), language),
    runOfShow: session ? sheetFor(context, session, audience, language) : '',
    missing: audience === 'teacher' ? missingForTeacher(context, language) : '',
    callList: callList(context, later(day, at.today), language),
  };
}

const times = (session: Session, language: Language): string =>
  `${timeWords(session.start, language)}–${timeWords(session.end, language)}`;

function deadlineOf(context: Context, message: string, day: PlainDate): PlainDate | null {
  const { offering } = context;
  const due = (stage: StageId) => offering.steps.get(stage)?.due ?? null;
  if (/^(industry-form|partner-thanks)/.test(message)) return ahead(context, due('partner-meeting'), day);
  if (/^release/.test(message))
    return ahead(context, dateFrom(offering.row.releaseDeadline) ?? due('release-forms'), day);
  if (message.startsWith('session-')) return ahead(context, due('session-support'), day);
  if (message.startsWith('date-changed')) return ahead(context, null, day);
  if (/^(feedback|partner-feedback)/.test(message))
    return offering.steps.get('student-feedback')?.due ?? null;
  return (
    dateFrom(offering.row.registrationDeadline) ?? offering.steps.get('student-registration')?.due ?? null
  );
}

/** A deadline that is over when its mail is due gives way to another three school days, though not beyond the session. */
function ahead({ offering, calendar }: Context, deadline: PlainDate | null, day: PlainDate): PlainDate {
  if (deadline && !isBefore(deadline, day)) return deadline;
  const later = calendar.plusSchoolDays(day, 3);
  const last = offering.firstSession
    ? calendar.onOrBefore(offering.firstSession.subtract({ days: 1 }))
    : later;
  return isBefore(last, day) ? day : earlier(later, last);
}

const sheetLine: Record<Language, string> = {
  en: 'The page attached sums it up, for you and your colleagues.',
  es: 'La página adjunta lo resume, para usted y sus colegas.',
};

function partnerValues(context: Context, { personId, language, audience }: Wanted): Values {
  const { offering, snapshot } = context;
  const partner =
    audience === 'partner'
      ? (offering.prospects.find((row) => row.id === personId) ?? offering.partner)
      : offering.partner;
  const invited = partner
    ? dateOfInstant(sentAt(context, 'partner-invitation', partner.id) ?? '', context.at.zone)
    : null;
  const questions = sharedWithPartner(offering)
    .map((application) => application.partnerQuestion)
    .filter(Boolean);
  const time = meetingTime(context, language);
  const minutes = offering.row.meetingMinutes ?? snapshot.settings.number('meetingMinutes');
  const meeting = {
    en: time ? `We talk on ${time}.` : `Please name two or three times that suit you for ${minutes} minutes.`,
    es: time
      ? `Hablamos el ${time}.`
      : `Por favor, proponga dos o tres horas que le convengan para una llamada de ${minutes} minutos.`,
  };
  const bring = {
    en: 'The students bring their questions to the session.',
    es: 'Los estudiantes llevarán sus preguntas a la sesión.',
  };
  return {
    partnerOrganisation: partner?.organisation ?? '',
    partnerContact: partner?.contact || partner?.organisation || '',
    partnerFirstName: partner?.contact.split(/\s+/)[0] || partner?.organisation || '',
    invitedOn: wordsOf(invited, language),
    meetingTime: time,
    meetingLine: meeting[language],
    groupFirstNames: groupWords(offering, language),
    questions: bulletList(questions.length > 0 ? questions.map(plainWords) : [bring[language]]),
    quotes: toldQuotes(context)
      .map((quote) => `> ${plainWords(quote.text)} (${plainWords(quotedBy(quote, language))})`)
      .join('\n\n'),
    impactSheetLine: offering.row.impactSheetLink === '' ? '' : sheetLine[language],
    impactLine: impactLine(offering, language),
    joinLine:
      audience === 'partner' || audience === 'teacher' ? joinWords(offering.row.joinLink, language) : '',
    threadLink: partner?.threadLink ?? '',
    schoolName: snapshot.settings.text('organisation'),
  };
}

function joinWords(link: string, language: Language): string {
  if (link === '') return { en: 'The link to join follows.', es: 'El enlace para unirse sigue.' }[language];
  if (!isWebLink(link)) return plainWords(link);
  return `[${{ en: 'Join the session', es: 'Entrar en la sesión' }[language]}](${linkTarget(link)}).`;
}

/** Day, time and zone of the partner meeting, or '' while there is none. */
function meetingTime({ offering, at, snapshot }: Context, language: Language): string {
  const start = instantFrom(offering.row.meetingAt)?.toZonedDateTimeISO(at.zone);
  if (!start) return '';
  const minutes = offering.row.meetingMinutes ?? snapshot.settings.number('meetingMinutes');
  const end = start.add({ minutes });
  const [from, to] = [start, end].map((one) =>
    timeWords(one.toPlainTime().toString({ smallestUnit: 'minute' }), language),
  );
  return `${dateWords(start.toPlainDate(), language)}, ${from}–${to} (${zoneName(at.zone, language)})`;
}

function personValues(context: Context, wanted: Wanted): Values {
  const { offering } = context;
  const ids = wanted.personId.split('+');
  const isMeant = (application: ApplicationRow) =>
    !wanted.message.startsWith('release-reminder') || application.releaseStatus === 'asked';
  const meant = offering.applications.filter((one) => ids.includes(one.id) && isMeant(one));
  const answered = meant.filter(hasAnswered);
  const isCopy = wanted.message.startsWith('release-received') && answered.length > 0;
  const people = isCopy ? answered : meant;
  const first = people[0];
  if (!first) return {};
  const { language } = wanted;
  const memories = formMemories(offering.row.formItems);
  const release = (application: ApplicationRow) =>
    personalLink(memories, 'release', application.releaseToken);
  const words = {
    en: {
      form: 'Release form for',
      missing: 'the release form for',
    },
    es: {
      form: 'Autorización para',
      missing: 'la autorización para',
    },
  }[language];
  const deadline = dateFrom(first.registrationDeadline);
  return {
    studentFirstName: firstName(first),
    studentNames: listWords(people.map(firstName), language),
    guardianName: first.guardianName || fullName(first),
    note: first.decisionNote,
    waitlistLine: waitlistLine(first, language),
    correction: correctionLine(first, language),
    registrationLink: personalLink(memories, 'registration', first.registrationToken),
    releaseLink: release(first),
    releaseLinks: bulletList(
      people
        .map((one) => `[${words.form} ${plainWords(firstName(one))}](${release(one)})`)
        .filter((line) => !line.endsWith('()')),
    ),
    feedbackLink: personalLink(memories, 'student-feedback', first.feedbackToken),
    missing: bulletList(
      people
        .filter((one) => one.releaseStatus === 'asked' || one.releaseStatus === 'not asked')
        .map((one) => `${words.missing} ${plainWords(firstName(one))}`),
    ),
    badgeLine: badgeLine(context, first, language),
    joinLine: studentJoinLine(context, first, language),
    releaseSummary: releaseSummary(people, language),
    ...(deadline && /^(acceptance|seat-|registration)/.test(wanted.message)
      ? { deadline: dateWords(deadline, language) }
      : {}),
  };
}

/** Where the badge comes from, for those who get one; everybody has a certificate. */
function badgeLine({ snapshot }: Context, application: ApplicationRow, language: Language): string {
  const vendor = snapshot.settings.text('badgeVendorName');
  const words = {
    en: {
      certificate: 'Your certificate is attached.',
      badge: `Your digital badge comes in a mail of its own from ${vendor || 'the badge service'}; accept it there to keep it.`,
    },
    es: {
      certificate: 'Tu certificado va adjunto.',
      badge: `Tu insignia digital llega en otro correo, de ${vendor || 'el servicio de insignias'}; acéptala allí para guardarla.`,
    },
  }[language];
  return agreedToBadge(application) ? `${words.certificate} ${words.badge}` : words.certificate;
}

/** The join link only goes to those who are registered and released; otherwise what is missing is said. */
function studentJoinLine({ offering }: Context, application: ApplicationRow, language: Language): string {
  if (application.registrationStatus === 'confirmed' && mayTakePart(application)) {
    return joinWords(offering.row.joinLink, language);
  }
  const whose = application.adult === true ? 'own' : 'family';
  return {
    own: {
      en: 'The link to join follows as soon as your release form is in.',
      es: 'El enlace para unirse llega en cuanto esté tu autorización.',
    },
    family: {
      en: 'The link to join follows as soon as your family’s release form is in.',
      es: 'El enlace para unirse llega en cuanto esté la autorización de tu familia.',
    },
  }[whose][language];
}

function waitlistLine({ waitlistPlace }: ApplicationRow, language: Language): string {
  if (waitlistPlace === null)
    return {
      en: 'If a seat becomes free, you hear from me.',
      es: 'Si queda una plaza libre, te escribiré.',
    }[language];
  return {
    en: `You are number ${waitlistPlace} on the list.`,
    es: `Tienes el número ${waitlistPlace} de la lista.`,
  }[language];
}

function correctionLine({ decision }: ApplicationRow, language: Language): string {
  const lines: Record<string, Record<Language, string>> = {
    accept: {
      en: 'You have a seat. A second mail brings your registration form.',
      es: 'Tienes plaza. Un segundo correo trae tu formulario de inscripción.',
    },
    waitlist: { en: 'You are on the waitlist.', es: 'Estás en la lista de espera.' },
    deny: { en: 'There is no seat for you this time.', es: 'Esta vez no hay plaza para ti.' },
  };
  return lines[decision]?.[language] ?? '';
}
