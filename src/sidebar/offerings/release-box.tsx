import { useEffect, useState } from 'preact/hooks';
import type { Response } from '../../contract';
import { useSidebar } from '../app/context';
import { useDraft } from '../app/use-draft';
import { useLoaded } from '../calls/use-loaded';
import { FailureBox } from '../parts/failure-box';
import { Field } from '../parts/field';
import { WorkButton } from '../parts/work-button';
import type { OfferingProps } from './offering';

type Mail = Response<'getRelease'>['mails'][number];

interface Props extends OfferingProps {
  /** Why it cannot be released now is said elsewhere. */
  off: boolean;
  confirm: string;
}

/** What a release needs of the day's quota, each mail as it would leave, and the button that releases all of them. */
export function ReleaseBox({ offering, reload, off, confirm }: Props) {
  const { client, texts } = useSidebar();
  const microInternshipId = offering.summary.id;
  const { value, failure, reload: again } = useLoaded('getRelease', { microInternshipId });
  const [hold, setHold] = useState<readonly string[]>([]);
  useEffect(() => void again(), [offering]);
  const refresh = () => {
    void again();
    reload();
  };
  const toggle = (id: string) =>
    setHold(hold.includes(id) ? hold.filter((one) => one !== id) : [...hold, id]);
  return (
    <>
      {failure && <FailureBox failure={failure} again={() => void again()} />}
      {value && !off && (
        <>
          <p>
            <strong>{value.line}</strong>
          </p>
          {value.conflicts.length > 0 && (
            <ul class="box failure">
              {value.conflicts.map((conflict) => (
                <li key={conflict}>{conflict}</li>
              ))}
            </ul>
          )}
          {value.warnings.map((warning) => (
            <p key={warning} class="box warning">
              {warning}
            </p>
          ))}
          <details>
            <summary>{texts.batch.read}</summary>
            <ul class="cards">
              {value.mails.map((mail) => (
                <ReleaseMail
                  key={mail.applicationId}
                  mail={mail}
                  isLeftOut={mail.held || hold.includes(mail.applicationId)}
                  toggle={() => toggle(mail.applicationId)}
                  refresh={refresh}
                />
              ))}
            </ul>
          </details>
        </>
      )}
      <WorkButton
        text={texts.students.release}
        kind="primary"
        off={off}
        confirm={confirm}
        work={() =>
          client('releaseDecisions', {
            microInternshipId,
            ...(value ? { batch: value.batch } : {}),
            ...(hold.length > 0 ? { hold: [...hold] } : {}),
          })
        }
        after={() => {
          setHold([]);
          reload();
        }}
      />
    </>
  );
}

interface MailProps {
  mail: Mail;
  isLeftOut: boolean;
  toggle: () => void;
  refresh: () => void;
}

function ReleaseMail({ mail, isLeftOut, toggle, refresh }: MailProps) {
  const { client, texts } = useSidebar();
  const id = `note-${mail.applicationId}`;
  const [note, setNote, forget] = useDraft(`${id} ${mail.note}`, () => mail.note);
  return (
    <li class="card">
      <h3>
        {mail.name} <span class={`word ${mail.decision}`}>{texts.decision[mail.decision]}</span>
      </h3>
      {mail.problem && <p class="error">{mail.problem}</p>}
      <p>
        <strong>{mail.subject}</strong>
      </p>
      <pre>{mail.text}</pre>
      <Field
        id={id}
        label={texts.batch.note}
        help={texts.batch.noteHelp}
        value={note}
        onInput={setNote}
        attributes={{ maxLength: 1000 }}
        optional
      />
      <div class="row">
        <WorkButton
          text={texts.batch.saveNote}
          label={texts.batch.saveNoteFor(mail.name)}
          off={note === mail.note || mail.edited}
          work={() => client('setDecisionNote', { applicationId: mail.applicationId, note })}
          after={() => {
            forget();
            refresh();
          }}
          typed
        />
      </div>
      <ul class="checks">
        <li>
          <label>
            <input type="checkbox" checked={isLeftOut} disabled={mail.held} onChange={toggle} />
            <span>{texts.batch.hold(mail.name)}</span>
          </label>
        </li>
      </ul>
      {mail.held && <p class="quiet">{texts.batch.held}</p>}
    </li>
  );
}
