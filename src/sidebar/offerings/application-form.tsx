import { useState } from 'preact/hooks';
import { useSidebar } from '../app/context';
import { Field } from '../parts/field';
import { Section } from '../parts/section';
import { WorkButton } from '../parts/work-button';
import type { OfferingProps } from './offering';

/** Whether students can apply, with the buttons that change it, and both flyers. */
export function ApplicationForm({ offering, reload }: OfferingProps) {
  const { client, texts, days } = useSidebar();
  const { records } = texts;
  const form = offering.applicationForm;
  const microInternshipId = offering.summary.id;
  const [opens, setOpens] = useState(form?.opens ?? '');
  const [closes, setCloses] = useState(form?.closes ?? '');
  if (!form) return null;
  const set = (how: 'open' | 'closed') => () => client('setApplications', { microInternshipId, how });
  const state = {
    open: records.state.open(days.day(form.closes)),
    'not yet': records.state['not yet'](days.day(form.opens)),
    '': '',
    closed: form.stopped ? records.state.stopped : records.state.closed,
  }[form.state];
  const flyers = [
    { flyer: 'student' as const, name: records.studentFlyer },
    { flyer: 'partner' as const, name: records.partnerFlyer },
  ].filter(({ flyer }) => form.flyers.includes(flyer));
  return (
    <Section title={records.applications}>
      {state && <p>{state}</p>}
      <div class="row">
        {form.state === 'open' ? (
          <WorkButton
            key="close"
            text={records.closeNow}
            confirm={records.closeConfirm}
            work={set('closed')}
            after={reload}
          />
        ) : (
          <WorkButton key="open" text={records.openNow} work={set('open')} after={reload} />
        )}
      </div>
      <details>
        <summary>{records.byDate}</summary>
        <Field id="applications-open" type="date" label={records.opens} value={opens} onInput={setOpens} />
        <Field
          id="applications-close"
          type="date"
          label={records.closes}
          value={closes}
          onInput={setCloses}
        />
        <WorkButton
          text={records.setDates}
          off={opens === '' || closes === ''}
          work={() => client('setApplications', { microInternshipId, how: 'by date', opens, closes })}
          after={reload}
        />
      </details>
      {flyers.length > 0 && (
        <details>
          <summary>{records.flyers}</summary>
          {flyers.map(({ flyer, name }) => (
            <div class="row" key={flyer}>
              <span>{name}</span>
              <WorkButton
                text={records.remake}
                label={`${records.remake}: ${name}`}
                confirm={records.remakeConfirm(name)}
                work={() => client('remakeFlyer', { microInternshipId, flyer })}
                after={reload}
              />
            </div>
          ))}
        </details>
      )}
    </Section>
  );
}
