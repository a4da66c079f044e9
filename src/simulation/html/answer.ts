import { Killed } from '../kernel/errors';
import { ScriptError } from '../kernel/execution';
import type { ScriptHandle } from '../script/handle';
import { Blob } from '../utilities/blob';
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

/** A form as the server function gets it: texts by field name, a list where the name comes several times, files as blobs. */
export function formObject(fields: readonly FormField[]): Record<string, string | string[] | Blob> {
  const object: Record<string, string | string[] | Blob> = {};
  for (const [name, value] of fields) {
    const before = object[name];
    if (typeof value !== 'string') {
      object[name] = new Blob(Buffer.from(value.base64, 'base64'), value.type, value.name);
    } else if (typeof before === 'string') object[name] = [before, value];
    else if (Array.isArray(before)) before.push(value);
    else object[name] = value;
  }
  return object;
}
