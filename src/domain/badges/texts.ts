import { badgeTexts } from '../../toolkit/badge-texts';
import type { Language } from '../../toolkit/language';
import type { Offering } from '../offering';
import { listWords } from '../words';

/** Skills of a micro-internship, each once. */
export const skillsOf = ({ row }: Pick<Offering, 'row'>): string[] =>
  [...new Set(row.skills.split(/[;\n]/).map((skill) => skill.trim()))].filter(Boolean);

/** The partner, where it may be named in public. */
export const publicPartner = ({ row, partner }: Pick<Offering, 'row' | 'partner'>): string =>
  row.listingOk === true ? partner?.organisation || row.partner : '';

/** What a badge says about the micro-internship; it names no student, because everybody may read it. */
export interface BadgeTexts {
  name: string;
  description: string;
  criteria: string;
  alignment: string;
  narrative: string;
}

/** Texts to copy into the badge service, and the narrative of its file: made of the offering alone, never of a person. */
export function badgeTextsOf(offering: Offering, school: string, language: Language): BadgeTexts {
  const filled = (id: keyof typeof badgeTexts): string => {
    const values: Record<string, string> = {
      title: offering.row.title,
      partner: publicPartner(offering),
      school,
      skills: listWords(skillsOf(offering), language) || offering.row.title,
      sessions: String(offering.sessions.length),
    };
    const with_ = values.partner === '' ? 'withoutPartner' : 'withPartner';
    return badgeTexts[id][with_][language]
      .replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  };
  return {
    name: filled('name'),
    description: filled('description'),
    criteria: filled('criteria'),
    alignment: filled('alignment'),
    narrative: filled('narrative'),
  };
}
