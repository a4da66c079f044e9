import { ServiceException } from '../../kernel/errors';
import type { File } from './file';
import type { Folder } from './folder';
import type { Objects } from './objects';

/** Goes through ids that were found once; what is gone meanwhile is passed over (GEN-09). */
abstract class FoundIterator<T> {
  private at = 0;

  constructor(
    protected readonly objects: Objects,
    private readonly ids: readonly string[],
  ) {}

  protected abstract wrap(id: string): T;

  hasNext(): boolean {
    while (this.at < this.ids.length && !this.isThere(this.ids[this.at] as string)) this.at++;
    return this.at < this.ids.length;
  }

  next(): T {
    if (!this.hasNext()) {
      throw new ServiceException('Cannot retrieve the next object: iterator has reached the end.');
    }
    return this.wrap(this.ids[this.at++] as string);
  }

  getContinuationToken(): string {
    return Buffer.from(JSON.stringify(this.ids.slice(this.at))).toString('base64url');
  }

  private isThere(id: string): boolean {
    return this.objects.execution.core.state.files[id] !== undefined || id.startsWith('0A');
  }
}

export class FileIterator extends FoundIterator<File> {
  protected wrap(id: string): File {
    return this.objects.file(id);
  }
}

export class FolderIterator extends FoundIterator<Folder> {
  protected wrap(id: string): Folder {
    return this.objects.folder(id);
  }
}

/** The ids that a continuation token stands for. */
export function idsOfToken(token: string): string[] {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString('utf8')) as string[];
  } catch {
    throw new ServiceException('Invalid argument: continuationToken');
  }
}
