import type { FunctionComponent, VNode } from 'preact';
import { asWritten, writeHtml } from '../http/write-html.ts';

/**
 * A part of a page that stays written as long as what it shows is kept. Whoever shows the same again, the very same object, gets what
 * stands there; what is shown only once is made like any other part. It is for what everybody sees alike: nothing of the person who looks
 * is among the props, because they are kept for others, too.
 */
export function writtenOnce<Props extends object>(Part: FunctionComponent<Props>): (props: Props) => VNode {
  // A kept list holds a megabyte: what is written of it goes with it, and nothing here keeps it when it is old.
  const shown = new WeakMap<Props, string | null>();
  return (props) => {
    const known = shown.get(props);
    if (known === undefined) {
      shown.set(props, null);
      return <Part {...props} />;
    }
    const html = known ?? write(<Part {...props} />);
    shown.set(props, html);
    return asWritten(html);
  };
}

/** What can be compared by its content: nothing that does or asks something. */
type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

/**
 * A part that many pages show with the same words in it, written once for each content. Whatever changes in it makes another content, so
 * it is never old, and nobody gets what they have not brought along themselves.
 */
export function writtenByContent<Props extends { readonly [name: string]: Plain }>(
  Part: FunctionComponent<Props>,
  most = 300,
): (props: Props) => VNode {
  const shown = latest(most);
  return (props) => {
    const content = JSON.stringify(props);
    const html = shown.get(content) ?? write(<Part {...props} />);
    shown.set(content, html);
    return asWritten(html);
  };
}

/** Those that were shown longest ago go. */
function latest(most: number) {
  const entries = new Map<string, string>();
  return {
    get: (key: string) => entries.get(key),
    set(key: string, value: string): void {
      entries.delete(key);
      entries.set(key, value);
      for (const oldest of entries.keys()) {
        if (entries.size <= most) break;
        entries.delete(oldest);
      }
    },
  };
}

/** What a renderer gives is a tree of thousands of pieces, which would have to be put together for every page. */
const write = (part: VNode): string => Buffer.from(writeHtml(part)).toString();
