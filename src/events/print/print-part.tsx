import { posterFormats } from '../../platform/documents/poster.ts';
import { Section } from '../../ui/page/section.tsx';
import type { EventRow } from '../events.store.ts';
import { paperPath } from './paper.ts';
import { printTexts as t } from './print.messages.ts';

type PrintPartProps = { event: Pick<EventRow, 'id' | 'titleEasy'>; hasComingDate: boolean };

/** What can be printed of a public event, in the words that there are. */
export function PrintPart({ event, hasComingDate }: PrintPartProps) {
  if (!hasComingDate) return null;
  const locales = event.titleEasy === null ? (['de'] as const) : (['de', 'de-simple'] as const);
  return (
    <Section id="druck" title={t.title}>
      <p class="field-hint">{t.lead}</p>
      {locales.map((locale) => (
        <div key={locale}>
          {locales.length > 1 && <h3>{locale === 'de' ? t.standard : t.easy}</h3>}
          <ul class="plain-links">
            {posterFormats.map((format) => (
              <li key={format}>
                <a href={paperPath(event.id, { format, locale })}>
                  {t.formats[format]} (PDF)
                  {locale === 'de-simple' && <span class="visually-hidden">, {t.easy}</span>}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
