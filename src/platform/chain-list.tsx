import { StatusTag } from '../ui/data/status-tag.tsx';
import { Heading, type HeadingLevel } from '../ui/data/heading.tsx';
import type { ChainLink } from './chain.ts';

/** Things that another slice has put beside one of ours, one below the other, with what that slice says about them. */
export function ChainList({ links, headingLevel = 3 }: { links: readonly ChainLink[]; headingLevel?: HeadingLevel }) {
  return (
    <ul class="link-list">
      {withoutDoubles(links).map(({ name, title, lang, href, states, notes }) => (
        <li key={href} class="link-item">
          <p class="eyebrow">{name}</p>
          <Heading level={headingLevel} class="link-item-title">
            <a href={href} lang={lang}>
              {title}
            </a>
          </Heading>
          {states.length > 0 && (
            <p class="tags">
              {states.map((state) => (
                <StatusTag key={state.text} {...state} />
              ))}
            </p>
          )}
          {notes.map((note) => (
            <p key={note} class="link-item-text">
              {note}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** One thing may hang on several of ours, for example after two were merged. */
function withoutDoubles(links: readonly ChainLink[]): readonly ChainLink[] {
  return links.filter(({ href }, at) => links.findIndex((link) => link.href === href) === at);
}
