// PostgreSQL's COPY over a connection of `pg`, in both directions, with the brakes on: a table never lies in memory whole.

import type pg from 'pg';

/** The parts of a connection of `pg` that COPY needs; its types do not tell them. */
interface Wire {
  query: (text: string) => void;
  stream: NodeJS.ReadableStream & NodeJS.WritableStream & { writableNeedDrain: boolean };
  sendCopyFromChunk: (chunk: Buffer) => void;
  endCopyFrom: () => void;
  sendCopyFail: (reason: string) => void;
}

const ENOUGH = 1_000_000;

/** What `copy … to stdout` sends, piece by piece. */
export async function* copyOut(client: pg.ClientBase, text: string): AsyncGenerator<Buffer> {
  const pieces: Buffer[] = [];
  let held = 0;
  let over = false;
  let failure: Error | null = null;
  let wake = () => {};
  let wire: Wire | null = null;
  client.query({
    submit: (connection: Wire) => {
      wire = connection;
      connection.query(text);
    },
    handleCopyData: (message: { chunk: Buffer }) => {
      pieces.push(message.chunk);
      held += message.chunk.length;
      if (held > ENOUGH) wire?.stream.pause();
      wake();
    },
    handleCommandComplete: () => undefined,
    handleError: (thrown: Error) => {
      failure = thrown;
      over = true;
      wake();
    },
    handleReadyForQuery: () => {
      over = true;
      wake();
    },
  } as unknown as pg.Submittable);
  for (;;) {
    if (failure) throw failure;
    const piece = pieces.length ? Buffer.concat(pieces.splice(0)) : null;
    if (piece) {
      held = 0;
      yield piece;
      (wire as Wire | null)?.stream.resume();
    } else if (over) return;
    else await new Promise<void>((resolve) => (wake = resolve));
  }
}

/** Sends pieces into `copy … from stdin`; what the source throws fails the COPY. */
export function copyIn(client: pg.ClientBase, text: string, pieces: AsyncIterable<Buffer>): Promise<void> {
  return new Promise((resolve, reject) => {
    let failure: unknown = null;
    client.query({
      submit: (connection: Wire) => connection.query(text),
      handleCopyInResponse: (connection: Wire) => {
        send(connection, pieces).catch((thrown) => {
          failure = thrown;
          connection.sendCopyFail('the source failed');
        });
      },
      handleCommandComplete: () => undefined,
      handleError: (thrown: Error) => reject(failure ?? thrown),
      handleReadyForQuery: () => resolve(),
    } as unknown as pg.Submittable);
  });
}

async function send(connection: Wire, pieces: AsyncIterable<Buffer>): Promise<void> {
  for await (const piece of pieces) {
    connection.sendCopyFromChunk(piece);
    if (connection.stream.writableNeedDrain) await new Promise<void>((resolve) => connection.stream.once('drain', () => resolve()));
  }
  connection.endCopyFrom();
}
