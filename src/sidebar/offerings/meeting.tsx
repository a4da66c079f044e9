import type { MeetingSummary } from '../../contract/shapes';
import { useSidebar } from '../app/context';
import { useDraft } from '../app/use-draft';
import { Field } from '../parts/field';
import { OutsideLink } from '../parts/outside-link';
import { Section } from '../parts/section';
import { WorkButton } from '../parts/work-button';

interface Props {
  microInternshipId: string;
  meeting: MeetingSummary;
  reload: () => void;
}

/** The meeting with the partner: its time, its link, and the form that is filled in together. */
export function Meeting({ microInternshipId, meeting, reload }: Props) {
  const { client, texts, days, overview } = useSidebar();
  const [form, set, forget] = useDraft(`meeting ${microInternshipId}`, () => ({
    date: meeting.at.slice(0, 10),
    time: meeting.at.slice(11, 16),
    minutes: String(meeting.minutes),
    link: '',
  }));
  const words = texts.meeting;
  const minutes = Number(form.minutes);
  const isWhole =
    form.date >= overview.today && form.time !== '' && minutes >= 10 && minutes <= 240 && isLink(form.link);
  const after = () => {
    forget();
    reload();
  };
  const link = form.link.trim();
  return (
    <Section title={words.title}>
      <p class="quiet">{words.with(meeting.partner)}</p>
      <p>
        {meeting.at !== '' && (
          <strong>{`${days.day(meeting.at.slice(0, 10))}, ${days.time(meeting.at.slice(11))}. `}</strong>
        )}
        {words.state[meeting.state]}
      </p>
      <ul class="links">
        {meeting.link !== '' && meeting.state !== 'over' && (
          <li>
            <OutsideLink url={meeting.link} text={words.join} />
          </li>
        )}
        {meeting.form !== '' && (
          <li>
            <OutsideLink url={meeting.form} text={words.together} />
          </li>
        )}
      </ul>
      <Field
        id="meeting-date"
        type="date"
        label={words.date}
        value={form.date}
        onInput={(date) => set({ ...form, date })}
        attributes={{ min: overview.today }}
      />
      <div class="pair">
        <Field
          id="meeting-time"
          type="time"
          label={words.time}
          value={form.time}
          onInput={(time) => set({ ...form, time })}
        />
        <Field
          id="meeting-minutes"
          type="number"
          label={words.minutes}
          value={form.minutes}
          onInput={(text) => set({ ...form, minutes: text })}
          attributes={{ min: 10, max: 240, inputMode: 'numeric' }}
        />
      </div>
      <Field
        id="meeting-link"
        type="url"
        label={words.link}
        help={words.linkHelp}
        value={form.link}
        onInput={(text) => set({ ...form, link: text })}
        optional
      />
      <div class="row">
        <WorkButton
          text={meeting.at === '' ? words.set : words.move}
          kind="accent"
          off={!isWhole}
          confirm={
            isWhole
              ? words.setConfirm(meeting.partner, `${days.day(form.date)}, ${days.time(form.time)}`)
              : ''
          }
          work={() =>
            client('setPartnerMeeting', {
              microInternshipId,
              at: `${form.date}T${form.time}`,
              minutes,
              ...(link === '' ? {} : { link }),
            })
          }
          after={after}
          typed
        />
        {meeting.at !== '' && meeting.state !== 'over' && (
          <WorkButton
            text={words.takeBack}
            kind="danger"
            confirm={words.takeBackConfirm(meeting.partner)}
            work={() => client('setPartnerMeeting', { microInternshipId, at: '', minutes: meeting.minutes })}
            after={after}
          />
        )}
      </div>
    </Section>
  );
}

const isLink = (text: string): boolean => text.trim() === '' || /^https?:\/\/\S+$/i.test(text.trim());
