/** Where in CSS a text stopped. */
export type StylePlace = 'value' | 'string' | 'url' | 'comment';

/** Follows CSS character by character. */
export class StyleTracker {
  place: StylePlace = 'value';
  private quote = '';
  private recent = '';

  feed(text: string): void {
    for (const char of text) this.step(char);
  }

  private step(char: string): void {
    const before = this.recent;
    this.recent = (this.recent + char).slice(-4);
    switch (this.place) {
      case 'comment':
        if (this.recent.endsWith('*/')) this.place = 'value';
        break;
      case 'string':
        if (char === this.quote && !before.endsWith('\\')) this.place = 'value';
        break;
      case 'url':
        if (char === ')') this.place = 'value';
        break;
      default:
        if (this.recent.endsWith('/*')) this.place = 'comment';
        else if (/url\($/i.test(this.recent)) this.place = 'url';
        else if (char === '"' || char === "'") {
          this.place = 'string';
          this.quote = char;
        }
    }
  }
}
