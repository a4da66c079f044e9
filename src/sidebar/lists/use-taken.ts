import { useEffect, useState } from 'preact/hooks';
import { useSidebar } from '../app/context';

/** Gives what to call with the script's sentence once a list is taken: back to the settings, with the sentence said there. */
export function useTaken(forget: () => void): (message: string) => void {
  const { go, tell } = useSidebar();
  const [message, setMessage] = useState('');
  useEffect(() => {
    if (message === '') return;
    forget();
    go({ view: 'settings' });
    tell(message);
  }, [message]);
  return setMessage;
}
