import type { MicroInternshipSummary } from '../../contract/shapes';
import { useSidebar } from '../app/context';
import { Button } from '../parts/button';
import { Seats } from '../parts/seats';
import { ViewTitle } from '../parts/section';
import { StageLine } from '../parts/stage-line';
import { wordFor } from '../texts';

/** All micro-internships, each in a few lines. */
export function Offerings() {
  const { texts, overview, go } = useSidebar();
  return (
    <>
      <ViewTitle>{texts.offerings.title}</ViewTitle>
      <Button kind="primary" onClick={() => go({ view: 'create' })}>
        {texts.offerings.plan}
      </Button>
      {overview.microInternships.length === 0 && <p>{texts.offerings.empty}</p>}
      <ul class="cards">
        {overview.microInternships.map((one) => (
          <Card key={one.id} one={one} />
        ))}
      </ul>
    </>
  );
}

function Card({ one }: { one: MicroInternshipSummary }) {
  const { texts, days, go } = useSidebar();
  return (
    <li class="card">
      <h2>
        <Button kind="link" onClick={() => go({ view: 'offering', id: one.id, page: 'steps' })}>
          {one.title}
        </Button>
      </h2>
      <OfferingLines one={one} />
      <OfferingMeters one={one} />
      {one.nextMail && (
        <p class="quiet">{texts.offerings.nextMail(days.moment(one.nextMail.at), one.nextMail.subject)}</p>
      )}
    </li>
  );
}

/** Partner, status and date. */
export function OfferingLines({ one }: { one: MicroInternshipSummary }) {
  const { texts, days } = useSidebar();
  const lines = [one.partner || texts.offerings.noPartner, wordFor(texts.offeringStatus, one.status)];
  return (
    <p class="quiet">
      {lines.filter(Boolean).join(' · ')}
      {one.firstSession && (
        <>
          <br />
          {texts.offerings.firstSession(days.day(one.firstSession))}
        </>
      )}
    </p>
  );
}

/** Seats and stages, each readable at a glance. */
export function OfferingMeters({ one }: { one: MicroInternshipSummary }) {
  const { texts } = useSidebar();
  return (
    <>
      <Seats
        taken={one.seatsTaken}
        of={one.seatsMax}
        words={texts.common.seats(one.seatsTaken, one.seatsMax)}
      />
      <StageLine steps={one.steps} />
    </>
  );
}
