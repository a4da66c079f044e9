import { useEffect, useRef } from 'preact/hooks';

interface Props {
  title: string;
  problems: readonly { field: string; text: string }[];
  /** Counts the attempts; the summary takes the focus after each. */
  attempt: number;
}

/** What has to be put right before the form can go, each with a link to its field. */
export function ProblemList({ title, problems, attempt }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (attempt > 0) heading.current?.focus();
  }, [attempt]);
  if (attempt === 0 || problems.length === 0) return null;
  return (
    <div class="box failure">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <ul>
        {problems.map(({ field, text }) => (
          <li key={field + text}>
            <a
              href={`#${field}`}
              target="_self"
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(field)?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
