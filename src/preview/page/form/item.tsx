import type { FormAnswer, FormItem } from '../../shapes';
import { Choices, Levels, List } from './choices';
import { Grid } from './grid-question';
import { Moment } from './moments';

export interface ItemProps {
  item: FormItem;
  /** What fields of this question are called in the page. */
  name: string;
  answer: FormAnswer | undefined;
  problem: string | undefined;
  /** Undefined takes the answer back. */
  change(answer: FormAnswer | undefined): void;
}

/** What a field of a question needs to be tied to its help and its problem. */
export interface Tied {
  'aria-describedby'?: string;
  'aria-invalid'?: 'true';
  'aria-required'?: 'true';
}

/** Kinds with one field, which the question's title is the label of; the others are a group of fields. */
const SINGLE = ['text', 'paragraph', 'list', 'date'];

/** One question or notice. */
export function Item(props: ItemProps) {
  const { item, name, problem } = props;
  if (item.required === undefined) return <Notice item={item} />;
  const tied = tiesOf(props);
  const isSingle = SINGLE.includes(item.kind);
  const title = (
    <>
      {item.title || 'Untitled question'}
      {item.required && (
        <span class="form-star" aria-hidden="true">
          {' '}
          *
        </span>
      )}
      {item.required && <span class="visually-hidden"> (required)</span>}
    </>
  );
  const more = (
    <>
      {item.help !== '' && (
        <p class="form-help" id={`h${name}`}>
          {item.help}
        </p>
      )}
      <Field {...props} tied={tied} />
      {problem !== undefined && (
        <p class="form-problem" id={`p${name}`}>
          {problem}
        </p>
      )}
    </>
  );
  const card = `form-card ${problem === undefined ? '' : 'has-problem'}`;
  return isSingle ? (
    <div class={card} id={`q${name}`}>
      <label class="form-question" for={`f${name}`}>
        {title}
      </label>
      {more}
    </div>
  ) : (
    <fieldset class={card} id={`q${name}`} aria-describedby={tied['aria-describedby']}>
      <legend class="form-question">{title}</legend>
      {more}
    </fieldset>
  );
}

function tiesOf({ item, name, problem }: ItemProps): Tied {
  const ids = [item.help !== '' ? `h${name}` : '', problem === undefined ? '' : `p${name}`].filter(Boolean);
  return {
    ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    ...(problem !== undefined && { 'aria-invalid': 'true' as const }),
    ...(item.required && { 'aria-required': 'true' as const }),
  };
}

function Field(props: ItemProps & { tied: Tied }) {
  const { item, name, answer, change, tied } = props;
  const text = typeof answer === 'string' ? answer : '';
  const put = (value: string) => change(value === '' ? undefined : value);
  switch (item.kind) {
    case 'paragraph':
      return (
        <textarea
          id={`f${name}`}
          rows={5}
          value={text}
          {...tied}
          onInput={({ currentTarget }) => put(currentTarget.value)}
        />
      );
    case 'choice':
    case 'checkboxes':
      return <Choices {...props} />;
    case 'list':
      return <List {...props} />;
    case 'scale':
    case 'rating':
      return <Levels {...props} />;
    case 'grid':
    case 'checkbox grid':
      return <Grid {...props} />;
    case 'date':
    case 'datetime':
    case 'time':
    case 'duration':
      return <Moment {...props} />;
    default:
      return (
        <input
          id={`f${name}`}
          value={text}
          {...tied}
          onInput={({ currentTarget }) => put(currentTarget.value)}
        />
      );
  }
}

function Notice({ item }: { item: FormItem }) {
  return (
    <div class="form-card">
      {item.title !== '' && <h2>{item.title}</h2>}
      {item.help !== '' && <p class="form-text">{item.help}</p>}
      {item.kind === 'image' && item.source?.startsWith('data:image/') && (
        <img src={item.source} alt={item.title} />
      )}
      {item.kind === 'video' && <p class="quiet-text">Video: {item.source}</p>}
    </div>
  );
}
