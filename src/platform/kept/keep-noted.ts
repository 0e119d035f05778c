import type { Services } from '../services.ts';
import { beginReading } from './data-version.ts';

type What = {
  /** Names what is read and all that it depends on beside database and time. */
  readonly name: string;
  /** The day or the minute in which it is right; of an earlier one nothing stays. Left out where time changes nothing. */
  readonly moment?: string;
};

/**
 * What `read` gives, read once for all who ask until a table changes that it was read from. Then only those questions go to the database
 * whose own tables have changed (docs/decisions/0126). It asks the services that it is given, and only reads; what it gives is nobody's to change.
 */
export type KeepNoted = <Data>(what: What, read: (noting: Services) => Promise<Data>) => Promise<Data>;

/** For whoever reads several things for one answer: all are as new as now, and what has changed is asked for once. */
export async function keepFromNowOn(services: Services): Promise<KeepNoted> {
  const version = await services.versions.current();
  if (version === null) return (_what, read) => read(services);
  const minute = Math.floor(services.clock.now().getTime() / 60_000);
  return ({ name, moment }, read) => {
    const { db, kept } = services.reads.during(beginReading(version, minute));
    return kept.of(name, () => read({ ...services, db, kept }), moment);
  };
}

/** The same for a single thing. */
export async function keepNoted<Data>(
  services: Services,
  what: What,
  read: (noting: Services) => Promise<Data>,
): Promise<Data> {
  const keep = await keepFromNowOn(services);
  return keep(what, read);
}
