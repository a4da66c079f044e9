import { useSidebar } from '../app/context';
import { useSaver } from '../calls/use-saver';
import { SaverLine } from '../parts/saver-line';
import type { OfferingProps } from './offering';

interface Props extends OfferingProps {
  stepId: string;
  checklist: OfferingProps['offering']['checklist'];
}

/** The list to go through during the session; ticks are saved one after the other as they are made. */
export function Checklist({ stepId, checklist, offering, reload }: Props) {
  const { client, texts, days } = useSidebar();
  const saver = useSaver<boolean>(
    `tick ${stepId}`,
    offering,
    async (entries) => {
      for (const [item, ticked] of entries) await client('tick', { stepId, item, ticked });
    },
    reload,
  );
  const isTicked = (item: { id: string; ticked: boolean }) => saver.get(item.id) ?? item.ticked;
  return (
    <>
      <p class="quiet">{texts.session.ticked(checklist.filter(isTicked).length, checklist.length)}</p>
      <ul class="checks">
        {checklist.map((item) => (
          <li key={item.id}>
            <label>
              <input
                type="checkbox"
                checked={isTicked(item)}
                onChange={(event) => saver.set(item.id, event.currentTarget.checked)}
              />
              <span>
                {item.when && <span class="when">{days.time(item.when)}</span>} {item.text}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <SaverLine saver={saver} />
    </>
  );
}
