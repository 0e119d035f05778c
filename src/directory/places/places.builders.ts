import { system } from '../../platform/actor.ts';
import { transact } from '../../platform/use-case.ts';
import type { TestApp } from '../../testing/test-app.ts';
import { confirmProfile, type ConfirmedProfile } from './confirm-profile.ts';
import { createPlace, type NewPlace } from './save-place.ts';

/** A public café without anything known of it. */
export async function aPlace(program: TestApp, given: Partial<NewPlace> = {}): Promise<{ id: string; number: number }> {
  const made = await transact(program.services, system, (work) =>
    createPlace(work, {
      kind: 'restaurant',
      name: 'Café Sonnenblick',
      address: 'Musterweg 1, 06526 Sangerhausen',
      municipalityKey: '15087370',
      locality: null,
      position: null,
      operator: null,
      website: null,
      isPublic: true,
      ...given,
    }),
  );
  if (!made.ok) throw new Error(made.failure);
  return made.value;
}

/** What somebody found at a place; an inspection of today unless said otherwise. */
export function confirm(program: TestApp, profile: Partial<ConfirmedProfile> & { placeId: string }) {
  return transact(program.services, system, (work) =>
    confirmProfile(work, {
      confirmedOn: '2026-11-23',
      method: 'inspected',
      facts: { entranceLevel: 'yes' },
      ...profile,
    }),
  );
}
