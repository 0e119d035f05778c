import { expect, test } from 'vitest';
import type { Locale } from '../platform/i18n/locale.ts';
import { localized } from '../platform/i18n/locale.ts';
import { useTestApp } from '../testing/test-app.ts';

const program = useTestApp();

const info = (path: string): string => `/informationen/${path}`;
const area = (path: string): string => info(`lebensbereiche/${path}`);
const term = (slug: string): string => `/glossar#${slug}`;
const solution = (slug: string): string => `/loesungen/${slug}`;

/** What people type, and the pages of which one at least has to be among the first three. Written before anything was tuned. */
const questions: readonly (readonly [string, readonly string[], Locale?])[] = [
  // Rosa and her neighbours
  ['Rampe', [term('rampe'), solution('stufe-am-eingang-rampe'), solution('rampe-zu-steil')]],
  ['Rampe am Bahnhof', [solution('stufe-am-eingang-rampe'), solution('rampe-zu-steil'), term('rampe')]],
  ['Stufen vor dem Arzt', [solution('stufe-am-eingang-rampe'), area('gesundheit')]],
  ['öffentliche Toilette', [solution('nette-toilette'), solution('toilette-umbauen'), term('nette-toilette')]],
  ['Behindertentoilette', [solution('toilette-umbauen'), term('toilette-fuer-alle'), term('euro-schluessel')]],
  ['Toilette mit Liege', [solution('toilette-fuer-alle'), term('toilette-fuer-alle')]],
  ['Bank zum Ausruhen', [solution('sitzplaetze-unterwegs')]],
  ['Bordsteine absenken', [solution('bordstein-absenken')]],
  ['Kopfsteinpflaster', [solution('glatte-spur-im-pflaster')]],
  ['Gehweg zugeparkt', [solution('gehweg-breit-und-frei')]],
  ['Laterne kaputt', [solution('beleuchtung-wiederherstellen')]],
  ['Rollator', [term('rollator')]],
  ['Telefonnummer', ['/kontakt', '/leicht-erklaert/so-melden-sie-am-telefon']],
  // Torsten
  ['rolli', [term('rollstuhl')]],
  ['Rollstuhlrampe', [term('rampe'), solution('stufe-am-eingang-rampe'), solution('rampe-zu-steil')]],
  ['Bushaltestelle', [solution('bushaltestelle-ausbauen')]],
  ['Aufzug defekt', [solution('aufzug-ausfall')]],
  ['Fahrstuhl', [term('aufzug'), solution('aufzug-ausfall'), solution('aufzug-fehlt')]],
  ['Behindertenparkplatz', [term('behindertenparkplatz'), solution('behindertenparkplatz-freihalten')]],
  ['Euroschlüssel', [term('euro-schluessel')]],
  ['Drängelgitter', [solution('umlaufsperre-umbauen'), term('umlaufsperre')]],
  ['Tür geht zu schwer auf', [solution('tuer-breit-und-leicht')]],
  ['Barriere melden', ['/barrieren/melden', term('barrieremeldung')]],
  ['Was wurde aus meiner Meldung', ['/meldung', term('meldungscode')]],
  ['Rufbus bestellen ohne Telefon', [solution('rufbus-mehrere-wege'), term('rufbus')]],
  // Andreas
  ['Ampel für Blinde', [solution('ampel-hoeren-und-fuehlen')]],
  ['Blindenleitstreifen', [solution('leitsystem-tastbar'), term('bodenindikatoren')]],
  ['Braille', [term('blindenschrift'), solution('andere-formate-anbieten')]],
  ['Screenreader', [term('screenreader'), solution('internetseite-bedienbar')]],
  ['Blindenhund im Laden', [term('assistenzhund'), solution('assistenzhund-willkommen')]],
  ['PDF nicht lesbar', [solution('pdf-und-formular')]],
  ['Fahrplan vorlesen', [solution('fahrplan-lesen-und-hoeren')]],
  ['Erklärung zur Barrierefreiheit', ['/barrierefreiheit', term('erklaerung-zur-barrierefreiheit')]],
  ['Ombudsstelle', [term('ombudsstelle'), '/barrierefreiheit', info('leben-mit-rechten-im-internet')]],
  // Deaf and hard of hearing people
  ['Gebärdensprachdolmetscher', [term('gebaerdensprachdolmetschen'), solution('dolmetschen-organisieren')]],
  ['Induktionsschleife', [term('hoeranlage'), solution('hoeranlage-einbauen')]],
  ['Untertitel Stadtrat', [solution('sitzungen-mit-untertiteln')]],
  ['Notruf für Gehörlose', [solution('notruf-ohne-sprechen')]],
  ['DGS', [term('gebaerdensprache')]],
  // Autistic people
  ['zu laut im Supermarkt', [solution('ruhige-stunde')]],
  ['Autismus', [term('autismus'), solution('ruhige-stunde')]],
  ['Termin nur telefonisch', [solution('termine-auf-mehreren-wegen')]],
  // Mothers, relatives, people with applications
  ['Schwerbehindertenausweis', [term('schwerbehindertenausweis')]],
  ['GdB', [term('grad-der-behinderung')]],
  ['Merkzeichen aG', [term('merkzeichen')]],
  [
    'Wer hilft mir beim Antrag',
    [info('beratung'), '/leicht-erklaert/so-bekommen-sie-hilfe', term('antrag'), term('grundbildungszentrum')],
  ],
  ['Wer hilft mir bei der Arbeit', [area('arbeit'), term('integrationsfachdienst')]],
  ['unabhängige Beratung', [term('eutb'), info('beratung')]],
  ['EUTB', [term('eutb'), info('beratung')]],
  ['Bescheid abgelehnt was tun', [term('widerspruch'), term('bescheid')]],
  ['Amt antwortet nicht', [solution('zustaendigkeit-klaeren'), solution('wartezeit-auf-bescheid')]],
  ['Eingliederungshilfe beantragen', [term('eingliederungshilfe'), '/leicht-erklaert/so-bekommen-sie-hilfe']],
  ['Selbsthilfegruppe finden', [term('selbsthilfegruppe'), info('beratung')]],
  ['Wohnung suchen', [area('wohnen')]],
  ['Frühförderung', [term('fruehfoerderung')]],
  ['Betreuer', [term('gesetzliche-betreuung')]],
  ['lesen lernen', [term('grundbildungszentrum'), info('beratung')]],
  // Council, network, press
  ['Aktionsplan', ['/aktionsplan', term('aktionsplan'), info('aktionsplan-2020')]],
  ['Behindertenrechtskonvention', [info('un-brk'), term('un-behindertenrechtskonvention')]],
  ['Netzwerk Inklusion', [info('netzwerk'), term('netzwerk-inklusion')]],
  ['Aktionswochen 2025', [info('aktionswochen'), term('aktionswochen')]],
  [
    'Wer bezahlt das Teilhabemanagement',
    [info('teilhabemanagement/foerderung'), term('teilhabemanagement'), term('europaeischer-sozialfonds-plus')],
  ],
  ['Impressum', ['/impressum']],
  ['Datenschutz', ['/datenschutz']],
  ['Wahllokal barrierefrei', [solution('wahlraum-pruefen')]],
  ['Museum im Rollstuhl', [area('kultur'), term('rollstuhl')]],
  // Written in a hurry
  ['Schwerbehinderten Ausweis', [term('schwerbehindertenausweis')]],
  ['Rolstuhl', [term('rollstuhl')]],
  ['Gebärdenspache', [term('gebaerdensprache'), solution('dolmetschen-organisieren')]],
  ['barierefrei', [term('barrierefreiheit'), '/barrierefreiheit', area('mobilitaet')]],
  [
    'Toilete',
    [
      solution('nette-toilette'),
      solution('toilette-umbauen'),
      solution('toilette-fuer-alle'),
      term('nette-toilette'),
      term('toilette-fuer-alle'),
    ],
  ],
  ['Teilhabeberratung', [term('eutb'), info('beratung')]],
  ['Eingliderungshilfe', [term('eingliederungshilfe')]],
  ['INKLUSION', [term('inklusion'), '/leicht-erklaert/was-ist-inklusion', info('netzwerk')]],
  ['gebaeude orientierung', [solution('orientierung-im-gebaeude')]],
  // Mia, in easy language
  ['Was ist Teilhabe?', ['/leicht-erklaert/was-ist-teilhabe', term('teilhabe')], 'de-simple'],
  ['Leichte Sprache', [term('leichte-sprache'), solution('brief-in-leichter-sprache')], 'de-simple'],
  ['Brief verstehen', [solution('brief-in-leichter-sprache')], 'de-simple'],
  ['Hilfe vom Amt', ['/leicht-erklaert/so-bekommen-sie-hilfe', info('beratung'), term('antrag')], 'de-simple'],
  ['Arbeit', [area('arbeit')], 'de-simple'],
  ['Barriere am Telefon melden', ['/leicht-erklaert/so-melden-sie-am-telefon'], 'de-simple'],
  ['anrufen', ['/kontakt', '/leicht-erklaert/so-melden-sie-am-telefon'], 'de-simple'],
  ['Werkstatt', [term('werkstatt-fuer-behinderte-menschen'), area('arbeit')], 'de-simple'],
  // Visitors who read English
  ['wheelchair', [term('rollstuhl')], 'en'],
  ['sign language', [term('gebaerdensprache'), term('gebaerdensprachdolmetschen')], 'en'],
  ['report a barrier', ['/barrieren/melden', term('barrieremeldung')], 'en'],
  ['accessible toilet', [term('toilette-fuer-alle'), term('nette-toilette'), term('euro-schluessel')], 'en'],
  ['How can I contact you?', ['/kontakt'], 'en'],
  ['disability card', [term('schwerbehindertenausweis')], 'en'],
  ['privacy', ['/datenschutz'], 'en'],
  ['ramp', [term('rampe'), solution('stufe-am-eingang-rampe')], 'en'],
];

test('nine of ten questions lead to a fitting page among the first three', async () => {
  const visitor = program.visitor();
  const misses: string[] = [];
  for (const [question, expected, locale = 'de'] of questions) {
    const { page } = await visitor.get(`${localized(locale, '/suche')}?q=${encodeURIComponent(question)}`);
    const first = page
      .querySelectorAll('.link-item-title a')
      .slice(0, 3)
      .map((link) => link.getAttribute('href') ?? '');
    const wanted = new Set(expected.map((path) => localized(locale, path)));
    if (!first.some((href) => wanted.has(href)))
      misses.push(`${question} (${locale}): ${first.join(' | ') || 'nothing'}`);
  }
  if (misses.length > 0)
    process.stdout.write(`${misses.length} of ${questions.length} questions miss:\n${misses.join('\n')}\n`);
  expect(questions.length).toBeGreaterThanOrEqual(60);
  expect(1 - misses.length / questions.length).toBeGreaterThanOrEqual(0.9);
});
