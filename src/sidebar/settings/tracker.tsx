import { useState } from 'preact/hooks';
import type { Response } from '../../contract';
import { useSidebar } from '../app/context';
import { Erasure } from '../parts/erasure';
import { Field } from '../parts/field';
import { Section } from '../parts/section';
import { WorkButton } from '../parts/work-button';

/** Repairing the tracker, erasing one person, and what has been put away. */
export function TrackerSettings() {
  const { texts } = useSidebar();
  return (
    <>
      <Section title={texts.records.tracker}>
        <Repair />
      </Section>
      <Section title={texts.records.person}>
        <ErasePerson />
      </Section>
      <Section title={texts.records.archived}>
        <Archive />
      </Section>
    </>
  );
}

function Repair() {
  const { client, texts } = useSidebar();
  const { records } = texts;
  const [mended, setMended] = useState<readonly string[]>([]);
  const repair = async () => {
    const { message, mended: done } = await client('repairTracker', {});
    setMended(done);
    return { message };
  };
  return (
    <>
      <p>{records.repairHelp}</p>
      <WorkButton text={records.repair} work={repair} />
      {mended.length > 0 && (
        <div class="box info">
          <p>
            <strong>{records.mended}</strong>
          </p>
          <ul>
            {mended.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function ErasePerson() {
  const { client, texts } = useSidebar();
  const { records } = texts;
  const [typed, setTyped] = useState('');
  const address = typed.trim().toLowerCase();
  const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(address);
  return (
    <>
      <p>{records.personHelp}</p>
      <Field id="erase-address" type="email" label={records.address} value={typed} onInput={setTyped} />
      {isAddress && <Erasure of={{ address }} erase={() => client('erasePerson', { address })} />}
    </>
  );
}

function Archive() {
  const { client, texts, days } = useSidebar();
  const { records } = texts;
  const [known, setKnown] = useState<Response<'getArchive'>['microInternships'] | null>(null);
  const load = async () => setKnown((await client('getArchive', {})).microInternships);
  if (!known) return <WorkButton text={records.showArchive} work={load} />;
  if (known.length === 0) return <p class="quiet">{records.nothingArchived}</p>;
  return (
    <ul class="cards">
      {known.map(({ id, title, partner, lastSession, erased }) => (
        <li class="card" key={id}>
          <p>
            <strong>{title}</strong>
          </p>
          <p class="quiet">
            {[
              partner,
              lastSession && records.lastSession(days.day(lastSession)),
              erased && records.erasedOn(days.day(erased)),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <WorkButton
            text={records.unarchive}
            label={`${records.unarchive}: ${title}`}
            work={() => client('unarchiveOffering', { microInternshipId: id })}
            after={load}
          />
        </li>
      ))}
    </ul>
  );
}
