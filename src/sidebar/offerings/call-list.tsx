import type { FamilyCall } from '../../contract/shapes';
import { useSidebar } from '../app/context';
import { Button } from '../parts/button';
import { Section } from '../parts/section';
import { wordFor } from '../texts';

/** Whom to call because the release form is missing, with numbers; it prints alone on a page. */
export function CallList({ title, calls }: { title: string; calls: readonly FamilyCall[] }) {
  const { texts, days } = useSidebar();
  const words = texts.consents;
  return (
    <div class="printable">
      <Section title={words.calls}>
        <p class="only-printed">{title}</p>
        <p class="help">{words.callsHelp}</p>
        <ul class="roster">
          {calls.map((call) => (
            <li key={call.applicationIds.join(' ')}>
              <strong>{call.who}</strong> {words.callFor(call.students.join(', '))}
              <br />
              {call.phone ? (
                <a href={`tel:${call.phone.replace(/[^\d+]/g, '')}`}>{call.phone}</a>
              ) : (
                words.noPhone
              )}
              <span class="quiet">
                {[
                  '',
                  call.language && wordFor(words.languages, call.language),
                  call.asked && words.asked(days.day(call.asked)),
                ].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
        <Button onClick={() => window.print()}>{words.print}</Button>
      </Section>
    </div>
  );
}
