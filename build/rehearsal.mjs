/**
 * Builds what is not up to date and plays one micro-internship through at the demo school.
 *
 *   node build/rehearsal.mjs [options]     npm run rehearsal -- --json
 */
import { runProgram } from './run.mjs';

await runProgram('rehearsal.mjs');
