import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { demoSchool } from './demo';
import { startPreview } from './preview';

const USAGE = `npm start -- [--port NUMBER] [--folder DIR] [--fresh]

  --port    preferred port, 4321 unless told; a free one is taken when it is in use
  --folder  where the demo is kept between two starts, .preview unless told
  --fresh   forget what happened before`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4321' },
      folder: { type: 'string', default: '.preview' },
      fresh: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (values.help) return console.log(USAGE);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port: ${values.port} is no port.`);
  const here = dirname(fileURLToPath(import.meta.url));
  const preview = await startPreview({
    demo: demoSchool(dirname(here)),
    assets: here,
    folder: resolve(values.folder),
    port,
  });
  if (values.fresh) preview.workplace.startOver();
  if (preview.notice) console.log(preview.notice);
  console.log(`The preview is ready: ${preview.url}

1. Open that address. You are Alex Rivera, a teacher, in front of an empty tracker.
2. Choose "Set up this tracker" in the menu Micro-internships, and make a first plan in the sidebar.
3. Let time pass at the top, and answer as partner, student or family under Mail. Ctrl+C ends it; it goes on where you left it.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void preview.close().then(() => process.exit(0)));
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
