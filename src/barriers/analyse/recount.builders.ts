import { sql } from 'kysely';
import type { Db } from '../../platform/database.ts';

/** The rows of the stock as they lie in the database, for counting them without the program's own queries. */
export type RawStock = {
  barriers: {
    id: string;
    number: number;
    state: string;
    lifeArea: string | null;
    municipalityKey: string | null;
    kind: string | null;
    effect: string | null;
    demands: string[];
    bodyCode: string | null;
    createdAt: Date;
    firstLookAt: Date | null;
    publishedAt: Date | null;
    lat: number | null;
    lon: number | null;
    placeText: string | null;
  }[];
  reports: {
    id: string;
    barrierId: string;
    channel: string;
    receivedAt: Date;
    withdrawnAt: Date | null;
    confirmation: string | null;
  }[];
  voices: { barrierId: string }[];
  referrals: {
    barrierId: string;
    bodyCode: string;
    sentAt: Date;
    answeredAt: Date | null;
    closedAt: Date | null;
  }[];
  history: { barrierId: string; at: Date; toState: string | null; outcome: string | null }[];
  causes: { id: string; number: number; title: string; publishedAt: Date | null }[];
  links: { barrierId: string; causeId: string }[];
};

/** Reads whole tables; nothing is selected, joined or counted here. */
export async function rawStock(db: Db): Promise<RawStock> {
  const rows = async (table: string) => (await sql`select * from ${sql.table(table)}`.execute(db)).rows;
  return {
    barriers: await rows('barriers'),
    reports: await rows('barrier_reports'),
    voices: await rows('affected_voices'),
    referrals: await rows('referrals'),
    history: await rows('barrier_history'),
    causes: await rows('causes'),
    links: await rows('barrier_causes'),
  } as RawStock;
}

export type RawBarrier = RawStock['barriers'][number];

const closed = new Set(['resolved', 'confirmed', 'duplicate', 'notABarrier', 'notCompetent', 'wontFix', 'withdrawn']);
export const isOpenNow = ({ state }: RawBarrier) => !closed.has(state);
export const isSolvedNow = ({ state }: RawBarrier) => state === 'resolved' || state === 'confirmed';

const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

/** The day on which something happened, as the people here count. */
export const dayIn = (moment: Date) => berlin.format(moment);

/** How many people, and when solved, counted one by one. */
export function recounting(stock: RawStock) {
  const reportsOf = ({ id }: RawBarrier) =>
    stock.reports.filter(({ barrierId, withdrawnAt }) => barrierId === id && withdrawnAt === null);
  const voicesOf = ({ id }: RawBarrier) => stock.voices.filter(({ barrierId }) => barrierId === id).length;
  const everybody = (barrier: RawBarrier) => reportsOf(barrier).length + voicesOf(barrier);
  const beside = (barrier: RawBarrier) => Math.max(0, reportsOf(barrier).length - 1) + voicesOf(barrier);
  const told = (barrier: RawBarrier) => (beside(barrier) >= 5 ? beside(barrier) : 0);
  const sumOf = (barriers: RawBarrier[], count: (barrier: RawBarrier) => number) =>
    barriers.reduce((sum, barrier) => sum + count(barrier), 0);

  /** Of all small barriers of a municipality together: rounded down, and never as many as there can be at most. */
  function smallGroup(barriers: RawBarrier[]): number {
    const small = barriers.filter((barrier) => beside(barrier) < 5);
    const people = Math.min(sumOf(small, beside), (small.length - 1) * 4);
    return Math.max(0, people - (people % 5));
  }

  function lastSolved({ id }: RawBarrier) {
    const moves = stock.history.filter(({ barrierId, toState }) => barrierId === id && toState === 'resolved');
    return moves.toSorted((one, other) => one.at.getTime() - other.at.getTime()).at(-1);
  }

  /** What a barrier has of each feature, by its name in addresses. */
  const valuesBy: Record<string, (barrier: RawBarrier) => (string | null)[]> = {
    bereich: ({ lifeArea }) => [lifeArea],
    gemeinde: ({ municipalityKey }) => [municipalityKey],
    art: ({ kind }) => [kind],
    anforderung: ({ demands }) => (demands.length === 0 ? [null] : demands),
    wirkung: ({ effect }) => [effect],
    stand: ({ state }) => [state],
    jahr: ({ createdAt }) => [dayIn(createdAt).slice(0, 4)],
    stelle: ({ bodyCode }) => [bodyCode],
    weg: (barrier) => {
      const ways = [...new Set(reportsOf(barrier).map(({ channel }) => channel))];
      return ways.length === 0 ? [null] : ways;
    },
  };

  return { everybody, told, sumOf, smallGroup, lastSolved, valuesBy };
}

/** The value at a part of sorted values, between two of them where it falls there. */
export function roundedQuantile(sorted: number[], part: number): string {
  if (sorted.length === 0) return '';
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return String(Math.round((low + (high - low) * (place - Math.floor(place))) * 10) / 10);
}

/** Whether a barrier lies in the square of 300 metres around the middle of one of 100 metres. */
export function isInSquare({ lat, lon }: RawBarrier, middleLat: number, middleLon: number): boolean {
  if (lat === null || lon === null) return false;
  const metresUp = (middleLat - lat) * 111_320;
  const metresAcross = (middleLon - lon) * 111_320 * Math.cos(((Math.floor(middleLat) + 0.5) * Math.PI) / 180);
  return Math.abs(metresUp) <= 160 && Math.abs(metresAcross) <= 160;
}

const daysBetween = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 86_400_000;

/** Every wait of every kind with its body; no days while it lasts. */
export function recountedWaits(stock: RawStock, barriers: readonly RawBarrier[]) {
  type Waited = { body: string | null; days: number | null };
  const waits: Record<string, Waited[]> = {
    'Bis zum ersten Blick': barriers.flatMap((barrier): Waited[] => {
      const { firstLookAt, createdAt, bodyCode } = barrier;
      if (firstLookAt) return [{ body: bodyCode, days: daysBetween(createdAt, firstLookAt) }];
      return isOpenNow(barrier) ? [{ body: bodyCode, days: null }] : [];
    }),
    'Bis zur Antwort der zuständigen Stelle': stock.referrals
      .filter(({ barrierId, answeredAt, closedAt }) => {
        return barriers.some(({ id }) => id === barrierId) && (answeredAt !== null || closedAt === null);
      })
      .map(({ bodyCode, sentAt, answeredAt }) => ({
        body: bodyCode,
        days: answeredAt && daysBetween(sentAt, answeredAt),
      })),
    'Bis zur Beseitigung': barriers.flatMap((barrier): Waited[] => {
      if (isOpenNow(barrier)) return [{ body: barrier.bodyCode, days: null }];
      const move = recounting(stock).lastSolved(barrier);
      const isGone =
        move && (barrier.state === 'confirmed' || (barrier.state === 'resolved' && move.outcome === 'solved'));
      return isGone ? [{ body: barrier.bodyCode, days: daysBetween(barrier.createdAt, move.at) }] : [];
    }),
  };
  return waits;
}
