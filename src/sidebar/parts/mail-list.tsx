import type { MailSummary } from '../../contract/shapes';
import { useSidebar } from '../app/context';
import { wordFor } from '../texts';
import { Button } from './button';

/** Mails in a list, each opening itself: when, to whom, what, and how it stands. */
export function MailList({ mails }: { mails: readonly MailSummary[] }) {
  const { texts, days, go, route } = useSidebar();
  return (
    <ul class="mails">
      {mails.map((mail) => (
        <li key={mail.id}>
          <Button
            kind="link"
            label={texts.mails.read(mail.subject || texts.mails.noSubject, mail.name || mail.to)}
            onClick={() => go({ view: 'mail', id: mail.id, from: route })}
          >
            {mail.subject || texts.mails.noSubject}
          </Button>
          <p class="quiet">
            {mail.name || mail.to}
            {mail.at && ` · ${days.moment(mail.at)}`}
            {' · '}
            <span class={`word ${mail.status.replace(/ /g, '-')}`}>
              {wordFor(texts.mailStatus, mail.status)}
            </span>
          </p>
          {mail.problem && <p class="error">{mail.problem}</p>}
        </li>
      ))}
    </ul>
  );
}
