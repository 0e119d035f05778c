import { expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { listAuditEntries } from '../../platform/audit.store.ts';
import { loadReferenceData } from '../../app.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { findBody } from '../directory.store.ts';

const program = useTestApp();
const list = '/verwaltung/stellen';
const owner = {
  kind: 'owner',
  name: 'Wohnungsbau Musterstadt',
  competence: 'Ihr gehört das Haus.',
  email: 'haus@example.org',
};

async function manager() {
  return (await signedIn(program, 'participationManager')).visitor;
}

test('bodies without an e-mail address are marked', async () => {
  const page = await (await manager()).get(list);
  expect(page.status).toBe(200);
  expect(page.text).toContain('E-Mail fehlt');
  expect(page.page.querySelector('.notice')?.text).toMatch(/Bei \d+ Stellen fehlt/u);
});

test('a manager enters the address of a body, and the next start keeps it', async () => {
  const visitor = await manager();
  const sent = await visitor.submitAndFollow(`${list}/vgs`, {
    email: 'fahrplan@example.org',
    telephone: '0123 4',
    address: 'Weg 1',
  });
  expect(sent.page.querySelector('.flash')?.text).toContain('gespeichert');
  await loadReferenceData(program.services);
  expect(await findBody(program.services.db, 'vgs')).toMatchObject({ email: 'fahrplan@example.org', address: 'Weg 1' });
  const [entry] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(entry).toMatchObject({ event: 'directory.body-changed', subject: 'body vgs', details: {} });
});

test('a wrong address comes back marked and nothing typed is lost', async () => {
  const page = await (await manager()).submit(`${list}/vgs`, { email: 'kein at', telephone: '0777' });
  expect(page.status).toBe(422);
  expect(page.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#email');
  expect(page.page.querySelector('#telephone')?.getAttribute('value')).toBe('0777');
});

test('the name of a body in the district folder cannot be changed by hand', async () => {
  const visitor = await manager();
  expect((await visitor.get(`${list}/sangerhausen`)).page.querySelector('#name')).toBeNull();
  await visitor.submit(`${list}/sangerhausen`, { name: 'Anders', competence: 'Nichts', email: '' });
  expect((await findBody(program.services.db, 'sangerhausen'))?.name).toBe('Stadtverwaltung Sangerhausen');
});

test('a manager adds an owner, changes and retires it', async () => {
  const visitor = await manager();
  const added = await visitor.submit(`${list}/neu`, owner);
  expect(added.location).toBe(`${list}/owner-wohnungsbau-musterstadt?erledigt=angelegt`);
  expect((await visitor.submit(`${list}/neu`, { ...owner, name: 'wohnungsbau  musterstadt' })).text).toContain(
    'gibt es schon',
  );
  expect((await visitor.submit(`${list}/neu`, { ...owner, kind: 'districtOffice', name: 'X' })).status).toBe(422);

  const path = `${list}/owner-wohnungsbau-musterstadt`;
  await visitor.submit(path, { ...owner, name: 'Wohnungsbau GmbH', email: '' });
  expect(await findBody(program.services.db, 'owner-wohnungsbau-musterstadt')).toMatchObject({
    name: 'Wohnungsbau GmbH',
    email: null,
  });
  expect((await visitor.submitAndFollow(`${path}/angebot`, { active: 'no' })).text).toContain('stillgelegt');
  expect((await findBody(program.services.db, 'owner-wohnungsbau-musterstadt'))?.active).toBe(false);
  expect((await visitor.submitAndFollow(`${path}/angebot`, { active: 'yes' })).text).toContain('wird wieder angeboten');
});

test('an administration that answers for a municipality stays', async () => {
  const page = await (await manager()).submitAndFollow(`${list}/sangerhausen/angebot`, { active: 'no' });
  expect(page.text).toContain('kann nicht stillgelegt werden');
  expect((await findBody(program.services.db, 'sangerhausen'))?.active).toBe(true);
});

test('a body that does not exist is not found', async () => {
  const visitor = await manager();
  expect((await visitor.get(`${list}/unbekannt`)).status).toBe(404);
  expect((await visitor.submit(`${list}/unbekannt`, {})).status).toBe(404);
  expect((await visitor.submit(`${list}/unbekannt/angebot`, { active: 'no' })).status).toBe(404);
});

test('editors, readers and the public stay outside', async () => {
  const paths = [list, `${list}/neu`, `${list}/vgs`];
  const changes = [`${list}/neu`, `${list}/vgs`, `${list}/vgs/angebot`];
  for (const role of ['editor', 'reader'] as const) {
    const { visitor } = await signedIn(program, role);
    for (const path of paths) expect((await visitor.get(path)).status).toBe(403);
    for (const path of changes) expect((await visitor.submit(path, owner)).status).toBe(403);
  }
  const visitor = program.visitor();
  for (const path of paths) expect((await visitor.get(path)).location).toContain('/anmelden');
  for (const path of changes) expect((await visitor.submit(path, owner)).location).toContain('/anmelden');
});
