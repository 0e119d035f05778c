import type { DatabaseConnection, Driver } from 'kysely';
import type { SharedReads } from './database-shared-reads.ts';

/** Takes a connection of its own only for a transaction. */
type LazyConnection = DatabaseConnection & { own: DatabaseConnection | undefined };

function lazyConnection(reads: SharedReads): LazyConnection {
  return {
    own: undefined,
    async executeQuery<Row>(query: Parameters<DatabaseConnection['executeQuery']>[0]) {
      if (this.own) return this.own.executeQuery<Row>(query);
      const { command, rowCount, rows } = await reads.query<Row>(query.sql, query.parameters);
      const isChange = command === 'INSERT' || command === 'UPDATE' || command === 'DELETE' || command === 'MERGE';
      return { rows: rows ?? [], ...(isChange && { numAffectedRows: BigInt(rowCount) }) };
    },
    streamQuery() {
      throw new Error('Rows are read in one go.');
    },
  };
}

const isLazy = (connection: DatabaseConnection): connection is LazyConnection => 'own' in connection;

/** Asks single questions over shared connections, and gives each transaction one of its own (docs/decisions/0102). */
export function sharingDriver(usual: Driver, reads: SharedReads): Driver {
  const ownOf = (connection: DatabaseConnection): DatabaseConnection => {
    const own = isLazy(connection) ? connection.own : undefined;
    if (!own) throw new Error('There is no transaction.');
    return own;
  };
  return {
    init: (options) => usual.init(options),
    acquireConnection: async () => lazyConnection(reads),
    async beginTransaction(connection, settings) {
      if (!isLazy(connection)) throw new Error('The connection is unknown.');
      connection.own ??= await usual.acquireConnection();
      await usual.beginTransaction(connection.own, settings);
    },
    commitTransaction: (connection) => usual.commitTransaction(ownOf(connection)),
    rollbackTransaction: (connection) => usual.rollbackTransaction(ownOf(connection)),
    async savepoint(connection, name, compileQuery) {
      await usual.savepoint?.(ownOf(connection), name, compileQuery);
    },
    async rollbackToSavepoint(connection, name, compileQuery) {
      await usual.rollbackToSavepoint?.(ownOf(connection), name, compileQuery);
    },
    async releaseSavepoint(connection, name, compileQuery) {
      await usual.releaseSavepoint?.(ownOf(connection), name, compileQuery);
    },
    async releaseConnection(connection) {
      if (isLazy(connection) && connection.own) await usual.releaseConnection(connection.own);
    },
    destroy: () => usual.destroy(),
  };
}
