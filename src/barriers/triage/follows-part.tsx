import type { ChainLink } from '../../platform/chain.ts';
import { LinkList } from '../../ui/data/link-list.tsx';
import { Section } from '../../ui/page/section.tsx';
import { fileTexts } from './barrier-file.messages.ts';

/** What other slices have to do with this barrier, told by them. */
export function FollowsPart({ follows }: { follows: readonly ChainLink[] }) {
  if (follows.length === 0) return null;
  return (
    <Section id="zusammenhang" title={fileTexts.follows}>
      <LinkList
        links={follows.map(({ name, title, href, states, notes }) => ({
          href,
          title: `${name}: ${title}`,
          state: states[0],
          meta: notes,
        }))}
      />
    </Section>
  );
}
