import { formatDate } from './display-date';
import { formatNumber, generalNumber } from './display-number';
import { conventionsOf, type LocaleConventions } from './locale';
import { type Pattern, parsePattern, type Section } from './pattern';
import { type CellValue, isCellError, type SpreadsheetSettings } from './scalar';

/** The text that a cell shows: `getDisplayValue`. Without a format, numbers show as General does. */
export function displayValue(
  value: CellValue,
  format: string | undefined,
  settings: Pick<SpreadsheetSettings, 'locale'> & Partial<SpreadsheetSettings>,
): string {
  if (typeof value === 'string') return format && value !== '' ? displayText(value, format) : value;
  if (typeof value === 'number') {
    const conventions = conventionsOf(settings.locale);
    if (!format) return generalNumber(value, conventions.decimal);
    const pattern = parsePattern(format);
    return pattern.general
      ? generalNumber(value, conventions.decimal)
      : displayNumber(value, pattern, conventions);
  }
  if (isCellError(value)) return value.error;
  const { trueText, falseText } = conventionsOf(settings.locale);
  return value ? trueText : falseText;
}

function displayText(value: string, format: string): string {
  const { sections } = parsePattern(format);
  const section =
    sections[3] ?? (sections.length === 1 && sections[0]?.kind === 'text' ? sections[0] : undefined);
  if (section?.kind !== 'text') return section && section.tokens.length === 0 ? '' : value;
  let text = '';
  for (const token of section.tokens) {
    if (token.type === 'text') text += value;
    else if (token.type === 'literal') text += token.text;
  }
  return text;
}

function displayNumber(value: number, { sections }: Pattern, conventions: LocaleConventions): string {
  const { section, sign } = choose(value, sections);
  switch (section.kind) {
    case 'date':
      return formatDate(section, value, conventions);
    case 'number':
      return sign + formatNumber(section, Math.abs(value), conventions);
    default:
      return sign + around(section, generalNumber(Math.abs(value), conventions.decimal));
  }
}

/** The section for a number, and the minus sign unless the section was made for negative numbers. */
function choose(value: number, sections: readonly Section[]): { section: Section; sign: string } {
  const minus = value < 0 ? '-' : '';
  const first = sections[0] as Section;
  if (first.condition || sections[1]?.condition) {
    const index = sections.slice(0, 3).findIndex(({ condition }) => !condition || condition(value));
    return { section: sections[Math.max(index, 0)] as Section, sign: index === 1 ? '' : minus };
  }
  const numeric = sections.filter((section, index) => index < 3 && !(index > 0 && section.kind === 'text'));
  if (value < 0 && numeric[1]) return { section: numeric[1], sign: '' };
  if (value === 0 && numeric[2]) return { section: numeric[2], sign: '' };
  return { section: first, sign: minus };
}

function around(section: Section, number: string): string {
  let text = '';
  for (const token of section.tokens) {
    if (token.type === 'literal') text += token.text;
    else if (token.type === 'text' || token.type === 'general') text += number;
  }
  return text;
}
