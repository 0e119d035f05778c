import type { Text } from '../platform/i18n/texts.ts';
import type { Degree, Gap, MeasureStatus, Turn } from './measure.ts';
import type {
  Continuation,
  CrossCuttingTopic,
  HideableField,
  Origin,
  ParticipationLevel,
  Priority,
  TargetGroup,
} from './taxonomy.ts';
import type { Light, LightReason, StendalClass } from './traffic-light.ts';

const text = (de: string, simple: string, en: string): Text => ({ de, 'de-simple': simple, en });

export const statusNames: Record<MeasureStatus, Text> = {
  proposed: text('Vorgeschlagen', 'Vorschlag', 'Proposed'),
  agreed: text('Beschlossen', 'Beschlossen', 'Agreed'),
  inProgress: text('In Umsetzung', 'In Arbeit', 'In progress'),
  completed: text('Umgesetzt', 'Fertig', 'Completed'),
  delayed: text('Verzögert', 'Dauert länger', 'Delayed'),
  onHold: text('Ruht', 'Pause', 'On hold'),
  permanent: text('Daueraufgabe', 'Immer wieder', 'Permanent task'),
  rejected: text('Abgelehnt', 'Abgelehnt', 'Rejected'),
  dropped: text('Nicht weiterverfolgt', 'Beendet ohne Ergebnis', 'Dropped'),
  notCompetent: text('Nicht zuständig', 'Nicht unsere Aufgabe', 'Not competent'),
};

export const lightNames: Record<Light, Text> = {
  green: text('Grün: auf gutem Weg', 'Grün: Es läuft gut', 'Green: on track'),
  yellow: text('Gelb: Aufmerksamkeit nötig', 'Gelb: Achtung', 'Yellow: needs attention'),
  red: text('Rot: im Verzug oder ohne Bericht', 'Rot: Zu spät oder keine Nachricht', 'Red: overdue or not reported'),
  grey: text(
    'Grau: nicht begonnen oder beendet',
    'Grau: Noch nicht angefangen oder beendet',
    'Grey: not started or ended',
  ),
};

export const lightReasonTexts: Record<LightReason, Text> = {
  completed: text('Die Maßnahme ist umgesetzt.', 'Die Maßnahme ist fertig.', 'The measure is completed.'),
  notStarted: text(
    'Die Arbeit hat noch nicht begonnen.',
    'Die Arbeit hat noch nicht angefangen.',
    'Work has not begun yet.',
  ),
  ended: text(
    'Die Maßnahme wird nicht weiterverfolgt.',
    'Niemand arbeitet mehr daran.',
    'The measure is not pursued any more.',
  ),
  overdue: text('Die Frist ist vorbei.', 'Der Termin ist vorbei.', 'The deadline has passed.'),
  silent: text(
    'Seit mehr als zwölf Monaten liegt kein Bericht vor.',
    'Seit mehr als 12 Monaten gibt es keine Nachricht.',
    'There has been no report for more than twelve months.',
  ),
  dueSoon: text(
    'Die Frist endet in höchstens 90 Tagen, und es ist noch nicht das meiste getan oder nichts Neues berichtet.',
    'Der Termin ist bald. Es ist noch viel zu tun, oder es gibt keine neue Nachricht.',
    'The deadline is within 90 days, and most is not done yet or nothing new was reported.',
  ),
  standsStill: text(
    'Die Maßnahme ruht oder verzögert sich.',
    'Die Maßnahme macht Pause oder dauert länger.',
    'The measure is on hold or delayed.',
  ),
  reviewOverdue: text(
    'Die vereinbarte Überprüfung steht aus.',
    'Die Prüfung fehlt noch.',
    'The agreed review is outstanding.',
  ),
  onTime: text(
    'Die Arbeit läuft, die Frist ist nicht überschritten.',
    'Die Arbeit läuft. Es ist noch genug Zeit.',
    'Work is going on within the deadline.',
  ),
};

export const degreeNames: Record<Degree, Text> = {
  notStarted: text('Noch nicht begonnen', 'Noch nicht angefangen', 'Not started yet'),
  begun: text('Begonnen', 'Angefangen', 'Begun'),
  mostly: text('Zum größten Teil umgesetzt', 'Das meiste ist fertig', 'Mostly done'),
  done: text('Umgesetzt', 'Fertig', 'Done'),
};

export const turnNames: Record<Turn, Text> = {
  office: text('das Teilhabemanagement', 'das Team vom Teilhabe-Management', 'the participation management'),
  accountableBody: text('die verantwortliche Stelle', 'die Stelle, die es machen muss', 'the accountable body'),
  contributors: text('die Mitwirkenden', 'alle, die mithelfen', 'the contributors'),
  council: text('der Kreistag', 'der Kreis-Tag', 'the district council'),
  nobody: text(
    'niemand mehr: Die Maßnahme ist beendet',
    'niemand: Die Maßnahme ist zu Ende',
    'nobody: the measure has ended',
  ),
};

export const gapNames: Record<Gap, Text> = {
  accountableBody: text(
    'Die verantwortliche Stelle fehlt',
    'Es fehlt: Wer macht es?',
    'The accountable body is missing',
  ),
  goal: text('Das Ziel fehlt', 'Es fehlt: Was ist das Ziel?', 'The goal is missing'),
  deadline: text(
    'Eine Frist oder ein Termin zur Überprüfung fehlt',
    'Es fehlt: Bis wann?',
    'A deadline or review date is missing',
  ),
  indicator: text('Eine Messgröße fehlt', 'Es fehlt: Woran sieht man den Erfolg?', 'An indicator is missing'),
  origin: text('Der Anlass fehlt', 'Es fehlt: Warum gibt es die Maßnahme?', 'The origin is missing'),
};

export const originNames: Record<Origin, Text> = {
  barrier: text('Gemeldete Barriere', 'Eine gemeldete Barriere', 'Reported barrier'),
  cause: text('Ursache mehrerer Barrieren', 'Der Grund für mehrere Barrieren', 'Cause of several barriers'),
  survey: text('Ergebnis einer Befragung', 'Eine Umfrage', 'Survey finding'),
  workshop: text('Werkstatt oder Netzwerktreffen', 'Ein Treffen', 'Workshop or network meeting'),
  councilMotion: text('Antrag im Kreistag', 'Ein Antrag im Kreis-Tag', 'Motion in the district council'),
  law: text('Gesetzliche Pflicht', 'Ein Gesetz', 'Legal duty'),
};

export const priorityNames: Record<Priority, Text> = {
  high: text('Hoch', 'Sehr wichtig', 'High'),
  medium: text('Mittel', 'Wichtig', 'Medium'),
  low: text('Niedrig', 'Hat Zeit', 'Low'),
};

export const crossCuttingTopicNames: Record<CrossCuttingTopic, Text> = {
  genderEquality: text('Gleichstellung der Geschlechter', 'Gleiche Rechte für Frauen und Männer', 'Gender equality'),
  childrenAndYouth: text('Kinder und Jugendliche', 'Kinder und Jugendliche', 'Children and young people'),
  olderPeople: text('Ältere Menschen', 'Ältere Menschen', 'Older people'),
  migration: text('Menschen mit Einwanderungsgeschichte', 'Menschen aus anderen Ländern', 'Migration'),
  digitalisation: text('Digitalisierung', 'Computer und Internet', 'Digitalisation'),
  language: text('Sprache und Verständlichkeit', 'Leicht verstehen', 'Language'),
  especiallyVulnerable: text(
    'Besonders schutzbedürftige Gruppen',
    'Menschen, die besonderen Schutz brauchen',
    'Especially vulnerable groups',
  ),
  protectionFromViolence: text('Schutz vor Gewalt', 'Schutz vor Gewalt', 'Protection from violence'),
};

export const targetGroupNames: Record<TargetGroup, Text> = {
  everyone: text('Alle Menschen im Landkreis', 'Alle Menschen im Landkreis', 'Everyone in the county'),
  mobility: text(
    'Menschen mit Einschränkung der Beweglichkeit',
    'Menschen, die schlecht laufen können',
    'People with reduced mobility',
  ),
  vision: text(
    'Blinde Menschen und Menschen mit Sehbehinderung',
    'Menschen, die wenig oder nichts sehen',
    'Blind and partially sighted people',
  ),
  hearing: text(
    'Gehörlose und schwerhörige Menschen',
    'Menschen, die wenig oder nichts hören',
    'Deaf and hard-of-hearing people',
  ),
  learning: text(
    'Menschen mit Lernschwierigkeiten',
    'Menschen mit Lern-Schwierigkeiten',
    'People with learning difficulties',
  ),
  psychosocial: text(
    'Menschen mit seelischer Beeinträchtigung',
    'Menschen mit einer seelischen Krankheit',
    'People with psychosocial disabilities',
  ),
  autism: text('Menschen im Autismus-Spektrum', 'Menschen mit Autismus', 'Autistic people'),
  chronicIllness: text(
    'Menschen mit chronischer Erkrankung',
    'Menschen mit einer langen Krankheit',
    'People with chronic illness',
  ),
  womenWithDisabilities: text(
    'Frauen und Mädchen mit Behinderungen',
    'Frauen und Mädchen mit Behinderungen',
    'Women and girls with disabilities',
  ),
  childrenWithDisabilities: text('Kinder mit Behinderungen', 'Kinder mit Behinderungen', 'Children with disabilities'),
  relatives: text('Angehörige und Assistenz', 'Familie und Helfer', 'Relatives and assistants'),
  administration: text('Beschäftigte der Verwaltung', 'Menschen in den Ämtern', 'Administrative staff'),
  employers: text('Betriebe', 'Firmen', 'Employers'),
  providers: text('Dienste und Einrichtungen', 'Dienste und Einrichtungen', 'Services and facilities'),
};

export const participationLevelNames: Record<ParticipationLevel, Text> = {
  informed: text('informiert', 'Sie bekamen Informationen', 'informed'),
  consulted: text('angehört', 'Wir fragten sie', 'consulted'),
  involved: text('mitgearbeitet', 'Sie arbeiteten mit', 'involved'),
  decided: text('mitentschieden', 'Sie entschieden mit', 'decided'),
};

export const continuationNames: Record<Continuation, Text> = {
  new: text('Neu', 'Neu', 'New'),
  continued: text('Fortgeführt', 'Geht weiter', 'Continued'),
  changed: text('Geändert fortgeführt', 'Geht anders weiter', 'Changed'),
  done: text('Erledigt', 'Fertig', 'Done'),
  dropped: text('Nicht fortgeführt', 'Geht nicht weiter', 'Dropped'),
};

export const stendalClassNames: Record<StendalClass, Text> = {
  onPlan: text(
    'Wie geplant umgesetzt oder in Umsetzung',
    'Fertig oder es läuft wie geplant',
    'As planned or in progress',
  ),
  partly: text('Teilweise oder verzögert', 'Nur ein Teil oder es dauert länger', 'Partly or delayed'),
  notYet: text('Noch nicht bearbeitet', 'Noch nicht angefangen', 'Not yet worked on'),
  struck: text('Gestrichen', 'Gestrichen', 'Struck'),
};

export const hideableFieldNames: Record<HideableField, string> = {
  problem: 'Problem',
  otherContributors: 'Weitere Mitwirkende',
  cost: 'Kosten',
  fundingSource: 'Herkunft des Geldes',
  legalBasis: 'Rechtsgrundlage',
  priority: 'Priorität',
  participation: 'Beteiligung',
  milestones: 'Meilensteine',
};
