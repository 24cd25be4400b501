// The pictures of a roadmap or of a release: the same on pages and in papers.

import type { IsoDate } from '../../../kit/dates.js';
import type { Say } from '../../../kit/words.js';
import type { Contents } from '../roadmap.js';
import { coverage } from './coverage.js';
import type { Ground, Picture } from './drawing.js';
import { map } from './map.js';
import { timeline } from './timeline.js';

/** Coverage and timeline, and the map where anything is tied. */
export function picturesOf(contents: Contents, say: Say, ground: Ground, today: IsoDate): Picture[] {
  const ties = contents.ties ?? [];
  return [coverage(contents, say, ground), timeline(contents, say, ground, today), ...(ties.length > 0 ? [map(contents, ties, say, ground)] : [])];
}
