import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCtx, aDatabase } from '../../../test/support/index.js';
import type { Role } from '../../kit/actor.js';
import { newId } from '../../kit/ids.js';
import type { Language } from '../../kit/languages.js';
import { inTransaction } from '../../storage/index.js';
import { putEntries, putEntry, removeEntry } from './actions.js';
import { search } from './reads.js';
import { snippetOf } from './snippet.js';

const { db, statements } = await aDatabase();
const ctx = await aCtx();
const anyone: Role[] = ['anyone'];
const qkdn = newId();
const dlt = newId();

await inTransaction(ctx, async (within) => {
  await putEntry(within, {
    kind: 'group',
    thingId: qkdn,
    groupId: qkdn,
    group: 'JCA-QKDN',
    path: '/groups/jca-qkdn',
    texts: {
      en: { title: 'Joint coordination activity on quantum key distribution networks', text: 'Coordinates the standardization of networks.' },
      fr: { title: 'Activité conjointe de coordination sur les réseaux de distribution de clés quantiques', text: 'Les réseaux sont coordonnés.' },
      ru: { title: 'Группа по совместной координационной деятельности', text: 'Сети квантового распределения ключей.' },
      zh: { title: '量子密钥分发网络联合协调活动', text: '协调量子密钥分发网络的标准化工作。' },
      ar: { title: 'نشاط التنسيق المشترك', text: 'شبكات توزيع المفاتيح الكمومية والاتصالات.' },
      es: { title: 'Actividad conjunta de coordinación', text: 'Redes de distribución cuántica de claves.' },
    },
  });
  await putEntry(within, {
    kind: 'group',
    thingId: dlt,
    groupId: dlt,
    group: 'FG DLT',
    path: '/groups/fg-dlt',
    texts: { en: { title: 'Focus group on distributed ledgers', text: 'Ledgers & more < less.' } },
  });
});

const found = async (words: string, language: Language = 'en', roles = anyone) => (await search(db, { words, language, roles })).rows;
const pathsOf = async (words: string, language: Language = 'en') => (await found(words, language)).map((hit) => `${hit.language} ${hit.path}`);

test('words are found in the forms of each language', async () => {
  expect(await pathsOf('network')).toEqual(['en /groups/jca-qkdn']);
  expect(await pathsOf('reseau quantique', 'fr')).toEqual(['fr /groups/jca-qkdn']);
  expect(await pathsOf('сетями', 'ru')).toEqual(['ru /groups/jca-qkdn']);
  expect(await pathsOf('redes cuánticas', 'es')).toEqual(['es /groups/jca-qkdn']);
  expect(await pathsOf('شبكة', 'ar')).toEqual(['ar /groups/jca-qkdn']);
  expect(await pathsOf('اتصالات الشبكات', 'ar')).toEqual(['ar /groups/jca-qkdn']);
  for (const words of ['量子密钥', '子密', '量', '动', 'JCA-QKDN 量子', '量子 标准化']) expect(await pathsOf(words, 'zh')).toEqual(['zh /groups/jca-qkdn']);
  expect(await pathsOf('密量', 'zh')).toEqual([]);
  expect(await pathsOf('zebra')).toEqual([]);
});

test('a designation is found once, in the language of the reader, and a word that is still being typed too', async () => {
  expect(await pathsOf('JCA-QKDN', 'ru')).toEqual(['ru /groups/jca-qkdn']);
  expect(await pathsOf('jca-qkdn', 'zh')).toEqual(['zh /groups/jca-qkdn']);
  expect(await pathsOf('quant')).toEqual(['en /groups/jca-qkdn']);
  expect(await pathsOf('fg dlt', 'ar')).toEqual(['en /groups/fg-dlt']);
});

test('all the words must be there, or those that are quoted in their order', async () => {
  expect(await pathsOf('ledgers')).toEqual(['en /groups/fg-dlt']);
  expect(await pathsOf('ledgers quantum')).toEqual([]);
  expect(await pathsOf('"key distribution"')).toEqual(['en /groups/jca-qkdn']);
  expect(await pathsOf('"distribution key"')).toEqual([]);
});

test('hits are marked, and what the text itself says stays text', async () => {
  expect((await found('ledgers'))[0]?.snippet).toBe('\ue000Ledgers\ue001 & more < less');
  expect((await found('量子密钥', 'zh'))[0]?.snippet).toBe('协调\ue000量子密钥\ue001分发网络的标准化工作。');
  expect(snippetOf('zh', '没有', '量子')).toBe('没有');
  expect((await found('شبكة', 'ar'))[0]?.snippet).toBe('\ue000شبكات\ue001 توزيع المفاتيح الكمومية والاتصالات.');
  expect(snippetOf('zh', `${'前'.repeat(200)}量子${'后'.repeat(200)}`, '量子')).toBe(`…${'前'.repeat(40)}\ue000量子\ue001${'后'.repeat(78)}…`);
});

test('words that are no words find nothing and break nothing', async () => {
  for (const words of ['', '   ', '&|!():*', "'; drop table search_entries; --", '\u0000', '"', '\ud800', 'a:*b <-> \\', '(((', 'x'.repeat(10_000), '½½½', 'ﬁﬁ½', '\u0300\u0301']) expect(await found(words)).toEqual([]);
  expect((await search(db, { words: 'network', language: 'en', roles: anyone, after: 'nonsense' })).rows).toHaveLength(1);
});

test('no words whatever break the question', async () => {
  const piece = fc.oneof(fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('"', ' or ', ' -', '量', '子密', 'شبكات', 'réseau', ':*', '\\', "'", '(', '&'));
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
      expect(Array.isArray(await found(pieces.join('')))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('what is for the secretariat alone is found by nobody else', async () => {
  const id = newId();
  await inTransaction(ctx, (within) =>
    putEntry(within, { kind: 'circular', thingId: id, path: '/intake/x', audience: 'secretariat', texts: { en: { title: 'Confidential walrus', text: '' } } }),
  );
  expect(await found('walrus')).toEqual([]);
  expect(await found('walrus', 'en', ['anyone', 'reader'])).toEqual([]);
  expect(await found('walrus', 'en', ['anyone', 'secretariat'])).toHaveLength(1);
  await inTransaction(ctx, (within) => removeEntry(within, { kind: 'circular', thingId: id }));
  expect(await found('walrus', 'en', ['anyone', 'secretariat'])).toEqual([]);
});

test('a long list is paged by key, whole and without repeats, by one query a page', async () => {
  const things = Array.from({ length: 45 }, () => newId());
  await inTransaction(ctx, async (within) => {
    for (const [n, thingId] of things.entries())
      await putEntries(within, { kind: 'news', thingId }, [{ kind: 'news', thingId, path: `/n/${n}`, texts: { en: { title: `Otter ${n}`, text: 'otter '.repeat(n % 7) } } }]);
  });
  const seen: string[] = [];
  const before = statements.length;
  let after: string | null = null;
  let pages = 0;
  do {
    const page: Awaited<ReturnType<typeof search>> = await search(db, { words: 'otter', language: 'en', roles: anyone, after });
    seen.push(...page.rows.map((row) => row.thingId));
    after = page.after;
    pages += 1;
  } while (after);
  expect(pages).toBe(3);
  expect([...seen].sort()).toEqual([...things].sort());
  expect(statements.length - before).toBe(3);
});
