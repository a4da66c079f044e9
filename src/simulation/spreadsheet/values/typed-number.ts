import type { LocaleConventions } from './locale';

const expressions = new WeakMap<LocaleConventions, RegExp>();

const literally = (text: string) => text.replace(/[.$\\]/g, '\\$&');

/** Groups: sign, currency, sign after it, digits, exponent, trailing currency, percent. */
function expressionOf(conventions: LocaleConventions): RegExp {
  let expression = expressions.get(conventions);
  if (!expression) {
    const currency = literally(conventions.currency);
    const group = conventions.group === ' ' ? '[ \\u00a0\\u202f]' : literally(conventions.group);
    const point = literally(conventions.decimal);
    const digits = `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:${point}\\d*)?|${point}\\d+`;
    expression = new RegExp(
      `^([-+]?)(${currency})?\\s?([-+]?)(${digits})(e[-+]?\\d+)?(?:\\s?(${currency}))?(%)?$`,
      'i',
    );
    expressions.set(conventions, expression);
  }
  return expression;
}

/** The number a text means in a locale, with the format Sheets gives it; nothing if it isn't one. */
export function typedNumber(
  text: string,
  conventions: LocaleConventions,
): { value: number; format?: string } | undefined {
  const enclosed = text.length > 2 && text[0] === '(' && text.endsWith(')');
  const match = expressionOf(conventions).exec(enclosed ? text.slice(1, -1) : text);
  if (!match) return undefined;
  const [, sign, before, innerSign, digits = '', exponent, after, percent] = match;
  if ((sign && innerSign) || (before && after) || (enclosed && (sign || innerSign))) return undefined;
  if ((exponent || percent) && (before || after)) return undefined;
  const grouped = digits.includes(conventions.group);
  const bare = grouped ? digits.split(conventions.group).join('') : digits;
  const size = Number(bare.replace(/[ \u00a0\u202f]/g, '').replace(',', '.') + (exponent ?? ''));
  if (!Number.isFinite(size)) return undefined;
  const negative = enclosed || sign === '-' || innerSign === '-';
  const value = (negative ? -size : size) / (percent ? 100 : 1);
  const decimals = /[.,]\d/.test(grouped ? bare : digits);
  return {
    value,
    format: formatOf({ percent, money: before ?? after, exponent, grouped, decimals }, conventions),
  };
}

function formatOf(
  shape: { percent?: string; money?: string; exponent?: string; grouped: boolean; decimals: boolean },
  conventions: LocaleConventions,
): string | undefined {
  if (shape.percent) return shape.decimals ? '0.00%' : '0%';
  if (shape.money) return shape.decimals ? conventions.money : conventions.money.replace('.00', '');
  if (shape.exponent) return '0.00E+00';
  if (shape.grouped) return shape.decimals ? '#,##0.00' : '#,##0';
  return undefined;
}
