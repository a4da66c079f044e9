import { useState } from 'preact/hooks';
import type { Request, Response } from '../../contract';
import { useSidebar } from '../app/context';
import { WorkButton } from './work-button';

interface Props {
  /** Whose data: an offering's, or one person's. */
  of: Request<'previewErasure'>;
  erase: () => Promise<unknown>;
  after?: () => unknown;
}

/** Shows exactly what erasing would take away, and only then offers it. */
export function Erasure({ of, erase, after }: Props) {
  const { client, texts } = useSidebar();
  const { records } = texts;
  const [shown, setShown] = useState<{ of: string; preview: Response<'previewErasure'> } | null>(null);
  const key = JSON.stringify(of);
  const preview = shown?.of === key ? shown.preview : null;
  return (
    <>
      {!preview && (
        <WorkButton
          key="look"
          text={records.whatGoes}
          work={async () => setShown({ of: key, preview: await client('previewErasure', of) })}
        />
      )}
      {preview && preview.items.length === 0 && <p role="status">{records.nothingGoes}</p>}
      {preview && preview.items.length > 0 && (
        <div class="box warning">
          <p>
            <strong>{records.goes}</strong>
          </p>
          <ul>
            {preview.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <p>
            <strong>{records.stays}</strong>
          </p>
          <ul>
            {preview.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          <WorkButton
            key="erase"
            text={records.erase}
            kind="danger"
            confirm={records.eraseConfirm}
            work={erase}
            after={() => {
              setShown(null);
              after?.();
            }}
          />
        </div>
      )}
    </>
  );
}
