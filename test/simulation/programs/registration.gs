// Registration desk: confirms every answer of the form by mail and gives it a number.
// Set up once: run setUp() from the editor.

var ADMIN = 'office@school.example';
var FORM_TITLE = 'Robotics day';

function setUp() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var form = FormApp.create(FORM_TITLE);
  form.setTitle(FORM_TITLE);
  form.setDescription('Please sign up before Friday.');
  form.addTextItem().setTitle('Name').setRequired(true);
  form.addTextItem().setTitle('Email').setRequired(true);
  var choice = form.addMultipleChoiceItem();
  choice.setTitle('Workshop').setChoices([
    choice.createChoice('Sensors'),
    choice.createChoice('Motors')
  ]).setRequired(true);
  form.addCheckboxItem().setTitle('Lunch').setChoiceValues(['Vegetarian', 'No nuts', 'Halal']);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());

  // only one trigger, however often this is run
  var triggers = ScriptApp.getProjectTriggers();
  for (var i = 0; i < triggers.length; i++) {
    if (triggers[i].getHandlerFunction() == 'onRegistration') ScriptApp.deleteTrigger(triggers[i]);
  }
  ScriptApp.newTrigger('onRegistration').forSpreadsheet(ss).onFormSubmit().create();
  PropertiesService.getScriptProperties().setProperty('FORM_URL', form.getPublishedUrl());
  return form.getPublishedUrl();
}

function onRegistration(e) {
  var lock = LockService.getScriptLock();
  lock.waitLock(30000);
  try {
    var number = nextNumber_();
    var sheet = e.range.getSheet();
    var column = numberColumn_(sheet);
    sheet.getRange(e.range.getRow(), column).setValue(number);
    SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }

  var name = e.namedValues['Name'][0];
  var email = e.namedValues['Email'][0].trim();
  var workshop = e.namedValues['Workshop'].toString();
  var lunch = e.namedValues['Lunch'] && e.namedValues['Lunch'][0] ? e.namedValues['Lunch'][0].split(', ') : [];

  var subject = FORM_TITLE + ': your place no. ' + number;
  var body = 'Hello ' + name + ',\n\nyou are in the workshop "' + workshop + '".\n' +
    (lunch.length ? 'Lunch: ' + lunch.join(' and ') + '.\n' : '') +
    'Received on ' + e.namedValues['Timestamp'][0] + '.';
  var html = '<p>Hello <b>' + name + '</b>,</p><p>you are in the workshop <i>' + workshop + '</i>.</p>';

  try {
    MailApp.sendEmail(email, subject, body, { htmlBody: html, replyTo: ADMIN, name: 'Registration desk' });
  } catch (err) {
    Logger.log('Could not write to %s: %s', email, err);
    MailApp.sendEmail(ADMIN, 'Could not confirm row ' + e.range.getRow(), String(err));
  }

  if (number % 3 == 0) {
    MailApp.sendEmail({ to: ADMIN, subject: number + ' registrations', body: 'See ' + SpreadsheetApp.getActive().getUrl() });
  }
}

function nextNumber_() {
  var props = PropertiesService.getScriptProperties();
  var number = parseInt(props.getProperty('COUNTER') || '0', 10) + 1;
  props.setProperty('COUNTER', number);
  return number;
}

function numberColumn_(sheet) {
  var headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
  var at = headers.indexOf('Number');
  if (at >= 0) return at + 1;
  sheet.getRange(1, headers.length + 1).setValue('Number').setFontWeight('bold');
  return headers.length + 1;
}
