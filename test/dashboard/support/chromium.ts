/** A real Chromium: the one that comes with `npm ci` on Linux x64, elsewhere one that is installed. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import packed from '@sparticuz/chromium';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function executable(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined) return named;
  if (process.platform === 'linux' && process.arch === 'x64') return packed.executablePath();
  const usual = [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ].find((path) => existsSync(path));
  if (usual !== undefined) return usual;
  throw new Error(
    'The dashboard is tested in a real browser, and none was found. Install Chromium or Chrome, or set CHROME_PATH to one. On Linux x64 npm ci brings it along.',
  );
}

export async function openChromium(): Promise<Browser> {
  const executablePath = await executable();
  return chromium.launch({ executablePath, args: flags, headless: true });
}
