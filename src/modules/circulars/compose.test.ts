import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../kit/languages.js';
import type { Run } from '../../paper/paper.js';
import { writePaper } from '../../paper/index.js';
import { compose } from './compose.js';
import type { ComposeFacts } from './compose/schema.js';
import { aLetter } from './compose/testing.js';

const textOf = async (facts: ComposeFacts, language: Language) => new TextDecoder().decode(await writePaper(compose(facts, language), 'txt')).replace(/[\u2066-\u2069]/g, '').replaceAll('\u00A0', ' ');
const linesOf = async (facts: ComposeFacts, language: Language) => (await textOf(facts, language)).split('\n').map((line) => line.trim());

describe('the words of the Union', () => {
  const CASES: Record<Language, readonly [string, string, string, string]> = {
    en: ['Geneva, 15 January 2024', 'TSB Circular 158', 'Dear Sir/Madam,', 'Annexes: 2'],
    fr: ['Genève, le 15 janvier 2024', 'Circulaire TSB 158', 'Madame, Monsieur,', 'Annexes: 2'],
    es: ['Ginebra, 15 de enero de 2024', 'Circular TSB 158', 'Muy Señora mía/Muy Señor mío:', 'Anexos: 2'],
    ru: ['Женева, 15 января 2024 года', 'Циркуляр 158 БСЭ', 'Уважаемая госпожа,', 'Приложения: 2'],
    zh: ['2024年1月15日，日内瓦', '电信标准化局第158号通函', '尊敬的先生/女士：', '附件：2件'],
    ar: ['جنيف، 15 يناير 2024', 'الرسالة المعممة 158 لمكتب تقييس الاتصالات', 'حضرات السادة والسيدات،', 'الملحقات: 2'],
  };
  for (const language of LANGUAGES) {
    it(`stand in the ${language} letter`, async () => {
      const lines = await linesOf(aLetter(), language);
      expect(CASES[language].filter((line) => !lines.includes(line))).toEqual([]);
    });
  }

  it('translate addressees, headings and agenda items that are standard', async () => {
    const lines = await linesOf(aLetter(), 'ru');
    expect(lines).toContain('– Администрациям Государств – Членов Союза');
    expect(lines).toContain('1\tСфера деятельности');
    expect(lines).toContain('1\tОткрытие собрания');
  });
});

describe('the subject', () => {
  const SUBJECTS: Record<Language, string> = {
    en: 'Establishment of the Joint Coordination Activity on Digital Twin Networks (JCA-DTN) and its first meeting (Geneva, 12 March 2024)',
    fr: "Création de l'Activité conjointe de coordination sur les jumeaux numériques de réseau (JCA-DTN) et première réunion (Genève, 12 mars 2024)",
    es: 'Creación de la Actividad Conjunta de Coordinación sobre redes gemelas digitales (JCA-DTN) y primera reunión (Ginebra, 12 de marzo de 2024)',
    ru: 'Создание Группы по совместной координационной деятельности в области сетей с цифровыми двойниками (JCA-DTN) и ее первое собрание (Женева, 12 марта 2024 г.)',
    zh: '成立数字孪生网络联合协调活动（JCA-DTN）及其第一次会议（日内瓦，2024年3月12日）',
    ar: 'إنشاء نشاط التنسيق المشترك المعني بشبكات التوائم الرقمية (JCA-DTN) واجتماعه الأول (جنيف، 12 مارس 2024)',
  };
  for (const language of LANGUAGES) {
    it(`is made of the facts in ${language}`, () => {
      expect(compose(aLetter(), language).title).toBe(SUBJECTS[language]);
    });
  }

  it('is kept as given where it is given in the language of the letter', () => {
    const facts = aLetter({ subject: { fr: 'Objet de la lettre' } });
    expect(compose(facts, 'fr').title).toBe('Objet de la lettre');
    expect(compose(facts, 'en').title).toBe(SUBJECTS.en);
  });

  it('takes the dates of a meeting over two months', () => {
    const meeting = { start: '2024-09-30', end: '2024-10-02', place: 'Tashkent' };
    const titles = LANGUAGES.map((language) => compose(aLetter({ meeting, group: { acronym: 'FG-AIR', kind: 'FG' } }), language).title);
    expect(titles).toEqual([
      'إنشاء الفريق المتخصص (FG-AIR) واجتماعه الأول (طشقند، من 30 سبتمبر إلى 2 أكتوبر 2024)',
      '成立焦点组（FG-AIR）及其第一次会议（塔什干，2024年9月30日至10月2日）',
      'Establishment of the ITU-T Focus Group (FG-AIR) and its first meeting (Tashkent, 30 September – 2 October 2024)',
      "Création du Groupe spécialisé de l'UIT-T (FG-AIR) et première réunion (Tachkent, 30 septembre – 2 octobre 2024)",
      'Создание Оперативной группы МСЭ-Т (FG-AIR) и ее первое собрание (Ташкент, 30 сентября – 2 октября 2024 г.)',
      'Creación del Grupo Temático del UIT-T (FG-AIR) y primera reunión (Taskent, 30 de septiembre – 2 de octubre de 2024)',
    ]);
  });
});

describe('prose without a translation', () => {
  const facts = aLetter({
    group: { acronym: 'JCA-DTN', kind: 'JCA', parent: 'TSAG', name: 'Joint Coordination Activity on Digital Twin Networks' },
    termsOfReference: [{ number: '1', title: 'A heading of our own', text: { en: 'First line.\n– one\n– two', fr: 'Première ligne.' } }],
  });
  const runs = (language: Language): Run[] => compose(facts, language).blocks.flatMap((block) => ('runs' in block ? block.runs : block.kind === 'list' ? block.items.flat() : []));
  const awaiting = (language: Language) => [...new Set(runs(language).filter((run) => run.awaiting).map((run) => `${run.language}: ${run.text}`))];

  it('is carried over and marked with its language, and never invented', () => {
    expect(awaiting('es')).toEqual(['en: Digital Twin Networks', 'en: A heading of our own', 'en: First line.', 'en: one', 'en: two']);
  });
  it('is not marked where it is given in the language of the letter', () => {
    expect(awaiting('fr')).toEqual(['en: Digital Twin Networks', 'en: A heading of our own']);
    expect(awaiting('en')).toEqual([]);
  });
  it('keeps names in Latin letters as they are, and marks those of another script', () => {
    const named = (chairs: ComposeFacts['chairs']) => compose(aLetter({ chairs, viceChairs: [] }), 'zh').blocks.flatMap((block) => ('runs' in block ? block.runs : [])).filter((run) => run.awaiting);
    expect(named(['Junsen Lai'])).toEqual([]);
    expect(named([{ en: 'Junsen Lai', zh: '赖俊森' }])).toEqual([]);
    expect(named([{ ru: 'Цзюньсэнь Лай' }])).toEqual([{ text: 'Цзюньсэнь Лай', language: 'ru', awaiting: true }]);
  });
});

describe('sentences', () => {
  it('say the meeting with its hours in the words of each language', async () => {
    const said = await Promise.all(LANGUAGES.map(async (language) => (await linesOf(aLetter(), language)).find((line) => line.startsWith('5\t') || line.startsWith('4\t') && /14[:.h ]/.test(line))));
    expect(said.map((line) => line?.replace(/^\d\t/, '').split(/(?<=[.。])\s?(?=\p{L})/u)[0])).toEqual([
      'سيُعقد الاجتماع الأول للنشاط JCA-DTN في جنيف في 12 مارس 2024، من الساعة 14:30 إلى الساعة 17:30 بتوقيت جنيف.',
      'JCA-DTN第一次会议将于2024年3月12日在日内瓦举行，时间为14:30至17:30（日内瓦时间）。',
      'The first meeting of JCA-DTN will be held in Geneva on 12 March 2024, from 14:30 to 17:30 hours (Geneva time).',
      'La première réunion de la JCA-DTN se tiendra à Genève le 12 mars 2024, de 14 h 30 à 17 h 30 (heure de Genève).',
      'Первое собрание JCA-DTN состоится в Женеве 12 марта 2024 года, с 14 час. 30 мин.',
      'La primera reunión de la JCA-DTN se celebrará en Ginebra el 12 de marzo de 2024, de 14.30 a 17.30 horas (hora de Ginebra).',
    ]);
  });

  it('contract and elide in French, decline in Russian', async () => {
    const held = (place: string, timeZone: string) => aLetter({ group: { acronym: 'FG-RCE', kind: 'FG', parent: 'TSAG' }, meeting: { start: '2024-04-01', end: '2024-04-03', startTime: '09:00', place, timeZone } });
    expect(await textOf(held('Cairo', 'Africa/Cairo'), 'fr')).toContain("La première réunion du FG-RCE se tiendra au Caire du 1er au 3 avril 2024. La réunion s'ouvrira le premier jour à 9 h 00, heure locale (Le Caire).");
    expect(await textOf(held('Abidjan', 'Africa/Abidjan'), 'fr')).toContain("(heure d'Abidjan)");
    expect(await textOf(held('Tashkent', 'Asia/Tashkent'), 'ru')).toContain('состоится в Ташкенте с 1 по 3 апреля 2024 года. Собрание откроется в первый день в 09 час. 00 мин. по местному времени (Ташкент).');
  });

  it('count months as each language does', async () => {
    const months = async (n: number) => textOf(aLetter({ group: { acronym: 'FG-RCE', kind: 'FG' }, lifetime: { months: n, from: 'firstMeeting' } }), 'ru');
    expect(await months(1)).toContain('составляет 1 месяц с даты');
    expect(await months(24)).toContain('составляет 24 месяца с даты');
    expect(await months(12)).toContain('составляет 12 месяцев с даты');
    const arabic = async (n: number) => textOf(aLetter({ lifetime: { months: n, from: 'firstMeeting' } }), 'ar');
    expect(await arabic(2)).toContain('شهران اعتباراً');
    expect(await arabic(9)).toContain('9 أشهر اعتباراً');
    expect(await arabic(18)).toContain('18 شهراً اعتباراً');
  });

  it('leave out what the facts do not say', async () => {
    const text = await textOf({ group: { acronym: 'JCA-X', kind: 'JCA' } }, 'en');
    expect(text).toContain('I have the honour to announce the establishment of the Joint Coordination Activity (JCA-X).');
    expect(text).not.toMatch(/null|undefined|Key deadlines|Annex|meeting|Registration/);
  });
});

describe('Arabic letters', () => {
  it('keep designations, addresses and numbers left to right', () => {
    const runs = compose(aLetter(), 'ar').blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat(2) : 'runs' in block ? block.runs : []));
    const bare = runs.filter((run) => !run.isolate && !run.awaiting && /[A-Za-z]{2}/.test(run.text)).map((run) => run.text);
    expect(bare).toEqual([]);
    expect(runs.filter((run) => run.text === '+41 22 730 5126').every((run) => run.isolate)).toBe(true);
  });
});

describe('a convening letter', () => {
  const facts = aLetter({ letterKind: 'collectiveLetter', number: 5, establishedBy: null, termsOfReference: [], annexes: [{ kind: 'draftAgenda' }], meeting: { number: 3, start: '2024-09-10', end: '2024-09-10', mode: 'remote', startTime: '13:00', endTime: '15:00', timeZone: 'UTC' } });
  it('names the letter, the meeting and its number', async () => {
    const lines = await linesOf(facts, 'en');
    expect(lines).toContain('TSB Collective letter 5');
    expect(lines).toContain('Third meeting of the Joint Coordination Activity on Digital Twin Networks (JCA-DTN), virtual meeting, 10 September 2024');
    expect(lines.find((line) => line.startsWith('1\t'))).toBe(
      '1\tI have the honour to convene a meeting of the Joint Coordination Activity on Digital Twin Networks (JCA-DTN). The parent group of JCA-DTN is Study Group 13.',
    );
    expect(await textOf(facts, 'ru')).toContain('Проект повестки дня третьего собрания JCA-DTN');
  });
});

describe('a correction', () => {
  const facts = aLetter({
    letterKind: 'correction',
    date: '2024-02-01',
    correction: {
      of: { number: 158, date: '2024-01-15' },
      changes: [
        { what: 'dates', old: '2024-03-12', new: '2024-03-12/2024-03-13' },
        { what: 'times', old: '14:30/17:30', new: '09:00/12:00' },
        { what: 'place', old: 'Geneva', new: 'Tunis' },
        { what: { en: 'Room', fr: 'Salle' }, old: 'H1', new: 'H2' },
      ],
    },
  });
  const rows = (language: Language) => compose(facts, language).blocks.flatMap((block) => (block.kind === 'table' && block.header ? block.rows.map((row) => row.map((cell) => cell.map((run) => run.text).join(''))) : []));

  it('names the letter corrected and each change from what to what', async () => {
    expect(rows('en')).toEqual([
      ['Item', 'For', 'Read'],
      ['Dates of the meeting', '12 March 2024', '12-13 March 2024'],
      ['Hours of the meeting', '14:30-17:30', '09:00-12:00'],
      ['Place of the meeting', 'Geneva', 'Tunis'],
      ['Room', 'H1', 'H2'],
    ]);
    const text = await textOf(facts, 'en');
    expect(text).toContain('TSB Circular 158\nCorrigendum 1');
    expect(text).toContain('I refer to TSB Circular 158 of 15 January 2024');
  });
  it('says the same in the other languages', () => {
    expect(rows('fr')[1]).toEqual(['Dates de la réunion', '12 mars 2024', '12-13 mars 2024']);
    expect(rows('zh')[3]).toEqual(['会议地点', '日内瓦', '突尼斯']);
    expect(rows('ru')[2]).toEqual(['Время собрания', '14:30-17:30', '09:00-12:00']);
  });
});
