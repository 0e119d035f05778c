import { createHash } from 'node:crypto';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

/** At most `points` times in `seconds` from one place. */
export type RateLimit = { readonly name: string; readonly points: number; readonly seconds: number };

export type RateLimits = {
  /** Counts one attempt; false when there were too many. `who` is hashed before it is stored. */
  allow(limit: RateLimit, who: string): Promise<boolean>;
  /**
   * Takes one attempt back, because it succeeded. The others stay counted: whoever has one good code could otherwise guess at
   * others without end.
   */
  giveBack(limit: RateLimit, who: string): Promise<void>;
  /** Forgets the attempts, for example at an account whose owner has signed in. */
  forget(limit: RateLimit, who: string): Promise<void>;
};

/**
 * Limits kept in PostgreSQL, so that several processes count together. What identifies a caller is stored as a hash with a
 * secret of the installation and disappears when the time is over.
 */
export function createRateLimits(pool: pg.Pool, secret: string): RateLimits {
  const limiters = new Map<string, RateLimiterPostgres>();
  function limiterFor(limit: RateLimit): RateLimiterPostgres {
    const known = limiters.get(limit.name);
    if (known) return known;
    const fresh = new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'client',
      tableName: 'rate_limits',
      tableCreated: true,
      keyPrefix: limit.name,
      points: limit.points,
      duration: limit.seconds,
    });
    limiters.set(limit.name, fresh);
    return fresh;
  }
  const keyOf = (who: string) => createHash('sha256').update(`${secret} ${who}`).digest('base64url').slice(0, 22);
  return {
    async allow(limit, who) {
      try {
        await limiterFor(limit).consume(keyOf(who));
        return true;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return false;
        throw refusal;
      }
    },
    async giveBack(limit, who) {
      await limiterFor(limit).reward(keyOf(who), 1);
    },
    async forget(limit, who) {
      await limiterFor(limit).delete(keyOf(who));
    },
  };
}
