// Bodies whose designations are one short pattern each.

import { type Designation, EMPTY, type Grammar, numberOf, two, withPart } from './designation.js';

/** A grammar of one pattern with named groups: publisher, type, number, part, year, month, version, ending. */
function one(name: string, pattern: RegExp, print: Grammar['print'], family: Grammar['family'], more: Partial<Pick<Grammar, 'bare' | 'changes' | 'only'>> = {}): Grammar {
  return {
    name,
    ...(more.only ? { only: more.only } : {}),
    ...(more.changes ? { changes: more.changes } : {}),
    read: (text) => {
      const groups = pattern.exec(text)?.groups;
      if (!groups) return null;
      const { publisher = '', type = '', number = '', part = '', year, month, version = '', ending = '' } = groups;
      return { ...EMPTY, publisher, type, number, part: part.replace(/^-/, ''), year: numberOf(year), month: numberOf(month), version, ending };
    },
    print,
    family,
    bare: more.bare ?? (() => []),
  };
}

const ended = (d: Designation) => (d.ending ? ` ${d.ending}` : '');

/** `ETSI GS QKD 014 V1.1.1 (2019-02)`, `ETSI ETS 300 011/A1 ed.1 (1994-12)`. */
export const etsi = one(
  'etsi',
  /^(?:ETSI )(?<type>(?:I-)?[A-Z]{2,5}(?: [A-Za-z][A-Za-z0-9-]{1,11}(?=[ -]\d))?) (?<number>[\d.]+(?: \d+)*[A-Za-z]?|[A-Z]+ ?\d[\d.]*)(?<part>(?:-[\dA-Za-z]+)*(?:\/(?:A|C|AC|prA)\w+)*)(?: (?<version>V[\d.]+|ed\. ?\d+))?(?: \((?<year>\d{4})-(?<month>\d\d)\))?$/,
  (d) => `ETSI ${d.type} ${d.number}${d.part.startsWith('/') ? d.part : d.part ? `-${d.part}` : ''}${d.version ? ` ${d.version}` : ''}${d.year === null ? '' : ` (${d.year}-${two(d.month ?? 1)})`}`,
  (d) => `ETSI ${d.type} ${d.number}${d.part.replace(/\/.*$/, '') ? `-${d.part.replace(/\/.*$/, '')}` : ''}`,
  { changes: (d) => /\/(.+)$/.exec(d.part)?.[1] ?? null, bare: (d) => [`${d.type} ${withPart(d)}`, withPart(d), `ETSI ${withPart(d)}`, d.type.includes(' ') ? `${d.type.split(' ')[1]} ${withPart(d)}` : ''].filter(Boolean) },
);

/** `IEEE Std 1913-2023`, `IEEE Std 802.11-2020 Redline`, `IEEE P1003.1/D-1-2017-07` (a draft), `ANSI/IEEE Std 1-1986`. */
export const ieee = one(
  'ieee',
  /^(?<publisher>(?:ANSI\/)?(?:IEEE|AIEE|IRE)(?:\/[A-Z]+)*|ANSI|ISO\/IEC\/IEEE|IEC\/IEEE)(?<type>(?: (?:Active|Approved|Unapproved|Draft))*(?: (?:Std|STD))?(?: No)?) (?<number>P?[A-Z]{0,3}\d[\w.]*?)(?<part>(?:-\d{1,2}(?=-))?)(?:\/(?<version>[A-Z][\w.-]*?))?(?:-(?<year>(?:1[89]|20)\d\d)(?:-(?<month>\d\d))?)?(?: (?<ending>Redline|INT|Conformance.*|Cor.*|Edition.*))?$/,
  (d) => `${d.publisher}${d.type} ${withPart(d)}${d.version ? `/${d.version}` : ''}${d.year === null ? '' : `-${d.year}${d.month === null ? '' : `-${two(d.month)}`}`}${ended(d)}`,
  (d) => `${d.publisher.includes('IEEE') ? 'IEEE' : d.publisher} ${withPart({ ...d, number: d.number.replace(/^P(?=[A-Z]{0,2}\d)/, '') })}`,
  { changes: (d) => /^(?:Amd|Cor|INT) ?\d*/.exec(d.version || d.ending)?.[0] ?? null, bare: (d) => [withPart({ ...d, number: d.number.replace(/^P(?=[A-Z]{0,2}\d)/, '') }), `IEEE ${withPart(d)}`, `IEEE Std ${withPart({ ...d, number: d.number.replace(/^P(?=[A-Z]{0,2}\d)/, '') })}`] },
);

/** `RFC 9340`, `BCP 14`, `XEP 0001`. */
export const rfc = one(
  'rfc',
  /^(?:IETF )?(?<type>RFC|BCP|STD|FYI|XEP) ?(?<number>\d+|README)$/,
  (d) => `${d.type} ${d.number}`,
  (d) => `${d.type} ${d.number}`,
  { bare: (d) => [d.number.replace(/^0+(?=\d)/, ''), `${d.type} ${d.number.replace(/^0+(?=\d)/, '')}`] },
);

/** `draft-ietf-oauth-sd-jwt-vc-08`: the last two digits are the edition. */
export const draft = one(
  'draft',
  /^(?<number>draft-[a-z0-9-]+?)(?:-(?<version>\d\d))?$/,
  (d) => `${d.number}${d.version ? `-${d.version}` : ''}`,
  (d) => d.number,
  { bare: (d) => [d.number] },
);

/** `JIS X 5058-1:1998`, `JIS C 6802:2011/AMENDMENT 1:2013`. */
export const jis = one(
  'jis',
  /^(?<publisher>JIS|JISC|TS|TR) (?<number>[A-Z] ?\/? ?\d{3,5}[A-Z]?)(?<part>(?:-[\dA-Z]+)*)(?::(?<year>\d{4}))?(?:(?<ending>(?:R?\/(?:AMENDMENT|AMD|ERRATUM|CORRIGENDUM|EXPL)| SYMBOL ).*|R))?$/,
  (d) => `${d.publisher} ${withPart(d)}${d.year === null ? '' : `:${d.year}`}${d.ending}`,
  (d) => `${d.publisher} ${withPart(d)}${d.ending.startsWith(' ') ? d.ending : ''}`,
  { changes: (d) => /\/(?:AMENDMENT|AMD|ERRATUM|CORRIGENDUM)(?: \d+)?/.exec(d.ending)?.[0].slice(1).replace('AMENDMENT', 'Amd') ?? null, bare: (d) => [withPart(d)] },
);

/** `ГОСТ Р 34.10-2012`, `GOST R ISO/IEC 27001-2021`: the year stands after the last hyphen. */
export const gost = one(
  'gost',
  /^(?<publisher>ГОСТ|GOST|РМГ|ПМГ|ПНСТ|СТБ|СТ РК)(?<type>(?: [РВ]| R)?(?: (?:ISO|IEC|CISPR|ISO\/IEC|ИСО|МЭК|ИСО\/МЭК|ЕН|EN|ITU-T)(?:[ /](?:TS|TR|ТО|ТУ|Guide))?)?) (?<number>[\d.]+?)(?<part>(?:-\d{1,3})*?)(?:-(?<year>\d{4}|\d\d))?(?:\/(?<ending>.+))?$/,
  (d) => `${d.publisher}${d.type} ${withPart(d)}${d.year === null ? '' : `-${d.year < 100 ? two(d.year) : d.year}`}${d.ending ? `/${d.ending}` : ''}`,
  (d) => `${d.publisher}${d.type} ${withPart(d)}`,
  { bare: (d) => [withPart(d)] },
);

/** `GB/T 22239-2019`, `YD/T 3834.1-2021`: the standards of China. */
export const gb = one(
  'gb',
  /^(?<publisher>GB|GB\/T|GB\/Z|YD\/T|YD|YDB|GM\/T|SJ\/T|DB\d*\/T) ?(?<number>\d[\d.]*)(?:-(?<year>\d{4}))?$/,
  (d) => `${d.publisher} ${d.number}${d.year === null ? '' : `-${d.year}`}`,
  (d) => `${d.publisher} ${d.number}`,
  { bare: (d) => [d.number] },
);

/** `3GPP TS 22.968`, `3GPP TS 29.198-04-1 V9.0.0`. */
export const tgpp = one(
  '3gpp',
  /^3GPP (?<type>TS|TR) (?<number>\d\d\.\d{2,3})(?<part>(?:-\w+)*)(?:[ :](?<version>V?\d+\.\d+\.\d+))?$/,
  (d) => `3GPP ${d.type} ${withPart(d)}${d.version ? ` ${d.version}` : ''}`,
  (d) => `3GPP ${d.type} ${withPart(d)}`,
  { bare: (d) => [withPart(d), `${d.type} ${withPart(d)}`] },
);

/** `EN 50600-1:2019`, `EN ISO 9001:2015`, `prEN 301 549`. */
export const en = one(
  'en',
  /^(?<publisher>(?:(?:DIN|BS|NF|UNE|UNI|SS|NEN) )?(?:pr|Fpr)?EN|CWA|CEN\/TS|CEN\/TR|CLC\/TS|CLC\/TR|HD)(?<type>(?: (?:ISO|IEC|ISO\/IEC|ETSI)(?: (?:TS|TR))?)?) (?<number>\d+(?: \d{3})?)(?<part>(?:-\d+)*)(?::(?<year>\d{4}))?$/,
  (d) => `${d.publisher}${d.type} ${withPart(d)}${d.year === null ? '' : `:${d.year}`}`,
  (d) => `${d.publisher.replace(/^(?:pr|Fpr)/, '')}${d.type} ${withPart(d)}`,
  { bare: (d) => [withPart(d)] },
);

/** `ECMA-418-1`, `ECMA TR/100`. */
export const ecma = one(
  'ecma',
  /^ECMA(?<type> (?:TR|MEM)(?=\/))?[-/ ](?<number>\d+)(?<part>(?:-\d+)?)(?: (?<ending>.+))?$/,
  (d) => `ECMA${d.type ? `${d.type}/` : '-'}${withPart(d)}${ended(d)}`,
  (d) => `ECMA${d.type ? `${d.type}/` : '-'}${withPart(d)}`,
);

/** `CCSDS 131.2-O-1-S Cor. 1`: number, colour of the book, issue; `-S` when it has been retired. */
export const ccsds = one(
  'ccsds',
  /^CCSDS (?<number>[A-Z]?\d+\.\d+)-(?<type>[A-Z])(?:-(?<version>\d[\d.]*[a-z]?(?:-S)?|S))?(?: (?<ending>Cor\. \d+|- [A-Z][a-z]+ Translated))?$/,
  (d) => `CCSDS ${d.number}-${d.type}${d.version ? `-${d.version}` : ''}${ended(d)}`,
  (d) => `CCSDS ${d.number}-${d.type}`,
  { changes: (d) => (d.ending.startsWith('Cor') ? d.ending.replace('.', '') : null), bare: (d) => [d.number, `CCSDS ${d.number}`] },
);

/** `OIML R 111-1:2004 (E)`. */
export const oiml = one(
  'oiml',
  /^OIML (?<type>[A-Z]) (?<number>\d+)(?<part>(?:-\d+(?:-\d+)*)?)(?::(?<year>\d{4}))?(?<ending>.*)$/,
  (d) => `OIML ${d.type} ${withPart(d)}${d.year === null ? '' : `:${d.year}`}${d.ending}`,
  (d) => `OIML ${d.type} ${withPart(d)}`,
  { changes: (d) => (/^ ?\+Amendment/.test(d.ending) ? 'Amd' : null) },
);

/** `CC/A 0812-1:2008`, `CC 11001:2024`. */
export const calconnect = one(
  'calconnect',
  /^CC(?:\/(?<type>[A-Za-z]+))? (?<number>\d+)(?<part>(?:-\d+)?)(?::(?<year>\d{4}))?$/,
  (d) => `CC${d.type ? `/${d.type}` : ''} ${withPart(d)}${d.year === null ? '' : `:${d.year}`}`,
  (d) => `CC ${withPart(d)}`,
);

/** `OGC 01-013r1`: year and number of the document, then its revision. */
export const ogc = one(
  'ogc',
  /^(?:OGC )?(?<number>\d\d-\d{3})(?<version>[rcRa][\da-z]*)?(?<ending>\s*)$/,
  (d) => `${d.number}${d.version}${d.ending}`,
  (d) => `OGC ${d.number}`,
  { only: ['OGC'], bare: (d) => [d.number] },
);

/** `NIST SP 800-53r5`, `NBS.BH.10`, `NIST FIPS 100-1`, `NBS TN 101-1`. */
export const nist = one(
  'nist',
  /^(?<publisher>NIST|NBS|LCIRC|CSRC)(?:[. ](?<type>[A-Z][A-Za-z]*(?:[-. ][A-Za-z]+)*))?[. ;]+(?<number>[\w.\- ;()/,:+&']*?\d+[A-Za-z]?)(?:(?<version>r(?:ev)?\d*[a-z]*\d*|e\d+(?:r?\w*)?))?(?<ending>[ (;,+].*)?$/,
  (d) => `${d.publisher}${d.type ? ` ${d.type}` : ''} ${d.number}${d.version}${d.ending}`,
  (d) => `${d.publisher}${d.type ? ` ${d.type}` : ''} ${d.number}`,
  { bare: (d) => [d.type ? `${d.type} ${d.number}` : d.number, ...(d.type === 'SP' || d.type === 'FIPS' ? [d.number] : [])] },
);
