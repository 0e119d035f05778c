import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { CheckboxGroup } from './checkbox-group.tsx';
import { Checkbox } from './checkbox.tsx';
import { DateFields } from './date-fields.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { fresh, returned } from './example-forms.ts';
import { Form } from './form.tsx';
import { Honeypot } from './honeypot.tsx';
import { RadioGroup } from './radio-group.tsx';
import { SelectField } from './select-field.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';

/** The opening tag of the element with this id. */
function tag(element: VNode, id: string): string {
  const attributes = '(?:[^">]|"[^"]*")*';
  const pattern = new RegExp(`<${attributes}\\bid="${id}"${attributes}>`, 'u');
  return pattern.exec(renderToString(element))?.[0] ?? '';
}

const options = [
  { value: 'a', label: 'Erste' },
  { value: 'b', label: 'Zweite' },
];

describe('what somebody typed comes back', () => {
  const form = returned(
    { text: 'Grüße & <Küsse>', one: 'b', many: ['a', 'b'], agree: 'yes', 'day-day': '3', 'day-year': '2026' },
    {},
  );

  it('in a text field', () => {
    expect(tag(<TextField form={form} name="text" label="Text" />, 'text')).toContain('value="Grüße &amp; &lt;Küsse>"');
  });

  it('in a text area', () => {
    expect(renderToString(<TextArea form={form} name="text" label="Text" />)).toContain(
      '>Grüße &amp; &lt;Küsse></textarea>',
    );
  });

  it('in a select', () => {
    const html = renderToString(<SelectField form={form} name="one" label="Eins" options={options} />);
    expect(html).toMatch(/<option[^>]*selected[^>]*value="b"|<option[^>]*value="b"[^>]*selected/u);
  });

  it('in radio buttons', () => {
    const group = <RadioGroup form={form} name="one" legend="Eins" options={options} />;
    expect(tag(group, 'one-b')).toContain('checked');
    expect(tag(group, 'one')).not.toContain('checked');
  });

  it('in all ticked boxes', () => {
    const group = <CheckboxGroup form={form} name="many" legend="Viele" options={options} />;
    expect(tag(group, 'many')).toContain('checked');
    expect(tag(group, 'many-b')).toContain('checked');
    expect(tag(<Checkbox form={form} name="agree" label="Ja" />, 'agree')).toContain('checked');
  });

  it('in the parts of a date', () => {
    const date = <DateFields form={form} name="day" legend="Tag" />;
    expect(tag(date, 'day')).toContain('value="3"');
    expect(tag(date, 'day-year')).toContain('value="2026"');
  });

  it('but never in a password', () => {
    const field = <TextField form={form} name="text" label="Kennwort" type="password" />;
    expect(tag(field, 'text')).not.toContain('value');
  });
});

describe('hint and error are read with the field', () => {
  const form = returned({}, { text: 'Bitte schreiben Sie etwas.' });

  it('hint first, then error, then the count', () => {
    const area = <TextArea form={form} name="text" label="Text" hint="Kurz" countUpTo={100} />;
    expect(tag(area, 'text')).toContain('aria-describedby="text-hint text-error text-count"');
    for (const id of ['text-hint', 'text-error', 'text-count']) expect(tag(area, id)).not.toBe('');
  });

  it('and nothing is announced that is not there', () => {
    const field = <TextField form={fresh} name="text" label="Text" />;
    expect(tag(field, 'text')).not.toContain('aria-describedby');
    expect(tag(field, 'text')).not.toContain('aria-invalid');
  });

  it('an error marks its field and begins with the word for it', () => {
    const field = <TextField form={form} name="text" label="Text" />;
    expect(tag(field, 'text')).toContain('aria-invalid="true"');
    expect(renderToString(field)).toContain('Fehler: </span>Bitte schreiben Sie etwas.');
  });

  it('on the group, for radio buttons', () => {
    const group = <RadioGroup form={form} name="text" legend="Text" hint="Eins" options={options} />;
    expect(tag(group, 'text-group')).toContain('aria-describedby="text-hint text-error"');
  });

  it('on its part only, for a date', () => {
    const date = <DateFields form={returned({}, { 'd-month': 'Falsch' })} name="d" legend="Tag" />;
    expect(tag(date, 'd-month')).toContain('aria-describedby="d-month-error"');
    expect(tag(date, 'd')).not.toContain('aria-invalid');
  });
});

describe('what may stay empty says so', () => {
  it('in words, in the reader’s language', () => {
    const field = <TextField form={{ locale: 'en' }} name="a" label="Phone" optional />;
    expect(renderToString(field)).toContain('(optional)');
  });

  it('and required fields carry no mark', () => {
    const html = renderToString(<TextField form={fresh} name="a" label="Name" />);
    expect(html).not.toMatch(/\*|freiwillig|required/u);
  });
});

describe('the error summary', () => {
  it('leads to a field that can be operated', () => {
    const errors = [
      { field: 'day-day', message: 'Tag fehlt' },
      { field: 'one', message: 'Wahl fehlt' },
    ];
    const html = renderToString(<ErrorSummary locale="de" errors={errors} />);
    expect(html).toContain('href="#day"');
    expect(tag(<DateFields form={fresh} name="day" legend="Tag" />, 'day')).toMatch(/^<input/u);
    expect(html).toContain('href="#one"');
    expect(tag(<RadioGroup form={fresh} name="one" legend="E" options={options} />, 'one')).toMatch(/^<input/u);
  });

  it('counts, and is absent without errors', () => {
    const two = [
      { field: 'a', message: 'A' },
      { field: 'b', message: 'B' },
    ];
    expect(renderToString(<ErrorSummary locale="de" errors={two} />)).toContain('2 Angaben');
    expect(renderToString(<ErrorSummary locale="de" errors={[]} />)).toBe('');
  });
});

describe('a form', () => {
  it('leaves checking to the server and can carry files', () => {
    const html = renderToString(
      <Form id="f" action="/x" multipart>
        <p />
      </Form>,
    );
    expect(html).toContain('novalidate');
    expect(html).toContain('enctype="multipart/form-data"');
    expect(html).toContain('method="post"');
  });

  it('hides its trap from keyboard and screen reader', () => {
    const html = renderToString(<Honeypot locale="de" />);
    expect(html).toContain('aria-hidden="true"');
    expect(tag(<Honeypot locale="de" />, 'website')).toContain('tabindex="-1"');
  });
});
