import type { Clock } from '../clock.ts';
import { dayOf } from '../calendar.ts';
import type { Db } from '../database.ts';
import type { Log } from '../log.ts';
import { addPageVisits, type PageVisits } from './page-visits.store.ts';

/** Counts how often pages are opened, per address and day and nothing else. Noting one costs no query. */
export type VisitCounter = {
  note(path: string): void;
  /** Writes down what was noted. A database that is away loses nothing: it is tried again. */
  flush(): Promise<void>;
};

const pause = 60_000;
/** As many addresses as a process keeps in mind while the database is away. */
const mostAddresses = 10_000;

type Surroundings = { readonly db: Db; readonly clock: Clock; readonly log: Log };

export function countVisits({ db, clock, log }: Surroundings): VisitCounter {
  let counted = new Map<string, PageVisits>();
  let timer: NodeJS.Timeout | undefined;

  function add({ path, day, visits }: PageVisits): void {
    const key = `${day} ${path}`;
    const known = counted.get(key);
    if (!known && counted.size >= mostAddresses) return;
    counted.set(key, { path, day, visits: visits + (known?.visits ?? 0) });
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const taken = [...counted.values()];
    counted = new Map();
    try {
      await addPageVisits(db, taken);
    } catch (error) {
      log.warn({ err: error }, 'visits are kept until the database is back');
      for (const one of taken) add(one);
    }
  }

  return {
    note(path) {
      add({ path, day: dayOf(clock.now()), visits: 1 });
      // Nothing waits for the timer, and the end of the program does not either.
      timer ??= setTimeout(() => void flush(), pause).unref();
    },
    flush,
  };
}

/** Programs that say so, and browsers that fetch ahead what nobody may ever look at. A liar is counted. */
const programs =
  /bot\b|bot[/;]|crawl|spider|slurp|preview|monitor|uptime|curl|wget|python|java\/|go-http|headless|lighthouse|facebookexternalhit|feed|scan/iu;

/** Whether a request looks like a person's who opens a page. */
export function isVisit(header: (name: string) => string | undefined): boolean {
  const agent = header('user-agent') ?? '';
  const purpose = header('sec-purpose') ?? header('purpose') ?? header('x-moz') ?? '';
  return agent !== '' && !programs.test(agent) && !/prefetch|prerender|preview/iu.test(purpose);
}
