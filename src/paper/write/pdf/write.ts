// A PDF: tagged, with bookmarks, language and title, set by Typst from our template.

import type { Paper } from '../../paper.js';
import { FONT_NAMES } from '../fonts.js';
import { compiler } from './compiler.js';
import { contentOf } from './content.js';
import { TEMPLATE } from './template.js';

export function writePdf(paper: Paper): Uint8Array {
  const content = contentOf(
    paper,
    paper.language === 'ar' ? ['IBM Plex Sans Arabic', 'Noto Sans', 'Noto Sans SC'] : FONT_NAMES,
  );
  const typst = compiler(/\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u.test(content));
  const bytes = typst.pdf({ mainFileContent: TEMPLATE, inputs: { paper: content } }, {});
  // What was laid out for this paper is of little use to the next; the cache would only grow.
  typst.evictCache(3);
  return new Uint8Array(bytes);
}
