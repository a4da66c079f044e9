import { defineLayer } from '../../layers';
import type { TextStyleRecord } from './style';

/** A stretch of a cell's text with looks of its own, or a link; counted in UTF-16 units from 0, `end` not included. */
export interface RunRecord {
  start: number;
  end: number;
  style?: TextStyleRecord;
  link?: string;
}

declare module '../../model' {
  interface CellLayers {
    /** Stretches of the text that differ from the cell; goes with the text when it is written anew. */
    runs: RunRecord[];
  }
}

defineLayer('runs', 'contents');

/** Looks and link of one character. */
export interface Mark {
  style: TextStyleRecord;
  link: string | null;
}

/** One mark per character. */
export function marksOf(text: string, runs: readonly RunRecord[], base: TextStyleRecord): Mark[] {
  const marks = Array.from({ length: text.length }, (): Mark => ({ style: base, link: null }));
  for (const { start, end, style, link } of runs) {
    const mark = { style: { ...base, ...style }, link: link ?? null };
    for (let i = start; i < Math.min(end, text.length); i++) marks[i] = mark;
  }
  return marks;
}

const ORDER = ['bold', 'italic', 'underline', 'strikethrough', 'fontSize', 'fontFamily', 'color'] as const;

const keyOf = ({ style, link }: Mark): string => JSON.stringify([ORDER.map((name) => style[name]), link]);

/** Stretches of characters whose marks are alike, from first to last. */
export function stretches(
  marks: readonly Mark[],
  from: number,
  to: number,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let i = from; i < to; i++) {
    const last = found.at(-1);
    const mark = marks[i] as Mark;
    const before = marks[i - 1];
    if (last && before && (mark === before || keyOf(mark) === keyOf(before))) last.end = i + 1;
    else found.push({ start: i, end: i + 1 });
  }
  return found;
}

/** What a cell keeps of a text's marks. */
export function runsOf(marks: readonly Mark[]): RunRecord[] {
  return stretches(marks, 0, marks.length).flatMap(({ start, end }) => {
    const { style, link } = marks[start] as Mark;
    const styled = Object.values(style).some((item) => item !== undefined);
    if (!styled && link === null) return [];
    return [{ start, end, ...(styled && { style }), ...(link !== null && { link }) }];
  });
}

/** The looks that all characters share; what differs is absent. */
export function sharedStyle(marks: readonly Mark[], base: TextStyleRecord): TextStyleRecord {
  const [first, ...rest] = [...new Set(marks.map(({ style }) => style))];
  if (!first) return base;
  const shared: TextStyleRecord = {};
  for (const name of ORDER) {
    const key = JSON.stringify(first[name]);
    if (rest.every((style) => JSON.stringify(style[name]) === key))
      Object.assign(shared, { [name]: first[name] });
  }
  return shared;
}
