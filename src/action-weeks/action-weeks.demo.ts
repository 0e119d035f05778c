import { citizen, type Actor } from '../platform/actor.ts';
import { addDays, dayOf, momentAt, type Day } from '../platform/calendar.ts';
import { settableClock } from '../platform/clock.ts';
import { encodeImage } from '../platform/files/image.ts';
import type { Result } from '../platform/result.ts';
import type { Services } from '../platform/services.ts';
import { transact, type Work } from '../platform/use-case.ts';
import { askForReport } from './afterwards/ask-for-report.ts';
import { recordReport } from './afterwards/record-report.ts';
import { invitePartner } from './call/invite-partner.ts';
import { demoItems, demoPartners, demoWords, type DemoItem } from './demo-items.demo.ts';
import type { EditionState } from './edition.ts';
import type { EditionRow } from './editions.store.ts';
import { moveEdition } from './editions/move-edition.ts';
import { createEdition } from './editions/save-edition.ts';
import { firstValues } from './hand-in/item.form.ts';
import { readItem } from './hand-in/read-item.ts';
import { handIn, keepTyped, startItem } from './hand-in/save-item.ts';
import { findInvited, type Invited } from './partners.store.ts';
import { addItemPicture, showItemPicture } from './pictures/change-pictures.ts';
import { acceptItem, askBack } from './review/review-item.ts';

/** What the demonstration needs beside its own words. */
type Wanted = { readonly managerId: string; readonly drawing: Uint8Array };

type Told = {
  readonly services: Services;
  readonly office: Actor;
  readonly goTo: (day: Day) => void;
  readonly drawing: Uint8Array;
};

/** An edition that is finished, with its programme and reports, and one whose call runs. */
export async function fillActionWeeks(present: Services, { managerId, drawing }: Wanted): Promise<void> {
  const today = dayOf(present.clock.now());
  const clock = settableClock(present.clock.now());
  const services: Services = { ...present, clock };
  const told: Told = {
    services,
    drawing,
    office: { kind: 'staff', id: managerId },
    goTo: (day) => clock.set(momentAt(day, '09:00')),
  };
  const coming = { from: addDays(today, 100), until: addDays(today, 45) };
  const comingYear = Number(coming.from.slice(0, 4));
  const past = { from: addDays(today, -200), until: addDays(today, -240) };
  await tellPast(told, { ...past, year: Math.min(Number(past.from.slice(0, 4)), comingYear - 1) });
  await tellComing(told, { ...coming, year: comingYear, today });
}

type Times = { readonly year: number; readonly from: Day; readonly until: Day };

async function begin({ services, office }: Told, { year, from, until }: Times): Promise<EditionRow> {
  const facts = {
    periodFrom: from,
    periodTo: addDays(from, 14),
    callUntil: until,
    contactTelephone: null,
    contactEmail: null,
  };
  const edition = allowed(
    await transact(services, office, (work) => createEdition(work, { year, words: demoWords, facts, chosen: 'draft' })),
  );
  await take({ services, office }, edition, ['call']);
  return edition;
}

async function take(
  { services, office }: Pick<Told, 'services' | 'office'>,
  { id }: EditionRow,
  states: readonly EditionState[],
): Promise<void> {
  for (const to of states) allowed(await transact(services, office, (work) => moveEdition(work, { id, to })));
}

async function invite({ services, office }: Told, edition: EditionRow, partner: (typeof demoPartners)[number]) {
  const made = allowed(
    await transact(services, office, (work) => invitePartner(work, services, { edition, ...partner })),
  );
  const invited = await findInvited(services.db, made.invitationId);
  if (!invited) throw new Error('the invitation is not there');
  return invited;
}

/** A partner fills in the form and hands it in. */
async function handInFor(
  { services }: Told,
  { edition, invited, item }: { edition: EditionRow; invited: Invited; item: DemoItem },
): Promise<{ itemId: string; version: number }> {
  const [year = '', month = '', day = ''] = addDays(edition.periodFrom, item.onDay).split('-');
  const values = {
    ...firstValues(invited.organisation),
    ...item.typed,
    municipality: services.district.municipalities.find(({ name }) => name === item.town)?.key ?? '',
    rows: '1',
    'd1-day': String(Number(day)),
    'd1-month': String(Number(month)),
    'd1-year': year,
    'd1-from': item.from,
    'd1-to': item.to,
  };
  const read = allowed(await readItem(services, edition, 'de', values));
  const asPartner = <Made>(make: (work: Work) => Promise<Result<Made, unknown>>) =>
    transact(services, citizen, make).then(allowed);
  const started = await asPartner((work) => startItem(work, { edition, invited, from: null }));
  const typed = { itemId: started.id, version: started.version, values };
  const row = await asPartner((work) => handIn(work, { ...typed, ...read }));
  return { itemId: row.id, version: row.version };
}

async function tellPast(told: Told, times: Times): Promise<void> {
  const { services, office, goTo, drawing } = told;
  goTo(addDays(times.until, -40));
  const edition = await begin(told, times);
  const items: { itemId: string; version: number; story: DemoItem }[] = [];
  for (const [index, partner] of demoPartners.entries()) {
    goTo(addDays(times.until, -20));
    const invited = await invite(told, edition, partner);
    for (const story of demoItems.filter((item) => item.partner === index)) {
      items.push({ ...(await handInFor(told, { edition, invited, item: story })), story });
    }
  }
  goTo(addDays(times.until, 2));
  await take(told, edition, ['review']);
  for (const item of items) allowed(await transact(services, office, (work) => acceptItem(work, services, item)));
  goTo(addDays(times.until, 10));
  await take(told, edition, ['published']);
  goTo(addDays(times.from, 16));
  for (const { itemId, story } of items) {
    allowed(await transact(services, office, (work) => askForReport(work, services, itemId)));
    const { report, picture } = story;
    if (report) allowed(await transact(services, citizen, (work) => recordReport(work, itemId, report)));
    if (picture === undefined) continue;
    const image = allowed(await encodeImage(drawing));
    const given = { alternative: picture, credit: 'Zeichnung dieser Vorführung', people: null };
    const sent = allowed(
      await transact(services, citizen, (work) =>
        addItemPicture(work, services, { ...given, image, itemId, by: 'partner' }),
      ),
    );
    allowed(await transact(services, office, (work) => showItemPicture(work, { itemId, mediaId: sent })));
  }
  goTo(addDays(times.from, 60));
  await take(told, edition, ['reports', 'finished']);
}

async function tellComing(told: Told, { today, ...times }: Times & { today: Day }): Promise<void> {
  const { services, office, goTo } = told;
  goTo(addDays(today, -20));
  const edition = await begin(told, times);
  goTo(addDays(today, -12));
  const [first, second, third] = demoPartners;
  if (!first || !second || !third) return;
  const [market, choir, talk] = demoItems;
  if (!market || !choir || !talk) return;
  const asked = await handInFor(told, { edition, invited: await invite(told, edition, first), item: market });
  goTo(addDays(today, -9));
  const words = 'Gibt es dort Sitzplätze für Menschen, die nicht lange stehen können?';
  allowed(await transact(services, office, (work) => askBack(work, services, { ...asked, words })));
  const invited = await invite(told, edition, second);
  goTo(addDays(today, -3));
  await handInFor(told, { edition, invited, item: choir });
  const draft = allowed(await transact(services, citizen, (work) => startItem(work, { edition, invited, from: null })));
  const half = { itemId: draft.id, version: draft.version, values: { title: 'Kochen für alle (Beispiel)', rows: '1' } };
  allowed(await transact(services, citizen, (work) => keepTyped(work, half)));
  const counted = await handInFor(told, { edition, invited: await invite(told, edition, third), item: talk });
  goTo(addDays(today, -2));
  allowed(await transact(services, office, (work) => acceptItem(work, services, counted)));
}

/** A step that the program refuses is a fault of the stock. */
function allowed<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`the program refuses this: ${JSON.stringify(result.failure)}`);
  return result.value;
}
