type Reading = { id: string; corrects: string | null };

/** The readings that count today: without those that a later one has put right. Wrong ones stay readable beside them. */
export function validReadings<Row extends Reading>(readings: readonly Row[]): readonly Row[] {
  const corrected = correctedReadings(readings);
  return readings.filter(({ id }) => !corrected.has(id));
}

/** The ids of readings that a later one has put right. */
export function correctedReadings(readings: readonly Reading[]): ReadonlySet<string> {
  return new Set(readings.flatMap(({ corrects }) => (corrects === null ? [] : [corrects])));
}

/** „12,5“: an exact decimal from the database as people read it in German. */
export function formatDecimal(value: string): string {
  const [whole = '0', fraction = ''] = (value.includes('.') ? value.replace(/\.?0+$/u, '') : value).split('.');
  const sign = whole.startsWith('-') ? '−' : '';
  const digits = whole.replace('-', '').replaceAll(/\B(?=(\d{3})+$)/gu, '.');
  return `${sign}${digits}${fraction === '' ? '' : `,${fraction}`}`;
}
