import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  children: ComponentChildren;
  onClick: () => void;
  /** One `primary` at a time on a page; `accent` is the first of several others. */
  kind?: 'primary' | 'accent' | 'danger' | 'plain' | 'link';
  /** Said instead of the text where the text alone would be ambiguous; it has to contain the text. */
  label?: string;
  /** Keeps its place and its focus, and does nothing. */
  off?: boolean;
  id?: string;
}

/** A button that acts once per double click. */
export function Button({ children, onClick, kind = 'plain', label, off, id }: ButtonProps) {
  return (
    <button
      type="button"
      id={id}
      class={`button ${kind}`}
      aria-label={label}
      aria-disabled={off ? 'true' : undefined}
      onClick={(event) => {
        if (!off && event.detail < 2) onClick();
      }}
    >
      {children}
    </button>
  );
}
