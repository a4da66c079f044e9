import { useRef } from 'preact/hooks';
import { useSidebar } from '../app/context';
import { useSaver } from '../calls/use-saver';
import { MailList } from '../parts/mail-list';
import { SaverLine } from '../parts/saver-line';
import { Section } from '../parts/section';
import type { OfferingProps } from './offering';

/** The mails of one micro-internship, and the quotes that go into the thank-you. */
export function OfferingMails({ offering, reload }: OfferingProps) {
  const { texts } = useSidebar();
  return (
    <>
      <Section title={texts.mails.title}>
        {offering.mails.length > 0 ? (
          <MailList mails={offering.mails} />
        ) : (
          <p class="quiet">{texts.mails.none}</p>
        )}
      </Section>
      <Section title={texts.quotes.title}>
        <Quotes offering={offering} reload={reload} />
      </Section>
    </>
  );
}

function Quotes({ offering, reload }: OfferingProps) {
  const { client, texts } = useSidebar();
  const { quotes, summary } = offering;
  /** The call takes the whole choice, so each one sent is what the boxes show at that moment. */
  const chosenNow = useRef<() => string[]>(() => []);
  const saver = useSaver<boolean>(
    `quotes ${summary.id}`,
    offering,
    () => client('chooseQuotes', { microInternshipId: summary.id, feedbackIds: chosenNow.current() }),
    reload,
  );
  const isChosen = (quote: { id: string; chosen: boolean }) => saver.get(quote.id) ?? quote.chosen;
  chosenNow.current = () => quotes.filter(isChosen).map(({ id }) => id);
  if (quotes.length === 0) return <p class="quiet">{texts.quotes.none}</p>;
  return (
    <>
      <p class="quiet">{texts.quotes.help}</p>
      <ul class="checks">
        {quotes.map((quote) => (
          <li key={quote.id}>
            <label>
              <input
                type="checkbox"
                checked={isChosen(quote)}
                onChange={(event) => saver.set(quote.id, event.currentTarget.checked)}
              />
              <span>
                “{quote.text}” <span class="quiet">{quote.by}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <SaverLine saver={saver} />
    </>
  );
}
