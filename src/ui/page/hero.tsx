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
      <Way />
    </div>
  );
}

/** Decoration: hills, and a gentle way through them with its stations. */
function Way() {
  return (
    <svg class="hero-picture" viewBox="0 0 560 400" aria-hidden="true" focusable="false">
      <path class="hero-hill" d="M60 400C150 330 210 110 320 140s130 110 240-30v290z" />
      <path class="hero-hill" d="M0 400C70 340 120 220 210 240s170 110 350-60v220z" />
      <path class="hero-hill" d="M0 400c90-30 130-60 250-40s190-30 310-80v120z" />
      <path class="hero-way" d="M0 372C60 372 70 346 120 342s90-8 140-32 90-22 140-40 60-34 110-34h50" />
      <circle cx="120" cy="342" r="10" />
      <circle cx="260" cy="310" r="10" />
      <circle cx="400" cy="270" r="10" />
      <circle class="hero-goal" cx="510" cy="236" r="14" />
    </svg>
  );
}
