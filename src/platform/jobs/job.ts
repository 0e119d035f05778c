import type { Log } from '../log.ts';

/** The name of a kind of job together with the type of what it is given. */
export type JobName<Payload extends object> = string & { readonly payload?: Payload };

/** A kind of job: what is done for each payload. Every job may run twice and must not do its work twice. */
export type Job<Services> = {
  readonly name: string;
  readonly run: (services: Services, payload: never, log: Log) => Promise<void>;
  /** Cron pattern in UTC for jobs that come by the clock, for example `0 5 * * *`. */
  readonly schedule?: string;
};

/** Ties a job's name, its payload and its work together. */
export function job<Services, Payload extends object>(
  name: JobName<Payload>,
  run: (services: Services, payload: Payload, log: Log) => Promise<void>,
  schedule?: string,
): Job<Services> {
  return { name, run, ...(schedule === undefined ? {} : { schedule }) };
}
