import type { ComponentChildren } from 'preact';
import { Icon } from '../data/icon.tsx';
import { Heading, type HeadingLevel } from '../data/heading.tsx';
import type { Link } from './frame.ts';

type SectionProps = {
  /** Unique on the page; the target of links into it. */
  id: string;
  title: string;
  headingLevel?: HeadingLevel | undefined;
  /** On a quiet ground from edge to edge. */
  band?: boolean | undefined;
  /** Where there is more of it. */
  more?: Link | undefined;
  children: ComponentChildren;
};

export function Section({ id, title, headingLevel, band, more, children }: SectionProps) {
  return (
    <section class={band ? 'section section-band' : 'section'} aria-labelledby={id}>
      <Heading level={headingLevel} id={id}>
        {title}
      </Heading>
      {children}
      {more && (
        <p class="section-more">
          <a href={more.href}>
            {more.text} <Icon name="arrow" />
          </a>
        </p>
      )}
    </section>
  );
}
