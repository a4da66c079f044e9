import type { EnumConstant } from '../kernel/enum';
import { ServiceException } from '../kernel/errors';
import type { Execution } from '../kernel/execution';
import { ask, type Box } from './answers';
import { box } from './ui';

type Args = [string] | [string, EnumConstant] | [string, string, EnumConstant];

/** The older boxes of Sheets; they answer with texts (UI-03). Closing a box counts as `cancel`. */
export class Browser {
  constructor(private readonly execution: Execution) {}

  msgBox(...args: Args): string {
    return this.ask('msgBox', box('alert', args)).button;
  }

  /** The text typed, or `cancel`. By default the box has an OK button only. */
  inputBox(...args: Args): string {
    const { button, text } = this.ask('inputBox', box('prompt', args));
    return button === 'cancel' ? 'cancel' : text;
  }

  private ask(member: string, shown: Box): { button: string; text: string } {
    const { entry, script } = this.execution;
    if (!entry.ui || script.record.container === null) {
      throw new ServiceException(
        `Cannot call Browser.${member}() from this context; have you tried Logger.log() instead?`,
      );
    }
    // A literal \n, as classic scripts write it, breaks the line.
    const { button, text } = ask(this.execution, {
      ...shown,
      message: shown.message.replaceAll('\\n', '\n'),
    });
    return { button: button === 'CLOSE' ? 'cancel' : button.toLowerCase(), text };
  }
}
