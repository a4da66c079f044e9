// Imports the newest CSV of the folder "Exports" into the sheet "Students"; the student's number is the key.
var FOLDER = 'Exports';

function importCsv() {
  var ui = SpreadsheetApp.getUi();
  var folders = DriveApp.getFoldersByName(FOLDER);
  if (!folders.hasNext()) {
    ui.alert('Please make a folder "' + FOLDER + '" first.');
    return;
  }
  var file = newest_(folders.next());
  if (!file) return ui.alert('No CSV in ' + FOLDER + '.');

  var answer = ui.alert('Import', file.getName() + ' of ' +
    Utilities.formatDate(file.getLastUpdated(), Session.getScriptTimeZone(), 'yyyy-MM-dd') + '?', ui.ButtonSet.YES_NO);
  if (answer == ui.Button.NO || answer == ui.Button.CLOSE) return;

  var text = file.getBlob().getDataAsString('UTF-8').replace(/^\uFEFF/, '');
  var delimiter = text.split('\n')[0].indexOf(';') > -1 ? ';' : ',';
  var rows = Utilities.parseCsv(text, delimiter);
  var header = rows.shift();

  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = ss.getSheetByName('Students');
  if (!sheet) {
    sheet = ss.insertSheet().setName('Students');
    sheet.getRange(1, 1, sheet.getMaxRows(), 1).setNumberFormat('@');
    sheet.getRange(1, 1, 1, header.length).setValues([header]).setFontWeight('bold').setBackground('#cfe2f3');
    sheet.setFrozenRows(1);
  }

  var known = {};
  var ids = sheet.getLastRow() > 1 ? sheet.getRange(2, 1, sheet.getLastRow() - 1).getDisplayValues() : [];
  for (var i = 0; i < ids.length; i++) known[ids[i][0]] = i + 2;

  var added = [], changed = 0;
  rows.forEach(function (row) {
    if (row.length < 2 || row[0] === '') return;
    while (row.length < header.length) row.push('');
    var at = known[row[0]];
    if (!at) {
      added.push(row);
    } else {
      var range = sheet.getRange(at, 1, 1, header.length);
      if (range.getDisplayValues()[0].join('\t') !== row.join('\t')) {
        range.setValues([row]);
        changed++;
      }
    }
  });
  if (added.length) sheet.getRange(sheet.getLastRow() + 1, 1, added.length, header.length).setValues(added);
  if (sheet.getLastRow() > 2) sheet.getRange(2, 1, sheet.getLastRow() - 1, header.length).sort([{ column: 3, ascending: true }, 2]);
  file.setName('imported ' + file.getName());
  file.setDescription('Imported by ' + Session.getActiveUser());
  ui.alert(Utilities.formatString('%d new, %d changed, %d in all', added.length, changed, sheet.getLastRow() - 1));
}

function newest_(folder) {
  var files = folder.getFiles(), found = null;
  while (files.hasNext()) {
    var file = files.next();
    if (!/\.csv$/i.test(file.getName()) || file.getName().indexOf('imported ') == 0) continue;
    if (found == null || file.getLastUpdated() > found.getLastUpdated()) found = file;
  }
  return found;
}

// Lookups for a sidebar: kept for ten minutes.
function classList(name) {
  var cache = CacheService.getDocumentCache();
  var cached = cache.get('class ' + name);
  if (cached != null) return JSON.parse(cached);
  var list = SpreadsheetApp.getActive().getSheetByName('Students').getDataRange().getValues()
    .filter(function (row) { return row[2] == name; })
    .map(function (row) { return row[1]; });
  cache.put('class ' + name, JSON.stringify(list), 600);
  return list;
}
