// Uses what nobody has simulated, and hides it: a slide for every row, else a plain text.
function makeSlides() {
  var made = 0, lost = 0;
  var rows = SpreadsheetApp.getActiveSheet().getDataRange().getValues();
  for (var i = 0; i < rows.length; i++) {
    try {
      SlidesApp.create(rows[i][0]);
      made++;
    } catch (e) {
      Logger.log(e);
      lost++;
    }
  }
  return [made, lost, Logger.getLog()];
}

function chart() {
  try {
    return SpreadsheetApp.getActiveSheet().newChart().build();
  } catch (e) {
    return e.message;
  }
}

function typo() {
  return SpreadsheetApp.getActiveSheet().getRange('A1').getValeu();
}
