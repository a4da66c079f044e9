import { ServiceException } from '../kernel/errors';
import type { Execution } from '../kernel/execution';
import { HtmlOutput } from './output';
import { bindTemplate, compileTemplate, compileTemplateWithComments } from './template';

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
