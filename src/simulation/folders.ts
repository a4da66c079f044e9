import { driveFolder } from './drive';
import { htmlFolder } from './html';
import type { ServiceFolder } from './kernel/service';
import { propertiesFolder } from './properties';
import { scriptFolder } from './script';
import { uiFolder } from './ui';

/** Every service of the workspace; of things due at the same time the earlier folder's comes first. */
export const folders: readonly ServiceFolder[] = [driveFolder, propertiesFolder, scriptFolder, uiFolder, htmlFolder];
