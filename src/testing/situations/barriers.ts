import { haveAsked } from '../../barriers/answer/answer.builders.ts';
import { haveMoved, havePublicBarrier, haveReport } from '../../barriers/barriers.builders.ts';
import { haveCause } from '../../barriers/causes/causes.builders.ts';
import { insertDispatch, updateDispatch } from '../../barriers/open311/send/dispatches.store.ts';
import { havePhoto } from '../../barriers/photos/photos.builders.ts';
import { photosOf } from '../../barriers/photos/photos.store.ts';
import { colleague } from '../person.ts';
import type { Situation } from './situation.ts';

const office = '/verwaltung/barrieren';

export const barriers: readonly Situation[] = [
  {
    title: 'staff with a report that nobody has looked at',
    brings: [
      '/verwaltung/barrieren/:number/uebernehmen',
      '/verwaltung/barrieren/:number/meldungen/:report/kontakt',
      '/verwaltung/barrieren/:number/ergaenzungen/:addition/gelesen',
      '/verwaltung/barrieren/:number/zusammenfuehren',
      '/verwaltung/barrieren/:number/veroeffentlichen',
    ],
    async prepare(program) {
      const contact = { name: 'Rosa Muster', email: 'rosa@beispiel.de' };
      const { number, code } = await haveReport(program.services, { answerWish: 'email', contact });
      const reporter = program.visitor();
      await reporter.submit('/meldung', { code });
      await reporter.submit('/meldung/ergaenzen', { text: 'Es sind 3 Stufen.', code });
      const { number: other } = await haveReport(program.services);
      const manager = await colleague(program);
      await manager.explore(`${office}/${number}`);
      await manager.open(`${office}/${number}/zusammenfuehren?ziel=${other}`);
      await manager.open(`${office}/${number}/stand?nach=accepted`);
      await manager.send('/stand');
      await manager.open(`${office}/${number}/text`);
      await manager.send('/text', { publicTitle: 'Stufen am Eingang', publicText: 'Drei Stufen.' });
      await manager.explore(`${office}/${number}`);
      return manager.met;
    },
  },
  {
    title: 'staff who ask a body',
    brings: ['/verwaltung/barrieren/:number/weiterleiten', '/verwaltung/barrieren/:number/weiterleiten/nachsehen'],
    async prepare(program) {
      const { db } = program.services;
      const { number } = await havePublicBarrier(program.services);
      const { number: asked } = await haveAsked(program.services, { email: null });
      const handed = await haveAsked(program.services);
      await insertDispatch(db, handed.referralId);
      await updateDispatch(db, handed.referralId, { state: 'sent', requestId: '7' });
      const manager = await colleague(program);
      await manager.explore(`${office}/${number}/weiterleiten`);
      await manager.explore(`${office}/${handed.number}/weiterleiten`);
      await manager.explore(`${office}/${asked}`);
      await manager.open(`${office}/${asked}/antwort-eintragen`);
      return manager.met;
    },
  },
  {
    title: 'staff who read the answer of a body that attached a file',
    brings: ['/verwaltung/barrieren/:number/antwort/:referral/datei'],
    async prepare(program) {
      const asked = await haveAsked(program.services);
      const file = new File(['%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'], 'Plan.pdf', { type: 'application/pdf' });
      const answer = { answer: 'notPossible', reason: 'Denkmalschutz.', seen: '', file };
      await program.visitor().submit(asked.answerPath, answer, { multipart: true });
      const manager = await colleague(program);
      await manager.explore(`${office}/${asked.number}`);
      return manager.met;
    },
  },
  {
    title: 'staff who call somebody back',
    brings: ['/verwaltung/nachrichten/:report/rueckmeldung'],
    async prepare(program) {
      const contact = { name: 'Rosa Beispiel', telephone: '03464 98765' };
      const built = await havePublicBarrier(program.services, { answerWish: 'telephone', contact });
      await haveMoved(program.services, built.barrierId, { to: 'resolved', outcome: 'solved' });
      const manager = await colleague(program);
      await manager.explore(`/verwaltung/nachrichten/${built.reportId}`);
      return manager.met;
    },
  },
  {
    title: 'staff with a photo',
    brings: ['bearbeiten', 'unkenntlich', 'original'].map(
      (action) => `/verwaltung/barrieren/:number/fotos/:photo/${action}`,
    ),
    async prepare(program) {
      const photos = [{ fileId: await havePhoto(program), description: 'Eine Stufe' }];
      const { number, barrierId } = await havePublicBarrier(program.services, { photos });
      const [photo] = await photosOf(program.services.db, barrierId);
      const manager = await colleague(program);
      const path = `${office}/${number}/fotos/${photo?.id}`;
      await manager.open(`${path}/bearbeiten`);
      await manager.send('/unkenntlich', { left: '25', top: '0', width: '50', height: '100' });
      await manager.open(`${path}/bearbeiten`);
      return manager.met;
    },
  },
  {
    title: 'staff with a cause',
    brings: ['/verwaltung/ursachen/:number/veroeffentlichen', '/verwaltung/barrieren/:number/ursachen/:cause/loesen'],
    async prepare(program) {
      const { number } = await havePublicBarrier(program.services);
      const cause = await haveCause(program.services, { barriers: [number], isPublic: false });
      const manager = await colleague(program);
      await manager.explore(`/verwaltung/ursachen/${cause.number}`);
      await manager.explore(`${office}/${number}`);
      return manager.met;
    },
  },
];
