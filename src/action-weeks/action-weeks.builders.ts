import { system } from '../platform/actor.ts';
import type { Services } from '../platform/services.ts';
import { transact } from '../platform/use-case.ts';
import { invitePartner } from './call/invite-partner.ts';
import { noEditionWords, type EditionState, type EditionWords } from './edition.ts';
import { findEdition, type EditionRow } from './editions.store.ts';
import { moveEdition } from './editions/move-edition.ts';
import { createEdition, type EditionFacts } from './editions/save-edition.ts';

type Wish = {
  year?: number;
  words?: Partial<EditionWords>;
  facts?: Partial<EditionFacts>;
  /** How far it is taken. */
  states?: readonly EditionState[];
};

/** An edition in spring 2027 whose call runs, unless wished otherwise. */
export async function haveEdition(
  services: Services,
  { year = 2027, words, facts, states = ['call'] }: Wish = {},
): Promise<EditionRow> {
  await transact(services, system, async (work) => {
    const made = await createEdition(work, {
      year,
      words: { ...noEditionWords, motto: 'Gemeinsam für Inklusion', call: 'Machen Sie mit.', ...words },
      facts: {
        periodFrom: `${year}-03-20`,
        periodTo: `${year}-04-05`,
        callUntil: `${year}-02-15`,
        contactTelephone: null,
        contactEmail: null,
        ...facts,
      },
    });
    if (!made.ok) throw new Error(`no edition: ${made.failure}`);
    for (const to of states) {
      const moved = await moveEdition(work, { id: made.value.id, to });
      if (!moved.ok) throw new Error(`not ${to}: ${moved.failure}`);
    }
  });
  return edition(services, year);
}

export async function edition(services: Services, year: number): Promise<EditionRow> {
  const found = await findEdition(services.db, year);
  if (!found) throw new Error(`no edition of ${year}`);
  return found;
}

/** Takes an edition further. */
export async function takeEdition(services: Services, year: number, to: EditionState): Promise<void> {
  const { id } = await edition(services, year);
  const moved = await transact(services, system, (work) => moveEdition(work, { id, to }));
  if (!moved.ok) throw new Error(`not ${to}: ${moved.failure}`);
}

/** An invited partner. @returns the path of their link */
export async function haveInvited(
  services: Services,
  { year = 2027, email = 'verein@partner.example', organisation = 'Verein am See', name = 'Rosa Muster' } = {},
): Promise<string> {
  const invited = await transact(services, system, async (work) =>
    invitePartner(work, services, { edition: await edition(services, year), organisation, name, email }),
  );
  if (!invited.ok) throw new Error(`not invited: ${invited.failure}`);
  return invited.value.path;
}

/** A form about a walk on a day, complete. */
export function typedItem(day = '2027-03-24', change: Record<string, string> = {}): Record<string, string> {
  const [year = '', month = '', date = ''] = day.split('-');
  const typed = {
    title: 'Rundgang im Park',
    what: 'Wir gehen und rollen zusammen durch den Park.',
    'd1-day': date,
    'd1-month': month,
    'd1-year': year,
    'd1-from': '15:00',
    'd1-to': '17:00',
    rows: '1',
    placeText: 'Stadtpark, Haupteingang\n06526 Sangerhausen',
    organiser: 'Verein am See',
    contactTelephone: '030 23125-300',
    registration: 'none',
    visibility: 'public',
    'access-stepFree': 'yes',
    'access-toilet': 'no',
  };
  return { ...typed, ...change };
}
