// The secretariat's work with persons in a real browser: a list as an office program writes it, the officer of a letter, two who are one.

import { expect, test } from 'vitest';
import { violationsOf } from './browser.js';
import { aDemoWorkspace } from './workspace.js';

const workspace = await aDemoWorkspace();

const LIST = [
  '\ufeffList of participants;;;',
  ';;;',
  'Name;E-mail;Organization;Country',
  'Junsen Lai;lai@letters.example;ETSI;China',
  'Bad Mail;not-a-mail;Labs;Narnia',
  'محمد الأحمد;m@letters.example;SG13;المملكة العربية السعودية',
  'Twin Person;;;France',
].join('\r\n');

test('a list is looked at and imported, an officer confirmed out of it, and two who are one are merged', { timeout: 240_000 }, async () => {
  const { page, context, complaints } = await workspace.open({ signedIn: true, viewport: { width: 1200, height: 900 } });
  for (const email of ['twin.one@letters.example', 'twin.two@letters.example']) {
    await page.goto('/en/people/new');
    await page.fill('#f-given-0', 'Twin');
    await page.fill('#f-family-0', 'Person');
    await page.fill('#f-email', email);
    await page.click('form[data-keep="names"] button');
  }
  await page.goto('/en/people/import');
  await page.setInputFiles('#f-list', { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
  await page.click('main form button');
  const plan = (await page.textContent('main table')) ?? '';
  expect(['E-mail: not-a-mail', 'Country: Narnia', 'Somebody of this name is known.'].map((words) => plan.replace(/\s+/g, ' ').includes(words))).toEqual([true, true, true]);
  await page.click('main form[action$="/apply"] button');
  expect(await page.textContent('.notice')).toContain('2');

  await page.goto('/en/groups/jca-qkdn/manage');
  await page.click('text=Who is this? One person bears the name');
  expect(await page.textContent('main')).toContain('lai@letters.example');
  await page.click('text=This is the person');
  expect(await page.textContent('main')).toContain('person confirmed');

  await page.goto('/en/people/duplicates');
  await page.click('main ul.rows a');
  expect(await page.textContent('main')).toContain('twin.one@letters.example');
  await page.click('button.danger');
  const merged = new URL(page.url()).pathname.slice(3);
  expect(((await page.textContent('main')) ?? '').includes('twin.one@letters.example') && ((await page.textContent('main')) ?? '').includes('twin.two@letters.example')).toBe(true);
  await context.close();

  const phone = await workspace.open({ signedIn: true, viewport: { width: 320, height: 800 } });
  const faults: string[] = [];
  for (const path of ['/groups/jca-qkdn/manage', '/bodies/etsi/focal-points', '/bodies/etsi/members', merged, `${merged}/personal`, '/search?q=etsi']) {
    await phone.page.goto(`/ar${path}`);
    faults.push(...(await violationsOf(phone.page)).map((found) => `${path}: ${found}`));
    const beyond = (await phone.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')) as number;
    if (beyond > 0) faults.push(`${path}: ${beyond} pixels beyond the edge`);
  }
  await phone.page.goto('/ar/groups/jca-qkdn/manage');
  await phone.page.click('a[href*="/officers/"]');
  faults.push(...(await violationsOf(phone.page)));
  await phone.context.close();
  expect({ faults, complaints: [...complaints, ...phone.complaints] }).toEqual({ faults: [], complaints: [] });
});
