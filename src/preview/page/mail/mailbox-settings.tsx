import { useState } from 'preact/hooks';
import type { PersonSeen } from '../../shapes';
import { useDesk } from '../context';
import { Modal } from '../parts/modal';
import { act } from '../server/api';

const AWAY = 'Thank you for your message. I am out of the office and will answer when I am back.';

/** What a mailbox does by itself: refuse mail, or answer it. */
export function MailboxSettings({ person }: { person: PersonSeen }) {
  const { attempt } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState(person.autoReply ?? AWAY);
  const as = person.address;
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        This mailbox …
      </button>
      {person.bounces && <span class="badge">refuses mail</span>}
      {person.autoReply !== null && <span class="badge">answers by itself</span>}
      {isOpen && (
        <Modal title={`The mailbox of ${person.name}`} close={() => setOpen(false)}>
          <label class="field">
            <span>When mail arrives</span>
            <select
              value={person.bounces ?? ''}
              onChange={({ currentTarget: { value } }) =>
                void attempt(() => act('mail/bounces', { as, code: value === '' ? null : value }))
              }
            >
              <option value="">it is delivered</option>
              <option value="5.1.1">it comes back: there is no such address (5.1.1)</option>
              <option value="4.2.2">it comes back: the mailbox is full (4.2.2)</option>
            </select>
          </label>
          <label class="field">
            <span>Automatic reply</span>
            <textarea rows={4} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
          </label>
          <div class="buttons">
            <button
              type="button"
              class="strong"
              onClick={() => void attempt(() => act('mail/autoReply', { as, text }))}
            >
              {person.autoReply === null ? 'Answer with this from now on' : 'Change the answer'}
            </button>
            {person.autoReply !== null && (
              <button
                type="button"
                onClick={() => void attempt(() => act('mail/autoReply', { as, text: null }))}
              >
                Stop answering
              </button>
            )}
          </div>
        </Modal>
      )}
    </>
  );
}
