import * as v from 'valibot';
import { type CallName, calls, type Request, type Response } from './calls';
import type { ErrorCode, Result } from './result';

/** Carries one JSON text to a function of the script and its answer back; `google.script.run` in the sidebar. */
export type Transport = (name: CallName, json: string) => Promise<string>;

/** A call that did not succeed; the message is a sentence for the teacher. */
export class CallError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export type Client = <N extends CallName>(name: N, request: Request<N>) => Promise<Response<N>>;

/** The typed client: checks the request before it leaves and the answer when it comes; rejects with CallError. */
export function createClient(transport: Transport): Client {
  return async (name, request) => {
    const { request: requestShape, response: responseShape } = calls[name];
    const given = v.safeParse(requestShape, request);
    if (!given.success) throw new CallError('bad request', problems(given.issues));
    const result = JSON.parse(await transport(name, JSON.stringify(given.output))) as Result<unknown>;
    if (!result.ok) throw new CallError(result.error.code, result.error.message);
    const answer = v.safeParse(responseShape, result.value);
    if (!answer.success) {
      throw new CallError(
        'bad request',
        'The sidebar and the script are of different versions: reopen the sidebar.',
      );
    }
    return answer.output as Response<typeof name>;
  };
}

/** What is wrong with a request, field by field. */
export function problems(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues
    .map((issue) => {
      const path = v.getDotPath(issue);
      return path ? `${path}: ${issue.message}` : issue.message;
    })
    .join(' ');
}
