import { beginReading } from '../platform/kept/data-version.ts';
import type { Services } from '../platform/services.ts';

/**
 * What `read` gives, read once for all who ask until a table changes that it was read from. Then only those questions go to the database
 * whose own tables have changed (docs/decisions/0126).
 * @param key names what is read and all that it depends on beside the database
 * @param read asks the services that it is given, and only reads
 */
export async function keepNoted<Data>(
  services: Services,
  key: string,
  read: (noting: Services) => Promise<Data>,
): Promise<Data> {
  const version = await services.versions.current();
  if (version === null) return read(services);
  const minute = Math.floor(services.clock.now().getTime() / 60_000);
  const { db, kept } = services.reads.during(beginReading(version, minute));
  return kept.of(key, () => read({ ...services, db, kept }));
}
