import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { components } from './all.examples.tsx';
import { documentOf } from './example.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Preact writes what XHTML would want, which HTML allows.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Said again on purpose where CSS would take the meaning away.
    'no-redundant-role': 'off',
    // Several boxes with one name are one question with several answers.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
    // Telephone numbers may wrap on narrow screens; otherwise they would be cut off.
    'tel-non-breaking': 'off',
    'long-title': 'off',
  },
});

describe.each(components)('$path', ({ examples, criteria }) => {
  it('has examples and written accessibility criteria', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(criteria.length).toBeGreaterThan(0);
  });

  it.each(examples)('$name: is valid HTML', async (example) => {
    const report = await validator.validateString(documentOf(example));
    const messages = report.results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });
});
