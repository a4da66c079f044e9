import { useState } from 'preact/hooks';
import { useDesk } from '../context';
import { act } from '../server/api';

/** A new mail. */
export function Compose({ as, done }: { as: string; done(): void }) {
  const { attempt, tell } = useDesk();
  const [mail, setMail] = useState({ to: '', cc: '', subject: '', text: '' });
  const field = (name: keyof typeof mail) => ({
    value: mail[name],
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      setMail((now) => ({ ...now, [name]: currentTarget.value })),
  });
  const send = async (event: Event) => {
    event.preventDefault();
    if (!(await attempt(() => act('mail/send', { as, ...mail })))) return;
    tell('The mail was sent.');
    done();
  };
  return (
    <form class="compose" onSubmit={(event) => void send(event)}>
      <h2>New mail</h2>
      <label class="field">
        <span>To</span>
        <input required {...field('to')} />
      </label>
      <label class="field">
        <span>Cc</span>
        <input {...field('cc')} />
      </label>
      <label class="field">
        <span>Subject</span>
        <input {...field('subject')} />
      </label>
      <label class="field">
        <span>Text</span>
        <textarea rows={10} {...field('text')} />
      </label>
      <div class="buttons">
        <button type="submit" class="strong">
          Send
        </button>
        <button type="button" onClick={done}>
          Discard
        </button>
      </div>
    </form>
  );
}
