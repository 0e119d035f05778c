import type { ComponentChildren } from 'preact';

type Tone = 'primary' | 'secondary' | 'quiet' | 'danger';

type ButtonProps = {
  tone?: Tone | undefined;
  /** With several buttons in a form, name and value tell which one was pressed. */
  name?: string | undefined;
  value?: string | undefined;
  /** Id of the form, for a button outside it. */
  form?: string | undefined;
  /** Sends this button's request elsewhere than the form does. */
  formaction?: string | undefined;
  children: ComponentChildren;
};

/** Sends a form. It is never disabled: pressing it answers what is missing. */
export function Button({ tone = 'primary', name, value, form, formaction, children }: ButtonProps) {
  return (
    <button type="submit" class={`button button-${tone}`} name={name} value={value} form={form} formAction={formaction}>
      {children}
    </button>
  );
}

type ButtonLinkProps = { href: string; tone?: Tone | undefined; children: ComponentChildren };

/** A link that is the main thing to do on a page; it stays a link, because it changes nothing. */
export function ButtonLink({ href, tone = 'primary', children }: ButtonLinkProps) {
  return (
    <a href={href} class={`button button-${tone}`}>
      {children}
    </a>
  );
}

/** Buttons that belong together, the main one first. */
export function ButtonRow({ children }: { children: ComponentChildren }) {
  return <div class="button-row">{children}</div>;
}
