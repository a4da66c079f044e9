import { ServiceException } from '../kernel/errors';
import type { Execution } from '../kernel/execution';
import { Blob } from '../utilities/blob';
import { HtmlBuffer } from './buffer';
import { bindTemplate, compileTemplate, compileTemplateWithComments } from './template';

/** Names that `addMetaTag` accepts; others are refused. */
const META_TAGS = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

/** A page to show beside the document or in a dialog (HT-03). */
export class HtmlOutput {
  private readonly buffer: HtmlBuffer;
  private title = '';
  private width: number | null = null;
  private height: number | null = null;
  private favicon: string | null = null;
  private readonly metaTags: HtmlOutputMetaTag[] = [];

  constructor(
    readonly execution: Execution,
    content = '',
  ) {
    this.buffer = new HtmlBuffer(content);
  }

  append(text: string): this {
    this.buffer.append(text);
    return this;
  }

  /** Text from outside, made safe for the place where the page has got to. */
  appendUntrusted(text: string): this {
    this.buffer.appendUntrusted(text);
    return this;
  }

  clear(): this {
    this.buffer.clear();
    return this;
  }

  getContent(): string {
    return this.buffer.content;
  }

  setContent(content: string): this {
    this.buffer.clear();
    this.buffer.append(content);
    return this;
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): this {
    this.title = String(title);
    return this;
  }

  getWidth(): number | null {
    return this.width;
  }

  setWidth(width: number | null): this {
    this.width = size(width);
    return this;
  }

  getHeight(): number | null {
    return this.height;
  }

  setHeight(height: number | null): this {
    this.height = size(height);
    return this;
  }

  getFaviconUrl(): string | null {
    return this.favicon;
  }

  setFaviconUrl(url: string): this {
    this.favicon = String(url);
    return this;
  }

  /** Does nothing since all pages run in one kind of sandbox. */
  setSandboxMode(_mode: unknown): this {
    return this;
  }

  /** Concerns web apps only, which are not simulated. */
  setXFrameOptionsMode(_mode: unknown): this {
    return this;
  }

  getBlob(): Blob {
    return new Blob(Buffer.from(this.getContent()), 'text/html');
  }

  getAs(contentType: string): Blob {
    return this.getBlob().getAs(contentType);
  }

  addMetaTag(name: string, content: string): this {
    if (!META_TAGS.includes(name)) {
      throw new ServiceException(`The meta tag you specified is not allowed in this context.`);
    }
    this.metaTags.push(new HtmlOutputMetaTag(name, String(content)));
    return this;
  }

  /** This page's text as a template, to evaluate scriptlets that were put together. */
  asTemplate(): HtmlTemplate {
    return new HtmlTemplate(this.execution, this.getContent(), 'template');
  }

  getMetaTags(): HtmlOutputMetaTag[] {
    return [...this.metaTags];
  }
}

const size = (pixels: number | null): number | null => (pixels === null ? null : Math.trunc(Number(pixels)));

export class HtmlOutputMetaTag implements GoogleAppsScript.HTML.HtmlOutputMetaTag {
  constructor(
    private readonly name: string,
    private readonly content: string,
  ) {}

  getName(): string {
    return this.name;
  }

  getContent(): string {
    return this.content;
  }
}

const IDENTIFIER = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

/**
 * Code of the realm that gives a template its `HtmlService`: the real one, with the `initTemplate` that compiled
 * templates call. Output is gathered in the realm, so that printing costs no call on a service.
 */
const INIT_TEMPLATE = `(function (service, pieces) {
  function add(untrusted, value) {
    pieces.push(untrusted, typeof value === 'object' || typeof value === 'function' ? String(value) : value);
  }
  var output = {
    set _(value) { add(false, value); },
    set _$(value) { add(true, value); },
    append: function (value) { add(false, value); return output; },
    appendUntrusted: function (value) { add(true, value); return output; }
  };
  output.$out = { append: function () { return pieces; } };
  return Object.create(service, { initTemplate: { value: function () { return output; } } });
})`;

/** A page with scriptlets; what a script sets on it is in scope of its code (HT-02). */
export class HtmlTemplate {
  constructor(
    readonly execution: Execution,
    private readonly source: string,
    /** Shown in stack traces. */
    private readonly fileName: string,
  ) {}

  getRawContent(): string {
    return this.source;
  }

  getCode(): string {
    return compileTemplate(this.source);
  }

  getCodeWithComments(): string {
    return compileTemplateWithComments(this.source);
  }

  /** Runs the scriptlets once, in the script's global scope with the template's properties as variables. */
  evaluate(): HtmlOutput {
    const { realm } = this.execution;
    const facade = realm.toScript(this) as Record<string, unknown>;
    const names = Object.keys(facade).filter((name) => IDENTIFIER.test(name) && name !== 'HtmlService');
    const service = realm.toScript(this.execution.service('HtmlService'));
    const pieces = realm.toScript([]) as unknown[];
    const scope = realm.apply(realm.evaluateExpression(INIT_TEMPLATE, 'HtmlService'), [service, pieces]);
    const code = realm.evaluateExpression(
      bindTemplate(this.source, [...names, 'HtmlService']),
      this.fileName,
    );
    realm.apply(code, [...names.map((name) => facade[name]), scope]);
    const page = new HtmlOutput(this.execution);
    for (let i = 0; i < pieces.length; i += 2) {
      if (pieces[i] === true) page.appendUntrusted(pieces[i + 1] as string);
      else page.append(pieces[i + 1] as string);
    }
    return page;
  }
}

/** The text of one of the project's HTML files, or Google's error (HT-01). */
export function fileText(execution: Execution, name: string): string {
  const text = execution.script.html(name);
  if (text === undefined) throw new ServiceException(`No HTML file named ${name} was found.`);
  return text;
}
