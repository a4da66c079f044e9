// Works through a long list in pieces: remembers where it was and wakes itself up again.
var SIZE = 40;

function start() {
  PropertiesService.getDocumentProperties().deleteProperty('next').setProperty('started', new Date());
  next();
}

function next() {
  removeTriggers_('next');
  var props = PropertiesService.getDocumentProperties();
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Codes');
  var from = Number(props.getProperty('next')) || 2;
  var to = Math.min(from + SIZE - 1, sheet.getLastRow());
  var range = sheet.getRange(from, 1, to - from + 1, 3);
  var rows = range.getValues();
  for (var i = 0; i < rows.length; i++) {
    var digest = Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, String(rows[i][0]), Utilities.Charset.UTF_8);
    rows[i][1] = digest.map(function (b) { return ('0' + (b & 0xff).toString(16)).slice(-2); }).join('').slice(0, 8).toUpperCase();
    rows[i][2] = Utilities.base64EncodeWebSafe(rows[i][0] + ':' + rows[i][1]).replace(/=+$/, '');
    Utilities.sleep(1000);
  }
  range.setNumberFormat('@').setValues(rows);
  if (to < sheet.getLastRow()) {
    props.setProperty('next', to + 1);
    ScriptApp.newTrigger('next').timeBased().after(60 * 1000).create();
  } else {
    props.deleteProperty('next');
    var seconds = (new Date() - new Date(props.getProperty('started'))) / 1000;
    MailApp.sendEmail(Session.getEffectiveUser().getEmail(), 'Codes are ready', 'It took ' + Math.round(seconds / 60) + ' minutes.');
  }
}

function removeTriggers_(name) {
  var all = ScriptApp.getProjectTriggers();
  for (var i in all) if (all[i].getHandlerFunction() == name) ScriptApp.deleteTrigger(all[i]);
}
