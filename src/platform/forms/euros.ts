import { failure, success, type Result } from '../result.ts';

/** A billion euros: beyond it somebody hit a key too often. */
const mostCents = 100_000_000_000;

/** Reads euros as people type them: „12500“, „12.500 €“, „980,50“. An empty text is null, everything else a fault. */
export function readEuros(typed: string): Result<number | null, 'no-amount'> {
  const text = typed.replaceAll(/[\s€]|euro?$/giu, '');
  if (text === '') return typed.trim() === '' ? success(null) : failure('no-amount');
  const found = /^(?<whole>\d{1,10}|\d{1,3}(?:\.\d{3}){1,3})(?:,(?<cents>\d{1,2}|-))?$/u.exec(text)?.groups;
  if (!found) return failure('no-amount');
  const cents = Number((found['cents'] ?? '').replace('-', '').padEnd(2, '0'));
  const amount = Number((found['whole'] ?? '').replaceAll('.', '')) * 100 + cents;
  return amount <= mostCents ? success(amount) : failure('no-amount');
}

/** „12.500“ or „980,50“: cents as people read and type them. */
export function formatEuros(cents: number): string {
  const whole = String(Math.floor(cents / 100)).replaceAll(/\B(?=(\d{3})+$)/gu, '.');
  return cents % 100 === 0 ? whole : `${whole},${String(cents % 100).padStart(2, '0')}`;
}
