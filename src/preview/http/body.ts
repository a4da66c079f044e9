import type { IncomingMessage } from 'node:http';

/** What a page posts may not be larger: a form of a script's page may carry files. */
const MAX_BODY_BYTES = 20 * 1024 * 1024;

export class BodyProblem extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** The JSON that was posted. Throws BodyProblem when it is too long or is none. */
export async function jsonBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) throw new BodyProblem(413, 'That is too long.');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new BodyProblem(400, 'That is no JSON.');
  }
}
