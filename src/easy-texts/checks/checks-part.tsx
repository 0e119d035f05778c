import { formatDate, formatEuros } from '../../platform/i18n/format.ts';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import type { Tone } from '../../ui/data/tone.ts';
import { ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { Section } from '../../ui/page/section.tsx';
import { textPath, type TextReference } from '../easy-address.ts';
import { checkTexts as t } from './checks.messages.ts';
import type { EasyCheckRow } from './checks.store.ts';
import type { CheckResult } from './easy-check.ts';

export const resultTones: Record<CheckResult, Tone> = {
  understood: 'success',
  changed: 'success',
  'not-understood': 'warning',
};

type ChecksPartProps = { entry: TextReference; checks: readonly EasyCheckRow[]; hasEasy: boolean };

/** What test groups have said of a text, the newest first. */
export function ChecksPart({ entry, checks, hasEasy }: ChecksPartProps) {
  return (
    <Section id="pruefungen" title={t.part}>
      {checks.length === 0 && <p class="muted">{t.none}</p>}
      {checks.length > 0 && (
        <ul class="plain-rows">
          {checks.map((check) => (
            <li key={check.id}>
              <Check check={check} />
            </li>
          ))}
        </ul>
      )}
      {hasEasy ? (
        <ButtonRow>
          <ButtonLink href={textPath(entry, 'pruefung')} tone="secondary">
            {t.record}
          </ButtonLink>
        </ButtonRow>
      ) : (
        <p class="field-hint">{t.recordHint}</p>
      )}
    </Section>
  );
}

function Check({ check }: { check: EasyCheckRow }) {
  const { checkedOn, groupName, people, result, changes, translator, seal, costCents } = check;
  const more = [
    translator && t.translatedBy(translator),
    seal && t.sealSays(seal),
    costCents !== null && t.costs(formatEuros(costCents, 'de')),
  ].filter(Boolean);
  return (
    <>
      <p>
        <strong>{formatDate(checkedOn, 'de')}</strong> {t.summary(groupName, t.peopleCount(people))}
      </p>
      <p>
        <StatusTag tone={resultTones[result]} text={t.results[result]} />
      </p>
      {changes && <p class="preformatted">{changes}</p>}
      {more.length > 0 && <p class="muted">{more.join(' · ')}</p>}
    </>
  );
}
