/**
 * Builds what is not up to date and serves the preview.
 *
 *   node build/start.mjs [the preview's options]     npm start
 */
import { runProgram } from './run.mjs';

await runProgram('preview/server.mjs');
