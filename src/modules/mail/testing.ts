// For tests: talking to a mail server line by line, or with any bytes.

import { connect } from 'node:net';

/** Says lines to a server one after the other; gives what it answered to each, its last line where it says several. A list of lines is said at once; bytes are said as they are. */
export async function talk(port: number, ...lines: (string | Uint8Array)[]): Promise<string[]> {
  const socket = connect(port, '127.0.0.1').setEncoding('latin1');
  let heard = '';
  socket.on('data', (part) => (heard += part)).on('error', () => undefined);
  const answered = async (count: number) => {
    for (let waited = 0; waited < 30_000; waited += 5) {
      const lines = heard.split('\r\n').filter((line) => /^\d{3} /.test(line));
      if (lines.length >= count || socket.closed) return lines;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return [];
  };
  await answered(1);
  for (const [n, line] of lines.entries()) {
    socket.write(typeof line === 'string' ? `${line}\r\n` : line);
    await answered(n + 2);
  }
  socket.destroy();
  return (await answered(lines.length + 1)).slice(1);
}

/** A text as it goes over the line, with its end. */
export const asData = (text: string) => `${text.replace(/\r?\n/g, '\r\n')}\r\n.`;

/** Bytes as they go over the line, with their end; lines that begin with a dot get another. */
export function asBytes(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replace(/\r?\n/g, '\r\n').replace(/^\./gm, '..');
  return Buffer.from(`${text}\r\n.\r\n`, 'latin1');
}

export const codes = (answers: string[]) => answers.map((line) => line.slice(0, 3)).join(' ');
