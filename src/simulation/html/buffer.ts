import { ContextTracker } from './context';
import { escapeFor } from './escape';

/** The growing text of an HtmlOutput: what append, appendUntrusted, setContent and clear do to it. */
export class HtmlBuffer {
  private text = '';
  private tracker = new ContextTracker();
  /** How much of the text the tracker has followed; most pages never need it. */
  private tracked = 0;

  constructor(html = '') {
    this.append(html);
  }

  get content(): string {
    return this.text;
  }

  append(html: unknown): void {
    this.text += String(html);
  }

  /** Appends a value so that it cannot become markup where the text has got to. */
  appendUntrusted(value: unknown): void {
    this.tracker.feed(this.text.slice(this.tracked));
    this.tracked = this.text.length;
    this.append(escapeFor(this.tracker.context, value));
  }

  clear(): void {
    this.text = '';
    this.tracker = new ContextTracker();
    this.tracked = 0;
  }
}
