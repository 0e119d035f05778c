import { practice, street, tactileStreet, type FirstChecklist, type FirstSection } from './item.ts';

const path: FirstSection = {
  title: 'Gehweg',
  items: [
    street('pathWidth', 'Breite des Gehwegs', 'mindestens 180 cm', {
      hint: 'An der schmalsten Stelle, auch neben Masten, Schildern und Mülltonnen.',
      unit: 'cm',
      atLeast: 180,
      fact: 'pathWidth',
    }),
    street('headroom', 'Freie Höhe über dem Gehweg', 'mindestens 225 cm', {
      hint: 'Unter Ästen, Schildern und Markisen.',
      unit: 'cm',
      atLeast: 225,
    }),
    street('crossSlope', 'Querneigung', 'höchstens 2,5 %', { unit: '%', atMost: 2.5 }),
    street('longSlope', 'Längsneigung', 'höchstens 3 %; bis 6 % mit Absätzen alle 10 m', {
      unit: '%',
      atMost: 6,
      fact: 'rampSlope',
    }),
    practice('surface', 'Ist der Belag eben, fest und griffig?', 'structural', {
      hint: 'Keine Löcher, keine losen Platten, keine breiten Fugen.',
    }),
    practice('obstacles', 'Ist der Weg frei von abgestellten Dingen?', 'structural', {
      hint: 'Zum Beispiel Aufsteller, Fahrräder, Roller, Mülltonnen.',
    }),
    tactileStreet(
      'guidance',
      'Gibt es eine Leitlinie oder eine klare Kante zum Tasten?',
      'Bodenindikatoren nach DIN 32984',
      {
        kind: 'visual',
        profile: 'tactileGuideStrips',
      },
    ),
  ],
};

export const footway: FirstChecklist = {
  code: 'footway',
  title: 'Gehweg und Querung',
  intro:
    'Für Gehwege, Plätze und Übergänge. Die Werte für den Straßenraum sind Orientierung: Sie sind hier noch nicht mit der Norm verglichen.',
  sections: [
    path,
    {
      title: 'Querung',
      items: [
        street('kerbSeparated', 'Getrennte Querung: Bordhöhe für Rollstuhl und Rollator', '0 cm', {
          hint: 'Nur bei getrennter Querung. Daneben liegt der Bord mit 6 cm.',
          unit: 'cm',
          atMost: 0,
          fact: 'kerbHeight',
        }),
        street('kerbTactile', 'Getrennte Querung: Bordhöhe für den Langstock', '6 cm', {
          hint: 'Nur bei getrennter Querung. An dieser Kante erkennen blinde Menschen die Straße.',
          unit: 'cm',
          atLeast: 6,
          kind: 'visual',
          fact: 'kerbHeight',
        }),
        street('kerbCommon', 'Gemeinsame Querung: Bordhöhe', '3 cm', {
          hint: 'Nur wenn alle dieselbe Stelle nutzen. An der niedrigsten Stelle messen.',
          unit: 'cm',
          atMost: 3,
          fact: 'kerbHeight',
        }),
        tactileStreet(
          'crossingTactile',
          'Zeigen Streifen am Boden die Querung und ihre Richtung?',
          'Bodenindikatoren nach DIN 32984',
          {
            kind: 'visual',
          },
        ),
        street(
          'crossingSignal',
          'Hat die Ampel ein Signal zum Hören und zum Tasten?',
          'akustisches und tastbares Signal',
          {
            kind: 'visual',
          },
        ),
        practice('crossingTime', 'Reicht die Zeit, um langsam über die Straße zu kommen?', 'organisational'),
        practice('crossingView', 'Sieht man einander gut, auch im Sitzen?', 'visual'),
      ],
    },
    {
      title: 'Ausruhen und Licht',
      items: [
        practice('benches', 'Gibt es unterwegs Bänke mit Armlehnen?', 'structural'),
        practice('lighting', 'Ist der Weg abends hell genug?', 'visual'),
      ],
    },
  ],
};

export const busStop: FirstChecklist = {
  code: 'busStop',
  title: 'Haltestelle',
  intro:
    'Für Haltestellen von Bus und Straßenbahn. Die Werte für den Straßenraum sind Orientierung: Sie sind hier noch nicht mit der Norm verglichen.',
  sections: [
    {
      title: 'Hinkommen und warten',
      items: [
        street('stopKerb', 'Gibt es einen Haltestellenbord?', 'Haltestellenbord', {
          hint: 'Ein Bord, an den der Bus dicht heranfährt.',
          kind: 'mobility',
        }),
        practice('stopGap', 'Kommt man ohne Stufe und ohne Spalt in den Bus?', 'mobility', {
          hint: 'Mit der Klapprampe oder weil der Bus sich absenkt. Am besten einmal ausprobieren.',
        }),
        street('stopWidth', 'Breite der Wartefläche', 'mindestens 180 cm', {
          unit: 'cm',
          atLeast: 180,
          fact: 'pathWidth',
          kind: 'mobility',
        }),
        street('stopCrossSlope', 'Querneigung der Wartefläche', 'höchstens 2,5 %', { unit: '%', atMost: 2.5 }),
        tactileStreet('stopTactile', 'Gibt es Leitstreifen bis zum Einstieg?', 'Bodenindikatoren nach DIN 32984', {
          kind: 'visual',
          profile: 'tactileGuideStrips',
        }),
        practice('stopWay', 'Kommt man ohne Stufe bis zur Haltestelle?', 'mobility'),
        practice(
          'stopSeats',
          'Gibt es Sitzplätze und Schutz vor Regen, auch mit Platz für einen Rollstuhl?',
          'mobility',
        ),
      ],
    },
    {
      title: 'Auskunft',
      items: [
        practice('timetableHeight', 'Kann man den Fahrplan auch im Sitzen lesen?', 'informational'),
        practice('timetablePrint', 'Ist der Fahrplan groß und mit Kontrast gedruckt?', 'visual'),
        practice('timetableTwoSenses', 'Kann man Abfahrten hören und sehen?', 'auditory', { fact: 'announcements' }),
        practice('timetableClear', 'Versteht man, welcher Bus wohin fährt?', 'informational'),
        practice('stopLight', 'Ist es abends hell genug?', 'visual'),
      ],
    },
  ],
};

export const playground: FirstChecklist = {
  code: 'playground',
  title: 'Spielplatz',
  intro:
    'Für Spielplätze und Bewegungsflächen. Kinder mit und ohne Behinderungen spielen zusammen; auch ihre Eltern können behindert sein.',
  sections: [
    path,
    {
      title: 'Spielen',
      items: [
        practice('playReach', 'Kommt man mit dem Rollstuhl bis an mehrere Spielgeräte?', 'structural', {
          hint: 'Nicht durch tiefen Sand oder losen Kies.',
        }),
        practice('playTogether', 'Gibt es Geräte, die alle zusammen nutzen können?', 'structural', {
          hint: 'Zum Beispiel Nestschaukel, Trampolin in Bodenhöhe, Sandtisch.',
        }),
        practice('playSenses', 'Gibt es etwas zum Hören, Tasten oder Riechen?', 'sensoryCognitive'),
        practice('playQuiet', 'Gibt es eine ruhige Ecke?', 'sensoryCognitive', { profile: 'quiet' }),
        practice('playContrast', 'Heben sich Geräte und Kanten farblich ab?', 'visual'),
        practice('playFence', 'Ist der Platz zur Straße hin geschlossen?', 'structural'),
      ],
    },
    {
      title: 'Für die Begleitung',
      items: [
        practice('benches', 'Gibt es Bänke mit Armlehnen und Platz für einen Rollstuhl daneben?', 'structural'),
        practice('playSign', 'Ist die Tafel mit den Regeln leicht zu verstehen?', 'informational'),
        practice('playToilet', 'Gibt es in der Nähe eine barrierefreie Toilette?', 'structural', {
          profile: 'restroom',
        }),
      ],
    },
  ],
};
