import { addFile, publishFile, sniffFile } from '../../media/media.demo.ts';
import { dayOf } from '../../platform/calendar.ts';
import { renderWord } from '../../platform/documents/word.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { allowed, hour, latestMoment, type Happening } from '../happening.ts';

type DocumentStory = {
  readonly title: string;
  readonly about: string;
  readonly topic: string | null;
  readonly isChecked: boolean;
  readonly offer: string;
  readonly daysAgo: number;
  readonly text: string;
};

const documents: readonly DocumentStory[] = [
  {
    title: 'Checkliste: eine Veranstaltung für alle',
    about: 'Woran Sie vorher denken, damit alle kommen und mitmachen können.',
    topic: null,
    isChecked: true,
    offer: '',
    daysAgo: 30,
    text: 'Ein Beispiel dieser Vorführung: Ist der Weg stufenlos? Gibt es eine Toilette für alle? Wer dolmetscht?',
  },
  {
    title: 'Muster: Antrag auf Zuschuss für eine Rampe',
    about: 'Zum Ausfüllen am Computer oder mit der Hand.',
    topic: 'housing',
    isChecked: false,
    offer: 'Wir füllen das Muster gern mit Ihnen zusammen aus. Rufen Sie uns an.',
    daysAgo: 12,
    text: 'Ein Beispiel dieser Vorführung, kein Antrag, den eine Stelle annimmt.',
  },
];

/** Documents that the editor of the demonstration has published. */
export function happeningsOfDocuments(services: Services, editorId: string): readonly Happening[] {
  const staff = { kind: 'staff', id: editorId } as const;
  return documents.map(({ daysAgo, text, title, ...said }) => ({
    at: new Date(latestMoment(services) - daysAgo * 24 * hour),
    happen: async (past) => {
      const blocks = [{ kind: 'paragraph', content: [{ kind: 'text', text }] }] as const;
      const author = 'Vorführung';
      const bytes = allowed(await renderWord({ title, language: 'de', author, date: dayOf(past.clock.now()), blocks }));
      const file = allowed(await sniffFile(bytes));
      const rights = { credit: author, rightsNote: 'Eigener Text, frei verwendbar', consent: null };
      const played = { seconds: null, captions: '', transcript: '', posterId: null, isSigned: false };
      await transact(past, staff, async (work) => {
        const facts = { title, ...said, ...rights, ...played, language: 'de', file, fileName: title } as const;
        const { id } = await addFile(work, past, facts);
        allowed(await publishFile(work, id));
      });
    },
  }));
}
