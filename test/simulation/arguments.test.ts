import { ScriptError } from '../../src/simulation';
import { declaredMembers, signatures } from '../../src/simulation/surface';
import type { bound as Bound } from '../support/script';

/** These calls say nothing about what is simulated: they are not to count as covered. */
let bound: typeof Bound;
beforeAll(async () => {
  delete process.env.SIMULATION_USAGE;
  ({ bound } = await import('../support/script'));
});

const WRONG = [
  'null',
  'undefined',
  '[]',
  '{}',
  "''",
  '-1',
  'NaN',
  '[null]',
  '[[]]',
  "'x'",
  '1e9',
  'new Date(NaN)',
  'true',
];

/** An object of each class, as an expression. */
const objects: Record<string, string> = {
  'Spreadsheet.SpreadsheetApp': 'SpreadsheetApp',
  'Spreadsheet.Spreadsheet': 'SpreadsheetApp.getActive()',
  'Spreadsheet.Sheet': 'SpreadsheetApp.getActiveSheet()',
  'Spreadsheet.Range': "SpreadsheetApp.getActiveSheet().getRange('A1:B2')",
  'Spreadsheet.RangeList': "SpreadsheetApp.getActiveSheet().getRangeList(['A1'])",
  'Spreadsheet.DataValidationBuilder': 'SpreadsheetApp.newDataValidation()',
  'Spreadsheet.ConditionalFormatRuleBuilder': 'SpreadsheetApp.newConditionalFormatRule()',
  'Spreadsheet.Protection': 'SpreadsheetApp.getActiveSheet().protect()',
  'Spreadsheet.TextFinder': "SpreadsheetApp.getActiveSheet().createTextFinder('a')",
  'Spreadsheet.RichTextValueBuilder': 'SpreadsheetApp.newRichTextValue()',
  'Spreadsheet.TextStyleBuilder': 'SpreadsheetApp.newTextStyle()',
  'Spreadsheet.Filter': "SpreadsheetApp.getActiveSheet().getRange('A1:B2').createFilter()",
  'Spreadsheet.FilterCriteriaBuilder': 'SpreadsheetApp.newFilterCriteria()',
  'Spreadsheet.DeveloperMetadataFinder': 'SpreadsheetApp.getActive().createDeveloperMetadataFinder()',
  'Forms.FormApp': 'FormApp',
  'Forms.Form': "FormApp.create('x')",
  'Forms.TextItem': "FormApp.create('x').addTextItem()",
  'Forms.MultipleChoiceItem': "FormApp.create('x').addMultipleChoiceItem()",
  'Forms.CheckboxItem': "FormApp.create('x').addCheckboxItem()",
  'Forms.ListItem': "FormApp.create('x').addListItem()",
  'Forms.ScaleItem': "FormApp.create('x').addScaleItem()",
  'Forms.GridItem': "FormApp.create('x').addGridItem()",
  'Forms.DateItem': "FormApp.create('x').addDateItem()",
  'Forms.TimeItem': "FormApp.create('x').addTimeItem()",
  'Forms.ImageItem': "FormApp.create('x').addImageItem()",
  'Forms.PageBreakItem': "FormApp.create('x').addPageBreakItem()",
  'Forms.FormResponse': "FormApp.create('x').createResponse()",
  'Forms.TextValidationBuilder': 'FormApp.createTextValidation()',
  'Script.ScriptApp': 'ScriptApp',
  'Script.TriggerBuilder': "ScriptApp.newTrigger('f')",
  'Script.ClockTriggerBuilder': "ScriptApp.newTrigger('f').timeBased()",
  'Gmail.GmailApp': 'GmailApp',
  'Gmail.GmailThread': "GmailApp.createDraft('a@x.example', 's', 'b').send().getThread()",
  'Gmail.GmailMessage': "GmailApp.createDraft('a@x.example', 's', 'b').send()",
  'Gmail.GmailDraft': "GmailApp.createDraft('a@x.example', 's', 'b')",
  'Gmail.GmailLabel': "GmailApp.createLabel('l')",
  'Mail.MailApp': 'MailApp',
  'Calendar.CalendarApp': 'CalendarApp',
  'Calendar.Calendar': 'CalendarApp.getDefaultCalendar()',
  'Calendar.CalendarEvent': "CalendarApp.createEvent('x', new Date(2027, 0, 12), new Date(2027, 0, 13))",
  'Calendar.EventRecurrence': 'CalendarApp.newRecurrence()',
  'Drive.DriveApp': 'DriveApp',
  'Drive.Folder': "DriveApp.createFolder('x')",
  'Drive.File': "DriveApp.createFile('x', 'y')",
  'Properties.Properties': 'PropertiesService.getScriptProperties()',
  'Cache.Cache': 'CacheService.getScriptCache()',
  'Lock.Lock': 'LockService.getScriptLock()',
  'Utilities.Utilities': 'Utilities',
  'Base.Blob': "Utilities.newBlob('x')",
  'Base.Session': 'Session',
  'Base.Browser': 'Browser',
  'Base.Ui': 'SpreadsheetApp.getUi()',
  'Base.Menu': "SpreadsheetApp.getUi().createMenu('x')",
  'HTML.HtmlService': 'HtmlService',
  'HTML.HtmlOutput': "HtmlService.createHtmlOutput('x')",
  'HTML.HtmlTemplate': "HtmlService.createTemplate('x')",
  'Advanced.Calendar.EventsCollection': 'Calendar.Events',
  'Advanced.Calendar.CalendarsCollection': 'Calendar.Calendars',
  'Advanced.Drive.FilesCollection': 'Drive.Files',
  'Advanced.Drive.PermissionsCollection': 'Drive.Permissions',
};

const manifest = {
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Calendar', serviceId: 'calendar', version: 'v3' },
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ],
  },
};

/** Argument lists of wrong values, as long as each overload is. */
const listsFor = (overloads: readonly (readonly string[])[]): string[] =>
  overloads
    .filter((overload) => overload.length > 0)
    .flatMap((overload) => WRONG.map((value) => overload.map(() => value).join(', ')));

test.each(Object.entries(objects))(
  'GEN-06: what a script does wrong with the arguments of %s is an error of the script',
  (path, expression) => {
    const faults: string[] = [];
    for (const member of declaredMembers(path)) {
      const lists = listsFor(signatures(path, member) ?? []);
      if (lists.length === 0) continue;
      const calls = lists.map((list) => `function () { ${expression}.${member}(${list}); }`);
      const { run, script } = bound(
        `function f() { [${calls.join(', ')}].forEach(function (call) { try { call(); } catch (e) { } }); }`,
        { manifest },
      );
      script.answer(...lists.map(() => 'ok'));
      try {
        run('f');
      } catch (error) {
        if (!(error instanceof ScriptError))
          faults.push(`${expression}.${member}: ${(error as Error).message}`);
      }
    }
    expect(faults).toEqual([]);
  },
);
