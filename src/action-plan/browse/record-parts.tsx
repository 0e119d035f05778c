import type { Day } from '../../platform/calendar.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { formatRoughDay, isOver } from '../../platform/rough-day.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import type { Tone } from '../../ui/data/tone.ts';
import { Section } from '../../ui/page/section.tsx';
import { isDocumentType, documentTypes } from '../document-file.ts';
import { continuationNames, participationLevelNames } from '../taxonomy.messages.ts';
import type { MeasurePassport } from './measure.store.ts';
import { measureTexts } from './measure.messages.ts';
import { measurePath } from './plan-paths.ts';
import { readText } from './reader-words.ts';

type PartProps = { locale: Locale; passport: MeasurePassport };

const germanOf = (locale: Locale): 'de' | undefined => (locale === 'de' ? undefined : 'de');

export function MilestonePart({ locale, passport: { milestones }, today }: PartProps & { today: Day }) {
  if (milestones.length === 0) return null;
  return (
    <Section id="meilensteine" title={measureTexts(locale).milestones}>
      <ol class="task-list">
        {milestones.map((milestone) => (
          <li key={milestone.id} class="task">
            <span class="task-title" lang={germanOf(locale)}>
              {milestone.title}
            </span>
            <StatusTag {...milestoneTag(locale, milestone, today)} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function milestoneTag(
  locale: Locale,
  { reachedOn, dueDay, duePrecision }: MeasurePassport['milestones'][number],
  today: Day,
): { tone: Tone; text: string } {
  const t = measureTexts(locale);
  if (reachedOn !== null) return { tone: 'success', text: t.reached(formatDate(reachedOn, locale)) };
  if (dueDay === null) return { tone: 'neutral', text: t.unplanned };
  const time = formatRoughDay(dueDay, duePrecision ?? 'day', locale);
  return isOver(dueDay, duePrecision ?? 'day', today)
    ? { tone: 'warning', text: t.late(time) }
    : { tone: 'neutral', text: t.planned(time) };
}

/** Who with disabilities took part and what it changed (Art. 4 (3) UN-CRPD). */
export function ParticipationPart({ locale, passport: { participation } }: PartProps) {
  if (participation.length === 0) return null;
  const t = measureTexts(locale);
  const german = germanOf(locale);
  return (
    <Section id="mitwirkung" title={t.participation}>
      <div class="flow">
        <p>{t.participationLead}</p>
        <DataTable
          locale={locale}
          id="mitwirkung-tabelle"
          caption={t.participation}
          hideCaption
          stacked
          rows={participation}
          columns={[
            { header: t.who, rowHeader: true, cell: ({ who }) => <span lang={german}>{who}</span> },
            { header: t.when, cell: ({ heldOn, heldPrecision }) => formatRoughDay(heldOn, heldPrecision, locale) },
            { header: t.level, cell: ({ level }) => participationLevelNames[level][locale] },
            { header: t.effect, cell: ({ effect }) => (effect === '' ? '–' : <span lang={german}>{effect}</span>) },
          ]}
        />
      </div>
    </Section>
  );
}

export function DocumentPart({ locale, passport: { documents, measure } }: PartProps) {
  if (documents.length === 0) return null;
  return (
    <Section id="unterlagen" title={measureTexts(locale).documents}>
      <ul class="plain-list">
        {documents.map(({ id, description, mediaType, bytes }) => (
          <li key={id}>
            <a href={localized(locale, `${measurePath(measure.number)}/dokumente/${id}`)} lang={germanOf(locale)}>
              {description}
            </a>{' '}
            ({kindOf(mediaType)}, {sizeOf(bytes, locale)})
          </li>
        ))}
      </ul>
    </Section>
  );
}

const kinds = { pdf: 'PDF', docx: 'Word', xlsx: 'Excel' } as const;

const kindOf = (mediaType: string): string => (isDocumentType(mediaType) ? kinds[documentTypes[mediaType]] : 'WebP');

function sizeOf(bytes: number, locale: Locale): string {
  const format = (value: number, digits: number) =>
    new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'de-DE', { maximumFractionDigits: digits }).format(value);
  return bytes < 1024 * 1024 ? `${format(Math.ceil(bytes / 1024), 0)} KB` : `${format(bytes / 1024 / 1024, 1)} MB`;
}

/** What each edition made of the measure. Of a single edition there is nothing to tell. */
export function EditionPart({ locale, passport: { editions, measure } }: PartProps) {
  if (editions.length < 2) return null;
  const t = measureTexts(locale);
  return (
    <Section id="fassungen" title={t.editions}>
      <ul class="link-list">
        {editions.map((edition) => {
          const reason = edition.continuationReason;
          const read = reason === null ? null : readText(locale, reason, edition.continuationReasonEasy);
          return (
            <li key={edition.number} class="link-item">
              <p>
                <strong>{t.edition(edition.number, edition.firstYear, edition.lastYear)}</strong>
                {edition.continuation !== null && `: ${continuationNames[edition.continuation][locale]}`}
              </p>
              {read !== null && <p lang={read.lang}>{read.text}</p>}
              {edition.title !== measure.title && (
                <p lang={germanOf(locale)}>{t.titleThen(readText(locale, edition.title, edition.titleEasy).text)}</p>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
