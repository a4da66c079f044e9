import { useEffect, useState } from 'preact/hooks';
import type { DecisionItem } from '../../contract/shapes';
import { useSidebar } from '../app/context';
import { ActionButton } from '../parts/action-button';
import { Button } from '../parts/button';
import { Section } from '../parts/section';
import { placeOf } from './place';

/** What waits for the teacher, each with the buttons that settle it. Settled ones are marked until the script agrees. */
export function Decisions({ decisions }: { decisions: readonly DecisionItem[] }) {
  const { texts } = useSidebar();
  const [settled, setSettled] = useState<readonly string[]>([]);
  useEffect(() => setSettled([]), [decisions]);
  return (
    <Section title={texts.today.decisions}>
      {decisions.length === 0 && <p class="quiet">{texts.today.nothingToDecide}</p>}
      <ul class="cards">
        {decisions.map((item, index) => (
          <Decision
            key={item.id}
            item={item}
            isSettled={settled.includes(item.id)}
            settle={() => setSettled((others) => [...others, item.id])}
            isFirst={index === 0}
          />
        ))}
      </ul>
    </Section>
  );
}

interface DecisionProps {
  item: DecisionItem;
  isSettled: boolean;
  settle: () => void;
  isFirst: boolean;
}

function Decision({ item, isSettled, settle, isFirst }: DecisionProps) {
  const { texts, go, route } = useSidebar();
  const place = placeOf(item, route);
  return (
    <li class={item.overdue ? 'card overdue' : 'card'}>
      <p>
        {item.overdue && <strong class="word late">{texts.today.overdue}</strong>} {item.text}
      </p>
      {item.detail && <p class="quiet">{item.detail}</p>}
      {isSettled ? (
        <p class="word done">✓ {texts.today.settled}</p>
      ) : (
        <div class="row">
          {item.actions.map((action, index) => (
            <ActionButton
              key={action.label}
              action={action}
              of={item.text}
              kind={index > 0 ? 'plain' : isFirst ? 'primary' : 'accent'}
              after={settle}
            />
          ))}
          {place && (
            <Button
              kind={item.actions.length > 0 ? 'link' : isFirst ? 'primary' : 'accent'}
              label={`${texts.common.open}: ${item.text}`}
              onClick={() => go(place)}
            >
              {texts.common.open}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
