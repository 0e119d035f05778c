import { pino, type Logger } from 'pino';
import type { Config } from './config.ts';

export type Log = Logger;

export const serializers = {
  err: (error: unknown) =>
    error instanceof Error
      ? { type: error.name, code: (error as { code?: string }).code, stack: stackWithoutMessage(error) }
      : { type: typeof error },
};

/**
 * Structured log on standard output. It carries no personal data: no addresses of people or machines, no typed text,
 * no query strings; whoever logs passes identifiers only.
 */
export function createLog(config: Pick<Config, 'logLevel'>): Log {
  return pino({
    level: config.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers,
  });
}

/** Messages of database errors can quote what somebody typed, so only the places in the code are kept. */
function stackWithoutMessage(error: Error): string | undefined {
  return error.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .join('\n');
}
