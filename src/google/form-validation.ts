import type { Validation } from '../toolkit/form';
import type { Language } from '../toolkit/language';

type Words = (language: Language) => string;

/** A pattern can count so many characters at most; Google's expressions (RE2) stop there. */
const MAX_COUNTED_CHARACTERS = 1000;

/** One rule per question is all that Google takes; the rest is looked at when the answer is read. */
export function validateText(
  item: GoogleAppsScript.Forms.TextItem,
  rule: Validation,
  say: (words: Words) => string,
): void {
  const builder = FormApp.createTextValidation();
  const help = (words: Words) => builder.setHelpText(say(words));
  const { email, url, number, minLength, maxLength } = rule;
  if (email) help(mailWords).requireTextIsEmail();
  else if (url) help(linkWords).requireTextIsUrl();
  else if (number) help(numberWords(number)).requireNumberBetween(number.min, number.max);
  else if (isCounted(rule)) help(lengthWords(rule)).requireTextMatchesPattern(lengthPattern(rule));
  else if (maxLength) help(lengthWords(rule)).requireTextLengthLessThanOrEqualTo(maxLength);
  else if (minLength) help(lengthWords(rule)).requireTextLengthGreaterThanOrEqualTo(minLength);
  else return;
  item.setValidation(builder.build());
}

export function validateParagraph(
  item: GoogleAppsScript.Forms.ParagraphTextItem,
  rule: Validation,
  say: (words: Words) => string,
): void {
  const builder = FormApp.createParagraphTextValidation();
  if (!rule.maxLength && !rule.minLength) return;
  builder.setHelpText(say(lengthWords(rule)));
  if (isCounted(rule)) builder.requireTextMatchesPattern(lengthPattern(rule));
  else if (rule.maxLength) builder.requireTextLengthLessThanOrEqualTo(rule.maxLength);
  else builder.requireTextLengthGreaterThanOrEqualTo(rule.minLength as number);
  item.setValidation(builder.build());
}

export function validateCheckboxes(
  item: GoogleAppsScript.Forms.CheckboxItem,
  { selected }: Validation,
  say: (words: Words) => string,
): void {
  if (!selected?.min && !selected?.max) return;
  const builder = FormApp.createCheckboxValidation().setHelpText(say(selectedWords(selected)));
  if (selected.min !== undefined && selected.min === selected.max) builder.requireSelectExactly(selected.min);
  else if (selected.min) builder.requireSelectAtLeast(selected.min);
  else builder.requireSelectAtMost(selected.max as number);
  item.setValidation(builder.build());
}

export function validateGrid(
  item: GoogleAppsScript.Forms.GridItem,
  { onePerColumn }: Validation,
  say: (words: Words) => string,
): void {
  if (!onePerColumn) return;
  item.setValidation(
    FormApp.createGridValidation()
      .setHelpText(say(onePerColumnWords))
      .requireLimitOneResponsePerColumn()
      .build(),
  );
}

const isCounted = ({ minLength, maxLength }: Validation): boolean =>
  minLength !== undefined && maxLength !== undefined && maxLength <= MAX_COUNTED_CHARACTERS;

const lengthPattern = ({ minLength, maxLength }: Validation): string => `[\\s\\S]{${minLength},${maxLength}}`;

const words =
  (en: string, es: string): Words =>
  (language) =>
    ({ en, es })[language];

const mailWords = words('Please give one mail address.', 'Escriba un solo correo, por favor.');
const linkWords = words(
  'Please give a web address that begins with https://.',
  'Escriba una dirección web que empiece por https://.',
);
const onePerColumnWords = words('Each place only once, please.', 'Cada lugar solo una vez, por favor.');
const numberWords = ({ min, max }: { min: number; max: number }): Words =>
  words(`A number from ${min} to ${max}, please.`, `Un número de ${min} a ${max}, por favor.`);
const selectedWords = ({ min, max }: { min?: number; max?: number }): Words =>
  min
    ? words(`Please tick at least ${min}.`, `Marque al menos ${min}, por favor.`)
    : words(`Please tick ${max} at most.`, `Marque ${max} como máximo, por favor.`);

function lengthWords({ minLength, maxLength }: Validation): Words {
  if (minLength && maxLength) {
    return words(
      `Between ${minLength} and ${maxLength} characters, please.`,
      `Entre ${minLength} y ${maxLength} caracteres, por favor.`,
    );
  }
  return maxLength
    ? words(`At most ${maxLength} characters, please.`, `Como mucho ${maxLength} caracteres, por favor.`)
    : words(`At least ${minLength} characters, please.`, `Al menos ${minLength} caracteres, por favor.`);
}
