import { scopeUrl } from '../kernel/access';
import { constant, type EnumConstant } from '../kernel/enum';
import type { OpenedScript } from '../kernel/script';
import { missingScopes, scopesOf } from './grants';

/** Whether an account has agreed to all that is asked (TR-16). */
export class AuthorizationInfo {
  constructor(
    private readonly script: OpenedScript,
    private readonly user: string,
    private readonly asked: readonly string[],
  ) {}

  getAuthorizationStatus(): EnumConstant {
    return constant('Script.AuthorizationStatus', this.isMissing ? 'REQUIRED' : 'NOT_REQUIRED');
  }

  /** Null when nothing is missing. The address of Google's consent page is made up. */
  getAuthorizationUrl(): string | null {
    return this.isMissing ? `https://script.google.com/d/${this.script.id}/authorize` : null;
  }

  /** URLs of what is granted, of those asked for. */
  getAuthorizedScopes(): string[] {
    const missing = missingScopes(this.script, this.user, this.asked);
    return this.asked.filter((scope) => !missing.includes(scope)).map(scopeUrl);
  }

  private get isMissing(): boolean {
    return missingScopes(this.script, this.user, this.asked).length > 0;
  }
}

/** Scopes a script asks of an authorization mode: simple triggers need none. */
export const scopesFor = (script: OpenedScript, mode: EnumConstant): readonly string[] =>
  mode.constantName === 'FULL' ? scopesOf(script.manifest) : [];
