import { constant, type EnumConstant } from '../../kernel/enum';
import { ServiceException } from '../../kernel/errors';
import type { Execution } from '../../kernel/execution';
import { canAccess, type FileRecord, type PermissionRecord } from '../files';
import { isTrashed } from '../folders';
import { fileUrl } from '../links';
import { share, unshare } from '../share';
import type { Objects } from './objects';
import { DriveUser, emailOf } from './user';

export const NO_ITEM =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

type Person = string | { getEmail(): string };

const ROLE_OF: Record<string, PermissionRecord['role']> = {
  VIEW: 'reader',
  COMMENT: 'commenter',
  EDIT: 'writer',
};
const PERMISSION_OF: Record<PermissionRecord['role'], string> = {
  reader: 'VIEW',
  commenter: 'COMMENT',
  writer: 'EDIT',
  owner: 'OWNER',
};

/** What files and folders have in common; the record is looked up at every call. */
export abstract class DriveItem {
  constructor(
    protected readonly objects: Objects,
    protected readonly id: string,
  ) {}

  protected get execution(): Execution {
    return this.objects.execution;
  }

  protected get record(): FileRecord {
    const file = this.execution.core.state.files[this.id];
    if (!file || !canAccess(file, this.execution.user)) throw new ServiceException(NO_ITEM);
    return file;
  }

  protected change(changes: Partial<FileRecord>): this {
    const { record } = this;
    if (!canAccess(record, this.execution.user, true)) throw new ServiceException(`Access denied: DriveApp.`);
    Object.assign(record, changes, { modifiedAt: this.execution.core.state.now });
    return this;
  }

  getId(): string {
    return this.id;
  }

  getName(): string {
    return this.record.name;
  }

  setName(name: string): this {
    return this.change({ name });
  }

  toString(): string {
    return this.getName();
  }

  getDescription(): string | null {
    return this.record.description || null;
  }

  setDescription(description: string): this {
    return this.change({ description });
  }

  getUrl(): string {
    return fileUrl(this.record);
  }

  getDateCreated(): Date {
    return new Date(this.record.createdAt);
  }

  getLastUpdated(): Date {
    return new Date(this.record.modifiedAt);
  }

  getOwner(): DriveUser {
    return new DriveUser(this.execution, this.record.owner);
  }

  isTrashed(): boolean {
    return isTrashed(this.execution.core, this.record);
  }

  setTrashed(trashed: boolean): this {
    return this.change({ trashed });
  }

  isStarred(): boolean {
    return this.record.starred ?? false;
  }

  setStarred(starred: boolean): this {
    return this.change({ starred });
  }

  isShareableByEditors(): boolean {
    return true;
  }

  addEditor(person: Person): this {
    return this.let(person, 'writer');
  }

  addEditors(emails: string[]): this {
    for (const email of emails) this.let(email, 'writer');
    return this;
  }

  addViewer(person: Person): this {
    return this.let(person, 'reader');
  }

  addViewers(emails: string[]): this {
    for (const email of emails) this.let(email, 'reader');
    return this;
  }

  addCommenter(person: Person): this {
    return this.let(person, 'commenter');
  }

  addCommenters(emails: string[]): this {
    for (const email of emails) this.let(email, 'commenter');
    return this;
  }

  removeEditor(person: Person): this {
    return this.take(person, 'writer');
  }

  removeViewer(person: Person): this {
    return this.take(person, 'reader');
  }

  removeCommenter(person: Person): this {
    return this.take(person, 'commenter');
  }

  revokePermissions(person: Person): this {
    return this.take(person);
  }

  /** Without the owner. */
  getEditors(): DriveUser[] {
    return this.people('writer');
  }

  getViewers(): DriveUser[] {
    return this.people('reader', 'commenter');
  }

  getAccess(person: Person): EnumConstant {
    const email = emailOf(person).toLowerCase();
    const found = this.record.permissions.find(
      (each) => !each.view && each.emailAddress?.toLowerCase() === email,
    );
    return constant('Drive.Permission', found ? PERMISSION_OF[found.role] : 'NONE');
  }

  /** Everybody with the link, the owner's domain, or those named only. Findable by search counts as by link. */
  setSharing(access: EnumConstant, permission: EnumConstant): this {
    const { record } = this;
    this.change({});
    unshare(record, ({ type, view }) => !view && (type === 'anyone' || type === 'domain'));
    const role = ROLE_OF[permission.constantName];
    if (access.constantName === 'PRIVATE') return this;
    if (!role) throw new ServiceException('Invalid argument: permissionType');
    const domain = record.owner.slice(record.owner.lastIndexOf('@') + 1);
    share(
      record,
      access.constantName.startsWith('ANYONE') ? { type: 'anyone', role } : { type: 'domain', role, domain },
    );
    return this;
  }

  getSharingAccess(): EnumConstant {
    const type = this.linkPermission()?.type;
    const name = type === 'anyone' ? 'ANYONE_WITH_LINK' : type === 'domain' ? 'DOMAIN_WITH_LINK' : 'PRIVATE';
    return constant('Drive.Access', name);
  }

  getSharingPermission(): EnumConstant {
    const link = this.linkPermission();
    return constant('Drive.Permission', link ? PERMISSION_OF[link.role] : 'NONE');
  }

  private linkPermission(): PermissionRecord | undefined {
    return this.record.permissions.find(
      ({ type, view }) => !view && (type === 'anyone' || type === 'domain'),
    );
  }

  /** Somebody who may do more already keeps that. */
  private let(person: Person, role: PermissionRecord['role']): this {
    const { record } = this;
    this.change({});
    const emailAddress = emailOf(person);
    const order = ['reader', 'commenter', 'writer', 'owner'];
    const known = rankOf(record, emailAddress, order);
    if (known < order.indexOf(role)) share(record, { type: 'user', role, emailAddress });
    return this;
  }

  private take(person: Person, role?: PermissionRecord['role']): this {
    const { record } = this;
    this.change({});
    const email = emailOf(person).toLowerCase();
    unshare(
      record,
      (each) =>
        !each.view &&
        each.emailAddress?.toLowerCase() === email &&
        (role === undefined || each.role === role),
    );
    return this;
  }

  private people(...roles: PermissionRecord['role'][]): DriveUser[] {
    return this.record.permissions.flatMap(({ role, emailAddress, view }) =>
      !view && emailAddress && roles.includes(role) ? [new DriveUser(this.execution, emailAddress)] : [],
    );
  }
}

/** Place of a person's role in an order, −1 without any. */
const rankOf = (file: FileRecord, email: string, order: readonly string[]): number =>
  Math.max(
    -1,
    ...file.permissions
      .filter(({ emailAddress, view }) => !view && emailAddress?.toLowerCase() === email.toLowerCase())
      .map(({ role }) => order.indexOf(role)),
  );
