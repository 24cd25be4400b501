import { expect, test } from 'vitest';
import { aWorld, upload, visit } from '../../../test/journeys/world.js';
import { aDatabase } from '../../../test/support/index.js';

const { files } = await aDatabase();

async function stored(): Promise<number> {
  let count = 0;
  for await (const _ of files.list()) count += 1;
  return count;
}

test('a file beyond the limit is refused in the upload by its name, and nothing of it is kept', async () => {
  const { site, session } = await aWorld();
  const secretariat = await session('secretariat');
  const before = [await stored(), await (await visit(site, '/en/intake.json', secretariat)).json()];
  const answer = await upload(site, secretariat, { name: 'large.txt', bytes: new Uint8Array(60 * 1024 * 1024) });
  expect([answer.status, (await answer.text()).includes('The file large.txt is larger than 50 MB, the most that is read.')]).toEqual([422, true]);
  expect([await stored(), await (await visit(site, '/en/intake.json', secretariat)).json()]).toEqual(before);
});
