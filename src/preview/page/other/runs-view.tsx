import { useState } from 'preact/hooks';
import type { RunSeen } from '../../shapes';
import { useDesk } from '../context';
import { useView } from '../server/use-view';
import { shortMoment } from '../words';

const KINDS: Record<string, string> = {
  editor: 'Editor',
  menu: 'Menu',
  client: 'Sidebar or dialog',
  simple: 'Simple trigger',
  installable: 'Trigger',
  clock: 'Clock',
  card: 'Card',
};

/** Every execution of the script, for whoever develops it. */
export function RunsView() {
  const { version, overview } = useDesk();
  const [hidesClock, setHidesClock] = useState(true);
  const { value: runs, error } = useView<RunSeen[]>('runs', {}, version);
  const isDull = ({ kind, outcome, log }: RunSeen) =>
    kind === 'clock' && outcome === 'completed' && log.length === 0;
  const shown = runs?.filter((run) => !hidesClock || !isDull(run));
  return (
    <div class="page">
      <div class="page-head">
        <h1>Runs</h1>
        <label class="check">
          <input
            type="checkbox"
            checked={hidesClock}
            onChange={({ currentTarget }) => setHidesClock(currentTarget.checked)}
          />
          <span>Leave out clock triggers that went well</span>
        </label>
      </div>
      {overview.gaps.length > 0 && (
        <p class="problem">Used by the script and not simulated: {overview.gaps.join(', ')}</p>
      )}
      {error !== null && <p class="problem">{error}</p>}
      {shown?.length === 0 && <p class="empty">Nothing has run yet.</p>}
      {shown && shown.length > 0 && (
        <div class="table-holder">
          <table class="table">
            <thead>
              <tr>
                <th scope="col">Function</th>
                <th scope="col">Started by</th>
                <th scope="col">At</th>
                <th scope="col">Took</th>
                <th scope="col">Calls</th>
                <th scope="col">Outcome</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((run) => (
                <Run key={run.id} run={run} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

function Run({ run }: { run: RunSeen }) {
  return (
    <tr>
      <th scope="row">
        <code>{run.functionName}</code>
      </th>
      <td>{KINDS[run.kind] ?? run.kind}</td>
      <td>{shortMoment(run.local)}</td>
      <td class="number">{(run.duration / 1000).toFixed(1)} s</td>
      <td>
        {run.calls === 0 ? (
          '0'
        ) : (
          <details>
            <summary>{run.calls}</summary>
            <ul>
              {run.members.map(([name, count]) => (
                <li key={name}>
                  <code>{name}</code> {count}
                </li>
              ))}
            </ul>
          </details>
        )}
      </td>
      <td>
        <span class={run.outcome === 'completed' ? 'good' : 'bad'}>{run.outcome}</span>
        {run.error !== null && <pre class="run-text">{run.error}</pre>}
        {run.log.length > 0 && (
          <details>
            <summary>Log</summary>
            <pre class="run-text">{run.log.join('\n')}</pre>
          </details>
        )}
      </td>
    </tr>
  );
}
