import type { TwinState } from '../../platform/text-twin/text-twin.ts';
import type { EditionRow } from '../action-plan.store.ts';

const measures = (count: number): string => (count === 1 ? '1 Maßnahme' : `${count} Maßnahmen`);
const goals = (count: number): string => (count === 1 ? '1 Ziel' : `${count} Ziele`);
const fields = (count: number): string => (count === 1 ? '1 Handlungsfeld' : `${count} Handlungsfelder`);

const states: Record<EditionRow['state'], string> = {
  draft: 'Entwurf',
  adopted: 'Gilt jetzt',
  superseded: 'Abgelöst',
};

const twins: Record<TwinState, string> = {
  missing: 'fehlt noch',
  draft: 'Entwurf',
  inTest: 'bei der Prüfgruppe',
  tested: 'geprüft',
  outdated: 'veraltet',
};

/** What the office reads around editions; staff pages are German. */
export const editionTexts = {
  navigation: 'Aktionsplan',
  measures,
  goals,
  fields,
  states,
  twins,
  edition: (number: number) => `Fassung ${number}`,
  term: (from: number, to: number) => (from === to ? String(from) : `${from} bis ${to}`),
  list: {
    title: 'Aktionsplan',
    lead: 'Der Aktionsplan wird in Fassungen beschlossen. Eine gilt, an einer weiteren können Sie arbeiten.',
    caption: 'Fassungen des Aktionsplans',
    columns: {
      edition: 'Fassung',
      state: 'Zustand',
      term: 'Laufzeit',
      decision: 'Beschluss',
      measures: 'Maßnahmen, heutiger Stand',
    },
    none: 'Noch gibt es keinen Aktionsplan.',
    noneText: 'Beginnen Sie die erste Fassung. Öffentlich wird sie erst, wenn Sie den Beschluss eintragen.',
    first: 'Erste Fassung beginnen',
    branch: 'Neue Fassung beginnen',
    compare: 'Fassungen vergleichen',
    measuresLink: 'Alle Maßnahmen',
    tables: 'Tabelle einlesen oder herunterladen',
    publicPage: 'Öffentliche Seite des Plans',
    noDecision: 'noch nicht beschlossen',
    draftOpen: (number: number) => `An der Fassung ${number} wird gearbeitet. Eine weitere beginnt erst nach ihr.`,
  },
  begin: {
    titleFirst: 'Erste Fassung beginnen',
    titleNext: 'Neue Fassung beginnen',
    leadFirst: 'Geben Sie dem Plan einen Namen und eine Laufzeit. Beides können Sie später ändern.',
    leadNext: (number: number, count: string) =>
      `Die Fassung ${number} wird kopiert: ihre Handlungsfelder, Ziele und ${count}. Danach entscheiden Sie für jede Maßnahme, was aus ihr wird. Die Fassung ${number} gilt weiter, bis die neue beschlossen ist.`,
    submitFirst: 'Fassung als Entwurf anlegen',
    submitNext: 'Kopieren und Entwurf beginnen',
    exists: 'Es gibt inzwischen schon einen Entwurf.',
    toDraft: (number: number) => `Zur Fassung ${number}`,
    cancel: 'Abbrechen',
  },
  form: {
    title: 'Titel des Plans',
    titleHint: 'Zum Beispiel: Gemeinsam Vielfalt leben',
    firstYear: 'Gilt vom Jahr',
    lastYear: 'Gilt bis zum Jahr',
    errors: {
      title: 'Bitte geben Sie einen Titel ein.',
      titleLong: 'Der Titel darf höchstens 200 Zeichen haben.',
      textLong: 'Der Text ist zu lang. Höchstens 20.000 Zeichen passen hinein.',
      aboutLong: 'Der Text ist zu lang. Höchstens 50.000 Zeichen passen hinein.',
      firstYear: 'Bitte geben Sie das erste Jahr mit vier Ziffern ein, zum Beispiel 2027.',
      lastYear: 'Bitte geben Sie das letzte Jahr mit vier Ziffern ein, zum Beispiel 2031.',
      order: 'Das letzte Jahr liegt vor dem ersten.',
    },
  },
  page: {
    edit: 'Text und Laufzeit bearbeiten',
    editWords: 'Text bearbeiten',
    facts: 'Angaben',
    term: 'Laufzeit',
    decision: 'Beschluss',
    adoptedOn: (date: string) => `am ${date}`,
    easy: 'Leicht verständlicher Text',
    easyOutdated: (date: string) => `veraltet seit ${date}`,
    basedOn: 'Hervorgegangen aus',
    about: 'Text über den Plan',
    noAbout: 'Noch ist nichts geschrieben.',
    aboutEasy: 'Text über den Plan, leicht verständlich',
    outline: 'Handlungsfelder und Ziele',
    outlineEdit: 'Handlungsfelder und Ziele bearbeiten',
    outlineShow: 'Handlungsfelder und Ziele ansehen',
    noFields: 'Noch gibt es kein Handlungsfeld.',
    statuses: 'Maßnahmen nach Stand',
    statusesCaption: 'Maßnahmen dieser Fassung, heutiger Stand',
    statusColumns: ['Stand', 'Anzahl'] as const,
    noMeasures: 'Noch gibt es keine Maßnahme in dieser Fassung.',
    measuresLink: 'Maßnahmen dieser Fassung ansehen',
    steps: 'Bis zum Beschluss',
    stepText: 'Text über den Plan schreiben',
    stepOutline: 'Handlungsfelder und Ziele ordnen',
    stepOutlineHint: (fieldCount: string, goalCount: string) => `${fieldCount}, ${goalCount}`,
    stepMeasures: 'Neue Maßnahmen schreiben',
    stepMeasuresHint: (count: string, fresh: number) => `${count} in dieser Fassung, davon ${fresh} neu`,
    stepContinue: 'Fortschreibung: Was wird aus den alten Maßnahmen?',
    stepContinueHint: (done: number, all: number) => `${done} von ${all} entschieden`,
    stepAdopt: 'Beschluss eintragen',
    stepAdoptHint: (count: number) => (count === 1 ? '1 Punkt ist noch offen' : `${count} Punkte sind noch offen`),
    stepStates: { done: 'Erledigt', open: 'Offen', ready: 'Bereit', part: 'Begonnen', optional: 'Wenn nötig' },
    compare: 'Mit der geltenden Fassung vergleichen',
    comparePrevious: 'Mit der vorigen Fassung vergleichen',
    publicPage: 'Öffentliche Seite',
    stillProposed: 'Beschlossen, aber noch Vorschläge',
    stillProposedText:
      'Diesen Maßnahmen fehlen Angaben. Darum sind sie weiter „Vorgeschlagen“. Die Lücken stehen auch auf den öffentlichen Seiten.',
    supersededNote: 'Diese Fassung ist abgelöst. Sie bleibt, wie sie war.',
    adoptedNote:
      'Diese Fassung gilt. Wörter können Sie berichtigen. Handlungsfelder und Ziele ändern sich erst mit der nächsten Fassung.',
    back: 'Alle Fassungen',
  },
  flashes: {
    angelegt: 'Der Entwurf ist angelegt.',
    begonnen: 'Der Entwurf ist begonnen. Alle Maßnahmen der geltenden Fassung sind übernommen.',
    gespeichert: 'Gespeichert.',
    feld: 'Das Handlungsfeld ist gespeichert.',
    ziel: 'Das Ziel ist gespeichert.',
    verschoben: 'Die Reihenfolge ist gespeichert.',
    entfernt: 'Entfernt.',
    gekennzeichnet: 'Die Fortschreibung ist gespeichert.',
    geholt: 'Die fehlenden Maßnahmen sind übernommen.',
    eingelesen: 'Die Tabelle ist eingelesen.',
    beschlossen: 'Der Beschluss ist eingetragen. Diese Fassung gilt jetzt und ist öffentlich.',
  },
} as const;

export type Flash = keyof typeof editionTexts.flashes;
