import type { ComponentChildren } from 'preact';

type DetailsProps = { summary: string; open?: boolean | undefined; children: ComponentChildren };

/** For what few people need. Print opens it. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details class="details" open={open}>
      <summary>{summary}</summary>
      <div class="details-body">{children}</div>
    </details>
  );
}
