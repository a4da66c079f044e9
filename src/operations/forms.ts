import { nextOpenOffering, nextWords } from '../domain/applications';
import { dateFrom, type PlainDate } from '../domain/dates';
import { closingDay } from '../domain/facts';
import { fingerprint } from '../domain/fingerprint';
import { noticeText, prefillsOf, shownBlock } from '../domain/form-texts';
import { formCells, formIdIn, isBuilt } from '../domain/forms-of';
import { zoneName } from '../domain/mails/values';
import type { Context } from '../domain/mails/wanted';
import type { Snapshot } from '../domain/offering';
import { type FormMemory, formMemories, TOKEN_MARK } from '../domain/personal-links';
import type { MicroInternshipRow } from '../domain/records';
import { firstOf, formMembers, isFormHost } from '../domain/round';
import { dateWords, listWords, sessionWords } from '../domain/words';
import { type BuiltForm, buildForm, type FormFill, formMark } from '../google/forms';
import { digest, hexOf } from '../google/identifiers';
import type { FormDefinition, FormId } from '../toolkit/form';
import { formOf } from '../toolkit/forms';
import type { FormPlaceholderName } from '../toolkit/forms/placeholders';
import { type Language, languages } from '../toolkit/language';
import { contexts } from './offerings';
import type { Work } from './session';

/**
 * Builds one form of a micro-internship, once. Its id is noted as soon as there is one, so that an interrupted run's form
 * is finished by the next; where not even that was reached, it is found by its mark.
 */
export function createForm(work: Work, context: Context, form: FormId): void {
  const { row } = context.offering;
  const fill = { ...fillFor(work, context, form), prefills: prefillsFor(context, form) };
  const formId = formIdIn(row, form);
  const memory = formMemories(row.formItems)[form];
  const existing = formId === '' ? undefined : { formId, ...(memory ? { memory } : {}) };
  const built = buildForm(definitionFor(context.snapshot, form), fill, existing, (id) => {
    work.change('micro-internships', row.id, formCells(form, id, ''));
    work.save();
    work.tracker.flush();
  });
  noteBuilt(work, context, form, fill, built);
  work.log('Form made', form, row.id, built.formId);
  work.save();
  work.tracker.flush();
}

/** What names the micro-internship in a form follows the tracker; what the teacher changed besides stays. */
export function updateForm(work: Work, context: Context, form: FormId): void {
  const { row } = context.offering;
  if (form === 'application' && !isFormHost(row, work.snapshot.microInternships)) return;
  const memory = formMemories(row.formItems)[form];
  if (!memory || !isBuilt(row, form)) return;
  const fill = { ...fillFor(work, context, form), prefills: prefillsFor(context, form) };
  const says = saysOf(definitionFor(context.snapshot, form), fill);
  if (memory.says === says) return;
  const existing = { formId: formIdIn(row, form), memory };
  noteBuilt(work, context, form, fill, buildForm(definitionFor(context.snapshot, form), fill, existing));
  work.log('Form brought up to date', form, row.id, existing.formId);
}

function noteBuilt(work: Work, context: Context, form: FormId, fill: FormFill, built: BuiltForm): void {
  const { row } = context.offering;
  const definition = definitionFor(context.snapshot, form);
  const says = saysOf(definition, fill);
  const notices = form === 'release' ? noticesOf(definition, fill) : [];
  const noticeVersion = notices.map(({ version }) => version).join(' ');
  const isNew = noticeVersion !== row.noticeVersion;
  work.change('micro-internships', row.id, {
    ...formCells(form, built.formId, linkOf(work, form, row.id, built)),
    ...(form === 'release' ? { noticeVersion } : {}),
  });
  for (const { version, text } of isNew ? notices : [])
    work.log(`Release notice ${version}`, text, row.id, built.formId);
  rememberForm(work, row, form, { ...built.memory, says });
  for (const problem of built.problems) work.log('Form needs a look', problem, row.id, built.formId);
}

/** Notes something about a form beside what is known of it. */
export function rememberForm(
  work: Work,
  row: MicroInternshipRow,
  form: FormId,
  news: Partial<FormMemory>,
): void {
  const memories = formMemories(row.formItems);
  const memory = { ...memories[form], ...news } as FormMemory;
  work.change('micro-internships', row.id, { formItems: JSON.stringify({ ...memories, [form]: memory }) });
}

/** Names of what a form fills in, and of the lists it makes choices from; what latecomers read does not count. */
const filledIn = new Map<FormDefinition, { names: string[]; lists: string[] }>();

function namesIn(definition: FormDefinition): { names: string[]; lists: string[] } {
  let found = filledIn.get(definition);
  if (!found) {
    const text = JSON.stringify({ ...definition, closed: '' });
    const all = (pattern: RegExp) => [
      ...new Set([...text.matchAll(pattern)].map((match) => match[1] as string)),
    ];
    found = { names: all(/\{\{\s*(\w+)\s*\}\}/g), lists: all(/From":"(\w+)"/g) };
    filledIn.set(definition, found);
  }
  return found;
}

/** Tells whether a form still says what the tracker says. */
function saysOf(definition: FormDefinition, { values, lists }: FormFill): string {
  const used = namesIn(definition);
  const texts = (['en', 'es'] as const).map((language) =>
    used.names.map((name) => values[language][name as FormPlaceholderName]),
  );
  return fingerprint(JSON.stringify([texts, used.lists.map((name) => lists[name as keyof typeof lists])]));
}

/** What is known of the partner is filled in; the answer counts all the same, not what was filled in. */
function prefillsFor({ offering }: Context, form: FormId): Record<string, string> {
  if (form !== 'industry') return {};
  const { row, partner } = offering;
  const known = { ...row, ...partner, title: row.title, sessionCount: offering.sessions.length };
  const texts = Object.entries(known).map(([name, value]) => [name, value === null ? '' : String(value)]);
  return prefillsOf(formOf(form), Object.fromEntries(texts));
}

/** The partner's forms are one person's: the industry form comes prefilled, the feedback form with the partner's code. */
function linkOf(work: Work, form: FormId, microInternshipId: string, built: BuiltForm): string {
  if (form === 'industry') return built.prefilledLink;
  if (form !== 'partner-feedback') return built.link;
  return built.memory.personalLink.replace(TOKEN_MARK, partnerToken(work, microInternshipId)) || built.link;
}

/** The code in the partner's own link; made from the tracker's secret, so that it need not be stored. */
export const partnerToken = (work: Work, microInternshipId: string): string =>
  hexOf(digest(`partner-feedback ${microInternshipId}`, work.memory.get('secret'))).slice(0, 40);

/** A badge account is only asked about where the school uses a badge service. */
export function definitionFor(snapshot: Pick<Snapshot, 'settings'>, form: FormId): FormDefinition {
  const definition = formOf(form);
  if (form !== 'release' || snapshot.settings.text('badgeVendorName') !== '') return definition;
  if (!releaseWithoutBadges) releaseWithoutBadges = withoutBadges(definition);
  return releaseWithoutBadges;
}

let releaseWithoutBadges: FormDefinition | undefined;

function withoutBadges(definition: FormDefinition): FormDefinition {
  const sections = definition.sections.map((section) => ({
    ...section,
    questions: section.questions.filter((question) => question.id !== 'badge-account'),
  }));
  return { ...definition, sections };
}

/** The notice as it stands in the form, in each language, with the version that tells later which words a family read. */
const noticesOf = (definition: FormDefinition, fill: FormFill): { version: string; text: string }[] =>
  languages.map((language) => {
    const text = noticeText(definition, fill, language);
    return { version: `${language}:${hexOf(digest(text)).slice(0, 12)}`, text };
  });

function fillFor(work: Work, context: Context, form: FormId): FormFill {
  const { offering, snapshot } = context;
  const { row, sessions } = offering;
  const { settings } = snapshot;
  const members = form === 'application' ? memberContexts(work, context) : [context];
  const closes =
    (form === 'application' ? closingTogether(work, context) : closingDay(context)) ??
    context.at.today.add({ days: settings.number('applicationOpenDays') });
  const per = (language: 'en' | 'es') => ({
    title: titleOf(context, members, language),
    partner: listWords([...new Set(members.map(partnerName))], language),
    partnerContact: offering.partner?.contact || row.partner || '…',
    date: datesOf(members, settings.zone, language),
    length: `${row.minutes ?? settings.number('sessionMinutes')} ${language === 'en' ? 'minutes' : 'minutos'}`,
    platform: row.platform || 'Google Meet',
    school: settings.text('organisation'),
    teacher: settings.text('teacherName'),
    staff: [settings.text('teacherName'), settings.text('secondAdult')]
      .filter(Boolean)
      .join(language === 'en' ? ' and ' : ' y '),
    contact: [settings.text('teacherMail'), settings.text('teacherPhone')].filter(Boolean).join(', '),
    badgeService:
      settings.text('badgeVendorName') ||
      { en: 'a badge service that the school chooses', es: 'un servicio de insignias que elige la escuela' }[
        language
      ],
    closes: dateWords(closes, language),
    /** Looked for only when it is said. */
    get next() {
      const next = nextOpenOffering(context);
      if (next) return nextWords(next, language);
      return { en: 'The next one will be announced.', es: 'La próxima se anunciará.' }[language];
    },
  });
  return {
    mark: formMark(form, row.id),
    spreadsheetId: work.tracker.spreadsheet.getId(),
    values: { en: per('en'), es: per('es') },
    language: settings.language,
    lists: {
      offerings: members.map((one) => {
        const label = `${one.offering.row.title} (${partnerName(one)})`;
        return { value: one.offering.row.id, label: { en: label, es: label } };
      }),
      skills: listOf(row.skills || row.title),
      grades: gradesOf(members.map((one) => one.offering.row.grades || settings.text('grades'))),
      dates: sessions.map((session) => ({
        value: session.date.toString(),
        label: { en: sessionWords(session, 'en'), es: sessionWords(session, 'es') },
      })),
    },
  };
}

/** What the application form of an offering is for: those that students put in order there, the offering first. */
export function memberContexts(work: Work, context: Context): Context[] {
  const { row } = context.offering;
  const ids = formMembers(row, work.snapshot.microInternships).map(({ id }) => id);
  if (ids.length <= 1) return [context];
  const others = contexts(work, ({ id }) => id !== row.id && ids.includes(id));
  return [context, ...others];
}

/** The day one form for several closes: the day that was typed, else the first on which one of them would. */
export const closingTogether = (work: Work, context: Context): PlainDate | null =>
  dateFrom(context.offering.row.applicationsClose) ??
  firstOf(memberContexts(work, context).map((one) => closingDay(one)));

const partnerName = ({ offering }: Context): string =>
  offering.row.partner || offering.partner?.organisation || '…';

/** Google cuts off longer titles in lists of forms; the round's own word stands for many. */
const LONGEST_TITLES = 120;

function titleOf({ offering: { row } }: Context, members: readonly Context[], language: Language): string {
  if (members.length === 1) return row.title;
  const titles = listWords(
    members.map((one) => one.offering.row.title),
    language,
  );
  return titles.length <= LONGEST_TITLES ? titles : row.applicationRound;
}

/** The dates of all sessions; of several micro-internships each behind its title. */
function datesOf(members: readonly Context[], zone: string, language: Language): string {
  const dates = ({ offering: { sessions } }: Context) =>
    sessions.map((session) => sessionWords(session, language)).join('; ') ||
    { en: 'the date follows', es: 'la fecha sigue' }[language];
  const [first] = members;
  if (members.length === 1 && first) {
    return first.offering.sessions.length > 0
      ? `${dates(first)} (${zoneName(zone, language)})`
      : dates(first);
  }
  const lines = members.map((one) => `${one.offering.row.title}: ${dates(one)}`);
  return `${lines.join('; ')} (${zoneName(zone, language)})`;
}

/** Every grade that one of them asks for, each once, lower ones first. */
const gradesOf = (texts: readonly string[]) => {
  const seen = new Map(texts.flatMap(listOf).map((choice) => [choice.value, choice]));
  return texts.length === 1
    ? [...seen.values()]
    : [...seen.values()].sort((a, b) => Number.parseInt(a.value, 10) - Number.parseInt(b.value, 10));
};

const listOf = (text: string) =>
  text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => ({ value: part, label: { en: part, es: part } }));

/** What latecomers of the application form read: it is over, and which one is open now. */
export function closedWords(work: Work, context: Context): string {
  const fill = fillFor(work, context, 'application');
  const definition = definitionFor(context.snapshot, 'application');
  return shownBlock(definition.closed, definition, fill);
}
