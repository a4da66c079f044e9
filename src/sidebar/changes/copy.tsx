import { useState } from 'preact/hooks';
import type { Response } from '../../contract';
import { useSidebar } from '../app/context';
import { useDraft } from '../app/use-draft';
import { useWork } from '../app/use-work';
import { type SessionForm, sessionProblems, sessionsInOrder, TITLE_LENGTH } from '../create/form';
import { PlannedSteps } from '../create/plan-view';
import { SessionFields } from '../create/session-fields';
import { Button } from '../parts/button';
import { FailureBox } from '../parts/failure-box';
import { Field } from '../parts/field';
import { ProblemList } from '../parts/problem-list';
import { Section } from '../parts/section';
import type { ChangeProps } from './change';

interface Draft {
  title: string;
  sessions: readonly SessionForm[];
}

type Copied = Response<'copyMicroInternship'>;

/** Title and new dates, then the plan they lead to, then the new micro-internship. */
export function Copy({ offering, done }: ChangeProps) {
  const { client, texts, overview, refresh } = useSidebar();
  const { id, title } = offering.summary;
  const [draft, setDraft, forget] = useDraft<Draft>(`copy ${id}`, () => ({
    title,
    sessions: offering.sessions.map((one) => ({ ...one, date: '' })),
  }));
  const [planned, setPlanned] = useState<Copied | null>(null);
  const [attempt, setAttempt] = useState(0);
  const { run, working, busy, failure } = useWork();
  const problems = [
    ...(draft.title.trim() === '' ? [{ field: 'title', text: texts.create.error.title }] : []),
    ...sessionProblems(draft.sessions, texts, overview.today),
  ];
  const errorOf = (field: string) =>
    attempt > 0 ? problems.find((problem) => problem.field === field)?.text : undefined;
  const request = { id, title: draft.title.trim(), sessions: sessionsInOrder(draft.sessions) };
  const isLate = planned?.plan.steps.some(({ late }) => late) && planned.plan.compressed.length > 0;
  const kind = isLate ? ('compressed' as const) : ('normal' as const);
  const show = () => {
    setAttempt(attempt + 1);
    if (problems.length > 0) return;
    let answer: Copied | null = null;
    void run(
      async () => {
        answer = await client('copyMicroInternship', { ...request, preview: true });
        return null;
      },
      () => setPlanned(answer),
    );
  };
  const make = () => {
    let made = '';
    void run(
      async () => {
        const answer = await client('copyMicroInternship', { ...request, plan: kind });
        made = answer.id;
        await refresh();
        return answer;
      },
      () => {
        forget();
        done(made);
      },
    );
  };
  if (planned) {
    const notes = [...planned.notes, ...planned.plan.notes];
    return (
      <>
        <p>{texts.create.planIntro(request.title)}</p>
        <PlannedSteps steps={isLate ? planned.plan.compressed : planned.plan.steps} />
        <Section title={texts.changes.notes}>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Section>
        {failure && <FailureBox failure={failure} again={failure.again} typed />}
        <div class="row">
          <Button kind="primary" off={busy} onClick={make}>
            {working ? texts.common.working : texts.changes.copyNow}
          </Button>
          <Button off={busy} onClick={() => setPlanned(null)}>
            {texts.changes.back}
          </Button>
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
      <p>{texts.changes.copyIntro}</p>
      <ProblemList title={texts.create.problems(problems.length)} problems={problems} attempt={attempt} />
      <Field
        id="title"
        label={texts.create.name}
        value={draft.title}
        onInput={(text) => setDraft({ ...draft, title: text })}
        error={errorOf('title')}
        attributes={{ maxLength: TITLE_LENGTH }}
      />
      <SessionFields
        sessions={draft.sessions}
        change={(sessions) => setDraft({ ...draft, sessions })}
        errorOf={errorOf}
      />
      {failure && <FailureBox failure={failure} again={show} typed />}
      <button type="submit" class="button primary" aria-disabled={busy ? 'true' : undefined}>
        {working ? texts.common.working : texts.create.show}
      </button>
    </form>
  );
}
