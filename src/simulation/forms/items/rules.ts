/** What a text question demands, as its builder was told; patterns are regular expressions as RE2 reads them. */
export type TextTest =
  | { test: 'email' | 'url' | 'number' | 'whole number' }
  | { test: 'between' | 'not between'; start: number; end: number }
  | {
      test: 'equal' | 'not equal' | 'greater' | 'greater or equal' | 'less' | 'less or equal';
      number: number;
    }
  | { test: 'contains' | 'does not contain' | 'matches' | 'does not match'; pattern: string }
  | { test: 'at least' | 'at most'; length: number };

export type TextRule = TextTest & { help: string };

export interface SelectRule {
  test: 'at least' | 'at most' | 'exactly';
  number: number;
  help: string;
}

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
const EMAIL = /^[^\s@<>()[\],;:"]+@([A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/;
const URL_LIKE = /^((https?|ftp):\/\/)?([A-Za-z0-9-]+\.)+[A-Za-z]{2,}(:\d+)?([/?#]\S*)?$/i;

/**
 * What the form page says about a text that breaks the rule, or undefined. The rule's own help text wins over
 * the page's words; those are the English ones a respondent sees.
 */
export function textProblem(rule: TextRule, text: string): string | undefined {
  return keeps(rule, text) ? undefined : rule.help || demand(rule);
}

function keeps(rule: TextRule, text: string): boolean {
  const number = NUMBER.test(text.trim()) ? Number(text) : Number.NaN;
  switch (rule.test) {
    case 'email':
      return EMAIL.test(text);
    case 'url':
      return URL_LIKE.test(text);
    case 'number':
      return !Number.isNaN(number);
    case 'whole number':
      return Number.isInteger(number);
    case 'between':
      return number >= rule.start && number <= rule.end;
    case 'not between':
      return number < rule.start || number > rule.end;
    case 'equal':
      return number === rule.number;
    case 'not equal':
      return !Number.isNaN(number) && number !== rule.number;
    case 'greater':
      return number > rule.number;
    case 'greater or equal':
      return number >= rule.number;
    case 'less':
      return number < rule.number;
    case 'less or equal':
      return number <= rule.number;
    case 'contains':
      return new RegExp(rule.pattern).test(text);
    case 'does not contain':
      return !new RegExp(rule.pattern).test(text);
    case 'matches':
      return new RegExp(`^(?:${rule.pattern})$`).test(text);
    case 'does not match':
      return !new RegExp(`^(?:${rule.pattern})$`).test(text);
    case 'at least':
      return [...text].length >= rule.length;
    case 'at most':
      return [...text].length <= rule.length;
  }
}

function demand(rule: TextRule): string {
  switch (rule.test) {
    case 'email':
      return 'Must be a valid email address';
    case 'url':
      return 'Must be a valid URL';
    case 'number':
      return 'Must be a number';
    case 'whole number':
      return 'Must be a whole number';
    case 'between':
      return `Must be a number between ${rule.start} and ${rule.end}`;
    case 'not between':
      return `Must be a number less than ${rule.start} or greater than ${rule.end}`;
    case 'equal':
      return `Must be a number equal to ${rule.number}`;
    case 'not equal':
      return `Must be a number not equal to ${rule.number}`;
    case 'greater':
      return `Must be a number greater than ${rule.number}`;
    case 'greater or equal':
      return `Must be a number greater than or equal to ${rule.number}`;
    case 'less':
      return `Must be a number less than ${rule.number}`;
    case 'less or equal':
      return `Must be a number less than or equal to ${rule.number}`;
    case 'contains':
      return `Must contain ${rule.pattern}`;
    case 'does not contain':
      return `Must not contain ${rule.pattern}`;
    case 'matches':
      return `Must match ${rule.pattern}`;
    case 'does not match':
      return `Must not match ${rule.pattern}`;
    case 'at least':
      return `Must be at least ${rule.length} characters`;
    case 'at most':
      return `Must be at most ${rule.length} characters`;
  }
}

/** What the form page says about so many ticked boxes, or undefined. */
export function selectProblem(rule: SelectRule, count: number): string | undefined {
  const kept = {
    'at least': count >= rule.number,
    'at most': count <= rule.number,
    exactly: count === rule.number,
  }[rule.test];
  if (kept) return undefined;
  return rule.help || `Must select ${rule.test} ${rule.number} ${rule.number === 1 ? 'option' : 'options'}`;
}

/** Whether Google's expressions (RE2) take a pattern: neither look-around nor back references, and well formed. */
export function isPattern(pattern: string): boolean {
  if (/\(\?(<?[=!])|\\[1-9]|\\k</.test(pattern)) return false;
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}
