import { useState } from 'preact/hooks';
import type { ChangePreview } from '../../contract/shapes';
import { useSidebar } from '../app/context';
import { useDraft } from '../app/use-draft';
import { useWork } from '../app/use-work';
import { type SessionForm, sessionProblems, sessionsInOrder } from '../create/form';
import { SessionFields } from '../create/session-fields';
import { Button } from '../parts/button';
import { FailureBox } from '../parts/failure-box';
import { Field } from '../parts/field';
import { ProblemList } from '../parts/problem-list';
import { WorkButton } from '../parts/work-button';
import type { ChangeProps } from './change';
import { Effect } from './effect';

interface Draft {
  sessions: readonly SessionForm[];
  reason: string;
}

/** New dates, then what they change, then the yes. */
export function Move({ offering, done }: ChangeProps) {
  const { client, texts, overview, days } = useSidebar();
  const { id } = offering.summary;
  const [draft, setDraft, forget] = useDraft<Draft>(`move ${id}`, () => ({
    sessions: offering.sessions,
    reason: '',
  }));
  const [preview, setPreview] = useState<ChangePreview | null>(null);
  const [attempt, setAttempt] = useState(0);
  const { run, working, busy, failure } = useWork();
  const problems = sessionProblems(draft.sessions, texts, overview.today, offering.sessions);
  const errorOf = (field: string) =>
    attempt > 0 ? problems.find((problem) => problem.field === field)?.text : undefined;
  const request = {
    microInternshipId: id,
    sessions: sessionsInOrder(draft.sessions),
    reason: draft.reason.trim(),
  };
  const show = () => {
    setAttempt(attempt + 1);
    if (problems.length > 0) return;
    let answer: ChangePreview | null = null;
    void run(
      async () => {
        answer = (await client('moveSessions', { ...request, preview: true })).preview;
      },
      () => setPreview(answer),
    );
  };
  if (preview) {
    const day = request.sessions[0]?.date ?? '';
    return (
      <>
        <Effect preview={preview} mails="follow" />
        <div class="row">
          <WorkButton
            text={texts.changes.moveNow}
            kind="primary"
            confirm={texts.changes.moveConfirm(days.day(day), preview.unsent, preview.notices.length)}
            work={() => client('moveSessions', request)}
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
      <ProblemList title={texts.create.problems(problems.length)} problems={problems} attempt={attempt} />
      <SessionFields
        sessions={draft.sessions}
        change={(sessions) => setDraft({ ...draft, sessions })}
        errorOf={errorOf}
      />
      <Field
        id="reason"
        label={texts.changes.reason}
        help={texts.changes.reasonHelp}
        value={draft.reason}
        onInput={(reason) => setDraft({ ...draft, reason })}
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
