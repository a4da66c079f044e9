import type { ErrorCode } from '../../contract';
import { CallError } from '../../contract/client';
import type { Texts } from '../texts';

/** A call that did not succeed, in words: what happened, and the script's or Google's own sentence about it. */
export interface Failure {
  code: ErrorCode;
  title: string;
  detail: string;
}

export function failureFrom(error: unknown, texts: Texts): Failure {
  if (error instanceof CallError) {
    const fallback = error.code === 'google' ? texts.common.outsideGoogle : texts.common.unknownCall;
    return { code: error.code, title: texts.failure[error.code], detail: error.message || fallback };
  }
  if (error instanceof SyntaxError) {
    return { code: 'internal', title: texts.failure.internal, detail: texts.common.badAnswer };
  }
  return {
    code: 'internal',
    title: texts.failure.internal,
    detail: error instanceof Error ? error.message : String(error),
  };
}
