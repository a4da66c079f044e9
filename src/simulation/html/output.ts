import { ServiceException } from '../kernel/errors';
import type { Execution } from '../kernel/execution';
import { Blob } from '../utilities/blob';
import { HtmlBuffer } from './buffer';
import { HtmlTemplate } from './htmlTemplate';

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
