import type { PlanInput } from '../../contract/shapes';
import type { Texts } from '../texts';
import { isMail } from '../words';

export interface PartnerForm {
  organisation: string;
  contact: string;
  mail: string;
}

export interface SessionForm {
  date: string;
  start: string;
  end: string;
}

/** The form as typed; everything is text until it is sent. */
export interface CreateForm {
  title: string;
  /** IDs of partners the tracker knows. */
  known: readonly string[];
  added: readonly PartnerForm[];
  sessions: readonly SessionForm[];
  seatsMin: string;
  seatsMax: string;
  joinLink: string;
}

export interface Usual {
  seatsMin: number;
  seatsMax: number;
  sessionMinutes: number;
}

/** What has to be put right, by the id of its field. */
export interface FormProblem {
  field: string;
  text: string;
}

export const TITLE_LENGTH = 60;
/** The longest line the contract takes. */
export const LINE_LENGTH = 300;
export const MAX_SESSIONS = 20;

export const emptyPartner: PartnerForm = { organisation: '', contact: '', mail: '' };

/** A form nobody has typed into; without known partners the fields of a new one are there already. */
export function emptyForm(usual: Usual, hasPartners: boolean): CreateForm {
  return {
    title: '',
    known: [],
    added: hasPartners ? [] : [emptyPartner],
    sessions: [{ date: '', start: '', end: '' }],
    seatsMin: String(usual.seatsMin),
    seatsMax: String(usual.seatsMax),
    joinLink: '',
  };
}

/** "16:30" from "15:00" and 90; the day ends at 23:59. */
export function later(time: string, minutes: number): string {
  const [hour = Number.NaN, minute = Number.NaN] = time.split(':').map(Number);
  if (Number.isNaN(hour) || Number.isNaN(minute)) return '';
  const at = Math.min(hour * 60 + minute + minutes, 24 * 60 - 1);
  return [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The session with another start; an end that nobody chose moves along. */
export function startingAt(session: SessionForm, start: string, minutes: number): SessionForm {
  const isUsualEnd = session.end === '' || session.end === later(session.start, minutes);
  return { ...session, start, end: isUsualEnd ? later(start, minutes) : session.end };
}

/** One session more: a week after the last, at the same time. */
export function nextSession(sessions: readonly SessionForm[]): SessionForm {
  const last = sessions[sessions.length - 1];
  if (!last) return { date: '', start: '', end: '' };
  const at = new Date(`${last.date}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return { ...last, date: '' };
  at.setUTCDate(at.getUTCDate() + 7);
  return { ...last, date: at.toISOString().slice(0, 10) };
}

/** Everything that keeps the form from being sent, in the order of the fields. */
export function problemsOf(form: CreateForm, texts: Texts, today: string): FormProblem[] {
  const { error } = texts.create;
  const problems: FormProblem[] = [];
  const check = (field: string, ...rules: [boolean, string][]) => {
    const broken = rules.find(([isBroken]) => isBroken);
    if (broken) problems.push({ field, text: broken[1] });
  };
  const title = form.title.trim();
  check('title', [title === '', error.title], [title.length > TITLE_LENGTH, error.titleLong]);
  const added = form.added.map((one, index) => ({ one, index })).filter(({ one }) => !isBlank(one));
  if (form.known.length + added.length === 0) {
    problems.push({
      field: form.added.length > 0 ? 'organisation-0' : 'partner',
      text: error.partners,
    });
  }
  const mails = added.map(({ one }) => one.mail.trim().toLowerCase());
  added.forEach(({ one, index }, place) => {
    const mail = mails[place] ?? '';
    check(`organisation-${index}`, [one.organisation.trim() === '', error.organisation]);
    check(`mail-${index}`, [!isMail(mail), error.mail], [mails.indexOf(mail) < place, error.sameMail]);
  });
  problems.push(...sessionProblems(form.sessions, texts, today));
  const [min, max] = [seats(form.seatsMin), seats(form.seatsMax)];
  check('seatsMin', [min === null, error.seats]);
  check(
    'seatsMax',
    [max === null, error.seats],
    [min !== null && max !== null && max < min, error.seatsOrder],
  );
  check('joinLink', [!/^(https?:\/\/\S+)?$/i.test(form.joinLink.trim()), error.link]);
  return problems;
}

/** What is wrong with the sessions; those in `known` may lie in the past, because they stay where they are. */
export function sessionProblems(
  sessions: readonly SessionForm[],
  texts: Texts,
  today: string,
  known: readonly SessionForm[] = [],
): FormProblem[] {
  const { error } = texts.create;
  const problems: FormProblem[] = [];
  const check = (field: string, ...rules: [boolean, string][]) => {
    const broken = rules.find(([isBroken]) => isBroken);
    if (broken) problems.push({ field, text: broken[1] });
  };
  sessions.forEach(({ date, start, end }, index) => {
    const others = sessions.slice(0, index);
    const clashes = others.some((other) => other.date === date && start < other.end && other.start < end);
    const stays = known.some((one) => one.date === date && one.start === start && one.end === end);
    check(`date-${index}`, [date === '', error.date], [today !== '' && date < today && !stays, error.past]);
    check(`start-${index}`, [start === '', error.start], [clashes, error.order]);
    check(`end-${index}`, [end === '', error.end], [start !== '' && end <= start, error.endFirst]);
  });
  return problems;
}

/** In the order in which they take place. */
export const sessionsInOrder = (sessions: readonly SessionForm[]): SessionForm[] =>
  [...sessions].sort((a, b) => (`${a.date} ${a.start}` < `${b.date} ${b.start}` ? -1 : 1));

/** How many known partners are listed before they have to be found by typing. */
const LISTED_PARTNERS = 8;

interface KnownPartner {
  id: string;
  organisation: string;
  contact: string;
}

/** The chosen partners, then those in whose names all the words occur, a handful at most. */
export function shownPartners(
  partners: readonly KnownPartner[],
  chosen: readonly string[],
  words: string,
): { shown: KnownPartner[]; hidden: number; isLong: boolean } {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const isLong = partners.length > LISTED_PARTNERS;
  const mine = isLong ? partners.filter(({ id }) => chosen.includes(id)) : [];
  const found = partners.filter((one) => {
    const name = `${one.organisation} ${one.contact}`.toLowerCase();
    return !mine.includes(one) && wanted.every((word) => name.includes(word));
  });
  const listed = found.slice(0, LISTED_PARTNERS);
  return { shown: [...mine, ...listed], hidden: found.length - listed.length, isLong };
}

/** What is sent; only for a form without problems. Sessions go in the order in which they take place. */
export function inputFrom(form: CreateForm): PlanInput {
  const joinLink = form.joinLink.trim();
  return {
    title: form.title.trim(),
    partners: [
      ...form.known.map((id) => ({ id })),
      ...form.added
        .filter((one) => !isBlank(one))
        .map(({ organisation, contact, mail }) => ({
          organisation: organisation.trim(),
          contact: contact.trim(),
          mail: mail.trim(),
        })),
    ],
    sessions: sessionsInOrder(form.sessions),
    seatsMin: seats(form.seatsMin) ?? 0,
    seatsMax: seats(form.seatsMax) ?? 0,
    ...(joinLink ? { joinLink } : {}),
  };
}

const isBlank = ({ organisation, contact, mail }: PartnerForm): boolean =>
  (organisation + contact + mail).trim() === '';

function seats(text: string): number | null {
  const number = Number(text);
  return /^\d+$/.test(text.trim()) && number >= 1 && number <= 50 ? number : null;
}
