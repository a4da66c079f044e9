import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormAnswers, FormEnd, FormProblem, FormSeen, FormStep } from '../../shapes';
import { useDesk } from '../context';
import { PersonPicker } from '../parts/person-picker';
import { goTo, hrefTo, type Route } from '../route';
import { act, look } from '../server/api';
import { Item } from './item';

/** A form in front of somebody, by one of its addresses. */
export function FormPage({ route }: { route: Route }) {
  const { as, url = '' } = route.query;
  const [form, setForm] = useState<FormSeen | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    look<FormSeen>('form', { url, as }).then(setForm, (failure: Error) => setError(failure.message));
  }, [url, as]);
  return (
    <div class="form-page">
      <div class="form-who">
        <PersonPicker
          label="Filled in by"
          value={as ?? ''}
          nobody="somebody who is not signed in"
          change={(address) => goTo(hrefTo('form', 'at', { url, as: address }))}
        />
        {as && <a href={hrefTo('mail', as)}>Back to the mailbox</a>}
      </div>
      {error !== null && <p class="problem">{error}</p>}
      {form && (form.refusal === null ? <Filling form={form} url={url} as={as} /> : <Refusal form={form} />)}
    </div>
  );
}

function Refusal({ form, text = form.refusal ?? '' }: { form: FormSeen; text?: string }) {
  const [first, ...rest] = text.split('\n');
  return (
    <section class="form-card form-title">
      <h1>{form.title}</h1>
      <p>
        <strong>{first}</strong>
      </p>
      {rest.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

function Filling({ form, url, as }: { form: FormSeen; url: string; as: string | undefined }) {
  const { attempt } = useDesk();
  const [path, setPath] = useState([0]);
  const [answers, setAnswers] = useState<FormAnswers>(() => initialAnswers(form));
  const [email, setEmail] = useState(as ?? '');
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [end, setEnd] = useState<FormEnd | null>(null);
  const top = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const index = path.at(-1) ?? 0;
  const section = form.sections[index];
  useEffect(() => {
    if (path.length > 1 || end) top.current?.focus();
  }, [path, end]);
  useEffect(() => {
    if (problems.length > 0) list.current?.focus();
  }, [problems]);
  if (end?.kind === 'sent') return <Sent form={form} message={end.message} heading={top} />;
  if (end?.kind === 'refused') return <Refusal form={form} text={end.message} />;
  if (!section) return null;

  const submit = async () => {
    const given = { url, answers, ...(as && { as }), ...(form.email === 'RESPONDER_INPUT' && { email }) };
    const result = await act<FormEnd>('form/submit', given);
    if (result.kind !== 'problems') return setEnd(result);
    const place = path.findIndex((at) =>
      result.problems.some(({ item }) =>
        item === null ? at === 0 : form.sections[at]?.items.some(({ id }) => id === item),
      ),
    );
    if (place >= 0) setPath(path.slice(0, place + 1));
    setProblems(result.problems);
  };
  const next = async () => {
    const step = await act<FormStep>('form/next', { url, section: index, answers });
    if (step.kind === 'problems') return setProblems(step.problems);
    setProblems([]);
    if (step.kind === 'section') return setPath([...path, step.index]);
    await submit();
  };
  const isLast = index === form.sections.length - 1;
  const shown = problems.filter(
    ({ item }) => (item === null && index === 0) || section.items.some(({ id }) => id === item),
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void attempt(next);
      }}
    >
      <section class="form-card form-title">
        {index === 0 ? (
          <h1 ref={top} tabIndex={-1}>
            {form.title}
          </h1>
        ) : (
          <>
            <p class="form-name">{form.title}</p>
            <h1 ref={top} tabIndex={-1}>
              {section.title || form.title}
            </h1>
          </>
        )}
        {section.help !== '' && <p class="form-text">{section.help}</p>}
        {as && <p class="quiet-text">Signed in as {as}</p>}
        {form.sections.length > 1 && (
          <p class="quiet-text">
            Page {index + 1} of {form.sections.length}
          </p>
        )}
        {index === 0 && <p class="form-required-note">* Indicates required question</p>}
      </section>
      {shown.length > 0 && (
        <div class="form-problems" role="alert" tabIndex={-1} ref={list}>
          <h2>{shown.length === 1 ? 'One answer needs' : `${shown.length} answers need`} another look</h2>
          <ul>
            {shown.map(({ item, message }) => (
              <li key={item}>
                <a href={`#q${item ?? 'email'}`} onClick={(event) => jump(event, `q${item ?? 'email'}`)}>
                  {titleOf(form, item)}: {message}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {index === 0 && form.email === 'RESPONDER_INPUT' && (
        <Item
          item={{ kind: 'text', id: 0, title: 'Email', help: '', required: true }}
          name="email"
          answer={email}
          problem={shown.find(({ item }) => item === null)?.message}
          change={(answer) => setEmail(String(answer ?? ''))}
        />
      )}
      {section.items.map((item) => (
        <Item
          key={item.id}
          item={item}
          name={String(item.id)}
          answer={answers[item.id]}
          problem={shown.find((each) => each.item === item.id)?.message}
          change={(answer) =>
            setAnswers((now) => {
              const { [item.id]: _, ...rest } = now;
              return answer === undefined ? rest : { ...rest, [item.id]: answer };
            })
          }
        />
      ))}
      <div class="form-buttons">
        {path.length > 1 && (
          <button
            type="button"
            onClick={() => {
              setProblems([]);
              setPath(path.slice(0, -1));
            }}
          >
            Back
          </button>
        )}
        <button type="submit" class="strong">
          {isLast ? 'Submit' : 'Next'}
        </button>
      </div>
    </form>
  );
}

function Sent({
  form,
  message,
  heading,
}: {
  form: FormSeen;
  message: string;
  heading: { current: HTMLHeadingElement | null };
}) {
  return (
    <section class="form-card form-title">
      <h1 ref={heading} tabIndex={-1}>
        {form.title}
      </h1>
      <p class="form-text">{message}</p>
    </section>
  );
}

function initialAnswers(form: FormSeen): FormAnswers {
  const answers: FormAnswers = {};
  for (const { id, initial } of form.sections.flatMap(({ items }) => items)) {
    if (initial !== undefined) answers[id] = initial;
  }
  return answers;
}

function titleOf(form: FormSeen, item: number | null): string {
  if (item === null) return 'Email';
  const found = form.sections.flatMap(({ items }) => items).find(({ id }) => id === item);
  return found?.title.split('\n')[0] ?? '';
}

/** The address after the # is the route, so the link can't carry the place on the page. */
function jump(event: Event, id: string): void {
  event.preventDefault();
  const question = document.getElementById(id);
  question?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  question?.scrollIntoView({ block: 'center' });
}
