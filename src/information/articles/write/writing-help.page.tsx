import type { TrustedMarkup } from '../../../platform/markdown.ts';
import { breaksTheLaw, textFaultKinds, type TextFaultKind } from '../../../platform/text-faults.ts';
import { TrustedHtml } from '../../../platform/trusted-html.tsx';
import { StatusTag } from '../../../ui/data/status-tag.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { writeTexts } from './write.messages.ts';
import { faultExamples, faultTexts, writingTexts as t } from './writing-rules.messages.ts';

export type ShownRule = {
  readonly title: string;
  readonly write: string;
  readonly becomes: string;
  readonly markup: TrustedMarkup;
};

/** How to write a text, with what becomes of each mark, and what keeps somebody out, with how it is put right. */
export function WritingHelpPage({ rules }: { rules: readonly ShownRule[] }) {
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <Section id="gliedern" title={t.structure}>
        <p>{t.structureLead}</p>
        {rules.map(({ title, write, becomes, markup }) => (
          <section key={title} class="written">
            <h3>{title}</h3>
            <p>{becomes}</p>
            <div class="beside">
              <Typed label={t.write} text={write} />
              <div class="beside-part">
                <p class="written-label">{t.becomes}</p>
                <TrustedHtml markup={markup} />
              </div>
            </div>
          </section>
        ))}
      </Section>
      <Section id="maengel" title={t.faults}>
        <p>{t.faultsLead}</p>
        {textFaultKinds.map((kind) => (
          <Rule key={kind} kind={kind} />
        ))}
      </Section>
      <Section id="leicht" title={t.easy}>
        <ul>
          {t.easyRules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Rule({ kind }: { kind: TextFaultKind }) {
  const isBinding = breaksTheLaw(kind);
  const { wrong, right } = faultExamples[kind];
  return (
    <section id={kind} class="written" aria-labelledby={`${kind}-titel`}>
      <h3 id={`${kind}-titel`}>{faultTexts[kind]}</h3>
      <p>
        <StatusTag
          tone={isBinding ? 'warning' : 'info'}
          text={isBinding ? writeTexts.faults.binding : writeTexts.faults.hint}
        />
      </p>
      <div class="beside">
        <Typed label={t.wrong} text={kind === 'nested-too-deep' ? t.nested : wrong} />
        <Typed label={t.right} text={right} />
      </div>
    </section>
  );
}

function Typed({ label, text }: { label: string; text: string }) {
  return (
    <div class="beside-part">
      <p class="written-label">{label}</p>
      <p class="preformatted">
        <code>{text}</code>
      </p>
    </div>
  );
}
