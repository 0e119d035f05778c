import { system } from '../../platform/actor.ts';
import { locales } from '../../platform/i18n/locale.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { addFinding } from './save-finding.ts';
import { statementParts } from './statement.ts';
import { insertEvaluation } from './statement.store.ts';

/**
 * Takes over with the first start what the county's folder knows of the accessibility of the website; from then on it belongs to the office.
 * @throws when the county's text does not say where the findings stand in it
 */
export async function takeFirstFindings(services: Services): Promise<void> {
  const { pages, accessibility } = services.district;
  for (const locale of locales) {
    const parts = statementParts(pages.accessibilityStatement[locale]);
    if (!parts.ok)
      throw new Error(
        `texts/accessibility-statement.${locale}.md is not right: a line "=== ${parts.failure} ===" is missing.`,
      );
  }
  const { evaluation, findings } = accessibility;
  if (evaluation === null) return;
  await transact(services, system, async (work) => {
    const { how, ...look } = evaluation;
    const isFirst = await insertEvaluation(work.db, {
      ...look,
      how: how.de,
      howEasy: how['de-simple'],
      howEn: how.en,
      fromFolder: true,
      createdAt: work.now,
    });
    if (!isFirst) return;
    for (const { title, text, alternative, ...facts } of findings) {
      const words = {
        title: title.de,
        text: text.de,
        alternative: alternative?.de ?? '',
        titleEasy: title['de-simple'],
        textEasy: text['de-simple'],
        alternativeEasy: alternative?.['de-simple'] ?? '',
        titleEn: title.en,
        textEn: text.en,
        alternativeEn: alternative?.en ?? '',
      };
      await addFinding(work, { words, facts });
    }
  });
}
