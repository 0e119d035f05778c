import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { BarChart } from './bar-chart.tsx';
import { DataTable } from './data-table.tsx';
import { Pagination, shownPages } from './pagination.tsx';
import { StatusTag } from './status-tag.tsx';
import { SummaryList } from './summary-list.tsx';

describe('the pages offered', () => {
  it.each([
    [1, 3, [1, 2, 3]],
    [1, 9, [1, 2, undefined, 9]],
    [5, 9, [1, undefined, 4, 5, 6, undefined, 9]],
    [9, 9, [1, undefined, 8, 9]],
  ])('on page %i of %i', (page, pages, expected) => {
    expect(shownPages(page, pages)).toEqual(expected);
  });

  it('are none for a single page', () => {
    expect(renderToString(<Pagination locale="de" page={1} pages={1} hrefOf={String} />)).toBe('');
  });
});

describe('a table', () => {
  const columns = [
    { header: 'Name', cell: (row: { name: string }) => row.name, rowHeader: true },
    { header: 'Länge', cell: (row: { name: string }) => row.name.length, numeric: true },
  ];

  it('names columns and rows', () => {
    const html = renderToString(
      <DataTable locale="de" id="t" caption="Namen" columns={columns} rows={[{ name: 'Kim' }]} />,
    );
    expect(html).toContain('<th scope="col"');
    expect(html).toMatch(/<th scope="row"[^>]*>Kim/u);
    expect(html).toMatch(/tabindex="0"[^>]*aria-labelledby="t-caption"/u);
  });

  it('says its role again when stacked', () => {
    const html = renderToString(
      <DataTable locale="de" id="t" caption="Namen" columns={columns} rows={[{ name: 'Kim' }]} stacked />,
    );
    for (const role of ['table', 'row', 'rowgroup', 'columnheader', 'rowheader', 'cell']) {
      expect(html).toContain(`role="${role}"`);
    }
    expect(html).not.toContain('tabindex');
  });
});

it('a state has a symbol and a word', () => {
  const html = renderToString(<StatusTag tone="success" text="Fertig" />);
  expect(html).toContain('<svg');
  expect(html).toContain('Fertig');
});

it('a change link says what it changes', () => {
  const html = renderToString(
    <SummaryList locale="de" rows={[{ term: 'Name', value: 'Kim', changeHref: '/name' }]} />,
  );
  expect(html).toMatch(/Ändern<span class="visually-hidden">: Name/u);
});

it('a bar is never longer than its track, and empty data draw nothing', () => {
  const widths = (values: number[]) =>
    [
      ...renderToString(
        <BarChart caption="C" columns={['a', 'b']} bars={values.map((value) => ({ label: 'x', value }))} max={10} />,
      ).matchAll(/bar-value" width="([\d.]+)"/gu),
    ].map((match) => Number(match[1]));
  expect(widths([5, 20, 0])).toEqual([50, 100, 0]);
});
