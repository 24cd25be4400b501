import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Call } from '../../cli/verb.js';
import { Refused } from '../../kit/refusals.js';
import { readPaperFile } from '../../paper/index.js';
import { composeFile } from './compose-file.js';
import { aLetter } from './compose/testing.js';
import { recognise } from './recognise.js';

async function composed(facts: unknown, options: Call['options'] = {}) {
  const dir = await mkdtemp(join(tmpdir(), 'comity-compose-'));
  const file = join(dir, 'facts.json');
  await writeFile(file, typeof facts === 'string' ? facts : JSON.stringify(facts));
  const out: string[] = [];
  const err: string[] = [];
  const output = options.output ? join(dir, String(options.output)) : undefined;
  const call: Call = {
    args: [file], options: { ...options, output }, json: false, home: dir, language: 'en',
    out: (text) => out.push(text), err: (text) => err.push(text),
    withCtx: () => Promise.reject(new Error('composing opens no database')),
    address: async () => 'http://localhost',
  };
  const ended = await composeFile(call).catch((thrown: unknown) => thrown);
  return { ended, out: out.join('\n'), err: err.join('\n'), output: output ?? '', file };
}

const refusalOf = (ended: unknown) => (ended instanceof Refused ? ended.refusal : ended);

// Deadlines and notice in order, so that the check finds nothing that stops the letter.
const inOrder = aLetter();

describe('circular compose', () => {
  it('prints text in the language of the facts when nothing else is asked', async () => {
    const { ended, out } = await composed(inOrder);
    expect(ended).toBe(0);
    expect(out).toContain('TSB Circular 158');
  });

  for (const format of ['docx', 'pdf', 'html', 'txt'] as const) {
    it(`writes ${format}, told by the name of the file`, async () => {
      const { ended, output, out } = await composed(inOrder, { language: 'fr', output: `lettre.${format}` });
      expect([ended, out]).toEqual([0, '']);
      const { facts } = recognise(await readPaperFile(output));
      expect([facts.language, facts.number, facts.group.acronym, facts.meeting?.start]).toEqual(['fr', 158, 'JCA-DTN', '2024-03-12']);
    });
  }

  it('takes what circular read --json prints', async () => {
    const first = await composed(inOrder, { output: 'letter.txt' });
    const read = recognise(await readPaperFile(first.output));
    const again = await composed({ ...read.facts, doubts: [], places: {} }, { language: 'en' });
    expect([again.ended, again.out]).toEqual([0, expect.stringContaining('to establish the Joint Coordination Activity on Digital Twin Networks (JCA-DTN)')]);
  });

  it('writes nothing when the check finds errors, unless told to', async () => {
    const wrong = { ...inOrder, deadlines: [{ date: '2024-06-01', kind: 'contributions' }] };
    const stopped = await composed(wrong, { output: 'letter.txt' });
    expect(stopped.ended).toBe(1);
    expect(stopped.err).toContain('The deadline 2024-06-01');
    await expect(stat(stopped.output)).rejects.toThrow();
    const despite = await composed(wrong, { output: 'letter.txt', despite: true });
    expect(despite.ended).toBe(1);
    expect(await readFile(despite.output, 'utf8')).toContain('1 June 2024');
  });

  it('names each mistake of the facts by its path', async () => {
    const { ended } = await composed({ ...inOrder, date: '2024-02-31', deadlines: [{ date: '2024-03-01', kind: 'lunch' }], meeting: { startTime: '25:00' } });
    const refusal = refusalOf(ended) as { code: string; kind: string; params: { mistakes: string } };
    expect([refusal.code, refusal.kind]).toEqual(['circulars.composeFacts', 'input']);
    expect(refusal.params.mistakes.split('; ').map((mistake) => mistake.split(':')[0])).toEqual(['date', 'meeting.startTime', 'deadlines[0].kind']);
  });

  it('refuses what is no JSON, an unknown language, format or kind, and a binary letter without a name', async () => {
    expect(refusalOf((await composed('{')).ended)).toMatchObject({ code: 'circulars.composeNotJson', kind: 'input' });
    expect(refusalOf((await composed(inOrder, { language: 'de' })).ended)).toMatchObject({ code: 'circulars.composeOption', params: { option: '--language', value: 'de' } });
    expect(refusalOf((await composed(inOrder, { format: 'rtf' })).ended)).toMatchObject({ params: { option: '--format', value: 'rtf' } });
    expect(refusalOf((await composed(inOrder, { kind: 'memo' })).ended)).toMatchObject({ params: { option: '--kind', value: 'memo' } });
    expect(refusalOf((await composed(inOrder, { format: 'docx' })).ended)).toMatchObject({ code: 'circulars.composeNeedsOutput' });
  });
});
