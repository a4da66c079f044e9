/** Where in JavaScript a text stopped. */
export type ScriptPlace = 'code' | 'single' | 'double' | 'template' | 'regex' | 'comment';

const OPERATOR_WORDS =
  /(?:^|[^\w$.])(?:return|typeof|case|in|of|do|else|void|delete|new|throw|instanceof|yield|await)$/;

/**
 * Follows JavaScript character by character and knows whether it is inside a string, a template literal, a
 * regular expression or a comment. Whether a slash divides is decided by what stands before it.
 */
export class ScriptTracker {
  private state: ScriptPlace | 'slash' | 'lineComment' | 'blockComment' = 'code';
  private escaped = false;
  private inClass = false;
  private previous = '';
  private recent = '';
  /** Open braces inside each `${…}` around the current place. */
  private readonly braces: number[] = [];

  get place(): ScriptPlace {
    if (this.state === 'slash') return 'code';
    return this.state === 'lineComment' || this.state === 'blockComment' ? 'comment' : this.state;
  }

  feed(text: string): void {
    for (const char of text) this.step(char);
  }

  private step(char: string): void {
    switch (this.state) {
      case 'code':
        this.code(char);
        break;
      case 'slash':
        this.afterSlash(char);
        break;
      case 'lineComment':
        if (char === '\n') this.state = 'code';
        break;
      case 'blockComment':
        if (char === '/' && this.previous === '*') this.state = 'code';
        this.previous = char;
        break;
      default:
        this.literal(char);
    }
  }

  private code(char: string): void {
    const opening = { "'": 'single', '"': 'double', '`': 'template', '/': 'slash' } as const;
    const state = opening[char as keyof typeof opening];
    if (state) {
      this.state = state;
      if (state === 'slash') return;
    } else if (char === '{' && this.braces.length > 0) {
      this.braces.push((this.braces.pop() as number) + 1);
    } else if (char === '}' && this.braces.length > 0) {
      const open = this.braces.pop() as number;
      if (open === 0) this.state = 'template';
      else this.braces.push(open - 1);
    }
    this.remember(char);
  }

  private afterSlash(char: string): void {
    if (char === '/') this.state = 'lineComment';
    else if (char === '*') {
      this.state = 'blockComment';
      this.previous = '';
    } else {
      const divides = /[\w$)\]}'"`]$/.test(this.recent) && !OPERATOR_WORDS.test(this.recent);
      this.remember('/');
      this.state = divides ? 'code' : 'regex';
      this.inClass = false;
      this.step(char);
    }
  }

  private literal(char: string): void {
    if (this.escaped) {
      this.escaped = false;
      this.previous = '';
      return;
    }
    const template = this.state === 'template';
    if (char === '\\') this.escaped = true;
    else if (template && char === '{' && this.previous === '$') {
      this.braces.push(0);
      this.state = 'code';
      this.remember(char);
    } else if (this.closes(char)) {
      this.state = 'code';
      this.remember(char);
    } else if (this.state === 'regex' && '[]'.includes(char)) this.inClass = char === '[';
    this.previous = char;
  }

  /** Strings and regular expressions end at a line break at the latest. */
  private closes(char: string): boolean {
    if (this.state === 'template') return char === '`';
    if (char === '\n') return true;
    if (this.state === 'regex') return char === '/' && !this.inClass;
    return char === (this.state === 'single' ? "'" : '"');
  }

  /** Keeps the end of the code, white space left out, to tell a division from a regular expression. */
  private remember(char: string): void {
    if (/\s/.test(char)) {
      if (/\w$/.test(this.recent)) this.pendingSpace = true;
      return;
    }
    this.recent = `${this.recent}${this.pendingSpace ? ' ' : ''}${char}`.slice(-16);
    this.pendingSpace = false;
  }

  private pendingSpace = false;
}
