import { useEffect, useState } from 'preact/hooks';
import type { FileSeen } from '../../shapes';
import { useDesk } from '../context';
import { HtmlFrame } from '../mail/html-frame';
import { hrefTo, type Route } from '../route';
import { pathOf } from '../server/api';
import { useView } from '../server/use-view';
import { shortMoment } from '../words';

const KINDS: Record<FileSeen['kind'], string> = {
  spreadsheet: 'Spreadsheet',
  form: 'Form',
  document: 'Document',
  folder: 'Folder',
  pdf: 'PDF',
  file: 'File',
};

/** Everybody's Drive. */
export function FilesView({ route }: { route: Route }) {
  const { version, overview } = useDesk();
  const { value: files, error } = useView<FileSeen[]>('files', {}, version);
  const opened = files?.find(({ id }) => id === route.of);
  const nameOf = (address: string) =>
    overview.people.find((each) => each.address === address)?.name ?? address;
  return (
    <div class="page">
      <h1>Files</h1>
      {error !== null && <p class="problem">{error}</p>}
      <div class="table-holder">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Kind</th>
              <th scope="col">Owner</th>
              <th scope="col">Made</th>
            </tr>
          </thead>
          <tbody>
            {files?.map((file) => (
              <tr key={file.id}>
                <th scope="row">
                  <FileLink file={file} />
                </th>
                <td>{KINDS[file.kind]}</td>
                <td>{nameOf(file.owner)}</td>
                <td>{shortMoment(file.created)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {opened?.kind === 'document' && <Document key={opened.id} file={opened} />}
    </div>
  );
}

function FileLink({ file: { id, name, kind, url } }: { file: FileSeen }) {
  if (kind === 'spreadsheet') return <a href={hrefTo('tracker')}>{name}</a>;
  if (kind === 'form') return <a href={hrefTo('form', 'at', { url: url ?? id })}>{name}</a>;
  if (kind === 'document') return <a href={hrefTo('files', id)}>{name}</a>;
  if (kind === 'folder') return <>{name}</>;
  return (
    <a href={pathOf('file', { id })} target="_blank" rel="noreferrer">
      {name}
    </a>
  );
}

function Document({ file: { id, name } }: { file: FileSeen }) {
  const { version } = useDesk();
  const [html, setHtml] = useState('');
  useEffect(() => {
    void fetch(pathOf('file', { id }))
      .then((response) => response.text())
      .then(setHtml);
  }, [id, version]);
  return (
    <section class="document" aria-labelledby="document-name">
      <h2 id="document-name">{name}</h2>
      <HtmlFrame
        html={html}
        title={name}
        follow={(url) => alert(`This link leads out of the preview:\n\n${url}`)}
      />
    </section>
  );
}
