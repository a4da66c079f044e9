import type { ComponentChildren } from 'preact';
import { useSidebar } from '../app/context';
import type { ChangeKind } from '../app/route';
import { useLoaded } from '../calls/use-loaded';
import type { Offering } from '../offerings/offering';
import { Button } from '../parts/button';
import { FailureBox } from '../parts/failure-box';
import { ViewTitle } from '../parts/section';
import { Cancel } from './cancel';
import { Copy } from './copy';
import { Move } from './move';

/** What each change of plan works on. */
export interface ChangeProps {
  offering: Offering;
  /** Shows the micro-internship again, or the new one. */
  done: (id: string) => void;
}

const views: Record<ChangeKind, (props: ChangeProps) => ComponentChildren> = {
  move: Move,
  cancel: Cancel,
  copy: Copy,
};

/** One change of plan: what it does is shown before it is done. */
export function Change({ id, what }: { id: string; what: ChangeKind }) {
  const { texts, overview, go } = useSidebar();
  const { value, failure, reload } = useLoaded('getMicroInternship', { id });
  const title = overview.microInternships.find((one) => one.id === id)?.title ?? '';
  const View = views[what];
  const show = (offering: string) => go({ view: 'offering', id: offering, page: 'steps' });
  return (
    <>
      <Button kind="link" onClick={() => show(id)}>{`‹ ${title}`}</Button>
      <ViewTitle>{texts.changes[`${what}Title`](title)}</ViewTitle>
      {failure && <FailureBox failure={failure} again={() => void reload()} />}
      {value ? (
        <View offering={value} done={show} />
      ) : (
        !failure && <output class="quiet">{texts.common.loading}</output>
      )}
    </>
  );
}
