import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  title: string;
  class?: string;
  /** Without it the rest of the page stays usable. */
  modal?: boolean;
  /** Escape, or the window's own ×. */
  close(): void;
  children: ComponentChildren;
}

/** A window in front of the page. */
export function Modal({ title, class: name = '', modal = true, close, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (modal) element?.showModal();
    else element?.show();
    return () => element?.close();
  }, [modal]);
  return (
    <dialog
      ref={dialog}
      class={`window ${name}`}
      aria-label={title || 'Message'}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div class="window-head">
        <h2>{title}</h2>
        <button type="button" class="icon" aria-label="Close" onClick={close}>
          ×
        </button>
      </div>
      {children}
    </dialog>
  );
}
