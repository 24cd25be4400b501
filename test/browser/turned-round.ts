// What stands turned round in a right-to-left page: a date, a designation, an address or a range of which the browser has set a later
// character before an earlier one. Looked at as it is laid out, because only that tells.

import type { Page } from 'playwright-core';

/**
 * The tokens that are turned round, each with the words before it. A token is what has no space and is held together by signs: `2026-04`,
 * `+41 22 730` is three of them. Hidden text is not looked at, nor ranges: `2–4` of a month are read from the right, as the words around them.
 */
export async function turnedRound(page: Page): Promise<string[]> {
  return (await page.evaluate(TURNED_ROUND)) as string[];
}

const TURNED_ROUND = `(() => {
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const boxOf = (node, at) => {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getClientRects()[0];
  };
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const token of node.data.matchAll(/[+#@]?[\\p{Script=Latin}\\p{Script=Cyrillic}\\d]+(?:[^\\s\\p{Script=Arabic}\\u2066-\\u2069،؛()]*[\\p{Script=Latin}\\p{Script=Cyrillic}\\d+])?/gu)) {
      const signs = [...token[0]];
      if (!/[^\\p{Script=Latin}\\p{Script=Cyrillic}]/u.test(token[0]) || signs.length < 2 || /^[\\d:]+–[\\d:]+$|^\\d{4}-\\d{4}$/.test(token[0])) continue;
      const boxes = signs.map((_, n) => boxOf(node, token.index + n));
      if (boxes.some((box) => !box || box.width === 0)) continue;
      const turned = boxes.some((box, n) => n > 0 && Math.abs(box.top - boxes[n - 1].top) < 2 && box.left < boxes[n - 1].left - 0.5);
      if (turned) found.push(node.data.slice(Math.max(0, token.index - 20), token.index).trim() + ' >' + token[0] + '<');
    }
  }
  return found;
})()`;
