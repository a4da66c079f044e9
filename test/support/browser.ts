import { type Browser, chromium } from 'playwright-core';

/** What keeps a browser from looking for anything outside, whatever machine it is on. */
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless browser with an empty profile of its own; close it when done. CHROME_PATH says which, `npm test` finds one. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath) {
    throw new Error('No Chrome or Chromium was found: run npm test, which gets one, or set CHROME_PATH.');
  }
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    headless: true,
    args: isRoot ? ['--no-sandbox', ...flags] : flags,
  });
}
