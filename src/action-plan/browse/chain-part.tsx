import type { Locale } from '../../platform/i18n/locale.ts';
import { Steps } from '../../ui/data/steps.tsx';
import { Section } from '../../ui/page/section.tsx';
import { measureTexts } from './measure.messages.ts';

/** One station on the way from what people met to what became of it. */
export type ChainLink = {
  readonly title: string;
  /** Address in the reader's language; left out for the page itself. */
  readonly href?: string | undefined;
  readonly note?: string | undefined;
  readonly state: 'done' | 'current' | 'open';
};

/** „Von der Meldung zur Maßnahme“: the barriers and causes behind a measure, the measure, and its result. */
export function ChainPart({ locale, chain }: { locale: Locale; chain: readonly ChainLink[] }) {
  if (chain.length === 0) return null;
  const t = measureTexts(locale);
  return (
    <Section id="kette" title={t.chain}>
      <div class="flow">
        <p>{t.chainLead}</p>
        <Steps locale={locale} label={t.chain} steps={chain} />
      </div>
    </Section>
  );
}
