import { useEffect, useRef } from 'preact/hooks';
import { GROUPS } from '../../shapes';
import { useDesk } from '../context';
import { PersonPicker } from '../parts/person-picker';
import { goTo, hrefTo } from '../route';

/** Everybody with a mailbox; a choice instead of a list where there is little room. */
export function People({ current }: { current: string }) {
  const { overview } = useDesk();
  const here = useRef<HTMLAnchorElement>(null);
  useEffect(() => here.current?.scrollIntoView({ block: 'nearest' }), [current]);
  return (
    <nav class="people" aria-label="People">
      <PersonPicker label="Mailbox of" value={current} change={(address) => goTo(hrefTo('mail', address))} />
      {GROUPS.map((group) => {
        const members = overview.people.filter((person) => person.group === group);
        if (members.length === 0) return null;
        return (
          <section key={group}>
            <h2>{group}</h2>
            <ul>
              {members.map(({ address, name, role, unread, bounces }) => (
                <li key={address}>
                  <a
                    href={hrefTo('mail', address)}
                    ref={address === current ? here : undefined}
                    aria-current={address === current ? 'true' : undefined}
                  >
                    <span class="person-name">{name}</span>
                    {unread > 0 && (
                      <span class="count">
                        {unread}
                        <span class="visually-hidden"> unread</span>
                      </span>
                    )}
                    <span class="person-role">{bounces ? 'refuses mail' : role || address}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}
