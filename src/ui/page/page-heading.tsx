import type { ComponentChildren } from 'preact';

type PageHeadingProps = {
  title: string;
  /** When the title is in another language than the page (WCAG 3.1.2). */
  titleLang?: string | undefined;
  /** A short line above, such as a number or a kind. Part of the heading's surroundings, not of its name. */
  eyebrow?: ComponentChildren;
  /** One or two sentences: what this page is for. */
  lead?: ComponentChildren;
  /** State, buttons. */
  children?: ComponentChildren;
};

/** The page's `h1` with what belongs to it. */
export function PageHeading({ title, titleLang, eyebrow, lead, children }: PageHeadingProps) {
  return (
    <div class="page-heading">
      {eyebrow !== undefined && <p class="eyebrow">{eyebrow}</p>}
      <h1 lang={titleLang}>{title}</h1>
      {lead !== undefined && <p class="lead">{lead}</p>}
      {children}
    </div>
  );
}
