import { useEffect, useRef, useState } from 'preact/hooks';
import type { MailSeen } from '../../shapes';
import { useDesk } from '../context';
import { goTo, hrefTo } from '../route';
import { act, pathOf } from '../server/api';
import { useView } from '../server/use-view';
import { longDay, plural, senderName, timeOfDay } from '../words';
import { HtmlFrame } from './html-frame';

/** A mail with the conversation around it, oldest first. */
export function Conversation({ as, id }: { as: string; id: string }) {
  const { version, attempt } = useDesk();
  const { value: mails, error } = useView<MailSeen[]>('mail', { as, id }, version);
  const kept = useRef(mails);
  kept.current = mails ?? kept.current;
  const isUnread = mails?.some(({ unread }) => unread) ?? false;
  useEffect(() => {
    if (isUnread) void attempt(() => act('mail/read', { as, id }));
  }, [isUnread, as, id, attempt]);
  if (error !== null) return <p class="problem">{error}</p>;
  const all = kept.current;
  const opened = all?.find((mail) => mail.id === id);
  if (!all || !opened) return null;
  return (
    <>
      <h2>{opened.subject || '(no subject)'}</h2>
      {all.map((mail) => (
        <Message key={mail.id} as={as} mail={mail} isOpened={mail.id === id} />
      ))}
      <Answer key={id} as={as} mail={opened} />
    </>
  );
}

function Message({ as, mail, isOpened }: { as: string; mail: MailSeen; isOpened: boolean }) {
  const [showsText, setShowsText] = useState(false);
  return (
    <details class="message" open={isOpened}>
      <summary>
        <span class="mail-who">{senderName(mail.from)}</span>
        <time dateTime={mail.local}>
          {longDay(mail.local)}, {timeOfDay(mail.local)}
        </time>
      </summary>
      <dl class="message-head">
        <Head name="From" text={mail.from} />
        <Head name="To" text={mail.to} />
        <Head name="Cc" text={mail.cc} />
        <Head name="Bcc" text={mail.bcc} />
        <Head name="Reply to" text={mail.replyTo} />
      </dl>
      <fieldset class="message-view">
        <legend class="visually-hidden">Shown as</legend>
        <button type="button" aria-pressed={!showsText} onClick={() => setShowsText(false)}>
          Formatted
        </button>
        <button type="button" aria-pressed={showsText} onClick={() => setShowsText(true)}>
          Plain text
        </button>
      </fieldset>
      {showsText ? (
        <pre class="message-text">{mail.text}</pre>
      ) : (
        <HtmlFrame html={mail.html} title={`Mail: ${mail.subject}`} follow={(url) => follow(url, as)} />
      )}
      <Files as={as} mail={mail} />
      {mail.draftId && <DraftButtons as={as} draft={mail.draftId} />}
    </details>
  );
}

/** Forms and the tracker are in the preview, too; everything else would lead out of it. */
function follow(url: string, as: string): void {
  if (/^https:\/\/(docs\.google\.com\/forms\/|forms\.gle\/)/.test(url))
    goTo(hrefTo('form', 'at', { url, as }));
  else if (/^https:\/\/docs\.google\.com\/spreadsheets\//.test(url)) goTo(hrefTo('tracker'));
  else if (/^https:\/\/(docs|drive)\.google\.com\//.test(url)) goTo(hrefTo('files'));
  else if (url.startsWith('mailto:')) goTo(hrefTo('mail', as));
  else alert(`This link leads out of the preview:\n\n${url}`);
}

function Head({ name, text }: { name: string; text: string }) {
  if (text === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  );
}

function Files({ as, mail }: { as: string; mail: MailSeen }) {
  if (mail.files.length === 0) return null;
  return (
    <ul class="message-files" aria-label={plural(mail.files.length, 'file')}>
      {mail.files.map(({ name, bytes }, index) => (
        <li key={name}>
          <a
            href={pathOf('attachment', { as, id: mail.id, index: String(index) })}
            target="_blank"
            rel="noreferrer"
          >
            {name} <span class="quiet-text">{Math.max(1, Math.round(bytes / 1024))} KB</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function DraftButtons({ as, draft }: { as: string; draft: string }) {
  const { attempt } = useDesk();
  return (
    <div class="buttons">
      <button
        type="button"
        class="strong"
        onClick={() => void attempt(() => act('mail/sendDraft', { as, draft }))}
      >
        Send this draft
      </button>
      <button type="button" onClick={() => void attempt(() => act('mail/deleteDraft', { as, draft }))}>
        Delete it
      </button>
    </div>
  );
}

function Answer({ as, mail }: { as: string; mail: MailSeen }) {
  const { attempt, tell } = useDesk();
  const [text, setText] = useState('');
  if (mail.box === 'draft') return null;
  const send = async (all: boolean) => {
    if (!(await attempt(() => act('mail/reply', { as, id: mail.id, text, all })))) return;
    setText('');
    tell('The reply was sent.');
  };
  const toAll = mail.cc !== '' || mail.to.includes(',');
  return (
    <form
      class="reply"
      onSubmit={(event) => {
        event.preventDefault();
        void send(false);
      }}
    >
      <label class="field">
        <span>Reply</span>
        <textarea rows={4} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <div class="buttons">
        <button type="submit" class="strong" disabled={text.trim() === ''}>
          Send reply
        </button>
        {toAll && (
          <button type="button" disabled={text.trim() === ''} onClick={() => void send(true)}>
            Reply to all
          </button>
        )}
      </div>
    </form>
  );
}
