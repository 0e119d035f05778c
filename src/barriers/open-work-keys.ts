import type { PromisedBarrier } from './promise-work.ts';
import type { AnswerWish } from './taxonomy.ts';

/** The three promises, what bodies and reporters did, and the ways in which somebody is to be told. */
type WorkKind =
  | 'firstLook'
  | 'bodyNamed'
  | 'answerDue'
  | 'silent'
  | 'unsent'
  | 'closedThere'
  | 'answer'
  | 'addition'
  | 'reopened'
  | 'partly'
  | AnswerWish;

/** The name of a thing that waits: what is waited for, the number of the barrier, and which of its records. */
export function workKey(kind: WorkKind, number: number, recordId?: string): string {
  return recordId === undefined ? `${kind}-${number}` : `${kind}-${number}-${recordId}`;
}

/** The promise that comes next is one thing, whether the barrier is new, the day comes near or has passed. */
export function promiseKey({ number, firstLookAt, bodyNamedAt }: PromisedBarrier & { number: number }): string {
  if (!firstLookAt) return workKey('firstLook', number);
  return workKey(bodyNamedAt ? 'answerDue' : 'bodyNamed', number);
}

/** The parts of a key; null when it is none of ours. */
export function readWorkKey(key: string): { kind: string; number: number; recordId: string | null } | null {
  const [, kind = '', number = '', recordId] = /^([a-zA-Z]+)-(\d{1,9})(?:-([0-9a-f-]{36}))?$/u.exec(key) ?? [];
  return kind === '' ? null : { kind, number: Number(number), recordId: recordId ?? null };
}

export const numberInKey = (key: string): number | null => readWorkKey(key)?.number ?? null;
