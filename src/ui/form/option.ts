import type { ComponentChildren } from 'preact';

/** One answer of a radio group or checkbox group; `children` are follow-up fields shown below it. */
export type Option = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children?: ComponentChildren;
};
