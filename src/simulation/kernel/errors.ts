/**
 * What a service throws at a script. The script sees an Error of its own realm whose name is `name`; host code
 * throws these. Most services throw plain `Exception`s; advanced services a `GoogleJsonResponseException`.
 */
export class ServiceException extends Error {
  constructor(
    message: string,
    override readonly name: string = 'Exception',
    /** Extra members the script sees on the error, such as `details` of an advanced service. */
    readonly details?: Record<string, unknown>,
  ) {
    super(message);
  }
}

/** A declared member that nobody has simulated yet. Recorded in `workspace.gaps()`, whatever the script catches. */
export class Gap extends ServiceException {
  constructor(readonly member: string) {
    super(`${member} is not simulated`);
  }
}

/** Ends the execution: a script cannot catch it, every later call of the same execution throws it again. */
export class Killed extends Error {
  constructor(
    readonly reason: 'killed' | 'time limit',
    message: string,
  ) {
    super(message);
  }
}

/** An error of an advanced service, with the code and the text Google's clients show. */
export function apiError(method: string, code: number, message: string): ServiceException {
  return new ServiceException(
    `API call to ${method} failed with error: ${message}`,
    'GoogleJsonResponseException',
    { details: { code, message, errors: [{ domain: 'global', message }] } },
  );
}
