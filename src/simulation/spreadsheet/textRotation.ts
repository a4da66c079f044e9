/** How the text of a cell is turned. */
export class TextRotation implements GoogleAppsScript.Spreadsheet.TextRotation {
  constructor(readonly turn: number | true) {}

  getDegrees(): number {
    return this.turn === true ? 0 : this.turn;
  }

  isVertical(): boolean {
    return this.turn === true;
  }
}
