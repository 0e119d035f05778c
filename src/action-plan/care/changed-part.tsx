import { Notice } from '../../ui/data/notice.tsx';
import { careTexts } from './care.messages.ts';

/** What a colleague has saved in between, beside what was typed: whoever saves now decides with both in view. */
export function ChangedPart({ stored }: { stored: string | undefined }) {
  if (stored === undefined) return null;
  return (
    <Notice tone="warning" title={careTexts.changedTitle}>
      <p class="preformatted">{stored}</p>
    </Notice>
  );
}
