import { useEffect, useRef } from 'preact/hooks';
import { useSidebar } from '../app/context';
import type { Failure } from '../calls/failure';
import { Button } from './button';

interface Props {
  failure: Failure;
  again?: () => void;
  /** Something was typed that is kept. */
  typed?: boolean;
}

/** What happened, in a sentence, with a way to try again; read out when it appears. */
export function FailureBox({ failure, again, typed }: Props) {
  const { texts } = useSidebar();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [failure]);
  return (
    <div class="box failure" role="alert" ref={box}>
      <p>
        <strong>{texts.today.bannerKind.stop}: </strong>
        {failure.title}.
      </p>
      <p>{failure.detail}</p>
      {typed && <p>{texts.nothingLost}</p>}
      {again && <Button onClick={again}>{texts.common.tryAgain}</Button>}
    </div>
  );
}
