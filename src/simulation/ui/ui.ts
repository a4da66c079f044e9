import type { HtmlOutput } from '../html/output';
import { stripTemplateLiteralComments } from '../html/templateLiterals';
import { constant, type EnumConstant } from '../kernel/enum';
import { ServiceException } from '../kernel/errors';
import type { Execution } from '../kernel/execution';
import { ask, type Box } from './answers';
import { Menu } from './menu';
import { type ShownPage, uiOf } from './state';

/**
 * The Ui of the open document, for `SpreadsheetApp.getUi()` and `FormApp.getUi()`. Throws where nobody has the
 * document open: clock and form-submit triggers, standalone scripts, another kind of document (UI-01).
 */
export function getUi(execution: Execution, service: 'SpreadsheetApp' | 'FormApp' | 'DocumentApp'): Ui {
  const { container } = execution.script.record;
  const type = container === null ? undefined : execution.core.state.files[container]?.mimeType;
  if (!execution.entry.ui || type !== CONTAINER_TYPE[service]) {
    throw new ServiceException(`Cannot call ${service}.getUi() from this context.`);
  }
  return new Ui(execution);
}

const CONTAINER_TYPE = {
  SpreadsheetApp: 'application/vnd.google-apps.spreadsheet',
  FormApp: 'application/vnd.google-apps.form',
  DocumentApp: 'application/vnd.google-apps.document',
};

type ButtonSet = EnumConstant | undefined;

/** Menus, boxes, dialogs and the sidebar of one document in front of one person. */
export class Ui {
  constructor(private readonly execution: Execution) {}

  createMenu(caption: string): Menu {
    return new Menu(this.execution, String(caption), false);
  }

  /** A menu below Extensions, named after the project. */
  createAddonMenu(): Menu {
    return new Menu(this.execution, this.execution.script.record.name, true);
  }

  alert(...args: [string] | [string, EnumConstant] | [string, string, EnumConstant]): EnumConstant {
    return constant('Base.Button', ask(this.execution, box('alert', args)).button);
  }

  prompt(...args: [string] | [string, EnumConstant] | [string, string, EnumConstant]): PromptResponse {
    const { button, text } = ask(this.execution, box('prompt', args));
    return new PromptResponse(constant('Base.Button', button), text);
  }

  /** Takes the place of the sidebar that was open; the script goes on. */
  showSidebar(page: HtmlOutput): void {
    this.screen().sidebar = shown(page, page.getTitle());
  }

  showModalDialog(page: HtmlOutput, title: string): void {
    this.screen().dialog = { ...shown(page, title), modal: true };
  }

  showModelessDialog(page: HtmlOutput, title: string): void {
    this.screen().dialog = { ...shown(page, title), modal: false };
  }

  /** Deprecated by Google: a modeless dialog with the page's own title. */
  showDialog(page: HtmlOutput): void {
    this.showModelessDialog(page, page.getTitle());
  }

  private screen() {
    const { core, script, viewer } = this.execution;
    return uiOf(core, script.id, viewer);
  }
}

function shown(page: HtmlOutput, title: string): ShownPage {
  const html = stripTemplateLiteralComments(page.getContent());
  return { title: String(title), html, width: page.getWidth(), height: page.getHeight() };
}

/** Reads the overloads (message), (message, buttons) and (title, message, buttons). */
export function box(kind: Box['kind'], args: readonly unknown[]): Box {
  const buttons: ButtonSet = args.length > 1 ? (args[args.length - 1] as EnumConstant) : undefined;
  const [title, message] = args.length === 3 ? [args[0], args[1]] : ['', args[0]];
  return {
    kind,
    title: String(title),
    message: String(message),
    buttons: buttons?.constantName ?? 'OK',
  };
}

/** What a person did at a prompt. */
export class PromptResponse {
  constructor(
    private readonly button: EnumConstant,
    private readonly text: string,
  ) {}

  getSelectedButton(): EnumConstant {
    return this.button;
  }

  getResponseText(): string {
    return this.text;
  }
}
