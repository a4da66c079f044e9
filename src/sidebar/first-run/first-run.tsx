import { useState } from 'preact/hooks';
import { useSidebar } from '../app/context';
import { Progress } from '../app/progress';
import { useWork } from '../app/use-work';
import { Button } from '../parts/button';
import { FailureBox } from '../parts/failure-box';
import { Field } from '../parts/field';
import { ProblemList } from '../parts/problem-list';
import { ViewTitle } from '../parts/section';
import { isMail } from '../words';

interface Props {
  calling: boolean;
  /** Between the two, this view stays, whatever the overview says. */
  begin: () => void;
  end: () => void;
}

/** From an empty sheet to the form of the first plan: two lines and one button. */
export function FirstRun({ calling, begin, end }: Props) {
  const { client, texts, overview, go, refresh } = useSidebar();
  const [organisation, setOrganisation] = useState('');
  const [teacherName, setName] = useState('');
  const [teacherMail, setMail] = useState(overview.user);
  const [attempt, setAttempt] = useState(0);
  const [hasTabs, setHasTabs] = useState(false);
  const { run, working, busy, failure } = useWork();
  const { error } = texts.firstRun;
  const problems = [
    { field: 'school', text: error.school, wrong: organisation.trim() === '' },
    { field: 'name', text: error.name, wrong: teacherName.trim() === '' },
    { field: 'mail', text: error.mail, wrong: !isMail(teacherMail) },
  ].filter(({ wrong }) => wrong);
  const problemOf = (field: string) =>
    attempt > 0 ? problems.find((problem) => problem.field === field)?.text : undefined;

  const finish = () => {
    end();
    go({ view: 'create' });
  };
  const setUp = () => {
    setAttempt(attempt + 1);
    if (problems.length > 0) return;
    begin();
    let isMade = hasTabs;
    void run(async () => {
      if (!isMade) {
        await client('setUpTracker', { organisation, teacherName, teacherMail: teacherMail.trim() });
        isMade = true;
        setHasTabs(true);
      }
      await client('switchScheduleOn', {});
      await refresh();
    }, finish);
  };
  return (
    <>
      <Progress calling={calling} />
      <main>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setUp();
          }}
        >
          <ViewTitle>{texts.firstRun.title}</ViewTitle>
          <p>{texts.firstRun.intro}</p>
          <ProblemList title={texts.create.problems(problems.length)} problems={problems} attempt={attempt} />
          <Field
            id="school"
            label={texts.firstRun.school}
            value={organisation}
            onInput={setOrganisation}
            error={problemOf('school')}
            attributes={{ maxLength: 200, autocomplete: 'organization' }}
          />
          <Field
            id="name"
            label={texts.firstRun.name}
            value={teacherName}
            onInput={setName}
            error={problemOf('name')}
            attributes={{ maxLength: 200, autocomplete: 'name' }}
          />
          <Field
            id="mail"
            type="email"
            label={texts.firstRun.mail}
            help={texts.firstRun.mailHelp}
            value={teacherMail}
            onInput={setMail}
            error={problemOf('mail')}
            attributes={{ autocomplete: 'email' }}
          />
          <p class="quiet">{texts.firstRun.effect}</p>
          <button type="submit" class="button primary" aria-disabled={busy ? 'true' : undefined}>
            {working ? texts.common.working : texts.firstRun.go}
          </button>
          <output class="quiet">
            {working && (hasTabs ? texts.firstRun.steps.schedule : texts.firstRun.steps.tabs)}
          </output>
          {failure && <FailureBox failure={failure} again={setUp} typed />}
          {failure && hasTabs && (
            <Button onClick={() => void run(refresh, finish)}>{texts.firstRun.withoutSchedule}</Button>
          )}
        </form>
      </main>
    </>
  );
}
