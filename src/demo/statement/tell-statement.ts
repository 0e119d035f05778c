import {
  addFinding,
  recordEvaluation,
  settleFinding,
  type FindingFacts,
  type FindingWords,
} from '../../information/information.demo.ts';
import { addDays, dayOf } from '../../platform/calendar.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { allowed, hour, latestMoment, type Happening } from '../happening.ts';

type FindingStory = {
  readonly words: FindingWords;
  readonly facts: Pick<FindingFacts, 'page' | 'reason' | 'extent'>;
  readonly daysAgo: number;
  /** Days from today; negative ones are over. */
  readonly planned?: number;
  readonly isMended?: boolean;
};

const findingStories: readonly FindingStory[] = [
  {
    words: {
      title: 'Punkte auf der Karte (Beispiel)',
      text: 'Wer die Karte stark vergrößert, kann Punkte, die eng beieinander liegen, schwer voneinander unterscheiden.',
      alternative: 'Neben der Karte steht eine Liste mit denselben Barrieren.',
      titleEasy: 'Punkte auf der Karte (Beispiel)',
      textEasy: 'Manche Punkte auf der Karte liegen eng zusammen.\nDann sind sie schwer zu sehen.',
      alternativeEasy: 'Neben der Karte ist eine Liste.\nIn der Liste steht alles.',
      titleEn: 'Points on the map (example)',
      textEn: 'When the map is enlarged a lot, points that lie close together are hard to tell apart.',
      alternativeEn: 'Next to the map is a list of the same barriers.',
    },
    facts: { page: '/barrieren/karte', reason: 'notYetMended', extent: 'parts' },
    daysAgo: 60,
    planned: -4,
  },
  {
    words: {
      title: 'Eingescannte Berichte (Beispiel)',
      text: 'Drei Berichte aus früheren Jahren gibt es nur als Bild vom Papier. Ein Screenreader kann sie nicht vorlesen.',
      alternative: 'Wir lesen Ihnen einen Bericht vor oder schicken Ihnen eine Zusammenfassung.',
      titleEasy: 'Alte Berichte (Beispiel)',
      textEasy: '3 alte Berichte sind nur Fotos von Papier.\nEin Vorlese-Programm kann sie nicht lesen.',
      alternativeEasy: 'Rufen Sie uns an.\nWir lesen Ihnen den Bericht vor.',
      titleEn: '',
      textEn: '',
      alternativeEn: '',
    },
    facts: { page: null, reason: 'disproportionateBurden', extent: 'parts' },
    daysAgo: 45,
  },
  {
    words: {
      title: 'Rahmen am Suchfeld (Beispiel)',
      text: 'Mit der Tastatur war nicht zu sehen, wann das Suchfeld an der Reihe ist.',
      alternative: '',
      titleEasy: '',
      textEasy: '',
      alternativeEasy: '',
      titleEn: '',
      textEn: '',
      alternativeEn: '',
    },
    facts: { page: '/suche', reason: 'notYetMended', extent: 'parts' },
    daysAgo: 40,
    planned: -20,
    isMended: true,
  },
];

/** What the office has found on the website of the demonstration, and how somebody from outside has looked at it. */
export function happeningsOfStatement(services: Services, staffId: string): readonly Happening[] {
  const latest = latestMoment(services);
  const today = dayOf(services.clock.now());
  const actor = { kind: 'staff', id: staffId } as const;
  const at = (daysAgo: number) => new Date(latest - daysAgo * 24 * hour);
  const findings = findingStories.map(({ words, facts, daysAgo, planned, isMended }): Happening => ({
    at: at(daysAgo),
    happen: (past) =>
      transact(past, actor, async (work) => {
        const plannedUntil = planned === undefined ? null : addDays(today, planned);
        const { number } = await addFinding(work, {
          words,
          facts: { ...facts, since: addDays(today, -daysAgo - 9), plannedUntil },
        });
        if (isMended) allowed(await settleFinding(work, { number, isMended }));
      }),
  }));
  const evaluation: Happening = {
    at: at(1),
    happen: (past) =>
      transact(past, actor, (work) =>
        recordEvaluation(work, {
          evaluatedOn: addDays(today, -2),
          method: 'external',
          evaluator: 'Prüfgruppe Internet für alle (Beispiel)',
          how: 'Fünf Menschen mit Behinderungen haben zehn Aufgaben gelöst: mit Screenreader, mit Tastatur, mit Vergrößerung und am Telefon.',
          howEasy: '5 Menschen mit Behinderung haben die Seite geprüft.\nSie haben 10 Aufgaben gelöst.',
          howEn:
            'Five people with disabilities solved ten tasks: with a screen reader, with the keyboard, enlarged and on a telephone.',
        }),
      ),
  };
  return [...findings, evaluation];
}
