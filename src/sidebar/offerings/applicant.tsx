import type { ApplicantSummary } from '../../contract/shapes';
import { type Decision, decisions } from '../../toolkit/statuses';
import { useSidebar } from '../app/context';
import { Choice } from '../parts/choice';

interface Props {
  one: ApplicantSummary;
  decision: Decision | '';
  decide: (decision: Decision | '') => void;
}

/** One application with its three buttons; pressing the pressed one takes the decision back. */
export function Applicant({ one, decision, decide }: Props) {
  const { texts, days } = useSidebar();
  return (
    <li class="card">
      <h3>{one.name}</h3>
      <p class="quiet">
        {[
          one.grade && texts.students.grade(one.grade),
          one.submitted && texts.students.applied(days.moment(one.submitted)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {one.flags && (
        <p>
          <strong>{texts.students.flags}: </strong>
          {one.flags}
        </p>
      )}
      <details>
        <summary aria-label={texts.students.read(one.name)}>{texts.students.readShort}</summary>
        <dl>
          <dt>{texts.students.why}</dt>
          <dd>{one.why || texts.students.noneGiven}</dd>
          <dt>{texts.students.question}</dt>
          <dd>{one.partnerQuestion || texts.students.noneGiven}</dd>
        </dl>
      </details>
      <Choice
        legend={texts.students.decideFor(one.name)}
        options={decisions.map((value) => ({ value, text: texts.decision[value] }))}
        chosen={decision}
        onChoose={(value) => decide(value === decision ? '' : value)}
      />
    </li>
  );
}
