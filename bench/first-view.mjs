import { chromium } from '@playwright/test';
import { browserFlags, findChromium } from '../journeys/support/find-chromium.ts';

/** What a browser with an empty cache asks for and gets when somebody opens a page, as it came over the network. */
export async function weigh(address) {
  const { path, env } = await findChromium();
  const browser = await chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    chromiumSandbox: false,
    args: [...browserFlags],
  });
  try {
    const page = await browser.newPage();
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    const asked = new Map();
    network.on('Network.responseReceived', ({ requestId, type, response }) =>
      asked.set(requestId, { type, url: response.url, bytes: 0 }),
    );
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const one = asked.get(requestId);
      if (one) one.bytes = encodedDataLength;
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const all = [...asked.values()];
    const sum = (...types) =>
      all.filter(({ type }) => types.includes(type)).reduce((total, { bytes }) => total + bytes, 0) / 1000;
    const host = new URL(address).host;
    return {
      requests: all.length,
      foreign: all.filter(({ url }) => !url.startsWith('data:') && new URL(url).host !== host).length,
      html: sum('Document'),
      css: sum('Stylesheet'),
      script: sum('Script'),
      fonts: sum('Font'),
      pictures: sum('Image'),
      total: all.reduce((total, { bytes }) => total + bytes, 0) / 1000,
    };
  } finally {
    await browser.close();
  }
}
