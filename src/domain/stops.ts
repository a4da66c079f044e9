import { type Brake, brakes, deadAddresses, releasedIn } from './came-back';
import { originalKey } from './mail-key';
import type { Wanted } from './mails/wanted';
import type { Snapshot } from './offering';
import { addressBounced } from './partners/answer';
import { say } from './say';

/** Why mails must not leave now, whatever the plan wants: looked up for many mails, worked out from the tracker once. */
export class Stops {
  private readonly dead: Set<string>;
  readonly brakes: readonly Brake[];
  private readonly partners: Map<string, Snapshot['partners'][number]>;

  constructor(
    private readonly snapshot: Pick<Snapshot, 'outbox' | 'partners' | 'settings' | 'microInternships'>,
  ) {
    this.dead = deadAddresses(snapshot.outbox);
    this.brakes = brakesOf(snapshot);
    this.partners = new Map(snapshot.partners.map((row) => [row.id, row]));
  }

  /** The reason as a sentence, or ''. */
  reason({ audience, personId, to, key, microInternshipId, message }: Stoppable): string {
    const { language } = this.snapshot.settings;
    const partner = audience === 'partner' ? this.partners.get(personId) : undefined;
    if (partner?.doNotContact === true) return say(language, 'partner-do-not-contact');
    const address = to.toLowerCase();
    const isDead =
      this.dead.has(address) ||
      (partner && addressBounced(partner) && partner.mail.toLowerCase() === address);
    if (isDead && audience !== 'teacher') return say(language, 'address-bounced', { address: to });
    const isOn = this.brakes.some(
      (brake) => brake.microInternshipId === microInternshipId && brake.message === message,
    );
    return isOn && originalKey(key) === key ? say(language, 'brake-on') : '';
  }
}

type Stoppable = Pick<Wanted, 'audience' | 'personId' | 'to' | 'key' | 'microInternshipId' | 'message'>;

/** Kinds of mail of running offerings that wait for a person to say "go on". */
export function brakesOf({
  outbox,
  microInternships,
}: Pick<Snapshot, 'outbox' | 'microInternships'>): Brake[] {
  const cells = new Map(microInternships.map((row) => [row.id, row.brakesReleased]));
  return brakes(outbox, (id, message) => releasedIn(cells.get(id) ?? '').get(message) ?? 0);
}
