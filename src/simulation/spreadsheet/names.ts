/** What Sheets calls new things in the language of the spreadsheet (UI-05). */
interface Names {
  sheet: string;
  copyOf: string;
  responses: string;
  untitled: string;
}

const names: Record<string, Names> = {
  en: { sheet: 'Sheet', copyOf: 'Copy of ', responses: 'Form Responses ', untitled: 'Untitled spreadsheet' },
  es: {
    sheet: 'Hoja ',
    copyOf: 'Copia de ',
    responses: 'Respuestas de formulario ',
    untitled: 'Hoja de cálculo sin título',
  },
  de: {
    sheet: 'Tabellenblatt',
    copyOf: 'Kopie von ',
    responses: 'Formularantworten ',
    untitled: 'Unbenannte Tabelle',
  },
  fr: {
    sheet: 'Feuille ',
    copyOf: 'Copie de ',
    responses: 'Réponses au formulaire ',
    untitled: 'Feuille de calcul sans titre',
  },
  pt: {
    sheet: 'Página',
    copyOf: 'Cópia de ',
    responses: 'Respostas ao formulário ',
    untitled: 'Planilha sem título',
  },
};

const namesOf = (locale: string): Names => names[locale.slice(0, 2)] ?? (names.en as Names);

function firstFree(prefix: string, taken: readonly string[], from: number): string {
  for (let number = from; ; number++) {
    const name = `${prefix}${number}`;
    if (!taken.includes(name)) return name;
  }
}

/** `Sheet1` in a new file, then the next number that is free. */
export const newSheetName = (locale: string, taken: readonly string[]): string =>
  firstFree(namesOf(locale).sheet, taken, taken.length + 1);

/** `Form Responses 1`, in a Spanish file `Respuestas de formulario 1`. */
export const responseSheetName = (locale: string, taken: readonly string[]): string =>
  firstFree(namesOf(locale).responses, taken, 1);

/** `Copy of Partners`; with a number behind it when that is taken. */
export function copyName(locale: string, original: string, taken: readonly string[] = []): string {
  const name = namesOf(locale).copyOf + original;
  return taken.includes(name) ? firstFree(`${name} `, taken, 2) : name;
}

export const untitledName = (locale: string): string => namesOf(locale).untitled;
