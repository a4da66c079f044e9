import { constant, type EnumConstant } from '../kernel/enum';
import type { TriggerRecord } from './triggers';

/** A trigger as a script sees it (TR-08); what it says was true when it was fetched. */
export class Trigger {
  constructor(private readonly record: Readonly<TriggerRecord>) {}

  getUniqueId(): string {
    return this.record.uid;
  }

  getHandlerFunction(): string {
    return this.record.handler;
  }

  getEventType(): EnumConstant {
    return constant('Script.EventType', this.record.event);
  }

  getTriggerSource(): EnumConstant {
    return constant('Script.TriggerSource', this.record.source);
  }

  /** Null for a clock trigger. */
  getTriggerSourceId(): string | null {
    return this.record.sourceId;
  }
}
