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
            <ul>
              <li>
                <a href={`${letter}?fassung=beide`}>{t.both}</a>
              </li>
              <li>
                <a href={`${letter}?fassung=standard`}>{t.standard}</a>
              </li>
              <li>
                <a href={`${letter}?fassung=leicht`}>{t.easy}</a>
              </li>
            </ul>
          </Section>
        </>
      )}
      <ButtonRow>
        <ButtonLink href={`/verwaltung/barrieren/neu?weg=${channel}`}>{t.next}</ButtonLink>
        <ButtonLink href={`/verwaltung/barrieren/${number}`} tone="secondary">
          {t.open}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
