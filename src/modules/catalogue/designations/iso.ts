// ISO, IEC and their joint texts: `ISO/IEC 9594-8:2020/Amd 1:2021`, `IEC TS 60034-17:1998`, `ISO/DIS 10012`, `CISPR 16-1-4:2019/AMD2:2023`,
// `IEC 60038:2009+AMD1:2021 CSV` (ISO/IEC Directives, Part 1, on the codes of documents and stages).

import { type Designation, EMPTY, type Grammar, type Supplement, numberOf, withPart } from './designation.js';

const PUBLISHER = '(?:ISO|IEC|CISPR|ISA|IWA)(?:/(?:IEC|IEEE|ISO|ASTM|ASME|UNDP|CIE|IDF|OIML|HL7|SAE|IUPAC|ITU|CIE|UIC|IULTCS|ULTCS|TMB|OECD|CEN|IIW|EN|CIML|EFTA))*';
const STAGE = 'PWI|NP|NWIP|AWI|WD|CD|CDV|DIS|FCD|FDIS|PRF|DTS|DTR|DPAS|DISP|FDTR|FDTS|PDTS|PDTR|DIWA|DGuide|DGUIDE|FDGUIDE|FDGuide|D|PDISP|FPDISP|FDISP|FPDAM';
const KIND = 'TS|TR|PAS|R|Guide|GUIDE|ISP|TTA|IWA|DATA|SRD|OD|CA|TEC|White Paper|WP|GUIDES';
const TYPE = `(?:(?:${STAGE})(?: (?:${KIND}))?|${KIND})`;
const SUPPLEMENT = /([/+])((?:(?:CD|WD|NP|AWI|DIS|FDIS|PRF|PWI|FCD|PD|D|FD|FPD|PDC|DC|FDC) ?)?(?:AMD|Amd|COR|Cor|Add|ADD|DAM|DAMD|FDAM|FDAmd|DAmd|DCOR|DCor|FDCOR|PDAM|PDAMD|PDCOR|FPDAM|ISH|Suppl|SUP|FRAG|FRAGC|Incl|Ext|INT|CC|Err|ERR|AMDAWI)) ?([\w.]+)?(?::(\d{4})(?:-(\d\d))?)?/y;

const HEAD = new RegExp(`^(${PUBLISHER})(?:[/ ](${TYPE}))? (DIR(?: \\d)?(?: (?:ISO|IEC)(?: SUP)?)|[A-Z]{0,5} ?\\d[\\dA-Z]*|[A-Z]{2,12}(?: \\d+[A-Z]?)?)((?:-[\\dA-Za-z]+)*(?:/\\d+(?=:|$))?)(?:\\.(\\d))?(?::(\\d{4})(?:-(\\d\\d))?)?`);
// A consolidated text may be corrected in its turn: `CSV/COR1:2005`.
const ENDING = /^(?: ((?:CSV|CMV)\/COR\d:\d{4}|CSV|RLV|CMV|SER|EXV(?:-RLV|-CMV)?|PRV|TRP|DB|GDL|[A-Z]{2,4}))?(?: ?\(?([A-Z](?:\/[A-Z])*)\))?$/;

export const iso: Grammar = {
  name: 'iso',
  read: (text) => {
    const found = HEAD.exec(text);
    if (!found) return null;
    const { supplements, rest } = supplementsOf(text.slice(found[0].length));
    const end = ENDING.exec(rest);
    if (!end) return null;
    const ending = [end[1], end[2] ? `(${end[2]})` : ''].filter(Boolean).join(' ');
    return {
      ...EMPTY,
      publisher: found[1] as string,
      type: found[2] ?? '',
      number: found[3] as string,
      part: (found[4] ?? '').slice(1),
      // A draft that was balloted again: `ISO/DIS 12895.2`.
      version: found[5] ?? '',
      year: numberOf(found[6]),
      month: numberOf(found[7]),
      supplements,
      ending,
    };
  },
  print: (d) => `${headOf(d)} ${withPart(d)}${d.version ? `.${d.version}` : ''}${yearOf(d)}${d.supplements.map(printed).join('')}${d.ending ? ` ${d.ending}` : ''}`,
  family: (d) => `${headOf({ ...d, type: lasting(d.type) })} ${withPart(d)}`,
  changes: ({ ending }) => /\/(COR\d)/.exec(ending)?.[1] ?? null,
  bare: (d) => {
    const apart = /^(?:DATA|IWA|Guide)$/.test(lasting(d.type)) ? `${lasting(d.type)} ` : '';
    // A report is known with its kind too, though the number is given once.
    const kind = /(?:^| )(TS|TR|PAS)$/.exec(d.type)?.[1];
    return [...(kind ? [`${d.publisher} ${kind} ${withPart(d)}`] : []), ...d.publisher.split('/').map((publisher) => `${publisher} ${apart}${withPart(d)}`), `${apart}${withPart(d)}`, ...(d.part ? [`${d.publisher} ${apart}${d.number}`, `ISO ${apart}${d.number}`] : [])];
  },
};

function supplementsOf(text: string): { supplements: Supplement[]; rest: string } {
  const supplements: Supplement[] = [];
  let at = 0;
  for (;;) {
    SUPPLEMENT.lastIndex = at;
    const found = SUPPLEMENT.exec(text);
    if (!found) return { supplements, rest: text.slice(at) };
    supplements.push({ kind: (found[1] === '+' ? '+' : '') + (found[2] as string), number: found[3] ?? '', year: numberOf(found[4]), month: numberOf(found[5]) });
    at = SUPPLEMENT.lastIndex;
  }
}

/** IEC prints `/AMD1`, ISO `/Amd 1`: capitals stand together with their number. */
function printed({ kind, number, year, month }: Supplement): string {
  const plus = kind.startsWith('+');
  const word = plus ? kind.slice(1) : kind;
  const space = /^[A-Z]+$/.test(word) && /^(?:AMD|COR|ISH|ADD|FRAG|FRAGC|SUP|INT)$/.test(word) ? '' : ' ';
  return `${plus ? '+' : '/'}${word}${number ? space + number : ''}${yearOf({ year, month })}`;
}

function yearOf({ year, month }: { year: number | null; month: number | null }): string {
  return year === null ? '' : `:${year}${month === null ? '' : `-${String(month).padStart(2, '0')}`}`;
}

/** One publisher is followed by a stroke (`ISO/TS`), IEC and several by a space (`IEC TS`, `ISO/IEC TS`). */
function headOf({ publisher, type }: Pick<Designation, 'publisher' | 'type'>): string {
  if (!type) return publisher;
  const alone = publisher === 'ISO';
  return `${publisher}${alone && !/^Guide|^GUIDE/.test(type) ? '/' : ' '}${type}`;
}

/** What of the type tells documents apart for good. ISO gives a number once, whether the text is a standard, a TS or a draft of either; but Guides and workshop agreements are counted apart. */
function lasting(type: string): string {
  if (/guide/i.test(type)) return 'Guide';
  if (/IWA/.test(type)) return 'IWA';
  return type === 'DATA' || type === 'TTA' || type === 'ISP' ? type : '';
}
