import type { ArticleKind, ArticleWords } from '../../information/information.demo.ts';

/** One article of the demonstration. */
export type ArticleStory = Omit<ArticleWords, 'related' | 'relatedEasy'> & {
  /** Links at the end, one a line: „Wohin: /adresse“. */
  readonly related?: string;
  readonly relatedEasy?: string;
  readonly kind: ArticleKind;
  /** The title of the page it stands below. */
  readonly below?: string;
  readonly lifeAreas?: readonly string[];
  /** How many days ago it was published; null: it is a draft. */
  readonly daysAgo: number | null;
  /** Title of the picture at its beginning. In the text a picture stands by its title: `bild:Breite Tür`. */
  readonly leadPicture?: string;
  /** A wording that was improved later; then there are two versions. */
  readonly firstBody?: string;
};

export const articleStories: readonly ArticleStory[] = [
  {
    kind: 'news',
    lifeAreas: ['accessibility-mobility'],
    daysAgo: 4,
    leadPicture: 'Rufbus mit ausgeklappter Rampe',
    title: 'Der Rufbus nimmt jetzt auch Rollstühle mit',
    lead: 'Seit November fährt auf zwei Linien ein Wagen mit Rampe. So bestellen Sie ihn.',
    body: '## Wo er fährt\n\nDer Wagen mit Rampe fährt auf den Linien R1 und R2 (Beispiel), Montag bis Freitag von 7 bis 18 Uhr.\n\n## So bestellen Sie\n\n1. Rufen Sie bis zum Vortag, 16 Uhr, an.\n2. Sagen Sie, dass Sie mit Rollstuhl oder Rollator fahren.\n3. Sie bekommen die Abfahrtszeit genannt.\n\nDie Fahrt kostet so viel wie jede andere.',
    titleEasy: 'Der Ruf-Bus nimmt jetzt Roll-Stühle mit',
    leadEasy: 'Sie fahren mit dem Roll-Stuhl?\nDann fährt der Ruf-Bus auch für Sie.',
    bodyEasy:
      '## Das ist neu\n\nDer Ruf-Bus hat jetzt eine Rampe.\nEine Rampe ist eine schräge Fläche.\nDarauf rollen Sie in den Bus.\n\n## So bestellen Sie den Bus\n\nRufen Sie 1 Tag vorher an.\nRufen Sie vor 16 Uhr an.\nSagen Sie am Telefon: Ich fahre mit dem Roll-Stuhl.\nDann sagt man Ihnen die Uhr-Zeit.',
  },
  {
    kind: 'news',
    lifeAreas: ['education'],
    daysAgo: 19,
    title: 'Kostenlose Hilfe beim Ausfüllen von Formularen',
    lead: 'In zwei Städten helfen Fachleute bei Anträgen und Briefen. Eine Anmeldung ist nicht nötig.',
    body: 'Amtliche Schreiben sind oft schwer zu verstehen. Deshalb gibt es offene Sprechzeiten, in denen Sie Briefe und Formulare mitbringen können.\n\n| Tag | Uhrzeit | Ort |\n| --- | --- | --- |\n| Dienstag | 9 bis 12 Uhr | Sangerhausen, Bildungshaus (Beispiel) |\n| Donnerstag | 14 bis 17 Uhr | Lutherstadt Eisleben, Stadtbibliothek (Beispiel) |\n\nWas Sie besprechen, bleibt unter Ihnen.',
    related:
      'So melden Sie eine Barriere: /barrieren/melden\nErgänzende unabhängige Teilhabeberatung: https://www.teilhabeberatung.de',
    relatedEasy:
      'Hier melden Sie eine Barriere: /barrieren/melden\nHier bekommen Sie Rat: https://www.teilhabeberatung.de',
    titleEasy: 'Hilfe beim Ausfüllen',
    leadEasy: 'Ein Brief ist schwer?\nHier bekommen Sie Hilfe.',
    bodyEasy:
      '## Das bekommen Sie\n\nBringen Sie Ihren Brief mit.\nWir lesen den Brief zusammen.\nWir füllen das Formular zusammen aus.\nDie Hilfe kostet 0 Euro.\n\n## Da finden Sie uns\n\nIn Sangerhausen: am Dienstag von 9 bis 12 Uhr.\nIn Eisleben: am Donnerstag von 14 bis 17 Uhr.',
  },
  {
    kind: 'look-back',
    lifeAreas: ['culture-sport-leisure'],
    daysAgo: 33,
    title: 'So war der Tag der Begegnung',
    lead: 'Viele Stände, ein Chor und ein Rollstuhl-Parcours: ein Rückblick.',
    body: '## Ein Fest für alle\n\nVereine, Werkstätten und Schulen haben gezeigt, was sie zusammen machen. Wer wollte, konnte im Rollstuhl über Kopfsteinpflaster fahren.\n\n> „Jetzt weiß ich, warum ein Bordstein für mich eine Mauer sein kann“, sagte ein Besucher.\n\n![Ein Weg für alle](bild:Abgesenkter Bordstein)\n![Das Zeichen an der Tür](bild:Breite Tür mit Zeichen)\n\n## Was bleibt\n\nDrei Barrieren sind an diesem Tag gemeldet worden. [Was aus den Barrieren wird](/barrieren), steht auf dieser Seite.',
    firstBody: 'Vereine, Werkstätten und Schulen haben gezeigt, was sie zusammen machen.',
    // The invitation was taken away: the list of links that lead nowhere has something to show.
    related:
      'Die Veranstaltungen im Landkreis: /veranstaltungen\nEinladung zum Tag der Begegnung: /aktuelles/einladung-zum-tag-der-begegnung',
    titleEasy: 'So war der Tag der Begegnung',
    leadEasy: 'Begegnung heißt: Menschen treffen sich.',
    bodyEasy:
      '## Das war da los\n\nViele Menschen haben zusammen gefeiert.\nEin Chor hat gesungen.\nEs gab viele Stände.\nManche sind zum 1. Mal im Roll-Stuhl gefahren.\n\n## Das haben wir gelernt\n\nEin Bord-Stein ist für manche wie eine Mauer.',
  },
  {
    kind: 'project-report',
    daysAgo: 60,
    title: 'Ein Jahr Barrieremelder: was wir gelernt haben',
    lead: 'Woran wir gearbeitet haben, was gelungen ist und wo es hakt.',
    body: '## Was gelungen ist\n\nJede Meldung hat eine Antwort bekommen. Die meisten Stellen antworten innerhalb von vier Wochen.\n\n## Wo es hakt\n\nHistorisches Pflaster und Denkmalschutz brauchen Zeit und Geld. Darüber sprechen wir im nächsten Jahr mit allen Städten.\n\n- [Alle Barrieren mit ihrem Stand](/barrieren)\n- [Der Aktionsplan](/aktionsplan)',
    titleEasy: '1 Jahr Barriere-Melder',
    leadEasy: 'Das haben wir in 1 Jahr geschafft.',
    bodyEasy:
      '## Das hat geklappt\n\nAlle haben eine Antwort bekommen.\nViele Ämter antworten schnell.\n\n## Das dauert noch\n\nAlte Steine auf der Straße sind schwer zu ändern.\nWir sprechen mit den Städten.',
  },
  {
    kind: 'easy-article',
    lifeAreas: ['health-care'],
    daysAgo: 75,
    title: '',
    lead: '',
    body: '',
    titleEasy: 'Was ist Pflege·geld?',
    leadEasy: 'Pflege·geld ist Geld für Menschen mit Pflege.\nHier erklären wir das.',
    bodyEasy:
      '## Wer bekommt das Geld?\n\nSie brauchen jeden Tag Hilfe.\nZum Beispiel beim Waschen.\nOder beim Anziehen.\nUnd eine Person aus der Familie hilft Ihnen zu Hause.\n\n## So bekommen Sie das Geld\n\nRufen Sie Ihre Pflege-Kasse an.\nDie Pflege-Kasse gehört zur Kranken-Kasse.\nSagen Sie: Ich möchte Pflege·geld.\nDann kommt eine Person zu Ihnen nach Hause.\nDie Person sieht: So viel Hilfe brauchen Sie.',
  },
  {
    kind: 'news',
    daysAgo: null,
    title: 'Aufruf: Ideen für die Aktionswochen',
    lead: 'Ein Entwurf, der noch fertig wird.',
    body: 'Bis Ende Januar suchen wir Ideen für die Aktionswochen im Mai.',
    titleEasy: '',
    leadEasy: '',
    bodyEasy: '',
  },
];
