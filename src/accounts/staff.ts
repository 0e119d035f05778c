import type { Role } from '../platform/permission.ts';

/** Roles as people read them, with what each may do. */
export const roleNames: Record<Role, string> = {
  administrator: 'Administration',
  participationManager: 'Teilhabemanagement',
  editor: 'Redaktion',
  reader: 'Lesend (Beirat)',
};

export const roleHints: Record<Role, string> = {
  administrator: 'Darf alles, auch Konten verwalten. Braucht einen zweiten Faktor.',
  participationManager: 'Bearbeitet Meldungen, Aktionsplan und alle Inhalte.',
  editor: 'Schreibt und veröffentlicht Inhalte.',
  reader: 'Sieht zu, ändert nichts.',
};

type Account = { passwordSetAt: Date | null; deactivatedAt: Date | null };
export type AccountState = 'invited' | 'active' | 'deactivated';

export function accountState({ passwordSetAt, deactivatedAt }: Account): AccountState {
  if (deactivatedAt !== null) return 'deactivated';
  return passwordSetAt === null ? 'invited' : 'active';
}
