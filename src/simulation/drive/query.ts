import type { Core } from '../kernel/core';
import { Gap } from '../kernel/errors';
import type { FileRecord } from './files';
import { isTrashed, parentKey } from './folders';

/** Who asks: words such as `me` and `root` mean them, app properties are the script's own. */
export interface Asker {
  user: string;
  script: string;
}

type Test = (file: FileRecord) => boolean;

const TOKEN = /\s*(?:'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"|([A-Za-z]+)|(!=|<=|>=|=|<|>|\(|\)|\{|\}))/y;

interface Token {
  kind: 'text' | 'word' | 'sign' | 'end';
  value: string;
}

/**
 * A test for the files that a search such as `name contains 'flyer' and trashed = false` finds; undefined for a query
 * that cannot be read. DriveApp's own examples use the older names and double quotes. `fullText` is not simulated.
 */
export function searchTest(core: Core, asker: Asker, query: string): Test | undefined {
  const tokens = tokensOf(query);
  if (!tokens) return undefined;
  const parser = new QueryParser(core, asker, tokens);
  try {
    return parser.parse();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

class Unreadable extends Error {}

function tokensOf(query: string): Token[] | undefined {
  const tokens: Token[] = [];
  const text = query.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) return undefined;
    const [, single, double, word, sign] = match;
    const quoted = single ?? double;
    if (quoted !== undefined) tokens.push({ kind: 'text', value: quoted.replace(/\\(.)/g, '$1') });
    else if (word !== undefined) tokens.push({ kind: 'word', value: word });
    else tokens.push({ kind: 'sign', value: sign as string });
  }
  return tokens;
}

class QueryParser {
  private at = 0;

  constructor(
    private readonly core: Core,
    private readonly asker: Asker,
    private readonly tokens: readonly Token[],
  ) {}

  parse(): Test {
    const test = this.either();
    if (this.at < this.tokens.length) throw new Unreadable();
    return test;
  }

  private either(): Test {
    let test = this.both();
    while (this.takeWord('or')) {
      const [left, right] = [test, this.both()];
      test = (file) => left(file) || right(file);
    }
    return test;
  }

  private both(): Test {
    let test = this.negated();
    while (this.takeWord('and')) {
      const [left, right] = [test, this.negated()];
      test = (file) => left(file) && right(file);
    }
    return test;
  }

  private negated(): Test {
    if (this.takeWord('not')) {
      const test = this.negated();
      return (file) => !test(file);
    }
    if (this.takeSign('(')) {
      const test = this.either();
      if (!this.takeSign(')')) throw new Unreadable();
      return test;
    }
    return this.term();
  }

  private term(): Test {
    const first = this.next();
    if (first.kind === 'text') {
      if (!this.takeWord('in')) throw new Unreadable();
      return this.membership(first.value, this.next().value);
    }
    if (first.kind !== 'word') throw new Unreadable();
    if (first.value === 'properties' || first.value === 'appProperties') return this.property(first.value);
    const operator = this.next().value;
    const value = this.next();
    if (value.kind === 'end' || value.kind === 'sign') throw new Unreadable();
    return this.comparison(first.value, operator, value.value);
  }

  private comparison(field: string, operator: string, value: string): Test {
    const wanted = value === 'true';
    switch (field) {
      case 'name':
      case 'title':
        return nameTest(operator, value);
      case 'mimeType':
        if (operator === 'contains') return (file) => file.mimeType.startsWith(value);
        return equality(operator, (file) => file.mimeType === value);
      case 'trashed':
        return equality(operator, (file) => isTrashed(this.core, file) === wanted);
      case 'starred':
        return equality(operator, (file) => (file.starred ?? false) === wanted);
      case 'sharedWithMe':
        return equality(operator, (file) => (file.owner !== this.asker.user) === wanted);
      case 'modifiedTime':
      case 'modifiedDate':
        return timeTest(operator, value, (file) => file.modifiedAt);
      case 'createdTime':
      case 'createdDate':
        return timeTest(operator, value, (file) => file.createdAt);
      case 'fullText':
        throw new Gap('Searching Drive by fullText');
      default:
        throw new Unreadable();
    }
  }

  private membership(value: string, collection: string): Test {
    const { user } = this.asker;
    const address = (value === 'me' ? user : value).toLowerCase();
    const hasRole = (roles: readonly string[]) => (file: FileRecord) =>
      file.permissions.some(
        ({ role, emailAddress, view }) =>
          !view && roles.includes(role) && emailAddress?.toLowerCase() === address,
      );
    switch (collection) {
      case 'parents':
        return (file) => file.parents.includes(parentKey(user, value));
      case 'owners':
        return (file) => file.owner.toLowerCase() === address;
      case 'writers':
        return hasRole(['owner', 'writer']);
      case 'readers':
        return hasRole(['owner', 'writer', 'commenter', 'reader']);
      default:
        throw new Unreadable();
    }
  }

  /** `properties has { key='a' and value='b' }`. */
  private property(kind: 'properties' | 'appProperties'): Test {
    const expected = (word: string, sign: string) => {
      if (!this.takeWord(word) || !this.takeSign(sign)) throw new Unreadable();
      return this.next().value;
    };
    if (!this.takeWord('has') || !this.takeSign('{')) throw new Unreadable();
    const key = expected('key', '=');
    if (!this.takeWord('and')) throw new Unreadable();
    const value = expected('value', '=');
    if (!this.takeSign('}')) throw new Unreadable();
    const { script } = this.asker;
    return (file) =>
      (kind === 'properties' ? file.properties : file.appProperties?.[script])?.[key] === value;
  }

  private next(): Token {
    return this.tokens[this.at++] ?? { kind: 'end', value: '' };
  }

  private takeWord(word: string): boolean {
    return this.take((token) => token.kind === 'word' && token.value.toLowerCase() === word);
  }

  private takeSign(sign: string): boolean {
    return this.take((token) => token.kind === 'sign' && token.value === sign);
  }

  private take(fits: (token: Token) => boolean): boolean {
    const token = this.tokens[this.at];
    if (!token || !fits(token)) return false;
    this.at++;
    return true;
  }
}

function equality(operator: string, test: Test): Test {
  if (operator === '=') return test;
  if (operator === '!=') return (file) => !test(file);
  throw new Unreadable();
}

/** `contains` finds beginnings of words only, as Drive does for names. */
function nameTest(operator: string, value: string): Test {
  if (operator !== 'contains') return equality(operator, (file) => file.name === value);
  const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?:^|[^\\p{L}\\p{N}])${escaped}`, 'iu');
  return (file) => pattern.test(file.name);
}

function timeTest(operator: string, value: string, timeOf: (file: FileRecord) => number): Test {
  const at = Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(value) || value.length === 10 ? value : `${value}Z`);
  if (Number.isNaN(at)) throw new Unreadable();
  const tests: Record<string, Test> = {
    '=': (file) => timeOf(file) === at,
    '!=': (file) => timeOf(file) !== at,
    '<': (file) => timeOf(file) < at,
    '<=': (file) => timeOf(file) <= at,
    '>': (file) => timeOf(file) > at,
    '>=': (file) => timeOf(file) >= at,
  };
  const test = tests[operator];
  if (!test) throw new Unreadable();
  return test;
}
