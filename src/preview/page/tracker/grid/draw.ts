import type { SheetSeen } from '../../../shapes';
import { choicesAt, shownText, styleAt } from '../cells';

/** Gives a cell its looks, and what is shown in it. */
export function draw(element: HTMLElement, sheet: SheetSeen, row: number, column: number): HTMLElement {
  const text = shownText(sheet, row, column);
  const style = styleAt(sheet, row, column);
  const isNumber = /^-?[\d.,]+%?$/.test(text);
  element.style.background = style?.background ?? '';
  element.style.color = style?.color ?? '';
  element.style.fontWeight = style?.bold ? 'bold' : '';
  element.style.fontStyle = style?.italic ? 'italic' : '';
  element.style.textDecoration = style?.line ?? '';
  element.style.textAlign = style?.align ?? (isNumber ? 'right' : '');
  element.style.fontSize = style?.size ? `${style.size}pt` : '';
  const note = sheet.notes[`${row},${column}`];
  element.title = note ?? '';
  element.classList.toggle('has-note', note !== undefined);
  const hasChoices = choicesAt(sheet, row, column) !== null;
  element.classList.toggle('has-choices', hasChoices);
  // As in Sheets, what is too long for its cell goes on over the next one if that is blank.
  const isPlain = !style?.wrap && !style?.align && !isNumber && !hasChoices;
  element.classList.toggle('spills', isPlain && text !== '' && shownText(sheet, row, column + 1) === '');
  const shown = document.createElement('span');
  shown.textContent = text;
  return shown;
}
