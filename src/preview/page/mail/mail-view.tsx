import { useState } from 'preact/hooks';
import type { MailboxSeen, MailLine, PersonSeen } from '../../shapes';
import { useDesk } from '../context';
import { hrefTo, type Route } from '../route';
import { useView } from '../server/use-view';
import { senderName, shortMoment } from '../words';
import { Compose } from './compose';
import { Conversation } from './conversation';
import { MailboxSettings } from './mailbox-settings';
import { People } from './people';

const BOXES = [
  ['inbox', 'Inbox'],
  ['sent', 'Sent'],
  ['draft', 'Drafts'],
] as const;
type BoxName = (typeof BOXES)[number][0];

/** Everybody's mail program. */
export function MailView({ route }: { route: Route }) {
  const { overview } = useDesk();
  const address = route.of || overview.owner;
  const person = overview.people.find((each) => each.address === address) ?? stranger(address);
  return (
    <div class="mail">
      <People current={address} />
      <Mailbox key={address} person={person} open={route.query.id} />
    </div>
  );
}

function Mailbox({ person, open }: { person: PersonSeen; open: string | undefined }) {
  const { version } = useDesk();
  const { address } = person;
  const { value: mailbox, error } = useView<MailboxSeen>('mailbox', { as: address }, version);
  const [box, setBox] = useState<BoxName>('inbox');
  const [isWriting, setWriting] = useState(false);
  const messages = mailbox?.messages ?? [];
  const shown = messages.filter((message) => message.box === box);
  return (
    <>
      <section class="mailbox" aria-labelledby="mailbox-name">
        <div class="mailbox-head">
          <h1 id="mailbox-name">{person.name}</h1>
          <p class="address">{address}</p>
          <div class="mailbox-tools">
            <button type="button" class="strong" onClick={() => setWriting(true)}>
              Write
            </button>
            <MailboxSettings person={person} />
          </div>
        </div>
        <fieldset class="box-choice">
          <legend class="visually-hidden">Folder</legend>
          {BOXES.map(([name, label]) => {
            const count = messages.filter((message) => message.box === name).length;
            return (
              <button key={name} type="button" aria-pressed={box === name} onClick={() => setBox(name)}>
                {label} <span class="quiet-text">{count}</span>
              </button>
            );
          })}
        </fieldset>
        {error !== null && <p class="problem">{error}</p>}
        {mailbox && shown.length === 0 && <p class="empty">{EMPTY[box]}</p>}
        <ul class="mail-list">
          {shown.map((message) => (
            <Line key={message.id} message={message} address={address} isOpen={message.id === open} />
          ))}
        </ul>
      </section>
      <section class="reading" aria-label="Reading">
        {isWriting ? (
          <Compose as={address} done={() => setWriting(false)} />
        ) : open ? (
          <Conversation key={open} as={address} id={open} />
        ) : (
          <p class="empty">Choose a mail to read it here.</p>
        )}
      </section>
    </>
  );
}

const EMPTY: Record<BoxName, string> = {
  inbox: 'No mail yet. Let time pass, or write one.',
  sent: 'Nothing has been sent from here.',
  draft: 'No drafts.',
};

function Line({ message, address, isOpen }: { message: MailLine; address: string; isOpen: boolean }) {
  const who = message.box === 'inbox' ? senderName(message.from) : `To ${senderName(message.to)}`;
  return (
    <li class={message.unread ? 'unread' : undefined}>
      <a href={hrefTo('mail', address, { id: message.id })} aria-current={isOpen ? 'true' : undefined}>
        <span class="mail-who">{who}</span>
        <time dateTime={message.local}>{shortMoment(message.local)}</time>
        <span class="mail-subject">
          {message.unread && <span class="visually-hidden">Unread: </span>}
          {message.subject || '(no subject)'}
        </span>
        <span class="mail-snippet">{message.snippet}</span>
      </a>
    </li>
  );
}

const stranger = (address: string): PersonSeen => ({
  address,
  name: address,
  role: '',
  group: 'Others',
  unread: 0,
  bounces: null,
  autoReply: null,
});
