import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { components } from './all.examples.tsx';
import { documentOf } from './example.ts';
import { htmlRules } from './html-rules.ts';

const validator = new HtmlValidate(htmlRules);

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
