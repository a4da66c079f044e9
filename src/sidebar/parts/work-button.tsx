import { useEffect, useRef, useState } from 'preact/hooks';
import { useSidebar } from '../app/context';
import { useWork, type Work } from '../app/use-work';
import { Button, type ButtonProps } from './button';
import { FailureBox } from './failure-box';

interface Props extends Pick<ButtonProps, 'kind' | 'off'> {
  text: string;
  label?: string;
  work: Work;
  /** The exact effect, asked before it is done. */
  confirm?: string;
  /** After it was done, with what everybody sees already asked for again. */
  after?: () => unknown;
  typed?: boolean;
}

/** A button that asks first where that is due, does its work once, and says what went wrong beside it. */
export function WorkButton({ text, label, work, confirm, after, kind, off, typed }: Props) {
  const { refresh, texts } = useSidebar();
  const { run, working, busy, failure, forget } = useWork();
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked > 0 && !asking) place.current?.querySelector('button')?.focus();
  }, [asked, asking]);
  const start = () =>
    void run(work, () => {
      setAsking(false);
      void refresh();
      after?.();
    });
  const stop = () => {
    setAsking(false);
    forget();
  };
  const caption = working ? texts.common.working : text;
  return (
    <div class={asking || failure ? 'work open' : 'work'} ref={place}>
      {asking ? (
        <Question
          question={confirm ?? ''}
          onEscape={stop}
          yes={
            <Button kind={kind === 'danger' ? 'danger' : 'primary'} off={busy} onClick={start}>
              {caption}
            </Button>
          }
          no={
            <Button off={working} onClick={stop}>
              {texts.common.cancel}
            </Button>
          }
        />
      ) : (
        <Button
          kind={kind}
          label={working ? undefined : label}
          off={off || busy}
          onClick={() => {
            if (!confirm) return start();
            setAsked(asked + 1);
            setAsking(true);
          }}
        >
          {caption}
        </Button>
      )}
      {failure && <FailureBox failure={failure} again={failure.again} typed={typed} />}
    </div>
  );
}

interface QuestionProps {
  question: string;
  yes: preact.ComponentChildren;
  no: preact.ComponentChildren;
  onEscape: () => void;
}

function Question({ question, yes, no, onEscape }: QuestionProps) {
  const words = useRef<HTMLLegendElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <fieldset
      class="box question"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEscape();
      }}
    >
      <legend ref={words} tabIndex={-1}>
        {question}
      </legend>
      <div class="row">
        {yes}
        {no}
      </div>
    </fieldset>
  );
}
