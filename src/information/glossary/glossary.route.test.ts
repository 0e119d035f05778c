import { describe, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { checkEasyText } from '../../platform/easy-language/check-easy-text.ts';
import { explainedTerms } from './explained-terms.ts';
import { listTerms } from './glossary.store.ts';
import { takeFirstTerms } from './take-first-terms.ts';

const program = useTestApp();

const words = {
  title: 'Klapprampe',
  text: 'Eine Rampe zum Ausklappen.',
  otherWords: 'Faltrampe, Anlegerampe\nAnlegerampe',
  titleEasy: 'Klapp-Rampe',
  textEasy: 'Die Rampe kann man klappen.',
  titleEn: '',
  textEn: '',
  easyState: 'draft',
};
const termOf = async (title: string) => (await listTerms(program.services.db)).find((term) => term.title === title);
const editor = async () => (await signedIn(program, 'editor')).visitor;

describe('somebody looks up a word', () => {
  test('finds it under its letter, with other words for it', async () => {
    const { page } = await program.visitor().get('/glossar');
    expect(page.querySelector('.letters a[href="#buchstabe-r"]')).not.toBeNull();
    const term = page.querySelector('[aria-labelledby=rollstuhl]');
    expect(term?.text).toContain('Rolli');
    expect(page.querySelector('footer a[href="/glossar"]')).not.toBeNull();
  });

  test('reads it in easy words or in English', async () => {
    const easy = await program.visitor().get('/leicht/glossar');
    expect(easy.page.querySelector('#barrierefreiheit')?.text.trim()).toBe('Barriere-Freiheit');
    expect(easy.text).toContain('Barriere-Freiheit heißt: Alle können etwas benutzen.');
    const english = await program.visitor().get('/en/glossar');
    expect(english.page.querySelector('#rollstuhl')?.text.trim()).toBe('Wheelchair');
    expect(english.page.querySelector('[aria-labelledby=rollstuhl]')?.text).toContain('In German: Rollstuhl');
  });
});

describe('the office looks after the glossary', () => {
  test('explains a word; everybody reads and finds it at once, also by its other words', async () => {
    const visitor = await editor();
    const form = await visitor.get('/verwaltung/glossar/neu');
    const formKey = form.page.querySelector('input[name=formKey]')?.getAttribute('value') ?? '';
    const sent = await visitor.submitAndFollow('/verwaltung/glossar/neu', { ...words, formKey });
    expect(sent.text).toContain('Das Wort ist erklärt und öffentlich.');
    expect((await termOf('Klapprampe'))?.otherWords).toEqual(['Faltrampe', 'Anlegerampe']);
    expect((await program.visitor().get('/glossar')).page.querySelector('#klapprampe')).not.toBeNull();
    expect(
      (await program.visitor().get('/suche?q=Faltrampe')).page
        .querySelector('.link-item-title a')
        ?.getAttribute('href'),
    ).toBe('/glossar#klapprampe');
    // Sent twice, it is one word; with other words it is asked about.
    expect((await visitor.submit('/verwaltung/glossar/neu', { ...words, formKey })).status).toBe(303);
    expect((await visitor.submit('/verwaltung/glossar/neu', { ...words, title: 'Anderes', formKey })).status).toBe(422);
    expect(await termOf('Anderes')).toBeUndefined();
  });

  test('keeps everything typed when something is missing', async () => {
    const visitor = await editor();
    const refused = await visitor.submit('/verwaltung/glossar/neu', { ...words, title: '', titleEn: 'Folding ramp' });
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('.error-summary')?.text).toContain('Bitte schreiben Sie das Wort');
    expect(refused.page.querySelector('textarea[name=textEasy]')?.text.trim()).toBe(words.textEasy);
    const half = await visitor.submit('/verwaltung/glossar/neu', { ...words, title: 'Neu', titleEn: 'New' });
    expect([half.status, half.page.querySelector('.error-summary')?.text.includes('auf Englisch')]).toEqual([
      422,
      true,
    ]);
    const taken = await visitor.submit('/verwaltung/glossar/neu', { ...words, title: 'Rollstuhl' });
    expect([taken.status, taken.page.querySelector('.error-summary')?.text.includes('schon erklärt')]).toEqual([
      422,
      true,
    ]);
    const signs = await visitor.submit('/verwaltung/glossar/neu', { ...words, title: '!?' });
    expect(signs.status).toBe(422);
  });

  test('changes a word; two people who write at once lose nothing', async () => {
    const term = await termOf('Rollator');
    const path = `/verwaltung/glossar/${term?.id}`;
    const visitor = await editor();
    const change = { ...words, title: 'Rollator', text: 'Erste Fassung.', version: '1', meaningChanged: 'no' };
    expect((await visitor.submit(path, change)).status).toBe(303);
    const late = await visitor.submit(path, { ...change, text: 'Zweite Fassung.' });
    expect(late.status).toBe(422);
    expect(late.text).toContain('Erste Fassung.');
    expect(late.page.querySelector('textarea[name=text]')?.text.trim()).toBe('Zweite Fassung.');
    const list = await visitor.get('/verwaltung/glossar');
    expect(list.text).toContain('aus dem Ordner des Landkreises');
  });

  test('a standard text that means something else makes the easy one outdated, and that is said', async () => {
    const term = await termOf('Rampe');
    const visitor = await editor();
    const same = {
      title: 'Rampe',
      text: 'Etwas ganz anderes.',
      otherWords: '',
      titleEasy: '',
      textEasy: term?.textEasy ?? '',
      titleEn: '',
      textEn: '',
      version: '1',
    };
    const path = `/verwaltung/glossar/${term?.id}`;
    expect((await visitor.submit(path, { ...same, easyState: 'draft' })).status).toBe(422);
    expect((await visitor.submit(path, { ...same, easyState: 'draft', meaningChanged: 'yes' })).status).toBe(303);
    expect((await program.visitor().get('/leicht/glossar')).text).toContain('Dieser Text ist alt.');
  });

  test('deletes a word after being asked; it is gone from glossary and search and does not come back', async () => {
    const term = await termOf('Umlaufsperre');
    const visitor = await editor();
    const path = `/verwaltung/glossar/${term?.id}/loeschen`;
    expect((await visitor.get(path)).text).toContain('„Umlaufsperre“ löschen?');
    expect((await visitor.submitAndFollow(path)).text).toContain('Das Wort ist gelöscht.');
    expect((await visitor.submit(path)).status).toBe(303);
    await takeFirstTerms(program.services);
    expect((await program.visitor().get('/glossar')).text).not.toContain('id="umlaufsperre"');
    expect((await program.visitor().get('/suche?q=Umlaufgitter')).text).not.toContain('/glossar#umlaufsperre');
  });

  test('a reader of drafts sees the list and changes nothing; strangers are sent to sign in', async () => {
    const reader = (await signedIn(program, 'reader')).visitor;
    expect((await reader.get('/verwaltung/glossar')).status).toBe(200);
    expect((await reader.submit('/verwaltung/glossar/neu', words)).status).toBe(403);
    expect((await program.visitor().get('/verwaltung/glossar')).status).toBe(303);
  });
});

test('an easy text need not explain what the glossary explains', async () => {
  const explained = await explainedTerms(program.services.db);
  expect(checkEasyText('Sie bekommen einen Bescheid.')).not.toEqual([]);
  expect(checkEasyText('Sie bekommen einen Bescheid.', explained)).toEqual([]);
});

test('starting again brings no word in twice', async () => {
  const before = (await listTerms(program.services.db)).length;
  await Promise.all([takeFirstTerms(program.services), takeFirstTerms(program.services)]);
  expect((await listTerms(program.services.db)).length).toBe(before);
});
