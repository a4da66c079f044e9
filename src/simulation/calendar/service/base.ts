import { sameAddress } from '../../gmail/address';
import { constant, type EnumConstant } from '../../kernel/enum';
import { ServiceException } from '../../kernel/errors';
import type { Execution } from '../../kernel/execution';
import { answerEvent, cancelEvent, changeEvent, type EventChanges, newGuest } from '../change';
import { findEvent } from '../find';
import { MAX_REMINDER_MINUTES, MIN_REMINDER_MINUTES } from '../limits';
import { type CalendarRecord, calendarOf, type EventRecord, type ReminderRecord } from '../state';
import { answerOf, EventGuest, guestStatus, statusOf } from './guest';

/** What one event and a series of them have in common; the record is looked up at every call. */
export abstract class EventBase {
  constructor(
    protected readonly execution: Execution,
    /** Calendar from which it is seen. */
    protected readonly calendarId: string,
    protected readonly eventId: string,
  ) {}

  protected get record(): EventRecord {
    const event = findEvent(this.execution.core, this.calendarId, this.eventId);
    if (!event || event.status === 'cancelled') {
      throw new ServiceException('The calendar event does not exist, or it has already been deleted.');
    }
    return event;
  }

  protected get calendar(): CalendarRecord {
    return calendarOf(this.execution.core, this.calendarId) as CalendarRecord;
  }

  /** CalendarApp tells nobody by mail of what it changes, save of invitations that were asked for (CA-02, CA-04). */
  protected change(changes: EventChanges): this {
    const { record } = this;
    if (!this.isOwnedByMe() && !record.guestsCanModify) throw new ServiceException('Action not allowed');
    changeEvent(this.execution.core, record, changes, 'none');
    return this;
  }

  protected remove(): void {
    const { core, user } = this.execution;
    if (this.isOwnedByMe()) cancelEvent(core, this.record, 'none');
    else answerEvent(core, this.record, user, { status: 'declined', gone: true });
  }

  getId(): string {
    return this.record.iCalUID;
  }

  getOriginalCalendarId(): string {
    return this.record.calendar;
  }

  getTitle(): string {
    return this.record.title;
  }

  setTitle(title: string): this {
    return this.change({ title });
  }

  getDescription(): string {
    return this.record.description;
  }

  setDescription(description: string): this {
    return this.change({ description });
  }

  getLocation(): string {
    return this.record.location;
  }

  setLocation(location: string): this {
    return this.change({ location });
  }

  getDateCreated(): Date {
    return new Date(this.record.created);
  }

  getLastUpdated(): Date {
    return new Date(this.record.updated);
  }

  getCreators(): string[] {
    return [this.record.creator];
  }

  isOwnedByMe(): boolean {
    return this.ownerOf(this.record) === this.execution.user;
  }

  getEventType(): EnumConstant {
    return constant('Calendar.EventType', 'DEFAULT');
  }

  getColor(): string {
    return this.record.color;
  }

  setColor(color: string): this {
    return this.change({ color: String(color) });
  }

  getVisibility(): EnumConstant {
    return constant('Calendar.Visibility', this.record.visibility.toUpperCase());
  }

  setVisibility(visibility: EnumConstant): this {
    return this.change({ visibility: visibility.constantName.toLowerCase() as EventRecord['visibility'] });
  }

  // Guests ----------------------------------------------------------------------------------------------------

  addGuest(email: string): this {
    const { guests } = this.record;
    if (guests.some((guest) => sameAddress(guest.email, email))) return this;
    return this.change({ guests: [...guests, newGuest(email)] });
  }

  removeGuest(email: string): this {
    return this.change({ guests: this.record.guests.filter((guest) => !sameAddress(guest.email, email)) });
  }

  getGuestList(includeOwner = false): EventGuest[] {
    const { record } = this;
    const owner = this.ownerOf(record);
    const others = record.guests
      .filter((guest) => !sameAddress(guest.email, owner))
      .map((guest) => new EventGuest(guest));
    return includeOwner ? [new EventGuest(newGuest(owner), true), ...others] : others;
  }

  getGuestByEmail(email: string): EventGuest | null {
    const { record } = this;
    const guest = record.guests.find((each) => sameAddress(each.email, email));
    return guest ? new EventGuest(guest, sameAddress(guest.email, this.ownerOf(record))) : null;
  }

  getMyStatus(): EnumConstant {
    const { record } = this;
    if (this.isOwnedByMe()) return guestStatus('OWNER');
    const own = record.guests.find((guest) => sameAddress(guest.email, this.execution.user));
    return own ? statusOf(own.status) : guestStatus('INVITED');
  }

  /** The owner's status stays OWNER, as does anything that is set to it. */
  setMyStatus(status: EnumConstant): this {
    const answer = answerOf(status);
    if (!this.isOwnedByMe() && answer) {
      answerEvent(this.execution.core, this.record, this.execution.user, { status: answer });
    }
    return this;
  }

  guestsCanSeeGuests(): boolean {
    return this.record.guestsCanSeeOtherGuests;
  }

  setGuestsCanSeeGuests(guestsCanSeeOtherGuests: boolean): this {
    return this.change({ guestsCanSeeOtherGuests });
  }

  guestsCanInviteOthers(): boolean {
    return this.record.guestsCanInviteOthers;
  }

  setGuestsCanInviteOthers(guestsCanInviteOthers: boolean): this {
    return this.change({ guestsCanInviteOthers });
  }

  guestsCanModify(): boolean {
    return this.record.guestsCanModify;
  }

  setGuestsCanModify(guestsCanModify: boolean): this {
    return this.change({ guestsCanModify });
  }

  anyoneCanAddSelf(): boolean {
    return this.record.anyoneCanAddSelf;
  }

  setAnyoneCanAddSelf(anyoneCanAddSelf: boolean): this {
    return this.change({ anyoneCanAddSelf });
  }

  // Tags and reminders ----------------------------------------------------------------------------------------

  /** Tags are the event's shared extended properties. */
  getTag(key: string): string | null {
    return this.record.shared[key] ?? null;
  }

  setTag(key: string, value: string): this {
    return this.change({ shared: { ...this.record.shared, [key]: value } });
  }

  getAllTagKeys(): string[] {
    return Object.keys(this.record.shared);
  }

  deleteTag(key: string): this {
    const { [key]: _, ...shared } = this.record.shared;
    return this.change({ shared });
  }

  addEmailReminder(minutes: number): this {
    return this.addReminder('email', minutes);
  }

  addPopupReminder(minutes: number): this {
    return this.addReminder('popup', minutes);
  }

  addSmsReminder(minutes: number): this {
    return this.addReminder('sms', minutes);
  }

  getEmailReminders(): number[] {
    return this.reminders('email');
  }

  getPopupReminders(): number[] {
    return this.reminders('popup');
  }

  getSmsReminders(): number[] {
    return this.reminders('sms');
  }

  removeAllReminders(): this {
    return this.change({ reminders: [] });
  }

  /** The calendar's default: none, as long as nobody can set another here. */
  resetRemindersToDefault(): this {
    return this.change({ reminders: null });
  }

  private addReminder(method: ReminderRecord['method'], minutes: number): this {
    if (minutes < MIN_REMINDER_MINUTES || minutes > MAX_REMINDER_MINUTES) {
      throw new ServiceException('Invalid argument: minutesBefore');
    }
    return this.change({ reminders: [...(this.record.reminders ?? []), { method, minutes }] });
  }

  private reminders(method: ReminderRecord['method']): number[] {
    return (this.record.reminders ?? []).filter((each) => each.method === method).map((each) => each.minutes);
  }

  private ownerOf(event: EventRecord): string {
    return this.execution.core.state.calendars[event.calendar]?.owner ?? event.calendar;
  }
}
