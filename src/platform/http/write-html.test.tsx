import fc from 'fast-check';
import { h, type ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { components } from '../../ui/all.examples.tsx';
import { asWritten, writeHtml } from './write-html.ts';

const asTheLibrary = (page: ComponentChildren) => expect(writeHtml(page)).toBe(renderToString(<>{page}</>));

describe.each(components)('$path', ({ examples }) => {
  test.each(examples)('$name: is written as the library writes it', ({ element }) => asTheLibrary(element));
});

test('whatever somebody typed is text and never becomes part of the page', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'ü', '–', 'script', ' ', '\0') }),
      (typed) => {
        asTheLibrary(<p title={typed}>{typed}</p>);
        asTheLibrary(<textarea name="text" value={typed} />);
        expect(writeHtml(<p title={typed}>{typed}</p>)).not.toMatch(/<(?!\/?p[ >])/u);
      },
    ),
  );
});

test('what was written before stands in another page as it was', () => {
  const before = <p title="a&b">{'<Anna>'}</p>;
  const page = <main>{asWritten(writeHtml(before))}!</main>;
  asTheLibrary(page);
  expect(writeHtml(page)).toBe(writeHtml(<main>{before}!</main>));
});

test('what says nothing is not written', () => {
  asTheLibrary([null, undefined, true, false, '', 0, -1.5, 10n, [['a'], []]]);
  asTheLibrary(<p id={undefined} title="" hidden={false} aria-hidden={false} data-open={true} draggable={false} />);
  asTheLibrary(<input type="checkbox" checked value={0} disabled={false} readOnly maxLength={3} tabIndex={-1} />);
});

test('the chosen one of a list is marked, also in groups of it, and only there', () => {
  const Choices = ({ chosen }: { chosen: string | undefined }) => (
    <>
      <select name="one" value={chosen}>
        <option value="">Alle</option>
        <optgroup label="Orte">
          <option value="a">A</option>
          <option value="b" disabled>
            B
          </option>
        </optgroup>
      </select>
      <select name="two">
        <option value="a" selected>
          A
        </option>
        <option value="b">B</option>
      </select>
    </>
  );
  for (const chosen of ['', 'a', 'b', 'c', undefined]) asTheLibrary(<Choices chosen={chosen} />);
  asTheLibrary(
    <select name="number" value="2">
      <option value={2}>2</option>
    </select>,
  );
});

test('attributes are called as HTML and SVG call them', () => {
  const names = { hrefLang: 'de', crossOrigin: 'anonymous', srcset: 'a', autoComplete: 'off', spellcheck: false };
  asTheLibrary(h('a', names as object));
  asTheLibrary(
    <svg viewBox="0 0 1 1" strokeWidth={2}>
      <path strokeWidth={2} strokeLinecap="round" d="M0 0" />
      <text textAnchor="middle" fontSize="3">
        {'<'}
      </text>
      <linearGradient gradientTransform="rotate(45)" />
    </svg>,
  );
});
