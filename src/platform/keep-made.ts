import { createHash } from 'node:crypto';

/**
 * Keeps what is costly to draw by its content: whoever asks again for the same gets the same, and what has changed is another content. So
 * nothing has to be thrown away when something changes; the oldest goes when there is too much. Only comfort: each process has its own.
 */
export function keepMade<Content, Made>(most: number, make: (content: Content) => Promise<Made>) {
  const kept = new Map<string, Promise<Made>>();
  return async (content: Content): Promise<{ made: Made; hash: string }> => {
    const hash = createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);
    const known = kept.get(hash);
    const making = known ?? make(content);
    kept.delete(hash);
    kept.set(hash, making);
    // What failed is tried again the next time.
    if (!known) making.catch(() => kept.delete(hash));
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return { made: await making, hash };
  };
}
