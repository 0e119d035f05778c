import { Notice } from '../../ui/data/notice.tsx';
import type { Gap } from '../measure.ts';
import { gapNames } from '../taxonomy.messages.ts';
import { fileTexts } from './file/file.messages.ts';
import { measurePath } from './measure-address.ts';

/** Where a gap is filled: everything but the indicators belongs to the words of the measure. */
export function gapAddress(number: number, gap: Gap): string {
  return measurePath(number, gap === 'indicator' ? 'messgroessen#neu' : `bearbeiten#${gapFields[gap]}`);
}

const gapFields: Record<Exclude<Gap, 'indicator'>, string> = {
  accountableBody: 'accountableBody',
  goal: 'goalText',
  deadline: 'due',
  origin: 'origin',
};

type GapsPartProps = { number: number; gaps: readonly Gap[]; title?: string; lead: string; mayFill: boolean };

/** What is missing, each with the way to where it is filled in. */
export function GapsPart({ number, gaps, title = fileTexts.gaps.title, lead, mayFill }: GapsPartProps) {
  if (gaps.length === 0) return null;
  return (
    <Notice tone="warning" title={title}>
      <p>{lead}</p>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>
            {gapNames[gap].de}
            {mayFill && (
              <>
                {' · '}
                <a href={gapAddress(number, gap)}>
                  {fileTexts.gaps.fill}
                  <span class="visually-hidden">: {gapNames[gap].de}</span>
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
