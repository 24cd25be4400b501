// The press: a process of its own that prints one paper after the other, as it is told, and ends when whoever began it is gone.

import { setPriority } from 'node:os';
import { Refused } from '../../kit/refusals.js';
import type { Order, Printed } from './order.js';

/** Behind who answers pages. */
const BEHIND = 5;

setPriority(BEHIND);
process.on('disconnect', () => process.exit(0));
process.on('message', (order: string) => void answer(JSON.parse(order) as Order));

async function answer(order: Order): Promise<void> {
  const printed = await print(order).then(
    (bytes) => ({ bytes }),
    (thrown) => (thrown instanceof Refused ? { refusal: thrown.refusal } : { defect: wordsOf(thrown) }),
  );
  process.send?.({ ...printed, memory: process.memoryUsage.rss() } satisfies Printed);
}

async function print(order: Order): Promise<Uint8Array> {
  switch (order.print) {
    case 'pdf':
      return (await import('../write/pdf/write.js')).writePdf(order.paper);
    case 'docx':
      return (await import('../write/docx/write.js')).writeDocx(order.paper);
    case 'badges':
      return (await import('../write/badges/write.js')).badgeBytes(order.sheet);
  }
}

/** The typesetter says what is wrong as the code of its error, beside an empty message. */
function wordsOf(thrown: unknown): string {
  const { code, stack } = (thrown ?? {}) as NodeJS.ErrnoException;
  return [code, stack ?? String(thrown)].filter(Boolean).join(': ');
}
