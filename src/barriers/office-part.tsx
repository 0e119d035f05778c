import type { OfficeNotice } from '../accounts/index.ts';
import { Notice } from '../ui/data/notice.tsx';
import { Paragraphs } from '../ui/data/paragraphs.tsx';

/** A calm word that the office is closed or needs longer, where somebody looks for their report. */
export function OfficePart({ notice }: { notice: OfficeNotice | null }) {
  if (notice === null) return null;
  return (
    <Notice title={notice.title}>
      <Paragraphs text={notice.text} />
    </Notice>
  );
}
