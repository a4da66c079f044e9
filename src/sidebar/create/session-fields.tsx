import { useSidebar } from '../app/context';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { MAX_SESSIONS, nextSession, type SessionForm, startingAt } from './form';

interface Props {
  sessions: readonly SessionForm[];
  change: (sessions: readonly SessionForm[]) => void;
  errorOf: (field: string) => string | undefined;
}

/** Date and times of each session; the end follows the start until somebody chooses it. */
export function SessionFields({ sessions, change, errorOf }: Props) {
  const { texts, overview } = useSidebar();
  const set = (index: number, session: SessionForm) =>
    change(sessions.map((one, place) => (place === index ? session : one)));
  return (
    <fieldset>
      <legend data-home tabIndex={-1}>
        {texts.create.sessions}
      </legend>
      <p class="help">{texts.create.zone(overview.zone)}</p>
      {sessions.map((one, index) => (
        <fieldset key={index} class="part">
          <legend>{texts.create.session(index + 1)}</legend>
          <Field
            id={`date-${index}`}
            type="date"
            label={texts.create.date}
            value={one.date}
            onInput={(date) => set(index, { ...one, date })}
            error={errorOf(`date-${index}`)}
            attributes={{ min: overview.today }}
          />
          <div class="pair">
            <Field
              id={`start-${index}`}
              type="time"
              label={texts.create.start}
              value={one.start}
              onInput={(start) => set(index, startingAt(one, start, overview.usual.sessionMinutes))}
              error={errorOf(`start-${index}`)}
            />
            <Field
              id={`end-${index}`}
              type="time"
              label={texts.create.end}
              value={one.end}
              onInput={(end) => set(index, { ...one, end })}
              error={errorOf(`end-${index}`)}
            />
          </div>
          {sessions.length > 1 && (
            <Button
              kind="link"
              label={texts.create.removeSession(index + 1)}
              onClick={() => change(sessions.filter((_, place) => place !== index))}
            >
              {texts.common.remove}
            </Button>
          )}
        </fieldset>
      ))}
      {sessions.length < MAX_SESSIONS && (
        <Button onClick={() => change([...sessions, nextSession(sessions)])}>
          {texts.create.addSession}
        </Button>
      )}
    </fieldset>
  );
}
