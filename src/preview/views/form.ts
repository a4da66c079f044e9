import { answerProblem } from '../../simulation/forms/items/answer';
import { isQuestion } from '../../simulation/forms/items/record';
import { formOf } from '../../simulation/forms/state';
import type { FormAnswers, FormProblem, FormSeen, FormStep } from '../shapes';
import type { Workplace } from '../workplace';

/** A form behind one of its addresses, as somebody (or nobody who is signed in) meets it. */
export function formSeen({ workspace }: Workplace, url: string, as: string | undefined): FormSeen {
  const form = workspace.form(url).page(as === undefined ? {} : { as });
  return { ...form, title: form.title || (workspace.core.state.files[form.id]?.name ?? '') };
}

/** What the Next button does with the answers of one section: complaints about it, or where it leads. */
export function formStep(
  { workspace }: Workplace,
  url: string,
  index: number,
  answers: FormAnswers,
): FormStep {
  const form = workspace.form(url);
  const { items } = formOf(workspace.core, form.id);
  const shown = new Set(form.questions()[index]?.items.map(({ id }) => id));
  const problems: FormProblem[] = [];
  for (const item of items) {
    if (!shown.has(item.id) || !isQuestion(item)) continue;
    const message = answerProblem(item, answers[item.id]);
    if (message) problems.push({ item: item.id, message });
  }
  if (problems.length > 0) return { kind: 'problems', problems };
  const next = form.sectionAfter(index, answers);
  return next === 'submit' ? { kind: 'submit' } : { kind: 'section', index: next };
}
