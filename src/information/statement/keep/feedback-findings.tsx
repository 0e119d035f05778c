import { Section } from '../../../ui/page/section.tsx';
import { findingFromFeedbackPath, findingPath } from './keep-address.ts';
import { keepTexts } from './keep.messages.ts';

const t = keepTexts.feedback;

type FeedbackFindingsProps = {
  reference: string;
  /** What the feedback has led to already. */
  findings: readonly { readonly number: number; readonly title: string }[];
};

/** On the page of a feedback: what of it stands in the statement, and the way to put it there. */
export function FeedbackFindings({ reference, findings }: FeedbackFindingsProps) {
  return (
    <Section id="erklaerung" title={t.title}>
      {findings.map(({ number, title }) => (
        <p key={number}>
          {t.made} <a href={findingPath(number)}>{title}</a>
        </p>
      ))}
      <p>
        <a href={findingFromFeedbackPath(reference)}>{t.make}</a>
      </p>
    </Section>
  );
}
