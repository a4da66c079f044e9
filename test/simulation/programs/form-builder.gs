// Makes a form from the questions on the sheet "Questions":
//   A type | B question | C help | D required? | E... choices
function buildForm() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = ss.getSheetByName('Questions');
  if (!sheet) throw new Error('There is no sheet "Questions".');
  var data = sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).getValues();

  var form = FormApp.create(ss.getName() + ' form')
    .setTitle(ss.getName())
    .setConfirmationMessage('Thank you!')
    .setAllowResponseEdits(false)
    .setProgressBar(true);

  for (var r = 0; r < data.length; r++) {
    var type = data[r][0], question = data[r][1], help = data[r][2], required = data[r][3] === true;
    var choices = data[r].slice(4).filter(String);
    var item;
    switch (type) {
      case 'text':
        item = form.addTextItem();
        break;
      case 'email':
        item = form.addTextItem().setValidation(
          FormApp.createTextValidation().setHelpText('Please write an address.').requireTextIsEmail().build());
        break;
      case 'number':
        item = form.addTextItem();
        item.setValidation(FormApp.createTextValidation().requireNumberBetween(1, 12).build());
        break;
      case 'paragraph':
        item = form.addParagraphTextItem();
        break;
      case 'choice':
        item = form.addMultipleChoiceItem().setChoiceValues(choices).showOtherOption(false);
        break;
      case 'list':
        item = form.addListItem().setChoiceValues(choices);
        break;
      case 'checkbox':
        item = form.addCheckboxItem();
        item.setChoiceValues(choices);
        break;
      case 'scale':
        item = form.addScaleItem().setBounds(1, Number(choices[0])).setLabels(choices[1], choices[2]);
        break;
      case 'grid':
        item = form.addGridItem().setRows(choices).setColumns(['Yes', 'No', 'Not sure']);
        break;
      case 'date':
        item = form.addDateItem();
        break;
      case 'time':
        item = form.addTimeItem();
        break;
      case 'section':
        form.addPageBreakItem().setTitle(question).setHelpText(help);
        continue;
      case 'header':
        form.addSectionHeaderItem().setTitle(question);
        continue;
      default:
        sheet.getRange(r + 2, 1).setBackground('red').setNote('Unknown type: ' + type);
        continue;
    }
    item.setTitle(question).setHelpText(help).setRequired(required);
  }

  form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());
  sheet.getRange('H1').setValue(form.getId());
  Logger.log('Published: ' + form.getPublishedUrl());
  Logger.log('Edit: ' + form.getEditUrl());
  return [form.getPublishedUrl(), form.getItems().length, listItems_(form.getId())];
}

function listItems_(id) {
  return FormApp.openById(id).getItems().map(function (item) {
    return item.getIndex() + ' ' + item.getType() + ' ' + item.getTitle();
  });
}

// Lists all answers, newest last, on a sheet of its own.
function summarise() {
  var ss = SpreadsheetApp.getActive();
  var form = FormApp.openById(ss.getSheetByName('Questions').getRange('H1').getValue());
  var out = ss.getSheetByName('Answers') || ss.insertSheet('Answers');
  out.clear();
  out.appendRow(['When', 'Question', 'Answer']);
  var responses = form.getResponses();
  for (var i = 0; i < responses.length; i++) {
    var items = responses[i].getItemResponses();
    for (var j = 0; j < items.length; j++) {
      var answer = items[j].getResponse();
      out.appendRow([responses[i].getTimestamp(), items[j].getItem().getTitle(), [].concat(answer).join('; ')]);
    }
  }
  out.getRange('A:A').setNumberFormat('yyyy-mm-dd hh:mm');
  out.setFrozenRows(1);
  out.autoResizeColumns(1, 3);
}
