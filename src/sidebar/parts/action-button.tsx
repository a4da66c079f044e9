import { type CallName, functionNames } from '../../contract';
import { CallError } from '../../contract/client';
import type { Action } from '../../contract/shapes';
import { useSidebar } from '../app/context';
import { Button, type ButtonProps } from './button';
import { WorkButton } from './work-button';

interface Props extends Pick<ButtonProps, 'kind'> {
  action: Action;
  /** What the button belongs to, for those who don't see what stands beside it. */
  of?: string;
  after?: () => unknown;
}

/** A button the script sent: it makes its call; a call that only reads one thing shows that thing instead. */
export function ActionButton({ action, of, kind, after }: Props) {
  const { client, go, route } = useSidebar();
  const label = of ? `${action.label}: ${of}` : undefined;
  const { id } = action.request;
  if (typeof id === 'string' && action.call === 'getMicroInternship') {
    return (
      <Button kind={kind} label={label} onClick={() => go({ view: 'offering', id, page: 'students' })}>
        {action.label}
      </Button>
    );
  }
  if (typeof id === 'string' && action.call === 'getMail') {
    return (
      <Button kind={kind} label={label} onClick={() => go({ view: 'mail', id, from: route })}>
        {action.label}
      </Button>
    );
  }
  return (
    <WorkButton
      text={action.label}
      label={label}
      kind={kind}
      confirm={action.confirm}
      work={async () => {
        if (!isCall(action.call)) throw new CallError('bad request', '');
        return client(action.call, action.request as never);
      }}
      after={after}
    />
  );
}

const isCall = (name: string): name is CallName => functionNames.includes(name as CallName);
