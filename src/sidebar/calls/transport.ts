import type { CallName } from '../../contract';
import { CallError, type Transport } from '../../contract/client';

/** The part of `google.script.run` that is used; the preview's bridge offers the same. */
export interface GoogleScriptRun {
  withSuccessHandler(done: (answer: unknown) => void): GoogleScriptRun;
  withFailureHandler(failed: (error: Error) => void): GoogleScriptRun;
  [name: string]: unknown;
}

/** Carries calls over `google.script.run`; without one (a page opened outside Google) every call is refused. */
export function googleTransport(run: GoogleScriptRun | undefined): Transport {
  return (name, json) =>
    new Promise((resolve, reject) => {
      if (!run) return reject(new CallError('google', ''));
      const calling = run
        .withSuccessHandler((answer) => resolve(String(answer)))
        .withFailureHandler((error) => reject(new CallError('google', error?.message ?? '')));
      const call = calling[name as CallName];
      if (typeof call !== 'function') return reject(new CallError('bad request', ''));
      (call as (json: string) => void).call(calling, json);
    });
}
