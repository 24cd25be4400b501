// Letters that we write ourselves from one set of facts say the same in six languages: the comparison finds nothing to mend in them.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../kit/languages.js';
import { readPaper, writePaper } from '../../../paper/index.js';
import { compareEditions, type ReadLetter } from '../check.js';
import { factsIn } from '../compose/facts-in.js';
import { compose } from '../compose.js';
import { recognise } from '../recognise.js';

const KNOWN = new URL('../../../../test/corpus/known/', import.meta.url);
const names = readdirSync(KNOWN).filter((name) => name.endsWith('.json'));

async function editionsOf(name: string): Promise<ReadLetter[]> {
  const facts = factsIn(readFileSync(new URL(name, KNOWN), 'utf8'), name);
  const editions: ReadLetter[] = [];
  for (const language of LANGUAGES) {
    const paper = await readPaper({
      name: `${language}.txt`,
      bytes: await writePaper(compose(facts, language), 'txt'),
    });
    editions.push({ paper: { ...paper, name: `${language}.txt` }, reading: recognise(paper) });
  }
  return editions;
}

describe('letters written from one set of facts', () => {
  it.each(names)('%s: the editions differ in nothing', async (name) => {
    const found = compareEditions(await editionsOf(name)).filter(({ severity }) => severity !== 'note');
    expect(found.map(({ file, line, message }) => `${file} ${line} ${message.code}`)).toEqual([]);
  });
});
