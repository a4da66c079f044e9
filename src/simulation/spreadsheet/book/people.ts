import { SPREADSHEET_TYPE } from '../../drive/files';
import { ServiceException } from '../../kernel/errors';
import { User } from '../../session/user';
import { addMenu, menuItems, removeMenu, toast } from '../../ui/menus';
import { Blob } from '../../utilities/blob';
import { checkWritable } from '../act';
import { objects } from '../objects';
import { spreadsheetPdf } from '../pdf';
import { fileOf, share, sharedWith, unshare } from '../sharing';
import type { Spreadsheet } from '../spreadsheet';
import { BookDelegates } from './delegates';

const PDF = 'application/pdf';

type MenuEntry = { name: string; functionName: string } | null;

const addressOf = (person: string | User): string =>
  typeof person === 'string' ? person : person.getEmail();

/** What leaves a spreadsheet: who may open it, what the person before it is shown, its PDF. */
export class BookPeople extends BookDelegates {
  private share(people: readonly (string | User)[], role: 'writer' | 'reader'): Spreadsheet {
    checkWritable(this.core, this.execution.user, this.bookId);
    for (const person of people) share(this.core, this.bookId, addressOf(person), role);
    return objects.spreadsheet(this.execution, this.bookId);
  }

  private unshare(person: string | User, role: 'writer' | 'reader'): Spreadsheet {
    checkWritable(this.core, this.execution.user, this.bookId);
    unshare(this.core, this.bookId, addressOf(person), role);
    return objects.spreadsheet(this.execution, this.bookId);
  }

  addEditor(person: string | User): Spreadsheet {
    return this.share([person], 'writer');
  }

  addEditors(people: string[]): Spreadsheet {
    return this.share(people, 'writer');
  }

  addViewer(person: string | User): Spreadsheet {
    return this.share([person], 'reader');
  }

  addViewers(people: string[]): Spreadsheet {
    return this.share(people, 'reader');
  }

  removeEditor(person: string | User): Spreadsheet {
    return this.unshare(person, 'writer');
  }

  removeViewer(person: string | User): Spreadsheet {
    return this.unshare(person, 'reader');
  }

  getOwner(): User {
    return new User(fileOf(this.core, this.bookId).owner);
  }

  getEditors(): User[] {
    return sharedWith(this.core, this.bookId, 'writer').map((email) => new User(email));
  }

  getViewers(): User[] {
    return sharedWith(this.core, this.bookId, 'reader').map((email) => new User(email));
  }

  isAnonymousView(): boolean {
    return fileOf(this.core, this.bookId).permissions.some(({ type }) => type === 'anyone');
  }

  isAnonymousWrite(): boolean {
    return fileOf(this.core, this.bookId).permissions.some(
      ({ type, role }) => type === 'anyone' && role === 'writer',
    );
  }

  addMenu(name: string, items: MenuEntry[]): void {
    const { core, script, viewer } = this.execution;
    addMenu(core, script.id, viewer, { name: String(name), items: menuItems(items) });
  }

  updateMenu(name: string, items: MenuEntry[]): void {
    this.addMenu(name, items);
  }

  removeMenu(name: string): void {
    const { core, script, viewer } = this.execution;
    removeMenu(core, script.id, viewer, String(name));
  }

  /** Kept with what the person sees, also where nobody has the file open; Google shows nothing then. */
  toast(message: string, title?: string, seconds?: number | null): void {
    const { core, script, viewer } = this.execution;
    toast(core, script.id, viewer, String(message), title ?? '', seconds ?? 5);
  }

  getBlob(): Blob {
    return this.getAs(PDF);
  }

  getAs(contentType: string): Blob {
    if (contentType !== PDF) {
      throw new ServiceException(`Converting from ${SPREADSHEET_TYPE} to ${contentType} is not supported.`);
    }
    return new Blob(spreadsheetPdf(this.core, this.bookId), PDF, `${this.getName()}.pdf`);
  }
}
