import { ServiceException } from '../kernel/errors';
import type { Execution } from '../kernel/execution';
import { ClockTriggerBuilder } from './clockBuilder';
import { Trigger } from './trigger';
import { addTrigger, type TriggerEventType, type TriggerSourceType } from './triggers';

/** A file given as an object of its service, or by its id. */
type FileArgument = string | { getId(): string };

/** The first step of `ScriptApp.newTrigger`: where events come from. The handler is not looked up (TR-01, TR-02). */
export class TriggerBuilder {
  constructor(
    private readonly execution: Execution,
    private readonly handler: string,
  ) {}

  forSpreadsheet(file: FileArgument): SpreadsheetTriggerBuilder {
    return new SpreadsheetTriggerBuilder(this.execution, this.handler, 'SPREADSHEETS', this.existing(file));
  }

  forForm(file: FileArgument): FormTriggerBuilder {
    return new FormTriggerBuilder(this.execution, this.handler, 'FORMS', this.existing(file));
  }

  forDocument(file: FileArgument): DocumentTriggerBuilder {
    return new DocumentTriggerBuilder(this.execution, this.handler, 'DOCUMENTS', this.existing(file));
  }

  forUserCalendar(address: string): CalendarTriggerBuilder {
    return new CalendarTriggerBuilder(this.execution, this.handler, 'CALENDAR', String(address));
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.execution, this.handler);
  }

  private existing(file: FileArgument): string {
    const id = typeof file === 'object' ? file.getId() : String(file);
    if (!this.execution.core.state.files[id]) {
      throw new ServiceException(
        `Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`,
      );
    }
    return id;
  }
}

/** The last steps of a trigger on a file or calendar: which event, and `create`. */
abstract class EventTriggerBuilder {
  private event: TriggerEventType | undefined;

  constructor(
    private readonly execution: Execution,
    private readonly handler: string,
    private readonly source: TriggerSourceType,
    private readonly sourceId: string,
  ) {}

  protected on(event: TriggerEventType): this {
    this.event = event;
    return this;
  }

  create(): Trigger {
    const { execution, event, handler, source, sourceId } = this;
    if (!event) throw new ServiceException('The event type of the trigger must be specified.');
    const { core, script, user } = execution;
    return new Trigger(addTrigger(core, script, user, { event, handler, source, sourceId }));
  }
}

export class SpreadsheetTriggerBuilder extends EventTriggerBuilder {
  onOpen(): this {
    return this.on('ON_OPEN');
  }

  onEdit(): this {
    return this.on('ON_EDIT');
  }

  onChange(): this {
    return this.on('ON_CHANGE');
  }

  onFormSubmit(): this {
    return this.on('ON_FORM_SUBMIT');
  }
}

export class FormTriggerBuilder extends EventTriggerBuilder {
  onOpen(): this {
    return this.on('ON_OPEN');
  }

  onFormSubmit(): this {
    return this.on('ON_FORM_SUBMIT');
  }
}

export class DocumentTriggerBuilder extends EventTriggerBuilder {
  onOpen(): this {
    return this.on('ON_OPEN');
  }
}

export class CalendarTriggerBuilder extends EventTriggerBuilder {
  onEventUpdated(): this {
    return this.on('ON_EVENT_UPDATED');
  }
}
