import { useState } from 'preact/hooks';
import type { Plan, PlanInput } from '../../contract/shapes';
import { useSidebar } from '../app/context';
import { useDraft } from '../app/use-draft';
import { useWork } from '../app/use-work';
import { Button } from '../parts/button';
import { FailureBox } from '../parts/failure-box';
import { Field } from '../parts/field';
import { ProblemList } from '../parts/problem-list';
import { ViewTitle } from '../parts/section';
import { type CreateForm, emptyForm, inputFrom, LINE_LENGTH, problemsOf, TITLE_LENGTH } from './form';
import { PartnerFields } from './partner-fields';
import { PlanView } from './plan-view';
import { SessionFields } from './session-fields';

interface Draft {
  form: CreateForm;
  /** One for each form that is filled in: the script makes one micro-internship of it, however often it is asked. */
  requestId: string;
  /** It went to the script with this id; changed after that, it is another form. */
  wasSent: boolean;
}

/** The form, then the plan it leads to, then the micro-internship. */
export function Create() {
  const { platform, overview, go } = useSidebar();
  const [draft, setDraft, forget] = useDraft<Draft>('create', () => ({
    form: emptyForm(overview.usual, overview.partners.length > 0),
    requestId: platform.newId(),
    wasSent: false,
  }));
  const [planned, setPlanned] = useState<{ plan: Plan; input: PlanInput } | null>(null);
  if (planned) {
    return (
      <PlanView
        {...planned}
        requestId={draft.requestId}
        change={() => setPlanned(null)}
        sent={() => setDraft({ ...draft, wasSent: true })}
        created={(id) => {
          forget();
          go({ view: 'offering', id, page: 'steps' });
        }}
      />
    );
  }
  return (
    <FormView
      form={draft.form}
      change={(form) =>
        setDraft(draft.wasSent ? { form, requestId: platform.newId(), wasSent: false } : { ...draft, form })
      }
      planned={(plan, input) => setPlanned({ plan, input })}
    />
  );
}

interface FormViewProps {
  form: CreateForm;
  change: (form: CreateForm) => void;
  planned: (plan: Plan, input: PlanInput) => void;
}

function FormView({ form, change, planned }: FormViewProps) {
  const { client, texts, overview } = useSidebar();
  const [attempt, setAttempt] = useState(0);
  const { run, working, busy, failure } = useWork();
  const problems = problemsOf(form, texts, overview.today);
  const errorOf = (field: string) =>
    attempt > 0 ? problems.find((problem) => problem.field === field)?.text : undefined;
  const show = () => {
    setAttempt(attempt + 1);
    if (problems.length > 0) return;
    const input = inputFrom(form);
    let plan: Plan | null = null;
    void run(
      async () => {
        plan = await client('previewPlan', input);
      },
      () => plan && planned(plan, input),
    );
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <ViewTitle>{texts.create.title}</ViewTitle>
      <ProblemList title={texts.create.problems(problems.length)} problems={problems} attempt={attempt} />
      <Field
        id="title"
        label={texts.create.name}
        help={texts.create.nameHelp}
        value={form.title}
        onInput={(title) => change({ ...form, title })}
        error={errorOf('title')}
        attributes={{ maxLength: TITLE_LENGTH + 40 }}
      />
      <PartnerFields form={form} change={change} errorOf={errorOf} />
      <SessionFields
        sessions={form.sessions}
        change={(sessions) => change({ ...form, sessions })}
        errorOf={errorOf}
      />
      <fieldset>
        <legend>{texts.create.group}</legend>
        <div class="pair">
          <Field
            id="seatsMin"
            type="number"
            label={texts.create.seatsMin}
            value={form.seatsMin}
            onInput={(seatsMin) => change({ ...form, seatsMin })}
            error={errorOf('seatsMin')}
            attributes={{ min: 1, max: 50, inputMode: 'numeric' }}
          />
          <Field
            id="seatsMax"
            type="number"
            label={texts.create.seatsMax}
            value={form.seatsMax}
            onInput={(seatsMax) => change({ ...form, seatsMax })}
            error={errorOf('seatsMax')}
            attributes={{ min: 1, max: 50, inputMode: 'numeric' }}
          />
        </div>
        <Field
          id="joinLink"
          type="url"
          label={texts.create.joinLink}
          help={texts.create.joinLinkHelp}
          value={form.joinLink}
          onInput={(joinLink) => change({ ...form, joinLink })}
          error={errorOf('joinLink')}
          attributes={{ maxLength: LINE_LENGTH }}
          optional
        />
      </fieldset>
      {failure && <FailureBox failure={failure} again={show} typed />}
      <div class="row">
        <button type="submit" class="button primary" aria-disabled={busy ? 'true' : undefined}>
          {working ? texts.common.working : texts.create.show}
        </button>
        <Button
          off={busy}
          onClick={() => {
            setAttempt(0);
            change(emptyForm(overview.usual, overview.partners.length > 0));
          }}
        >
          {texts.create.reset}
        </Button>
      </div>
    </form>
  );
}
