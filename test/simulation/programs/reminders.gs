// Reminder tracker: who has to hand in what until when.  A name | B mail | C what | D due | E status | F reminded
var DAY = 24 * 60 * 60 * 1000;
var REMIND_DAYS = [7, 3, 1, 0];

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Reminders')
    .addItem('Check now', 'checkDeadlines')
    .addItem('Switch on (every morning)', 'switchOn')
    .addItem('Switch off', 'switchOff')
    .addToUi();
}

function switchOn() {
  switchOff();
  ScriptApp.newTrigger('checkDeadlines').timeBased().everyDays(1).atHour(7).create();
  SpreadsheetApp.getActive().toast('You will find the reminders in your mailbox.');
}

function switchOff() {
  ScriptApp.getProjectTriggers().forEach(function (t) {
    if (t.getEventType() === ScriptApp.EventType.CLOCK) ScriptApp.deleteTrigger(t);
  });
}

function checkDeadlines() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = ss.getSheets()[0];
  var last = sheet.getLastRow();
  if (last < 2) return;
  var range = sheet.getRange('A2:F' + last);
  var values = range.getValues();
  var colours = range.getBackgrounds();
  var today = new Date();
  today.setHours(0, 0, 0, 0);
  var late = [];

  for (var i = 0; i < values.length; i++) {
    var row = values[i];
    if (!row[0] || row[4] == 'done') { paint_(colours[i], '#d9ead3'); continue; }
    var due = new Date(row[3]);
    if (isNaN(due.getTime())) { row[4] = 'no date?'; continue; }
    due.setHours(0, 0, 0, 0);
    var days = Math.round((due.getTime() - today.getTime()) / DAY);
    if (days < 0) {
      row[4] = 'late by ' + -days + (days == -1 ? ' day' : ' days');
      paint_(colours[i], 'orange');
      late.push(row[0] + ': ' + row[2] + ' (' + row[4] + ')');
    } else {
      row[4] = days == 0 ? 'today' : 'in ' + days + ' days';
      paint_(colours[i], null);
    }
    if (REMIND_DAYS.indexOf(days) >= 0) {
      MailApp.sendEmail(row[1], 'Reminder: ' + row[2],
        'Dear ' + row[0] + ',\nplease hand in "' + row[2] + '" until ' +
        Utilities.formatDate(due, ss.getSpreadsheetTimeZone(), "EEE, d MMM yyyy") + '.');
      row[5] = new Date();
    }
  }

  // dates and states in one go
  range.setValues(values);
  range.setBackgrounds(colours);
  sheet.getRange('F2:F').setNumberFormat('d.m. h:mm');

  if (late.length > 0 && today.getDay() == 1) {
    MailApp.sendEmail(Session.getEffectiveUser().getEmail(), 'Late on ' + today.toDateString(), late.join('\n'));
  }
}

function paint_(cells, colour) {
  for (var c = 0; c < cells.length; c++) cells[c] = colour;
}
