import { costs } from '../kernel/definition';
import type { ServiceFolder } from '../kernel/service';
import { FilesCollection } from './advanced/files';
import { PermissionsCollection } from './advanced/permissions';
import { AdvancedDrive } from './advanced/service';
import { API_COSTS_MS, CREATE_MS, conversionQuota, READ_MS, WRITE_MS } from './limits';
import { MimeType } from './mimeType';
import { DriveApp } from './service/app';
import { File } from './service/file';
import { Folder } from './service/folder';
import { FileIterator, FolderIterator } from './service/iterator';
import { openDrive } from './service/open';
import { DriveUser } from './service/user';

const READ = ['drive', 'drive.readonly'];
const WRITE = ['drive'];
const API_READ = ['drive.file', 'drive', 'drive.readonly'];
const API_WRITE = ['drive.file', 'drive'];

const writes = (member: string): boolean => /^(set|create|add|remove|revoke|make|move)/.test(member);
const scopes = (member: string) => (writes(member) ? WRITE : READ);
const apiScopes = (member: string) => (/^(get|list|export|download)/.test(member) ? API_READ : API_WRITE);
const none = () => [];

/** What a file tells of itself is already there; its content and who may read it are not. */
const itemCost = (member: string): number => {
  if (/^(create|makeCopy|getAs|getBlob)/.test(member)) return CREATE_MS;
  if (writes(member)) return WRITE_MS;
  return /^(getFiles|getFolders|search|getParents|getEditors|getViewers|getAccess)/.test(member)
    ? READ_MS
    : 0;
};
const appCost = costs({ getFileById: READ_MS, getFolderById: READ_MS, getRootFolder: READ_MS }, READ_MS);

/** Files and folders of everybody's Drive: DriveApp, the advanced service Drive v3, MimeType. */
export const driveFolder: ServiceFolder = {
  classes: [
    {
      path: 'Drive.DriveApp',
      host: DriveApp,
      cost: (member) => (member.startsWith('create') ? CREATE_MS : appCost(member)),
      scopes,
    },
    { path: 'Drive.File', host: File, cost: itemCost, scopes },
    { path: 'Drive.Folder', host: Folder, cost: itemCost, scopes },
    { path: 'Drive.FileIterator', host: FileIterator, cost: costs({ next: READ_MS }, 0), scopes: () => READ },
    {
      path: 'Drive.FolderIterator',
      host: FolderIterator,
      cost: costs({ next: READ_MS }, 0),
      scopes: () => READ,
    },
    { path: 'Drive.User', host: DriveUser, cost: () => 0 },
    { path: 'Base.MimeType', host: MimeType, cost: () => 0, withoutAuthorization: 'all' },
    { path: 'Advanced.Drive', host: AdvancedDrive, cost: () => 0, scopes: none },
    {
      path: 'Advanced.Drive.FilesCollection',
      name: 'Drive.Files',
      host: FilesCollection,
      cost: costs(API_COSTS_MS, WRITE_MS),
      scopes: apiScopes,
    },
    {
      path: 'Advanced.Drive.PermissionsCollection',
      name: 'Drive.Permissions',
      host: PermissionsCollection,
      cost: costs({ get: READ_MS, list: READ_MS }, WRITE_MS),
      scopes: apiScopes,
    },
  ],
  globals: { DriveApp: openDrive, MimeType: () => new MimeType() },
  advanced: { 'drive v3': (execution) => new AdvancedDrive(execution) },
  quotas: [conversionQuota],
  initial: () => ({ files: {}, driveUnknowns: { mediaReturns: 'blob' } }),
};
