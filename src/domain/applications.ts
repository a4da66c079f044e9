import type { FormId } from '../toolkit/form';
import { formOf } from '../toolkit/forms';
import type { Language } from '../toolkit/language';
import { dateFrom } from './dates';
import { formsIn, isBuilt } from './forms-of';
import type { Context } from './mails/wanted';
import { type FormAccess, formMemories } from './personal-links';
import type { MicroInternshipRow } from './records';
import { isFormHost } from './round';
import { say } from './say';
import type { Due } from './today';
import { dateWords } from './words';

/** The offering that somebody who comes too late can still apply for: of those that are open, the one that closes first. */
export function nextOpenOffering({ offering, snapshot, at }: Context): MicroInternshipRow | undefined {
  const today = at.today.toString();
  return snapshot.microInternships
    .filter(
      (row) =>
        row.id !== offering.row.id &&
        row.applicationFormId !== offering.row.applicationFormId &&
        row.status === 'running' &&
        row.applicationFormState === 'open' &&
        row.applicationFormLink !== '' &&
        row.applicationsClose >= today,
    )
    .sort((a, b) => a.applicationsClose.localeCompare(b.applicationsClose) || a.id.localeCompare(b.id))[0];
}

export function nextWords(row: MicroInternshipRow, language: Language): string {
  const closes = dateFrom(row.applicationsClose);
  const until = closes ? dateWords(closes, language) : '';
  return {
    en: `Still open until ${until}: ${row.title}, ${row.applicationFormLink}`,
    es: `Aún abierta hasta el ${until}: ${row.title}, ${row.applicationFormLink}`,
  }[language];
}

/** Forms that people should be able to answer now; nobody needs to get into the others. */
export function formsInUse({ offering, at, snapshot }: Context): { form: FormId; formId: string }[] {
  const { row, applications, lastSession, participants } = offering;
  const isOver = lastSession !== null && at.daysSince(lastSession) > 0;
  const used: Record<FormId, boolean> = {
    industry: offering.partner !== undefined && row.industryFormAnswered === '',
    application: row.applicationFormState === 'open' && isFormHost(row, snapshot.microInternships),
    registration: !isOver && applications.some((one) => one.registrationStatus === 'asked'),
    release: !isOver && applications.some((one) => one.releaseStatus === 'asked'),
    'student-feedback': participants.some((one) => one.feedbackStatus === 'asked'),
    'partner-feedback': isOver && participants.length > 0 && row.status === 'running',
  };
  return formsIn(row).filter(({ form }) => used[form] && isBuilt(row, form));
}

/** What the teacher has to know about the forms: who does not get in, and which questions are gone. */
export function formDecisions(context: Context): Due[] {
  const { row } = context.offering;
  const { language } = context.snapshot.settings;
  const memories = formMemories(row.formItems);
  return formsInUse(context).flatMap(({ form, formId }) => {
    const name = say(language, `form-${form}`);
    const again = {
      label: say(language, 'form-look-again'),
      call: 'checkForm',
      request: { microInternshipId: row.id, form },
    };
    const found: Due[] = [];
    const memory = memories[form];
    const access = memory?.access ?? 'everybody';
    if (access !== 'everybody') {
      found.push({
        id: `access ${form} ${row.id}`,
        text: say(language, accessSentences[access], { form: name, title: row.title }),
        detail: `https://docs.google.com/forms/d/${formId}/edit`,
        microInternshipId: row.id,
        overdue: access !== 'not confirmed',
        actions: [again, ...(access === 'not confirmed' ? [confirmed(context, form)] : [])],
      });
    }
    const gone = (memory?.removed ?? []).filter((id) => !memory?.leftOut?.includes(id));
    if (gone.length > 0) {
      const titles = gone.map((id) => `“${titleOf(form, id, language)}”`).join(', ');
      found.push({
        id: `removed ${form} ${row.id} ${gone.join(' ')}`.slice(0, 200),
        text: say(language, 'form-questions-removed', {
          count: gone.length,
          questions: titles,
          form: name,
          title: row.title,
        }),
        microInternshipId: row.id,
        overdue: false,
        actions: [
          again,
          { ...again, label: say(language, 'form-meant-so'), request: { ...again.request, isMeant: true } },
        ],
      });
    }
    return found;
  });
}

const confirmed = ({ offering: { row }, snapshot: { settings } }: Context, form: FormId) => ({
  label: say(settings.language, 'form-tried-out'),
  call: 'checkForm',
  request: { microInternshipId: row.id, form, isMeant: true },
});

const accessSentences = {
  'not published': 'form-not-published',
  closed: 'form-takes-no-answers',
  'sign-in': 'form-asks-sign-in',
  'not confirmed': 'form-not-confirmed',
  unreachable: 'form-unreachable',
} as const satisfies Record<Exclude<FormAccess, 'everybody'>, string>;

function titleOf(form: FormId, questionId: string, language: Language): string {
  const questions = formOf(form).sections.flatMap((section) => section.questions);
  const title = questions.find(({ id }) => id === questionId)?.title[language] ?? questionId;
  return title.replace(/\{\{\s*\w+\s*\}\}/g, '…');
}
