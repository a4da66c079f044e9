// Certificates: fills an HTML page for everybody who has passed, makes a PDF of it and mails both.
var PASS = 60;

function sendCertificates() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Course');
  var rows = sheet.getDataRange().getValues();
  var folder = getFolder_('Certificates ' + new Date().getFullYear());
  var course = sheet.getRange('A1').getValue();
  var sent = 0;
  for (var i = 2; i < rows.length; i++) {
    var person = { name: rows[i][0], email: rows[i][1], points: rows[i][2] };
    if (person.points < PASS || rows[i][3] !== '') continue;

    var template = HtmlService.createTemplateFromFile('Certificate');
    template.person = person;
    template.course = course;
    template.day = new Date();
    var html = template.evaluate().getContent();
    var pdf = Utilities.newBlob(html, MimeType.HTML, person.name + '.html').getAs(MimeType.PDF).setName(person.name + '.pdf');
    var file = folder.createFile(pdf);

    GmailApp.sendEmail(person.email, 'Your certificate: ' + course, '', {
      htmlBody: html,
      attachments: [pdf],
      name: 'Course office',
      bcc: 'archive@school.example'
    });
    sheet.getRange(i + 1, 4).setFormula('=HYPERLINK("' + file.getUrl() + '","sent")');
    sent++;
  }
  return sent;
}

function getFolder_(name) {
  var folders = DriveApp.getFoldersByName(name);
  return folders.hasNext() ? folders.next() : DriveApp.createFolder(name);
}
