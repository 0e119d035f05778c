import type { VNode } from 'preact';

/** One state of a component, checked by the HTML validator and, in the browser, by axe. */
export type Example = { readonly name: string; readonly element: VNode };
