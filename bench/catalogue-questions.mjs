// What is asked of the catalogue when it is measured: designations in several spellings, words in six languages and in forms of theirs, slips
// of the fingers, filters, deep pages. The same at every run, and more than the server remembers the answers of.

const WORDS = 'quantum key distribution network security directory internet of things ledger authentication signature optical fibre radio interface coding video audio transport management identity privacy cloud machine learning vehicle sensor energy medical device software quality vocabulary cable antenna test method protocol architecture framework requirements'.split(' ');
const SPELT = ['y3800', 'Y.3800', 'itu-t y 3800', 'ITU-T Y.3800 (10/2019)', 'iso 9594 8', 'ISO/IEC 9594-8:2020', '9594-8', 'rfc9340', 'RFC 9340', 'ITU-T X.509', 'x509', 'etsi gs qkd 014', 'QKD 014', 'ieee 802.11', 'IEEE Std 802.11-2020', 'iec 60601', 'nist sp 800-53', 'ISO/IEC 27001:2022', '27001', 'x.1710', 'jis x 5058', '3gpp ts 33.501', 'гост р 34.10'];
const LANGUAGES = {
  fr: ['réseau de capteurs', 'sécurité de l’information', 'clé publique', 'dispositifs médicaux', 'reseaux de telecommunication'],
  es: ['norma de vocabulario', 'redes de comunicación', 'seguridad de la información'],
  ru: ['испытания', 'оценка соответствия', 'открытого ключа'],
  zh: ['网络', '信息安全', '量子'],
  ja: ['情報 セキュリティ', '試験方法', '用語'],
  ar: ['الأمن', 'شبكات'],
};
const SLIPS = ['quantam key', 'blokchain', 'securty framework', 'vehicel comunication', 'athentication protcol', 'netwrok architecure'];
const FILTERS = ['', '&body=ISO', '&body=ITU&status=published', '&from=2015&to=2024', '&ics=35', '&sort=date', '&sort=designation', '&status=withdrawn', '&body=IEEE&body=IEC&ics=33'];
const BROWSED = ['', 'body=ISO', 'status=under_development&body=ITU', 'ics=35&sort=designation', 'body=IEC&from=2000&to=2010'];

/** 4,000 questions, each with its kind. */
export function questions() {
  let seed = 42;
  const pick = (list) => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return list[seed % list.length];
  };
  const made = [];
  for (let n = 0; n < 4_000; n++) {
    const filter = pick(FILTERS);
    const [kind, words] = one(n, pick);
    made.push({ kind, query: `q=${encodeURIComponent(words)}${filter}` });
  }
  return [...made, ...BROWSED.map((query) => ({ kind: 'no words', query }))];
}

function one(n, pick) {
  if (n % 10 < 5) return ['words', Array.from({ length: 1 + (n % 3) }, () => pick(WORDS)).join(' ')];
  if (n % 10 < 7) return ['designation', pick(SPELT)];
  if (n % 10 < 9) return ['other languages', pick(LANGUAGES[pick(Object.keys(LANGUAGES))])];
  return ['slips', pick(SLIPS)];
}

/** The addresses of the first pages of some lists, one after the other, as somebody reads on; `ask` gives the JSON of an address. */
export async function deepPages(ask, pages = 25) {
  const found = [];
  for (const list of ['q=network', 'q=network&sort=designation', 'body=ISO', 'sort=date', 'q=test+method&body=IEC', 'sort=designation']) {
    let after = null;
    for (let n = 0; n < pages; n++) {
      const query = `${list}${after ? `&after=${encodeURIComponent(after)}` : ''}`;
      if (after) found.push({ kind: 'deep pages', query });
      after = (await ask(`/en/catalogue.json?${query}`)).after;
      if (!after) break;
    }
  }
  return found;
}
