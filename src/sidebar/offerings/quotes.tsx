import { useSidebar } from '../app/context';
import { useDraft } from '../app/use-draft';
import { Section } from '../parts/section';
import { WorkButton } from '../parts/work-button';
import type { OfferingProps } from './offering';

/** The quotes that may be shared, to pick those for the thank-you; nothing is picked for good before it is saved. */
export function Quotes({ offering, reload }: OfferingProps) {
  const { client, texts } = useSidebar();
  const words = texts.afterwards.quotes;
  const { quotes, summary, feedback } = offering;
  const told = feedback?.told ?? quotes.filter(({ chosen }) => chosen).map(({ id }) => id);
  const [picked, pick, forget] = useDraft<readonly string[] | null>(`quotes ${summary.id}`, () => null);
  const ticked = new Set(picked ?? told);
  const ids = quotes.map(({ id }) => id).filter((id) => ticked.has(id));
  return (
    <Section title={texts.quotes.title}>
      {quotes.length === 0 ? (
        <p class="quiet">{texts.quotes.none}</p>
      ) : (
        <>
          <p class="quiet">{texts.quotes.help}</p>
          <ul class="checks">
            {quotes.map(({ id, text, by }) => (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    checked={ticked.has(id)}
                    onChange={(event) =>
                      pick(event.currentTarget.checked ? [...ids, id] : ids.filter((one) => one !== id))
                    }
                  />
                  <span>
                    “{text}” <span class="quiet">{by ? words.by(by) : words.unnamed}</span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <p class="quiet">{words.told(told.length)}</p>
          <WorkButton
            text={words.save}
            work={() => client('chooseQuotes', { microInternshipId: summary.id, feedbackIds: ids })}
            after={() => {
              forget();
              reload();
            }}
          />
        </>
      )}
    </Section>
  );
}
