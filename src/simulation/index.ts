export { Killed } from './kernel/errors';
export type { CallRecord, ExecutionRecord, Outcome } from './kernel/execution';
export { ScriptError } from './kernel/execution';
export { createWorkspace, type Workspace, type WorkspaceOptions } from './workspace';
