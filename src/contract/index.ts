export { type CallName, calls, functionNames, type Request, type Response } from './calls';
export type { ErrorCode, Result } from './result';
