import type { ToWorker } from './page-keeper.ts';

const patience = 20_000;

async function tell(worker: string, message: ToWorker): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  await navigator.serviceWorker.register(worker);
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data === true));
    port1.start();
    setTimeout(() => resolve(false), patience);
    active?.postMessage(message, [port2]);
  });
}

/** Keeps this page, the page with everything, and the files they are drawn with. @returns whether they are there now */
export async function keepPages(worker: string, inspection: number): Promise<boolean> {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const linked = [...document.querySelectorAll<HTMLLinkElement | HTMLScriptElement>('link[href], script[src]')].map(
    (element) => new URL(element instanceof HTMLLinkElement ? element.href : element.src),
  );
  const assets = [...loaded, ...linked]
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname);
  return tell(worker, { kind: 'keep', inspection, page: location.pathname, assets: [...new Set(assets)] }).catch(
    () => false,
  );
}

/** Takes the pages of an inspection off the device. */
export async function forgetPages(worker: string, inspection: number): Promise<void> {
  if (!('serviceWorker' in navigator) || !(await navigator.serviceWorker.getRegistration(worker))) return;
  await tell(worker, { kind: 'forget', inspection });
}
