// Designations inside words, as keys by which bodies know each other's texts: `ISO/IEC 9594-8:2020`, `ISO/IEC 9594.8` and `МЭК 9594-8` are one.
// ISO and IEC count their numbers together where it matters, so that a joint text has one key in both catalogues.

export interface Found {
  /** `iso:9594-8`, `itu:x.509`, `3gpp:23.040`; of an amendment `iso:8802-11/amd5`. */
  key: string;
  at: number;
  end: number;
}

const AFTER = '(?:[:-](?:19|20)\\d\\d(?:-\\d\\d)?)?';
const SUPPLEMENT = '(?:(?:\\s*\\((?:\\d\\d/)?\\d{4}\\))?[/+ ]\\s*(?:CD |[FPD]*D)?(AMD|Amd|COR|Cor|ADD|Add|AMENDMENT|Amendment|CORRIGENDUM|Corrigendum|SUPPL|Suppl)\\.? ?(\\d+))?';
const KINDS = 'TS|TR|PAS|ISP|IS|R|DIS|FDIS|CD|WD|AWI|NP|PWI|PRF|DTS|DTR|DAM|FCD|CDV|PUB|STD|STANDARD|GUIDE|IWA|TTA|ТО|ТС';

const ISO = new RegExp(
  `(?<![\\p{L}-])(?:ISO|IEC|CISPR|ИСО|МЭК)(?:[/ ](?:ISO|IEC|IEEE|CIE|OIML|ASTM|IDF|HL7|SAE|ITU|UIC|ИСО|МЭК|CISPR)){0,4}((?:[/ -]{1,3}(?:${KINDS})){0,3})[ ‑-]?\\s?(\\d{1,6})((?:[-.](?!(?:19|20)\\d\\d(?![\\d:]))[0-9A-Z]{1,6}(?![a-z]))*)${AFTER}${SUPPLEMENT}`,
  'giu',
);
const ITU = new RegExp(`(?:ITU-T|CCITT|МСЭ-Т)(?:\\s+Rec(?:ommendation|\\.)?)?s?\\s+([A-Z])(?:\\.(\\d+(?:\\.\\d+)*(?: ?[B-H](?=\\s*\\(|,|;|$))?)((?:/[A-Z]\\.\\d+(?:\\.\\d+)*)*)|\\s+Suppl\\.?\\s*(\\d+))${SUPPLEMENT}`, 'gu');
const OTHERS: readonly [RegExp, string][] = [
  [/(?<![/\w])(?:IEEE|ANSI\/IEEE)(?:\s+(?:Std|Standard|STD|No))?\.?\s+(?:No\.?\s*)?P?((?:C\d+\.)?\d[\w.]*?)(?=[-/\s,):;]|$)/gu, 'ieee'],
  [/\b3GPP\s+T[SR]\s+(\d\d\.\d{2,3}(?:-\d+)*)/gu, '3gpp'],
  [/\boneM2M\s+(TS-\d{4})/giu, 'onem2m'],
  [/\bETSI\s+(?:[A-Z]{2,3}\s+)?(?:\([A-Z]+\)\s+)?(?:[A-Z][A-Za-z0-9]{1,9}\s+)?(\d{3}(?:\s\d{3})?(?:-\d+)*)/gu, 'etsi'],
  [/\b(?:RFC)\s?(\d{1,5})/gu, 'rfc'],
  [/\bECMA-?\s?(\d{1,4}(?:-\d)?)/giu, 'ecma'],
  [/(?<![/\w])CIE\s+(?:DIS |DS )?(?:S\s)?((?:S )?\d{2,3}(?:[-.]\d+)*)/gu, 'cie'],
  [/\bJIS\s+([A-Z]\s?\d{4,5}(?:-\d+)*)/gu, 'jis'],
  [/\bCCSDS\s+([A-Z]?\d+\.\d+)/gu, 'ccsds'],
  [/\bGB(?:\/[TZ])?\s?(\d+(?:\.\d+)*)/gu, 'gb'],
];

/** The designations that stand in a text, in their order; joint ones of IEEE and CIE by the number of ISO or IEC alone. */
export function designationsIn(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(ISO)) found.push(placed(match, isoKey(match)));
  for (const match of text.matchAll(ITU)) for (const key of ituKeys(match)) found.push(placed(match, key));
  for (const [pattern, body] of OTHERS) {
    for (const match of text.matchAll(pattern)) found.push(placed(match, `${body}:${(match[1] as string).toLowerCase().replace(/\s+/g, ' ')}`));
  }
  return found.sort((a, b) => a.at - b.at);
}

function placed(match: RegExpMatchArray, key: string): Found {
  const at = match.index as number;
  return { key, at, end: at + match[0].length };
}

function isoKey([, kind = '', number = '', part = '', change, changeNumber]: RegExpMatchArray): string {
  const apart = /guide|iwa/i.exec(kind)?.[0].toLowerCase();
  const parts = part.replace(/\./g, '-').replace(/-+$/, '').toLowerCase();
  return `iso:${apart ? `${apart} ` : ''}${Number(number)}${parts}${changeOf(change, changeNumber)}`;
}

function ituKeys([, series = '', number, twins = '', supplement, change, changeNumber]: RegExpMatchArray): string[] {
  if (supplement) return [`itu:${series.toLowerCase()} suppl ${supplement}`];
  const all = [`${series}.${number}`, ...twins.split('/').filter(Boolean)];
  return all.map((one) => `itu:${one.toLowerCase().replace(' ', '')}${changeOf(change, changeNumber)}`);
}

function changeOf(word: string | undefined, number: string | undefined): string {
  return word && number ? `/${word.slice(0, 3).toLowerCase()}${number}` : '';
}

/** What an amendment amends; the key itself of a document. */
export function baseOf(key: string): string {
  return key.replace(/\/(?:amd|ame|cor|add|sup)\d+$/, '');
}
