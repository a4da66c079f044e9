import { useState } from 'preact/hooks';
import type { MailSummary } from '../../contract/shapes';
import { useSidebar } from '../app/context';
import { Field } from '../parts/field';
import { WorkButton } from '../parts/work-button';
import { isMail } from '../words';

interface Props {
  mail: MailSummary;
  reload: () => void;
}

/** A mail of which nobody knows whether it left: the teacher has looked and says so. */
export function SettleUnknown({ mail, reload }: Props) {
  const { client, texts } = useSidebar();
  const settle = (left: boolean) => () => client('settleUnknownMail', { id: mail.id, left });
  return (
    <div class="box warning">
      <p>
        <strong>{texts.mails.unknownTitle}</strong>
      </p>
      <p>{texts.mails.unknownHelp}</p>
      <div class="row">
        <WorkButton text={texts.mails.itLeft} work={settle(true)} after={reload} />
        <WorkButton
          text={texts.mails.notLeft}
          confirm={texts.mails.notLeftConfirm(mail.name || mail.to)}
          work={settle(false)}
          after={reload}
        />
      </div>
    </div>
  );
}

/** A mail whose day went by: now, another day, or not at all. */
export function SettleMissed({ mail, reload }: Props) {
  const { client, texts, overview } = useSidebar();
  const [date, setDate] = useState('');
  const name = mail.name || mail.to;
  return (
    <div class="box warning">
      <p>
        <strong>{texts.mails.missedTitle}</strong>
      </p>
      <div class="row">
        <WorkButton
          text={texts.mails.sendNow}
          confirm={texts.mails.sendNowConfirm(name)}
          work={() => client('settleMissedMail', { id: mail.id, what: 'send now' })}
          after={reload}
        />
        <WorkButton
          text={texts.mails.skip}
          confirm={texts.mails.skipConfirm(name)}
          work={() => client('settleMissedMail', { id: mail.id, what: 'skip' })}
          after={reload}
        />
      </div>
      <Field
        id="reschedule"
        type="date"
        label={texts.mails.rescheduleDate}
        value={date}
        onInput={setDate}
        attributes={{ min: overview.today }}
      />
      <WorkButton
        text={texts.mails.reschedule}
        off={date === '' || date < overview.today}
        work={() => client('settleMissedMail', { id: mail.id, what: 'reschedule', date })}
        after={reload}
      />
    </div>
  );
}

/** A mail that came back: to a corrected address, once more to the same one, or not at all. */
export function SettleBounced({ mail, reload }: Props) {
  const { client, texts } = useSidebar();
  const [to, setTo] = useState('');
  const { recruitment } = texts;
  return (
    <div class="box warning">
      <p>
        <strong>{recruitment.bouncedTitle}</strong>
      </p>
      <Field
        id="corrected"
        type="email"
        label={recruitment.corrected}
        help={recruitment.correctedHelp}
        value={to}
        onInput={setTo}
        optional
      />
      <div class="row">
        <WorkButton
          text={recruitment.sendThere}
          off={!isMail(to.trim())}
          work={() => client('settleBouncedMail', { id: mail.id, what: 'try again', to: to.trim() })}
          after={reload}
          typed
        />
        <WorkButton
          text={recruitment.tryAgain}
          confirm={recruitment.tryAgainConfirm(mail.to)}
          work={() => client('settleBouncedMail', { id: mail.id, what: 'try again' })}
          after={reload}
        />
        <WorkButton
          text={recruitment.leave}
          confirm={recruitment.leaveConfirm(mail.name || mail.to)}
          work={() => client('settleBouncedMail', { id: mail.id, what: 'leave' })}
          after={reload}
        />
      </div>
    </div>
  );
}
