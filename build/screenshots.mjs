/**
 * Makes the pictures in docs/ from the preview, as a teacher would come to see them.
 *
 *   node build/screenshots.mjs     npm run screenshots
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { refresh } from './fresh.mjs';
import { dist, root } from './paths.mjs';

const folder = join(root, 'docs');
const size = { width: 1200, height: 760 };

await refresh(console.error);
mkdirSync(folder, { recursive: true });
const home = mkdtempSync(join(tmpdir(), 'preview-'));
const server = spawn(process.execPath, [join(dist, 'preview', 'server.mjs')], { cwd: home });
try {
  const address = await addressOf(server);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...args, '--disable-gpu'] });
  const page = await browser.newPage({ viewport: size });
  await page.goto(address);
  await take(page);
  await browser.close();
} finally {
  server.kill();
  rmSync(home, { recursive: true, force: true });
}

/** From the empty tracker to a plan whose first mail has left. */
async function take(page) {
  await page.getByRole('button', { name: 'Micro-internships', exact: true }).first().click();
  await page.getByText('Set up this tracker').click();
  const sidebar = page.frameLocator('iframe');
  await sidebar.getByLabel('School or district').fill('Summit High School');
  await sidebar.getByLabel('Your name').fill('Alex Rivera');
  await sidebar.getByRole('button', { name: 'Set up' }).click();
  await sidebar.getByLabel('Title').fill('Sketching a home page');
  await sidebar.getByLabel('Organization').fill('Riverbank Design');
  await sidebar.getByLabel('Contact person').fill('Sam Okafor');
  await sidebar.getByLabel('Mail address').fill('sam.okafor@riverbank.example');
  await sidebar.getByLabel('Date').fill('2027-03-15');
  await sidebar.getByLabel('Start').fill('15:30');
  await sidebar.getByLabel('End').fill('17:00');
  await sidebar.getByRole('button', { name: 'Show the plan' }).click();
  await sidebar.getByRole('button', { name: /^Create/ }).waitFor();
  await page.screenshot({ path: join(folder, 'plan.png') });
  await sidebar.getByRole('button', { name: /^Create/ }).click();
  await page.getByRole('button', { name: 'Next week' }).click();
  await page.getByRole('button', { name: 'Play' }).waitFor({ timeout: 120_000 });
  await page.getByText('Steps', { exact: true }).last().click();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(folder, 'preview.png') });
}

/** Waits for the line that says where the preview is. */
function addressOf(process) {
  return new Promise((found, failed) => {
    let said = '';
    process.stdout.on('data', (text) => {
      said += text;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (address) found(address[0]);
    });
    process.on('exit', () => failed(new Error(`The preview did not start: ${said}`)));
  });
}
