import type { FeedbackRecord } from '../state';
import type { SelectRule, TextRule } from './rules';

interface Shown {
  /** Decimal, as FormApp shows it (the REST API writes the same in hex). */
  id: number;
  title: string;
  help: string;
}

interface Asked extends Shown {
  required: boolean;
  /** Numbers of the fields in a prefilled link, never the item's id; one per row of a grid, else one. */
  entries: number[];
  points: number;
  feedback: Partial<Record<'general' | 'correct' | 'incorrect', FeedbackRecord>>;
}

/** Where choosing an answer, or leaving a page, leads. `page` is the id of a page break for GO_TO_PAGE. */
export interface Navigation {
  type: 'CONTINUE' | 'GO_TO_PAGE' | 'RESTART' | 'SUBMIT';
  page: number | null;
}

export interface ChoiceRecord {
  value: string;
  navigation: Navigation | null;
  correct: boolean;
}

export interface TextRecord extends Asked {
  type: 'TEXT' | 'PARAGRAPH_TEXT';
  validation: TextRule | null;
}

export interface ChoicesRecord extends Asked {
  type: 'MULTIPLE_CHOICE' | 'CHECKBOX' | 'LIST';
  choices: ChoiceRecord[];
  other: boolean;
  validation: SelectRule | null;
}

export interface ScaleRecord extends Asked {
  type: 'SCALE';
  lower: number;
  upper: number;
  leftLabel: string;
  rightLabel: string;
}

export interface RatingRecord extends Asked {
  type: 'RATING';
  levels: number;
  icon: string;
}

export interface GridRecord extends Asked {
  type: 'GRID' | 'CHECKBOX_GRID';
  rows: string[];
  columns: string[];
  onePerColumn: { help: string } | null;
}

export interface DateRecord extends Asked {
  type: 'DATE' | 'DATETIME';
  includesYear: boolean;
}

export interface TimeRecord extends Asked {
  type: 'TIME' | 'DURATION';
}

export interface SectionHeaderRecord extends Shown {
  type: 'SECTION_HEADER';
}

export interface PageBreakRecord extends Shown {
  type: 'PAGE_BREAK';
  /** How the page before this one is left when no choice says otherwise. */
  navigation: Navigation;
}

export interface MediaRecord extends Shown {
  type: 'IMAGE' | 'VIDEO';
  alignment: string;
  /** Pixels. */
  width: number;
  image: { base64: string; contentType: string; name: string } | null;
  videoUrl: string;
}

export type QuestionRecord =
  | TextRecord
  | ChoicesRecord
  | ScaleRecord
  | RatingRecord
  | GridRecord
  | DateRecord
  | TimeRecord;

export type ItemRecord = QuestionRecord | SectionHeaderRecord | PageBreakRecord | MediaRecord;

export type ItemTypeName = ItemRecord['type'];

/** Whether the item asks something; headers, page breaks, images and videos do not. */
export const isQuestion = (item: ItemRecord): item is QuestionRecord => 'entries' in item;
