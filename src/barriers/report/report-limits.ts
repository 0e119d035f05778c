import type { RateLimit } from '../../platform/http/rate-limit.ts';

/** Generous, because a library, a home or the county itself shares one address. */
export const draftLimit: RateLimit = { name: 'report-drafts', points: 60, seconds: 3600 };
export const photoLimit: RateLimit = { name: 'report-photos', points: 100, seconds: 3600 };
export const sendLimit: RateLimit = { name: 'report-send', points: 30, seconds: 3600 };
/** Guessing a code (37 bits) stays hopeless. */
export const codeLimit: RateLimit = { name: 'receipt-codes', points: 20, seconds: 900 };

/** Nobody writes a report faster than this; robots do. */
export const shortestTime = 5_000;
