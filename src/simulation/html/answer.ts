import { Killed } from '../kernel/errors';
import { ScriptError } from '../kernel/execution';
import type { ScriptHandle } from '../script/handle';
import { createBlob } from '../utilities/blob';
import type { ClientReply, ClientRequest, FormField } from './bridge';

/** Runs what a page asked for and gives its reply. A dialog that nobody answers is thrown, for the caller to ask. */
export function answerClient(script: ScriptHandle, request: ClientRequest): ClientReply {
  try {
    const value =
      'form' in request
        ? script.submit(request.functionName, formObject(request.form))
        : script.call(request.functionName, ...request.args);
    return { ok: true, value };
  } catch (error) {
    if (!(error instanceof ScriptError || error instanceof Killed)) throw error;
    return { ok: false, error: { name: error.name, message: error.message } };
  }
}
