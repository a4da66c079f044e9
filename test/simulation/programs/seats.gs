// Closes a form when the seats are gone, and takes what is sold out off the list of choices.
function prepare() {
  var form = FormApp.create('Excursion').setTitle('Excursion').setCollectEmail(true);
  var item = form.addListItem().setTitle('Which day?').setRequired(true);
  form.addParagraphTextItem().setTitle('Anything we should know?');
  var seats = { Monday: 2, Tuesday: 1 };
  item.setChoiceValues(Object.keys(seats));
  var props = PropertiesService.getScriptProperties();
  props.setProperties({ form: form.getId(), item: String(item.getId()), seats: JSON.stringify(seats) });
  ScriptApp.newTrigger('submitted').forForm(form).onFormSubmit().create();
  return form.getPublishedUrl();
}

function submitted(e) {
  var props = PropertiesService.getScriptProperties().getProperties();
  var seats = JSON.parse(props.seats);
  var form = e.source;
  var item = form.getItemById(Number(props.item));
  var counts = {};
  form.getResponses().forEach(function (response) {
    var day = response.getResponseForItem(item).getResponse();
    counts[day] = (counts[day] || 0) + 1;
  });
  var left = Object.keys(seats).filter(function (day) { return (counts[day] || 0) < seats[day]; });

  var day = e.response.getItemResponses()[0].getResponse();
  GmailApp.sendEmail(e.response.getRespondentEmail(), 'Excursion on ' + day, 'See you on ' + day + '!');

  if (left.length == 0) {
    form.setAcceptingResponses(false).setCustomClosedFormMessage('All seats are taken.');
    ScriptApp.getProjectTriggers().forEach(function (trigger) {
      if (trigger.getTriggerSourceId() == form.getId()) ScriptApp.deleteTrigger(trigger);
    });
    GmailApp.sendEmail(Session.getEffectiveUser().getEmail(), 'Excursion is full', JSON.stringify(counts));
  } else {
    item.asListItem().setChoiceValues(left);
    form.setDescription('Still free: ' + left.join(', '));
  }
}
