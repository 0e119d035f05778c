import type { Text } from '../platform/i18n/texts.ts';

/** An article of the UN Convention on the Rights of Persons with Disabilities. */
export type CrpdArticle = { readonly number: number; readonly title: Text };

const article = (number: number, de: string, simple: string, en: string): CrpdArticle => ({
  number,
  title: { de, 'de-simple': simple, en },
});

/**
 * The articles that concern municipalities, with their official German and English titles (domain research 4.9). The easy titles are
 * ours: an official one does not exist.
 */
export const crpdArticles: readonly CrpdArticle[] = [
  article(3, 'Allgemeine Grundsätze', 'Die wichtigsten Regeln', 'General principles'),
  article(4, 'Allgemeine Verpflichtungen', 'Das müssen die Staaten tun', 'General obligations'),
  article(
    5,
    'Gleichberechtigung und Nichtdiskriminierung',
    'Gleiche Rechte für alle',
    'Equality and non-discrimination',
  ),
  article(6, 'Frauen mit Behinderungen', 'Frauen mit Behinderungen', 'Women with disabilities'),
  article(7, 'Kinder mit Behinderungen', 'Kinder mit Behinderungen', 'Children with disabilities'),
  article(8, 'Bewusstseinsbildung', 'Alle sollen mehr über Behinderungen wissen', 'Awareness-raising'),
  article(9, 'Zugänglichkeit', 'Ohne Hindernisse', 'Accessibility'),
  article(
    11,
    'Gefahrensituationen und humanitäre Notlagen',
    'Schutz in gefährlichen Zeiten',
    'Situations of risk and humanitarian emergencies',
  ),
  article(12, 'Gleiche Anerkennung vor dem Recht', 'Gleich vor dem Gesetz', 'Equal recognition before the law'),
  article(13, 'Zugang zur Justiz', 'Recht bekommen', 'Access to justice'),
  article(
    16,
    'Freiheit von Ausbeutung, Gewalt und Missbrauch',
    'Schutz vor Gewalt',
    'Freedom from exploitation, violence and abuse',
  ),
  article(
    17,
    'Schutz der Unversehrtheit der Person',
    'Schutz von Körper und Seele',
    'Protecting the integrity of the person',
  ),
  article(
    19,
    'Unabhängige Lebensführung und Einbeziehung in die Gemeinschaft',
    'Selbst bestimmt leben und dazu-gehören',
    'Living independently and being included in the community',
  ),
  article(20, 'Persönliche Mobilität', 'Unterwegs sein', 'Personal mobility'),
  article(
    21,
    'Recht der freien Meinungsäußerung, Meinungsfreiheit und Zugang zu Informationen',
    'Die eigene Meinung sagen und Informationen bekommen',
    'Freedom of expression and opinion, and access to information',
  ),
  article(22, 'Achtung der Privatsphäre', 'Private Dinge bleiben privat', 'Respect for privacy'),
  article(23, 'Achtung der Wohnung und der Familie', 'Wohnung und Familie', 'Respect for home and the family'),
  article(24, 'Bildung', 'Lernen', 'Education'),
  article(25, 'Gesundheit', 'Gesundheit', 'Health'),
  article(26, 'Habilitation und Rehabilitation', 'Wieder viel selbst tun können', 'Habilitation and rehabilitation'),
  article(27, 'Arbeit und Beschäftigung', 'Arbeit', 'Work and employment'),
  article(
    28,
    'Angemessener Lebensstandard und sozialer Schutz',
    'Genug Geld zum Leben',
    'Adequate standard of living and social protection',
  ),
  article(
    29,
    'Teilhabe am politischen und öffentlichen Leben',
    'Bei der Politik mitmachen',
    'Participation in political and public life',
  ),
  article(
    30,
    'Teilhabe am kulturellen Leben sowie an Erholung, Freizeit und Sport',
    'Kultur, Freizeit und Sport',
    'Participation in cultural life, recreation, leisure and sport',
  ),
  article(31, 'Statistik und Datensammlung', 'Zahlen sammeln', 'Statistics and data collection'),
  article(
    33,
    'Innerstaatliche Durchführung und Überwachung',
    'Prüfen, ob sich alle an die Regeln halten',
    'National implementation and monitoring',
  ),
];
