import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { LANGUAGES } from '../../kit/languages.js';
import { aPaper } from '../testing.js';
import type { Order, PrinterLimits } from './order.js';
import { Printer } from './printer.js';

const opened: Printer[] = [];
const aPrinter = (limits: Partial<PrinterLimits> = {}): Printer => {
  const printer = new Printer(limits);
  opened.push(printer);
  return printer;
};
afterEach(() => {
  for (const printer of opened.splice(0)) printer.close();
});

const order = (language: (typeof LANGUAGES)[number] = 'en'): Order => ({ print: 'pdf', paper: aPaper(language) });
const begins = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString();
const lives = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
/** The process of the press that prints now. */
const working = async (printer: Printer): Promise<number> => {
  for (;;) {
    const [pid] = printer.pids();
    if (pid) return pid;
    await pause(1);
  }
};

test('a paper is printed in a process of its own, which is kept for the next and ends when nothing more comes', async () => {
  const printer = aPrinter({ idle: 1 });
  expect(begins(await printer.print(order()))).toBe('%PDF-');
  const [pid] = printer.pids();
  expect(pid).not.toBe(process.pid);
  await printer.print(order('fr'));
  expect(printer.pids()).toEqual([pid]);
  await vi.waitFor(() => expect([printer.pids(), lives(pid as number)]).toEqual([[], false]), { timeout: 20_000 });
  expect(begins(await printer.print(order()))).toBe('%PDF-');
});

test('however many papers are asked for, at most two presses print them, and every one is its own', async () => {
  const printer = aPrinter();
  const papers = await Promise.all(LANGUAGES.map((language) => printer.print(order(language))));
  expect(printer.pids()).toHaveLength(2);
  expect(papers.map((bytes) => /\/Lang\s*\((\w\w)\)/.exec(Buffer.from(bytes).toString('latin1'))?.[1])).toEqual([...LANGUAGES]);
});

test('who asks for the same paper while it is printed shares it', async () => {
  const printer = aPrinter();
  const [one, other] = await Promise.all([printer.print(order()), printer.print(order())]);
  expect(printer.pids()).toHaveLength(1);
  expect(other).toBe(one);
});

test('a press that is killed with its paper is replaced, and the paper comes', async () => {
  const printer = aPrinter();
  const printing = printer.print(order());
  const killed = await working(printer);
  process.kill(killed, 'SIGKILL');
  expect(begins(await printing)).toBe('%PDF-');
  expect(printer.pids()).not.toContain(killed);
});

test('a press that is killed while it rests is not asked again', async () => {
  const printer = aPrinter();
  await printer.print(order());
  const [pid] = printer.pids() as [number];
  process.kill(pid, 'SIGKILL');
  expect(begins(await printer.print(order('es')))).toBe('%PDF-');
});

test('a paper whose presses are killed again and again is refused for now, and printed when it is asked for later', async () => {
  const printer = aPrinter();
  const killing = setInterval(() => printer.close(), 2);
  await expect(printer.print(order())).rejects.toThrow('paper.printerLost');
  clearInterval(killing);
  expect(begins(await printer.print(order()))).toBe('%PDF-');
});

test('a paper that takes too long is stopped with its press', async () => {
  const printer = aPrinter({ seconds: 0.01 });
  await expect(printer.print(order('zh'))).rejects.toThrow('paper.printerSlow');
  expect(printer.pids()).toEqual([]);
});

test.runIf(process.platform === 'linux')('a press that holds too much memory is stopped', async () => {
  const printer = aPrinter({ megabytes: 1 });
  await expect(printer.print({ print: 'pdf', paper: { ...aPaper('zh'), blocks: Array.from({ length: 40 }, () => aPaper('zh').blocks).flat() } })).rejects.toThrow('paper.printerHeavy');
});

test('a press that is worn out is ended after its paper', async () => {
  const printer = aPrinter({ worn: 1 });
  expect(begins(await printer.print(order()))).toBe('%PDF-');
  expect(printer.pids()).toEqual([]);
});

test('when too many papers wait, the next is sent away', async () => {
  const printer = aPrinter({ presses: 1, waiting: 1 });
  const printing = [printer.print(order('en')), printer.print(order('fr'))];
  await expect(printer.print(order('es'))).rejects.toThrow('paper.printerBusy');
  expect((await Promise.all(printing)).map(begins)).toEqual(['%PDF-', '%PDF-']);
});

test('what the writer finds wrong is said, and the press lives on', async () => {
  const printer = aPrinter();
  const broken = { print: 'pdf', paper: { ...aPaper('en'), blocks: [{ kind: 'picture', svg: '<svg', alt: 'broken' }] } } as Order;
  await expect(printer.print(broken)).rejects.toThrow(/failed to parse SVG/);
  const pids = printer.pids();
  expect(begins(await printer.print(order()))).toBe('%PDF-');
  expect(printer.pids()).toEqual(pids);
});

test.runIf(process.platform === 'linux')('a press is told nothing of the settings and secrets of who began it', async () => {
  const printer = aPrinter();
  process.env.COMITY_KEY = 'not to be told';
  await printer.print(order());
  delete process.env.COMITY_KEY;
  const [pid] = printer.pids();
  const names = (await readFile(`/proc/${pid}/environ`, 'utf8')).split('\0').map((line) => line.split('=')[0]);
  expect(names.filter(Boolean).sort()).toEqual(['MALLOC_ARENA_MAX', 'NODE_CHANNEL_FD', 'NODE_CHANNEL_SERIALIZATION_MODE', 'PATH', 'RAYON_NUM_THREADS', 'TZ']);
});
