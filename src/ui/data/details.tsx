import type { ComponentChildren } from 'preact';

type DetailsProps = {
  summary: string;
  /** Heard but not seen behind the summary, where many of them stand on a page. */
  about?: string | undefined;
  open?: boolean | undefined; children: ComponentChildren;
};

/** For what few people need. Print opens it. */
export function Details({ summary, about, open, children }: DetailsProps) {
  return (
    <details class="details" open={open}>
      <summary>
        {summary}
        {about !== undefined && <span class="visually-hidden">{about}</span>}
      </summary>
      <div class="details-body">{children}</div>
    </details>
  );
}
