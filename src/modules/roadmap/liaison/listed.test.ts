import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listedIn } from './listed.js';

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

describe('the stage of a text', () => {
  const stages = (text: string) => listedIn(text).map(({ designation, status, said }) => [designation, said ? status : `${status}?`]);

  test('is told by the verb that belongs to it', () => {
    expect(stages('Y.4801 and Y.4802 were approved and Y.4803 was consented.')).toEqual([
      ['ITU-T Y.4801', 'published'],
      ['ITU-T Y.4802', 'published'],
      ['ITU-T Y.4803', 'underDevelopment'],
    ]);
    expect(stages('The meeting approved Y.4801 “Abc networks” and consented Y.4802 “Abc keys”.')).toEqual([
      ['ITU-T Y.4801', 'published'],
      ['ITU-T Y.4802', 'underDevelopment'],
    ]);
  });

  test('is not approval when it is denied, expected, or about to begin', () => {
    const under = (text: string) => expect(stages(text)).toEqual([['ITU-T Y.4801', 'underDevelopment']]);
    under('Recommendation ITU-T Y.4801 has not yet been approved.');
    under('Recommendation ITU-T Y.4801 will be approved in March 2027.');
    under('La Recommandation UIT-T Y.4801 devrait être approuvée en mars 2027.');
    under('La Recomendación UIT-T Y.4801 será aprobada en marzo de 2027.');
    under('Рекомендация МСЭ-Т Y.4801 будет утверждена в марте 2027 года.');
    under('ITU-T Y.4801建议书预计于2027年3月批准。');
  });

  test('of a work item is never publication, whatever was agreed about it', () => {
    expect(stages('SG99 agreed to start the new work item Y.abc-ef “Abc networks”.')).toEqual([['ITU-T Y.abc-ef', 'underDevelopment']]);
    expect(stages('The work items Y.abc-ef and X.abcsec were deleted.')).toEqual([
      ['ITU-T Y.abc-ef', 'withdrawn'],
      ['ITU-T X.abcsec', 'withdrawn'],
    ]);
  });

  test('is superseded for the one that was replaced alone', () => {
    expect(stages('Recommendation ITU-T Y.4802 (2026), approved in May, supersedes ITU-T Y.4801.')).toEqual([
      ['ITU-T Y.4802', 'published'],
      ['ITU-T Y.4801', 'superseded'],
    ]);
    expect(stages('ITU-T Y.4801 is superseded by ITU-T Y.4802.')).toEqual([
      ['ITU-T Y.4801', 'superseded'],
      ['ITU-T Y.4802', 'published?'],
    ]);
  });

  test('is open for what is only named', () => {
    expect(stages('We refer to Recommendation ITU-T A.1 and thank J.Smith of the U.S. for his help, e.g. on Q.3/99.')).toEqual([['ITU-T A.1', 'published?']]);
  });
});

describe('what belongs to a text', () => {
  test('is an amendment as a text of its own, told before or behind', () => {
    expect(listedIn('Amendment 1 to Recommendation ITU-T Y.4801 was approved. ITU-T Y.4802 (2024) Cor. 2 was approved.').map((one) => one.designation)).toEqual(['ITU-T Y.4801 Amd. 1', 'ITU-T Y.4802 Cor. 2']);
    expect(listedIn('Поправка 3 к Рекомендации МСЭ-Т Y.4801 утверждена.').map((one) => one.designation)).toEqual(['ITU-T Y.4801 Amd. 3']);
  });

  test('is its edition, its date, and the name of a supplement however it is spelt', () => {
    expect(listedIn('ITU-T Y.4801 (10/2019) was approved on 29 October 2019.')).toMatchObject([{ designation: 'ITU-T Y.4801', edition: '2019-10', on: '2019-10-29' }]);
    expect(['Y.Sup70', 'Y.Suppl. 70', 'ITU-T Y Suppl. 70'].map((name) => listedIn(`Supplement ${name} was agreed.`)[0]?.designation)).toEqual(['ITU-T Y.Sup70', 'ITU-T Y.Sup70', 'ITU-T Y.Sup70']);
  });

  test('is a title in the language in which it is written', () => {
    expect(['Réseaux abc – Cadre général', 'Redes abc – Control y gestión', 'Сети abc', 'Abc networks – Control and management'].map((title) => listedIn(`Y.4801 “${title}”`)[0]?.language)).toEqual(['fr', 'es', 'ru', 'en']);
  });

  test('is merged from all mentions, the furthest stage counting', () => {
    expect(listedIn('Draft Y.4801 was consented in May.\n\nThen Y.4801 (ex Y.abc-fr) “Abc networks” was approved on 1 July 2026.')).toMatchObject([{ designation: 'ITU-T Y.4801', status: 'published', title: 'Abc networks', formerly: 'Y.abc-fr', on: '2026-07-01' }]);
  });
});

describe('a hostile text', () => {
  const used = (text: string) => {
    const before = process.cpuUsage();
    listedIn(text);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const of = (part: string, length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);

  test.each(['Y.3800 ', 'A.1.', 'A.1/A.', 'A.a-', '\n ', '\n \n ', 'ISO 12345 ', 'A.Sup 1 ', '“', '(ex ', 'approved ', 'Amendment 1 to ', 'not ', 'Y.1\t', '被', 'draft-a-', 'x. X', 'Y.1 and '])('of %j again and again costs as its length grows', (part) => {
    used(of(part, 25_000));
    const [short, long] = [used(of(part, 25_000)), used(of(part, 200_000))];
    // Eight times as long; what grew as the square would cost sixty-four times as much.
    expect(long).toBeLessThan(32 * Math.max(short, 5_000));
  });
});
