import type { Response } from '../../contract';
import { useSidebar } from '../app/context';
import { type OfferingPage, offeringPages } from '../app/route';
import { useLoaded } from '../calls/use-loaded';
import { Button } from '../parts/button';
import { FailureBox } from '../parts/failure-box';
import { ViewTitle } from '../parts/section';
import { Afterwards } from './afterwards';
import { OfferingMails } from './mails';
import { OfferingLines, OfferingMeters } from './offerings';
import { SessionDay } from './session-day';
import { Steps } from './steps';
import { Students } from './students';

export type Offering = Response<'getMicroInternship'>;

/** What every page of a micro-internship gets: what the script said, and how to ask again. */
export interface OfferingProps {
  offering: Offering;
  reload: () => void;
}

const pages: Record<OfferingPage, (props: OfferingProps) => preact.ComponentChild> = {
  steps: Steps,
  students: Students,
  session: SessionDay,
  mails: OfferingMails,
  after: Afterwards,
};

/** One micro-internship, in five pages. */
export function Offering({ id, page }: { id: string; page: OfferingPage }) {
  const { texts, overview, go } = useSidebar();
  const { value, failure, reload } = useLoaded('getMicroInternship', { id });
  const known = overview.microInternships.find((one) => one.id === id);
  const summary = value?.summary ?? known;
  const Page = pages[page];
  return (
    <>
      <Button kind="link" onClick={() => go({ view: 'offerings' })}>
        {`‹ ${texts.offerings.title}`}
      </Button>
      <ViewTitle>{summary?.title ?? texts.common.loading}</ViewTitle>
      {summary && (
        <>
          <OfferingLines one={summary} />
          {page === 'steps' && <OfferingMeters one={summary} />}
        </>
      )}
      <fieldset class="pages">
        <legend class="hidden">{texts.offerings.pages}</legend>
        {offeringPages.map((one) => (
          <button
            key={one}
            type="button"
            class="toggle"
            aria-pressed={page === one}
            onClick={() => go({ view: 'offering', id, page: one })}
          >
            {texts.offerings.page[one]}
          </button>
        ))}
      </fieldset>
      {failure && <FailureBox failure={failure} again={() => void reload()} />}
      {value ? (
        <Page offering={value} reload={() => void reload()} />
      ) : (
        !failure && <output class="quiet">{texts.common.loading}</output>
      )}
    </>
  );
}
