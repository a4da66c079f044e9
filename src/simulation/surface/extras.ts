import type { ParameterKind } from './index';

/** What Google has and @types/google-apps-script 2.0.13 lacks, with the page or the observation it is known from. */
export interface ExtraMember {
  /** Path of the class, such as `Forms.Form`. */
  on: string;
  member: string;
  /** Overloads of a method, added to those that the types declare. */
  signatures?: ParameterKind[][];
  /** Path of what a property holds. */
  holds?: string;
  source: string;
}

/** An enum that is missing, or constants that are missing at the end of a declared one. */
export interface ExtraEnum {
  path: string;
  constants: string[];
  source: string;
}

const FORM_APP = 'developers.google.com/apps-script/reference/forms/form-app';
const FORM = 'developers.google.com/apps-script/reference/forms/form';
const ITEM = 'developers.google.com/apps-script/reference/forms/item';
const RATING_ITEM = 'developers.google.com/apps-script/reference/forms/rating-item';
const RATING_ICON = 'developers.google.com/apps-script/reference/forms/rating-icon-type';
const AUTHORIZATION = 'developers.google.com/apps-script/reference/script/authorization-info';
const DRIVE_EXPORT = 'developers.google.com/workspace/drive/api/reference/rest/v3/files/export';
/** In no reference page; called in many public scripts, mostly inside try/catch. REST has the same constants. */
const IN_PRACTICE = 'observed in public scripts, undocumented';

/** A user's text is the address, a file's or folder's its name: `getRootFolder().toString()` is `My Drive`. */
const LIVE_TEXTS = 'observed in tests on the live service';

/** Programs keep the time of their last run like that, and read it back with `new Date(text)`. */
const IN_PROGRAMS = 'observed in public scripts';

/** The page's samples hand over what `until` or `times` gives, a RecurrenceRule; the types want an EventRecurrence. */
const RECURRENCE_RULE =
  'developers.google.com/apps-script/reference/calendar/calendar-app#createeventseriestitle,-starttime,-endtime,-recurrence';
const TIMED_SERIES: ParameterKind[][] = [['string', 'Date', 'Date', 'Calendar.RecurrenceRule', 'object?']];
const DAY_SERIES: ParameterKind[][] = [['string', 'Date', 'Calendar.RecurrenceRule', 'object?']];

const method = (on: string, member: string, signatures: ParameterKind[][], source: string): ExtraMember => ({
  on,
  member,
  signatures,
  source,
});

const EMAIL_OR_USER: ParameterKind[][] = [['string'], ['Base.User']];

export const extraMembers: readonly ExtraMember[] = [
  method('Forms.FormApp', 'create', [['string', 'boolean']], FORM_APP),
  { on: 'Forms.FormApp', member: 'RatingIconType', holds: 'Forms.RatingIconType', source: FORM_APP },
  {
    on: 'Forms.FormApp',
    member: 'EmailCollectionType',
    holds: 'Forms.EmailCollectionType',
    source: IN_PRACTICE,
  },

  method('Forms.Form', 'addRatingItem', [[]], FORM),
  method('Forms.Form', 'isPublished', [[]], FORM),
  method('Forms.Form', 'setPublished', [['boolean']], FORM),
  method('Forms.Form', 'supportsAdvancedResponderPermissions', [[]], FORM),
  method('Forms.Form', 'addPublishedReader', EMAIL_OR_USER, FORM),
  method('Forms.Form', 'addPublishedReaders', [['string[]']], FORM),
  method('Forms.Form', 'getPublishedReaders', [[]], FORM),
  method('Forms.Form', 'removePublishedReader', EMAIL_OR_USER, FORM),
  method('Forms.Form', 'setEmailCollectionType', [['Forms.EmailCollectionType']], IN_PRACTICE),

  method('Forms.Item', 'asRatingItem', [[]], ITEM),

  method('Forms.RatingItem', 'createResponse', [['Integer']], RATING_ITEM),
  method('Forms.RatingItem', 'duplicate', [[]], RATING_ITEM),
  method('Forms.RatingItem', 'getGeneralFeedback', [[]], RATING_ITEM),
  method('Forms.RatingItem', 'getHelpText', [[]], RATING_ITEM),
  method('Forms.RatingItem', 'getId', [[]], RATING_ITEM),
  method('Forms.RatingItem', 'getIndex', [[]], RATING_ITEM),
  method('Forms.RatingItem', 'getPoints', [[]], RATING_ITEM),
  method('Forms.RatingItem', 'getRatingIcon', [[]], RATING_ITEM),
  method('Forms.RatingItem', 'getRatingScaleLevel', [[]], RATING_ITEM),
  method('Forms.RatingItem', 'getTitle', [[]], RATING_ITEM),
  method('Forms.RatingItem', 'getType', [[]], RATING_ITEM),
  method('Forms.RatingItem', 'isRequired', [[]], RATING_ITEM),
  method('Forms.RatingItem', 'setGeneralFeedback', [['Forms.QuizFeedback']], RATING_ITEM),
  method('Forms.RatingItem', 'setHelpText', [['string']], RATING_ITEM),
  method('Forms.RatingItem', 'setPoints', [['Integer']], RATING_ITEM),
  method('Forms.RatingItem', 'setRatingIcon', [['Forms.RatingIconType']], RATING_ITEM),
  method('Forms.RatingItem', 'setRatingScaleLevel', [['Integer']], RATING_ITEM),
  method('Forms.RatingItem', 'setRequired', [['boolean']], RATING_ITEM),
  method('Forms.RatingItem', 'setTitle', [['string']], RATING_ITEM),

  method('Script.ScriptApp', 'getAuthorizationInfo', [['Script.AuthMode', 'string[]']], AUTHORIZATION),
  method('Script.AuthorizationInfo', 'getAuthorizedScopes', [[]], AUTHORIZATION),

  method('Calendar.CalendarApp', 'createEventSeries', TIMED_SERIES, RECURRENCE_RULE),
  method('Calendar.CalendarApp', 'createAllDayEventSeries', DAY_SERIES, RECURRENCE_RULE),
  method('Calendar.Calendar', 'createEventSeries', TIMED_SERIES, RECURRENCE_RULE),
  method('Calendar.Calendar', 'createAllDayEventSeries', DAY_SERIES, RECURRENCE_RULE),
  method(
    'Calendar.CalendarEventSeries',
    'setRecurrence',
    [['Calendar.RecurrenceRule', 'Date', 'Date?']],
    RECURRENCE_RULE,
  ),

  method('Properties.Properties', 'setProperty', [['string', 'Date']], IN_PROGRAMS),

  method('Base.User', 'toString', [[]], LIVE_TEXTS),
  method('Drive.User', 'toString', [[]], LIVE_TEXTS),
  method('Drive.File', 'toString', [[]], LIVE_TEXTS),
  method('Drive.Folder', 'toString', [[]], LIVE_TEXTS),

  method('Advanced.Drive.FilesCollection', 'export', [['string', 'string', 'object']], DRIVE_EXPORT),
];

export const extraEnums: readonly ExtraEnum[] = [
  { path: 'Forms.ItemType', constants: ['RATING'], source: RATING_ITEM },
  { path: 'Forms.RatingIconType', constants: ['STAR', 'HEART', 'THUMB_UP'], source: RATING_ICON },
  {
    path: 'Forms.EmailCollectionType',
    constants: ['DO_NOT_COLLECT', 'VERIFIED', 'RESPONDER_INPUT'],
    source: IN_PRACTICE,
  },
];
