import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../kit/languages.js';
import { sayIn } from '../../../kit/words.js';
import { messages } from '../messages.js';
import { PersonalRows, fieldWords } from './personal-rows.js';

const shown = (row: Record<string, unknown>, language: (typeof LANGUAGES)[number]) =>
  String(PersonalRows({ rows: [row], say: sayIn(messages, language) }))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('a field is named in the language of the reader, however its room writes it', () => {
  expect(LANGUAGES.map((language) => fieldWords('verifiedAt', sayIn(messages, language)))).toEqual(['تاريخ التحقق', '验证时间', 'verified', 'vérifié', 'проверено', 'verificado']);
  const say = sayIn(messages, 'fr');
  expect([fieldWords('sent_at', say), fieldWords('until_on', say), fieldWords('roadmap_entries.changed_by', say)]).toEqual(['envoyé', 'jusqu’au', 'inscriptions faites ou décidées']);
});

test('dates, instants, answers and names in several languages are read as words', () => {
  const row = { from: '2026-05-01', sentAt: new Date('2026-05-02T09:00:00Z'), seenAt: '2026-05-02T09:00:00.000Z', listed: true, visa: false, body: { en: 'Example', fr: 'Exemple' }, attended: ['2026-05-03 onsite'], reason: null, title: '' };
  expect(shown(row, 'fr')).toBe('depuis 1 mai 2026 envoyé 2 mai 2026 à 09:00 UTC dernière visite 2 mai 2026 à 09:00 UTC dans la liste publiée oui lettre pour le visa non organisme Exemple présence 2026-05-03 onsite');
});
