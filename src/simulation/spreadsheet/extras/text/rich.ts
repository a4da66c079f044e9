import { ServiceException } from '../../../kernel/errors';
import { type Mark, marksOf, type RunRecord, runsOf, sharedStyle, stretches } from './runs';
import { TextStyle, type TextStyleRecord } from './style';

function checkOffsets(start: number, end: number, length: number): void {
  if (start < 0 || end > length || start > end) {
    throw new ServiceException(`The offsets ${start} and ${end} are not within the text.`);
  }
}

/** A text with looks and links (SX-10), or one run of it. */
export class RichTextValue {
  constructor(
    private readonly whole: string,
    private readonly marks: readonly Mark[],
    /** Looks of an empty text. */
    private readonly base: TextStyleRecord,
    private readonly start = 0,
    private readonly end = whole.length,
  ) {}

  /** What a cell keeps of it beside the text. */
  get runs(): RunRecord[] {
    return runsOf(this.marks.slice(this.start, this.end));
  }

  private between(startOffset = 0, endOffset = this.end - this.start): readonly Mark[] {
    checkOffsets(startOffset, endOffset, this.end - this.start);
    return this.marks.slice(this.start + startOffset, this.start + endOffset);
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.getText(), this.marks.slice(this.start, this.end), this.base);
  }

  getText(): string {
    return this.whole.slice(this.start, this.end);
  }

  getStartIndex(): number {
    return this.start;
  }

  getEndIndex(): number {
    return this.end;
  }

  /** Null where parts of the text lead to different places, or nowhere. */
  getLinkUrl(startOffset?: number, endOffset?: number): string | null {
    const links = new Set(this.between(startOffset, endOffset).map(({ link }) => link));
    const [link = null] = links;
    return links.size === 1 ? link : null;
  }

  getTextStyle(startOffset?: number, endOffset?: number): TextStyle {
    return new TextStyle(sharedStyle(this.between(startOffset, endOffset), this.base));
  }

  /** An empty text has one run too. */
  getRuns(): RichTextValue[] {
    const runs = stretches(this.marks, this.start, this.end);
    const parts = runs.length > 0 ? runs : [{ start: this.start, end: this.end }];
    return parts.map(({ start, end }) => new RichTextValue(this.whole, this.marks, this.base, start, end));
  }
}

/** The text of a cell with its runs; `base` are the cell's looks. */
export const richTextOf = (text: string, runs: readonly RunRecord[], base: TextStyleRecord): RichTextValue =>
  new RichTextValue(text, marksOf(text, runs, base), base);

/** Makes texts with looks and links; looks that were given before stay where new ones say nothing. */
export class RichTextValueBuilder {
  private text: string | undefined;
  private marks: Mark[];

  constructor(
    text?: string,
    marks: readonly Mark[] = [],
    private readonly base: TextStyleRecord = {},
  ) {
    this.text = text;
    this.marks = [...marks];
  }

  build(): RichTextValue {
    return new RichTextValue(this.text ?? '', [...this.marks], this.base);
  }

  /** Looks and links given before go. */
  setText(text: string): this {
    this.text = String(text ?? '');
    this.marks = marksOf(this.text, [], {});
    return this;
  }

  private mark(range: unknown[], change: (mark: Mark) => Mark): this {
    if (this.text === undefined) throw new ServiceException('The text must be set first.');
    const [start = 0, end = this.text.length] = range.map(Number);
    checkOffsets(start, end, this.text.length);
    for (let i = start; i < end; i++) this.marks[i] = change(this.marks[i] as Mark);
    return this;
  }

  setTextStyle(...args: unknown[]): this {
    const style = args.pop() as TextStyle | null;
    return this.mark(args, (mark) => ({
      ...mark,
      style: style === null ? {} : { ...mark.style, ...style.record },
    }));
  }

  setLinkUrl(...args: unknown[]): this {
    const link = args.pop() as string | null;
    return this.mark(args, (mark) => ({ ...mark, link: link === null ? null : String(link) }));
  }
}
