import type { ImportAction, ImportNote } from '../../toolkit/imports';
import { languages } from '../../toolkit/language';
import type { PartnerRow } from '../records';
import { isMailAddress, isYes } from '../settings';
import { type Headers, type Line, mapHeaders, readTable } from './table';
import { harmless, plainForm } from './words';

/** What a row of the list gives a partner; only columns that the list has. */
type Given = Partial<
  Pick<
    PartnerRow,
    | 'organisation'
    | 'contact'
    | 'role'
    | 'mail'
    | 'phone'
    | 'backupContact'
    | 'backupMail'
    | 'industry'
    | 'website'
    | 'place'
    | 'language'
    | 'doNotContact'
    | 'source'
    | 'note'
  >
>;

export interface ImportedRow {
  line: number;
  action: ImportAction;
  organisation: string;
  contact: string;
  mail: string;
  notes: { code: ImportNote; value: string }[];
  /** The partner it is merged into; '' for a new one. */
  id: string;
  /** What is written: all of a new row, only filled cells of a merged one. */
  values: Given;
}

export interface PartnerImport {
  rows: ImportedRow[];
  columns: { header: string; goesTo: string }[];
  /** Rows of the list, without its header. */
  count: number;
  problem: '' | 'unreadable' | 'too long';
}

export const MAX_IMPORTED_ROWS = 2_000;

/** Names of columns in English and Spanish, without accents and case. */
const headers: Headers = {
  backupMail: [
    'backup mail',
    'backup email',
    'second email',
    'alternate email',
    'correo alternativo',
    'segundo correo',
  ],
  backupContact: [
    'backup contact',
    'second contact',
    'alternate contact',
    'contacto alternativo',
    'segundo contacto',
  ],
  doNotContact: ['do not contact', 'dnc', 'opt out', 'unsubscribed', 'no contactar', 'no escribir', 'baja'],
  mail: [
    ...['mail', 'email', 'e mail', 'mail address', 'email address', 'contact email', 'work email'],
    ...['correo', 'correo electronico', 'direccion de correo', 'email de contacto'],
  ],
  organisation: [
    ...[
      'organisation',
      'organization',
      'company',
      'company name',
      'employer',
      'business',
      'firm',
      'partner',
      'account',
    ],
    ...['empresa', 'compania', 'organizacion', 'entidad', 'negocio', 'institucion', 'razon social'],
  ],
  firstName: ['first name', 'given name', 'firstname', 'nombre de pila', 'nombres'],
  lastName: ['last name', 'surname', 'family name', 'lastname', 'apellidos', 'apellido'],
  contact: [
    ...['contact', 'contact name', 'contact person', 'full name', 'name', 'person'],
    ...['contacto', 'persona de contacto', 'nombre completo', 'nombre y apellidos', 'nombre', 'persona'],
  ],
  role: ['title', 'job title', 'role', 'position', 'cargo', 'puesto', 'funcion'],
  phone: ['phone', 'telephone', 'phone number', 'mobile', 'cell', 'tel', 'telefono', 'movil', 'celular'],
  industry: ['industry', 'sector', 'field', 'pathway', 'industria', 'ramo', 'rubro'],
  website: ['website', 'web site', 'url', 'homepage', 'web', 'site', 'sitio web', 'pagina web', 'sitio'],
  place: ['place', 'city', 'location', 'town', 'address', 'ciudad', 'lugar', 'localidad', 'direccion'],
  language: ['language', 'preferred language', 'idioma', 'lengua'],
  source: ['source', 'referred by', 'origin', 'lead source', 'origen', 'fuente', 'referido por'],
  note: [
    'note',
    'notes',
    'comment',
    'comments',
    'remarks',
    'nota',
    'notas',
    'comentario',
    'comentarios',
    'observaciones',
  ],
};

/** Longest text of each column; a list that holds more is shortened, and says so. */
const longest: Readonly<Record<string, number>> = { note: 1_000, website: 300, mail: 254, backupMail: 254 };
const LONGEST_LINE = 200;

/**
 * What becomes of a list of partners: each row is added, merged into the partner it means (same address, or same
 * organisation and contact) by filling what is empty there, or refused with a reason. Nothing that stands is overwritten,
 * and who asked not to be contacted stays so.
 */
export function readPartnerImport(text: string, known: readonly PartnerRow[]): PartnerImport {
  const lines = readTable(text);
  const mapped = mapHeaders(lines, headers, ['mail', 'organisation']);
  if (!mapped) return { rows: [], columns: [], count: 0, problem: 'unreadable' };
  const columns = mapped.header.cells.map((header, index) => ({
    header,
    goesTo: goesTo(mapped.columns[index] ?? ''),
  }));
  const body = lines.filter((line) => line.number > mapped.header.number);
  if (body.length === 0) return { rows: [], columns, count: 0, problem: 'unreadable' };
  if (body.length > MAX_IMPORTED_ROWS) return { rows: [], columns, count: body.length, problem: 'too long' };
  const finder = new Finder(known);
  const rows = body.map((line) => importedRow(line, mapped.columns, finder));
  return { rows, columns, count: rows.length, problem: '' };
}

const goesTo = (column: string): string => (/^(first|last)Name$/.test(column) ? 'contact' : column);

function importedRow(line: Line, columns: readonly string[], finder: Finder): ImportedRow {
  const notes: ImportedRow['notes'] = [];
  const given = givenBy(line, columns, notes);
  const base = {
    line: line.number,
    organisation: given.organisation ?? '',
    contact: given.contact ?? '',
    mail: given.mail ?? '',
    notes,
  };
  const refused: ImportedRow = { ...base, action: 'refused', id: '', values: {} };
  if (notes.some(({ code }) => code === 'bad address' || code === 'several addresses')) return refused;
  if (base.organisation === '' && base.mail === '') {
    notes.push({ code: base.contact === '' ? 'no name' : 'no address', value: '' });
    return refused;
  }
  const earlier = finder.earlierLine(given);
  if (earlier !== undefined) {
    notes.push({ code: 'doubled', value: String(earlier) });
    return refused;
  }
  finder.remember(given, line.number);
  const found = finder.find(given);
  if (found === 'ambiguous') {
    notes.push({ code: 'ambiguous', value: base.organisation });
    return refused;
  }
  if (!found) {
    if (base.mail === '') notes.push({ code: 'no address', value: '' });
    return { ...base, action: 'added', id: '', values: given };
  }
  if (found.doNotContact === true) {
    notes.push({ code: 'do not contact', value: found.organisation });
    return refused;
  }
  return merged(base, found, given);
}

function merged(
  base: Pick<ImportedRow, 'line' | 'organisation' | 'contact' | 'mail' | 'notes'>,
  found: PartnerRow,
  given: Given,
): ImportedRow {
  const values: Record<string, string | boolean> = {};
  for (const [column, value] of Object.entries(given)) {
    const stands = found[column as keyof Given];
    if (value === undefined || value === '' || value === false || value === null) continue;
    const isEmpty = stands === '' || stands === null || (column === 'doNotContact' && stands === false);
    if (isEmpty) {
      values[column] = value;
      base.notes.push({ code: 'fills', value: column });
    } else if (plainForm(String(stands)) !== plainForm(String(value)) && column !== 'source') {
      base.notes.push({ code: 'conflict', value: `${column}: ${value}` });
    }
  }
  const action = Object.keys(values).length > 0 ? 'merged' : 'unchanged';
  return { ...base, action, id: found.id, values: values as Given };
}

/** The cells of a line by the columns they go to, harmless and of a length that fits. */
function givenBy(line: Line, columns: readonly string[], notes: ImportedRow['notes']): Given {
  const cells: Record<string, string> = {};
  for (const [index, column] of columns.entries()) {
    if (column === '') continue;
    const { text, wasFormula } = harmless(line.cells[index] ?? '');
    if (wasFormula) notes.push({ code: 'formula', value: column });
    const most = longest[column] ?? LONGEST_LINE;
    if (text.length > most) notes.push({ code: 'shortened', value: column });
    cells[column] = text.slice(0, most);
  }
  const { firstName = '', lastName = '', mail = '', backupMail = '', doNotContact, ...rest } = cells;
  const given: Given = { ...rest };
  const address = oneAddress(mail, notes);
  if (address.mail !== '') given.mail = address.mail;
  const name = rest.contact || [firstName, lastName].filter(Boolean).join(' ') || address.name;
  if (name) given.contact = name;
  const backup = /[^\s<>(),;:]+@[^\s<>(),;:]+/.exec(backupMail)?.[0] ?? '';
  if (isMailAddress(backup)) given.backupMail = backup;
  if (rest.website !== undefined) given.website = webAddress(rest.website);
  if (rest.language !== undefined) given.language = languageIn(rest.language);
  if (doNotContact !== undefined && (isYes(doNotContact) || /^x$/i.test(doNotContact)))
    given.doNotContact = true;
  return given;
}

/** The one address of a cell, also of `Maya Ortiz <maya@firm.example>`; none is '', two are refused. */
function oneAddress(cell: string, notes: ImportedRow['notes']): { mail: string; name: string } {
  const text = cell.replace(/mailto:/gi, '');
  if (text === '' || /^(-|–|n\/?a|none|ninguno|no)$/i.test(text)) return { mail: '', name: '' };
  const found = [...new Set(text.match(/[^\s@<>"(),;:/]+@[^\s@<>"(),;:/]+/g) ?? [])];
  if (found.length > 1) notes.push({ code: 'several addresses', value: cell });
  const mail = (found[0] ?? '').replace(/\.+$/, '');
  const name = /^"?([^"<@]*?)"?\s*</.exec(text)?.[1]?.trim() ?? '';
  const rest = text.replace(found[0] ?? '', '').replace(/[<>"(),;:\s.]/g, '');
  if (found.length === 1 && isMailAddress(mail) && (rest === '' || name !== '')) return { mail, name };
  if (found.length <= 1) notes.push({ code: 'bad address', value: cell });
  return { mail: '', name: '' };
}

function webAddress(text: string): string {
  if (/^https?:\/\/[^\s]+\.[^\s]+$/i.test(text)) return text;
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) ? `https://${text}` : '';
}

function languageIn(text: string): string {
  const plain = plainForm(text);
  const names: Record<string, readonly string[]> = {
    en: ['en', 'english', 'ingles'],
    es: ['es', 'spanish', 'espanol', 'castellano'],
  };
  return languages.find((language) => names[language]?.includes(plain)) ?? '';
}

/** Finds who a row of the list means among the partners of the tracker, and rows that stood further up. */
class Finder {
  private readonly byMail = new Map<string, PartnerRow>();
  private readonly byOrganisation = new Map<string, PartnerRow[]>();
  private readonly lines = new Map<string, number>();

  constructor(known: readonly PartnerRow[]) {
    for (const row of known) {
      if (row.mail !== '') this.byMail.set(row.mail.toLowerCase(), row);
      const organisation = plainForm(row.organisation);
      if (organisation === '') continue;
      this.byOrganisation.set(organisation, [...(this.byOrganisation.get(organisation) ?? []), row]);
    }
  }

  earlierLine(given: Given): number | undefined {
    return keysOf(given)
      .map((key) => this.lines.get(key))
      .find((line) => line !== undefined);
  }

  remember(given: Given, line: number): void {
    for (const key of keysOf(given)) this.lines.set(key, line);
  }

  find({ mail = '', organisation = '', contact = '' }: Given): PartnerRow | 'ambiguous' | undefined {
    const sameMail = this.byMail.get(mail.toLowerCase());
    if (sameMail) return sameMail;
    const same = this.byOrganisation.get(plainForm(organisation)) ?? [];
    if (contact !== '') {
      const sameContact = same.find((row) => plainForm(row.contact) === plainForm(contact));
      if (sameContact) return sameContact;
    }
    const nameless = same.filter((row) => row.contact === '' && row.mail === '');
    if (nameless.length === 1) return nameless[0];
    if (contact !== '' || mail !== '' || same.length === 0) return undefined;
    return same.length === 1 ? same[0] : 'ambiguous';
  }
}

function keysOf({ mail = '', organisation = '', contact = '' }: Given): string[] {
  const keys = mail === '' ? [] : [`mail ${mail.toLowerCase()}`];
  if (organisation !== '' && (contact !== '' || mail === ''))
    keys.push(`name ${plainForm(organisation)} | ${plainForm(contact)}`);
  return keys;
}
