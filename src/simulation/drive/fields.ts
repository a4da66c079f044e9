/** What a mask such as `id,owners(emailAddress),capabilities/canEdit` names; null is all of it. */
interface Mask {
  [field: string]: Mask | null;
}

/** The part of a resource that a `fields` argument asks for. Throws an Error where the mask cannot be read. */
export function selectFields(resource: unknown, fields: string): unknown {
  const reader = new MaskReader(fields.replace(/\s+/g, ''));
  return select(resource, reader.read());
}

function select(value: unknown, mask: Mask | null): unknown {
  if (mask === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => select(item, mask));
  if ('*' in mask) return value;
  const chosen: Record<string, unknown> = {};
  for (const [field, part] of Object.entries(value)) {
    if (field in mask) chosen[field] = select(part, mask[field] as Mask | null);
  }
  return chosen;
}

class MaskReader {
  private at = 0;

  constructor(private readonly text: string) {}

  read(): Mask {
    const mask = this.list();
    if (this.at < this.text.length) throw this.invalid();
    return mask;
  }

  private list(): Mask {
    const mask: Mask = {};
    do {
      const name = this.name();
      mask[name] = this.below();
    } while (this.take(','));
    return mask;
  }

  private below(): Mask | null {
    if (this.take('/')) {
      const name = this.name();
      return { [name]: this.below() };
    }
    if (!this.take('(')) return null;
    const mask = this.list();
    if (!this.take(')')) throw this.invalid();
    return mask;
  }

  private name(): string {
    const name = /^(\*|[A-Za-z]\w*)/.exec(this.text.slice(this.at))?.[0];
    if (name === undefined) throw this.invalid();
    this.at += name.length;
    return name;
  }

  private take(char: string): boolean {
    if (this.text[this.at] !== char) return false;
    this.at++;
    return true;
  }

  private invalid(): Error {
    return new Error(`Invalid field selection ${this.text}`);
  }
}
