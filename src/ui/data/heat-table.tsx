type HeatCell = {
  readonly value: number;
  /** How the value reads. */
  readonly text: string;
  readonly href?: string | undefined;
};

type HeatTableProps = {
  /** Unique on the page. */
  id: string;
  caption: string;
  /** What the rows are. */
  corner: string;
  columns: readonly string[];
  rows: readonly { readonly name: string; readonly cells: readonly HeatCell[] }[];
  /** The value of the darkest cell. */
  most: number;
};

const shades = 4;

/** Two things against each other. Every number stands in its cell; the ground only says at a glance where there are many. */
export function HeatTable({ id, caption, corner, columns, rows, most }: HeatTableProps) {
  return (
    // Wide tables scroll sideways, also by keyboard (WCAG 2.1.1), and are named because they are then a stop.
    <section class="table-scroll" tabIndex={0} aria-labelledby={`${id}-caption`}>
      <table id={id} class="heat-table">
        <caption id={`${id}-caption`} class="visually-hidden">
          {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((name) => (
              <th key={name} scope="col" class="numeric">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map(({ value, text, href }, index) => (
                <td key={index} class={`numeric heat-${shadeOf(value, most)}`}>
                  {href === undefined ? text : <a href={href}>{text}</a>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** 0 for nothing, then from light to dark. */
function shadeOf(value: number, most: number): number {
  return value <= 0 || most <= 0 ? 0 : Math.max(1, Math.ceil((shades * value) / most));
}
