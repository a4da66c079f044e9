/**
 * Mail merge: one mail per row of the active sheet, from the text on the sheet "Template".
 * Column titles in double braces are replaced; rows that have been sent are skipped.
 */
var EMAIL_SENT = 'EMAIL_SENT';

function onOpen() {
  var menuEntries = [
    { name: 'Preview first row', functionName: 'previewMerge' },
    null,
    { name: 'Send', functionName: 'sendMerge' }
  ];
  SpreadsheetApp.getActiveSpreadsheet().addMenu('Mail merge', menuEntries);
}

function previewMerge() {
  var objects = getRowsData_(SpreadsheetApp.getActiveSheet());
  if (objects.length == 0) {
    Browser.msgBox('There is nothing to send.');
    return;
  }
  var template = getTemplate_();
  Browser.msgBox(fillIn_(template.subject, objects[0]), fillIn_(template.body, objects[0]).replace(/\n/g, '\\n'), Browser.Buttons.OK);
}

function sendMerge() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var rows = getRowsData_(sheet);
  var template = getTemplate_();
  var todo = rows.filter(function (row) { return row.status != EMAIL_SENT && row.email; });
  var left = MailApp.getRemainingDailyQuota();
  if (todo.length > left) {
    Browser.msgBox('Only ' + left + ' of ' + todo.length + ' mails can be sent today.');
    return 0;
  }
  var answer = Browser.msgBox('Mail merge', 'Send ' + todo.length + ' mails?', Browser.Buttons.YES_NO);
  if (answer != 'yes') return 0;

  var statusColumn = sheet.getRange('1:1').getValues()[0].indexOf('Status') + 1;
  for (var i in todo) {
    var row = todo[i];
    GmailApp.sendEmail(row.email, fillIn_(template.subject, row), fillIn_(template.body, row), {
      htmlBody: fillIn_(template.body, row).replace(/\n/g, '<br>'),
      cc: row.coTeacher || ''
    });
    sheet.getRange(row.rowNumber, statusColumn).setValue(EMAIL_SENT);
    // Make sure the cell is updated right away in case the script is interrupted
    SpreadsheetApp.flush();
    Utilities.sleep(200);
  }
  SpreadsheetApp.getActiveSpreadsheet().toast(todo.length + ' mails sent', 'Mail merge', 3);
  return todo.length;
}

function getTemplate_() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Template');
  return { subject: sheet.getRange('B1').getValue(), body: sheet.getRange('B2').getValue() };
}

function fillIn_(text, data) {
  return text.replace(/\{\{([^}]+)\}\}/g, function (whole, title) {
    var value = data[normalizeHeader_(title)];
    if (value instanceof Date) return Utilities.formatDate(value, Session.getScriptTimeZone(), 'EEEE, MMMM d');
    return value === undefined ? '' : value;
  });
}

// The rows of a sheet as objects whose keys are the titles in camel case.
function getRowsData_(sheet) {
  var range = sheet.getDataRange();
  var values = range.getValues();
  var keys = values.shift().map(normalizeHeader_);
  var objects = [];
  for (var i = 0; i < values.length; ++i) {
    var object = { rowNumber: i + 2 };
    var hasData = false;
    for (var j = 0; j < values[i].length; ++j) {
      if (values[i][j] === '') continue;
      object[keys[j]] = values[i][j];
      hasData = true;
    }
    if (hasData) objects.push(object);
  }
  return objects;
}

function normalizeHeader_(header) {
  var words = String(header).trim().toLowerCase().split(/[^a-z0-9]+/);
  return words.map(function (word, i) {
    return i == 0 ? word : word.charAt(0).toUpperCase() + word.substr(1);
  }).join('');
}
