import type { Language } from '../toolkit/language';
import type { MessageDefinition } from '../toolkit/message';
import { placeholderOf } from '../toolkit/placeholders';
import type { Placeholder } from '../toolkit/placeholders/placeholder';
import { valuesOf } from './mails/values';
import { type Context, type Draft, languageOf, partnerPerson, studentPerson, want } from './mails/wanted';
import { type Filled, fill } from './render';
import { placeholdersIn } from './template';

/** Made-up readers: the usual one, and how odd real life gets. */
export type MadeUp = 'samples' | 'worst case' | 'worst case, empty' | 'odd characters';

/** Words that people type themselves, where anything may come. */
const typedByPeople: ReadonlySet<string> = new Set([
  'title',
  'schoolName',
  'teacherName',
  'partnerOrganisation',
  'partnerContact',
  'partnerFirstName',
  'studentFirstName',
  'studentNames',
  'guardianName',
  'note',
  'reasonLine',
  'description',
]);

/** Right-to-left, pictures of several code points, an apostrophe, what means something in Markdown and in HTML. */
const ODD = 'مُحَمَّد 👩🏽‍🚀 O’Neill *_[x](y)* <b>&amp;';

/** The value of a placeholder for a made-up reader. */
export function madeUpValue(placeholder: Placeholder, language: Language, kind: MadeUp): string {
  if (kind === 'samples') return placeholder.sample[language];
  if (kind === 'worst case, empty' && placeholder.mayBeEmpty) return '';
  if (kind === 'odd characters' && typedByPeople.has(placeholder.name)) return ODD;
  return placeholder.worstCase[language];
}

export interface Template {
  subject: string;
  body: string;
}

/** A template filled in for a made-up reader. */
export function filledFor(
  template: Template,
  { audience }: MessageDefinition,
  language: Language,
  kind: MadeUp,
  teachersLanguage: Language,
): Filled {
  const values = Object.fromEntries(
    namesIn(template).flatMap((name) => {
      const placeholder = placeholderOf(name);
      return placeholder ? [[name, madeUpValue(placeholder, language, kind)]] : [];
    }),
  );
  return fill({ ...template, audience }, values, teachersLanguage);
}

/** A template filled in for somebody in the tracker; samples stand for what is not known yet, and are named. */
export function filledForPerson(
  context: Context,
  template: Template,
  message: MessageDefinition,
  language: Language,
  personId: string,
): { filled: Filled; samples: string[] } | null {
  const person = personFor(context, message, personId);
  if (!person) return null;
  const known = valuesOf(context, want(context, { message: message.id, person: { ...person, language } }));
  const samples: string[] = [];
  const values = Object.fromEntries(
    namesIn(template).flatMap((name) => {
      const placeholder = placeholderOf(name);
      const value = known[name] ?? '';
      if (!placeholder || value !== '' || placeholder.mayBeEmpty) return [[name, value]];
      samples.push(name);
      return [[name, placeholder.sample[language]]];
    }),
  );
  const { settings } = context.snapshot;
  return { filled: fill({ ...template, audience: message.audience }, values, settings.language), samples };
}

/** Who would get the message: the partner or prospect, or the applicant whose mail or family's mail it is. */
function personFor(
  context: Context,
  { audience }: MessageDefinition,
  personId: string,
): Draft['person'] | undefined {
  const { offering, snapshot } = context;
  const partner = [...offering.prospects, ...(offering.partner ? [offering.partner] : [])].find(
    ({ id }) => id === personId,
  );
  if (audience === 'partner') return partner && partnerPerson(context, partner);
  const application = offering.applications.find(({ id }) => id === personId);
  if (!application) return undefined;
  const student = studentPerson(context, application);
  if (audience !== 'guardian') return student;
  return {
    id: application.id,
    to: application.guardianMail,
    name: application.guardianName,
    language: languageOf(application.guardianLanguage, snapshot.settings.language),
  };
}

const namesIn = ({ subject, body }: Template): string[] => [
  ...new Set([...placeholdersIn(subject), ...placeholdersIn(body)]),
];
