export type { Moment } from './clock';
export type { FormHandle } from './forms/handle';
export type { DraftInHand, Mail, Mailbox, MailReference, MailToSend } from './gmail/handle';
export type { AutoReply } from './gmail/state';
export { answerClient } from './html/answer';
export {
  type BridgeOptions,
  bridgeScript,
  type ClientReply,
  type ClientRequest,
  type HostMessage,
} from './html/bridge';
export { Killed } from './kernel/errors';
export type { CallRecord, ExecutionRecord, Outcome } from './kernel/execution';
export { ScriptError } from './kernel/execution';
export type { Manifest, ScriptKind } from './kernel/script';
export type { Edition } from './kernel/state';
export type { ScriptHandle } from './script/handle';
export type { ScriptOptions } from './script/open';
export type { SpreadsheetHandle } from './spreadsheet/handle';
export { type Answer, type Box, UnansweredDialog } from './ui/answers';
export type { BoxRecord, MenuItem, MenuRecord, ShownPage, ToastRecord } from './ui/state';
export { createWorkspace, type Workspace, type WorkspaceOptions } from './workspace';
