import { useState } from 'preact/hooks';
import type { Response } from '../../contract';
import type { BadgePreview } from '../../contract/shapes';
import { useSidebar } from '../app/context';
import { useDraft } from '../app/use-draft';
import { useLoaded } from '../calls/use-loaded';
import { useSaver } from '../calls/use-saver';
import { FailureBox } from '../parts/failure-box';
import { Field, TextField } from '../parts/field';
import { SaverLine } from '../parts/saver-line';
import { Section } from '../parts/section';
import { WorkButton } from '../parts/work-button';
import { BadgeDownloads } from './badge-downloads';
import type { OfferingProps } from './offering';

type Files = Response<'exportBadges'>['files'];

/** Certificates and badges: the steps at the service, who stands in the next file, the files, and that it is done. */
export function Badges({ offering, reload }: OfferingProps) {
  const { texts } = useSidebar();
  const words = texts.afterwards.badges;
  const { id } = offering.summary;
  const { value, failure, reload: look } = useLoaded('previewBadges', { microInternshipId: id });
  const again = () => {
    void look();
    reload();
  };
  return (
    <Section title={words.title}>
      <p class="quiet">{words.certificates}</p>
      {failure && <FailureBox failure={failure} again={() => void look()} />}
      {value ? (
        <>
          <BadgeSteps preview={value} look={() => void look()} />
          <BadgeTexts texts={value.texts} />
          <NextFile id={id} preview={value} again={again} />
        </>
      ) : (
        !failure && <output class="quiet">{texts.common.loading}</output>
      )}
    </Section>
  );
}

function BadgeSteps({ preview, look }: { preview: BadgePreview; look: () => void }) {
  const { client, texts } = useSidebar();
  const words = texts.afterwards.badges;
  const { stepId, steps } = preview;
  const saver = useSaver<boolean>(
    `badge steps ${stepId}`,
    preview,
    async (entries) => {
      for (const [item, ticked] of entries) await client('tick', { stepId, item, ticked });
    },
    look,
  );
  const isTicked = (step: { id: string; ticked: boolean }) => saver.get(step.id) ?? step.ticked;
  if (stepId === '') return null;
  return (
    <>
      <h3>{words.steps}</h3>
      <p class="quiet">{words.stepsDone(steps.filter(isTicked).length, steps.length)}</p>
      <ul class="checks">
        {steps.map((step) => (
          <li key={step.id}>
            <label>
              <input
                type="checkbox"
                checked={isTicked(step)}
                onChange={(event) => saver.set(step.id, event.currentTarget.checked)}
              />
              <span>
                {step.text} {step.once && <span class="quiet">({words.once})</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <SaverLine saver={saver} />
    </>
  );
}

function BadgeTexts({ texts: badge }: { texts: BadgePreview['texts'] }) {
  const { texts } = useSidebar();
  const words = texts.afterwards.badges;
  return (
    <details>
      <summary>{words.texts}</summary>
      <dl>
        {(['name', 'description', 'criteria', 'alignment', 'narrative'] as const).map((name) => (
          <div key={name}>
            <dt>{words.textNames[name]}</dt>
            <dd>{badge[name]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

interface NextFileProps {
  id: string;
  preview: BadgePreview;
  again: () => void;
}

function NextFile({ id, preview, again }: NextFileProps) {
  const { client, texts, days } = useSidebar();
  const words = texts.afterwards.badges;
  const { ready, leftOut, preset, files: made } = preview;
  const [classId, setClassId] = useDraft(`badge class ${id}`, () => preview.badgeClassId);
  const [template, setTemplate] = useState('');
  const [files, setFiles] = useState<Files>([]);
  const request = { microInternshipId: id, badgeClassId: classId, ...(template ? { template } : {}) };
  const exportFile = async (file?: string) => {
    const answer = await client('exportBadges', { ...request, ...(file ? { file } : {}) });
    setFiles(answer.files);
    return answer;
  };
  return (
    <>
      <h3>{ready.length > 0 ? words.ready(ready.length) : words.nobody}</h3>
      <ul>
        {ready.map((one) => (
          <li key={one.applicationId}>
            {one.name} <span class="quiet">{one.mail}</span>
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && (
        <details>
          <summary>{words.leftOut(leftOut.length)}</summary>
          <ul>
            {leftOut.map((one) => (
              <li key={one.applicationId}>
                {one.name}: {one.why}
              </li>
            ))}
          </ul>
        </details>
      )}
      {(ready.length > 0 || made.length > 0) && preset !== 'badgr-classic' && (
        <Field
          id={`badge-class-${id}`}
          label={words.classId}
          help={words.classIdHelp}
          value={classId}
          onInput={setClassId}
          optional={preset !== 'credly'}
          attributes={{ maxLength: 200 }}
        />
      )}
      {preset === 'credly' && (
        <TextField
          id={`badge-template-${id}`}
          label={words.template}
          help={words.templateHelp}
          value={template}
          onInput={setTemplate}
          rows={3}
        />
      )}
      {ready.length > 0 && (
        <WorkButton
          text={words.make}
          kind="accent"
          confirm={words.makeConfirm(ready.length)}
          work={() => exportFile()}
          after={again}
        />
      )}
      <BadgeDownloads files={files} />
      {made.length > 0 && (
        <>
          <h3>{words.files}</h3>
          <ul class="cards">
            {made.map(({ name, at, count }) => (
              <li key={name} class="card">
                <p>{name}</p>
                <p class="quiet">{words.file(days.moment(at), count)}</p>
                <WorkButton
                  text={words.again}
                  label={`${words.again}: ${name}`}
                  confirm={words.againConfirm(name)}
                  work={() => exportFile(name)}
                  after={again}
                />
              </li>
            ))}
          </ul>
          <WorkButton
            text={words.awarded}
            kind="primary"
            confirm={words.awardedConfirm}
            work={() => client('badgesAwarded', { microInternshipId: id })}
            after={again}
          />
        </>
      )}
    </>
  );
}
