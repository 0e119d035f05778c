import type { ComponentChildren } from 'preact';

type HeroProps = {
  title: string;
  lead?: ComponentChildren;
  /** The one or two things most people come for: a `ButtonRow`. */
  children?: ComponentChildren;
};

/** Opens the start page; holds its `h1`. */
export function Hero({ title, lead, children }: HeroProps) {
  return (
    <div class="hero">
      <h1>{title}</h1>
      {lead !== undefined && <p class="lead">{lead}</p>}
      {children}
    </div>
  );
}
