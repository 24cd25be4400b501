import { expect, test } from 'vitest';
import { readPaper, writePaper } from '../index.js';
import { aMail, aPaper } from '../testing.js';

test.each(['docx', 'pdf', 'html'] as const)('the letter is the attached document (%s)', async (format) => {
  const bytes = await writePaper(aPaper('fr'), format);
  const alone = await readPaper({ name: 'letter', bytes });
  const mailed = await readPaper({
    name: 'm.eml',
    bytes: aMail('application/octet-stream', `letter.${format}`, bytes),
  });
  expect(mailed).toEqual({ format: 'eml', name: 'm.eml', lines: alone.lines });
});

test('without a document among the attachments the letter is the message itself', async () => {
  const mailed = await readPaper({
    name: 'm.eml',
    bytes: aMail('image/png', 'logo.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
  });
  expect(mailed.lines.filter((line) => line.text)).toEqual([{ text: 'Please find the letter attached.' }]);
});
