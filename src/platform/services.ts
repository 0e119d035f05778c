import type pg from 'pg';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Db } from './database.ts';
import type { District } from './district/district.ts';
import type { FileStore } from './files/file-store.ts';
import type { RateLimits } from './http/rate-limit.ts';
import type { KeptData } from './kept/kept-data.ts';
import type { KeptReads } from './kept/kept-reads.ts';
import type { PageVersions } from './kept/page-versions.ts';
import type { Log } from './log.ts';
import type { MailTransport } from './mail/transport.ts';
import type { VisitCounter } from './visits/count-visits.ts';

/** Everything technical that routes, use cases and jobs are given from outside; tests give others. */
export type Services = {
  readonly config: Config;
  readonly pool: pg.Pool;
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Log;
  readonly mail: MailTransport;
  readonly files: FileStore;
  readonly district: District;
  readonly limits: RateLimits;
  readonly visits: VisitCounter;
  /** Says whether anything has changed that pages are made of. */
  readonly versions: PageVersions;
  /** Data that are read once until something changes. */
  readonly kept: KeptData;
  /** What pages that are the same for all have read since then. */
  readonly reads: KeptReads;
};
