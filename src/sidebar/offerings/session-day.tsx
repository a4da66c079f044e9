import { useState } from 'preact/hooks';
import { useSidebar } from '../app/context';
import { Labelled } from '../parts/field';
import { OutsideLink } from '../parts/outside-link';
import { Section } from '../parts/section';
import { Attendance } from './attendance';
import { BreakTimer } from './break-timer';
import { Checklist } from './checklist';
import { Clock } from './clock';
import { Incident } from './incident';
import type { OfferingProps } from './offering';

/** The session as it happens: clock, recording, checklist, attendance, a break. */
export function SessionDay({ offering, reload }: OfferingProps) {
  const { texts, days, overview } = useSidebar();
  const { sessions, summary } = offering;
  const [number, setNumber] = useState(() => sessionNow(sessions, overview.today));
  const session = sessions[number];
  const day = offering.days?.[number];
  const step = summary.steps.find(({ stage }) => stage === 'facilitation');
  const words = texts.afterwards.day;
  const facts = [
    [texts.session.recording, day?.recording ?? offering.recording],
    [words.notAdmitted, day?.notAdmitted.join(', ')],
    [words.assignment, day?.assignment],
    [words.next, day?.next],
  ].filter(([, text]) => text);
  const checklist = day?.checklist ?? offering.checklist;
  return (
    <>
      <Section title={texts.session.title}>
        {sessions.length > 1 && (
          <Labelled id="session" label={texts.session.which}>
            <select
              id="session"
              value={String(number)}
              onChange={(event) => setNumber(Number(event.currentTarget.value))}
            >
              {sessions.map(({ date }, index) => (
                <option key={`${date} ${index}`} value={String(index)}>
                  {texts.session.number(index + 1, days.day(date))}
                </option>
              ))}
            </select>
          </Labelled>
        )}
        <dl class="pairs">
          {session && (
            <div>
              <dt>{days.day(session.date)}</dt>
              <dd>
                {days.time(session.start)} – {days.time(session.end)}
              </dd>
            </div>
          )}
          <div>
            <dt>{texts.session.clock}</dt>
            <dd>
              <Clock />
            </dd>
          </div>
          {facts.map(([what, text]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <ul class="links">
          {offering.links.map(({ label, url }) => (
            <li key={label}>
              <OutsideLink url={url} text={label} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={texts.session.checklist}>
        {step && checklist.length > 0 ? (
          <Checklist
            key={number}
            stepId={step.id}
            checklist={checklist}
            offering={offering}
            reload={reload}
          />
        ) : (
          <p class="quiet">{texts.session.noChecklist}</p>
        )}
      </Section>
      <Section title={texts.session.attendance}>
        <Attendance key={number} session={number} offering={offering} reload={reload} />
      </Section>
      <Section title={texts.session.break}>
        <BreakTimer />
      </Section>
      <Incident offering={offering} reload={reload} />
    </>
  );
}

/** Today's session, or the next, or the last. */
function sessionNow(sessions: readonly { date: string }[], today: string): number {
  const next = sessions.findIndex(({ date }) => date >= today);
  return next >= 0 ? next : Math.max(0, sessions.length - 1);
}
