import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { citizen, system } from '../../platform/actor.ts';
import { transact } from '../../platform/use-case.ts';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { ask, haveAsked, type AskedBarrier } from '../answer/answer.builders.ts';
import { haveMoved, havePublicBarrier, haveReport } from '../barriers.builders.ts';
import { barrierTables, updateBarrier } from '../barriers.store.ts';
import { answerConfirmation } from '../confirm/answer-confirmation.ts';
import { havePhoto } from '../photos/photos.builders.ts';
import { updateReferral } from '../referrals.store.ts';

const program = useTestApp();

const main = async (path: string) => {
  const { page, status } = await program.visitor().get(path);
  return { status, page, text: page.querySelector('main')?.text ?? '' };
};

const days = (count: number) => count * 24 * 60 * 60 * 1000;

test('a barrier is shown with its facts, its course and whose turn it is', async () => {
  const { number, barrierId } = await havePublicBarrier(program.services, { title: 'Stufe am Eingang' });
  await haveMoved(program.services, barrierId, { to: 'forwarded', bodyCode: 'sangerhausen' });
  const { status, page, text } = await main(`/barrieren/${number}`);
  expect(status).toBe(200);
  expect(page.querySelectorAll('h1').map((heading) => heading.text)).toEqual(['Stufe am Eingang']);
  expect(page.querySelector('title')?.text).toContain(`Stufe am Eingang (${number})`);
  expect(text).toContain('Höhe des Bordsteins');
  expect(text).toContain('12 cm');
  expect(text).toContain('Sangerhausen, Bahnhofstraße, Ecke Kylische Straße');
  expect(page.querySelector('[aria-labelledby=zustaendig]')?.text).toMatch(/Stadtverwaltung Sangerhausen.*Seit/su);
  expect(page.querySelectorAll('.timeline-entry')).toHaveLength(3);
  expect(page.querySelector('svg[role=img] title')?.text).toContain('Sangerhausen');
});

test('what the reporter wrote, and how to reach them, is nowhere on the page', async () => {
  const { number } = await havePublicBarrier(program.services, {
    problem: 'Wortlaut der Meldung',
    answerWish: 'email',
    contact: { name: 'Rosa Muster', email: 'rosa@example.org' },
  });
  const { text } = await program.visitor().get(`/barrieren/${number}`);
  expect(text).not.toMatch(/Wortlaut|Rosa|rosa@/u);
});

describe('who cannot see it here', () => {
  test.each(['', '/fotos/0f0f0f0f-0000-4000-8000-000000000000/800', '/auch-betroffen'])(
    'a barrier that is not published is not there at %s',
    async (below) => {
      const { number } = await haveReport(program.services);
      expect((await program.visitor().get(`/barrieren/${number}${below}`)).status).toBe(404);
    },
  );

  test('an unknown number gets a page that helps on', async () => {
    const { status, page, text } = await main('/leicht/barrieren/999999');
    expect(status).toBe(404);
    expect(text).toContain('03464 535-3360');
    expect(page.querySelectorAll('main a').map((link) => link.getAttribute('href'))).toEqual([
      '/leicht/meldung',
      '/leicht/barrieren',
    ]);
  });

  test.each(['0', '99999999999999999999', '12a', 'x'])('the number %s is answered with 404', async (number) => {
    expect((await program.visitor().get(`/barrieren/${number}`)).status).toBe(404);
  });
});

describe('promises', () => {
  test('a promise of ours that is broken is called so', async () => {
    const { number } = await havePublicBarrier(program.services);
    program.clock.advance(days(60));
    const { text } = await main(`/barrieren/${number}`);
    expect(text).toContain('Dieses Versprechen haben wir nicht gehalten');
  });

  test('what a body has promised is named as exactly as it is known', async () => {
    const asked = await haveAsked(program.services);
    await barrierTables(program.services.db)
      .updateTable('referrals')
      .set({ answer: 'willAct', answerBy: '2031-06-01', answerByPrecision: 'month', answeredAt: program.clock.now() })
      .where('barrierId', '=', asked.barrierId)
      .execute();
    const { text } = await main(`/barrieren/${asked.number}`);
    expect(text).toContain('Juni 2031');
    program.clock.set(new Date('2031-07-01T10:00:00Z'));
    expect((await main(`/barrieren/${asked.number}`)).text).toContain('dieser Termin ist vorbei');
    program.clock.set(new Date('2026-11-23T08:00:00Z'));
  });

  test('what a body had promised before the barrier was taken up again is history', async () => {
    const { services, clock } = program;
    const asked = await haveAsked(services);
    const willAct = { answer: 'willAct', answerBy: '2031-06-01', answerByPrecision: 'month' } as const;
    const promise = (built: AskedBarrier) =>
      updateReferral(services.db, built.referralId, { ...willAct, answeredAt: clock.now() });
    await promise(asked);
    await haveMoved(services, asked.barrierId, { to: 'resolved', outcome: 'solved' });
    clock.advance(days(1));
    const answer = { reportId: asked.reportId, barrierId: asked.barrierId, confirmation: 'no' } as const;
    await transact(services, citizen, (work) => answerConfirmation(work, services, answer));
    expect((await main(`/barrieren/${asked.number}`)).text).not.toContain('Juni 2031');
    const { visitor } = await signedIn(program, 'participationManager');
    expect((await visitor.get(`/verwaltung/barrieren/${asked.number}`)).text).toContain('Gilt nicht mehr');

    clock.advance(days(1));
    const again = await ask(services, asked, { bodyCode: 'sangerhausen', email: null });
    await promise(again);
    expect((await main(`/barrieren/${asked.number}`)).text).toContain('Juni 2031');
    clock.set(new Date('2026-11-23T08:00:00Z'));
  });
});

describe('the end', () => {
  test('an outcome is told with its reason, and what the people affected say without who they are', async () => {
    const built = await havePublicBarrier(program.services);
    const move = { to: 'resolved', outcome: 'interimSolution', reason: 'Eine mobile Rampe liegt bereit.' } as const;
    await haveMoved(program.services, built.barrierId, move);
    expect((await main(`/barrieren/${built.number}`)).text).toContain('Noch liegt keine Antwort vor');

    const answer = {
      reportId: built.reportId,
      barrierId: built.barrierId,
      confirmation: 'partly',
      remark: 'Geheimnis',
    } as const;
    await transact(program.services, citizen, (work) => answerConfirmation(work, program.services, answer));
    const { page, text } = await main(`/barrieren/${built.number}`);
    expect(page.querySelector('.page-heading .tag')?.text).toBe('Übergangslösung');
    expect(page.querySelector('[aria-labelledby=ergebnis]')?.text).toContain('Eine mobile Rampe liegt bereit.');
    expect(page.querySelector('[aria-labelledby=ergebnis]')?.text).toContain('Zum Teil');
    expect(text).not.toContain('Geheimnis');
  });

  test('a confirmed barrier keeps the outcome that was confirmed', async () => {
    const built = await havePublicBarrier(program.services);
    await haveMoved(program.services, built.barrierId, { to: 'resolved', outcome: 'solved' });
    const answer = { reportId: built.reportId, barrierId: built.barrierId, confirmation: 'yes' } as const;
    await transact(program.services, citizen, (work) => answerConfirmation(work, program.services, answer));
    const { page } = await main(`/barrieren/${built.number}`);
    expect(page.querySelector('.page-heading .tag')?.text).toBe('Abbau bestätigt');
    expect(page.querySelector('[aria-labelledby=ergebnis]')?.text).toMatch(/Gelöst.*Ja, sie ist weg/su);
  });

  test('a merged barrier leads to the one that goes on', async () => {
    const [one, other] = [await havePublicBarrier(program.services), await havePublicBarrier(program.services)];
    const duplicateOf = { id: other.barrierId, number: other.number };
    await haveMoved(program.services, one.barrierId, { to: 'duplicate', outcome: 'sameAs', duplicateOf }, system);
    const { page } = await main(`/en/barrieren/${one.number}`);
    expect(page.querySelector('.notice a')?.getAttribute('href')).toBe(`/en/barrieren/${other.number}`);
    expect(page.querySelector('#auch-betroffen')).toBeNull();
  });

  test('to a main barrier that is not public there is no link', async () => {
    const [one, other] = [await havePublicBarrier(program.services), await haveReport(program.services)];
    const duplicateOf = { id: other.barrierId, number: other.number };
    await haveMoved(program.services, one.barrierId, { to: 'duplicate', outcome: 'sameAs', duplicateOf }, system);
    expect((await main(`/barrieren/${one.number}`)).page.querySelector('.notice')).toBeNull();
  });
});

describe('levels of language', () => {
  const easy = { publicTitleEasy: 'Die Stufe ist hoch', publicTextEasy: 'Die Stufe ist sehr hoch.\nDas ist schwer.' };

  test.each([
    ['draft', 'Leicht verständlich – noch nicht geprüft'],
    ['inTest', 'Leicht verständlich – noch nicht geprüft'],
    ['tested', 'Leichte Sprache – geprüft'],
    ['outdated', 'Dieser Text ist nicht mehr neu. Am 1. Mai 2026'],
  ] as const)('an easy text in the state %s says so honestly', async (easyState, says) => {
    const { number, barrierId } = await havePublicBarrier(program.services);
    const easyOutdatedSince = easyState === 'outdated' ? new Date('2026-05-01T10:00:00Z') : null;
    await updateBarrier(program.services.db, barrierId, { ...easy, easyState, easyOutdatedSince });
    const { page, text } = await main(`/leicht/barrieren/${number}`);
    expect(page.querySelector('h1')?.text).toBe('Die Stufe ist hoch');
    expect(page.querySelector('.columns-main')?.text).toContain(says);
    expect(text).toContain('Die Meldung ist bei uns.');
  });

  test('without an easy text the standard words are shown and called so', async () => {
    const { number } = await havePublicBarrier(program.services, { title: 'Stufe' });
    const { page, text } = await main(`/leicht/barrieren/${number}`);
    expect(text).toContain('noch keine leicht verständliche Fassung');
    expect(page.querySelector('h1')?.getAttribute('lang')).toBe('de');
  });

  test('in English the German words are marked as German', async () => {
    const { number } = await havePublicBarrier(program.services, { title: 'Stufe' });
    const { page, text } = await main(`/en/barrieren/${number}`);
    expect(page.querySelector('h1')?.getAttribute('lang')).toBe('de');
    expect(page.querySelector('.timeline-body p')?.getAttribute('lang')).toBe('de');
    expect(text).toContain('Who has to act now');
  });
});

describe('photos', () => {
  async function withPhoto(state: 'waiting' | 'approved' | 'hidden', blurred: boolean) {
    const fileId = await havePhoto(program);
    const built = await havePublicBarrier(program.services, {
      photos: [{ fileId, description: 'Eine Stufe vor der Tür' }],
    });
    const blurredFileId = blurred ? await havePhoto(program) : null;
    const { id } = await barrierTables(program.services.db)
      .updateTable('barrierPhotos')
      .set({ state, blurredFileId })
      .where('barrierId', '=', built.barrierId)
      .returning('id')
      .executeTakeFirstOrThrow();
    return { ...built, path: `/barrieren/${built.number}/fotos/${id}`, fileId };
  }

  test('an approved photo is shown with its description', async () => {
    const { number, path } = await withPhoto('approved', false);
    const { page } = await main(`/barrieren/${number}`);
    expect(page.querySelector('main figure img')?.getAttribute('alt')).toBe('Eine Stufe vor der Tür');
    const photo = await program.visitor().get(`${path}/400`);
    expect([photo.status, photo.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect(photo.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  test('of a photo that was made unrecognisable the original is never sent', async () => {
    const { path, fileId } = await withPhoto('approved', true);
    // Without the original on the disk only the other version can be what is sent.
    for (const width of [400, 800, 1600])
      await program.services.files.remove(`images/${fileId.slice(0, 2)}/${fileId}-${width}.webp`);
    expect((await program.visitor().get(`${path}/800`)).status).toBe(200);
  });

  test.each(['waiting', 'hidden'] as const)('a photo that is %s is not there', async (state) => {
    const { number, path } = await withPhoto(state, false);
    expect((await main(`/barrieren/${number}`)).page.querySelector('main figure img')).toBeNull();
    expect((await program.visitor().get(`${path}/800`)).status).toBe(404);
  });

  test('a photo of one barrier is not there below another, nor in another size', async () => {
    const { path, number } = await withPhoto('approved', false);
    const other = await havePublicBarrier(program.services);
    expect((await program.visitor().get(path.replace(String(number), String(other.number)) + '/800')).status).toBe(404);
    expect((await program.visitor().get(`${path}/801`)).status).toBe(404);
    expect((await program.visitor().get(`/barrieren/${number}/fotos/x/800`)).status).toBe(404);
  });

  test('with the barrier, its photos go from the public', async () => {
    const { path, barrierId } = await withPhoto('approved', false);
    await sql`update barriers set published_at = null where id = ${barrierId}`.execute(program.services.db);
    expect((await program.visitor().get(`${path}/800`)).status).toBe(404);
  });
});

describe('documents of a body', () => {
  async function withDocument(released: boolean) {
    const asked = await haveAsked(program.services);
    await barrierTables(program.services.db)
      .updateTable('referrals')
      .set({
        answer: 'willAct',
        answeredAt: program.clock.now(),
        answerFileId: await havePhoto(program),
        answerFileDescription: 'Plan der Rampe',
        answerFileReleasedAt: released ? program.clock.now() : null,
      })
      .where('id', '=', asked.referralId)
      .execute();
    return { ...asked, path: `/barrieren/${asked.number}/unterlagen/${asked.referralId}` };
  }

  test('a released document can be had', async () => {
    const { number, path } = await withDocument(true);
    expect((await main(`/barrieren/${number}`)).text).toContain('Plan der Rampe');
    const { status, headers } = await program.visitor().get(path);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toContain('attachment');
  });

  test('one that was not released is not there', async () => {
    const { number, path } = await withDocument(false);
    expect((await main(`/barrieren/${number}`)).text).not.toContain('Plan der Rampe');
    expect((await program.visitor().get(path)).status).toBe(404);
  });

  test('nor one of another barrier', async () => {
    const { referralId } = await withDocument(true);
    const other = await havePublicBarrier(program.services);
    expect((await program.visitor().get(`/barrieren/${other.number}/unterlagen/${referralId}`)).status).toBe(404);
    expect((await program.visitor().get(`/barrieren/${other.number}/unterlagen/x`)).status).toBe(404);
  });
});
