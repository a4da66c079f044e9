import type { ApplicantSummary, ReleaseEntry } from '../../contract/shapes';
import { answerWays, publicationUses } from '../../toolkit/statuses';
import { useSidebar } from '../app/context';
import { useDraft } from '../app/use-draft';
import { Field } from '../parts/field';
import { optionsOf, Select } from '../parts/select';
import { WorkButton } from '../parts/work-button';

interface Props {
  one: ApplicantSummary;
  reload: () => void;
}

type Entry = Omit<ReleaseEntry, 'applicationId' | 'mayTakePart'> & { mayTakePart: 'yes' | 'no' | '' };

const noMore = {
  mayBeRecorded: false,
  publication: { website: 'no', socialMedia: 'no', news: 'no' },
  shareWithPartner: false,
  quoteUse: 'none',
  badgeAccount: false,
} as const;

/** An answer on paper or by phone, with who gave it, how and when. Nothing is ticked beforehand. */
export function ReleaseEntryForm({ one, reload }: Props) {
  const { client, texts, overview } = useSidebar();
  const [entry, set, forget] = useDraft<Entry>(`release ${one.id}`, () => ({
    ...noMore,
    publication: { ...noMore.publication },
    mayTakePart: '',
    language: '',
    duration: 'this micro-internship',
    signedBy: one.consents?.adult ? one.name : (one.consents?.guardian ?? ''),
    relation: '',
    signedOn: overview.today,
    way: 'paper',
    note: '',
  }));
  const words = texts.consents;
  const isAdult = one.consents?.adult === true;
  const isSigned = entry.way === 'paper' || entry.way === 'mail';
  const asksMore = entry.mayTakePart === 'yes' && isSigned;
  const id = (name: string) => `${name}-${one.id}`;
  const isWhole =
    entry.mayTakePart !== '' &&
    entry.signedBy.trim().length > 2 &&
    entry.signedOn !== '' &&
    entry.signedOn <= overview.today &&
    (isAdult || entry.relation.trim() !== '');
  return (
    <details>
      <summary aria-label={words.enterOf(one.name)}>{words.enter}</summary>
      <Select
        id={id('way')}
        label={words.way}
        value={entry.way}
        options={answerWays.map((way) => [way, words.ways[way]] as const)}
        onChoose={(way) => set({ ...entry, way: way as Entry['way'] })}
      />
      <Field
        id={id('signed-by')}
        label={words.signedBy}
        value={entry.signedBy}
        onInput={(signedBy) => set({ ...entry, signedBy })}
        attributes={{ maxLength: 120 }}
      />
      {!isAdult && (
        <Field
          id={id('relation')}
          label={words.relation}
          help={words.relationHelp}
          value={entry.relation}
          onInput={(relation) => set({ ...entry, relation })}
          attributes={{ maxLength: 80 }}
        />
      )}
      <Field
        id={id('signed-on')}
        type="date"
        label={words.signedOn}
        value={entry.signedOn}
        onInput={(signedOn) => set({ ...entry, signedOn })}
      />
      <Select
        id={id('part')}
        label={words.part}
        value={entry.mayTakePart}
        options={[
          ['', words.choose],
          ['yes', words.yes],
          ['no', words.no],
        ]}
        onChoose={(mayTakePart) => set({ ...entry, mayTakePart: mayTakePart as Entry['mayTakePart'] })}
      />
      {entry.mayTakePart === 'yes' && !isSigned && <p class="help">{words.unsigned}</p>}
      {asksMore && <MoreConsents entry={entry} set={set} id={id} />}
      <Select
        id={id('language')}
        label={words.language}
        value={entry.language}
        options={optionsOf(words.languages)}
        onChoose={(language) => set({ ...entry, language: language as Entry['language'] })}
      />
      <Field
        id={id('note')}
        label={words.note}
        value={entry.note}
        onInput={(note) => set({ ...entry, note })}
        attributes={{ maxLength: 500 }}
        optional
      />
      <WorkButton
        text={words.save}
        label={`${words.save}: ${one.name}`}
        kind="accent"
        off={!isWhole}
        confirm={(entry.mayTakePart === 'yes' ? words.saveYesConfirm : words.saveNoConfirm)(one.name)}
        work={() =>
          client('enterReleaseOnBehalf', {
            ...entry,
            ...(asksMore ? {} : { ...noMore, publication: { ...noMore.publication } }),
            applicationId: one.id,
            mayTakePart: entry.mayTakePart === 'yes',
          })
        }
        after={() => {
          forget();
          reload();
        }}
        typed
      />
    </details>
  );
}

interface MoreProps {
  entry: Entry;
  set: (entry: Entry) => void;
  id: (name: string) => string;
}

function MoreConsents({ entry, set, id }: MoreProps) {
  const { texts } = useSidebar();
  const words = texts.consents;
  const yesNo = [
    ['no', words.no],
    ['yes', words.yes],
  ] as const;
  const uses = publicationUses.map((use) => [use, words.publication[use]] as const);
  const consent = (name: 'mayBeRecorded' | 'shareWithPartner' | 'badgeAccount', label: string) => (
    <Select
      id={id(name)}
      label={label}
      value={entry[name] ? 'yes' : 'no'}
      options={yesNo}
      onChoose={(value) => set({ ...entry, [name]: value === 'yes' })}
    />
  );
  return (
    <>
      {consent('mayBeRecorded', words.recorded)}
      {(['website', 'socialMedia', 'news'] as const).map((place) => (
        <Select
          key={place}
          id={id(place)}
          label={words[place]}
          value={entry.publication[place]}
          options={uses}
          onChoose={(use) =>
            set({
              ...entry,
              publication: { ...entry.publication, [place]: use as (typeof publicationUses)[number] },
            })
          }
        />
      ))}
      {consent('shareWithPartner', words.share)}
      <Select
        id={id('quotes')}
        label={words.quotes}
        value={entry.quoteUse}
        options={optionsOf(words.quoteUse)}
        onChoose={(quoteUse) => set({ ...entry, quoteUse: quoteUse as Entry['quoteUse'] })}
      />
      {consent('badgeAccount', words.badge)}
      <Select
        id={id('duration')}
        label={words.duration}
        value={entry.duration}
        options={optionsOf(words.durations)}
        onChoose={(duration) => set({ ...entry, duration: duration as Entry['duration'] })}
      />
    </>
  );
}
