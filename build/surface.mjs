/**
 * Reads the installed @types/google-apps-script and writes what Google declares as data:
 * src/simulation/surface/surface.json, one class, enum or global a line.
 *
 *   node build/surface.mjs           writes the file
 *   node build/surface.mjs --check   exit code 1 if the file is not what the installed types give
 *
 * TypeScript 7 has no JavaScript API, so the declarations are parsed here. Only the syntax that occurs is
 * known; anything else stops the run with the file and line it stands in.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TYPES = join(ROOT, 'node_modules/@types/google-apps-script');
const TARGET = join(ROOT, 'src/simulation/surface/surface.json');

/** Services whose every class is listed; of the others only the global's own class. */
const WHOLE_SERVICES = new Set([
  'Base',
  'Cache',
  'Calendar',
  'Card_Service',
  'Content',
  'Drive',
  'Forms',
  'Gmail',
  'HTML',
  'Lock',
  'Mail',
  'Properties',
  'Script',
  'Spreadsheet',
  'URL_Fetch',
  'Utilities',
]);

/** Advanced services whose collections are listed; of the others only the global's own class. */
const WHOLE_APIS = new Set(['apis/calendar_v3.d.ts', 'apis/drive_v3.d.ts', 'apis/gmail_v1.d.ts']);

/** Files without a global: what triggers pass to a script, the list of files, and Drive's former version. */
const LEFT_OUT = new Set(['google-apps-script-events.d.ts', 'index.d.ts', 'apis/drive_v2.d.ts']);

/** Types and globals of the package that no script meets: aliases for the runtime's own Date. */
const NOT_GOOGLES = new Set(['Base.Date', 'Base.DateConstructor']);

const PRIMITIVES = {
  Boolean: 'boolean',
  Date: 'Date',
  Function: 'function',
  Integer: 'Integer',
  Number: 'number',
  Object: 'object',
  Record: 'object',
  String: 'string',
  any: 'any',
  boolean: 'boolean',
  null: 'null',
  number: 'number',
  object: 'object',
  string: 'string',
  undefined: 'undefined',
  unknown: 'any',
  void: 'undefined',
};

const TOKEN =
  /\s+|\/\*[\s\S]*?\*\/|\/\/[^\n]*|([A-Za-z_$][\w$]*)|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(\d+(?:\.\d+)?)|(\.\.\.|=>|[{}()[\]<>;:,.?|&=-])/y;

/** What a file declares, each with the scope it stands in: interfaces, enums, aliases and globals. */
class Parser {
  constructor(source, file, declarations) {
    this.file = file;
    this.declarations = declarations;
    this.tokens = [];
    TOKEN.lastIndex = 0;
    let line = 1;
    while (TOKEN.lastIndex < source.length) {
      const at = TOKEN.lastIndex;
      const match = TOKEN.exec(source);
      if (!match) throw new Error(`${file}:${line}: unknown character ${JSON.stringify(source[at])}`);
      const [text, word, string, number] = match;
      const kind = word ? 'word' : string ? 'string' : number ? 'number' : match[4] ? 'sign' : undefined;
      if (kind) this.tokens.push({ kind, text, line });
      line += text.split('\n').length - 1;
    }
    this.position = 0;
  }

  peek(offset = 0) {
    return this.tokens[this.position + offset]?.text;
  }

  next() {
    const token = this.tokens[this.position++];
    if (!token) throw new Error(`${this.file}: ends too early`);
    return token;
  }

  take(text) {
    if (this.peek() !== text) return false;
    this.position++;
    return true;
  }

  expect(text) {
    if (!this.take(text)) this.fail(`expected ${text}`);
  }

  fail(problem) {
    const token = this.tokens[this.position];
    throw new Error(`${this.file}:${token?.line ?? 'end'}: ${problem}, found ${token?.text ?? 'nothing'}`);
  }

  word() {
    const token = this.next();
    if (token.kind !== 'word') {
      this.position--;
      this.fail('expected a name');
    }
    return token.text;
  }

  dottedName() {
    const parts = [this.word()];
    while (this.take('.')) parts.push(this.word());
    return parts.join('.');
  }

  everything() {
    while (this.position < this.tokens.length) this.declaration('');
  }

  declaration(scope) {
    while (this.take('declare') || this.take('export'));
    const inScope = (name) => (scope ? `${scope}.${name}` : name);
    if (this.take('namespace')) {
      const inner = inScope(this.dottedName());
      this.expect('{');
      while (!this.take('}')) this.declaration(inner);
    } else if (this.take('interface')) {
      const path = inScope(this.word());
      if (this.take('<')) while (!this.take('>')) this.next();
      const bases = [];
      if (this.take('extends')) bases.push(this.dottedName());
      while (this.take(',')) bases.push(this.dottedName());
      this.declarations.push({
        kind: 'interface',
        path,
        scope,
        bases,
        members: this.members(),
        file: this.file,
      });
    } else if (this.take('enum')) {
      const path = inScope(this.word());
      this.expect('{');
      const names = [];
      while (!this.take('}')) {
        names.push(this.word());
        if (this.take('=')) this.next();
        this.take(',');
      }
      this.declarations.push({ kind: 'enum', path, names });
    } else if (this.take('type')) {
      const path = inScope(this.word());
      this.expect('=');
      this.declarations.push({ kind: 'type', path, scope, type: this.type() });
      this.take(';');
    } else if (this.take('var') || this.take('const') || this.take('let')) {
      const name = this.word();
      this.expect(':');
      const type = this.type();
      this.take(';');
      if (scope === '') this.declarations.push({ kind: 'global', name, type, file: this.file });
    } else {
      this.fail('unknown declaration');
    }
  }

  members() {
    this.expect('{');
    const members = [];
    while (!this.take('}')) {
      const member = this.member();
      if (member) members.push(member);
      if (!this.take(';')) this.take(',');
    }
    return members;
  }

  member() {
    if (this.peek() === 'readonly' && this.tokens[this.position + 1]?.kind !== 'sign') this.next();
    if (this.take('[')) {
      this.word();
      this.expect(':');
      this.type();
      this.expect(']');
      this.expect(':');
      this.type();
      return { name: '[]', index: true };
    }
    if (this.peek() === '(' || (this.peek() === 'new' && this.peek(1) === '(')) {
      this.take('new');
      this.parameters();
      if (this.take(':')) this.type();
      return undefined;
    }
    const token = this.next();
    const name = token.kind === 'string' ? token.text.slice(1, -1) : token.text;
    this.take('?');
    if (this.peek() === '(') {
      const parameters = this.parameters();
      if (this.take(':')) this.type();
      return { name, parameters };
    }
    this.expect(':');
    return { name, type: this.type() };
  }

  parameters() {
    this.expect('(');
    const parameters = [];
    while (!this.take(')')) {
      const rest = this.take('...');
      this.word();
      const optional = this.take('?');
      this.expect(':');
      parameters.push({ rest, optional, type: this.type() });
      this.take(',');
    }
    return parameters;
  }

  type() {
    this.take('|');
    const parts = [this.intersection()];
    while (this.take('|')) parts.push(this.intersection());
    return parts.length === 1 ? parts[0] : { union: parts };
  }

  /** What is narrowed by `& {…}` stays of the kind that it narrows. */
  intersection() {
    const type = this.arrayType();
    while (this.take('&')) this.arrayType();
    return type;
  }

  arrayType() {
    let type = this.simpleType();
    while (this.peek() === '[' && this.peek(1) === ']') {
      this.position += 2;
      type = { array: type };
    }
    return type;
  }

  simpleType() {
    const token = this.tokens[this.position];
    if (token?.kind === 'string') return this.next() && { name: 'string' };
    if (token?.kind === 'number') return this.next() && { name: 'number' };
    if (this.peek() === '{') return this.members() && { name: 'object' };
    if (this.peek() === '(') return this.bracketedType();
    if (this.take('typeof')) return { typeof: this.dottedName() };
    if (this.take('readonly')) return this.simpleType();
    const name = this.dottedName();
    const generics = [];
    if (this.take('<')) {
      while (!this.take('>')) {
        generics.push(this.type());
        this.take(',');
      }
    }
    if (name === 'Array') return { array: generics[0] };
    if (generics.length > 0 && name !== 'Record') this.fail(`unknown generic type ${name}`);
    return { name };
  }

  /** `(a: string) => void` or `(string | number)`. */
  bracketedType() {
    const isFunction = [')', '...'].includes(this.peek(1)) || [':', '?'].includes(this.peek(2));
    if (isFunction) {
      this.parameters();
      this.expect('=>');
      this.type();
      return { name: 'function' };
    }
    this.expect('(');
    const type = this.type();
    this.expect(')');
    return type;
  }
}

function declarationsOf(files) {
  const declarations = [];
  for (const file of files)
    new Parser(readFileSync(join(TYPES, file), 'utf8'), file, declarations).everything();
  return declarations;
}

const withoutRoot = (path) => path.replace(/^GoogleAppsScript\./, '');
const isAdvanced = (file) => file?.startsWith('apis/') ?? false;

/** How a script's world names an interface: `Spreadsheet.Sheet`, `Advanced.Calendar.EventsCollection`. */
function classPath({ path, file }) {
  const short = withoutRoot(path);
  if (!isAdvanced(file)) return short.includes('.') ? short : `Base.${short}`;
  const service = short.split('.')[0].replace(/_v\d+$/, '');
  const [, inside] = short.split('.Collection.');
  return inside ? `Advanced.${service}.${inside}` : `Advanced.${service}`;
}

class Surface {
  constructor(declarations) {
    this.interfaces = new Map();
    this.enums = new Map();
    this.aliases = new Map();
    this.globals = [];
    for (const declaration of declarations) {
      if (declaration.kind === 'enum') this.enums.set(declaration.path, declaration);
      if (declaration.kind === 'type') this.aliases.set(declaration.path, declaration);
      if (declaration.kind === 'global') this.globals.push(declaration);
      if (declaration.kind !== 'interface') continue;
      const known = this.interfaces.get(declaration.path);
      if (known) known.members.push(...declaration.members);
      else this.interfaces.set(declaration.path, declaration);
    }
    this.globalTypes = new Set(this.globals.map((global) => this.globalPath(global)));
  }

  /** `GoogleAppsScript.Calendar | undefined` is the advanced service of that name. */
  globalPath({ type }) {
    const named = (type.union ?? [type]).find((part) => part.name !== 'undefined');
    return named.name;
  }

  /** The full path of a name as seen from a scope, looked up from the inside out. */
  find(name, scope) {
    for (let at = scope; ; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
      const path = at ? `${at}.${name}` : name;
      if (this.interfaces.has(path) || this.enums.has(path) || this.aliases.has(path)) return path;
      if (at === '') return undefined;
    }
  }

  /** Members of an interface and of what it extends, nearest first. */
  membersOf(declaration) {
    const inherited = declaration.bases.flatMap((base) => {
      const path = this.find(base, declaration.scope);
      if (!path) throw new Error(`${declaration.path} extends ${base}, which is nowhere declared`);
      return this.membersOf(this.interfaces.get(path));
    });
    const own = new Set(declaration.members.map((member) => member.name));
    return [...declaration.members, ...inherited.filter((member) => !own.has(member.name))];
  }

  /** Options, event objects and resources: nothing but values. A marker interface without members is a class. */
  isPlainData(declaration) {
    if (this.globalTypes.has(declaration.path)) return false;
    const members = this.membersOf(declaration);
    return members.length > 0 && members.every((member) => !member.parameters && !member.type?.typeof);
  }

  kind(type, scope) {
    const kinds = this.kinds(type, scope);
    return kinds.includes('any') ? 'any' : kinds.join('|');
  }

  /** The kinds a value of the type may have. What may be undefined is not told: a missing argument is one. */
  kinds(type, scope) {
    if (type.union) {
      const kinds = new Set(type.union.flatMap((part) => this.kinds(part, scope)));
      kinds.delete('undefined');
      return [...kinds];
    }
    if (type.array) {
      const items = this.kinds(type.array, scope);
      return items.length === 1 ? [`${items[0]}[]`] : [`(${items.join('|')})[]`];
    }
    return this.namedKinds(type, scope);
  }

  namedKinds(type, scope) {
    const name = type.typeof ?? type.name;
    const path = this.find(name, scope);
    if (!path && type.typeof) return ['any'];
    if (!path || NOT_GOOGLES.has(withoutRoot(path))) {
      const primitive = PRIMITIVES[path ? 'Date' : name];
      if (!primitive) throw new Error(`${name}, used in ${scope}, is nowhere declared`);
      return [primitive];
    }
    if (withoutRoot(path) === 'Integer') return ['Integer'];
    const alias = this.aliases.get(path);
    if (alias) return this.kinds(alias.type, alias.scope);
    if (this.enums.has(path)) return [withoutRoot(path)];
    const declaration = this.interfaces.get(path);
    return [this.isPlainData(declaration) ? 'object' : classPath(declaration)];
  }

  classData(declaration) {
    const methods = {};
    const properties = {};
    const members = this.membersOf(declaration).filter((member) => !member.index);
    for (const member of members.sort((a, b) => compare(a.name, b.name))) {
      if (member.parameters) {
        methods[member.name] ??= [];
        const kinds = member.parameters.map((parameter) => this.parameter(parameter, declaration.scope));
        if (!methods[member.name].some((known) => known.join() === kinds.join()))
          methods[member.name].push(kinds);
      } else {
        properties[member.name] = this.kind(member.type, declaration.scope);
      }
    }
    return { methods, properties };
  }

  parameter({ rest, optional, type }, scope) {
    const kind = this.kind(rest && type.array ? type.array : type, scope);
    return `${rest ? '...' : ''}${kind}${optional ? '?' : ''}`;
  }

  data() {
    const classes = {};
    for (const declaration of this.interfaces.values()) {
      const path = classPath(declaration);
      const isCollection = WHOLE_APIS.has(declaration.file) && declaration.path.includes('.Collection.');
      const isWhole = !isAdvanced(declaration.file) && WHOLE_SERVICES.has(path.split('.')[0]);
      const isGlobal = this.globalTypes.has(declaration.path);
      if (!isGlobal && !isCollection && !isWhole) continue;
      if (NOT_GOOGLES.has(path) || this.isPlainData(declaration)) continue;
      classes[path] = this.classData(declaration);
    }
    const globals = {};
    for (const global of this.globals) {
      const path = this.globalPath(global);
      const declaration = this.interfaces.get(path);
      const short = declaration ? classPath(declaration) : withoutRoot(path);
      if (!NOT_GOOGLES.has(short)) globals[global.name] = short;
    }
    return { classes, enums: this.enumData(classes), globals };
  }

  /** Every enum of the whole services, and those that a listed class holds or takes. */
  enumData(classes) {
    const mentioned = new Set();
    for (const { methods, properties } of Object.values(classes)) {
      for (const kind of [...Object.values(methods).flat(2), ...Object.values(properties)]) {
        for (const name of kind.split(/[^\w.]+|\.\.\./)) mentioned.add(name);
      }
    }
    const enums = {};
    for (const { path, names } of this.enums.values()) {
      const short = withoutRoot(path);
      if (WHOLE_SERVICES.has(short.split('.')[0]) || mentioned.has(short)) enums[short] = names;
    }
    return enums;
  }
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function lines(entries) {
  return Object.keys(entries)
    .sort(compare)
    .map((key) => `${JSON.stringify(key)}:${JSON.stringify(entries[key])}`)
    .join(',\n');
}

function surfaceText() {
  const files = ['', 'apis/'].flatMap((folder) =>
    readdirSync(join(TYPES, folder)).map((name) => folder + name),
  );
  const declarations = declarationsOf(
    files.filter((file) => file.endsWith('.d.ts') && !LEFT_OUT.has(file)).sort(compare),
  );
  const { classes, enums, globals } = new Surface(declarations).data();
  return `{"classes":{\n${lines(classes)}\n},"enums":{\n${lines(enums)}\n},"globals":{\n${lines(globals)}\n}}\n`;
}

const text = surfaceText();
if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== text) {
    console.error('surface.json is not what the installed types give: run node build/surface.mjs');
    process.exit(1);
  }
} else {
  writeFileSync(TARGET, text);
  const { classes, enums, globals } = JSON.parse(text);
  const count = (entries) => Object.keys(entries).length;
  console.log(`${count(classes)} classes, ${count(enums)} enums, ${count(globals)} globals`);
}
