import { ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { CodeCard } from '../report/code-card.tsx';
import type { Channel } from '../taxonomy.ts';
import { intakeTexts } from './intake.messages.ts';

const t = intakeTexts.saved;

type SavedPageProps = {
  number: number;
  /** Null as soon as it may no longer be shown. */
  code: string | null;
  /** The next report mostly comes the same way. */
  channel: Channel;
};

/** Right after taking down a report: the code to be read out, and the letter to be handed over. */
export function SavedPage({ number, code, channel }: SavedPageProps) {
  const letter = `/verwaltung/barrieren/${number}/eingangsbrief`;
  return (
    <>
      <PageHeading title={t.title(number)} lead={code === null ? t.gone : t.lead} />
      {code !== null && (
        <>
          <CodeCard locale="de" code={code}>
            <p>{t.codeHint}</p>
          </CodeCard>
          <Section id="brief" title={t.lettersTitle}>
            <ButtonRow>
              <ButtonLink href={`${letter}?fassung=beide`}>{t.both}</ButtonLink>
              <ButtonLink href={`${letter}?fassung=standard`} tone="secondary">
                {t.standard}
              </ButtonLink>
              <ButtonLink href={`${letter}?fassung=leicht`} tone="secondary">
                {t.easy}
              </ButtonLink>
            </ButtonRow>
          </Section>
        </>
      )}
      <Section id="weiter" title={t.nextTitle}>
        <ButtonRow>
          <ButtonLink href={`/verwaltung/barrieren/neu?weg=${channel}`} tone="secondary">
            {t.next}
          </ButtonLink>
          <ButtonLink href={`/verwaltung/barrieren/${number}`} tone="secondary">
            {t.open}
          </ButtonLink>
        </ButtonRow>
      </Section>
    </>
  );
}
