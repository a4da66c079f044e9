import { mailboxOf } from '../../gmail/state';
import type { Execution } from '../../kernel/execution';

/** An account as Drive shows it. */
export class DriveUser {
  constructor(
    private readonly execution: Execution,
    private readonly email: string,
  ) {}

  getEmail(): string {
    return this.email;
  }

  getName(): string {
    return mailboxOf(this.execution.core, this.email).name;
  }

  getDomain(): string {
    return this.email.slice(this.email.lastIndexOf('@') + 1);
  }

  getUserLoginId(): string {
    return this.email;
  }

  toString(): string {
    return this.email;
  }

  /** Nobody has a picture here. */
  getPhotoUrl(): string | null {
    return null;
  }
}

/** The address of an argument that may be a user or an address. */
export const emailOf = (user: string | { getEmail(): string }): string =>
  typeof user === 'object' ? user.getEmail() : String(user);
