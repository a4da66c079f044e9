import { createHash } from 'node:crypto';
import type { Core } from '../../kernel/core';
import { Blob } from '../../utilities/blob';
import { contentOf } from '../attachments';
import type { AttachmentRecord } from '../state';

/** A file that came with a message. Setters change this object only, never the message. */
export class GmailAttachment extends Blob implements GoogleAppsScript.Gmail.GmailAttachment {
  constructor(core: Core, file: AttachmentRecord) {
    super(contentOf(core, file), file.type, file.name);
  }

  /** SHA-1 of the content, hexadecimal. */
  getHash(): string {
    return createHash('sha1').update(this.bytes).digest('hex');
  }

  /** Bytes. */
  getSize(): number {
    return this.bytes.length;
  }
}
