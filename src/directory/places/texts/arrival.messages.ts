import { sentence, text, type SectionTexts } from './fact-text.ts';

/** Coming to the place and through its door. */
export const arrivalTexts: SectionTexts<'arrival'> = {
  parking: {
    name: text('Parkplätze', 'Park-Plätze', 'Parking'),
    says: {
      yes: text('Es gibt Parkplätze.', 'Es gibt Park-Plätze.', 'There is parking.'),
      no: text('Es gibt keine eigenen Parkplätze.', 'Es gibt keine Park-Plätze.', 'There is no parking.'),
    },
  },
  disabledParking: {
    name: text('Behindertenparkplatz', 'Behinderten-Park-Platz', 'Disabled parking space'),
    says: {
      yes: text(
        'Es gibt gekennzeichnete Behindertenparkplätze.',
        'Es gibt Park-Plätze für Menschen mit Behinderung.\nAn dem Park-Platz ist ein Schild.',
        'There are marked disabled parking spaces.',
      ),
      no: text(
        'Es gibt keinen gekennzeichneten Behindertenparkplatz.',
        'Es gibt keinen Park-Platz für Menschen mit Behinderung.',
        'There is no marked disabled parking space.',
      ),
    },
  },
  disabledParkingCount: {
    name: text(
      'Zahl der Behindertenparkplätze',
      'Wie viele Behinderten-Park-Plätze es gibt',
      'Number of disabled parking spaces',
    ),
    says: sentence(
      (count) => `Zahl der Behindertenparkplätze: ${count}.`,
      (count) => `So viele Behinderten-Park-Plätze gibt es: ${count}.`,
      (count) => `Number of disabled parking spaces: ${count}.`,
    ),
  },
  disabledParkingDistance: {
    name: text(
      'Weg vom Behindertenparkplatz zum Eingang',
      'Weg vom Behinderten-Park-Platz zum Eingang',
      'Way from the disabled parking space to the entrance',
    ),
    says: sentence(
      (way) => `Vom Behindertenparkplatz zum Eingang sind es ${way}.`,
      (way) => `Vom Behinderten-Park-Platz zum Eingang sind es ${way}.`,
      (way) => `From the disabled parking space to the entrance it is ${way}.`,
    ),
  },
};

export const entranceTexts: SectionTexts<'entrance'> = {
  entranceLevel: {
    name: text('Haupteingang ohne Stufe', 'Haupt-Eingang ohne Stufe', 'Main entrance without a step'),
    says: {
      yes: text(
        'Der Haupteingang hat keine Stufe.',
        'Der Haupt-Eingang hat keine Stufe.',
        'The main entrance has no step.',
      ),
      no: text(
        'Der Haupteingang ist nicht stufenlos.',
        'Der Haupt-Eingang hat Stufen.\nOder er hat eine hohe Schwelle.',
        'The main entrance is not step-free.',
      ),
    },
  },
  entranceSteps: {
    name: text(
      'Zahl der Stufen am Haupteingang',
      'Wie viele Stufen am Haupt-Eingang',
      'Number of steps at the main entrance',
    ),
    says: sentence(
      (count) => `Stufen am Haupteingang: ${count}.`,
      (count) => `So viele Stufen sind am Haupt-Eingang: ${count}.`,
      (count) => `Steps at the main entrance: ${count}.`,
    ),
  },
  entranceStepHeight: {
    name: text('Höhe der höchsten Stufe', 'Wie hoch die höchste Stufe ist', 'Height of the highest step'),
    hint: 'Auch eine Türschwelle zählt.',
    says: sentence(
      (height) => `Die höchste Stufe am Haupteingang ist ${height} hoch.`,
      (height) => `Die höchste Stufe am Haupt-Eingang ist ${height} hoch.`,
      (height) => `The highest step at the main entrance is ${height} high.`,
    ),
  },
  entranceRamp: {
    name: text('Rampe am Haupteingang', 'Rampe am Haupt-Eingang', 'Ramp at the main entrance'),
    says: {
      fixed: text(
        'Am Haupteingang gibt es eine feste Rampe.',
        'Am Haupt-Eingang ist eine Rampe.\nDie Rampe ist immer da.',
        'There is a fixed ramp at the main entrance.',
      ),
      removable: text(
        'Am Haupteingang kann eine mobile Rampe angelegt werden. Bitte vorher Bescheid sagen.',
        'Es gibt eine Rampe zum Anlegen.\nBitte sagen Sie vorher Bescheid.',
        'A removable ramp can be put at the main entrance. Please ask in advance.',
      ),
      none: text(
        'Am Haupteingang gibt es keine Rampe.',
        'Am Haupt-Eingang ist keine Rampe.',
        'There is no ramp at the main entrance.',
      ),
    },
  },
  entranceRampSlope: {
    name: text('Gefälle der Rampe', 'Wie steil die Rampe ist', 'Slope of the ramp'),
    hint: 'Höhe geteilt durch Länge, mal 100: 6 cm auf 1 m sind 6 Prozent. DIN 18040-1 nennt höchstens 6 Prozent.',
    says: sentence(
      (slope) => `Die Rampe hat ${slope} Gefälle.`,
      (slope) => `Die Rampe hat ${slope} Gefälle.\nMehr als 6 Prozent ist steil.`,
      (slope) => `The ramp has a slope of ${slope}.`,
    ),
  },
  entranceDoorWidth: {
    name: text(
      'Breite der Tür am Haupteingang',
      'Wie breit die Tür am Haupt-Eingang ist',
      'Width of the door at the main entrance',
    ),
    hint: 'Der freie Durchgang bei ganz geöffneter Tür.',
    says: sentence(
      (width) => `Die Tür am Haupteingang ist ${width} breit.`,
      (width) => `Die Tür am Haupt-Eingang ist ${width} breit.`,
      (width) => `The door at the main entrance is ${width} wide.`,
    ),
  },
  entranceDoorAutomatic: {
    name: text('Automatische Tür', 'Tür, die von allein aufgeht', 'Automatic door'),
    says: {
      yes: text('Die Tür öffnet automatisch.', 'Die Tür geht von allein auf.', 'The door opens automatically.'),
      no: text(
        'Die Tür muss von Hand geöffnet werden.',
        'Die Tür geht nicht von allein auf.',
        'The door has to be opened by hand.',
      ),
    },
  },
  entranceBell: {
    name: text('Klingel am Eingang', 'Klingel am Eingang', 'Bell at the entrance'),
    says: {
      yes: text('Am Eingang gibt es eine Klingel.', 'Am Eingang ist eine Klingel.', 'There is a bell at the entrance.'),
      no: text(
        'Am Eingang gibt es keine Klingel.',
        'Am Eingang ist keine Klingel.',
        'There is no bell at the entrance.',
      ),
    },
  },
  sideEntranceLevel: {
    name: text('Anderer Eingang ohne Stufe', 'Anderer Eingang ohne Stufe', 'Another entrance without a step'),
    says: {
      yes: text(
        'Es gibt einen anderen Eingang ohne Stufe.',
        'Es gibt noch einen Eingang.\nDieser Eingang hat keine Stufe.',
        'There is another entrance without a step.',
      ),
      no: text(
        'Es gibt keinen anderen Eingang ohne Stufe.',
        'Es gibt keinen anderen Eingang ohne Stufe.',
        'There is no other entrance without a step.',
      ),
    },
  },
  sideEntranceDoorWidth: {
    name: text(
      'Breite der Tür am anderen Eingang',
      'Wie breit die Tür am anderen Eingang ist',
      'Width of the door at the other entrance',
    ),
    says: sentence(
      (width) => `Die Tür am anderen Eingang ist ${width} breit.`,
      (width) => `Die Tür am anderen Eingang ist ${width} breit.`,
      (width) => `The door at the other entrance is ${width} wide.`,
    ),
  },
};
