import { pageKeeper, type ToWorker } from './page-keeper.ts';

// A worker is loaded as one file: nothing it imports may be imported by a page, too, or the build would put it apart.

/** The part of a service worker's surroundings that this one uses; the compiler knows those of a page only. */
type WorkerScope = {
  readonly caches: CacheStorage;
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listen: (event: Fetched) => void): void;
  addEventListener(type: 'message', listen: (event: Lasting & MessageEvent<ToWorker>) => void): void;
};
type Lasting = { waitUntil(work: Promise<unknown>): void };
type Fetched = { readonly request: Request; respondWith(answer: Promise<Response>): void };

const scope = globalThis as unknown as WorkerScope;
const keeper = pageKeeper({
  caches: scope.caches,
  fetch: (request, init) => fetch(request, init),
  origin: scope.location.origin,
  now: () => Date.now(),
});

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('fetch', (event) => {
  const answer = keeper.answer(event.request);
  if (answer) event.respondWith(answer);
});
scope.addEventListener('message', (event) => {
  const reply = event.ports[0];
  event.waitUntil(
    keeper.hear(event.data).then(
      (kept) => reply?.postMessage(kept),
      () => reply?.postMessage(false),
    ),
  );
});
