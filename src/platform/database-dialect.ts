import {
  type BinaryOperationNode,
  CamelCasePlugin,
  type Driver,
  OperatorNode,
  type PluginTransformQueryArgs,
  PostgresDialect,
  type PostgresPool,
  PostgresQueryCompiler,
  PrimitiveValueListNode,
  type RootOperationNode,
  type UnknownRow,
  ValueListNode,
} from 'kysely';
import { sharingDriver } from './database-driver.ts';
import type { SharedReads } from './database-shared-reads.ts';

/** Gives rows their camelCase names; those in statements are changed while these are written, which saves a copy of the whole statement. */
class CamelCaseRows extends CamelCasePlugin {
  override transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    return node;
  }

  /** The same names and no other values: what is JSON stays as it is, lists are everybody's own. */
  protected override mapRow(row: UnknownRow): UnknownRow {
    const renamed: UnknownRow = {};
    for (const name in row) {
      const value = row[name];
      renamed[this.camelCase(name)] = Array.isArray(value) ? [...value] : value;
    }
    return renamed;
  }

  columnOf(name: string): string {
    return this.snakeCase(name);
  }
}

/** Values that are JSON keep the names in them. */
export const camelCaseRows = new CamelCaseRows({ maintainNestedObjectKeys: true });

const written = new Map<string, string>();
const mostNames = 5000;

class StatementWriter extends PostgresQueryCompiler {
  protected override sanitizeIdentifier(identifier: string): string {
    let name = written.get(identifier);
    if (name === undefined) {
      name = super.sanitizeIdentifier(camelCaseRows.columnOf(identifier));
      if (written.size < mostNames) written.set(identifier, name);
    }
    return name;
  }

  protected override visitBinaryOperation(node: BinaryOperationNode): void {
    const always = withEmptyList(node);
    if (always === undefined) super.visitBinaryOperation(node);
    else this.append(always ? '1 = 1' : '1 = 0');
  }
}

/** Nothing is in an empty list, and everything is outside of it; PostgreSQL has no way to write one. */
function withEmptyList({ operator, rightOperand }: BinaryOperationNode): boolean | undefined {
  if (!PrimitiveValueListNode.is(rightOperand) && !ValueListNode.is(rightOperand)) return undefined;
  if (rightOperand.values.length > 0 || !OperatorNode.is(operator)) return undefined;
  if (operator.operator === 'in') return false;
  return operator.operator === 'not in' ? true : undefined;
}

/** PostgreSQL as every store sees it: camelCase outside, snake_case inside. */
export class Dialect extends PostgresDialect {
  readonly #reads: SharedReads;

  constructor(pool: PostgresPool, reads: SharedReads) {
    super({ pool });
    this.#reads = reads;
  }

  override createDriver(): Driver {
    return sharingDriver(super.createDriver(), this.#reads);
  }

  override createQueryCompiler(): PostgresQueryCompiler {
    return new StatementWriter();
  }
}
