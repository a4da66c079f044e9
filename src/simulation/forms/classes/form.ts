import { canAccess, type FileRecord } from '../../drive/files';
import { scopeUrl } from '../../kernel/access';
import { type EnumConstant, enumOf } from '../../kernel/enum';
import { ServiceException } from '../../kernel/errors';
import { randomText } from '../../kernel/random';
import { deliverFormSubmit } from '../../script/events';
import { User } from '../../session/user';
import { responders } from '../access';
import { editUrl, publishedUrl, resolveForm, shortUrl, summaryUrl } from '../address';
import { removeDestination, setDestination, syncColumns } from '../destination';
import { invalidArgument, noSuchItem } from '../errors';
import { addItem, findItem, moveItem, removeItem } from '../items/list';
import type { ItemTypeName } from '../items/record';
import type { ResponseRecord } from '../state';
import { findResponse } from '../submit';
import { CheckboxItem, ListItem, MultipleChoiceItem } from './choice-items';
import { FormResponse } from './form-response';
import { FormSettings } from './form-settings';
import { Item } from './item';
import { ImageItem, PageBreakItem, SectionHeaderItem, VideoItem } from './layout-items';
import type { Members } from './members';
import {
  CheckboxGridItem,
  DateItem,
  DateTimeItem,
  DurationItem,
  GridItem,
  ParagraphTextItem,
  RatingItem,
  ScaleItem,
  TextItem,
  TimeItem,
} from './question-items';

const CODE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A form as a script of its editor holds it. */
export class Form extends FormSettings implements Members<GoogleAppsScript.Forms.Form> {
  private get core() {
    return this.execution.core;
  }

  private get file(): FileRecord {
    const file = this.core.state.files[this.formId];
    if (!file) throw noSuchItem();
    return file;
  }

  getId(): string {
    return this.formId;
  }

  getEditUrl(): string {
    return editUrl(this.record);
  }

  getPublishedUrl(): string {
    return publishedUrl(this.record);
  }

  getSummaryUrl(): string {
    return summaryUrl(this.record);
  }

  /** A forms.gle link, the same for the same address (FM-03). */
  shortenFormUrl(url: string): string {
    if (!resolveForm(this.core, url)) throw invalidArgument('url');
    const links = this.core.state.formLinks;
    const known = Object.keys(links).find((code) => links[code] === url);
    const code = known ?? randomText(this.core.state, CODE, 17);
    links[code] = url;
    return shortUrl(code);
  }

  // Items -----------------------------------------------------------------------------------------------------

  private add<T>(
    type: ItemTypeName,
    Class: new (execution: Form['execution'], formId: string, itemId: number) => T,
  ): T {
    const { id } = addItem(this.core, this.record, type);
    syncColumns(this.core, this.record);
    return new Class(this.execution, this.formId, id);
  }

  addTextItem(): TextItem {
    return this.add('TEXT', TextItem);
  }

  addParagraphTextItem(): ParagraphTextItem {
    return this.add('PARAGRAPH_TEXT', ParagraphTextItem);
  }

  addMultipleChoiceItem(): MultipleChoiceItem {
    return this.add('MULTIPLE_CHOICE', MultipleChoiceItem);
  }

  addCheckboxItem(): CheckboxItem {
    return this.add('CHECKBOX', CheckboxItem);
  }

  addListItem(): ListItem {
    return this.add('LIST', ListItem);
  }

  addScaleItem(): ScaleItem {
    return this.add('SCALE', ScaleItem);
  }

  addRatingItem(): RatingItem {
    return this.add('RATING', RatingItem);
  }

  addGridItem(): GridItem {
    return this.add('GRID', GridItem);
  }

  addCheckboxGridItem(): CheckboxGridItem {
    return this.add('CHECKBOX_GRID', CheckboxGridItem);
  }

  addDateItem(): DateItem {
    return this.add('DATE', DateItem);
  }

  addDateTimeItem(): DateTimeItem {
    return this.add('DATETIME', DateTimeItem);
  }

  addTimeItem(): TimeItem {
    return this.add('TIME', TimeItem);
  }

  addDurationItem(): DurationItem {
    return this.add('DURATION', DurationItem);
  }

  addSectionHeaderItem(): SectionHeaderItem {
    return this.add('SECTION_HEADER', SectionHeaderItem);
  }

  addPageBreakItem(): PageBreakItem {
    return this.add('PAGE_BREAK', PageBreakItem);
  }

  addImageItem(): ImageItem {
    return this.add('IMAGE', ImageItem);
  }

  addVideoItem(): VideoItem {
    return this.add('VIDEO', VideoItem);
  }

  private item(id: number): Item {
    return new Item(this.execution, this.formId, id);
  }

  getItems(itemType?: EnumConstant): Item[] {
    return this.record.items
      .filter(({ type }) => !itemType || type === itemType.constantName)
      .map(({ id }) => this.item(id));
  }

  /** Null for what is no id of an item here, of whatever type (FM-04). */
  getItemById(id: unknown): Item | null {
    return findItem(this.record, Number(id)) ? this.item(Number(id)) : null;
  }

  private indexOf(item: number | Item): number {
    const index = item instanceof Item ? item.getIndex() : Math.trunc(item);
    if (!(index >= 0 && index < this.record.items.length)) throw invalidArgument('index');
    return index;
  }

  moveItem(item: number | Item, to: number): Item {
    const from = this.indexOf(item);
    const { id } = moveItem(this.record, from, this.indexOf(to));
    return this.item(id);
  }

  deleteItem(item: number | Item): void {
    const record = this.record.items[this.indexOf(item)];
    if (record) removeItem(this.record, record.id);
  }

  // Responses -------------------------------------------------------------------------------------------------

  private response(record: ResponseRecord): FormResponse {
    return new FormResponse(this.execution, this.formId, { ...record });
  }

  createResponse(): FormResponse {
    return new FormResponse(this.execution, this.formId, null);
  }

  /** Oldest first; "after" a time is exclusive unless `formsDefaults.sinceIsInclusive` (unconfirmed). */
  getResponses(timestamp?: Date): FormResponse[] {
    const since = timestamp?.getTime() ?? Number.NEGATIVE_INFINITY;
    const { sinceIsInclusive } = this.core.state.formsDefaults;
    return this.record.responses
      .filter((response) => response.timestamp > since || (sinceIsInclusive && response.timestamp === since))
      .map((response) => this.response(response));
  }

  getResponse(responseId: string): FormResponse {
    const response = findResponse(this.record, String(responseId));
    if (!response) throw noSuchItem();
    return this.response(response);
  }

  /** Rows in the spreadsheet stay (FM-20). */
  deleteAllResponses(): this {
    this.record.responses = [];
    return this;
  }

  deleteResponse(responseId: string): this {
    if (!findResponse(this.record, responseId)) throw noSuchItem();
    this.record.responses = this.record.responses.filter(({ id }) => id !== responseId);
    return this;
  }

  /** The one thing a script does that fires form-submit triggers (FM-24). */
  submitGrades(responses: FormResponse[]): this {
    for (const response of responses) {
      const stored = findResponse(this.record, response.getId() ?? '');
      if (!stored) throw noSuchItem();
      stored.grades = response.givenGrades;
      deliverFormSubmit(this.core, { form: this.formId, response: stored.id });
    }
    return this;
  }

  // Destination -----------------------------------------------------------------------------------------------

  private get destination() {
    const { destination } = this.record;
    if (!destination) throw new ServiceException('The form currently has no response destination.');
    return destination;
  }

  getDestinationId(): string {
    return this.destination.spreadsheet;
  }

  getDestinationType(): EnumConstant {
    return this.destination && (enumOf('Forms.DestinationType').SPREADSHEET as EnumConstant);
  }

  setDestination(_type: EnumConstant, id: string): this {
    const { core, user, script } = this.execution;
    const granted = core.grantedScopes(script, user);
    const { destinationUnderCurrentOnly } = core.state.formsDefaults;
    if (!destinationUnderCurrentOnly && !granted.includes('spreadsheets')) {
      throw new ServiceException(
        `Specified permissions are not sufficient to call Form.setDestination. Required permissions: ${scopeUrl('spreadsheets')}`,
      );
    }
    if (!core.state.spreadsheets[id] || !mayWrite(core.state.files[id], user)) throw noSuchItem();
    setDestination(core, this.record, id);
    return this;
  }

  removeDestination(): this {
    removeDestination(this.core, this.record);
    return this;
  }

  // People ----------------------------------------------------------------------------------------------------

  getEditors(): User[] {
    return this.addresses((role, view) => (role === 'writer' || role === 'owner') && !view);
  }

  addEditor(person: string | User): this {
    return this.permit(person, { role: 'writer' });
  }

  addEditors(emailAddresses: string[]): this {
    for (const address of emailAddresses) this.addEditor(address);
    return this;
  }

  removeEditor(person: string | User): this {
    return this.forbid(person, (role, view) => role === 'writer' && !view);
  }

  getPublishedReaders(): User[] {
    this.checkAdvanced('getPublishedReaders');
    return responders(this.core, this.formId).flatMap(({ emailAddress }) =>
      emailAddress === undefined ? [] : new User(emailAddress),
    );
  }

  addPublishedReader(person: string | User): this {
    this.checkAdvanced('addPublishedReader');
    return this.permit(person, { role: 'reader', view: 'published' });
  }

  addPublishedReaders(emailAddresses: string[]): this {
    for (const address of emailAddresses) this.addPublishedReader(address);
    return this;
  }

  removePublishedReader(person: string | User): this {
    this.checkAdvanced('removePublishedReader');
    return this.forbid(person, (_role, view) => view === 'published');
  }

  private addresses(fits: Fits): User[] {
    return this.file.permissions.flatMap(({ role, view, emailAddress }) =>
      fits(role, view) && emailAddress !== undefined ? new User(emailAddress) : [],
    );
  }

  private permit(person: string | User, permission: { role: 'writer' | 'reader'; view?: 'published' }): this {
    const emailAddress = addressOf(person);
    if (!/^\S+@\S+$/.test(emailAddress)) throw new ServiceException(`Invalid email: ${emailAddress}`);
    const id = `${permission.view ?? permission.role}-${emailAddress.toLowerCase()}`;
    const { permissions } = this.file;
    if (!permissions.some((known) => known.id === id)) {
      permissions.push({ id, type: 'user', ...permission, emailAddress });
    }
    return this;
  }

  private forbid(person: string | User, fits: Fits): this {
    const address = addressOf(person).toLowerCase();
    const { file } = this;
    file.permissions = file.permissions.filter(
      ({ role, view, emailAddress }) => !fits(role, view) || emailAddress?.toLowerCase() !== address,
    );
    return this;
  }
}

type Fits = (role: string, view: string | undefined) => boolean;

const addressOf = (person: string | User): string =>
  typeof person === 'string' ? person.trim() : person.getEmail();

const mayWrite = (file: FileRecord | undefined, user: string): boolean =>
  !!file && canAccess(file, user, true);
