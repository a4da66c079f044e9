/* Attendance: one column of checkboxes for each lesson, a percentage at the right place, a list of who was absent. */
var FIRST_ROW = 2;

function onOpen(e) {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu('Attendance')
      .addItem('New lesson', 'newLesson')
      .addItem('Close lesson', 'closeLesson')
      .addSeparator()
      .addSubMenu(ui.createMenu('Students').addItem('Add…', 'addStudent').addItem('Remove…', 'removeStudent'))
      .addToUi();
}

function sheet_() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = ss.getSheetByName('Attendance');
  if (sheet == null) {
    sheet = ss.insertSheet('Attendance', 0);
    sheet.getRange(1, 1, 1, 2).setValues([['Student', 'Present']]).setFontWeight('bold').setHorizontalAlignment('center');
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(2);
    sheet.setColumnWidth(1, 180);
    sheet.getRange('B2:B').setNumberFormat('0%');
  }
  return sheet;
}

function addStudent() {
  var ui = SpreadsheetApp.getUi();
  var response = ui.prompt('New student', 'First and last name', ui.ButtonSet.OK_CANCEL);
  if (response.getSelectedButton() !== ui.Button.OK) return;
  var name = response.getResponseText().replace(/\s+/g, ' ').trim();
  if (name == '') return;
  var sheet = sheet_();
  var names = sheet.getRange(1, 1, Math.max(1, sheet.getLastRow()), 1).getValues().join('|').toLowerCase().split('|');
  if (names.indexOf(name.toLowerCase()) > -1) {
    ui.alert(name + ' is already on the list.');
    return;
  }
  sheet.appendRow([name]);
  var row = sheet.getLastRow();
  sheet.getRange(row, 2).setFormula('=IF(COUNTA(C$1:$1)=0,"",COUNTIF(C' + row + ':' + row + ',TRUE)/COUNTA(C$1:$1))');
  var lessons = sheet.getLastColumn() - 2;
  if (lessons > 0) sheet.getRange(row, 3, 1, lessons).insertCheckboxes();
  if (row > FIRST_ROW) sheet.sort(1);
}

function removeStudent() {
  var name = Browser.inputBox('Who leaves?', Browser.Buttons.OK_CANCEL);
  if (name == 'cancel') return;
  var found = sheet_().createTextFinder(name).matchEntireCell(true).findNext();
  if (!found) return Browser.msgBox('There is no ' + name);
  sheet_().deleteRow(found.getRow());
}

function newLesson() {
  var sheet = sheet_();
  var column = Math.max(3, sheet.getLastColumn() + 1);
  var students = sheet.getLastRow() - 1;
  if (students < 1) throw 'Add students first.';
  sheet.getRange(1, column).setValue(new Date()).setNumberFormat('MM/dd');
  sheet.getRange(FIRST_ROW, column, students, 1).insertCheckboxes().uncheck();
  sheet.setActiveRange(sheet.getRange(FIRST_ROW, column));
}

function closeLesson() {
  var sheet = sheet_();
  var column = sheet.getLastColumn();
  var range = sheet.getRange(FIRST_ROW, column, sheet.getLastRow() - 1, 1);
  var names = sheet.getRange(FIRST_ROW, 1, sheet.getLastRow() - 1, 1).getValues();
  var absent = [];
  range.getValues().forEach(function (row, i) { if (row[0] !== true) absent.push(names[i][0]); });
  var protection = range.protect().setDescription('Lesson ' + sheet.getRange(1, column).getDisplayValue());
  protection.removeEditors(protection.getEditors());
  sheet.getRange(1, column).setNote('Absent: ' + (absent.join(', ') || 'nobody'));
  SpreadsheetApp.getUi().alert('Absent', absent.join('\n') || 'Nobody', SpreadsheetApp.getUi().ButtonSet.OK);
}

// Notes when a box was ticked.
function onEdit(e) {
  var range = e.range;
  if (range.getSheet().getName() != 'Attendance' || range.getColumn() < 3 || range.getRow() < FIRST_ROW) return;
  if (e.value === 'TRUE') {
    range.setNote('ticked at ' + Utilities.formatDate(new Date(), Session.getScriptTimeZone(), 'HH:mm'));
  } else {
    range.clearNote();
  }
}
