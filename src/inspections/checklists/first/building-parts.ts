import { building, buildingGuidance, practice, type FirstItem, type FirstSection } from './item.ts';

/** Parts that every building with visitors has. */

const wayItems: readonly FirstItem[] = [
  building(
    'accessSlope',
    'Gefälle des Weges zum Eingang',
    'höchstens 3 %; bis 4 %, wenn der Weg höchstens 10 m lang ist',
    {
      hint: 'Höhe geteilt durch Länge, mal 100. Bei einem Weg bis 10 m sind auch 4 % in Ordnung.',
      unit: '%',
      atMost: 4,
      fact: 'rampSlope',
    },
  ),
  practice('accessSurface', 'Ist der Weg zum Eingang fest, eben und griffig?', 'structural', {
    hint: 'Rollstuhl und Rollator rollen ohne Ruckeln, auch bei Nässe.',
  }),
  practice('parking', 'Gibt es einen gekennzeichneten Parkplatz für Menschen mit Behinderungen?', 'structural', {
    profile: 'disabledParking',
  }),
];

export const way: FirstSection = { title: 'Weg zum Eingang', items: wayItems };

export const entrance: FirstSection = {
  title: 'Eingang',
  items: [
    practice('entranceFound', 'Findet man den Eingang, auch ohne zu sehen?', 'visual', {
      hint: 'Deutlicher Kontrast, gut lesbares Schild, tastbarer Weg oder klare Kante.',
    }),
    building(
      'entranceThreshold',
      'Höhe der Schwelle oder Stufe am Eingang',
      'keine Schwelle; höchstens 2 cm, wenn sie nicht zu vermeiden ist',
      {
        hint: 'An der höchsten Stelle messen. Ohne Schwelle: 0.',
        unit: 'cm',
        atMost: 2,
        fact: 'stepHeight',
        profile: 'entranceStepHeight',
      },
    ),
    building('entranceDoorWidth', 'Durchgang der Eingangstür', 'mindestens 90 cm', {
      hint: 'Die freie Breite bei ganz geöffneter Tür.',
      unit: 'cm',
      atLeast: 90,
      fact: 'doorWidth',
      profile: 'entranceDoorWidth',
    }),
    building('entranceArea', 'Freie Fläche vor der Tür', 'mindestens 150 × 150 cm', {
      hint: 'Die kürzere Seite messen. Auf der Fläche steht nichts.',
      unit: 'cm',
      atLeast: 150,
    }),
    practice('entranceDoorForce', 'Lässt sich die Tür ohne viel Kraft öffnen?', 'structural', {
      hint: 'Am besten öffnet sie von selbst.',
    }),
    building('entranceControls', 'Höhe von Klingel, Türgriff und Schalter', '85 cm, höchstens bis 105 oder 110 cm', {
      unit: 'cm',
      atLeast: 85,
      atMost: 110,
    }),
  ],
};

export const ramp: FirstSection = {
  title: 'Rampe',
  items: [
    building('rampSlope', 'Steigung der Rampe', 'höchstens 6 %', {
      hint: 'Höhe geteilt durch Länge, mal 100: 6 cm auf 1 m sind 6 %.',
      unit: '%',
      atMost: 6,
      fact: 'rampSlope',
      profile: 'entranceRampSlope',
    }),
    building('rampWidth', 'Breite der Rampe', 'mindestens 120 cm', { unit: 'cm', atLeast: 120 }),
    building('rampLength', 'Länge der Rampe bis zum Absatz', 'höchstens 6 m (600 cm), dann ein Absatz', {
      unit: 'cm',
      atMost: 600,
    }),
    buildingGuidance('rampLanding', 'Länge des Absatzes', '150 cm', { unit: 'cm', atLeast: 150 }),
    building('rampHandrails', 'Höhe der Handläufe', '85 bis 90 cm, auf beiden Seiten', {
      unit: 'cm',
      atLeast: 85,
      atMost: 90,
    }),
    building('rampGuards', 'Hat die Rampe auf beiden Seiten Radabweiser?', 'Radabweiser', {
      hint: 'Eine Kante, die verhindert, dass ein Rad abrutscht.',
    }),
  ],
};

export const inside: FirstSection = {
  title: 'Im Gebäude',
  items: [
    building('passageWidth', 'Schmalster Durchgang', 'mindestens 90 cm', {
      hint: 'Auch zwischen Möbeln, Regalen und Tischen.',
      unit: 'cm',
      atLeast: 90,
      profile: 'passageWidth',
    }),
    buildingGuidance('corridorWidth', 'Breite der Flure', '150 cm', { unit: 'cm', atLeast: 150 }),
    building('roomDoorWidth', 'Durchgang der Türen im Gebäude', 'mindestens 90 cm', {
      hint: 'Die schmalste Tür, durch die Besucherinnen und Besucher gehen.',
      unit: 'cm',
      atLeast: 90,
      fact: 'doorWidth',
    }),
    building('movementArea', 'Freie Fläche zum Wenden', 'mindestens 150 × 150 cm', {
      hint: 'Vor Türen, Aufzug und Schalter. Die kürzere Seite messen.',
      unit: 'cm',
      atLeast: 150,
    }),
    practice('seats', 'Gibt es Sitzplätze zum Ausruhen, mit Armlehnen?', 'structural'),
  ],
};

export const lift: FirstSection = {
  title: 'Aufzug',
  items: [
    practice('liftWorks', 'Sind alle Etagen für Besucherinnen und Besucher ohne Stufen erreichbar?', 'structural', {
      hint: 'Mit einem Aufzug, der fährt, oder weil alles im Erdgeschoss ist.',
    }),
    building('liftDoor', 'Durchgang der Aufzugtür', 'mindestens 90 cm', {
      unit: 'cm',
      atLeast: 90,
      fact: 'doorWidth',
      profile: 'liftDoorWidth',
    }),
    building('liftWidth', 'Breite der Kabine', 'mindestens 110 cm', { unit: 'cm', atLeast: 110, profile: 'liftWidth' }),
    building('liftDepth', 'Tiefe der Kabine', 'mindestens 140 cm', { unit: 'cm', atLeast: 140, profile: 'liftLength' }),
    building('liftControls', 'Höhe der Knöpfe', '85 cm, höchstens bis 105 oder 110 cm', {
      unit: 'cm',
      atLeast: 85,
      atMost: 110,
    }),
    buildingGuidance(
      'liftTwoSenses',
      'Sagt der Aufzug die Etage an, und zeigt er sie?',
      'zwei Sinne: hören, sehen oder tasten',
      {
        kind: 'visual',
      },
    ),
  ],
};

export const toilet: FirstSection = {
  title: 'Toilette',
  items: [
    practice('toiletUsable', 'Gibt es eine barrierefreie Toilette, und ist sie offen und leer?', 'structural', {
      hint: 'Auch eine Toilette, in der etwas abgestellt ist, ist nicht nutzbar.',
      profile: 'restroom',
    }),
    building('toiletDoor', 'Durchgang der Toilettentür', 'mindestens 90 cm', {
      unit: 'cm',
      atLeast: 90,
      fact: 'doorWidth',
      profile: 'restroomDoorWidth',
    }),
    building('toiletDoorOut', 'Geht die Tür nach außen auf?', 'Tür öffnet nach außen'),
    building('toiletLeft', 'Platz links neben dem WC', 'mindestens 90 cm, 70 cm tief', {
      hint: 'Von vorne gesehen.',
      unit: 'cm',
      atLeast: 90,
      profile: 'restroomSpaceRight',
    }),
    building('toiletRight', 'Platz rechts neben dem WC', 'mindestens 90 cm, 70 cm tief', {
      hint: 'Von vorne gesehen.',
      unit: 'cm',
      atLeast: 90,
      profile: 'restroomSpaceLeft',
    }),
    building('toiletFront', 'Freie Fläche vor dem WC', 'mindestens 150 × 150 cm', {
      hint: 'Die kürzere Seite messen.',
      unit: 'cm',
      atLeast: 150,
      profile: 'restroomTurningSpace',
    }),
    buildingGuidance('toiletSeat', 'Höhe des Sitzes', '46 bis 48 cm', {
      unit: 'cm',
      atLeast: 46,
      atMost: 48,
      profile: 'restroomSeatHeight',
    }),
    building('toiletBars', 'Gibt es Stützgriffe zum Hochklappen?', 'klappbare Stützgriffe', {
      profile: 'restroomGrabBars',
    }),
    buildingGuidance('toiletCall', 'Gibt es einen Notruf, und reicht die Schnur bis zum Boden?', 'Notruf', {
      profile: 'restroomEmergencyCall',
    }),
    buildingGuidance('toiletKey', 'Ist sie ohne Nachfragen offen oder mit Euro-Schlüssel zu öffnen?', 'Euro-Schlüssel'),
  ],
};

export const changingPlace: FirstSection = {
  title: 'Toilette für alle',
  items: [
    building(
      'changingPlace',
      'Gibt es eine „Toilette für alle“?',
      'etwa 7 m² mit Lifter, Liege für Erwachsene und verschließbarem Eimer',
      {
        profile: 'restroomAdultChanging',
      },
    ),
  ],
};

export const senses: FirstSection = {
  title: 'Hören, sehen, verstehen',
  items: [
    buildingGuidance(
      'twoSenses',
      'Erreicht jede wichtige Information zwei Sinne?',
      'zwei von drei: hören, sehen, tasten',
      {
        hint: 'Zum Beispiel Aufruf im Wartebereich, Alarm, Ansagen.',
        kind: 'visual',
      },
    ),
    practice('inductionLoop', 'Gibt es eine Höranlage, und ist sie eingeschaltet?', 'auditory', {
      hint: 'Ein Schild mit einem Ohr zeigt sie an.',
      profile: 'inductionLoop',
    }),
    practice('signs', 'Sind Schilder groß, mit Kontrast und in Augenhöhe?', 'visual'),
    practice('stepEdges', 'Sind Stufen und Glastüren deutlich markiert?', 'visual', {
      hint: 'Hell auf Dunkel, an jeder Stufe.',
    }),
    practice('easyInformation', 'Gibt es wichtige Informationen in leicht verständlicher Sprache?', 'informational', {
      profile: 'easyLanguage',
    }),
    practice('quiet', 'Ist es ruhig und ohne grelles oder flackerndes Licht?', 'sensoryCognitive', {
      profile: 'lowStimulus',
    }),
    practice('guideDog', 'Sind Assistenzhunde willkommen?', 'attitudinal', {
      profile: 'assistanceDogs',
    }),
  ],
};
