import { useState } from 'preact/hooks';
import type { ChangePreview } from '../../contract/shapes';
import { useSidebar } from '../app/context';
import { useDraft } from '../app/use-draft';
import { useWork } from '../app/use-work';
import { Button } from '../parts/button';
import { FailureBox } from '../parts/failure-box';
import { Field } from '../parts/field';
import { WorkButton } from '../parts/work-button';
import type { ChangeProps } from './change';
import { Effect } from './effect';

/** Why, then whom and what it stops, then the yes. */
export function Cancel({ offering, done }: ChangeProps) {
  const { client, texts } = useSidebar();
  const { id } = offering.summary;
  const [reason, setReason, forget] = useDraft(`cancel ${id}`, () => '');
  const [preview, setPreview] = useState<ChangePreview | null>(null);
  const { run, working, busy, failure } = useWork();
  const request = { id, reason: reason.trim() };
  const show = () => {
    let answer: ChangePreview | null = null;
    void run(
      async () => {
        answer = (await client('cancelMicroInternship', { ...request, preview: true })).preview;
      },
      () => setPreview(answer),
    );
  };
  if (preview) {
    return (
      <>
        <Effect preview={preview} mails="stop" />
        <div class="row">
          <WorkButton
            text={texts.changes.cancelNow}
            kind="danger"
            confirm={texts.changes.cancelConfirm(preview.unsent, preview.notices.length)}
            work={() => client('cancelMicroInternship', request)}
            after={() => {
              forget();
              done(id);
            }}
          />
          <Button onClick={() => setPreview(null)}>{texts.changes.back}</Button>
        </div>
      </>
    );
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <Field
        id="reason"
        label={texts.changes.reason}
        help={texts.changes.reasonHelp}
        value={reason}
        onInput={setReason}
        attributes={{ maxLength: 300 }}
        optional
      />
      {failure && <FailureBox failure={failure} again={show} typed />}
      <button type="submit" class="button primary" aria-disabled={busy ? 'true' : undefined}>
        {working ? texts.common.working : texts.changes.show}
      </button>
    </form>
  );
}
