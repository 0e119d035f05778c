import { practice, type FirstChecklist, type FirstItem } from './item.ts';

/** A success criterion of WCAG that EN 301 549 takes over unchanged in its clause 9 with the same number. */
function criterion(code: string, number: string, question: string, norm: string, hint?: string): FirstItem {
  return {
    code,
    question,
    norm,
    source: `WCAG 2.1, ${number}; EN 301 549 V3.2.1, 9.${number}`,
    sourceState: 'verified',
    kind: 'digital',
    ...(hint === undefined ? {} : { hint }),
  };
}

export const website: FirstChecklist = {
  code: 'website',
  title: 'Internetseite',
  intro: 'Eine erste Prüfung mit Tastatur und Augen. Sie ersetzt keinen vollständigen Test nach EN 301 549.',
  sections: [
    {
      title: 'Bedienen',
      items: [
        criterion(
          'keyboard',
          '2.1.1',
          'Lässt sich alles mit der Tastatur bedienen?',
          'alle Funktionen mit der Tastatur',
          'Nur mit Tabulator, Eingabe, Leertaste und Pfeilen.',
        ),
        criterion('focusVisible', '2.4.7', 'Sieht man immer, wo man ist?', 'sichtbarer Fokus'),
        criterion('focusOrder', '2.4.3', 'Ist die Reihenfolge sinnvoll?', 'sinnvolle Reihenfolge des Fokus'),
        criterion(
          'skip',
          '2.4.1',
          'Kann man Wiederholtes überspringen?',
          'Bereiche überspringen',
          'Zum Beispiel mit „Zum Inhalt springen“.',
        ),
        criterion('title', '2.4.2', 'Hat jede Seite einen eigenen, treffenden Titel?', 'Seite mit Titel'),
      ],
    },
    {
      title: 'Sehen und hören',
      items: [
        criterion('alternatives', '1.1.1', 'Haben Bilder einen Text, der dasselbe sagt?', 'Alternativtexte'),
        criterion(
          'contrast',
          '1.4.3',
          'Ist der Kontrast der Schrift groß genug?',
          'mindestens 4,5 : 1, bei großer Schrift 3 : 1',
        ),
        criterion(
          'zoom',
          '1.4.4',
          'Lässt sich die Schrift auf 200 % vergrößern, ohne dass etwas fehlt?',
          'Text bis 200 % vergrößerbar',
        ),
        criterion(
          'reflow',
          '1.4.10',
          'Bleibt alles bei 320 Pixel Breite lesbar, ohne seitlich zu rollen?',
          'Umbruch bei 320 CSS-Pixeln',
          'Im Browser auf 400 % vergrößern.',
        ),
        criterion('colourAlone', '1.4.1', 'Sagt nie die Farbe allein etwas?', 'nicht allein durch Farbe'),
        criterion('captions', '1.2.2', 'Haben Videos Untertitel?', 'Untertitel'),
      ],
    },
    {
      title: 'Verstehen',
      items: [
        criterion(
          'language',
          '3.1.1',
          'Ist die Sprache der Seite angegeben?',
          'Sprache der Seite',
          'Ein Screenreader liest mit der richtigen Stimme vor.',
        ),
        criterion(
          'headings',
          '1.3.1',
          'Sind Überschriften, Listen und Tabellen auch im Code welche?',
          'Struktur im Code',
        ),
        criterion('labels', '3.3.2', 'Hat jedes Feld eine sichtbare Beschriftung?', 'Beschriftungen'),
        criterion('errors', '3.3.1', 'Sagt die Seite in Worten, was falsch ist und wo?', 'Fehler erkennen'),
        practice('easyLanguage', 'Gibt es die Inhalte in leicht verständlicher Sprache?', 'informational', {
          fact: 'languageLevel',
        }),
        practice('signLanguage', 'Gibt es Videos in Deutscher Gebärdensprache?', 'informational'),
      ],
    },
    {
      title: 'Erklärung zur Barrierefreiheit',
      items: [
        practice(
          'statement',
          'Gibt es eine Erklärung zur Barrierefreiheit, von jeder Seite aus erreichbar?',
          'digital',
        ),
        practice('statementForm', 'Kann man eine Barriere über ein barrierefreies Formular melden?', 'digital'),
        practice('statementOmbuds', 'Nennt sie die Ombudsstelle?', 'digital'),
      ],
    },
  ],
};
