import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import {
  classPaths,
  declaredMembers,
  enumMembers,
  globals,
  propertyType,
  signatures,
} from '../../src/simulation/surface';
import { extraMembers } from '../../src/simulation/surface/extras';
import { describeArguments, matches, signatureError } from '../../src/simulation/surface/matches';
import { surfaceMarkdown, surfaceTable } from '../../src/simulation/surface/table';

/** Stands for a service object or enum constant: all that matching may know of one is its path. */
class Named {
  constructor(readonly path: string) {}
}
const nameOf = (value: unknown) => (value instanceof Named ? value.path : undefined);
const named = (path: string) => new Named(path);

function fits(classPath: string, method: string, ...args: unknown[]): boolean {
  const overloads = signatures(classPath, method);
  if (!overloads) throw new Error(`${classPath} has no ${method}`);
  return matches(overloads, args, nameOf);
}

const shown = (...args: unknown[]) => describeArguments(args, nameOf);

test('the surface is what the installed types give', () => {
  expect(() =>
    execFileSync(process.execPath, ['build/surface.mjs', '--check'], { stdio: 'pipe' }),
  ).not.toThrow();
});

test('the surface has one class, enum or global a line', () => {
  const lines = readFileSync('src/simulation/surface/surface.json', 'utf8').trimEnd().split('\n');
  for (const line of lines.filter((each) => !/^[{}]/.test(each))) {
    expect(() => JSON.parse(`{${line.replace(/,$/, '')}}`)).not.toThrow();
  }
  expect(lines.length).toBeGreaterThan(400);
});

test('every method and property of the types is in the surface, counted by a plain search of one file', () => {
  const types = readFileSync(
    'node_modules/@types/google-apps-script/google-apps-script.spreadsheet.d.ts',
    'utf8',
  );
  const block = types.slice(types.indexOf('        interface Sheet {'));
  const names = new Set(
    [...block.slice(0, block.indexOf('\n        }')).matchAll(/^ {12}(?:\/\*\*.*\*\/ )?(\w+)\(/gm)].map(
      (m) => m[1],
    ),
  );
  expect(names.size).toBeGreaterThan(100);
  expect(new Set(declaredMembers('Spreadsheet.Sheet'))).toEqual(names);
});

test('overloads keep their parameters', () => {
  expect(signatures('Spreadsheet.Sheet', 'getRange')).toEqual([
    ['Integer', 'Integer'],
    ['Integer', 'Integer', 'Integer'],
    ['Integer', 'Integer', 'Integer', 'Integer'],
    ['string'],
  ]);
  expect(signatures('Mail.MailApp', 'sendEmail')).toEqual([
    ['object'],
    ['string', 'string', 'string'],
    ['string', 'string', 'string', 'object'],
    ['string', 'string', 'string', 'string'],
  ]);
  expect(signatures('Script.ScriptApp', 'getUserTriggers')).toEqual([
    ['Document.Document'],
    ['Forms.Form'],
    ['Spreadsheet.Spreadsheet'],
  ]);
});

test('parameters tell arrays, tables, unions, rests and values that may be null', () => {
  expect(signatures('Spreadsheet.Range', 'setValues')).toEqual([['any[][]']]);
  expect(signatures('Spreadsheet.Range', 'setBackgrounds')).toEqual([['(string|null)[][]']]);
  expect(signatures('Spreadsheet.Range', 'setDataValidation')).toEqual([['Spreadsheet.DataValidation|null']]);
  expect(signatures('Utilities.Utilities', 'formatString')).toEqual([['string', '...any']]);
  expect(signatures('Utilities.Utilities', 'base64Encode')).toContainEqual(['number[]']);
  expect(signatures('URL_Fetch.UrlFetchApp', 'fetchAll')).toEqual([['(object|string)[]']]);
  expect(signatures('Calendar.CalendarApp', 'createEvent')).toContainEqual([
    'string',
    'Date',
    'Date',
    'object',
  ]);
});

test('classes inherit the members of what they extend', () => {
  expect(declaredMembers('Base.Blob')).toEqual(expect.arrayContaining(['getBlob', 'getAs', 'copyBlob']));
});

test('what is no class, member or enum is told apart', () => {
  expect(() => declaredMembers('Spreadsheet.Sheeet')).toThrow('No class Spreadsheet.Sheeet');
  expect(() => declaredMembers('toString')).toThrow();
  expect(signatures('Spreadsheet.Sheet', 'getRangeByName')).toBeUndefined();
  expect(signatures('Spreadsheet.Sheet', 'constructor')).toBeUndefined();
  expect(propertyType('Spreadsheet.Sheet', 'getRange')).toBeUndefined();
  expect(enumMembers('Spreadsheet.Sheet')).toBeUndefined();
  expect(enumMembers('constructor')).toBeUndefined();
});

test('GEN-08: properties lead to enums, whose constants keep the order of the types', () => {
  expect(propertyType('Script.ScriptApp', 'EventType')).toBe('Script.EventType');
  expect(propertyType('Script.ScriptApp', 'WeekDay')).toBe('Base.Weekday');
  expect(propertyType('Base.Browser', 'Buttons')).toBe('Base.ButtonSet');
  expect(propertyType('Base.MimeType', 'PDF')).toBe('string');
  expect(enumMembers('Script.AuthMode')).toEqual(['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
  expect(enumMembers('Script.EventType')).toContain('ON_FORM_SUBMIT');
});

test('every global leads to a class or an enum', () => {
  for (const path of Object.values(globals())) {
    expect(enumMembers(path) ?? declaredMembers(path)).not.toHaveLength(0);
  }
  expect(globals()).toMatchObject({
    Browser: 'Base.Browser',
    Calendar: 'Advanced.Calendar',
    CalendarApp: 'Calendar.CalendarApp',
    DocumentApp: 'Document.DocumentApp',
    Drive: 'Advanced.Drive',
    Gmail: 'Advanced.Gmail',
    Logger: 'Base.Logger',
    Sheets: 'Advanced.Sheets',
    SlidesApp: 'Slides.SlidesApp',
    UrlFetchApp: 'URL_Fetch.UrlFetchApp',
    console: 'Base.Console',
  });
  expect(globals()).not.toHaveProperty('Date2');
});

test('the collections of advanced services take options and headers after their own arguments', () => {
  expect(propertyType('Advanced.Calendar', 'Events')).toBe('Advanced.Calendar.EventsCollection');
  expect(fits('Advanced.Calendar.EventsCollection', 'insert', {}, 'primary', { sendUpdates: 'all' })).toBe(
    true,
  );
  expect(fits('Advanced.Calendar.EventsCollection', 'get', 'primary', 'id', {}, {})).toBe(true);
  expect(fits('Advanced.Calendar.EventsCollection', 'get', 'primary')).toBe(false);
  expect(
    fits('Advanced.Drive.FilesCollection', 'create', {}, named('HTML.HtmlOutput'), { fields: 'id' }),
  ).toBe(true);
  expect(fits('Advanced.Drive.FilesCollection', 'export', 'id', 'application/pdf', { alt: 'media' })).toBe(
    true,
  );
});

test('members that Google has and the types lack are added, each with its source', () => {
  expect(signatures('Forms.FormApp', 'create')).toEqual([['string'], ['string', 'boolean']]);
  expect(declaredMembers('Forms.Form')).toEqual(
    expect.arrayContaining(['setPublished', 'isPublished', 'addRatingItem', 'setTitle']),
  );
  expect(enumMembers('Forms.ItemType')?.at(-1)).toBe('RATING');
  expect(enumMembers(propertyType('Forms.FormApp', 'EmailCollectionType') ?? '')).toEqual([
    'DO_NOT_COLLECT',
    'VERIFIED',
    'RESPONDER_INPUT',
  ]);
  expect(declaredMembers('Forms.RatingItem')).toHaveLength(19);
  for (const { source } of extraMembers) expect(source).not.toBe('');
});

test('members that the types have caught up with are no longer extra', () => {
  const declared = JSON.parse(readFileSync('src/simulation/surface/surface.json', 'utf8')).classes;
  for (const { on, member, signatures: overloads, holds } of extraMembers) {
    const methods = declared[on]?.methods ?? {};
    const known: string[][] = Object.hasOwn(methods, member) ? methods[member] : [];
    for (const overload of overloads ?? []) expect(known).not.toContainEqual(overload);
    if (holds) expect(declared[on].properties).not.toHaveProperty(member);
  }
});

test('GEN-06: Sheet.getRange takes numbers, numeric text and one A1 text', () => {
  expect(fits('Spreadsheet.Sheet', 'getRange', 1, 2)).toBe(true);
  expect(fits('Spreadsheet.Sheet', 'getRange', 1, 2, 3, 4)).toBe(true);
  expect(fits('Spreadsheet.Sheet', 'getRange', '1', 2.5)).toBe(true);
  expect(fits('Spreadsheet.Sheet', 'getRange', 'A1:B2')).toBe(true);
  expect(fits('Spreadsheet.Sheet', 'getRange')).toBe(false);
  expect(fits('Spreadsheet.Sheet', 'getRange', 'A1', 'B2')).toBe(false);
  expect(fits('Spreadsheet.Sheet', 'getRange', '', 1)).toBe(false);
  expect(fits('Spreadsheet.Sheet', 'getRange', null, 1)).toBe(false);
  expect(fits('Spreadsheet.Sheet', 'getRange', undefined, 1)).toBe(false);
  expect(fits('Spreadsheet.Sheet', 'getRange', 1, 2, 3, 4, 5)).toBe(false);
  expect(fits('Spreadsheet.Sheet', 'getRange', [1, 2])).toBe(false);
});

test('GEN-06: trailing undefined is no argument, or null where one is needed', () => {
  expect(fits('Spreadsheet.Sheet', 'getRange', 1, 2, undefined, undefined)).toBe(true);
  expect(fits('Spreadsheet.Range', 'setValue', undefined)).toBe(true);
  expect(fits('Spreadsheet.Range', 'setValue')).toBe(false);
  expect(fits('Spreadsheet.Range', 'setBackground', undefined)).toBe(true);
  expect(fits('Spreadsheet.Spreadsheet', 'insertSheet', undefined)).toBe(true);
  expect(fits('Spreadsheet.Sheet', 'setFrozenRows', undefined)).toBe(false);
});

test('GEN-06: GmailApp.createDraft takes options as a plain object or null', () => {
  expect(fits('Gmail.GmailApp', 'createDraft', 'a@b.example', 'Subject', 'Body')).toBe(true);
  expect(fits('Gmail.GmailApp', 'createDraft', 'a@b.example', 'Subject', 'Body', { htmlBody: '' })).toBe(
    true,
  );
  expect(fits('Gmail.GmailApp', 'createDraft', 'a@b.example', 'Subject', null, null)).toBe(true);
  expect(fits('Gmail.GmailApp', 'createDraft', 'a@b.example', 'Subject')).toBe(false);
  expect(fits('Gmail.GmailApp', 'createDraft', 'a@b.example', 'Subject', 'Body', 'Copy')).toBe(false);
  expect(fits('Gmail.GmailApp', 'createDraft', ['a@b.example'], 'Subject', 'Body')).toBe(false);
  expect(fits('Gmail.GmailApp', 'createDraft', { to: 'a@b.example' })).toBe(false);
});

test('GEN-06: MailApp.sendEmail takes a message object or text', () => {
  expect(fits('Mail.MailApp', 'sendEmail', { to: 'a@b.example', subject: 's', body: 'b' })).toBe(true);
  expect(fits('Mail.MailApp', 'sendEmail', 'a@b.example', 'reply@b.example', 'Subject', 'Body')).toBe(true);
  expect(fits('Mail.MailApp', 'sendEmail', 'a@b.example', 2027, true)).toBe(true);
  expect(fits('Mail.MailApp', 'sendEmail', 'a@b.example', 'Subject', 'Body', named('Base.Blob'))).toBe(false);
  expect(fits('Mail.MailApp', 'sendEmail', 'a@b.example', 'Subject', new Date(0))).toBe(false);
  expect(fits('Mail.MailApp', 'sendEmail', [])).toBe(false);
});

test('FM-09: Form.moveItem takes two positions or a generic Item, no item of a type', () => {
  expect(fits('Forms.Form', 'moveItem', 3, 0)).toBe(true);
  expect(fits('Forms.Form', 'moveItem', named('Forms.Item'), 0)).toBe(true);
  expect(fits('Forms.Form', 'moveItem', named('Forms.MultipleChoiceItem'), 0)).toBe(false);
  expect(signatureError('Forms.Form', 'moveItem', [named('Forms.MultipleChoiceItem'), 0], nameOf)).toBe(
    "The parameters (FormApp.MultipleChoiceItem,number) don't match the method signature for FormApp.Form.moveItem.",
  );
});

test('FM-13: enums fit by their constants, not by text', () => {
  const destination = named('Forms.DestinationType');
  expect(fits('Forms.Form', 'setDestination', destination, 'id')).toBe(true);
  expect(fits('Forms.Form', 'setDestination', 'SPREADSHEET', 'id')).toBe(false);
  expect(fits('Script.ScriptApp', 'getAuthorizationInfo', named('Script.AuthMode'), ['scope'])).toBe(true);
  expect(fits('Script.ScriptApp', 'getAuthorizationInfo', named('Script.EventType'))).toBe(false);
});

test('GEN-06: arrays need arrays of the right depth, and may be empty', () => {
  expect(fits('Spreadsheet.Range', 'setValues', [[1, 'a', null, new Date(0)]])).toBe(true);
  expect(fits('Spreadsheet.Range', 'setValues', [])).toBe(true);
  expect(fits('Spreadsheet.Range', 'setValues', [1, 2])).toBe(false);
  expect(fits('Spreadsheet.Range', 'setBackgrounds', [['#fff', null]])).toBe(true);
  expect(fits('Spreadsheet.Range', 'setBackgrounds', [[['#fff']]])).toBe(false);
  expect(fits('Forms.ListItem', 'setChoiceValues', ['a', 2])).toBe(true);
  expect(fits('Forms.ListItem', 'setChoiceValues', 'a')).toBe(false);
  expect(fits('Forms.ListItem', 'setChoices', [named('Forms.Choice')])).toBe(true);
  expect(fits('Forms.ListItem', 'setChoices', ['a'])).toBe(false);
  expect(fits('URL_Fetch.UrlFetchApp', 'fetchAll', ['https://a.example', { url: 'https://b.example' }])).toBe(
    true,
  );
  expect(fits('URL_Fetch.UrlFetchApp', 'fetchAll', [['https://a.example']])).toBe(false);
});

test('GEN-06: a blob may be anything with content, a user the user of any service', () => {
  for (const path of [
    'Base.Blob',
    'HTML.HtmlOutput',
    'Drive.File',
    'Gmail.GmailAttachment',
    'URL_Fetch.HTTPResponse',
  ]) {
    expect(fits('Drive.DriveApp', 'createFile', named(path))).toBe(true);
  }
  expect(fits('Drive.DriveApp', 'createFile', named('Spreadsheet.Range'))).toBe(false);
  expect(fits('Drive.DriveApp', 'createFile', {})).toBe(false);
  expect(fits('Spreadsheet.Spreadsheet', 'addEditor', named('Drive.User'))).toBe(true);
  expect(fits('Spreadsheet.Spreadsheet', 'addEditor', named('Drive.File'))).toBe(false);
});

test('GEN-04: a Date of another realm is a Date', () => {
  const date = runInNewContext('new Date(0)');
  expect(fits('Script.ClockTriggerBuilder', 'at', date)).toBe(true);
  expect(fits('Script.ClockTriggerBuilder', 'at', '2027-03-15')).toBe(false);
  expect(shown(date)).toBe('(Date)');
});

test('a rest takes any number of arguments', () => {
  expect(fits('Base.Logger', 'log', 'text')).toBe(true);
  expect(fits('Base.Logger', 'log', '%s and %s', {}, [])).toBe(true);
  expect(fits('Base.Console', 'log')).toBe(true);
  expect(fits('Utilities.Utilities', 'formatString', [])).toBe(false);
});

test('GEN-06: the error names the types of the arguments as Google does', () => {
  expect(shown()).toBe('()');
  expect(shown('text', 1, true, null, {})).toBe('(String,number,Boolean,(null),(class))');
  expect(shown([1, 2], ['a'], [{}], [])).toBe('(number[],String[],(class)[],number[])');
  expect(shown(named('Drive.Folder'), named('Spreadsheet.Range'))).toBe(
    '(DriveApp.Folder,SpreadsheetApp.Range)',
  );
  expect(shown(named('Base.Blob'), named('HTML.HtmlOutput'))).toBe('(Blob,HtmlService.HtmlOutput)');
  expect(shown(named('URL_Fetch.HTTPResponse'), named('Utilities.Charset'))).toBe(
    '(UrlFetchApp.HTTPResponse,Utilities.Charset)',
  );
  expect(signatureError('Spreadsheet.Sheet', 'getRange', ['A1', 'B2'], nameOf)).toBe(
    "The parameters (String,String) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  );
  expect(signatureError('Mail.MailApp', 'sendEmail', [], nameOf)).toBe(
    "The parameters () don't match the method signature for MailApp.sendEmail.",
  );
});

test('matching and describing are safe for any arguments, and a longer list never fits a fixed overload', () => {
  const overloads = signatures('Spreadsheet.Sheet', 'getRange') ?? [];
  fc.assert(
    fc.property(fc.array(fc.anything(), { maxLength: 7 }), (args) => {
      const given = args.findLastIndex((arg) => arg !== undefined) + 1;
      const fitted = matches(overloads, args, nameOf);
      expect(shown(...args)).toMatch(/^\(.*\)$/s);
      if (given > 4 || args.length === 0) expect(fitted).toBe(false);
    }),
  );
});

test('every declared parameter kind can be met by some value', () => {
  const values = [1, 'text', true, {}, [], [[]], new Date(0), () => 0];
  for (const path of classPaths()) {
    for (const member of declaredMembers(path)) {
      for (const kind of (signatures(path, member) ?? []).flat()) {
        const service = kind.match(/^\w+(\.\w+)+/)?.[0];
        const candidates = service ? [...values, named(service)] : values;
        expect({
          path,
          member,
          kind,
          met: candidates.some((value) => matches([[kind]], [value], nameOf)),
        }).toEqual({
          path,
          member,
          kind,
          met: true,
        });
      }
    }
  }
});

test('the table counts what is declared, simulated and covered, and names what is missing', () => {
  const rows = surfaceTable(
    new Map([['Lock.Lock', new Set(['tryLock', 'hasLock'])]]),
    new Map([['Lock.Lock', new Set(['tryLock', 'waitLock'])]]),
  );
  const lock = rows.find((row) => row.class === 'Lock.Lock');
  expect(lock).toEqual({
    class: 'Lock.Lock',
    declared: 4,
    simulated: 2,
    covered: 1,
    missing: ['releaseLock', 'waitLock'],
    uncovered: ['hasLock'],
  });
  expect(rows).toHaveLength(classPaths().length);
  const text = surfaceMarkdown(rows);
  expect(text).toContain('| Lock | 7 | 2 | 1 |');
  expect(text).toContain('| Lock.Lock | 4 | 2 | 1 | releaseLock, waitLock | hasLock |');
  expect(text).toContain('| Lock.LockService | 3 | 0 | 0 | all |  |');
  expect(text).toMatch(/Declared and not simulated at all: .*Document, .*Spreadsheet/);
});

test('the table refuses members that Google does not declare', () => {
  expect(() => surfaceTable(new Map([['Lock.Lock', new Set(['grab'])]]))).toThrow(
    'Lock.Lock declares no grab',
  );
});
