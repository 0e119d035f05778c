import { formatDate } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { Prose } from '../../ui/data/prose.tsx';
import { Section } from '../../ui/page/section.tsx';
import { Paragraphs } from '../../ui/data/paragraphs.tsx';
import { followTexts } from './follow.messages.ts';
import type { OwnReport } from './follow.store.ts';

export type OwnAddition = {
  readonly id: number;
  readonly at: Date;
  readonly kind: 'addition' | 'correction';
  readonly text: string;
};
export type OwnPhoto = {
  readonly id: string;
  readonly description: string;
  readonly state: 'waiting' | 'approved' | 'hidden';
};

type OwnWordsProps = {
  locale: Locale;
  report: OwnReport;
  additions: readonly OwnAddition[];
  photos: readonly OwnPhoto[];
};

/** What the reporter has said and sent, without any contact data: whoever looks over a shoulder learns no address here. */
export function OwnWords({ locale, report, additions, photos }: OwnWordsProps) {
  const t = followTexts(locale);
  const headingOf = { addition: t.addedOn, correction: t.correctedOn };
  return (
    <>
      <Section id="eigenes" title={t.own}>
        <Prose>
          <h3>{t.reportedOn(formatDate(report.receivedAt, locale))}</h3>
          {report.originalText === null ? <p>{t.callOnly}</p> : <Paragraphs text={report.originalText} />}
          {additions.map(({ id, at, kind, text }) => (
            <div key={id}>
              <h3>{headingOf[kind](formatDate(at, locale))}</h3>
              <Paragraphs text={text} />
            </div>
          ))}
        </Prose>
      </Section>
      {photos.length > 0 && (
        <Section id="fotos" title={t.photos}>
          <Prose>
            <ul>
              {photos.map(({ id, description, state }, index) => (
                <li key={id}>
                  <strong>{t.photo(index + 1)}</strong>
                  {description && ` „${description}“`}: {stateOf(locale, state)}
                </li>
              ))}
            </ul>
          </Prose>
        </Section>
      )}
    </>
  );
}

function stateOf(locale: Locale, state: OwnPhoto['state']): string {
  const t = followTexts(locale);
  return { waiting: t.photoWaiting, approved: t.photoApproved, hidden: t.photoHidden }[state];
}
