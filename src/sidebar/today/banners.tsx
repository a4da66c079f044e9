import type { Banner } from '../../contract/shapes';
import { useSidebar } from '../app/context';
import { ActionButton } from '../parts/action-button';

/** What concerns everything: stopped, paused, short of quota. The kind is said, not only coloured. */
export function Banners({ banners }: { banners: readonly Banner[] }) {
  const { texts } = useSidebar();
  return (
    <>
      {banners.map(({ kind, text, action }) => (
        <div key={kind + text} class={`box ${kind}`}>
          <p>
            <strong>{texts.today.bannerKind[kind]}: </strong>
            {text}
          </p>
          {action && <ActionButton action={action} />}
        </div>
      ))}
    </>
  );
}
