/** The address that dials a German number as people write it: „03464 535-3360“. */
export function telephoneHref(number: string): string {
  return `tel:${number.replace(/^0/u, '+49').replaceAll(/[^\d+]/gu, '')}`;
}
