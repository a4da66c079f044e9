import { constant, type EnumConstant } from '../../kernel/enum';
import type { AnswerStatus, GuestRecord } from '../state';

const STATUSES: Record<AnswerStatus, string> = {
  needsAction: 'INVITED',
  tentative: 'MAYBE',
  declined: 'NO',
  accepted: 'YES',
};

export const guestStatus = (name: string): EnumConstant => constant('Calendar.GuestStatus', name);

export const statusOf = (answer: AnswerStatus): EnumConstant => guestStatus(STATUSES[answer]);

/** The answer that a constant stands for; undefined for OWNER. */
export const answerOf = (status: EnumConstant): AnswerStatus | undefined =>
  (Object.keys(STATUSES) as AnswerStatus[]).find((answer) => STATUSES[answer] === status.constantName);

/** A guest as of the moment it was asked for. */
export class EventGuest {
  constructor(
    private readonly guest: GuestRecord,
    private readonly owner = false,
  ) {}

  getEmail(): string {
    return this.guest.email;
  }

  getName(): string {
    return this.guest.name ?? '';
  }

  getGuestStatus(): EnumConstant {
    return this.owner ? guestStatus('OWNER') : statusOf(this.guest.status);
  }

  getStatus(): string {
    return this.getGuestStatus().constantName;
  }

  getAdditionalGuests(): number {
    return this.guest.additional;
  }
}
