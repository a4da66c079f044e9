/**
 * Builds, looks whether the result may go to Google, and pushes it to the script of `npm run create`.
 *
 *   npm run deploy
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refresh } from '../fresh.mjs';
import { dist } from '../paths.mjs';
import { account, clasp, LOCAL, Missing, requireTarget, step } from './clasp.mjs';
import { bundleProblems, scopeProblems } from './inspect.mjs';

await step(async () => {
  const { scriptId, parentId } = requireTarget();
  console.log(`Logged in as ${account()}.`);
  try {
    await refresh();
  } catch (error) {
    throw new Missing(`Nothing was pushed: the build failed.\n${error.message}`);
  }
  const code = readFileSync(join(dist, 'Code.js'), 'utf8');
  const manifest = readFileSync(join(dist, 'appsscript.json'), 'utf8');
  const problems = [...bundleProblems(code), ...scopeProblems(code, manifest)];
  if (problems.length > 0) throw new Missing(`Nothing was pushed.\n${problems.join('\n')}`);
  clasp(['push', '--force', '--project', LOCAL], { shown: true });
  console.log(
    parentId
      ? `Done. Open https://docs.google.com/spreadsheets/d/${parentId}/edit, reload it, and choose Micro-internships → Set up this tracker.`
      : `Done. The script: https://script.google.com/d/${scriptId}/edit`,
  );
});
