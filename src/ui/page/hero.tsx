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
      <StepsToRamp />
    </div>
  );
}

/** Decoration: stairs, and the ramp that takes their place. */
function StepsToRamp() {
  return (
    <svg class="hero-picture" viewBox="0 0 500 330" aria-hidden="true" focusable="false">
      <path d="M2 328h66v-52h66v-52h66v-52h66v-52h66V68h166" />
      <path class="hero-ramp" d="M2 328L332 68h166" />
      <circle cx="68" cy="276" r="11" />
      <circle cx="200" cy="172" r="11" />
      <circle cx="332" cy="68" r="11" />
      <circle class="hero-goal" cx="450" cy="68" r="15" />
    </svg>
  );
}
