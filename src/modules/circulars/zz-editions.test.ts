import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../kit/languages.js';
import { readPaper, writePaper } from '../../paper/index.js';
import { compose } from './compose.js';
import { factsIn } from './compose/facts-in.js';
import { check } from './check.js';
import { recognise } from './recognise.js';
it('x', { timeout: 200000 }, async () => {
  const out: string[] = [];
  for (const folder of ['known', 'unseen', 'fresh', 'fresh-2']) {
    const url = new URL(`../../../test/corpus/${folder}/`, import.meta.url);
    for (const name of readdirSync(url).filter((n) => n.endsWith('.json'))) {
      const raw = JSON.parse(readFileSync(new URL(name, url), 'utf8'));
      let facts: any;
      try { facts = factsIn(JSON.stringify(raw.expected ?? raw), name); } catch (e) { out.push(`${name} ${e}`); continue; }
      const letters = [];
      for (const language of LANGUAGES) {
        try {
        const paper = await readPaper({ name: `${name}-${language}.txt`, bytes: await writePaper(compose(facts, language) as never, 'txt') as never } as never);
        letters.push({ paper: { ...paper, name: `${folder}/${name}-${language}` }, reading: recognise(paper) });
        } catch (e) { out.push(`${name} ${language} ${(e as Error).message}`); }
      }
      for (const f of check(letters as never)) if (f.severity !== 'note' && f.kind === 'editions-differ') out.push(`${f.file}:${f.line} ${f.severity} ${f.kind} ${f.message.code} ${JSON.stringify(f.message.params)}`);
    }
  }
  writeFileSync('/tmp/plan2/checker/editions.txt', out.join('\n'));
  expect(1).toBe(1);
});
