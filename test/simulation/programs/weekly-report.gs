// Every Friday afternoon: what came in this week, by class, as a table in a mail.
function createWeeklyTrigger() {
  ScriptApp.newTrigger('weeklyReport')
      .timeBased()
      .onWeekDay(ScriptApp.WeekDay.FRIDAY)
      .atHour(15)
      .create();
}

function weeklyReport(e) {
  var ss = SpreadsheetApp.getActive();
  var sheet = ss.getSheetByName('Borrowed');
  var zone = ss.getSpreadsheetTimeZone();
  var values = sheet.getDataRange().getValues();
  var week = Utilities.formatDate(new Date(), zone, 'w');
  var byClass = {};
  var total = 0;

  values.slice(1).forEach(function (row) {
    if (!row[0] || Utilities.formatDate(row[0], zone, 'w') !== week) return;
    if (!byClass[row[1]]) byClass[row[1]] = { count: 0, cost: 0 };
    byClass[row[1]].count += 1;
    byClass[row[1]].cost += row[3];
    total += row[3];
  });

  var classes = Object.keys(byClass).sort();
  Logger.clear();
  Logger.log('Week ' + week + ' in ' + e.timezone);
  var html = '<table border="1"><tr><th>Class</th><th>Items</th><th>Cost</th></tr>';
  for (var i = 0; i < classes.length; i++) {
    var c = byClass[classes[i]];
    html += '<tr><td>' + classes[i] + '</td><td>' + c.count + '</td><td>' + Utilities.formatString('$%.2f', c.cost) + '</td></tr>';
    Logger.log('%s: %s items', classes[i], c.count.toFixed(0));
  }
  html += '</table><p>Total: ' + total.toLocaleString('en-US', { style: 'currency', currency: 'USD' }) + '</p>';

  var to = ss.getEditors().map(function (user) { return user.getEmail(); });
  MailApp.sendEmail({ to: to.join(','), subject: 'Week ' + week, htmlBody: html, body: Logger.getLog() });

  var report = ss.getSheetByName('Reports') || ss.insertSheet('Reports');
  if (report.getLastRow() == 0) report.appendRow(['Week', 'Date', 'Items', 'Cost']);
  var items = classes.reduce(function (sum, name) { return sum + byClass[name].count; }, 0);
  report.appendRow([Number(week), new Date(e.year, e.month - 1, e['day-of-month']), items, total]);
  var bottom = report.getRange('F1');
  if (bottom.isBlank()) bottom.setFormula('=SUM(D2:D)').setNumberFormat('$#,##0.00');
}
