/** What must hold of dist/ before it goes to Google. */
import vm from 'node:vm';
import { parse } from 'acorn';

/** Which members of Google's services need which scope of the manifest; the longer name without its address. */
const SCOPES = {
  'spreadsheets.currentonly': /\bSpreadsheetApp\./,
  'script.container.ui': /\bgetUi\(|\bHtmlService\./,
  'script.scriptapp': /\bScriptApp\.(newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger)/,
  'script.send_mail': /\bMailApp\./,
  forms: /\bFormApp\./,
  'gmail.compose': /\bGmailApp\.(createDraft|getDraft|sendEmail)/,
  'gmail.readonly': /\bGmailApp\.(search|getThreadById|getMessageById|getInboxThreads)/,
  'calendar.events.owned': /\bCalendar\.(Events|Calendars)/,
  'drive.file': /\bDrive\.(Files|Permissions)/,
  'userinfo.email': /\bSession\.get(Active|Effective)User/,
};

/** Scopes that something other than a member of a service needs: cards in Gmail read the message that is open. */
const OF_CARDS = /^gmail\.addons\./;

/** Services that need a scope this project does not ask for. */
const REFUSED = { UrlFetchApp: /\bUrlFetchApp\./, DriveApp: /\bDriveApp\./, CalendarApp: /\bCalendarApp\./ };

/** Whether the bundle loads with nothing but the language, and fills in every function Google may call. */
export function bundleProblems(code) {
  let program;
  try {
    program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  } catch (error) {
    return [`dist/Code.js is not in the syntax Google reads (ES2019): ${error.message}`];
  }
  const context = vm.createContext({});
  try {
    new vm.Script(code).runInContext(context, { timeout: 10_000 });
  } catch (error) {
    return [`dist/Code.js cannot be loaded: ${error.message}`];
  }
  const stubs = program.body.filter((node) => node.type === 'FunctionDeclaration');
  if (stubs.length === 0) return ['dist/Code.js has no function at its top level that Google could call.'];
  return stubs
    .filter(({ id, start, end }) => vm.runInContext(`String(${id.name})`, context) === code.slice(start, end))
    .map(({ id }) => `The function ${id.name} is empty in dist/Code.js.`);
}

/** Whether the manifest asks for what the code uses, and for nothing else. */
export function scopeProblems(code, manifestText) {
  let asked;
  try {
    asked = JSON.parse(manifestText).oauthScopes.map((scope) => scope.replace(/^.*\/auth\//, ''));
  } catch {
    return ['dist/appsscript.json cannot be read, or has no oauthScopes.'];
  }
  const used = (words) => words.test(code);
  return [
    ...Object.entries(SCOPES)
      .filter(([scope, words]) => used(words) && !asked.includes(scope))
      .map(([scope, words]) => `The code uses ${words.source}, but the manifest lacks the scope ${scope}.`),
    ...asked
      .filter((scope) => !OF_CARDS.test(scope) && !(SCOPES[scope] && used(SCOPES[scope])))
      .map((scope) => `The manifest asks for the scope ${scope}, which the code does not use.`),
    ...Object.entries(REFUSED)
      .filter(([, words]) => used(words))
      .map(([service]) => `The code uses ${service}, for which the manifest has no scope.`),
  ];
}
