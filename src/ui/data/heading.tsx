import type { ComponentChildren } from 'preact';

export type HeadingLevel = 2 | 3 | 4;

type HeadingProps = {
  level?: HeadingLevel | undefined;
  id?: string | undefined;
  class?: string | undefined;
  children: ComponentChildren;
};

/** A heading whose level depends on where its component stands, so that pages never skip a level. */
export function Heading({ level = 2, id, class: className, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} class={className}>
      {children}
    </Tag>
  );
}
