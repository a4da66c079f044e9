// Puts the rows of the sheet into the calendar and keeps them in step.
// A title | B date | C from | D to | E room | F guests | G event id | H note
function syncCalendar() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var cal = CalendarApp.getDefaultCalendar();
  var data = sheet.getDataRange().getValues();
  var done = 0;
  for (var i = 1; i < data.length; i++) {
    var row = data[i];
    var title = row[0], date = row[1], from = row[2], to = row[3], room = row[4], guests = row[5], id = row[6];
    var cell = sheet.getRange(i + 1, 8);
    if (!title && id) {
      var old = cal.getEventById(id);
      if (old) old.deleteEvent();
      sheet.getRange(i + 1, 7, 1, 2).clearContent();
      continue;
    }
    if (!(date instanceof Date)) { cell.setValue('Which day?'); continue; }

    if (from === '') {
      if (!id) {
        var whole = cal.createAllDayEvent(title, date, { location: room });
        sheet.getRange(i + 1, 7).setValue(whole.getId());
        done++;
      }
      continue;
    }
    var start = at_(date, from), end = at_(date, to);
    if (end <= start) { cell.setValue('It ends before it begins'); continue; }

    var clash = cal.getEvents(start, end).filter(function (event) {
      return event.getId() != id && !event.isAllDayEvent();
    });
    cell.setValue(clash.length ? 'Also then: ' + clash[0].getTitle() : '');

    var event = id ? cal.getEventById(id) : null;
    if (event) {
      event.setTitle(title).setTime(start, end);
      if (event.getLocation() != room) event.setLocation(room);
    } else {
      event = cal.createEvent(title, start, end, {
        location: room, description: 'Row ' + (i + 1), guests: guests, sendInvites: true
      });
      event.addPopupReminder(30);
      event.setColor(CalendarApp.EventColor.PALE_GREEN);
      sheet.getRange(i + 1, 7).setValue(event.getId());
    }
    done++;
  }
  return done;
}

// A time cell comes as a date in 1899: take the hours and minutes.
function at_(date, time) {
  var moment = new Date(date.getTime());
  moment.setHours(time.getHours(), time.getMinutes(), 0, 0);
  return moment;
}

function agendaMail() {
  var now = new Date();
  var week = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 7);
  var events = CalendarApp.getDefaultCalendar().getEvents(now, week);
  var zone = CalendarApp.getDefaultCalendar().getTimeZone();
  var lines = [];
  for (var i = 0; i < events.length; i++) {
    var e = events[i];
    var when = e.isAllDayEvent()
      ? Utilities.formatDate(e.getAllDayStartDate(), zone, 'EEE d') + ' all day'
      : Utilities.formatDate(e.getStartTime(), zone, 'EEE d HH:mm') + '-' + Utilities.formatDate(e.getEndTime(), zone, 'HH:mm');
    var going = e.getGuestList().filter(function (g) { return g.getGuestStatus() == CalendarApp.GuestStatus.YES; });
    lines.push(when + '  ' + e.getTitle() + (e.getLocation() ? ' @ ' + e.getLocation() : '') + (going.length ? ' (' + going.length + ' coming)' : ''));
  }
  MailApp.sendEmail(Session.getActiveUser().getEmail(), 'Next week', lines.join('\n'));
}
