import { useState } from 'preact/hooks';
import type { Response } from '../../contract';
import { useSidebar } from '../app/context';
import type { Route } from '../app/route';
import { useLoaded } from '../calls/use-loaded';
import { Button } from '../parts/button';
import { FailureBox } from '../parts/failure-box';
import { ViewTitle } from '../parts/section';
import { WorkButton } from '../parts/work-button';
import { wordFor } from '../texts';
import { MailEditor } from './editor';
import { canApprove, canCancel, canHold } from './groups';
import { MailPreview } from './preview';
import { SettleBounced, SettleMissed, SettleUnknown } from './settle';

export type LoadedMail = Response<'getMail'>;

/** One mail: what stands in it, how it stands, and what can be done about it. */
export function MailView({ id, from }: { id: string; from: Route }) {
  const { texts, go, overview, drafts } = useSidebar();
  const { value, failure, reload } = useLoaded('getMail', { id });
  const [isEditing, setEditing] = useState(drafts.has(`mail ${id}`));
  const known = [...overview.next, ...overview.recent].find((mail) => mail.id === id);
  const mail = value?.mail ?? known;
  const again = () => void reload();
  return (
    <>
      <Button kind="link" onClick={() => go(from)}>{`‹ ${texts.common.back}`}</Button>
      <ViewTitle>{mail ? mail.subject || texts.mails.noSubject : texts.common.loading}</ViewTitle>
      {failure && <FailureBox failure={failure} again={again} />}
      {!value && !failure && <output class="quiet">{texts.common.loading}</output>}
      {value &&
        (isEditing && value.editable ? (
          <MailEditor
            loaded={value}
            close={() => {
              setEditing(false);
              again();
            }}
          />
        ) : (
          <Reading loaded={value} reload={again} edit={() => setEditing(true)} />
        ))}
    </>
  );
}

interface ReadingProps {
  loaded: LoadedMail;
  reload: () => void;
  edit: () => void;
}

function Reading({ loaded, reload, edit }: ReadingProps) {
  const { client, texts, days } = useSidebar();
  const { mail } = loaded;
  const name = mail.name || mail.to;
  return (
    <>
      <dl class="pairs">
        <div>
          <dt>{texts.mails.to}</dt>
          <dd>
            {mail.name ? `${mail.name} ` : ''}
            <span class="quiet">{mail.to}</span>
          </dd>
        </div>
        <div>
          <dt>{mail.status === 'sent' ? texts.mails.left : texts.mails.leaves}</dt>
          <dd>{mail.at ? days.moment(mail.at) : '–'}</dd>
        </div>
        <div>
          <dt>{texts.mails.status}</dt>
          <dd>
            <span class={`word ${mail.status.replace(/ /g, '-')}`}>
              {wordFor(texts.mailStatus, mail.status)}
            </span>
          </dd>
        </div>
      </dl>
      {mail.problem && <p class="error">{mail.problem}</p>}
      {mail.status === 'unknown' && <SettleUnknown mail={mail} reload={reload} />}
      {mail.status === 'missed' && <SettleMissed mail={mail} reload={reload} />}
      {mail.status === 'bounced' && <SettleBounced mail={mail} reload={reload} />}
      <div class="row">
        {canApprove(mail) && (
          <WorkButton
            text={texts.mails.approve}
            kind="primary"
            work={() => client('approveMails', { ids: [mail.id] })}
            after={reload}
          />
        )}
        {loaded.editable && <Button onClick={edit}>{texts.mails.edit}</Button>}
        {canHold(mail) && (
          <WorkButton
            text={texts.mails.hold}
            work={() => client('holdMails', { ids: [mail.id] })}
            after={reload}
          />
        )}
        {canCancel(mail) && (
          <WorkButton
            text={texts.mails.cancelMail}
            kind="danger"
            confirm={texts.mails.cancelConfirm(name)}
            work={() => client('cancelMails', { ids: [mail.id] })}
            after={reload}
          />
        )}
      </div>
      <MailPreview loaded={loaded} />
    </>
  );
}
