import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface SectionProps {
  title: string;
  children: ComponentChildren;
}

/** A part of a view under a heading, to which the focus returns when a control in it goes away. */
export function Section({ title, children }: SectionProps) {
  return (
    <section>
      <h2 data-home tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** The heading of a view; it takes the focus when the view is opened, so that a screen reader starts there. */
export function ViewTitle({ children }: { children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (opened) heading.current?.focus();
    opened = true;
  }, []);
  return (
    <h1 ref={heading} data-home tabIndex={-1}>
      {children}
    </h1>
  );
}

/** The first view of a page leaves the focus where the browser puts it. */
let opened = false;
