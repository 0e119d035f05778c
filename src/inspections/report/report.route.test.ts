import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { haveFinished, haveInspection, haveResults } from '../inspections.builders.ts';

const program = useTestApp();
let reader: Visitor;
let path = '';

beforeAll(async () => {
  reader = (await signedIn(program, 'reader')).visitor;
  const { id, number } = await haveInspection(program.services, { groups: ['Behindertenbeirat'] });
  await haveResults(program.services, id, [
    { measured: 75, remark: 'Auch die zweite Tür.' },
    { itemCode: 'corridorWidth', measured: 120, verdict: 'fails' },
    { itemCode: 'quiet', verdict: 'fits' },
  ]);
  await haveFinished(program.services, id, { summary: 'Gut zu erreichen.' });
  path = `/verwaltung/begehungen/${number}/bericht`;
});

test('the report says what was found, against which value, how sure it is, and who took part', async () => {
  const { text, page } = await reader.get(path);
  const words = text.replaceAll('\u00a0', ' ');
  for (const expected of [
    'Eingangstür zu schmal',
    '75 cm',
    'mindestens 90 cm; DIN 18040-1 (Normwert)',
    '150 cm; DIN 18040-1 (Orientierungswert',
    'Behindertenbeirat',
    'Gut zu erreichen.',
    '1 passt, 2 passt nicht',
    'noch nicht entschieden',
  ]) {
    expect(words).toContain(expected);
  }
  expect(page.querySelectorAll('h1')).toHaveLength(1);
});

test('the same report is an accessible PDF and a Word file', async () => {
  const pdf = await reader.get(`${path}.pdf`);
  expect(pdf.status).toBe(200);
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  expect(pdf.text.startsWith('%PDF')).toBe(true);
  expect(pdf.text).toContain('pdfuaid');
  const word = await reader.get(`${path}.docx`);
  expect(word.headers.get('content-type')).toContain('wordprocessingml');
  expect(word.text.startsWith('PK')).toBe(true);
  expect((await program.visitor().get(`${path}.pdf`)).location).toContain('/anmelden');
});
