import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { ScreenOnly } from '../../ui/data/only.tsx';
import { analysisAddress } from './analysis-filter.ts';
import { analysisPaths, fileKinds } from './analysis-paths.ts';
import { analysisTexts } from './analysis.messages.ts';
import type { Question } from './counted.store.ts';

type DownloadsProps = {
  locale: Locale;
  question: Question;
  name: string;
  title: string;
  /** Further parts of the address. */
  more?: Readonly<Record<string, string>>;
};

/** One table as files, with the same choice. */
export function Downloads({ locale, question, name, title, more }: DownloadsProps) {
  const t = analysisTexts(locale);
  const { audience, filter } = question;
  return (
    <ScreenOnly>
      <p class="table-downloads">
        {t.download}
        {fileKinds[audience].map((kind) => {
          const path = localized(locale, `${analysisPaths[audience].files}/${name}.${kind}`);
          return (
            <a key={kind} href={analysisAddress(path, filter, more)}>
              <span class="visually-hidden">{title} </span>
              {t[kind]}
            </a>
          );
        })}
      </p>
    </ScreenOnly>
  );
}
