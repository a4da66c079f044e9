import { type LanguageNames, languages } from './language';

/** How a spreadsheet of a locale reads what is typed and shows what is stored. */
export interface LocaleConventions extends LanguageNames {
  language: string;
  decimal: '.' | ',';
  group: string;
  dateOrder: 'mdy' | 'dmy' | 'ymd';
  /** The formats that a date gets by itself. */
  date: string;
  time: string;
  currency: string;
  /** The number format of money, with the currency's place. */
  money: string;
  /** Between the arguments of a function, and between the columns of an array literal. */
  argumentSeparator: ',' | ';';
  columnSeparator: ',' | '\\';
}

type Region = Pick<LocaleConventions, 'dateOrder' | 'date' | 'time' | 'currency'> & {
  /** Decimal and group sign. */
  signs: '.,' | ',.' | ', ';
  currencyAfter?: boolean;
};

const english: Region = {
  dateOrder: 'dmy',
  date: 'dd/MM/yyyy',
  time: 'HH:mm:ss',
  currency: '$',
  signs: '.,',
};
const spanish: Region = { dateOrder: 'dmy', date: 'd/M/yyyy', time: 'H:mm:ss', currency: '$', signs: ',.' };
const euro = { currency: '€', currencyAfter: true };

/** The first region of a language stands for its other ones. */
const regions: Record<string, Region> = {
  en_US: { ...english, dateOrder: 'mdy', date: 'M/d/yyyy', time: 'H:mm:ss' },
  en_GB: { ...english, currency: '£' },
  en_AU: english,
  en_CA: { ...english, dateOrder: 'ymd', date: 'yyyy-MM-dd' },
  en_IE: { ...english, currency: '€' },
  en_IN: { ...english, currency: '₹' },
  en_NZ: english,
  es_ES: { ...spanish, ...euro },
  es_MX: { ...spanish, date: 'dd/MM/yyyy', signs: '.,' },
  es_AR: spanish,
  es_CL: { ...spanish, date: 'dd-MM-yyyy' },
  es_CO: spanish,
  es_US: { ...spanish, signs: '.,' },
  de_DE: { ...spanish, ...euro, date: 'dd.MM.yyyy', time: 'HH:mm:ss' },
  fr_FR: { ...spanish, ...euro, date: 'dd/MM/yyyy', time: 'HH:mm:ss', signs: ', ' },
  pt_BR: { ...spanish, date: 'dd/MM/yyyy', time: 'HH:mm:ss', currency: 'R$' },
};

const known = new Map<string, LocaleConventions>();

function find(locale: string): LocaleConventions | undefined {
  const name = locale.replace('-', '_');
  const language = name.split('_')[0] as string;
  const regionName =
    name in regions ? name : Object.keys(regions).find((other) => other.startsWith(`${language}_`));
  const names = languages[language];
  if (!regionName || !names) return undefined;
  const { signs, currencyAfter, ...region } = regions[regionName] as Region;
  const comma = signs[0] === ',';
  return {
    ...names,
    ...region,
    language,
    decimal: comma ? ',' : '.',
    group: signs[1] as string,
    money: currencyAfter ? `#,##0.00\\ "${region.currency}"` : `"${region.currency}"#,##0.00`,
    argumentSeparator: comma ? ';' : ',',
    columnSeparator: comma ? '\\' : ',',
  };
}

/** Whether a spreadsheet can have this locale here: English, Spanish, German, French, Portuguese. */
export function isKnownLocale(locale: string): boolean {
  return known.has(locale) || find(locale) !== undefined;
}

/** The conventions of a locale; a region that isn't listed has those of its language. Throws for other languages. */
export function conventionsOf(locale: string): LocaleConventions {
  const conventions = known.get(locale) ?? find(locale);
  if (!conventions) throw new RangeError(`The simulated spreadsheet doesn't know the locale "${locale}".`);
  known.set(locale, conventions);
  return conventions;
}

/** The format a date gets when it is written without one; in en_US `M/d/yyyy`, with a time `M/d/yyyy H:mm:ss`. */
export function defaultDateFormat(locale: string, hasTime: boolean): string {
  const { date, time } = conventionsOf(locale);
  return hasTime ? `${date} ${time}` : date;
}
