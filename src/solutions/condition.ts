import { factDefinitions, type FactCode, type Facts } from '../barriers/index.ts';

/** When a fact of a barrier speaks for a solution: a number beyond a bound, or one of some answers. */
export type Condition =
  | { readonly fact: FactCode; readonly over?: number | undefined; readonly under?: number | undefined }
  | { readonly fact: FactCode; readonly oneOf: readonly string[] };

/** What the facts say about a condition: nothing is known, it holds, or it does not. */
export type Verdict = 'unknown' | 'holds' | 'fails';

/** Bounds are meant strictly: „mehr als 3 cm“ does not hold for 3 cm. */
export function judge(condition: Condition, facts: Facts): Verdict {
  const known = facts[condition.fact];
  if (known === undefined) return 'unknown';
  if ('oneOf' in condition) return condition.oneOf.includes(String(known)) ? 'holds' : 'fails';
  if (typeof known !== 'number') return 'unknown';
  const { over = -Infinity, under = Infinity } = condition;
  return known > over && known < under ? 'holds' : 'fails';
}

const bound = String.raw`(\d{1,4}(?:[.,]\d)?)`;
const numeric = new RegExp(`^(?:> ${bound})? ?(?:< ${bound})?$`, 'u');

/** Reads a condition as it stands in the files of the library: `kerbHeight > 3`, `surface = cobbles, gravel`. Null: not a condition. */
export function readCondition(line: string): Condition | null {
  const [, code, rest = ''] = /^(\w+) (.+)$/u.exec(line.trim()) ?? [];
  const definition = factDefinitions.find((one) => one.code === code);
  if (!definition) return null;
  if (definition.type === 'choice') {
    const options = rest.startsWith('= ') ? rest.slice(2).split(/\s*,\s*/u) : [];
    const isKnown = options.every((option) => (definition.options as readonly string[]).includes(option));
    return options.length > 0 && isKnown ? { fact: definition.code, oneOf: options } : null;
  }
  const [, over, under] = numeric.exec(rest) ?? [];
  if (over === undefined && under === undefined) return null;
  return {
    fact: definition.code,
    ...(over !== undefined && { over: Number(over.replace(',', '.')) }),
    ...(under !== undefined && { under: Number(under.replace(',', '.')) }),
  };
}
