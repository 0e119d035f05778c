import type { HTMLAttributes } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      /** Follows what is typed into the form with this id. */
      'article-preview': Omit<HTMLAttributes<HTMLElement>, 'form'> & { form: string };
      /** Shows the text area inside it formatted, if somebody wants that. */
      'rich-editor': HTMLAttributes<HTMLElement>;
    }
  }
}
