import { beforeAll, describe, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { listAuditEntries } from '../../platform/audit.store.ts';
import type { Staff } from '../../platform/permission.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { haveMoved, havePublicBarrier, haveReport } from '../barriers.builders.ts';
import { barrierTables, findBarrier, historyOf, updateBarrier } from '../barriers.store.ts';
import { havePhoto } from '../photos/photos.builders.ts';

const program = useTestApp();
let manager: Visitor;
let managerStaff: Staff;
let editor: Visitor;
let reader: Visitor;

beforeAll(async () => {
  ({ visitor: manager, staff: managerStaff } = await signedIn(program, 'participationManager', {
    name: 'Jana Beispiel',
  }));
  editor = (await signedIn(program, 'editor')).visitor;
  reader = (await signedIn(program, 'reader')).visitor;
});

const path = (number: number, below = '') => `/verwaltung/barrieren/${number}${below}`;
const rosa = { name: 'Rosa Muster', telephone: '03464 112233', email: 'rosa@example.org' };

async function haveAddition(reportId: string): Promise<number> {
  const { id } = await barrierTables(program.services.db)
    .insertInto('reportAdditions')
    .values({ reportId, at: program.clock.now(), kind: 'addition', text: 'Jetzt steht dort auch ein Zaun.' })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

describe('reading', () => {
  test('one page shows words, answers, promises, photos, neighbours and the history', async () => {
    const near = await havePublicBarrier(program.services, { title: 'Schild im Weg' });
    const { number, reportId } = await haveReport(program.services, {
      photos: [{ fileId: await havePhoto(program), description: 'Ein hoher Bordstein' }],
      channel: 'telephone',
      answerWish: 'letter',
    });
    await haveAddition(reportId);
    const { status, page, text } = await manager.get(path(number));
    expect(status).toBe(200);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    for (const words of [
      'Der Bordstein an der Ecke ist zu hoch für meinen Rollator.',
      'Bordstein',
      '12\u00a0cm',
      'Telefon',
      'Erster Blick',
      'Jetzt steht dort auch ein Zaun.',
      'Ein hoher Bordstein',
      `${near.number} Schild im Weg`,
      'am selben Ort',
      'Meldung eingegangen',
    ]) {
      expect(text, words).toContain(words);
    }
  });

  test('the board sees state and public words, but no report, no addition, no note and no button', async () => {
    const { number, reportId, barrierId } = await haveReport(program.services, {
      problem: 'Ich bin Erna.',
      contact: rosa,
      photos: [{ fileId: await havePhoto(program), description: 'Noch nicht geprüft' }],
    });
    await haveAddition(reportId);
    await haveMoved(program.services, barrierId, { to: 'accepted', internalNote: 'Vorsicht, Streit mit dem Nachbarn' });
    const { status, text, page } = await reader.get(path(number));
    expect(status).toBe(200);
    for (const hidden of ['Erna', 'Zaun', 'Nachbarn', 'Rosa', 'Noch nicht geprüft', 'Kontaktdaten'])
      expect(text).not.toContain(hidden);
    expect(page.querySelectorAll('main form')).toHaveLength(0);
    expect(page.querySelectorAll('main .button')).toHaveLength(0);
    expect(text).toContain('Wir haben die Barriere bestätigt');
  });

  test('editors see the reports and may write, but neither contact data nor moves', async () => {
    const { number } = await haveReport(program.services, { contact: rosa });
    const { text, page } = await editor.get(path(number));
    expect(text).toContain('Der Bordstein an der Ecke');
    expect(text).not.toContain('Kontaktdaten anzeigen');
    expect(page.querySelectorAll('main .button').map((button) => button.text.trim())).toEqual(['Text schreiben']);
  });

  test('what is next, what is promised and who cares come before everything else, the history comes last', async () => {
    const { number } = await haveReport(program.services);
    const { page } = await manager.get(path(number));
    const headings = page.querySelectorAll('main h2').map((heading) => heading.text);
    expect(headings.slice(0, 4)).toEqual([
      'Stand und nächster Schritt',
      'Wer kümmert sich?',
      'Zusagen',
      'Öffentlicher Text',
    ]);
    expect(headings.slice(-2)).toEqual(['Einordnung', 'Verlauf']);
  });

  test('every button says in plain words what will happen', async () => {
    const { number, barrierId } = await haveReport(program.services);
    await haveMoved(program.services, barrierId, { to: 'accepted' });
    const { page } = await manager.get(path(number));
    const steps = page.querySelectorAll('main a[href*="stand?nach="], main a[href$="/weiterleiten"]');
    expect(steps.map((step) => step.text)).toEqual([
      'Stelle fragen',
      'Geplanten Abbau eintragen',
      'Beginn der Arbeiten eintragen',
      'Meldende Person etwas fragen',
      'Als gelöst abschließen',
      'Als derzeit nicht lösbar abschließen',
      'An eine Stelle außerhalb des Landkreises abgeben',
    ]);
  });

  test('taking a question back comes last and says so, taking up again has its own name', async () => {
    const { number, barrierId } = await havePublicBarrier(program.services);
    const steps = async () =>
      (await manager.get(path(number))).page.querySelectorAll('main .button-row a').map((step) => step.text);
    await haveMoved(program.services, barrierId, { to: 'forwarded', bodyCode: 'sangerhausen' });
    expect((await steps()).indexOf('Von der Stelle zurückholen')).toBeGreaterThan(
      (await steps()).indexOf('Als gelöst abschließen'),
    );
    await haveMoved(program.services, barrierId, { to: 'resolved', outcome: 'solved' });
    expect(await steps()).toContain('Wieder aufnehmen');
    expect((await manager.get(path(number, '/stand?nach=accepted'))).page.querySelector('h1')?.text).toContain(
      'Wieder aufnehmen',
    );
  });

  test('an unknown number and words in its place are no page', async () => {
    for (const wrong of ['99999', '0', '99999999999999', 'abc']) {
      expect((await manager.get(`/verwaltung/barrieren/${wrong}`)).status).toBe(404);
    }
  });
});

describe('taking on and handing over', () => {
  test('„Ich sehe mir das an“ sets the state, keeps the first promise and enters my name', async () => {
    const { number } = await haveReport(program.services);
    expect((await findBarrier(program.services.db, number))?.firstLookAt).toBeNull();
    await manager.get(path(number));
    expect((await findBarrier(program.services.db, number))?.state).toBe('received');
    const after = await manager.submitAndFollow(path(number, '/uebernehmen'));
    expect(after.page.querySelector('.flash')?.text).toContain('jetzt bei Ihnen');
    const barrier = await findBarrier(program.services.db, number);
    expect(barrier).toMatchObject({ state: 'inReview', assignedTo: managerStaff.id });
    expect(barrier?.firstLookAt).not.toBeNull();
    await manager.submit(path(number, '/uebernehmen'));
    expect(await historyOf(program.services.db, barrier!.id, { publicOnly: false })).toHaveLength(2);
  });

  test('a barrier is handed to a colleague or to nobody, never to somebody who may not handle it', async () => {
    const { number } = await haveReport(program.services);
    const { staff: colleague } = await signedIn(program, 'administrator');
    const { staff: board } = await signedIn(program, 'reader');
    await manager.submit(path(number, '/zuweisen'), { person: colleague.id });
    expect((await findBarrier(program.services.db, number))?.assignedTo).toBe(colleague.id);
    const refused = await manager.submit(path(number, '/zuweisen'), { person: board.id });
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#person');
    await manager.submit(path(number, '/zuweisen'), { person: '' });
    expect((await findBarrier(program.services.db, number))?.assignedTo).toBeNull();
  });
});

describe('contact data', () => {
  test('stand on no page until somebody asks for them, and asking is written down', async () => {
    const { number, reportId } = await haveReport(program.services, { contact: rosa });
    expect((await manager.get(path(number))).text).not.toContain('Rosa');
    const shown = await manager.submit(path(number, `/meldungen/${reportId}/kontakt`));
    expect(shown.status).toBe(200);
    expect(shown.page.querySelector('#kontaktdaten')?.text).toContain('03464 112233');
    expect(shown.headers.get('cache-control')).toBe('no-store');
    const [entry] = await listAuditEntries(program.services.db, { limit: 1 });
    expect(entry).toMatchObject({
      event: 'barriers.contact-shown',
      subject: `barrier ${number}`,
      actorId: managerStaff.id,
    });
    expect(JSON.stringify(entry?.details)).not.toContain('Rosa');
  });

  test('are not given out under the number of another barrier, nor to editors and the board', async () => {
    const { reportId, number } = await haveReport(program.services, { contact: rosa });
    const other = await haveReport(program.services);
    expect((await manager.submit(path(other.number, `/meldungen/${reportId}/kontakt`))).status).toBe(404);
    expect((await manager.submit(path(number, '/meldungen/1/kontakt'))).status).toBe(404);
    for (const visitor of [editor, reader]) {
      const refused = await visitor.submit(path(number, `/meldungen/${reportId}/kontakt`));
      expect(refused.status).toBe(403);
      expect(refused.text).not.toContain('Rosa');
    }
  });
});

describe('notes and additions', () => {
  test('a note stands in the history for the office only; an empty one is asked for', async () => {
    const { number, barrierId } = await haveReport(program.services);
    const page = (await manager.submitAndFollow(path(number, '/notizen'), { notiz: 'Ortstermin am Montag' })).page;
    expect(page.querySelector('.internal')?.text).toContain('Ortstermin am Montag');
    expect(await historyOf(program.services.db, barrierId, { publicOnly: true })).toHaveLength(1);
    expect((await manager.submit(path(number, '/notizen'), { notiz: '  ' })).status).toBe(422);
    const long = await manager.submit(path(number, '/notizen'), { notiz: 'x'.repeat(5001) });
    expect(long.status).toBe(422);
    expect(long.page.querySelector('#notiz')?.text).toHaveLength(5001);
  });

  test('a read addition no longer waits; one of another barrier is not there', async () => {
    const { number, reportId } = await haveReport(program.services);
    const other = await haveReport(program.services);
    const id = await haveAddition(reportId);
    expect((await manager.submit(path(other.number, `/ergaenzungen/${id}/gelesen`))).status).toBe(404);
    expect((await manager.get(path(number))).text).toContain('ungelesen');
    const after = await manager.submitAndFollow(path(number, `/ergaenzungen/${id}/gelesen`));
    expect(after.text).not.toContain('ungelesen');
  });
});

describe('publishing', () => {
  async function written(change: Partial<{ publicTitle: string; publicText: string }> = {}) {
    const built = await haveReport(program.services);
    await haveMoved(program.services, built.barrierId, { to: 'accepted' });
    await updateBarrier(program.services.db, built.barrierId, {
      publicTitle: 'Hohe Kante',
      publicText: 'Sie misst 12 cm.',
      ...change,
    });
    return built;
  }

  test('needs title and text, and somebody who has looked at the report', async () => {
    const fresh = await haveReport(program.services);
    expect((await manager.submit(path(fresh.number, '/veroeffentlichen'))).text).toContain('In diesem Stand');
    await haveMoved(program.services, fresh.barrierId, { to: 'accepted' });
    const refused = await manager.submit(path(fresh.number, '/veroeffentlichen'));
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('fehlen Titel und Text');
  });

  test('an editor publishes and takes back; the history keeps both', async () => {
    const { number, barrierId } = await written();
    expect((await editor.submitAndFollow(path(number, '/veroeffentlichen'))).text).toContain('Öffentlich seit');
    expect((await findBarrier(program.services.db, number))?.publishedAt).not.toBeNull();
    await editor.submit(path(number, '/zuruecknehmen'));
    expect((await findBarrier(program.services.db, number))?.publishedAt).toBeNull();
    const events = (await historyOf(program.services.db, barrierId, { publicOnly: false })).map(({ event }) => event);
    expect(events).toEqual(['reported', 'moved', 'published', 'unpublished']);
  });

  test('what looks like personal data is asked about calmly, and nothing is public before the answer', async () => {
    const { number, barrierId } = await written({ publicText: 'Bitte Frau Müller anrufen: 03464 112233' });
    const asked = await editor.submit(path(number, '/veroeffentlichen'));
    expect(asked.status).toBe(200);
    expect(asked.page.querySelector('.error-summary')).toBeNull();
    expect(asked.page.querySelector('h1')?.text).toContain('Trotzdem veröffentlichen?');
    expect(asked.text).toContain('scheint eine Telefonnummer und einen Namen zu enthalten');
    expect(asked.page.querySelectorAll('main li').map((item) => item.text)).toContain('Telefonnummer: 03464 112233');
    expect(asked.page.querySelector(`main .button[href="${path(number)}"]`)).not.toBeNull();
    expect((await findBarrier(program.services.db, number))?.publishedAt).toBeNull();

    const gesehen = asked.page.querySelector('input[name=gesehen]')?.getAttribute('value') ?? '';
    const changed = {
      publicText: 'Bitte Herrn Meier anrufen.',
      updatedAt: new Date(program.clock.now().getTime() + 1),
    };
    await updateBarrier(program.services.db, barrierId, changed);
    const again = await editor.submit(path(number, '/veroeffentlichen'), { gesehen });
    expect(again.text).toContain('Herrn Meier');
    expect((await findBarrier(program.services.db, number))?.publishedAt).toBeNull();

    const answer = { gesehen: again.page.querySelector('input[name=gesehen]')?.getAttribute('value') ?? '' };
    expect((await editor.submit(path(number, '/veroeffentlichen'), answer)).location).toContain('veroeffentlicht');
    expect((await findBarrier(program.services.db, number))?.publishedAt).not.toBeNull();
  });
});

test('who may only read changes nothing by any address', async () => {
  const { number, reportId } = await haveReport(program.services);
  const below = [
    'uebernehmen',
    'zuweisen',
    'notizen',
    `meldungen/${reportId}/kontakt`,
    'ergaenzungen/1/gelesen',
    'veroeffentlichen',
    'zuruecknehmen',
  ];
  for (const one of below) {
    expect((await reader.submit(path(number, `/${one}`))).status, one).toBe(403);
    expect((await program.visitor().submit(path(number, `/${one}`))).location).toContain('/anmelden');
    expect((await manager.submit(path(987_654, `/${one}`))).status, one).toBe(404);
  }
  expect((await findBarrier(program.services.db, number))?.state).toBe('received');
});
