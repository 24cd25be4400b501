// The printer: papers wait in one row for at most two presses, which are begun when there is something to print and ended when there is
// not. A press that is lost with its paper is replaced once; nothing is kept in it, so nothing is lost but time.

import { Refused, refuse } from '../../kit/refusals.js';
import { type Order, PRINTER_LIMITS, type Printed, type PrinterLimits } from './order.js';
import { type Ended, type Press, beginPress } from './press.js';

/** Prints papers outside this process. */
export class Printer {
  private readonly limits: PrinterLimits;
  private readonly resting = new Map<Press, NodeJS.Timeout>();
  private readonly working = new Set<Press>();
  private readonly row: (() => void)[] = [];
  private free: number;
  /** What is being printed, by its order: who asks for the same meanwhile shares it. */
  private readonly underWay = new Map<string, Promise<Uint8Array>>();

  constructor(limits: Partial<PrinterLimits> = {}) {
    this.limits = { ...PRINTER_LIMITS, ...limits };
    this.free = this.limits.presses;
  }

  /** The bytes of a paper. Throws `Refused`: what its writer refuses, or (busy) why it could not be printed now. */
  print(order: Order): Promise<Uint8Array> {
    const asked = JSON.stringify(order);
    const shared = this.underWay.get(asked);
    if (shared) return shared;
    const printing = this.inTurn(asked).finally(() => this.underWay.delete(asked));
    this.underWay.set(asked, printing);
    return printing;
  }

  /** The processes of the presses that there are. */
  pids(): number[] {
    return [...this.working, ...this.resting.keys()].filter(({ alive }) => alive).map(({ pid }) => pid ?? 0);
  }

  /** Ends all presses, whatever they do. */
  close(): void {
    for (const press of [...this.working, ...this.resting.keys()]) this.end(press);
  }

  private async inTurn(asked: string): Promise<Uint8Array> {
    await this.turn();
    try {
      const printed = await this.printed(asked);
      if ('refusal' in printed) throw new Refused(printed.refusal);
      if ('defect' in printed) throw new Error(printed.defect);
      return printed.bytes;
    } finally {
      this.free += 1;
      this.row.shift()?.();
    }
  }

  private async turn(): Promise<void> {
    if (this.free === 0) {
      if (this.row.length >= this.limits.waiting) this.refuse('printerBusy');
      await new Promise<void>((resolve) => this.row.push(resolve));
    }
    this.free -= 1;
  }

  private async printed(asked: string, again = true): Promise<Printed> {
    const press = this.rested() ?? beginPress(this.limits);
    this.working.add(press);
    const printed = await press.print(asked);
    this.working.delete(press);
    if (!('ended' in printed)) {
      this.rest(press, printed.memory);
      return printed;
    }
    if (again && printed.ended === 'printerLost') return this.printed(asked, false);
    return this.refuse(printed.ended);
  }

  /** The press that printed last, which has its fonts at hand. */
  private rested(): Press | undefined {
    for (const [press, idle] of [...this.resting].reverse()) {
      clearTimeout(idle);
      this.resting.delete(press);
      if (press.alive) return press;
    }
    return undefined;
  }

  private rest(press: Press, memory: number): void {
    if (memory > this.limits.worn * 1024 * 1024) press.end();
    else this.resting.set(press, setTimeout(() => this.end(press), this.limits.idle * 1000).unref());
  }

  private end(press: Press): void {
    clearTimeout(this.resting.get(press));
    this.resting.delete(press);
    press.end();
  }

  private refuse(what: Ended | 'printerBusy'): never {
    const { seconds, megabytes } = this.limits;
    return refuse({ code: `paper.${what}`, params: { seconds, megabytes }, kind: 'busy' });
  }
}

/** The one printer of this process. */
export const printer = new Printer();
