import { createHash } from 'node:crypto';
import type { Core } from '../kernel/core';
import type { AttachmentRecord } from './state';

/** Keeps a file's bytes once, however many messages carry it, and gives what a message notes of it. */
export function keepAttachment(
  core: Core,
  file: { name: string; type: string; bytes: Uint8Array; contentId?: string },
): AttachmentRecord {
  const sha1 = createHash('sha1').update(file.bytes).digest('hex');
  core.state.mailContents[sha1] ??= Buffer.from(file.bytes).toString('base64');
  return {
    name: file.name,
    type: file.type,
    bytes: file.bytes.length,
    sha1,
    ...(file.contentId === undefined ? {} : { contentId: file.contentId }),
  };
}

export const contentOf = (core: Core, file: AttachmentRecord): Uint8Array =>
  Buffer.from(core.state.mailContents[file.sha1] ?? '', 'base64');
