// The thread that keeps a catalogue in memory while it is compared: it takes the records as text, makes the index, weighs with the help of
// other threads, and tells the pairs with their reasons. The process that began it goes on answering pages.

import { setImmediate } from 'node:timers/promises';
import { Worker, parentPort, workerData } from 'node:worker_threads';
import { dictionariesBeside } from '../../dictionaries.js';
import { Comparison } from '../../find.js';
import { type Rows, sharedInts } from '../../index/int-list.js';
import { SubjectList } from '../../index/subjects.js';
import { type Sweep, sweepBlock } from '../../sweep.js';
import { type Bibliographic, textOf } from '../../text.js';
import { Weigher, unpack } from '../../weigh.js';
import HAND from './hand.js?thread';
import type { Answer, AnswerOfHand, Asked, AskedOfHand, Built, PairFound, Part } from './messages.js';
import { stepBack } from './step-back.js';

const BATCH = 500;

const list = new SubjectList();
let ready: Ready | null = null;

interface Ready {
  comparison: Comparison;
  weigher: Weigher;
  links: Rows;
  hands: Worker[];
}

stepBack();
parentPort?.on('message', (asked: Asked) => void take(asked));

async function take(asked: Asked): Promise<void> {
  if (asked.ask === 'add') answer({ added: add(asked) });
  else if (asked.ask === 'build') answer({ built: build(asked) });
  else if (ready) answer({ compared: await compare(ready, asked.part) });
}

function add({ records }: Extract<Asked, { ask: 'add' }>): number {
  for (const { line, changed } of records) list.add(textOf(JSON.parse(line) as Bibliographic), changed);
  return list.texts;
}

function build({ kept, judged }: Extract<Asked, { ask: 'build' }>): Built {
  const { dictionaries, learnt } = dictionariesBeside(kept, list);
  const comparison = new Comparison(list, () => dictionaries, new Map(judged));
  const hands = Array.from({ length: (workerData as { hands: number }).hands }, () => new Worker(HAND, { eval: true }));
  for (const hand of hands) ask(hand, { index: comparison.index });
  ready = { comparison, weigher: new Weigher(comparison.index), links: comparison.linksOfAll(), hands };
  const changed = new Set<string>();
  for (const { subject } of comparison.documents(0, 1, true)) for (const text of list.textsOf(subject)) changed.add(list.edition(text).key);
  return { texts: list.texts, learnt, changed: [...changed] };
}

/** Weighs beside the helping threads; what they found comes in between two blocks of its own. */
async function compare({ comparison, weigher, links, hands }: Ready, part: Part): Promise<number> {
  const sweep = sweepOf(comparison, part, links);
  let [pairs, told] = [[] as PairFound[], 0];
  const tell = () => {
    told += pairs.length;
    answer({ pairs });
    pairs = [];
  };
  const found = (packed: ArrayLike<number>) => {
    for (const [subject, weighed] of unpack(packed)) pairs.push(...pairsOf(comparison, subject, comparison.ofWeighed(subject, weighed, part.limit, part.worth), part.titled));
    if (pairs.length >= BATCH) tell();
  };
  const helped = Promise.all(hands.map((hand) => sweptBy(hand, sweep, found)));
  for (let packed = sweepBlock(weigher, sweep); packed; packed = sweepBlock(weigher, sweep)) {
    found(packed);
    await setImmediate();
  }
  await helped;
  tell();
  return told;
}

function sweepOf(comparison: Comparison, { shard, of, changed, worth }: Part, links: Rows): Sweep {
  const documents = Array.from(comparison.documents(shard, of, changed), ({ subject, year }) => ({ subject, year }));
  const [subjects, years] = [sharedInts(documents.length), sharedInts(documents.length)];
  documents.forEach(({ subject, year }, at) => {
    subjects[at] = subject;
    years[at] = year ?? 0;
  });
  return { subjects, years, links, worth, next: sharedInts(1) };
}

function sweptBy(hand: Worker, sweep: Sweep, found: (packed: Float64Array) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const hear = (said: AnswerOfHand) => {
      if ('found' in said) return found(said.found);
      hand.off('message', hear);
      hand.off('error', reject);
      resolve();
    };
    hand.on('message', hear);
    hand.on('error', reject);
    ask(hand, { sweep });
  });
}

function pairsOf(comparison: Comparison, subject: number, overlaps: ReturnType<Comparison['ofWeighed']>, titled: boolean): PairFound[] {
  const { id, key, open } = comparison.document(subject);
  return overlaps
    .filter((found) => found.key !== key)
    .map(({ b, key: other, open: otherOpen, score, relation, because }) => {
      const titles: PairFound['titles'] = titled ? [comparison.titleOf(id), comparison.titleOf(b)] : null;
      return { a: { id, key, open }, b: { id: b, key: other, open: otherOpen }, score, relation, because, titles };
    });
}

function ask(hand: Worker, asked: AskedOfHand): void {
  hand.postMessage(asked);
}

function answer(given: Answer): void {
  parentPort?.postMessage(given);
}
