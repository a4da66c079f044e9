/** Opens the Sheet of `npm run create` in the browser, or its script where it has no Sheet:  npm run open */
import { clasp, LOCAL, requireTarget, step } from './clasp.mjs';

await step(() => {
  const { parentId } = requireTarget();
  clasp([parentId ? 'open-container' : 'open-script', '--project', LOCAL], { shown: true });
});
