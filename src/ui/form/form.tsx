import type { ComponentChildren } from 'preact';

type FormProps = {
  id: string;
  action: string;
  /** Needed as soon as the form holds a file field. */
  multipart?: boolean | undefined;
  children: ComponentChildren;
};

/** Posts natively. The browser's own messages are off, because they vanish, cannot be styled and are not translated. */
export function Form({ id, action, multipart, children }: FormProps) {
  return (
    <form
      id={id}
      class="form"
      method="post"
      action={action}
      encType={multipart ? 'multipart/form-data' : undefined}
      noValidate
    >
      {children}
    </form>
  );
}
