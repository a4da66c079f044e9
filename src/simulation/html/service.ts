import type { Execution } from '../kernel/execution';
import { fileText, HtmlOutput, HtmlTemplate } from './output';

/** Text, or anything with content, such as a Blob. */
type Source = string | { getBlob(): { getDataAsString(): string } };

const textOf = (source: Source): string =>
  typeof source === 'object' && source !== null ? source.getBlob().getDataAsString() : String(source);

/** Makes pages from text and from the project's HTML files (HT-01). */
export class HtmlService {
  constructor(private readonly execution: Execution) {}

  createHtmlOutput(source: Source = ''): HtmlOutput {
    return new HtmlOutput(this.execution, textOf(source));
  }

  /** The file as it is: scriptlets are not evaluated. */
  createHtmlOutputFromFile(name: string): HtmlOutput {
    return new HtmlOutput(this.execution, fileText(this.execution, name));
  }

  createTemplate(source: Source): HtmlTemplate {
    return new HtmlTemplate(this.execution, textOf(source), 'template');
  }

  createTemplateFromFile(name: string): HtmlTemplate {
    return new HtmlTemplate(this.execution, fileText(this.execution, name), name);
  }

  /** Outside a web app there is no browser to name. */
  getUserAgent(): string | null {
    return null;
  }
}
