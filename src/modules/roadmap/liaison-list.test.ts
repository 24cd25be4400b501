import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listedIn } from './liaison-list.js';

const brief = (text: string) => listedIn(text).map(({ designation, title, formerly, status }) => [designation, title, formerly, status]);

describe('a list in a liaison statement', () => {
  test('of approved Recommendations gives each with its title and its former name', () => {
    const text = [
      'SG13 is pleased to tell you that since March it has approved:',
      '',
      '- Recommendation ITU-T Y.4999 (ex Y.abc-frm) “Abc networks –',
      'Framework”; - Recommendation ITU-T Y.4998 “Abc networks – Requirements”',
      '',
      'Work continues on the draft Y.abc-sec “Abc networks – Security”.',
    ].join('\n');
    expect(brief(text)).toEqual([
      ['ITU-T Y.4999', 'Abc networks – Framework', 'Y.abc-frm', 'published'],
      ['ITU-T Y.4998', 'Abc networks – Requirements', null, 'published'],
      ['ITU-T Y.abc-sec', 'Abc networks – Security', null, 'underDevelopment'],
    ]);
  });

  test('names texts of other bodies and takes a title from a later mention', () => {
    const text = 'We note ISO/IEC 27001:2022 and ETSI GS QKD 014.\n\nISO/IEC 27001:2022 «Information security management systems» was published.';
    expect(brief(text)).toEqual([
      ['ISO/IEC 27001:2022', 'Information security management systems', null, 'published'],
      ['ETSI GS QKD 014', null, null, 'published'],
    ]);
  });

  test('in other languages is read too', () => {
    expect(brief('La CE 13 a approuvé la Recommandation UIT-T Y.4997 « Réseaux abc – Cadre ».')).toEqual([['ITU-T Y.4997', 'Réseaux abc – Cadre', null, 'published']]);
    expect(brief('第13研究组批准了ITU-T Y.4996「abc网络－框架」。')).toEqual([['ITU-T Y.4996', 'abc网络－框架', null, 'published']]);
    expect(brief('ИК13 разрабатывает проект Y.abc-arch «Сети abc – Архитектура».')).toEqual([['ITU-T Y.abc-arch', 'Сети abc – Архитектура', null, 'underDevelopment']]);
  });

  test('is empty where a letter lists nothing', () => {
    expect(brief('Thank you for your liaison statement. We look forward to working with you. The meeting is on 3.5 days.')).toEqual([]);
  });

  const real = '../shared/seeds/liaisons/datatracker-1793.txt';
  test.skipIf(!existsSync(real))('of a real statement is found whole', () => {
    const found = listedIn(readFileSync(real, 'utf8'));
    expect(found.map((one) => one.designation)).toEqual(['ITU-T Y.3800', 'ITU-T Y.3801', 'ITU-T Y.3802', 'ITU-T Y.3803', 'ITU-T Y.3804', 'ITU-T Y.3805', 'ITU-T Y.3806', 'ITU-T Y.3807', 'ITU-T Y.3808', 'ITU-T Y.3809', 'ITU-T Y.Sup70']);
    expect(found.every((one) => one.status === 'published')).toBe(true);
    expect(found[7]).toMatchObject({ formerly: 'Y.QKDN_QoS_pa', title: 'Quantum Key Distribution networks - QoS parameters' });
  });
});
