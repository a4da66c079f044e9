import type { BadgePreset } from '../../toolkit/statuses';
import type { Quoting } from './csv';

/** One badge for one student, as the columns of a file need it. Nothing here tells more than name and address. */
export interface Award {
  applicationId: string;
  /** Mail address that the badge service knows the student by. */
  identifier: string;
  first: string;
  last: string;
  /** The same for everybody: whoever sees the badge reads it. */
  narrative: string;
  /** `YYYY-MM-DD`. */
  issueDate: string;
  badgeClassId: string;
  badgeName: string;
  /** Like `en` or `es-US`. */
  locale: string;
}

interface Column {
  header: string;
  value: (award: Award) => string;
}

export interface FilePreset {
  quoting: Quoting;
  columns: readonly Column[];
  /** The service refuses a file without the badge's id. */
  needsBadgeClassId: boolean;
}

const nothing = () => '';

/** Columns as the services document them; Credly has none here, since its own template is filled in. */
export const filePresets: Record<Exclude<BadgePreset, 'credly'>, FilePreset> = {
  parchment: {
    quoting: 'quoted',
    needsBadgeClassId: false,
    columns: [
      { header: 'Badge Class ID', value: ({ badgeClassId }) => badgeClassId },
      { header: 'Identifier', value: ({ identifier }) => identifier },
      { header: 'First Name', value: ({ first }) => first },
      { header: 'Last Name', value: ({ last }) => last },
      { header: 'Narrative', value: ({ narrative }) => narrative },
      { header: 'Evidence Narrative', value: nothing },
      { header: 'Evidence URL', value: nothing },
      { header: 'Issue Date', value: ({ issueDate }) => issueDate },
      { header: 'Expiration Date', value: nothing },
    ],
  },
  'badgr-classic': {
    quoting: 'plain',
    needsBadgeClassId: false,
    columns: [
      { header: 'email', value: ({ identifier }) => identifier },
      { header: 'evidence', value: nothing },
    ],
  },
  generic: {
    quoting: 'quoted',
    needsBadgeClassId: false,
    columns: [
      { header: 'Email', value: ({ identifier }) => identifier },
      { header: 'First Name', value: ({ first }) => first },
      { header: 'Last Name', value: ({ last }) => last },
      { header: 'Badge', value: ({ badgeName }) => badgeName },
      { header: 'Badge ID', value: ({ badgeClassId }) => badgeClassId },
      { header: 'Issue Date', value: ({ issueDate }) => issueDate },
      { header: 'Narrative', value: ({ narrative }) => narrative },
    ],
  },
};
