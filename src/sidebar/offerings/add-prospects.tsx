import { useState } from 'preact/hooks';
import { useSidebar } from '../app/context';
import { type CreateForm, emptyForm, inputFrom, problemsOf } from '../create/form';
import { PartnerFields } from '../create/partner-fields';
import { ProblemList } from '../parts/problem-list';
import { WorkButton } from '../parts/work-button';

interface Props {
  microInternshipId: string;
  reload: () => void;
}

/** More partners to ask for a micro-internship that is under way, known ones and new ones. */
export function AddProspects({ microInternshipId, reload }: Props) {
  const { client, texts, overview } = useSidebar();
  const empty = () => emptyForm(overview.usual, overview.partners.length > 0);
  const [form, setForm] = useState<CreateForm>(empty);
  const [attempt, setAttempt] = useState(0);
  const problems = problemsOf(form, texts, overview.today).filter(({ field }) =>
    /^(partner|organisation|mail)/.test(field),
  );
  const errorOf = (field: string) =>
    attempt > 0 ? problems.find((problem) => problem.field === field)?.text : undefined;
  const isReady = problems.length === 0;
  return (
    <details>
      <summary>{texts.recruitment.more}</summary>
      <ProblemList title={texts.create.problems(problems.length)} problems={problems} attempt={attempt} />
      <PartnerFields form={form} change={setForm} errorOf={errorOf} />
      {isReady ? (
        <WorkButton
          text={texts.recruitment.ask}
          kind="accent"
          work={() => client('addProspects', { microInternshipId, partners: inputFrom(form).partners })}
          after={() => {
            setForm(empty());
            setAttempt(0);
            reload();
          }}
          typed
        />
      ) : (
        <button type="button" class="button accent" onClick={() => setAttempt(attempt + 1)}>
          {texts.recruitment.ask}
        </button>
      )}
    </details>
  );
}
