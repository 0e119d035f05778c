import type { ChainLink, ChainReader, FollowChain } from '../../platform/chain.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { firstSentences } from '../browse/first-sentences.ts';
import { titleFor } from '../reader-words.ts';
import { sourcesIn } from '../solution.ts';
import { entryPath, solutionPath } from '../solution-address.ts';
import { costClassNames } from '../taxonomy.messages.ts';
import { attachedTexts } from './attached.messages.ts';
import { attachedToBarriers, attachedToMeasures, type Attached } from './attachments.store.ts';

/** What helps against some barriers, or by which way some measures work. The slices of those ask without knowing this one. */
export const followAttached: FollowChain = async ({ db }, reader, ids) => {
  const [barriers, measures] = await Promise.all([
    attachedToBarriers(db, ids, reader.audience),
    attachedToMeasures(db, ids, reader.audience),
  ]);
  const t = attachedTexts(reader.locale);
  return [
    ...barriers.map(({ forBody, forEveryone, ...attached }) =>
      linkTo(
        attached,
        reader,
        [...(forBody ? [t.forBody] : []), ...(forEveryone ? [t.forEveryone] : [])].map((text) => ({
          tone: 'info' as const,
          text,
        })),
      ),
    ),
    ...measures.map((attached) => linkTo(attached, reader, [])),
  ];
};

function linkTo(attached: Attached, { locale, audience }: ChainReader, shown: ChainLink['states']): ChainLink {
  const t = attachedTexts(locale);
  const title = titleFor(locale, attached);
  const isOffice = audience === 'office';
  const hidden = { tone: 'neutral' as const, text: t.hidden };
  return {
    of: attached.of ?? '',
    name: t.name(attached.number),
    title: title.text,
    lang: title.lang,
    href: isOffice ? entryPath(attached.number) : localized(locale, solutionPath(attached.slug)),
    helps: true,
    states: isOffice ? [...shown, ...(attached.publishedAt === null ? [hidden] : [])] : [],
    notes: isOffice ? [] : notesFor(attached, { locale, audience }),
  };
}

/** What helps, in two sentences; for whoever must act also what money is needed for, and the norm. */
function notesFor({ action, textEasy, costClass, sources }: Attached, { locale, audience }: ChainReader) {
  const t = attachedTexts(locale);
  const isEasy = locale === 'de-simple' && textEasy !== null;
  // The text is German; a page in English leaves it to the linked page, which marks the language.
  const words = locale === 'en' ? [] : [firstSentences(isEasy ? textEasy : action)];
  if (audience !== 'body') return words;
  const [source] = sourcesIn(sources);
  return [
    ...words,
    t.money(costClassNames[costClass][locale]),
    ...(source === undefined || locale === 'en'
      ? []
      : [source.isOrientation ? t.orientation(source.text) : t.source(source.text)]),
  ];
}
