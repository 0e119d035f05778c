import { Details } from '../../ui/data/details.tsx';
import { checkEasyText } from './check-easy-text.ts';
import { easyRules, type EasyFinding } from './easy-finding.ts';
import { easyCheckTexts as t, easyRuleTexts } from './easy-language.messages.ts';
import type { ExplainedWords } from './word-rules.ts';

type EasyHintsProps = {
  /** The easy text. */
  text: string;
  /** Words that the glossary explains. */
  explained?: ExplainedWords | undefined;
  open?: boolean | undefined;
};

/** What may be hard in an easy text, rule by rule, with why and an example; for whoever writes it. */
export function EasyHints({ text, explained, open }: EasyHintsProps) {
  const findings = checkEasyText(text, explained);
  if (findings.length === 0) return <p class="muted">{t.none}</p>;
  const rules = easyRules.filter((rule) => findings.some((finding) => finding.rule === rule));
  return (
    <Details summary={t.count(findings.length)} open={open}>
      <p class="muted">{t.limits}</p>
      <ul class="easy-hints">
        {rules.map((rule) => (
          <li key={rule}>
            <strong>{easyRuleTexts[rule].name}</strong>
            <Places findings={findings.filter((finding) => finding.rule === rule)} />
            <p>{easyRuleTexts[rule].why}</p>
            <dl class="easy-example">
              <dt>{t.hard}</dt>
              <dd class="preformatted">{easyRuleTexts[rule].hard}</dd>
              <dt>{t.easy}</dt>
              <dd class="preformatted">{easyRuleTexts[rule].easy}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </Details>
  );
}

function Places({ findings }: { findings: readonly EasyFinding[] }) {
  return (
    <ul>
      {findings.map(({ start, line, excerpt, instead }) => (
        <li key={start}>
          {t.line(line)}: <q>{excerpt.trim()}</q>
          {instead && <> {t.instead(instead)}</>}
        </li>
      ))}
    </ul>
  );
}
