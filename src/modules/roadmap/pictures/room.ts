// Room for names: boxes that lie upon each other are moved apart, each as little as it takes, and stay between two edges. The same boxes
// come to the same places.

export interface Box {
  id: string;
  /** The middle. */
  x: number;
  y: number;
  width: number;
  height: number;
}

const ROUNDS = 400;

export function moveApart(given: readonly Box[], { left, right, top }: { left: number; right: number; top: number }): Box[] {
  const boxes = given.map((box) => ({ ...box }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (let at = 0; at < boxes.length; at += 1) for (let other = at + 1; other < boxes.length; other += 1) moved = push(boxes[at] as Box, boxes[other] as Box) || moved;
    for (const box of boxes) {
      box.x = Math.min(right - box.width / 2, Math.max(left + box.width / 2, box.x));
      box.y = Math.max(top + box.height / 2, box.y);
    }
    if (!moved) return boxes;
  }
  return downwards(boxes);
}

/** Two boxes that overlap go apart by half each, the shorter way; downwards costs less, since a page has no lower edge. */
function push(a: Box, b: Box): boolean {
  const across = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
  const down = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
  if (across <= 0.01 || down <= 0.01) return false;
  if (across < down * 0.8) {
    const step = (a.x <= b.x ? 1 : -1) * (across / 2 + 0.1);
    a.x -= step;
    b.x += step;
  } else {
    const step = (a.y <= b.y ? 1 : -1) * (down / 2 + 0.1);
    a.y -= step;
    b.y += step;
  }
  return true;
}

/** Where pushing found no rest: from the top, each box goes below those that it lies upon. */
function downwards(boxes: Box[]): Box[] {
  const settled: Box[] = [];
  for (const box of [...boxes].sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1))) {
    for (let below = lying(box, settled); below; below = lying(box, settled)) box.y = below.y + (below.height + box.height) / 2 + 0.1;
    settled.push(box);
  }
  return boxes;
}

function lying(box: Box, settled: readonly Box[]): Box | undefined {
  return settled.find((other) => Math.abs(other.x - box.x) < (other.width + box.width) / 2 - 0.01 && Math.abs(other.y - box.y) < (other.height + box.height) / 2 - 0.01);
}
