import type { ApplicantSummary } from '../../contract/shapes';
import { attendances, type Attendance as Kind } from '../../toolkit/statuses';
import { useSidebar } from '../app/context';
import { useSaver } from '../calls/use-saver';
import { Button } from '../parts/button';
import { Choice } from '../parts/choice';
import { SaverLine } from '../parts/saver-line';
import type { OfferingProps } from './offering';
import { isParticipant } from './roster';

interface Props extends OfferingProps {
  /** Counted from 0. */
  session: number;
}

/** Who came, who came late, who did not, for one session. */
export function Attendance({ session, offering, reload }: Props) {
  const { client, texts, refresh } = useSidebar();
  const saver = useSaver<Kind>(
    `attendance ${offering.summary.id} ${session}`,
    offering,
    (entries) =>
      client('takeAttendance', {
        microInternshipId: offering.summary.id,
        session,
        entries: entries.map(([applicationId, attendance]) => ({ applicationId, attendance })),
      }),
    () => {
      void refresh();
      reload();
    },
  );
  const roster = offering.applicants.filter(isParticipant);
  const kindOf = (one: ApplicantSummary): Kind | '' => saver.get(one.id) ?? one.attendance[session] ?? '';
  const open = roster.filter((one) => kindOf(one) === '');
  if (roster.length === 0) return <p class="quiet">{texts.session.nobody}</p>;
  return (
    <>
      <p class="quiet">{texts.session.taken(roster.length - open.length, roster.length)}</p>
      <ul class="roster">
        {roster.map((one) => (
          <li key={one.id}>
            <h3>{one.name}</h3>
            <Choice
              legend={texts.session.attendanceOf(one.name)}
              options={attendances.map((value) => ({ value, text: texts.attendance[value] }))}
              chosen={kindOf(one)}
              onChoose={(value) => saver.set(one.id, value)}
            />
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <Button
          onClick={() => {
            for (const one of open) saver.set(one.id, 'present');
          }}
        >
          {texts.session.allPresent}
        </Button>
      )}
      <SaverLine saver={saver} />
    </>
  );
}
