import { changingPlace, entrance, inside, lift, ramp, senses, toilet, way } from './building-parts.ts';
import { building, practice, type FirstChecklist } from './item.ts';

export const publicBuilding: FirstChecklist = {
  code: 'publicBuilding',
  title: 'Öffentliches Gebäude',
  intro: 'Für Ämter, Schulen, Bibliotheken, Museen und andere Häuser mit Publikum.',
  sections: [
    way,
    entrance,
    ramp,
    inside,
    {
      title: 'Schalter und Empfang',
      items: [
        building('counterArea', 'Freie Fläche vor dem Schalter', 'mindestens 150 × 150 cm', {
          hint: 'Die kürzere Seite messen.',
          unit: 'cm',
          atLeast: 150,
        }),
        practice('counterSeated', 'Kann man am Schalter im Sitzen sprechen und schreiben?', 'structural'),
        practice('staffHelps', 'Hilft das Personal, wenn man darum bittet?', 'attitudinal', {
          profile: 'staffHelp',
        }),
      ],
    },
    lift,
    toilet,
    changingPlace,
    senses,
  ],
};

export const surgery: FirstChecklist = {
  code: 'surgery',
  title: 'Arztpraxis',
  intro:
    'Für Praxen, Therapie und Apotheken. Die Praxis stimmt der Begehung vorher zu. Über Patientinnen und Patienten steht hier nichts.',
  sections: [
    way,
    entrance,
    ramp,
    inside,
    lift,
    {
      title: 'Anmeldung und Behandlung',
      items: [
        practice('appointment', 'Kann man einen Termin auch ohne Telefon bekommen?', 'organisational', {
          hint: 'Zum Beispiel mit E-Mail oder über eine Seite im Internet.',
        }),
        practice('calledTwoWays', 'Wird man so aufgerufen, dass man es hört und sieht?', 'auditory'),
        practice(
          'treatmentChair',
          'Kommt man ohne Stufe und mit Platz zum Umsetzen auf Stuhl oder Liege?',
          'structural',
          {
            hint: 'Am besten lässt sich die Liege in der Höhe verstellen.',
          },
        ),
        practice('accompanied', 'Darf eine Begleitperson mit in die Behandlung?', 'organisational'),
      ],
    },
    toilet,
    senses,
  ],
};

export const pollingStation: FirstChecklist = {
  code: 'pollingStation',
  title: 'Wahllokal',
  intro: 'Für jeden Raum, in dem gewählt wird. Am besten einige Wochen vor der Wahl.',
  sections: [
    way,
    entrance,
    ramp,
    inside,
    {
      title: 'Im Wahlraum',
      items: [
        practice('boothSeated', 'Gibt es eine Wahlkabine, an der man im Sitzen schreiben kann?', 'structural'),
        practice('boothLight', 'Ist es in der Kabine hell genug?', 'visual'),
        practice('ballotTemplate', 'Weiß der Wahlvorstand, wie man mit einer Stimmzettelschablone wählt?', 'visual'),
        practice('helper', 'Weiß der Wahlvorstand, dass eine Hilfsperson erlaubt ist?', 'organisational'),
        practice('wayMarked', 'Ist der Weg zum Wahlraum vom Parkplatz an ausgeschildert?', 'visual'),
        practice('noticeStates', 'Sagt die Wahlbenachrichtigung, ob der Raum barrierefrei ist?', 'informational'),
      ],
    },
    senses,
  ],
};

export const restaurant: FirstChecklist = {
  code: 'restaurant',
  title: 'Gaststätte',
  intro: 'Für Restaurants, Cafés und Eisdielen.',
  sections: [
    way,
    entrance,
    ramp,
    inside,
    {
      title: 'Am Tisch',
      items: [
        practice('tableSpace', 'Gibt es einen Tisch, unter den man mit dem Rollstuhl fahren kann?', 'structural'),
        practice('menuLarge', 'Gibt es die Speisekarte in großer Schrift oder zum Vorlesen?', 'visual'),
        practice('menuPictures', 'Gibt es die Speisekarte mit Bildern oder in leichten Worten?', 'informational'),
        practice('quietTable', 'Gibt es einen ruhigen Tisch?', 'sensoryCognitive', { profile: 'quiet' }),
        practice('staffHelps', 'Hilft das Personal, wenn man darum bittet?', 'attitudinal', {
          profile: 'staffHelp',
        }),
      ],
    },
    toilet,
    senses,
  ],
};
