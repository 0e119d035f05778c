import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { makePrivateFolder, type DatabaseHome } from './database-home.ts';
import { isRoot } from './operating-system-user.ts';

/** The port only names the socket file: nothing listens on the network. */
export const socketPort = 5432;

/** The file on which the server listens; PostgreSQL keeps a second lock beside it. */
export const socketFile = (folder: string): string => path.join(folder, `.s.PGSQL.${socketPort}`);

// The kernel's limit for the path of a socket, without the closing zero byte.
const longestSocketPath = 107;

/**
 * Makes the private folder for the server's socket: in the database's home, or in a short place when that path is too
 * long. The place is the same at every start. Throws when no place can be used.
 */
export async function socketFolder(home: DatabaseHome): Promise<string> {
  const hash = createHash('sha256').update(home.folder).digest('hex').slice(0, 12);
  const shortName = `teilhabe-${home.user.uid}-${hash}`;
  const shortPlaces = isRoot() ? ['/run', os.tmpdir(), '/tmp'] : [os.tmpdir(), '/tmp'];
  const places = [path.join(home.folder, 'socket'), ...shortPlaces.map((place) => path.join(place, shortName))];
  for (const place of places) {
    if (Buffer.byteLength(socketFile(place)) > longestSocketPath) continue;
    // PostgreSQL reads the setting as a list with quotes.
    if (/[,"]/.test(place)) continue;
    const made = await makePrivateFolder(place, home.user).catch(() => undefined);
    if (made !== undefined) return made;
  }
  throw new Error(`No folder with a short enough path was found for the database socket (tried ${places.join(', ')}).`);
}
