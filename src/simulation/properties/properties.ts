import { ServiceException } from '../kernel/errors';
import type { Execution } from '../kernel/execution';
import { spend } from '../kernel/quota';
import { own, put } from '../kernel/record';
import { formatDate } from '../utilities/date/formatDate';
import { MAX_STORE_BYTES, MAX_VALUE_BYTES, readWriteQuota } from './limits';

type Store = Record<string, string>;

const DATE_TEXT = "EEE MMM dd yyyy HH:mm:ss 'GMT'Z (zzzz)";

/** One of the three stores; reads and writes count against the day's quota (PR-01…PR-04). */
export class Properties implements GoogleAppsScript.Properties.Properties {
  constructor(
    private readonly execution: Execution,
    private readonly key: string,
  ) {}

  private open(): Store {
    const { state } = this.execution.core;
    spend(state, this.execution.user, readWriteQuota);
    state.properties[this.key] ??= {};
    return state.properties[this.key] as Store;
  }

  /** A date becomes what its `toString` gives in the script (PR-02). */
  private text(value: unknown): string {
    if (!(value instanceof Date) || Number.isNaN(value.getTime())) return String(value);
    return formatDate(value.getTime(), this.execution.script.manifest.timeZone, DATE_TEXT);
  }

  getProperty(key: string): string | null {
    return own(this.open(), String(key)) ?? null;
  }

  getProperties(): Store {
    return { ...this.open() };
  }

  getKeys(): string[] {
    return Object.keys(this.open());
  }

  setProperty(key: string, value: unknown): this {
    keep(this.open(), String(key), this.text(value));
    return this;
  }

  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    const store = this.open();
    const next = deleteAllOthers ? {} : { ...store };
    for (const [key, value] of Object.entries(properties)) keep(next, key, this.text(value));
    this.execution.core.state.properties[this.key] = next;
    return this;
  }

  deleteProperty(key: string): this {
    delete this.open()[String(key)];
    return this;
  }

  deleteAllProperties(): this {
    this.open();
    this.execution.core.state.properties[this.key] = {};
    return this;
  }
}

/** The older way to the script's store, deprecated by Google and still met in programs. */
export class ScriptProperties extends Properties {
  constructor(execution: Execution) {
    super(execution, scriptStore(execution));
  }
}

/** The older way to the user's store. */
export class UserProperties extends Properties {
  constructor(execution: Execution) {
    super(execution, userStore(execution));
  }
}

const scriptStore = ({ script }: Execution): string => `script ${script.id}`;
const userStore = ({ script, user }: Execution): string => `user ${script.id} ${user}`;

function keep(store: Store, key: string, value: string): void {
  if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw new ServiceException('Argument too large: value');
  let total = Buffer.byteLength(key) + Buffer.byteLength(value);
  for (const [name, text] of Object.entries(store)) {
    if (name !== key) total += Buffer.byteLength(name) + Buffer.byteLength(text);
  }
  if (total > MAX_STORE_BYTES) {
    throw new ServiceException(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  put(store, key, value);
}

export class PropertiesService
  implements Pick<GoogleAppsScript.Properties.PropertiesService, 'getScriptProperties' | 'getUserProperties'>
{
  constructor(private readonly execution: Execution) {}

  getScriptProperties(): Properties {
    return new Properties(this.execution, scriptStore(this.execution));
  }

  getUserProperties(): Properties {
    return new Properties(this.execution, userStore(this.execution));
  }

  /** Null where the script is neither bound to a document nor an add-on in one (PR-01). */
  getDocumentProperties(): Properties | null {
    const { id, container } = this.execution.script.record;
    return container ? new Properties(this.execution, `document ${id} ${container}`) : null;
  }
}
