import { useSidebar } from '../app/context';
import { MailList } from '../parts/mail-list';
import { Section, ViewTitle } from '../parts/section';
import { WorkButton } from '../parts/work-button';
import { grouped, groupNames } from './groups';

/** Mails that are next and that left lately, those that need the teacher first. */
export function Mails() {
  const { client, texts, overview } = useSidebar();
  const groups = grouped([...overview.next, ...overview.recent]);
  const waiting = groups.needsYou.filter(({ status }) => status === 'waiting for you').map(({ id }) => id);
  const isEmpty = groupNames.every((name) => groups[name].length === 0);
  return (
    <>
      <ViewTitle>{texts.mails.title}</ViewTitle>
      {isEmpty && <p>{texts.mails.none}</p>}
      {groupNames.map(
        (name) =>
          groups[name].length > 0 && (
            <Section key={name} title={texts.mails[name]}>
              <MailList mails={groups[name]} />
              {name === 'needsYou' && waiting.length > 1 && (
                <WorkButton
                  text={texts.mails.approveAll(waiting.length)}
                  confirm={texts.mails.approveAllConfirm(waiting.length)}
                  work={() => client('approveMails', { ids: waiting })}
                />
              )}
            </Section>
          ),
      )}
    </>
  );
}
