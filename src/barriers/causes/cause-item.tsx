import type { Locale } from '../../platform/i18n/locale.ts';
import type { ChainItem } from '../../ui/data/chain.tsx';
import { EasyState } from '../../platform/text-twin/easy-state.tsx';
import { Paragraphs } from '../../ui/data/paragraphs.tsx';
import { wordsFor } from '../browse/public-words.ts';
import type { CauseRow } from './causes.store.ts';
import { chainTexts } from './chain.messages.ts';

/**
 * A published cause in a chain, with its words as the reader wants them and an honest word about them.
 * @param here path of the page that shows the chain, where the standard words stand
 */
export function causeItem(locale: Locale, cause: CauseRow, here: string): ChainItem {
  const words = causeWordsFor(locale, cause);
  return {
    name: chainTexts(locale).causeNumber(cause.number),
    title: words.title,
    lang: words.lang,
    children: (
      <>
        {words.twin !== undefined && (
          <EasyState
            locale={locale}
            twin={words.twin}
            outdatedSince={cause.easyOutdatedSince}
            standardHref={here}
            headingLevel={4}
          />
        )}
        <Paragraphs text={words.text} lang={words.lang} />
      </>
    ),
  };
}

/** The words of a cause for a reader: the easy twin where there is one and easy German is read. */
export function causeWordsFor(locale: Locale, { title, text, titleEasy, textEasy, easyState }: CauseRow) {
  return wordsFor(locale, {
    publicTitle: title,
    publicText: text,
    publicTitleEasy: titleEasy,
    publicTextEasy: textEasy,
    easyState,
  });
}
