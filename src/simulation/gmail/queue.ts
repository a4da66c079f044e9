import type { Core } from '../kernel/core';
import type { Due } from '../kernel/service';
import { autoReplyTo } from './autoReply';
import { bounce } from './bounce';
import { deliver, receive } from './deliver';
import { mailboxOf, type QueuedMail } from './state';

/** The next mail that moves by itself: an automatic answer, or the last attempt after a temporary failure. */
export function nextMail(core: Core): Due | undefined {
  const queue = core.state.mailQueue;
  if (queue.length === 0) return undefined;
  const next = queue.reduce((first, each) => (each.at < first.at ? each : first));
  return {
    at: next.at,
    run: () => {
      core.state.mailQueue = core.state.mailQueue.filter((each) => each !== next);
      perform(core, next);
    },
  };
}

function perform(core: Core, queued: QueuedMail): void {
  if (queued.kind === 'answer') {
    const mailbox = mailboxOf(core, queued.mailbox);
    const message = mailbox.messages[queued.message];
    const answer = message && autoReplyTo(mailbox, message);
    if (answer) deliver(core, answer);
    return;
  }
  const { mail, sender, to, code } = queued;
  if (mailboxOf(core, to).bounces === null) receive(core, to, mail, sender);
  else bounce(core, { mail, sender, to, code, final: true });
}
