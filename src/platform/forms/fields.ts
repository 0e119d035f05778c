import { z } from 'zod';

/** Atoms of which form schemas are made. Each takes its messages in the reader's language. */

const first = (given: unknown): unknown => (Array.isArray(given) ? given[0] : given) ?? '';
const all = (given: unknown): unknown => (given === undefined ? [] : Array.isArray(given) ? given : [given]);

/** Characters that nobody sees or hears, such as a zero-width space, are no answer. */
const visible = (given: unknown): unknown =>
  typeof given === 'string' && !/[^\p{C}\p{Z}\p{M}\u2800\u3164]/u.test(given) ? '' : given;

type TextRule = { max: number; tooLong: string; missing?: string };

/** Text of at most `max` characters, without blanks at the ends; empty is allowed unless `missing` is given. */
export function text({ max, tooLong, missing }: TextRule) {
  const rule = z.string().trim();
  return z.preprocess(
    (given) => visible(first(given)),
    (missing === undefined ? rule : rule.min(1, missing)).max(max, tooLong),
  );
}

/** One of the given codes; undefined when nothing was chosen. */
export function optionalChoice<const Code extends string>(codes: readonly Code[], messages: { wrong: string }) {
  return z.preprocess((given) => first(given) || undefined, z.enum(codes, messages.wrong).optional());
}

/** One of the given codes; choosing nothing is an error. */
export function choice<const Code extends string>(codes: readonly Code[], messages: { missing: string }) {
  return z.preprocess((given) => first(given) || undefined, z.enum(codes, messages.missing));
}

/** Any number of the given codes; unknown ones are an error, doubles count once. */
export function choices<const Code extends string>(codes: readonly Code[], messages: { wrong: string }) {
  return z.preprocess(all, z.array(z.enum(codes, messages.wrong))).transform((chosen) => [...new Set(chosen)]);
}

/** A ticked box. */
export function tick() {
  return z.preprocess((given) => first(given) !== '' && first(given) !== 'no', z.boolean());
}

/** A number as people type it, with comma or point; undefined when the field is empty. */
export function number(rule: { min: number; max: number; wrong: string; whole?: boolean }) {
  const range = z.number(rule.wrong).min(rule.min, rule.wrong).max(rule.max, rule.wrong);
  return z.preprocess(
    (given) => {
      const typed = first(given);
      if (typeof typed !== 'string' || typed.trim() === '') return undefined;
      return /^-?\d{1,9}([.,]\d{1,4})?$/u.test(typed.trim()) ? Number(typed.trim().replace(',', '.')) : Number.NaN;
    },
    (rule.whole ? range.int(rule.wrong) : range).optional(),
  );
}

/** An e-mail address, or empty. Only the shape is checked: whether it exists shows when a mail is sent. */
export function email(messages: { wrong: string; missing?: string }) {
  const shape = z
    .string()
    .trim()
    .max(320, messages.wrong)
    .regex(/^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]{2,}$/u, messages.wrong);
  const empty = z.literal('');
  return z.preprocess(
    (given) => String(first(given)).trim(),
    messages.missing === undefined ? empty.or(shape) : z.string().min(1, messages.missing).pipe(shape),
  );
}
