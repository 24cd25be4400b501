// The annexes, with their kind, label, title and text.

import { type Block, placeIn } from '../blocks.js';
import type { Draft } from '../draft.js';
import type { Sheet } from '../sheet.js';

export function readAnnexes(sheet: Sheet, draft: Draft): void {
  draft.facts.annexes = sheet.annexes.map((annex) => ({
    kind: annex.kind,
    label: annex.label,
    title: annex.title?.text ?? null,
    text: annex.blocks.map((block) => block.text).join('\n'),
  }));
  sheet.annexes.forEach((annex, i) => {
    draft.put(`annexes[${i}].kind`, placeIn(annex.title ?? annex.heading));
    draft.put(`annexes[${i}]`, placeIn(annex.heading));
    if (annex.kind === 'other') draft.doubt(`annexes[${i}].kind`, 'weakCue');
  });
  const stated = draft.facts.annexCount;
  if (stated !== null && stated !== sheet.annexes.length) draft.doubt('annexes', 'countDiffers');
  draft.facts.practicalInformation = topicsOf(
    sheet.annexes.find((annex) => annex.kind === 'practicalInformation')?.blocks ?? [],
  );
}

/** A colon between Chinese characters needs no blank. */
const TOPIC = /^([^:.。]{2,60})(?:[:.] (?=\S)|:(?=\p{Script=Han}))/u;

/** A topic stands before a colon, or alone on a line above its text. */
function topicsOf(blocks: readonly Block[]): { topic: string; text: string }[] {
  const entries: { topic: string; text: string }[] = [];
  blocks.forEach((block, n) => {
    const topic = TOPIC.exec(block.plain);
    const next = blocks[n + 1];
    if (topic) entries.push({ topic: topic[1] as string, text: block.text.slice(topic[0].length) });
    else if (!isHeading(block))
      entries.push({ topic: isHeading(blocks[n - 1]) ? (blocks[n - 1]?.text ?? '') : '', text: block.text });
    else if (!next || isHeading(next) || TOPIC.test(next.plain)) entries.push({ topic: block.text, text: '' });
  });
  return entries;
}

function isHeading(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    !TOPIC.test(block.plain) &&
    block.plain.length <= 60 &&
    !/[.。!?؟:：;؛；,،，]\s*$|[@/\d]/.test(block.plain)
  );
}
