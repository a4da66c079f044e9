import type { Decision } from '../../toolkit/statuses';
import { useSidebar } from '../app/context';
import { useSaver } from '../calls/use-saver';
import { SaverLine } from '../parts/saver-line';
import { Seats } from '../parts/seats';
import { Section } from '../parts/section';
import { Applicant } from './applicant';
import { CallList } from './call-list';
import type { OfferingProps } from './offering';
import { Recipients } from './recipients';
import { ReleaseBox } from './release-box';
import { type DecisionOf, isUntold, releaseEffect, seatsGiven } from './roster';
import { ToldStudent } from './told-student';

/** Applications to decide, with the seats they would take, and the students who already know. */
export function Students({ offering, reload }: OfferingProps) {
  const { client, texts, refresh } = useSidebar();
  const { summary, applicants } = offering;
  const saver = useSaver<Decision | ''>(
    `decide ${summary.id}`,
    offering,
    (entries) =>
      client('decide', {
        decisions: entries.map(([applicationId, decision]) => ({ applicationId, decision })),
      }),
    () => {
      void refresh();
      reload();
    },
  );
  const decisionOf: DecisionOf = (applicant) => saver.get(applicant.id) ?? applicant.decision;
  const given = seatsGiven(applicants, decisionOf);
  const effect = releaseEffect(applicants, decisionOf);
  const untold = applicants.filter(isUntold);
  const told = applicants.filter((one) => !isUntold(one));
  const isSaving = saver.state === 'saving' || saver.state === 'failed';
  return (
    <>
      <Seats taken={given} of={summary.seatsMax} words={texts.students.seatsGiven(given, summary.seatsMax)} />
      {given > summary.seatsMax && (
        <p class="word late">{texts.students.tooMany(given - summary.seatsMax)}</p>
      )}
      {applicants.length > 0 && given < summary.seatsMin && (
        <p class="quiet">{texts.students.tooFew(summary.seatsMin)}</p>
      )}
      {offering.calls && offering.calls.length > 0 && (
        <CallList title={summary.title} calls={offering.calls} />
      )}
      {applicants.length === 0 && <p>{texts.students.nobody}</p>}
      {untold.length > 0 && (
        <Section title={texts.students.toDecide}>
          <ul class="cards">
            {untold.map((one) => (
              <Applicant
                key={one.id}
                one={one}
                decision={decisionOf(one)}
                decide={(decision) => saver.set(one.id, decision)}
              />
            ))}
          </ul>
          <SaverLine saver={saver} />
          {effect.undecided > 0 && <p class="quiet">{texts.students.undecided(effect.undecided)}</p>}
          {effect.mails === 0 && <p class="quiet">{texts.students.nothingToRelease}</p>}
          {isSaving && <p class="quiet">{texts.students.unsaved}</p>}
          <ReleaseBox
            offering={offering}
            reload={reload}
            off={effect.mails === 0 || effect.undecided > 0 || given > summary.seatsMax || isSaving}
            confirm={texts.students.releaseConfirm(effect.accept, effect.waitlist, effect.deny)}
          />
        </Section>
      )}
      {told.length > 0 && (
        <Section title={texts.students.told}>
          <ul class="cards">
            {told.map((one) => (
              <ToldStudent key={one.id} one={one} reload={reload} />
            ))}
          </ul>
        </Section>
      )}
      {offering.recipients && told.length === 0 && <Recipients offering={offering} reload={reload} />}
    </>
  );
}
