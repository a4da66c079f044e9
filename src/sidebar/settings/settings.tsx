import { useSidebar } from '../app/context';
import { Button } from '../parts/button';
import { Section, ViewTitle } from '../parts/section';
import { WorkButton } from '../parts/work-button';
import { TrackerSettings } from './tracker';

/** Who sends, pause, rehearsal, and a run without waiting. */
export function SettingsView() {
  const { client, texts, days, overview, go } = useSidebar();
  const { settings } = texts;
  const { sender, isSender, user, paused, rehearsal } = overview;
  return (
    <>
      <ViewTitle>{settings.title}</ViewTitle>
      <Section title={settings.sending}>
        {sender === '' && <p>{settings.nobodySends}</p>}
        {sender !== '' && (
          <p>
            {isSender ? settings.leavesFromYou(sender) : settings.leavesFrom(sender)}{' '}
            {overview.senderSince && (
              <span class="quiet">({texts.records.since(days.moment(overview.senderSince))})</span>
            )}
          </p>
        )}
        <p class="quiet">
          {overview.lastRun ? settings.lastRun(days.moment(overview.lastRun)) : settings.neverRun}{' '}
          {overview.quotaLeft !== null && settings.quota(overview.quotaLeft)}
        </p>
        {sender === '' ? (
          <WorkButton
            text={settings.switchOn}
            kind="primary"
            confirm={settings.switchConfirm(user)}
            work={() => client('switchScheduleOn', {})}
          />
        ) : (
          !isSender && (
            <WorkButton
              text={settings.takeOver}
              confirm={settings.takeOverConfirm(sender, user)}
              work={() => client('takeOverSending', {})}
            />
          )
        )}
        <p>{settings.runNowHelp}</p>
        <WorkButton text={settings.runNow} work={() => client('runNow', {})} />
        {isSender && (
          <WorkButton
            key="off"
            text={texts.records.switchOff}
            confirm={texts.records.switchOffConfirm}
            work={() => client('switchScheduleOff', {})}
          />
        )}
      </Section>
      <Section title={settings.pause}>
        <p>{paused ? settings.paused : settings.pauseHelp}</p>
        {paused ? (
          <WorkButton
            key="go on"
            text={settings.goOn}
            confirm={settings.goOnConfirm}
            work={() => client('pauseEverything', { paused: false })}
          />
        ) : (
          <WorkButton
            key="pause"
            text={settings.pause}
            kind="danger"
            confirm={settings.pauseConfirm}
            work={() => client('pauseEverything', { paused: true })}
          />
        )}
      </Section>
      <Section title={settings.rehearsal}>
        <p>{rehearsal ? settings.rehearsalOn : settings.rehearsalHelp}</p>
        <WorkButton
          key={rehearsal ? 'end' : 'start'}
          text={rehearsal ? settings.endRehearsal : settings.startRehearsal}
          confirm={rehearsal ? settings.endRehearsalConfirm : undefined}
          work={() => client('setRehearsal', { on: !rehearsal })}
        />
      </Section>
      <Section title={texts.lists.title}>
        <p>{texts.lists.help}</p>
        <div class="row">
          <Button onClick={() => go({ view: 'list', what: 'partners' })}>{texts.lists.partners}</Button>
          <Button onClick={() => go({ view: 'list', what: 'closures' })}>{texts.lists.closures}</Button>
        </div>
      </Section>
      <TrackerSettings />
      <p class="quiet foot">
        {settings.help} {settings.you(user)} {texts.common.version(overview.version)}
      </p>
    </>
  );
}
