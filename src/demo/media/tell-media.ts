import { addPicture, type PictureFacts } from '../../media/media.demo.ts';
import { encodeImage } from '../../platform/files/image.ts';
import { addDays, dayOf } from '../../platform/calendar.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { drawPicture, type PictureName } from '../draw-picture.ts';
import { allowed, hour, latestMoment, type Happening } from '../happening.ts';

type PictureStory = Pick<PictureFacts, 'title' | 'alternative' | 'focus'> & {
  readonly drawing: PictureName;
  readonly daysAgo: number;
  /** People agreed to be shown for so many more days. */
  readonly agreedFor?: number;
};

const pictures: readonly PictureStory[] = [
  {
    drawing: 'stop',
    daysAgo: 80,
    title: 'Rufbus mit ausgeklappter Rampe',
    alternative: {
      de: 'Zeichnung: Ein grüner Bus steht an einer Haltestelle, an der hinteren Tür ist eine Rampe ausgeklappt.',
      easy: 'Ein gemaltes Bild.\nEin grüner Bus hat eine Rampe.',
      en: 'Drawing: a green bus at a stop with a ramp folded out at its rear door.',
    },
    focus: 'bottom',
  },
  {
    drawing: 'lowered',
    daysAgo: 78,
    title: 'Abgesenkter Bordstein',
    alternative: { de: 'Zeichnung: ein Gehweg, dessen Bordstein an der Querung abgesenkt ist.', easy: '', en: '' },
    focus: 'center',
  },
  {
    drawing: 'door',
    daysAgo: 77,
    title: 'Breite Tür mit Zeichen',
    alternative: {
      de: 'Zeichnung: eine offene breite Tür mit einem Rollstuhl-Zeichen.',
      easy: 'Ein gemaltes Bild.\nDie Tür ist breit.',
      en: '',
    },
    focus: 'left',
  },
  {
    drawing: 'path',
    daysAgo: 20,
    agreedFor: 24,
    title: 'Menschen auf dem Parkweg',
    alternative: { de: 'Zeichnung: ein Weg durch einen Park.', easy: '', en: '' },
    focus: 'center',
  },
];

/** What the editor of the demonstration has put into the library; `codes` learns the code of each picture by its title. */
export function happeningsOfMedia(
  services: Services,
  editorId: string,
  codes: Map<string, string>,
): readonly Happening[] {
  const staff = { kind: 'staff', id: editorId } as const;
  const today = dayOf(services.clock.now());
  return pictures.map(({ drawing, daysAgo, agreedFor, ...words }) => ({
    at: new Date(latestMoment(services) - daysAgo * 24 * hour),
    happen: async (past) => {
      const image = allowed(await encodeImage(await drawPicture(drawing)));
      const consent =
        agreedFor === undefined
          ? null
          : { note: 'Erfunden: mündlich beim Rundgang zugesagt.', until: addDays(today, agreedFor) };
      const rights = {
        credit: 'Zeichnung dieser Vorführung',
        rightsNote: 'Eigene Zeichnung, frei verwendbar',
        consent,
      };
      const { code } = await transact(past, staff, (work) => addPicture(work, past, { ...words, ...rights, image }));
      codes.set(words.title, code);
    },
  }));
}
