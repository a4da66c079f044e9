import type { StepStatus } from '../../toolkit/statuses';

/** Each status has a shape of its own, so that none depends on colour. */
const shapes: Record<StepStatus, preact.ComponentChildren> = {
  done: (
    <>
      <circle cx="10" cy="10" r="8" class="fill" />
      <path d="M6 10.5l3 3 5-6" class="ink" />
    </>
  ),
  planned: <circle cx="10" cy="10" r="7" class="line" />,
  'waiting for you': (
    <>
      <path d="M10 1l9 9-9 9-9-9z" class="fill" />
      <path d="M10 5.5v5.5M10 13.2v1.4" class="ink" />
    </>
  ),
  late: (
    <>
      <path d="M10 1.5l9 17H1z" class="fill" />
      <path d="M10 7.5v5M10 14.8v1.2" class="ink" />
    </>
  ),
  missed: (
    <>
      <rect x="2" y="2" width="16" height="16" rx="2" class="fill" />
      <path d="M6.5 6.5l7 7M13.5 6.5l-7 7" class="ink" />
    </>
  ),
  skipped: <path d="M3 10h14" class="dash" />,
};

/** The shape and colour of a step's status; its word stands beside it. */
export function Glyph({ status }: { status: StepStatus }) {
  return (
    <svg
      class={`glyph ${status.replace(/ /g, '-')}`}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[status]}
    </svg>
  );
}
