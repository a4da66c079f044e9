// Follow-up: labels what nobody has answered for three days and drafts a friendly reminder.
var WAITING = 'Follow-up/waiting';
var ANSWERED = 'Follow-up/answered';
var DAYS = 3;

function install() {
  if (!GmailApp.getUserLabelByName('Follow-up')) GmailApp.createLabel('Follow-up');
  [WAITING, ANSWERED].forEach(function (name) {
    GmailApp.getUserLabelByName(name) || GmailApp.createLabel(name);
  });
  ScriptApp.newTrigger('followUp').timeBased().everyHours(6).create();
}

function followUp() {
  var me = Session.getActiveUser().getEmail();
  var waiting = GmailApp.getUserLabelByName(WAITING);
  var answered = GmailApp.getUserLabelByName(ANSWERED);
  var log = [];

  // Answers to what was waiting
  var threads = waiting.getThreads();
  for (var i = 0; i < threads.length; i++) {
    var messages = threads[i].getMessages();
    var last = messages[messages.length - 1];
    if (last.getFrom().indexOf(me) === -1) {
      threads[i].removeLabel(waiting).addLabel(answered);
      threads[i].markImportant();
      log.push([new Date(), threads[i].getFirstMessageSubject(), 'answered', last.getFrom()]);
    }
  }

  // What we have sent and nobody has answered
  var query = 'in:sent subject:invitation -label:follow-up-waiting -label:follow-up-answered';
  var found = GmailApp.search(query, 0, 50);
  var limit = new Date(Date.now() - DAYS * 86400000);
  for (var t = 0; t < found.length; t++) {
    var thread = found[t];
    var count = thread.getMessageCount();
    var newest = thread.getMessages()[count - 1];
    if (newest.getFrom().indexOf(me) === -1) {
      thread.addLabel(answered);
      continue;
    }
    if (thread.getLastMessageDate() > limit) continue;
    var name = (newest.getTo().match(/^"?([^"<@]+)/) || ['', 'there'])[1].trim();
    // not createDraftReply: the sender of our own mail is ourselves
    newest.createDraftReplyAll('', {
      htmlBody: '<p>Hello ' + name + ',</p><p>did you have time to look at my mail of ' +
        Utilities.formatDate(newest.getDate(), Session.getScriptTimeZone(), 'MMMM d') + '?</p>'
    });
    thread.addLabel(waiting);
    thread.refresh();
    log.push([new Date(), thread.getFirstMessageSubject(), 'waiting', newest.getTo()]);
  }

  if (log.length) {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    sheet.getRange(sheet.getLastRow() + 1, 1, log.length, 4).setValues(log);
  }
  console.info('%s threads noted', log.length);
}

function sendDrafts() {
  var drafts = GmailApp.getDrafts();
  var sent = 0;
  for (var i in drafts) {
    var subject = drafts[i].getMessage().getSubject();
    if (subject.toLowerCase().indexOf('re: invitation') == 0) { drafts[i].send(); sent++; }
  }
  return sent;
}
