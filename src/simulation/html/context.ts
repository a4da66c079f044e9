import { type ScriptPlace, ScriptTracker } from './scriptTracker';
import { type StylePlace, StyleTracker } from './styleTracker';

export type { ScriptPlace, StylePlace };

/** Before a URL's first character, in front of its query, or behind its `?` or `#`. */
export type UrlPlace = 'start' | 'path' | 'query';

/** Where in a page a value is about to be printed. */
export type HtmlContext =
  | { kind: 'text' }
  | { kind: 'tag' }
  | ({ kind: 'attribute'; quote: '"' | "'" | '' } & (
      | { content: 'plain' }
      | { content: 'url'; url: UrlPlace }
      | { content: 'script'; script: ScriptPlace }
      | { content: 'style'; style: StylePlace }
    ))
  | { kind: 'script'; place: ScriptPlace }
  | { kind: 'style'; place: StylePlace };

type State = 'text' | 'tagOpen' | 'tagName' | 'tag' | 'attribute' | 'value' | 'comment' | 'element';

const URL_ATTRIBUTES =
  /^(?:href|src|action|formaction|cite|poster|data|background|longdesc|manifest|xlink:href)$/;
const SCRIPT_TYPES =
  /^(?:|module|(?:text|application)\/(?:x-)?(?:javascript|ecmascript)|application\/(?:ld\+)?json)$/;
/** Elements whose content is not markup up to their own end tag. */
const TEXT_ELEMENTS = new Set(['script', 'style', 'textarea', 'title']);

/**
 * Follows a page as it is written, piece by piece, and tells in which context the next piece would stand.
 * Covers what pages of Apps Script use; entities inside event attributes are not decoded.
 */
export class ContextTracker {
  private state: State = 'text';
  private element = '';
  private closing = false;
  private attribute = '';
  private value = '';
  private quote: '"' | "'" | '' = '';
  private scriptType = '';
  private tail = '';
  private script = new ScriptTracker();
  private style = new StyleTracker();

  feed(html: string): void {
    for (const char of html) this.step(char);
  }

  get context(): HtmlContext {
    switch (this.state) {
      case 'tagOpen':
      case 'tagName':
      case 'tag':
        return { kind: 'tag' };
      case 'attribute':
        return this.attribute.endsWith('=') ? this.attributeContext() : { kind: 'tag' };
      case 'value':
        return this.attributeContext();
      case 'element':
        if (this.element === 'script' && SCRIPT_TYPES.test(this.scriptType)) {
          return { kind: 'script', place: this.script.place };
        }
        return this.element === 'style' ? { kind: 'style', place: this.style.place } : { kind: 'text' };
      default:
        return { kind: 'text' };
    }
  }

  private attributeContext(): HtmlContext {
    const place = { kind: 'attribute', quote: this.state === 'value' ? this.quote : '' } as const;
    const name = this.attributeName();
    if (/^on/.test(name)) return { ...place, content: 'script', script: this.script.place };
    if (name === 'style') return { ...place, content: 'style', style: this.style.place };
    if (!URL_ATTRIBUTES.test(name)) return { ...place, content: 'plain' };
    if (this.value.trim() === '') return { ...place, content: 'url', url: 'start' };
    return { ...place, content: 'url', url: /[?#]/.test(this.value) ? 'query' : 'path' };
  }

  private attributeName(): string {
    return this.attribute.replace(/=$/, '').trim().toLowerCase();
  }

  private step(char: string): void {
    switch (this.state) {
      case 'text':
        if (char === '<') this.openTag();
        break;
      case 'tagOpen':
      case 'tagName':
        this.tagName(char);
        break;
      case 'tag':
        this.insideTag(char);
        break;
      case 'attribute':
        this.attributePart(char);
        break;
      case 'value':
        this.valuePart(char);
        break;
      case 'comment':
        this.tail = (this.tail + char).slice(-3);
        if (this.tail === '-->') this.state = 'text';
        break;
      case 'element':
        this.elementText(char);
    }
  }

  private openTag(): void {
    this.state = 'tagOpen';
    this.element = '';
    this.closing = false;
    this.scriptType = '';
  }

  private tagName(char: string): void {
    if (this.state === 'tagOpen') {
      if (char === '/') {
        this.closing = true;
        return;
      }
      if (!/[a-z!?]/i.test(char)) {
        this.state = 'text';
        return;
      }
      this.state = 'tagName';
    }
    if (/[\s/>]/.test(char)) {
      this.state = 'tag';
      this.insideTag(char);
      return;
    }
    this.element += char.toLowerCase();
    if (this.element === '!--') {
      this.state = 'comment';
      this.tail = '';
    }
  }

  private insideTag(char: string): void {
    if (char === '>') this.endTag();
    else if (!/[\s/]/.test(char)) {
      this.state = 'attribute';
      this.attribute = char;
      this.value = '';
    }
  }

  private endTag(): void {
    this.state = !this.closing && TEXT_ELEMENTS.has(this.element) ? 'element' : 'text';
    this.tail = '';
    this.script = new ScriptTracker();
    this.style = new StyleTracker();
  }

  private attributePart(char: string): void {
    if (char === '>') this.endTag();
    else if (this.attribute.endsWith('=')) {
      if (!/\s/.test(char)) this.beginValue(char);
    } else if (char === '=') this.beginAttributeValue();
    else if (char === '/') this.state = 'tag';
    else if (/\s$/.test(this.attribute) && !/\s/.test(char)) this.attribute = char;
    else this.attribute += char;
  }

  private beginAttributeValue(): void {
    this.attribute += '=';
    this.script = new ScriptTracker();
    this.style = new StyleTracker();
  }

  private beginValue(char: string): void {
    this.state = 'value';
    this.quote = char === '"' || char === "'" ? char : '';
    if (!this.quote) this.valuePart(char);
  }

  private valuePart(char: string): void {
    const ended = this.quote ? char === this.quote : /[\s>]/.test(char);
    if (!ended) {
      this.value += char;
      this.script.feed(char);
      this.style.feed(char);
      return;
    }
    if (this.element === 'script' && this.attributeName() === 'type') {
      this.scriptType = this.value.trim().toLowerCase();
    }
    this.state = 'tag';
    if (!this.quote) this.insideTag(char);
  }

  private elementText(char: string): void {
    this.script.feed(char);
    this.style.feed(char);
    const end = `</${this.element}`;
    if (this.tail === end && /[\s/>]/.test(char)) {
      this.closing = true;
      this.state = 'tag';
      this.insideTag(char);
      return;
    }
    this.tail = (this.tail + char.toLowerCase()).slice(-end.length);
  }
}
