import { useSidebar } from '../app/context';
import { Button } from '../parts/button';
import { MailList } from '../parts/mail-list';
import { Section, ViewTitle } from '../parts/section';
import { WorkButton } from '../parts/work-button';
import { Banners } from './banners';
import { Decisions } from './decisions';

/** How many mails of each kind are listed here; all are in the Mails view. */
const FEW = 5;

/** What is due, what went out, what comes next. */
export function Today() {
  const { client, texts, days, overview, go } = useSidebar();
  const isEmpty = overview.microInternships.length === 0;
  const saysSchedule = overview.banners.some(({ action }) => action?.call === 'switchScheduleOn');
  return (
    <>
      <ViewTitle>{texts.today.title(days.day(overview.today))}</ViewTitle>
      <Banners banners={overview.banners} />
      {overview.sender === '' && !saysSchedule && (
        <div class="box warning">
          <p>
            <strong>{texts.today.bannerKind.warning}: </strong>
            {texts.today.scheduleOff}
          </p>
          <WorkButton
            text={texts.settings.switchOn}
            confirm={texts.settings.switchConfirm(overview.user)}
            work={() => client('switchScheduleOn', {})}
          />
        </div>
      )}
      {isEmpty && overview.decisions.length === 0 ? (
        <Section title={texts.today.empty}>
          <p>{texts.today.emptyText}</p>
          <Button kind="primary" onClick={() => go({ view: 'create' })}>
            {texts.today.plan}
          </Button>
        </Section>
      ) : (
        <>
          <Decisions decisions={overview.decisions} />
          <Section title={texts.today.next}>
            {overview.next.length > 0 ? (
              <MailList mails={overview.next.slice(0, FEW)} />
            ) : (
              <p class="quiet">{texts.today.nothingNext}</p>
            )}
          </Section>
          <Section title={texts.today.recent}>
            {overview.recent.length > 0 ? (
              <MailList mails={overview.recent.slice(0, FEW)} />
            ) : (
              <p class="quiet">{texts.today.nothingSent}</p>
            )}
          </Section>
          <div class="row">
            <Button onClick={() => go({ view: 'mails' })}>{texts.today.allMails}</Button>
            <Button onClick={() => go({ view: 'create' })}>{texts.today.plan}</Button>
          </div>
        </>
      )}
    </>
  );
}
