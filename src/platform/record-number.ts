const number = /^[1-9]\d{0,8}$/u;

/** The number of a record as typed or in an address, or null when no record can have it; a larger one would be a fault in the database. */
export function readNumber(typed: string | undefined): number | null {
  return typed !== undefined && number.test(typed) ? Number(typed) : null;
}

/** Those of some that can be numbers of records. */
export function numbersIn(typed: readonly string[]): readonly number[] {
  return typed.filter((one) => number.test(one)).map(Number);
}
