import type { District } from '../platform/district/district.ts';
import { bodyKinds, type BodyKind } from '../platform/district/district-schema.ts';
import { fold } from '../platform/district/find-places.ts';

/** Kinds that the office adds by itself; the others come with the district's folder. */
export const addedKinds = ['owner', 'company', 'association', 'publicBody', 'other'] as const;
export type AddedKind = (typeof addedKinds)[number];

export type CompetentBodyKind = BodyKind | AddedKind;

const order: readonly string[] = [...bodyKinds, ...addedKinds];

/** Municipalities first, because most questions go there; bodies of one kind keep their order. */
export function inOrderOfKinds<Body extends { kind: string }>(bodies: readonly Body[]): Body[] {
  return bodies.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}

/** Name and competence of these are kept in the district's folder and read again at every start. */
export function isOfDistrict({ administrations, otherBodies }: District, code: string): boolean {
  return [...administrations, ...otherBodies].some((body) => body.code === code);
}

/** A short code for a new body: kind, then name, then a number when the code is taken. It never changes afterwards. */
export function newBodyCode(kind: AddedKind, name: string, taken: ReadonlySet<string>): string {
  const words = fold(name)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 40)
    .replace(/-+$/u, '');
  const stem = words === '' ? kind : `${kind}-${words}`;
  let code = stem;
  for (let count = 2; taken.has(code); count += 1) code = `${stem}-${count}`;
  return code;
}
