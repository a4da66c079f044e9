import type { Workspace } from '../simulation';

/** What a person would write, by a part of the question's title; the first that fits counts. */
export type Wishes = readonly (readonly [title: RegExp, answer: string | string[]])[];

type Section = ReturnType<ReturnType<Workspace['form']>['questions']>[number];
type Shown = Section['items'][number];
type Question = Extract<Shown, { required: boolean }>;

const isQuestion = (item: Shown): item is Question => 'required' in item;

/**
 * Fills in a form as a person does: page by page, wishes first, then what the link has filled in, then the first
 * sensible answer to whatever is required. Goes where the form's navigation leads.
 */
export function fillIn(workspace: Workspace, link: string, wishes: Wishes, as: string): string {
  const form = workspace.form(link);
  const sections = form.questions();
  const answers: Record<number, string | string[] | string[][]> = {};
  for (let index: number | 'submit' = 0; index !== 'submit'; ) {
    const section: Section | undefined = sections[index];
    if (!section) break;
    for (const item of section.items) {
      if (!isQuestion(item)) continue;
      const answer = answerTo(item, wishes, workspace.clock.iso());
      if (answer !== undefined) answers[item.id] = answer;
    }
    index = form.sectionAfter(index, answers as Parameters<typeof form.sectionAfter>[1]);
  }
  return form.submit(answers as Parameters<typeof form.submit>[0], { as }).id;
}

function answerTo(
  question: Question,
  wishes: Wishes,
  now: string,
): string | string[] | string[][] | undefined {
  const wish = wishes.find(([title]) => title.test(question.title));
  if (wish) return fitted(question, wish[1]);
  if (question.initial !== undefined && question.initial !== null) return question.initial as string;
  return question.required ? usual(question, now) : undefined;
}

/** A wish names a part of a choice's label, in any language of the form; several are for a grid's rows, '' for none. */
function fitted(question: Question, wish: string | string[]): string | string[] | string[][] {
  const pick = (text: string): string => question.choices?.find((choice) => choice.includes(text)) ?? text;
  if (question.kind === 'checkboxes') return [wish].flat().map(pick);
  if (question.kind === 'grid')
    return (question.rows ?? []).map((_, row) => {
      const column = Array.isArray(wish) ? (wish[row] ?? '') : wish;
      return column === '' ? '' : pickColumn(question, column);
    });
  return pick([wish].flat()[0] ?? '');
}

const pickColumn = (question: Question, text: string): string =>
  question.columns?.find((column) => column.includes(text)) ?? (question.columns?.[0] as string);

function usual(question: Question, now: string): string | string[] | string[][] {
  switch (question.kind) {
    case 'choice':
    case 'list':
      return question.choices?.[0] ?? '';
    case 'checkboxes':
      return question.choices ?? [];
    case 'scale':
    case 'rating':
      return question.levels?.[question.levels.length - 1] ?? '';
    case 'grid':
      return (question.rows ?? []).map(
        (_, row) => question.columns?.[Math.min(row, question.columns.length - 1)] ?? '',
      );
    case 'date':
      return now.slice(0, 10);
    case 'time':
      return '15:30';
    case 'datetime':
      return `${now.slice(0, 10)} 15:30`;
    default:
      return /mail|correo/i.test(question.title) ? 'someone@families.example' : 'As agreed.';
  }
}

/** The first link to a form in a mail's text. */
export function formLink(text: string): string | undefined {
  return /https:\/\/docs\.google\.com\/forms\/[^\s)>\]]+/.exec(text)?.[0];
}

export function formLinks(text: string): string[] {
  return [...text.matchAll(/https:\/\/docs\.google\.com\/forms\/[^\s)>\]]+/g)].map((match) => match[0]);
}
