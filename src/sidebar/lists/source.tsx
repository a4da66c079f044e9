import { useRef, useState } from 'preact/hooks';
import { MAX_IMPORT_CHARACTERS } from '../../contract/shapes';
import { useSidebar } from '../app/context';
import { useWork } from '../app/use-work';
import { FailureBox } from '../parts/failure-box';
import { describedBy, Labelled, TextField } from '../parts/field';
import { ViewTitle } from '../parts/section';
import { decodeList } from './decode';

interface Props {
  title: string;
  help: string;
  /** Endings of files to choose from, like `.csv,.ics`. */
  files: string;
  text: string;
  change: (text: string) => void;
  /** Asks the script what would become of the list. */
  preview: () => Promise<unknown>;
  show: () => void;
}

/** A list to paste, or to read from a file into the same field, where it can be looked at and changed. */
export function ListSource({ title, help, files, text, change, preview, show }: Props) {
  const { texts } = useSidebar();
  const { run, working, busy, failure } = useWork();
  const [error, setError] = useState('');
  const reading = useRef(0);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const mine = ++reading.current;
    const found = decodeList(new Uint8Array(await file.arrayBuffer()));
    if (mine === reading.current) taken(found);
  };
  const taken = (next: string) => {
    setError('');
    change(next);
  };
  const submit = () => {
    const wrong =
      text.trim() === '' ? texts.lists.empty : text.length > MAX_IMPORT_CHARACTERS ? texts.lists.tooLong : '';
    setError(wrong);
    if (wrong) return document.getElementById('list')?.focus();
    void run(preview, show);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ViewTitle>{title}</ViewTitle>
      <p>{help}</p>
      <TextField
        id="list"
        label={texts.lists.paste}
        rows={8}
        value={text}
        onInput={taken}
        error={error || undefined}
      />
      <Labelled
        id="list-file"
        label={texts.lists.file}
        help={texts.lists.fileHelp(files.replace(/,/g, ', '))}
        optional
      >
        <input
          id="list-file"
          type="file"
          accept={files}
          aria-describedby={describedBy('list-file', texts.lists.fileHelp(files))}
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </Labelled>
      {failure && <FailureBox failure={failure} again={submit} typed />}
      <button type="submit" class="button primary" aria-disabled={busy ? 'true' : undefined}>
        {working ? texts.common.working : texts.lists.show}
      </button>
    </form>
  );
}
