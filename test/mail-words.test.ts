// The words of mails, which are rows: for every purpose that a room declares the house has them in six languages, and they ask for nothing
// that the purpose does not know.

import { expect, test } from 'vitest';
import { LANGUAGES } from '../src/kit/languages.js';
import { whyNotTemplate } from '../src/modules/mail/index.js';
import { templatesFor } from '../src/modules/mail/reads.js';
import { aCtx, aDatabase } from './support/index.js';

await aDatabase();
const ctx = await aCtx();
const purposes = ctx.slot('mailPurposes');

test('the house has words for every purpose in all six languages', async () => {
  expect(purposes.length).toBeGreaterThan(5);
  const missing: string[] = [];
  for (const { purpose } of purposes) {
    const templates = await templatesFor(ctx.db, purpose, null);
    missing.push(...LANGUAGES.filter((language) => !templates[language]).map((language) => `${purpose} ${language}`));
  }
  expect(missing).toEqual([]);
});

test('they ask for nothing that their purpose does not know, and each says the same facts in every language', async () => {
  const wrong: string[] = [];
  for (const { purpose, placeholders } of purposes) {
    const templates = await templatesFor(ctx.db, purpose, null);
    const asked = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join();
    for (const language of LANGUAGES) {
      const template = templates[language];
      if (!template) continue;
      const refusal = whyNotTemplate(template, placeholders);
      if (refusal) wrong.push(`${purpose} ${language}: ${refusal.code} ${refusal.params?.name ?? ''}`);
      if (asked(template.body) !== asked(templates.en?.body ?? '')) wrong.push(`${purpose} ${language}: ${asked(template.body)}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('every purpose has a name in words', () => {
  expect(purposes.map(({ purpose }) => `mail.purposes.${purpose}`).filter((key) => !ctx.say.has(key))).toEqual([]);
});
