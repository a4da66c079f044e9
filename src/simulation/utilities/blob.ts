import { Gap, ServiceException } from '../kernel/errors';
import { toSigned, toUnsigned } from './bytes/signed';
import { decodeText, encodeText } from './bytes/charset';
import { contentTypeOf } from './contentType';

/** Types that Google turns into PDF; nobody has simulated that. */
const CONVERTIBLE = /^(?:text\/|image\/|application\/(?:vnd\.|msword))/;

/** Bytes with a type and a name, the currency between Apps Script services (UT-04). */
export class Blob implements Omit<GoogleAppsScript.Base.Blob, 'getAllBlobs'> {
  constructor(
    /** Unsigned. */
    private data: Uint8Array,
    private contentType: string | null = null,
    private name: string | null = null,
  ) {}

  getBytes(): number[] {
    return toSigned(this.data);
  }

  getDataAsString(charset = 'UTF-8'): string {
    return decodeText(toSigned(this.data), charset);
  }

  getContentType(): string | null {
    return this.contentType;
  }

  getName(): string | null {
    return this.name;
  }

  getBlob(): Blob {
    return this;
  }

  copyBlob(): Blob {
    return new Blob(this.data, this.contentType, this.name);
  }

  /** The same content for the type it has; conversions to PDF are not simulated, others are not supported by Google. */
  getAs(contentType: string): Blob {
    if (contentType === this.contentType) return this.copyBlob();
    const from = this.contentType ?? 'application/octet-stream';
    if (contentType === 'application/pdf' && CONVERTIBLE.test(from)) {
      throw new Gap(`Blob.getAs from ${from} to ${contentType}`);
    }
    throw new ServiceException(`Converting from ${from} to ${contentType} is not supported.`);
  }

  isGoogleType(): boolean {
    return this.contentType?.startsWith('application/vnd.google-apps.') ?? false;
  }

  setBytes(data: readonly number[]): this {
    this.data = toUnsigned(data);
    return this;
  }

  setContentType(contentType: string | null): this {
    this.contentType = contentType;
    return this;
  }

  /** By the name's extension; an unknown one changes nothing (unconfirmed). */
  setContentTypeFromExtension(): this {
    this.contentType = (this.name && contentTypeOf(this.name)) ?? this.contentType;
    return this;
  }

  setDataFromString(text: string, charset = 'UTF-8'): this {
    this.data = toUnsigned(encodeText(text, charset));
    return this;
  }

  setName(name: string): this {
    this.name = name;
    return this;
  }

}
