// How the query builder speaks to PostgreSQL: over the connections of a pool, with as few ways there and back as an act allows. A
// transaction begins on its way to its first statement (one that asks nothing never begins); what need not be awaited goes with what
// follows; statements that are asked again and again are planned once (statements.ts).

import { type CompiledQuery, type DatabaseConnection, type Driver, PostgresDialect, type QueryResult, type TransactionSettings } from 'kysely';
import type pg from 'pg';
import { isToBe, nameOf } from './statements.js';

/** PostgreSQL over this pool, which is closed with the query builder. */
export class PooledDialect extends PostgresDialect {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    super({ pool });
    this.#pool = pool;
  }

  override createDriver(): Driver {
    return new PooledDriver(this.#pool);
  }
}

class PooledDriver implements Driver {
  readonly #connections = new WeakMap<pg.PoolClient, Connection>();

  constructor(private readonly pool: pg.Pool) {}

  async init(): Promise<void> {}

  async acquireConnection(): Promise<Connection> {
    const client = await this.pool.connect();
    const connection = this.#connections.get(client) ?? new Connection(client as Client);
    this.#connections.set(client, connection);
    return connection;
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    (connection as Connection).release();
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    (connection as Connection).begin(settings);
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return (connection as Connection).commit();
  }

  rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    return (connection as Connection).rollback();
  }

  destroy(): Promise<void> {
    return this.pool.end();
  }
}

/** What the driver of PostgreSQL has and its types do not tell. */
type Client = pg.PoolClient & { pipeline: boolean; connection: { stream: { cork?: () => void; uncork?: () => void } } };

type Statement = { text: string; values?: unknown[]; name?: string };

const COUNTED = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);
const NOTHING = { rows: [] };
/** "cached plan must not change result type": somebody has changed a table meanwhile. */
const PLAN_TOO_OLD = '0A000';

class Connection implements DatabaseConnection {
  /** How the transaction begins that has not been begun yet. */
  #opening: string | null = null;
  #inTransaction = false;
  #corked = false;
  #uncorking = false;
  #waiting: Promise<unknown>[] = [];
  #failed: { thrown: unknown } | null = null;
  #stale = false;

  constructor(private readonly client: Client) {
    // What is sent is answered in order: nothing waits for the answer to what was sent before it.
    client.pipeline = true;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { sql: text, parameters, queryId } = query;
    const name = isToBe('kept', queryId) ? nameOf(text) : undefined;
    const statement = { text, values: parameters as unknown[], ...(name ? { name } : {}) };
    this.#open();
    if (this.#inTransaction && isToBe('sent', queryId)) {
      this.#send(statement);
      return NOTHING;
    }
    const { command, rowCount, rows } = await this.#ask(statement);
    return COUNTED.has(command) ? { numAffectedRows: BigInt(rowCount ?? 0), rows: (rows as Row[]) ?? [] } : { rows: (rows as Row[]) ?? [] };
  }

  // biome-ignore lint/correctness/useYield: nothing here is streamed by the query builder.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('the lists of this program are paged by key');
  }

  begin({ isolationLevel, accessMode }: TransactionSettings): void {
    this.#opening = isolationLevel || accessMode ? ['start transaction', isolationLevel && `isolation level ${isolationLevel}`, accessMode].filter(Boolean).join(' ') : 'begin';
    this.#failed = null;
  }

  /** Refuses to call kept what the database undid: there a commit after a failure is an end without an error. */
  async commit(): Promise<void> {
    if (this.#neverBegun()) return;
    const { command } = await this.#ask({ text: 'commit' });
    this.#inTransaction = false;
    if (this.#failed) throw this.#failed.thrown;
    if (command !== 'COMMIT') throw new Error('a statement of this transaction had failed: nothing of it was kept');
  }

  async rollback(): Promise<void> {
    if (this.#neverBegun() || !this.#inTransaction) return;
    this.#inTransaction = false;
    this.#failed = null;
    await this.#ask({ text: 'rollback' });
  }

  release(): void {
    this.client.release(this.#stale);
  }

  #neverBegun(): boolean {
    const never = this.#opening !== null;
    this.#opening = null;
    return never;
  }

  #open(): void {
    if (this.#opening === null) return;
    this.#inTransaction = true;
    this.#send({ text: this.#opening });
    this.#opening = null;
  }

  /** Held back until something is asked, and what is asked in the same breath until the end of that, so that all of it leaves in one piece. */
  #send(statement: Statement): void {
    this.#cork();
    const noted = this.client.query(statement).catch((thrown) => {
      this.#failed ??= { thrown };
    });
    this.#waiting.push(noted);
  }

  #cork(): void {
    if (!this.#corked) this.client.connection.stream.cork?.();
    this.#corked = true;
  }

  #uncorkSoon(): void {
    if (this.#uncorking) return;
    this.#uncorking = true;
    process.nextTick(() => {
      this.#uncorking = false;
      this.#corked = false;
      this.client.connection.stream.uncork?.();
    });
  }

  async #ask(statement: Statement): Promise<pg.QueryResult> {
    this.#cork();
    this.#uncorkSoon();
    const answer = this.client.query(statement);
    const before = this.#waiting;
    this.#waiting = [];
    try {
      return await answer;
    } catch (thrown) {
      if ((thrown as { code?: string }).code === PLAN_TOO_OLD) this.#stale = true;
      await Promise.all(before);
      // The answers come in order: of several failures the first one says why.
      throw this.#failed?.thrown ?? thrown;
    } finally {
      await Promise.all(before);
    }
  }
}
