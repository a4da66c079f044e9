import { useState } from 'preact/hooks';
import type { ApplicantSummary, ConsentSummary } from '../../contract/shapes';
import { type AnswerWay, answerWays, type ConsentName, consentNames } from '../../toolkit/statuses';
import { useSidebar } from '../app/context';
import { Field } from '../parts/field';
import { Select } from '../parts/select';
import { WorkButton } from '../parts/work-button';

interface Props {
  one: ApplicantSummary;
  consents: ConsentSummary;
  reload: () => void;
}

/** Consents that were given and are taken back, one by one or all. */
export function WithdrawConsent({ one, consents, reload }: Props) {
  const { client, texts } = useSidebar();
  const [ticked, setTicked] = useState<readonly ConsentName[]>([]);
  const [way, setWay] = useState<AnswerWay>('mail');
  const [note, setNote] = useState('');
  const words = texts.consents;
  return (
    <details>
      <summary aria-label={words.takeBackOf(one.name)}>{words.takeBack}</summary>
      <p class="help">{words.takeBackHelp}</p>
      <ul class="checks">
        {consentNames.filter(isGiven(consents)).map((name) => (
          <li key={name}>
            <label>
              <input
                type="checkbox"
                checked={ticked.includes(name)}
                onChange={(event) =>
                  setTicked(
                    event.currentTarget.checked
                      ? [...ticked, name]
                      : ticked.filter((other) => other !== name),
                  )
                }
              />
              <span>{words.consent[name]}</span>
            </label>
          </li>
        ))}
      </ul>
      <Select
        id={`back-way-${one.id}`}
        label={words.way}
        value={way}
        options={answerWays.map((each) => [each, words.ways[each]] as const)}
        onChoose={(each) => setWay(each as AnswerWay)}
      />
      <Field
        id={`back-note-${one.id}`}
        label={words.note}
        value={note}
        onInput={setNote}
        attributes={{ maxLength: 500 }}
        optional
      />
      <WorkButton
        text={words.takeBack}
        label={`${words.takeBack}: ${one.name}`}
        kind="danger"
        off={ticked.length === 0}
        confirm={words.takeBackConfirm(one.name)}
        work={() => client('withdrawRelease', { applicationId: one.id, consents: [...ticked], way, note })}
        after={() => {
          setTicked([]);
          reload();
        }}
      />
    </details>
  );
}

const isGiven = (consents: ConsentSummary) => (name: ConsentName) =>
  ({
    'take part': consents.mayTakePart === true,
    recording: consents.mayBeRecorded === true,
    publication: /: with/.test(consents.publication),
    'sharing with the partner': consents.shareWithPartner === true,
    quotes: !['', 'none'].includes(consents.quoteUse),
    'badge account': consents.badgeAccount === true,
  })[name];
