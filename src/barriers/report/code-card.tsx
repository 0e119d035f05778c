import type { ComponentChildren } from 'preact';
import type { Locale } from '../../platform/i18n/locale.ts';
import { Details } from '../../ui/data/details.tsx';
import { spellCode } from './spell-code.ts';
import { receiptTexts } from './send/receipt.messages.ts';

type CodeCardProps = { locale: Locale; code: string; children: ComponentChildren };

/** A code, large enough to copy by hand, with how to say and to spell it on the telephone. */
export function CodeCard({ locale, code, children }: CodeCardProps) {
  const t = receiptTexts(locale);
  const parts = code.split('-');
  const digits = parts.at(-1) ?? '';
  const spoken = [...parts.slice(0, -1), [...digits].join(' ')].join(', ');
  return (
    <section class="code" aria-labelledby="code-title">
      <h2 id="code-title">{t.codeTitle}</h2>
      <p class="code-value" translate={false}>
        {code}
      </p>
      {children}
      <p>{t.spoken(spoken)}</p>
      <Details summary={t.spelled}>
        <ul>
          {parts.slice(0, -1).map((word) => (
            <li key={word}>
              <strong>{word}</strong>: {spellCode(word)}
            </li>
          ))}
        </ul>
      </Details>
    </section>
  );
}
