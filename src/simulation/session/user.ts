/** An account as scripts see it; the address is empty where Google does not tell it. */
export class User implements GoogleAppsScript.Base.User {
  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }

  getUserLoginId(): string {
    return this.email;
  }

  toString(): string {
    return this.email;
  }
}
