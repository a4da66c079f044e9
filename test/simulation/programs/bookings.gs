// Room bookings with a sidebar, a dialog and the functions that they call.
function onInstall(e) { onOpen(e); }

function onOpen(e) {
  var menu = SpreadsheetApp.getUi().createMenu('Rooms');
  menu.addItem('Book…', 'showSidebar');
  menu.addItem('Overview', 'showOverview');
  menu.addToUi();
}

function include(filename) {
  return HtmlService.createHtmlOutputFromFile(filename).getContent();
}

function showSidebar() {
  var template = HtmlService.createTemplateFromFile('BookingForm');
  template.rooms = getRooms_();
  template.user = Session.getActiveUser().getEmail();
  var page = template.evaluate()
    .setTitle('Book a room')
    .setSandboxMode(HtmlService.SandboxMode.IFRAME)
    .setWidth(320);
  SpreadsheetApp.getUi().showSidebar(page);
}

function showOverview() {
  var t = HtmlService.createTemplateFromFile('Overview.html');
  t.data = sheet_().getDataRange().getDisplayValues();
  SpreadsheetApp.getUi().showModalDialog(t.evaluate().setWidth(500).setHeight(300), 'Bookings');
}

function sheet_() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = ss.getSheetByName('Bookings');
  if (!sheet) {
    sheet = ss.insertSheet('Bookings');
    sheet.appendRow(['Room', 'Day', 'Lesson', 'Who', 'Why']);
    sheet.getRange('B:B').setNumberFormat('@');
  }
  return sheet;
}

function getRooms_() {
  var range = SpreadsheetApp.getActiveSpreadsheet().getRangeByName('Rooms');
  return range.getValues().map(function (r) { return r[0]; }).filter(function (r) { return r; });
}

function getFreeLessons(room, day) {
  var taken = {};
  sheet_().getDataRange().getDisplayValues().forEach(function (row) {
    if (row[0] == room && row[1] == day) taken[row[2]] = true;
  });
  var free = [];
  for (var lesson = 1; lesson <= 8; lesson++) if (!taken[lesson]) free.push(lesson);
  return { room: room, day: day, lessons: free };
}

// The form element itself is the argument.
function book(form) {
  var lock = LockService.getDocumentLock();
  if (!lock.tryLock(5000)) throw new Error('Somebody else is booking, please try again.');
  var free = getFreeLessons(form.room, form.day).lessons;
  if (free.indexOf(Number(form.lesson)) == -1) {
    throw new Error(form.room + ' is taken in lesson ' + form.lesson + '.');
  }
  sheet_().appendRow([form.room, form.day, Number(form.lesson), Session.getActiveUser().getEmail(), "'" + form.why]);
  SpreadsheetApp.flush();
  lock.releaseLock();
  return getFreeLessons(form.room, form.day);
}
