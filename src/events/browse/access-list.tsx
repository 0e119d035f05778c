import type { Locale } from '../../platform/i18n/locale.ts';
import { Icon } from '../../ui/data/icon.tsx';
import { Paragraphs } from '../../ui/data/paragraphs.tsx';
import { Section } from '../../ui/page/section.tsx';
import {
  codesFor,
  isUnchecked,
  sortFacts,
  type AccessAnswer,
  type AccessCode,
  type EventAccess,
} from '../access-facts.ts';
import { accessName, accessTexts } from '../access.messages.ts';

type AccessListProps = { locale: Locale; access: EventAccess; isOnlineOnly: boolean };

const icons = { yes: 'check', no: 'close', notChecked: 'circle' } as const;

/** What there is, what there is not, and what nobody has checked: three lists, so that no answer hides behind a symbol. */
export function AccessList({ locale, access, isOnlineOnly }: AccessListProps) {
  const t = accessTexts(locale);
  const sorted = sortFacts(access, codesFor({ isOnlineOnly }));
  const answers = (['yes', 'no', 'notChecked'] as const).filter((answer) => sorted[answer].length > 0);
  return (
    <Section id="zugang" title={t.title}>
      {isUnchecked(access) && <p>{t.nothingChecked}.</p>}
      <div class="access-parts">
        {answers.map((answer) => (
          <AnswerPart key={answer} {...{ locale, access, answer }} codes={sorted[answer]} />
        ))}
      </div>
    </Section>
  );
}

type AnswerPartProps = { locale: Locale; access: EventAccess; answer: AccessAnswer; codes: readonly AccessCode[] };

function AnswerPart({ locale, access, answer, codes }: AnswerPartProps) {
  const t = accessTexts(locale);
  return (
    <div class={`access-part access-${answer}`}>
      <h3>{t[answer]}</h3>
      <ul class="access-list">
        {codes.map((code) => (
          <li key={code}>
            <Icon name={icons[answer]} />
            <span>
              {accessName(locale, code)}
              {access[code]?.note !== undefined && (
                <span class="access-note" lang={locale === 'de' ? undefined : 'de'}>
                  {access[code].note}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {answer === 'notChecked' && <Paragraphs text={t.notCheckedText} />}
    </div>
  );
}
