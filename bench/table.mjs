export const round = (value) => {
  if (!Number.isFinite(value)) return '–';
  if (value >= 1000) return Math.round(value).toLocaleString('en');
  return value >= 100 ? String(Math.round(value)) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
};

export function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const words = (limit, more) => (limit === undefined ? '–' : `${more ? '≥' : '≤'} ${round(limit)}`);

const times = (factor) => (Number.isFinite(factor) ? ` ${round(factor)} × away` : '');

/** A figure beside its budgets: whether it meets them, and how far it is from what it should be. */
export function budgetRow(name, value, { must, moonshot, more = false, unit = '' }) {
  const meets = (limit) => limit === undefined || (more ? value >= limit : value <= limit);
  const factor = (limit) => (more ? limit / value : value / limit);
  const distance = !Number.isFinite(value)
    ? 'not measured'
    : !meets(must)
      ? `**misses the must${times(factor(must))}**`
      : meets(moonshot)
        ? 'met'
        : `must met, moonshot${times(factor(moonshot)) || ' not'}`;
  return [name, `${round(value)}${unit && ` ${unit}`}`, words(must, more), words(moonshot, more), distance];
}

export const budgetHead = ['what', 'measured', 'must', 'moonshot', 'distance'];
