/**
 * Writes when and by whom a task was changed, moves what is done to the archive,
 * and keeps a journal of single cells.
 */
function onEdit(event) {
  var sheet = event.source.getActiveSheet();
  var range = event.range;
  if (sheet.getName() !== 'Tasks' || range.getRow() === 1) return;
  var headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
  var changed = headers[range.getColumn() - 1];
  var stamp = headers.indexOf('Last change') + 1;

  if (changed === 'Last change') return;
  for (var r = range.getRow(); r <= range.getLastRow(); r++) {
    sheet.getRange(r, stamp).setValue(new Date()).setNumberFormat('yyyy-mm-dd hh:mm:ss');
  }
  if (range.getNumRows() == 1 && range.getNumColumns() == 1) {
    journal_(event.source, [new Date(), range.getA1Notation(), changed, event.oldValue, event.value]);
  }
  if (changed == 'State' && event.value == 'done') {
    var row = range.getRow();
    var archive = event.source.getSheetByName('Archive') || event.source.insertSheet('Archive');
    sheet.getRange(row, 1, 1, sheet.getLastColumn()).copyTo(archive.getRange(archive.getLastRow() + 1, 1));
    sheet.deleteRow(row);
    event.source.setActiveSheet(sheet);
  }
}

function journal_(ss, row) {
  var sheet = ss.getSheetByName('Journal');
  if (sheet === null) {
    sheet = ss.insertSheet('Journal', ss.getNumSheets());
    sheet.hideSheet();
    sheet.appendRow(['When', 'Cell', 'Column', 'Before', 'After']);
  }
  sheet.appendRow(row);
}

// =DAYSLEFT(D2) in a cell: the name of a custom function
function DAYSLEFT(date) {
  if (!date) return '';
  var today = new Date();
  return Math.ceil((date - today) / (1000 * 60 * 60 * 24));
}
