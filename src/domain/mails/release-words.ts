import type { Language, Localized } from '../../toolkit/language';
import { familiesToCall } from '../calls';
import type { PlainDate } from '../dates';
import { firstName } from '../offering';
import type { ApplicationRow } from '../records';
import { plainWords } from '../render';
import { bulletList, listWords } from '../words';
import type { Context } from './wanted';

const words = {
  part: { en: 'may take part', es: 'puede participar' },
  recorded: { en: 'may be recorded', es: 'puede aparecer en la grabación' },
  website: { en: 'may be shown on the school website', es: 'puede aparecer en la web de la escuela' },
  social: { en: 'in social media', es: 'en redes sociales' },
  news: { en: 'in the news', es: 'en la prensa' },
  partner: {
    en: 'first name and question are shared with the partner',
    es: 'el nombre y la pregunta se comparten con la empresa',
  },
  quote: { en: 'may be quoted', es: 'se puede citar lo que diga' },
  badge: { en: 'badge account', es: 'cuenta de insignias' },
  yes: { en: 'yes', es: 'sí' },
  no: { en: 'no', es: 'no' },
} satisfies Record<string, Localized>;

const shown: Record<string, Localized> = {
  no: words.no,
  none: words.no,
  'without name': { en: 'without name', es: 'sin nombre' },
  'with name': { en: 'with name', es: 'con nombre' },
  'first name': { en: 'with first name', es: 'con el nombre de pila' },
  'full name': { en: 'with full name', es: 'con nombre y apellido' },
};

/** The answers of the release form, one a line, as the family gave them; each student by name when there are several. */
export function releaseSummary(applications: readonly ApplicationRow[], language: Language): string {
  const yesNo = (answer: boolean | null) => (answer === true ? words.yes : words.no)[language];
  const use = (text: string) => (shown[text] ?? words.no)[language];
  return bulletList(
    applications.flatMap((one) => {
      const places = new Map(
        one.publication
          .split(';')
          .map((part) => part.split(':').map((word) => word.trim()) as [string, string]),
      );
      const lines: [Localized, string][] = [
        [words.recorded, yesNo(one.mayBeRecorded)],
        [words.website, use(places.get('website') ?? 'no')],
        [words.social, use(places.get('social-media') ?? 'no')],
        [words.news, use(places.get('news') ?? 'no')],
        [words.partner, yesNo(one.shareWithPartner)],
        [words.quote, use(one.quoteUse)],
        [words.badge, yesNo(one.badgeAccount)],
      ];
      const first = `${plainWords(firstName(one))} ${words.part[language]}: ${yesNo(one.mayTakePart)}`;
      return one.mayTakePart === true
        ? [first, ...lines.map(([what, answer]) => `${what[language]}: ${answer}`)]
        : [first];
    }),
  );
}

/** Families to call because their release form is missing: who, for whom, number, language. */
export function callList(context: Context, day: PlainDate, language: Language): string {
  const said = {
    en: { for: 'for', phone: 'no number known', form: 'release form', en: 'English', es: 'Spanish' },
    es: { for: 'por', phone: 'sin teléfono', form: 'autorización', en: 'inglés', es: 'español' },
  }[language];
  return bulletList(
    familiesToCall(context, day).map(({ who, students, phone, applications, ...call }) => {
      const names = listWords(students.map(plainWords), language);
      const isAdult = applications[0]?.adult === true;
      const known = call.language === 'es' ? `, ${said.es}` : call.language === 'en' ? `, ${said.en}` : '';
      const name = isAdult ? names : `${plainWords(who)} (${said.for} ${names})`;
      return `${name}, ${plainWords(phone) || said.phone}${known}: ${said.form}`;
    }),
  );
}
