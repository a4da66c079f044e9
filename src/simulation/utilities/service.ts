import { signatureError } from '../kernel/access';
import { type ClassDefinition, definitionOf } from '../kernel/definition';
import type { EnumConstant } from '../kernel/enum';
import { ServiceException } from '../kernel/errors';
import type { Execution } from '../kernel/execution';
import { uuid } from '../kernel/random';
import { gzip, ungzip } from './archive/gzip';
import { unzip, zip } from './archive/zip';
import { Blob, type BlobSource } from './blob';
import { decodeBase64, encodeBase64 } from './bytes/base64';
import { encodeText } from './bytes/charset';
import { type DigestName, digest, hmac, rsaSignature } from './bytes/digest';
import { toUnsigned } from './bytes/signed';
import { contentTypeOf } from './contentType';
import { formatDate } from './date/formatDate';
import { parseDate } from './date/parseDate';
import { MAX_SLEEP_MS } from './limits';
import { parseCsv } from './text/csv';
import { formatString } from './text/formatString';

type Data = string | number[];
type Charset = EnumConstant | undefined;
type MacName = `HMAC_${Exclude<DigestName, 'MD2'>}`;

/** Utilities, the service (UT-01…UT-07). */
export class Utilities {
  constructor(private readonly execution: Execution) {}

  base64Encode(data: Data, charset?: Charset): string {
    return encodeBase64(base64Bytes(data, charset));
  }

  base64EncodeWebSafe(data: Data, charset?: Charset): string {
    return encodeBase64(base64Bytes(data, charset), 'webSafe');
  }

  base64Decode(text: string): number[] {
    return decodeBase64(text);
  }

  base64DecodeWebSafe(text: string): number[] {
    return decodeBase64(text);
  }

  computeDigest(algorithm: EnumConstant, value: Data, charset?: Charset): number[] {
    return digest(algorithm.constantName as DigestName, bytesOf(value, charset));
  }

  computeHmacSignature(algorithm: EnumConstant, value: Data, key: Data, charset?: Charset): number[] {
    const name = algorithm.constantName as MacName;
    return hmac(name, bytesOf(value, charset), bytesOf(key, charset));
  }

  computeHmacSha256Signature(value: Data, key: Data, charset?: Charset): number[] {
    return hmac('HMAC_SHA_256', bytesOf(value, charset), bytesOf(key, charset));
  }

  computeRsaSignature(algorithm: EnumConstant, value: string, key: string, charset?: Charset): number[] {
    const hash = algorithm.constantName.replace('RSA_', '') as 'SHA_1' | 'SHA_256';
    return rsaSignature(hash, bytesOf(value, charset), key);
  }

  computeRsaSha1Signature(value: string, key: string, charset?: Charset): number[] {
    return rsaSignature('SHA_1', bytesOf(value, charset), key);
  }

  computeRsaSha256Signature(value: string, key: string, charset?: Charset): number[] {
    return rsaSignature('SHA_256', bytesOf(value, charset), key);
  }

  formatDate(date: Date, timeZone: string, format: string): string {
    if (date === null || date === undefined) throw this.unfit('formatDate', [date, timeZone, format]);
    return formatDate(date.getTime(), String(timeZone), String(format));
  }

  parseDate(text: string, timeZone: string, format: string): Date {
    return new Date(parseDate(String(text), String(timeZone), String(format), this.execution.core.state.now));
  }

  formatString(template: string, ...args: unknown[]): string {
    return formatString(template, ...args);
  }

  parseCsv(csv: string, delimiter?: string): string[][] {
    return parseCsv(csv, delimiter);
  }

  getUuid(): string {
    return uuid(this.execution.core.state);
  }

  jsonParse(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new ServiceException((error as Error).message, 'SyntaxError');
    }
  }

  jsonStringify(value: unknown): string {
    return JSON.stringify(value);
  }

  /** A text is `text/plain` unless another type is given, bytes have none. */
  newBlob(data: Data, contentType?: string, name?: string): Blob {
    const isText = !Array.isArray(data);
    const bytes = toUnsigned(isText ? encodeText(String(data)) : data);
    return new Blob(bytes, contentType ?? (isText ? 'text/plain' : null), name ?? null);
  }

  zip(sources: BlobSource[], name = 'archive.zip'): Blob {
    const entries = sources.map((source) => {
      const blob = source.getBlob();
      if (blob.getName() === null) {
        throw new ServiceException('Blob object must have non-null name for this operation.');
      }
      return { name: blob.getName(), bytes: blob.getBytes() };
    });
    return new Blob(toUnsigned(zip(entries, this.execution.core.state.now)), 'application/zip', name);
  }

  /** The types of the files inside come from their names (unconfirmed). */
  unzip(source: BlobSource): Blob[] {
    return unzip(source.getBlob().getBytes()).map(
      ({ name, bytes }) => new Blob(toUnsigned(bytes), contentTypeOf(name), name),
    );
  }

  gzip(source: BlobSource, name = 'archive.gz'): Blob {
    return new Blob(toUnsigned(gzip(source.getBlob().getBytes())), 'application/x-gzip', name);
  }

  /** Without a type, named as before without `.gz` (the name is unconfirmed). */
  ungzip(source: BlobSource): Blob {
    const blob = source.getBlob();
    const name = blob.getName()?.replace(/\.gz$/, '') ?? null;
    return new Blob(toUnsigned(ungzip(blob.getBytes())), null, name);
  }

  /** Moves the workspace's clock on. Texts for a time below 0 or above five minutes are unconfirmed. */
  sleep(...args: unknown[]): void {
    if (args.length !== 1) throw this.unfit('sleep', args);
    const milliseconds = Number(args[0]);
    if (args[0] === null || args[0] === undefined || !Number.isFinite(milliseconds)) {
      throw new ServiceException(`Cannot convert ${args[0]} to int.`);
    }
    if (milliseconds < 0 || milliseconds > MAX_SLEEP_MS) {
      throw new ServiceException('Invalid argument: intervalMilliseconds');
    }
    this.execution.core.state.now += Math.trunc(milliseconds);
  }

  private unfit(member: string, args: unknown[]): ServiceException {
    return signatureError(definitionOf(this) as ClassDefinition, member, args);
  }
}

/** Without a charset a text is US-ASCII here, so that anything else becomes `?` (UT-06). */
const bytesOf = (data: Data, charset: Charset): number[] =>
  Array.isArray(data) ? data : encodeText(String(data), charset?.constantName ?? 'US_ASCII');

/** Google does not say how text beyond ASCII is encoded without a charset (UT-05): UTF-8 here. */
const base64Bytes = (data: Data, charset: Charset): number[] =>
  Array.isArray(data) ? data : encodeText(String(data), charset?.constantName ?? 'UTF_8');
