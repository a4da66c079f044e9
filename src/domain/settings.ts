import type { Language } from '../toolkit/language';
import { languages } from '../toolkit/language';
import { settings as definitions, type SettingKey, settingOf } from '../toolkit/settings';
import { say } from './say';
import { clock } from './sessions';

/** The tracker's settings with the usual values filled in. */
export interface Settings {
  readonly text: (key: SettingKey) => string;
  readonly number: (key: SettingKey) => number;
  readonly yes: (key: SettingKey) => boolean;
  readonly list: (key: SettingKey) => string[];
  readonly numbers: (key: SettingKey) => number[];
  readonly zone: string;
  readonly language: Language;
  /** Sentences about values that could not be used; the usual value stands in for them. */
  readonly problems: readonly string[];
}

/** Reads settings from the typed texts by key; `zone` is the spreadsheet's own, used when none is set. */
export function readSettings(typed: Readonly<Record<string, string>>, zone: string): Settings {
  const problems: string[] = [];
  const inLanguage = languages.find((language) => language === typed.language?.trim()) ?? 'en';
  const values = new Map<string, string>();
  for (const { key, name, usual, kind } of definitions) {
    const value = (typed[key] ?? '').trim();
    const problem = value === '' ? '' : problemOf(key, value, inLanguage);
    if (problem) problems.push(say(inLanguage, 'setting-problem', { name, problem, usual }));
    values.set(key, value === '' || problem ? usual : kind === 'time' ? (clock(value) ?? usual) : value);
  }
  if ((values.get('schoolHoursStart') ?? '') >= (values.get('schoolHoursEnd') ?? '')) {
    problems.push(say(inLanguage, 'setting-hours'));
    values.set('schoolHoursStart', settingOf('schoolHoursStart').usual);
    values.set('schoolHoursEnd', settingOf('schoolHoursEnd').usual);
  }
  const text = (key: SettingKey): string => values.get(key) ?? '';
  const list = (key: SettingKey): string[] =>
    text(key)
      .split(/[,;\n]/)
      .map((part) => part.trim())
      .filter(Boolean);
  return {
    text,
    number: (key) => Number(text(key)),
    yes: (key) => isYes(text(key)),
    list,
    numbers: (key) => list(key).map(Number),
    zone: text('timeZone') || zone,
    language: languages.find((language) => language === text('language')) ?? 'en',
    problems,
  };
}

export const isYes = (text: string): boolean => /^(yes|true|sí|si|y|1)$/i.test(text.trim());
const isNo = (text: string): boolean => /^(no|false|n|0)$/i.test(text.trim());

/** Lists of how many days to wait. */
const dayLists: readonly SettingKey[] = ['partnerFollowUpDays', 'releaseReminderDays'];

function problemOf(key: SettingKey, value: string, language: Language): string {
  const { kind, choices, min, max } = settingOf(key);
  switch (kind) {
    case 'number': {
      const number = Number(value);
      if (!Number.isInteger(number)) return say(language, 'setting-no-number', { value });
      if ((min !== undefined && number < min) || (max !== undefined && number > max)) {
        return say(language, 'setting-out-of-range', { value, min: min ?? '', max: max ?? '' });
      }
      return '';
    }
    case 'choice':
      return choices?.includes(value)
        ? ''
        : say(language, 'setting-no-choice', { value, choices: choices?.join(', ') ?? '' });
    case 'time':
      return clock(value) ? '' : say(language, 'setting-no-time', { value });
    case 'mail':
      return isMailAddress(value) ? '' : say(language, 'setting-no-mail', { value });
    case 'yes-no':
      return isYes(value) || isNo(value) ? '' : say(language, 'setting-no-yes', { value });
    case 'list':
      return dayLists.includes(key) && !/^[1-9]\d?(\s*[,;\n]\s*[1-9]\d?)*$/.test(value)
        ? say(language, 'setting-no-list', { value })
        : '';
    case 'zone':
      return isZoneName(value) ? '' : say(language, 'setting-no-zone', { value });
    default:
      return '';
  }
}

/** One plain address: no name, no list, no line break. Stricter than the standard, as mail services are. */
export function isMailAddress(text: string): boolean {
  return (
    /^[^\s@<>"(),;:\\[\]]+@[^\s@<>"(),;:\\[\]]+\.[^\s@<>"(),;:\\[\].]{2,}$/.test(text) && text.length <= 254
  );
}

function isZoneName(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: text });
    return text.includes('/') || text === 'UTC';
  } catch {
    return false;
  }
}
