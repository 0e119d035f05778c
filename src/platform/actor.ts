/** Who does something. Citizens and bodies stay nameless: they have no account. */
export type Actor =
  | { kind: 'staff'; id: string }
  | { kind: 'citizen' }
  | { kind: 'body'; id: string }
  | { kind: 'system' };

export const citizen: Actor = { kind: 'citizen' };
export const system: Actor = { kind: 'system' };

export function actorId(actor: Actor): string | null {
  return 'id' in actor ? actor.id : null;
}
