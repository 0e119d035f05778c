export const roles = ['administrator', 'participationManager', 'editor', 'reader'] as const;
export type Role = (typeof roles)[number];

/** A signed-in member of staff, as routes and pages see them. */
export type Staff = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly sessionId: string;
};

/** Somebody of whom nothing is known but the role: what is made with it is the same for everybody in that role. */
export type InRole = Pick<Staff, 'role'>;

/** Who may do a thing; declared once in a slice's `*.access.ts` and named beside every route. */
export type Permission =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'staff'; readonly name: string; readonly roles: readonly Role[] };

/** Open to the public, without any account. */
export const everyone: Permission = { kind: 'everyone' };

/** For the named roles only. Nobody else is let in, not even by default. */
export function permission(name: string, allowed: readonly Role[]): Permission {
  return { kind: 'staff', name, roles: allowed };
}

/** Every member of staff, whatever the role. */
export const anyStaff: Permission = permission('staff', roles);

export function may(staff: InRole | null, wanted: Permission): boolean {
  if (wanted.kind === 'everyone') return true;
  return staff !== null && wanted.roles.includes(staff.role);
}
