import { isProblem } from '../domain/problem';
import { withLockOrBusy } from '../google/lock';
import { Memory } from '../google/memory';
import { product } from './late';

export const MENU = 'Micro-internships';

/** Adds the menu. Runs without any authorization: no service that needs one may be touched here. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu(MENU)
    .addItem('Open the sidebar', 'openSidebar')
    .addSeparator()
    .addItem('Set up this tracker', 'setUpFromMenu')
    .addItem('Repair the tracker', 'repairFromMenu')
    .addItem('Pause everything', 'pauseFromMenu')
    .addToUi();
}

export function openSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Micro-internships'),
  );
}

function setUpActive(): void {
  const { setUp, Tracker } = product();
  setUp(Tracker.active());
}

/** Makes the tabs, then opens the sidebar, which asks for the rest. */
export function setUpFromMenu(): void {
  told(() => {
    withLockOrBusy(setUpActive);
    openSidebar();
  });
}

export function repairFromMenu(): void {
  told(() => {
    const { message, mended } = product().repairTracker();
    SpreadsheetApp.getUi().alert([message, ...mended].join('\n\n'));
  });
}

export function pauseFromMenu(): void {
  new Memory().set({ paused: 'yes', touched: String(Date.now()) });
  SpreadsheetApp.getUi().alert('Everything is paused: nothing is sent until you go on in the sidebar.');
}

/** A problem becomes a sentence in front of the teacher instead of a stack trace. */
function told(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!isProblem(error)) throw error;
    SpreadsheetApp.getUi().alert(error.message);
  }
}
