import { addBody } from '../../directory/index.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { makeKey } from './keys/manage-keys.ts';
import { saveDestination } from './send/save-destination.ts';

/** A town that is made up: it may send reports here, and its own system is noted but not in use, so that nothing leaves the demonstration. */
export async function fillInterface(services: Services, administratorId: string): Promise<void> {
  await transact(services, { kind: 'staff', id: administratorId }, async (work) => {
    const town = await addBody(work, {
      kind: 'publicBody',
      name: 'Mängelmelder Beispielstadt (erfunden)',
      competence: 'Nimmt Meldungen über Straßen und Plätze in Beispielstadt an.',
      competenceEasy: 'Hier können Sie sagen: Auf der Straße ist etwas kaputt.',
      email: 'melder@beispielstadt.example',
      telephone: '',
      address: '',
    });
    if (!town.ok) throw new Error(`the town of the demonstration: ${town.failure}`);
    await makeKey(work, town.value.code);
    await saveDestination(work, {
      bodyCode: town.value.code,
      endpoint: 'https://melder.beispielstadt.example/open311/v2',
      jurisdictionId: 'beispielstadt.example',
      key: undefined,
      serviceCodes: { structural: '010', mobility: '020' },
      defaultService: '090',
      active: false,
    });
  });
}
