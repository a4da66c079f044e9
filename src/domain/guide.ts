import type { Language } from '../toolkit/language';
import { sessionGuide, sessionPlan } from '../toolkit/session-guide';
import { bodyHtml } from './markdown';
import { plainWords } from './render';

const words = {
  en: { title: 'Building your session', plan: 'A plan for the session', minutes: 'min' },
  es: { title: 'Cómo preparar su sesión', plan: 'Un plan para la sesión', minutes: 'min' },
};

/** The partner's session-building guide as HTML, for a Google Doc. */
export function sessionGuideHtml(title: string, schoolName: string, language: Language): string {
  const text = words[language];
  const sections = sessionGuide.map(
    (section) =>
      `## ${section.title[language]}\n\n${section.points.map((point) => `- ${point[language]}`).join('\n')}`,
  );
  const plan = sessionPlan.map(
    (part) => `- **${part.minutes} ${text.minutes}: ${part.title[language]}.** ${part.text[language]}`,
  );
  const body = [
    `# ${text.title}: ${plainWords(title)}`,
    plainWords(schoolName),
    ...sections,
    `## ${text.plan}`,
    plan.join('\n'),
  ].join('\n\n');
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"></head><body>${bodyHtml(body)}</body></html>`;
}
