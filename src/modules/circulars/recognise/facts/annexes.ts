// The annexes, with their kind, label, title and text.

import { placeIn } from '../blocks.js';
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
  const practical = sheet.annexes.find((annex) => annex.kind === 'practicalInformation');
  for (const block of practical?.blocks ?? []) {
    const topic = /^([^:.]{2,60})[:.] (?=\S)/.exec(block.plain);
    draft.facts.practicalInformation.push({
      topic: topic?.[1] ?? '',
      text: topic ? block.text.slice(topic[0].length) : block.text,
    });
  }
}
