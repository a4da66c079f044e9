import type { EnumConstant } from '../../kernel/enum';
import { ServiceException } from '../../kernel/errors';
import type { Execution } from '../../kernel/execution';
import { syncColumns } from '../destination';
import { invalidData, noSuchItem } from '../errors';
import type { EmailCollection, FormRecord } from '../state';

type Flag =
  | 'allowEdits'
  | 'limitOne'
  | 'progressBar'
  | 'publishingSummary'
  | 'quiz'
  | 'respondAgainLink'
  | 'shuffle';

/** What a script can set about a form as a whole. */
export class FormSettings {
  constructor(
    readonly execution: Execution,
    readonly formId: string,
  ) {}

  get record(): FormRecord {
    const form = this.execution.core.state.forms[this.formId];
    if (!form) throw noSuchItem();
    return form;
  }

  private put(values: Partial<FormRecord>): this {
    Object.assign(this.record, values);
    return this;
  }

  private flag(name: Flag, enabled: boolean): this {
    return this.put({ [name]: enabled });
  }

  /** '' until it is set, whatever name the form was made with (FM-01). */
  getTitle(): string {
    return this.record.title;
  }

  setTitle(title: string): this {
    return this.put({ title: title ?? '' });
  }

  getDescription(): string {
    return this.record.description;
  }

  setDescription(description: string): this {
    return this.put({ description: description ?? '' });
  }

  getConfirmationMessage(): string {
    return this.record.confirmation;
  }

  setConfirmationMessage(message: string): this {
    return this.put({ confirmation: message ?? '' });
  }

  getCustomClosedFormMessage(): string {
    return this.record.closedMessage;
  }

  setCustomClosedFormMessage(message: string): this {
    return this.put({ closedMessage: message ?? '' });
  }

  isAcceptingResponses(): boolean {
    return this.record.published && this.record.accepting;
  }

  /** An unpublished form can't be made to accept responses (platform: publishing). */
  setAcceptingResponses(enabled: boolean): this {
    if (enabled && !this.record.published) throw invalidData();
    return this.put({ accepting: enabled });
  }

  supportsAdvancedResponderPermissions(): boolean {
    return this.record.advancedPermissions;
  }

  isPublished(): boolean {
    return this.record.published;
  }

  /** Publishing also opens the form, unpublishing closes it. An older form has no such state. */
  setPublished(enabled: boolean): this {
    this.checkAdvanced('setPublished');
    return this.put({ published: enabled, accepting: enabled });
  }

  protected checkAdvanced(member: string): void {
    if (this.record.advancedPermissions) return;
    throw new ServiceException(`Form.${member} is not supported for this form.`);
  }

  collectsEmail(): boolean {
    return this.record.emailCollection !== 'DO_NOT_COLLECT';
  }

  /** Collected addresses are typed by the respondent, unless `setEmailCollectionType` says otherwise (unconfirmed). */
  setCollectEmail(collect: boolean): this {
    const verified = this.record.emailCollection === 'VERIFIED';
    return this.collect(!collect ? 'DO_NOT_COLLECT' : verified ? 'VERIFIED' : 'RESPONDER_INPUT');
  }

  setEmailCollectionType(type: EnumConstant): this {
    return this.collect(type.constantName as EmailCollection);
  }

  private collect(emailCollection: EmailCollection): this {
    this.put({ emailCollection });
    syncColumns(this.execution.core, this.record);
    return this;
  }

  hasLimitOneResponsePerUser(): boolean {
    return this.record.limitOne;
  }

  setLimitOneResponsePerUser(enabled: boolean): this {
    return this.flag('limitOne', enabled);
  }

  canEditResponse(): boolean {
    return this.record.allowEdits;
  }

  setAllowResponseEdits(enabled: boolean): this {
    return this.flag('allowEdits', enabled);
  }

  hasProgressBar(): boolean {
    return this.record.progressBar;
  }

  setProgressBar(enabled: boolean): this {
    return this.flag('progressBar', enabled);
  }

  hasRespondAgainLink(): boolean {
    return this.record.respondAgainLink;
  }

  setShowLinkToRespondAgain(enabled: boolean): this {
    return this.flag('respondAgainLink', enabled);
  }

  isPublishingSummary(): boolean {
    return this.record.publishingSummary;
  }

  setPublishingSummary(enabled: boolean): this {
    return this.flag('publishingSummary', enabled);
  }

  isQuiz(): boolean {
    return this.record.quiz;
  }

  setIsQuiz(enabled: boolean): this {
    return this.flag('quiz', enabled);
  }

  getShuffleQuestions(): boolean {
    return this.record.shuffle;
  }

  setShuffleQuestions(shuffle: boolean): this {
    return this.flag('shuffle', shuffle);
  }

  requiresLogin(): boolean {
    return this.record.requireLogin;
  }

  /** Only forms of Workspace accounts can require a login; elsewhere it changes nothing (unconfirmed). */
  setRequireLogin(requireLogin: boolean): this {
    const isWorkspace = this.execution.core.state.edition === 'education';
    return this.put({ requireLogin: isWorkspace && requireLogin });
  }
}
