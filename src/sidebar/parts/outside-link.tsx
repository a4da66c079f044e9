import { useSidebar } from '../app/context';

/** A link into a new tab; an address that is no web address is shown as text. */
export function OutsideLink({ url, text }: { url: string; text: string }) {
  const { texts } = useSidebar();
  if (!/^https?:\/\//i.test(url)) return <span>{text}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {text}
      <span class="hidden"> ({texts.common.newWindow})</span>
    </a>
  );
}
