import type { ComponentChildren } from 'preact';

type FigureProps = {
  /** A picture with its alternative text, a chart or a map. */
  children: ComponentChildren;
  caption?: ComponentChildren;
  /** Who made it. */
  credit?: string | undefined;
};

export function Figure({ children, caption, credit }: FigureProps) {
  return (
    <figure class="figure">
      {children}
      {(caption !== undefined || credit !== undefined) && (
        <figcaption>
          {caption}
          {credit !== undefined && <small class="figure-credit"> {credit}</small>}
        </figcaption>
      )}
    </figure>
  );
}
