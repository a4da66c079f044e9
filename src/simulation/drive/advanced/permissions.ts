import { apiError } from '../../kernel/errors';
import type { Execution } from '../../kernel/execution';
import { canAccess, type FileRecord, type PermissionRecord } from '../files';
import { share, tellShared, unshare } from '../share';
import { visibleFile } from '../view';
import { type Options, PERMISSION_FIELDS, permissionResource, type Resource, shown } from './resource';

const TYPES = ['user', 'group', 'domain', 'anyone'];
const ROLES = ['owner', 'writer', 'commenter', 'reader'];

/** `Drive.Permissions`. With `view: 'published'` a permission is that of answering a form. */
export class PermissionsCollection {
  constructor(private readonly execution: Execution) {}

  /** Tells a person or group by mail unless `sendNotificationEmail` is false. Handing over ownership is not simulated. */
  create(body: Resource, fileId: string, options?: Options): Resource {
    const method = 'drive.permissions.create';
    const file = this.open(method, fileId);
    const { type, role, emailAddress, domain, view } = this.checked(method, body);
    if (role === 'owner') throw this.execution.gap('Drive.Permissions.create of an owner');
    const permission = share(file, {
      type,
      role,
      ...(emailAddress ? { emailAddress: String(emailAddress) } : {}),
      ...(domain ? { domain: String(domain) } : {}),
      ...(view === 'published' ? { view } : {}),
    });
    const { core, user } = this.execution;
    if ((type === 'user' || type === 'group') && options?.sendNotificationEmail !== false) {
      tellShared(core, file, user, String(emailAddress), String(options?.emailMessage ?? ''));
    }
    return this.show(method, permission, options);
  }

  get(fileId: string, permissionId: string, options?: Options): Resource {
    const method = 'drive.permissions.get';
    return this.show(method, this.find(method, this.open(method, fileId, false), permissionId), options);
  }

  /** Permissions of a view are left out unless `includePermissionsForView` names it. */
  list(fileId: string, options?: Options): Resource {
    const method = 'drive.permissions.list';
    const file = this.open(method, fileId, false);
    const view = options?.includePermissionsForView;
    const permissions = file.permissions
      .filter((permission) => permission.view === undefined || permission.view === view)
      .map((permission) => permissionResource(this.execution, permission));
    const list = { kind: 'drive#permissionList', permissions };
    return shown(method, list, options, `kind,permissions(${PERMISSION_FIELDS})`);
  }

  update(body: Resource, fileId: string, permissionId: string, options?: Options): Resource {
    const method = 'drive.permissions.update';
    const permission = this.find(method, this.open(method, fileId), permissionId);
    if (body.role !== undefined) {
      if (!ROLES.includes(String(body.role)))
        throw apiError(method, 400, 'The permission role field is invalid.');
      permission.role = body.role as PermissionRecord['role'];
    }
    return this.show(method, permission, options);
  }

  remove(fileId: string, permissionId: string): void {
    const method = 'drive.permissions.delete';
    const file = this.open(method, fileId);
    const permission = this.find(method, file, permissionId);
    if (!unshare(file, (each) => each === permission)) {
      throw apiError(method, 403, 'The owner of a file cannot be removed.');
    }
  }

  private checked(method: string, body: Resource): Omit<PermissionRecord, 'id'> {
    const { type, role, emailAddress, domain } = body;
    if (!TYPES.includes(String(type))) throw apiError(method, 400, 'The permission type field is required.');
    if (!ROLES.includes(String(role))) throw apiError(method, 400, 'The permission role field is required.');
    if ((type === 'user' || type === 'group') && !emailAddress) {
      throw apiError(method, 400, 'The emailAddress field is required.');
    }
    if (type === 'domain' && !domain) throw apiError(method, 400, 'The domain field is required.');
    return body as unknown as PermissionRecord;
  }

  private find(method: string, file: FileRecord, id: string): PermissionRecord {
    const permission = file.permissions.find((each) => each.id === String(id));
    if (!permission) throw apiError(method, 404, `Permission not found: ${id}.`);
    return permission;
  }

  private open(method: string, fileId: string, write = true): FileRecord {
    const file = visibleFile(this.execution, String(fileId));
    if (!file) throw apiError(method, 404, `File not found: ${fileId}.`);
    if (write && !canAccess(file, this.execution.user, true)) {
      throw apiError(method, 403, `The user does not have sufficient permissions for file ${fileId}.`);
    }
    return file;
  }

  private show(method: string, permission: PermissionRecord, options: Options): Resource {
    return shown(method, permissionResource(this.execution, permission), options, PERMISSION_FIELDS);
  }
}
