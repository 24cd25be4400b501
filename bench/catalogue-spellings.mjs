// How people write designations who do not copy them, for records of any body: each spelling with how well it says which record is meant.
// Made without the program's own parser, so that both cannot be wrong alike.

const ARABIC = (text) => text.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]);
const WIDE = (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replace(/ /g, '\u3000');
const LOOSE = (text) => text.replace(/[-/.:]+/g, ' ').replace(/\s+/g, ' ').trim().toLowerCase();
const TIGHT = (text) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** What a record's designation is without its edition, and the edition, by the look of each body; null for what is no plain document. */
export function documentOf(designation) {
  for (const [body, pattern] of SHAPES) {
    const found = pattern.exec(designation);
    if (found) return { body, ...found.groups };
  }
  return null;
}

const SHAPES = [
  ['ITU-T', /^(?<whole>ITU-T (?<short>[A-Z]\.[\d.]+))(?: \((?<edition>\d\d\/(?<year>\d{4}))\))?$/],
  ['ITU-R', /^(?<whole>ITU-R (?<short>[A-Z]{1,3}\.\d+))-(?<edition>\d+)$/],
  ['ISO', /^(?<whole>(?:ISO|IEC|ISO\/IEC)(?:[ /]TS|[ /]TR)? (?<short>\d+(?:-\d+)*)):(?<edition>(?<year>\d{4}))$/],
  ['ETSI', /^(?<whole>ETSI (?<short>(?:EN|TS|TR|ES|GS [A-Z]{2,4}|GR [A-Z]{2,4}) [\d ]+(?:-\d+)*)) (?<edition>V[\d.]+) \((?<year>\d{4})-\d\d\)$/],
  ['IEEE', /^(?<whole>IEEE Std (?<short>\d[\d.]*[a-z]{0,2}))-(?<edition>(?<year>\d{4}))$/],
  ['IETF', /^(?<whole>(?<short>RFC \d+))$/],
  ['3GPP', /^(?<whole>3GPP (?<short>T[SR] \d\d\.\d+))$/],
  ['JIS', /^(?<whole>(?<short>JIS [A-Z] \d{4}(?:-\d+)?)):(?<edition>(?<year>\d{4}))$/],
  ['NIST', /^(?<whole>NIST (?<short>(?:SP|FIPS|IR) \d+(?:-\d+)?))$/],
  ['GOST', /^(?<whole>(?<short>ГОСТ(?: Р)? [\d.]+))-(?<edition>(?<year>\d{4}))$/],
];

/** The spellings of a document; those with `exact` name the edition as well. */
export function spellingsOf({ body, whole, short, edition, year }) {
  const made = [
    ['as it is printed', whole],
    ['small, without signs', LOOSE(whole)],
    ['in one word', TIGHT(whole)],
    ['without the body', short],
    ['digits of Arabic', ARABIC(whole)],
    ['full width', WIDE(whole)],
    ['with a long hyphen', whole.replace(/-/g, '–')],
    ['a word before', `${body.startsWith('ITU') ? 'Rec.' : 'standard'} ${whole}`],
  ];
  if (body.startsWith('ITU')) for (const [name, instead] of ITU) made.push([name, whole.replace(/ITU-([TR])/, (_, sector) => instead(sector))]);
  if (body === 'ITU-T') made.push(['Cyrillic letter', `МСЭ-Т ${short.replace(/^[ABEKMHOPCTXY]/, (letter) => 'АВЕКМНОРСТХУ'['ABEKMHOPCTXY'.indexOf(letter)])}`]);
  if (body === 'ISO') made.push(['names in Russian', whole.replace('ISO', 'ИСО').replace('IEC', 'МЭК')]);
  if (body === 'ISO' && /^\d+-\d+$/.test(short)) made.push(['the part in words', whole.replace(/-(\d+)$/, ' part $1')]);
  if (body === 'GOST') made.push(['in Latin letters', whole.replace('ГОСТ', 'GOST').replace(' Р ', ' R ')]);
  if (body === 'IETF') made.push(['an address', `https://www.rfc-editor.org/info/${TIGHT(whole)}`]);
  const exact = [];
  if (year) exact.push(['a year behind', `${whole} ${year}`], ['a year in brackets', `${whole} (${year})`], ['a year, without the body', `${short} (${year})`]);
  if (body === 'ISO') exact.push(['a hyphen before the year', `${whole}-${year}`]);
  if (body === 'ETSI') exact.push(['the version', `${whole} ${edition.toLowerCase()}`]);
  if (body === 'ITU-T' && edition) exact.push(['the name of a file', `T-REC-${short}-${year}${edition.slice(0, 2)}-I!!PDF-E`]);
  return [...made.map(([kind, words]) => ({ kind, words, exact: false })), ...exact.map(([kind, words]) => ({ kind, words, exact: true }))];
}

const ITU = [
  ['names in French', (sector) => `UIT-${sector}`],
  ['names in Russian', (sector) => `МСЭ-${sector === 'T' ? 'Т' : 'Р'}`],
  ['names in Chinese', (sector) => `国际电联${sector === 'T' ? '' : '-R'}`],
];
