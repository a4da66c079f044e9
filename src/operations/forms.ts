import { prefillsOf } from '../domain/form-texts';
import { zoneName } from '../domain/mails/values';
import type { Context } from '../domain/mails/wanted';
import type { Snapshot } from '../domain/offering';
import { formMemories, TOKEN_MARK } from '../domain/personal-links';
import type { Change } from '../domain/records';
import { dateWords, sessionWords } from '../domain/words';
import { type BuiltForm, buildForm, closeForm, type FormFill, formMark, openForm } from '../google/forms';
import { digest, hexOf } from '../google/identifiers';
import type { FormDefinition, FormId } from '../toolkit/form';
import { formOf } from '../toolkit/forms';
import { releaseNotice } from '../toolkit/forms/release-notice';
import { languages } from '../toolkit/language';
import type { Work } from './session';

type Columns = Change<'micro-internships'>['values'];

/** Where each form's id and link stand in the Micro-internships tab. */
const columnsOf: Record<FormId, (id: string, link: string) => Columns> = {
  industry: (id, link) => ({ industryFormId: id, industryFormLink: link }),
  application: (id, link) => ({ applicationFormId: id, applicationFormLink: link }),
  registration: (id, link) => ({ registrationFormId: id, registrationFormLink: link }),
  release: (id, link) => ({ releaseFormId: id, releaseFormLink: link }),
  'student-feedback': (id, link) => ({ feedbackFormId: id, feedbackFormLink: link }),
  'partner-feedback': (id, link) => ({ partnerFeedbackFormId: id, partnerFeedbackFormLink: link }),
};

/** Builds one form of a micro-internship, once: a form left by an interrupted run is found by its mark and finished. */
export function createForm(work: Work, context: Context, form: FormId): void {
  const { row } = context.offering;
  const fill = { ...fillFor(work, context, formMark(form, row.id)), prefills: prefillsFor(context, form) };
  const built = buildForm(definitionFor(context.snapshot, form), fill);
  work.change('micro-internships', row.id, {
    ...columnsOf[form](built.formId, linkOf(work, form, row.id, built)),
    formItems: JSON.stringify({ ...formMemories(row.formItems), [form]: built.memory }),
    ...(form === 'release' ? { noticeVersion: noticeVersion() } : {}),
  });
  work.log('Form made', form, row.id, built.formId);
  for (const problem of built.problems) work.log('Form needs a look', problem, row.id, built.formId);
  work.save();
  work.tracker.flush();
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
  const sections = definition.sections.map((section) => ({
    ...section,
    questions: section.questions.filter((question) => question.id !== 'badge-account'),
  }));
  return { ...definition, sections };
}

/** Tells later which wording a family answered to. */
const noticeVersion = (): string =>
  hexOf(digest(languages.map((language) => releaseNotice[language]).join('\n'))).slice(0, 12);

function fillFor(work: Work, context: Context, mark: string): FormFill {
  const { offering, snapshot } = context;
  const { row, sessions } = offering;
  const { settings } = snapshot;
  const follows = { en: 'the date follows', es: 'la fecha sigue' };
  const closes = context.at.today.add({ days: settings.number('applicationOpenDays') });
  const per = (language: 'en' | 'es') => ({
    title: row.title,
    partner: row.partner || offering.partner?.organisation || '…',
    partnerContact: offering.partner?.contact || row.partner || '…',
    date:
      sessions.length > 0
        ? `${sessions.map((session) => sessionWords(session, language)).join('; ')} (${zoneName(settings.zone, language)})`
        : follows[language],
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
    next: { en: 'The next one will be announced.', es: 'La próxima se anunciará.' }[language],
  });
  return {
    mark,
    spreadsheetId: work.tracker.spreadsheet.getId(),
    values: { en: per('en'), es: per('es') },
    language: settings.language,
    lists: {
      offerings: [{ value: row.id, label: { en: row.title, es: row.title } }],
      skills: listOf(row.skills || row.title),
      grades: listOf(row.grades || settings.text('grades')),
      dates: sessions.map((session) => ({
        value: session.date.toString(),
        label: { en: sessionWords(session, 'en'), es: sessionWords(session, 'es') },
      })),
    },
  };
}

const listOf = (text: string) =>
  text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => ({ value: part, label: { en: part, es: part } }));

/** Opens the application form and notes when it closes. */
export function openApplications(work: Work, context: Context, closes: string): void {
  const { row } = context.offering;
  const problems = openForm(row.applicationFormId);
  work.change('micro-internships', row.id, {
    applicationFormState: 'open',
    applicationsOpen: context.at.today.toString(),
    applicationsClose: closes,
  });
  for (const problem of problems)
    work.log('Applications may not get in', problem, row.id, row.applicationFormId);
  work.log('Applications opened', closes, row.id);
}

export function closeApplications(work: Work, context: Context): void {
  const { row } = context.offering;
  const { language } = context.snapshot.settings;
  const closed = { en: 'Applications are closed.', es: 'El plazo de solicitud ha terminado.' };
  closeForm(row.applicationFormId, `${closed[language]}`);
  work.change('micro-internships', row.id, { applicationFormState: 'closed' });
  work.log('Applications closed', '', row.id);
}
