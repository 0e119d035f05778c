import { system } from '../../platform/actor.ts';
import type { Services } from '../../platform/services.ts';
import type { PublicWords } from '../../platform/text-twin/text-twin.ts';
import { transact } from '../../platform/use-case.ts';
import type { CauseRow } from './causes.store.ts';
import { publishCause } from './publish-cause.ts';
import { createCause } from './save-cause.ts';

/** A cause that everybody may read, unless said otherwise, with the barriers of the given numbers behind it. */
export async function haveCause(
  services: Services,
  {
    barriers,
    isPublic = true,
    ...words
  }: Partial<PublicWords> & { barriers?: readonly number[]; isPublic?: boolean } = {},
): Promise<CauseRow> {
  return transact(services, system, async (work) => {
    const created = await createCause(work, {
      words: {
        title: 'Bahnsteige ohne Leitstreifen',
        text: 'Beim Umbau wurden die Streifen vergessen.',
        titleEasy: 'Auf dem Bahn-Steig fehlen Streifen',
        textEasy: 'Blinde Menschen brauchen Streifen am Boden.',
        ...words,
      },
      barriers,
    });
    if (!created.ok) throw new Error('this cause is not allowed');
    if (isPublic) await publishCause(work, created.value.id);
    return created.value;
  });
}
