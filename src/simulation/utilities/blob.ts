import { textToPdf } from '../drive/pdf/document';
import { linesOfHtml, linesOfText } from '../drive/pdf/lines';
import { Gap, ServiceException } from '../kernel/errors';
import { decodeText, encodeText } from './bytes/charset';
import { toSigned, toUnsigned } from './bytes/signed';
import { contentTypeOf, extensionOf } from './contentType';

/** What can be used where Google takes a BlobSource: blobs, files, attachments, pages. */
export interface BlobSource {
  getBlob(): Blob;
}

/** Bytes with a type and a name, either of which may be missing (UT-04). `bytes` is for other services. */
export class Blob implements GoogleAppsScript.Base.Blob {
  constructor(
    public bytes: Uint8Array,
    private type: string | null = null,
    private name: string | null = null,
  ) {}

  copyBlob(): Blob {
    return new Blob(Uint8Array.from(this.bytes), this.type, this.name);
  }

  getBlob(): Blob {
    return this;
  }

  getAllBlobs(): Blob[] {
    return [this];
  }

  getBytes(): number[] {
    return toSigned(this.bytes);
  }

  // The types say string; Google gives null where there is none.
  getContentType(): string {
    return this.type as string;
  }

  getName(): string {
    return this.name as string;
  }

  getDataAsString(charset = 'UTF-8'): string {
    return decodeText(this.getBytes(), charset);
  }

  isGoogleType(): boolean {
    return this.type?.startsWith('application/vnd.google-apps.') ?? false;
  }

  setBytes(data: number[]): this {
    this.bytes = toUnsigned(data);
    return this;
  }

  setContentType(contentType: string | null): this {
    this.type = contentType;
    return this;
  }

  /** Null when the name has no extension that is known. */
  setContentTypeFromExtension(): this {
    this.type = contentTypeOf(this.name ?? '');
    return this;
  }

  setDataFromString(text: string, charset = 'UTF-8'): this {
    this.bytes = toUnsigned(encodeText(text, charset));
    return this;
  }

  setName(name: string): this {
    this.name = name;
    return this;
  }

  /** Converts text and HTML to PDF; other conversions are not simulated. The name's extension follows the type. */
  getAs(contentType: string): Blob {
    const bare = this.type?.split(';')[0];
    if (contentType === bare) return new Blob(Uint8Array.from(this.bytes), contentType, this.name);
    if (contentType !== 'application/pdf') throw new Gap(`Blob.getAs from ${this.type} to ${contentType}`);
    return new Blob(this.asPdf(bare ?? ''), contentType, renamed(this.name, contentType));
  }

  private asPdf(type: string): Uint8Array {
    const text = this.getDataAsString();
    if (type === 'text/html') return textToPdf(linesOfHtml(text));
    if (type.startsWith('text/')) return textToPdf(linesOfText(text));
    if (type.startsWith('image/')) throw new Gap(`Blob.getAs from ${type} to application/pdf`);
    throw new ServiceException(`Converting from ${type} to application/pdf is not supported.`);
  }
}

/** Whatever stands after the last dot of the name gives way to the new type's extension. */
function renamed(name: string | null, contentType: string): string | null {
  if (name === null) return null;
  const extension = extensionOf(contentType);
  const stem = name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : name;
  return extension === null ? stem : `${stem}.${extension}`;
}

/** The blob behind an argument that is meant to be a BlobSource; where plain data fits too the gate lets that pass. */
export function blobOf(source: unknown): Blob {
  if (typeof source === 'object' && source !== null && 'getBlob' in source)
    return (source as BlobSource).getBlob();
  throw new ServiceException('Invalid argument: blob');
}
