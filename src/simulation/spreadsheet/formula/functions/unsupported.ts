import { ANY, type FunctionTable, lazy } from '../definition';
import { Unsupported } from '../value';

/** Functions that Sheets has and the simulation deliberately lacks; a formula that calls one gives '' and a diagnostic. */
const names = [
  // They look outside of the spreadsheet.
  'IMPORTRANGE IMPORTHTML IMPORTXML IMPORTDATA IMPORTFEED GOOGLEFINANCE GOOGLETRANSLATE DETECTLANGUAGE IMAGE AI GEMINI',
  // They choose their cells, or names for them, while they are evaluated.
  'QUERY INDIRECT OFFSET CELL FORMULATEXT ISFORMULA ISREF GETPIVOTDATA SUBTOTAL SPARKLINE',
  'LAMBDA LET MAP REDUCE SCAN BYROW BYCOL MAKEARRAY SORTN XMATCH WRAPROWS WRAPCOLS',
  // They give something else at every recalculation.
  'RAND RANDBETWEEN RANDARRAY',
  // They count in the calendars of securities.
  'ACCRINT ACCRINTM AMORLINC COUPDAYBS COUPDAYS COUPDAYSNC COUPNCD COUPNUM COUPPCD DISC DURATION MDURATION INTRATE',
  'PRICE PRICEDISC PRICEMAT RECEIVED TBILLEQ TBILLPRICE TBILLYIELD XIRR XNPV YEARFRAC YIELD YIELDDISC YIELDMAT',
].flatMap((line) => line.split(' '));

export const unsupported: FunctionTable = Object.fromEntries(
  names.map((name) => [
    name,
    lazy(0, ANY, () => {
      throw new Unsupported(`The function ${name} is not simulated.`);
    }),
  ]),
);
