/** What the page and the server say to each other. Everything is JSON; moments are epoch milliseconds. */

/** A person of the demo, or an address that has got mail. */
export interface PersonSeen {
  address: string;
  name: string;
  /** What they are in the school, such as `Student, grade 10`. */
  role: string;
  group: Group;
  unread: number;
  /** Status code with which the mailbox refuses mail, or null. */
  bounces: string | null;
  /** Text that the mailbox answers by itself, or null. */
  autoReply: string | null;
}

export const GROUPS = ['School', 'Partners', 'Students', 'Guardians', 'Others'] as const;
export type Group = (typeof GROUPS)[number];

export interface ClockSeen {
  now: number;
  /** Wall-clock time in the school's zone, `2027-01-11T08:00:00`. */
  local: string;
  /** Where the clock is going at this moment, as wall-clock time, or null when it stands still. */
  movingTo: string | null;
  playing: Speed | null;
  /** Why the clock stopped by itself, or null. */
  problem: string | null;
}

export const SPEEDS = {
  hour: 'An hour a second',
  day: 'A day a second',
  fast: 'As fast as it goes',
} as const;
export type Speed = keyof typeof SPEEDS;

export interface SheetTab {
  name: string;
  hidden: boolean;
  color: string | null;
}

export type MenuItemSeen = { label: string } | { separator: true } | { menu: MenuSeen };
export interface MenuSeen {
  name: string;
  items: MenuItemSeen[];
}

/** A sidebar or dialog; it is served at `url`, on an origin of its own, and is another one when `url` is. */
export interface PageSeen {
  url: string;
  title: string;
  width: number | null;
  height: number | null;
  modal: boolean;
}

/** An alert or prompt that a script waits for. */
export interface BoxSeen {
  id: number;
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  /** Names such as OK, CANCEL, YES, NO; CLOSE is always possible. */
  buttons: string[];
}

export interface ToastSeen {
  /** Counts up while the document is open. */
  id: number;
  title: string;
  message: string;
  seconds: number;
}

export interface FormTab {
  id: string;
  title: string;
  url: string;
  isOpen: boolean;
  responses: number;
}

/** What every view needs: the clock, the people, and what the script shows to the person in front of the tracker. */
export interface Overview {
  /** Changes when the server was started anew or began from the seed. */
  era: string;
  version: number;
  fileName: string;
  zone: string;
  owner: string;
  /** Who may open the tracker, its owner first. */
  editors: string[];
  clock: ClockSeen;
  people: PersonSeen[];
  sheets: SheetTab[];
  menus: MenuSeen[];
  sidebar: PageSeen | null;
  dialog: PageSeen | null;
  box: BoxSeen | null;
  toasts: ToastSeen[];
  forms: FormTab[];
  /** Functions of Google that the script used and nobody has simulated. */
  gaps: string[];
}

/** Looks of cells, as far as the grid shows them. */
export interface CellStyle {
  background?: string;
  color?: string;
  bold?: true;
  italic?: true;
  line?: 'underline' | 'line-through';
  align?: 'left' | 'center' | 'right';
  size?: number;
  wrap?: true;
}

/** What may stand in a cell. */
export interface CellRule {
  /** The entries of its dropdown list, or null. */
  choices: string[] | null;
  help: string | null;
}

export interface SheetSeen {
  name: string;
  /** Stands for all that follows: the same text, the same sheet. */
  stamp: string;
  /** Size of the grid; `cells` ends with the last row and column that has content. */
  rows: number;
  columns: number;
  cells: string[][];
  /** What stands in a cell when one edits it, where that is not what it shows, by `row,column` from 0. */
  inputs: Record<string, string>;
  notes: Record<string, string>;
  styles: CellStyle[];
  /** Index into `styles` plus one; 0 or a row that ends early is a fresh cell. */
  styled: number[][];
  rules: CellRule[];
  /** Index into `rules` plus one, as in `styled`. */
  ruled: number[][];
  widths: (number | null)[];
  hiddenColumns: number[];
  hiddenRows: number[];
  frozenRows: number;
  frozenColumns: number;
}

export interface MailLine {
  id: string;
  threadId: string;
  box: 'inbox' | 'sent' | 'draft' | 'other';
  from: string;
  to: string;
  subject: string;
  snippet: string;
  date: number;
  local: string;
  unread: boolean;
  attachments: number;
  /** Of a draft: what sends or deletes it. */
  draftId?: string;
}

export interface MailSeen extends MailLine {
  cc: string;
  bcc: string;
  replyTo: string;
  text: string;
  html: string;
  files: { name: string; type: string; bytes: number }[];
}

export interface MailboxSeen {
  address: string;
  name: string;
  /** Newest first. */
  messages: MailLine[];
}

export interface EventSeen {
  id: string;
  title: string;
  description: string;
  location: string;
  start: string;
  end: string;
  allDay: boolean;
  organizer: string;
  guests: { email: string; status: string }[];
  myStatus: string;
  link: string | null;
  cancelled: boolean;
}

export interface FileSeen {
  id: string;
  name: string;
  kind: 'spreadsheet' | 'form' | 'document' | 'folder' | 'pdf' | 'file';
  owner: string;
  created: string;
  /** Where a form or spreadsheet opens. */
  url: string | null;
}

export interface RunSeen {
  id: number;
  functionName: string;
  kind: string;
  user: string;
  local: string;
  /** Virtual milliseconds. */
  duration: number;
  calls: number;
  outcome: string;
  error: string | null;
  log: string[];
  /** Calls by member, most first. */
  members: [name: string, count: number][];
}

/** A question or notice of a form, as the page draws it. */
export interface FormItem {
  kind: string;
  id: number;
  title: string;
  help: string;
  required?: boolean;
  choices?: string[];
  other?: boolean;
  levels?: string[];
  lowLabel?: string;
  highLabel?: string;
  rows?: string[];
  columns?: string[];
  includesYear?: boolean;
  source?: string;
  initial?: FormAnswer;
}

export type FormAnswer = string | readonly (string | null | readonly string[])[];
export type FormAnswers = Record<string, FormAnswer>;

export interface FormSeen {
  id: string;
  title: string;
  description: string;
  email: string;
  refusal: string | null;
  progressBar: boolean;
  sections: { title: string; help: string; items: FormItem[] }[];
}

/** One complaint about an answer; `item` is null for the address at the top. */
export interface FormProblem {
  item: number | null;
  message: string;
}

export type FormStep =
  | { kind: 'problems'; problems: FormProblem[] }
  | { kind: 'section'; index: number }
  | { kind: 'submit' };

export type FormEnd =
  | { kind: 'sent'; message: string }
  | { kind: 'problems'; problems: FormProblem[] }
  | { kind: 'refused'; message: string };

export type Reply<T> = { ok: true; value: T } | { ok: false; error: string };

/** What the stream of events tells: that something changed, or only how far the clock has come. */
export interface News {
  era: string;
  version: number;
  clock: ClockSeen;
}
