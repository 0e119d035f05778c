import type { PlaceFacts, PlaceKind } from '../../directory/index.ts';
import type { ConfirmedProfile } from '../../directory/index.ts';

/** What somebody found at a place of the demo stock, and how long ago. */
export type ProfileStory = {
  readonly daysAgo: number;
  readonly method: ConfirmedProfile['method'];
  readonly facts: PlaceFacts;
  readonly remark?: string;
};

export type PlaceStory = {
  readonly town: string;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly address?: string;
  readonly locality?: string;
  readonly operator?: string;
  readonly website?: string;
  readonly hidden?: true;
  readonly profiles: readonly ProfileStory[];
};

const townHallSelf: PlaceFacts = {
  accessWheelchair: 'partly',
  entranceLevel: 'no',
  entranceSteps: 4,
  sideEntranceLevel: 'yes',
  lift: 'yes',
  restroom: 'wheelchair',
  staffHelp: 'yes',
};

/** Invented places; the towns are real, because a list by town is of no use without. */
export const places: readonly PlaceStory[] = [
  {
    town: 'Sangerhausen',
    kind: 'publicBuilding',
    name: 'Bürgerhaus am Kupferplatz (Beispiel)',
    address: 'Kupferplatz 1, 06526 Sangerhausen',
    operator: 'Stadt Sangerhausen',
    profiles: [
      { daysAgo: 900, method: 'selfAssessed', facts: townHallSelf },
      {
        daysAgo: 60,
        method: 'inspected',
        facts: {
          accessWheelchair: 'partly',
          accessMobility: 'full',
          disabledParking: 'yes',
          disabledParkingCount: 2,
          disabledParkingDistance: 25,
          entranceLevel: 'no',
          entranceSteps: 4,
          entranceStepHeight: 17,
          entranceRamp: 'none',
          entranceBell: 'yes',
          sideEntranceLevel: 'yes',
          sideEntranceDoorWidth: 96,
          insideLevel: 'yes',
          liftDoorWidth: 90,
          liftWidth: 110,
          liftLength: 140,
          restroomDoorWidth: 92,
          restroomTurningSpace: 150,
          restroomSpaceLeft: 90,
          restroomSpaceRight: 40,
          restroomGrabBars: 'yes',
          restroomEmergencyCall: 'no',
          restroomEuroKey: 'yes',
          tactileGuideStrips: 'no',
          inductionLoop: 'yes',
          easyLanguage: 'no',
        },
        remark: 'Der stufenlose Eingang liegt auf der Hofseite. Ein Schild am Haupteingang fehlt noch.',
      },
    ],
  },
  {
    town: 'Lutherstadt Eisleben',
    kind: 'culture',
    name: 'Museum zum Bergmann (Beispiel)',
    address: 'Beispielgasse 7, 06295 Lutherstadt Eisleben',
    website: 'https://museum.example',
    profiles: [
      {
        daysAgo: 25,
        method: 'testedByPeople',
        facts: {
          accessWheelchair: 'full',
          accessVision: 'partly',
          accessHearing: 'partly',
          accessLearning: 'full',
          entranceLevel: 'yes',
          entranceDoorWidth: 110,
          entranceDoorAutomatic: 'yes',
          insideLevel: 'yes',
          lift: 'yes',
          restroom: 'wheelchair',
          largePrint: 'yes',
          audioInformation: 'yes',
          brailleSignage: 'no',
          inductionLoop: 'no',
          easyLanguage: 'yes',
          lowStimulus: 'yes',
          staffHelp: 'yes',
          assistanceDogs: 'yes',
        },
        remark:
          'Geprüft mit vier Menschen mit unterschiedlichen Behinderungen. Dienstags vormittags ist es besonders ruhig.',
      },
    ],
  },
  {
    town: 'Hettstedt',
    kind: 'surgery',
    name: 'Hausarztpraxis am Saigertor (Beispiel)',
    address: 'Beispielstraße 12, 06333 Hettstedt',
    profiles: [
      {
        daysAgo: 820,
        method: 'selfAssessed',
        facts: {
          entranceLevel: 'no',
          entranceSteps: 2,
          entranceRamp: 'removable',
          entranceBell: 'yes',
          restroom: 'notForAll',
        },
      },
    ],
  },
  {
    town: 'Allstedt',
    kind: 'pollingStation',
    name: 'Wahllokal in der Grundschule (Beispiel)',
    address: 'Schulweg 3, 06542 Allstedt',
    profiles: [
      {
        daysAgo: 1600,
        method: 'inspected',
        facts: { accessWheelchair: 'full', entranceLevel: 'yes', entranceDoorWidth: 101, disabledParking: 'no' },
      },
    ],
  },
  {
    town: 'Kelbra (Kyffhäuser)',
    kind: 'accommodation',
    name: 'Pension Seeblick (Beispiel)',
    address: 'Uferweg 5, 06537 Kelbra',
    profiles: [
      {
        daysAgo: 200,
        method: 'selfAssessed',
        facts: {
          accessWheelchair: 'full',
          parking: 'yes',
          disabledParking: 'yes',
          disabledParkingCount: 1,
          entranceLevel: 'yes',
          wheelchairRooms: 'yes',
          restroom: 'wheelchair',
          quiet: 'yes',
          assistanceDogs: 'yes',
        },
      },
    ],
  },
  {
    town: 'Südharz',
    locality: 'Roßla',
    kind: 'playground',
    name: 'Spielplatz am Bach (Beispiel)',
    profiles: [
      {
        daysAgo: 130,
        method: 'inspected',
        facts: { accessWheelchair: 'partly', entranceLevel: 'yes', quiet: 'no', restroom: 'none' },
        remark: 'Eine Schaukel ist mit Rollstuhl nutzbar. Der Sandkasten ist nicht erreichbar.',
      },
    ],
  },
  {
    town: 'Mansfeld',
    kind: 'church',
    name: 'Kirche am Anger (Beispiel)',
    address: 'Am Anger 2, 06343 Mansfeld',
    profiles: [
      {
        daysAgo: 1500,
        method: 'selfAssessed',
        facts: { entranceLevel: 'no', entranceSteps: 3, entranceRamp: 'fixed', inductionLoop: 'yes', staffHelp: 'yes' },
      },
    ],
  },
  {
    town: 'Gerbstedt',
    kind: 'restaurant',
    name: 'Gasthof zur Linde (Beispiel)',
    address: 'Lindenstraße 9, 06347 Gerbstedt',
    profiles: [
      {
        daysAgo: 45,
        method: 'inspected',
        facts: {
          accessWheelchair: 'no',
          entranceLevel: 'no',
          entranceSteps: 5,
          entranceStepHeight: 18,
          entranceRamp: 'none',
          sideEntranceLevel: 'no',
          restroom: 'notForAll',
          staffHelp: 'yes',
          assistanceDogs: 'yes',
        },
      },
    ],
  },
  {
    town: 'Arnstein',
    locality: 'Quenstedt',
    kind: 'transitStop',
    name: 'Haltestelle Dorfmitte (Beispiel)',
    profiles: [
      {
        daysAgo: 15,
        method: 'inspected',
        facts: { accessWheelchair: 'partly', tactileGuideStrips: 'yes', audioInformation: 'no' },
        remark: 'Der Bord ist 16 cm hoch. Eine Ansage gibt es nicht.',
      },
    ],
  },
  {
    town: 'Helbra',
    kind: 'publicToilet',
    name: 'Toilette am Rathausplatz (Beispiel)',
    address: 'Rathausplatz, 06311 Helbra',
    profiles: [
      {
        daysAgo: 90,
        method: 'testedByPeople',
        facts: {
          accessWheelchair: 'full',
          entranceLevel: 'yes',
          restroom: 'wheelchair',
          restroomDoorWidth: 95,
          restroomTurningSpace: 160,
          restroomSpaceLeft: 95,
          restroomSpaceRight: 95,
          restroomSeatHeight: 47,
          restroomGrabBars: 'yes',
          restroomEmergencyCall: 'yes',
          restroomEuroKey: 'yes',
          restroomAdultChanging: 'no',
          restroomHoist: 'no',
        },
      },
    ],
  },
  {
    town: 'Seegebiet Mansfelder Land',
    locality: 'Röblingen am See',
    kind: 'sport',
    name: 'Sporthalle am See (Beispiel)',
    profiles: [],
  },
  {
    town: 'Wallhausen',
    kind: 'shop',
    name: 'Dorfladen (Beispiel)',
    address: 'Hauptstraße 20, 06528 Wallhausen',
    profiles: [],
  },
  { town: 'Klostermansfeld', kind: 'school', name: 'Kita Regenbogen (Beispiel)', profiles: [] },
  {
    town: 'Sangerhausen',
    kind: 'publicSpace',
    name: 'Weg vom Bahnhof zum Kupferplatz (Beispiel)',
    hidden: true,
    profiles: [],
  },
];
