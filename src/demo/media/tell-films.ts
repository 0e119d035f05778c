import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readMediaStands } from '../../media/index.ts';
import { addFile, fileSeconds, publishFile, sniffFile } from '../../media/media.demo.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { allowed, hour, latestMoment, type Happening } from '../happening.ts';

/** Where it comes from stands beside the file. */
const film = resolve(import.meta.dirname, 'files/so-melden-sie.webm');

const captions = `WEBVTT

00:00.000 --> 00:02.400
Vor dem Haus sind Stufen.

00:02.400 --> 00:06.500
Wer im Rollstuhl fährt, kommt nicht hinein.

00:06.800 --> 00:09.000
Sie sehen so etwas?

00:09.000 --> 00:11.000
Melden Sie es uns.

00:11.000 --> 00:14.200
Das geht im Internet und am Telefon.

00:14.400 --> 00:18.000
Wir sagen Ihnen, was daraus wird.`;

const transcript = `Eine Computerstimme spricht.

Zu sehen ist eine Zeichnung: Sechs Stufen führen zu einem Haus.
„Vor dem Haus sind Stufen. Wer im Rollstuhl fährt, kommt nicht hinein.“

Zu sehen ist ein hoher Bordstein mit einem Maßstab.
„Sie sehen so etwas? Melden Sie es uns. Das geht im Internet und am Telefon.“

Zu sehen ist derselbe Bordstein, in der Mitte abgesenkt.
„Wir sagen Ihnen, was daraus wird.“`;

/** The film that the editor of the demonstration has published. */
export function happeningsOfFilms(
  services: Services,
  editorId: string,
  pictures: ReadonlyMap<string, string>,
): readonly Happening[] {
  const staff = { kind: 'staff', id: editorId } as const;
  return [
    {
      at: new Date(latestMoment(services) - 9 * 24 * hour),
      happen: async (past) => {
        const file = allowed(await sniffFile(await readFile(film)));
        await transact(past, staff, async (work) => {
          const code = pictures.get('Abgesenkter Bordstein') ?? '';
          const posters = await readMediaStands(work.db, [code], work.now);
          const { id } = await addFile(work, past, {
            title: 'So melden Sie eine Barriere (Beispiel)',
            about: 'Warum Sie uns Barrieren melden sollten, in 18 Sekunden.',
            language: 'de',
            topic: null,
            isChecked: false,
            offer: '',
            seconds: fileSeconds(file.bytes, file.mediaType),
            captions,
            transcript,
            posterId: posters.get(code)?.id ?? null,
            isSigned: false,
            credit: 'Vorführung',
            rightsNote: 'Eigene Zeichnungen, Computerstimme espeak-ng',
            consent: null,
            file,
            fileName: 'so-melden-sie.webm',
          });
          allowed(await publishFile(work, id));
        });
      },
    },
  ];
}
