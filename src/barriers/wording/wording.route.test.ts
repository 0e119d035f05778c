import { expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { listAuditEntries } from '../../platform/audit.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { haveMoved, haveReport } from '../barriers.builders.ts';
import { historyOf } from '../barriers.store.ts';

const program = useTestApp();

const wording = {
  labelDe: 'Wir schauen nach',
  sentenceDe: 'Wir schauen uns die Stelle an. {reason}',
  labelEasy: 'Wir schauen nach',
  sentenceEasy: 'Wir schauen nach.',
  labelEn: 'We take a look',
  sentenceEn: 'We take a look.',
};

test('a manager changes a wording, and the next change of state says it that way', async () => {
  const { visitor } = await signedIn(program, 'participationManager');
  const saved = await visitor.submitAndFollow('/verwaltung/textbausteine/stand/inReview', wording);
  expect(saved.text).toContain('Der Textbaustein ist gespeichert.');
  const [entry] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(entry?.event).toBe('barriers.wording-changed');
  const { barrierId } = await haveReport(program.services);
  await haveMoved(program.services, barrierId, { to: 'inReview', reason: 'Am Montag' });
  const history = await historyOf(program.services.db, barrierId, { publicOnly: true });
  expect(history.at(-1)?.publicText).toBe('Wir schauen uns die Stelle an. Am Montag.');
});

test('an unknown placeholder is named, and what was typed stays', async () => {
  const { visitor } = await signedIn(program, 'participationManager');
  const answer = await visitor.submit('/verwaltung/textbausteine/stand/accepted', {
    ...wording,
    sentenceDe: 'Zuständig ist {stelle}.',
    labelEn: '',
  });
  expect(answer.status).toBe(422);
  expect(answer.page.querySelector('.error-summary')?.text).toContain('{stelle} ist kein Platzhalter');
  expect(answer.page.querySelector('.error-summary')?.text).toContain('Bezeichnung (Englisch)');
  expect(answer.page.querySelector('#sentenceDe')?.text).toContain('Zuständig ist {stelle}.');
});

test('the list shows every state and outcome, an unknown one is not found', async () => {
  const { visitor } = await signedIn(program, 'participationManager');
  expect((await visitor.get('/verwaltung/textbausteine')).page.querySelectorAll('tbody tr')).toHaveLength(21);
  expect((await visitor.get('/verwaltung/textbausteine/stand/gibtesnicht')).status).toBe(404);
});

test('editors, readers and the public do not change wordings', async () => {
  for (const role of ['editor', 'reader'] as const) {
    const { visitor } = await signedIn(program, role);
    expect((await visitor.submit('/verwaltung/textbausteine/stand/accepted', wording)).status).toBe(403);
  }
  expect((await program.visitor().get('/verwaltung/textbausteine')).location).toContain('/anmelden');
});
