import { expect, test } from 'vitest';
import { readXml } from '../../../platform/documents/xml.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import { haveMoved, havePublicBarrier, haveReport } from '../../barriers.builders.ts';
import { updateBarrier } from '../../barriers.store.ts';

const program = useTestApp();
const root = '/open311/v2';
const day = 24 * 60 * 60 * 1000;

async function json(path: string) {
  const answer = await program.visitor().get(path);
  return { status: answer.status, headers: answer.headers, content: JSON.parse(answer.text) };
}

function namesIn(xml: string): string {
  const names: string[] = [];
  readXml(xml, { open: (name) => names.push(name) });
  return names.join(' ');
}

test('everybody reads public barriers, their state in the two words of the standard and why', async () => {
  const open = await havePublicBarrier(program.services, {
    title: 'Hoher Bordstein',
    text: 'Er ist 12 cm hoch & steil.',
  });
  const hidden = await haveReport(program.services);
  const xml = (await program.visitor().get(`${root}/requests/${open.number}.xml`)).text;
  expect(xml).toContain('<description>Hoher Bordstein\n\nEr ist 12 cm hoch &amp; steil.</description>');
  expect(namesIn(xml)).toBe(
    'service_requests request service_request_id status status_notes service_name service_code description agency_responsible service_notice requested_datetime updated_datetime expected_datetime address address_id zipcode lat long media_url',
  );
  expect(xml).not.toContain('für meinen Rollator');
  expect((await program.visitor().get(`${root}/requests/${hidden.number}.xml`)).status).toBe(404);
  expect((await program.visitor().get(`${root}/requests/99999999999.xml`)).status).toBe(404);

  await haveMoved(program.services, open.barrierId, {
    to: 'wontFix',
    outcome: 'notPossible',
    reason: 'Denkmalschutz.',
  });
  const { content } = await json(`${root}/requests/${open.number}.json`);
  expect(content).toHaveLength(1);
  expect(content[0]).toMatchObject({ status: 'closed', service_code: 'structural', lat: 51.472, long: 11.298 });
  expect(content[0].status_notes).toContain('Denkmalschutz.');
  expect(content[0].requested_datetime).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u);
});

test('requests are found by dates, state, service and pages; without dates the last 90 days count', async () => {
  const now = program.clock.now().getTime();
  const numbers: number[] = [];
  for (const age of [1, 40, 100]) {
    const built = await havePublicBarrier(program.services, { kind: 'auditory', title: `Vor ${age} Tagen` });
    await updateBarrier(program.services.db, built.barrierId, { createdAt: new Date(now - age * day) });
    numbers.push(built.number);
  }
  const [young = 0, middle = 0, old = 0] = numbers;
  const found = async (query: string) =>
    (await json(`${root}/requests.json?service_code=auditory&${query}`)).content.map(
      (one: { service_request_id: string }) => Number(one.service_request_id),
    );
  const at = (age: number) => new Date(now - age * day).toISOString();
  expect(await found('')).toEqual([young, middle]);
  expect(await found(`end_date=${at(30)}`)).toEqual([middle, old]);
  expect(await found(`start_date=${at(120)}&end_date=${at(90)}`)).toEqual([old]);
  expect(await found(`start_date=${at(50).replace('Z', '+00:00')}`)).toEqual([young, middle]);
  expect(await found('page_size=1&page=2')).toEqual([middle]);
  expect(await found('status=closed')).toEqual([]);
  expect(await found('status=open,closed&page_size=1')).toEqual([young]);
  expect(await found(`updated_after=${at(0.1)}`)).toEqual([young, middle, old]);
  expect(await found(`service_request_id=${old}`)).toEqual([old]);
});

test.each([
  'start_date=yesterday',
  'start_date=2026-02-30T00:00:00Z',
  'start_date=2026-11-01T00:00:00',
  'start_date=2026-01-01T00:00:00Z&end_date=2026-11-01T00:00:00Z',
  'start_date=2026-11-02T00:00:00Z&end_date=2026-11-01T00:00:00Z',
  'status=half',
  'page=0',
  'page_size=1001',
])('%s is refused with a sentence', async (query) => {
  const { status, content } = await json(`${root}/requests.json?${query}`);
  expect(status).toBe(400);
  expect(content[0]).toMatchObject({ code: 400, description: expect.stringContaining(query.split('=')[0] ?? '') });
});

test('what does not exist is said in the form of the standard, and tokens are explained', async () => {
  for (const path of ['/tokens/abc.xml', '/nichts.xml', '/services/structural.yaml', '/requests/1']) {
    const { status, text } = await program.visitor().get(root + path);
    expect([path, status, namesIn(text)]).toEqual([path, 404, 'errors error code description']);
  }
  expect((await json(`${root}/tokens/abc.json`)).content[0].description).toContain('Tokens are not used here');
  expect((await json(`${root}/requests.json?jurisdiction_id=elsewhere.example`)).status).toBe(404);
});
