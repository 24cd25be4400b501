// What two spellings of one name have in common: letters without marks, in any order, without titles. `YOUM, Heung-Youl (Mr)` and
// `Heung Youl Youm` are likely one person; whether they are, somebody must say.

const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor eng ing sir hon m mme mlle sr sra srta don dona ph d phd г н г-н г-жа господин госпожа д-р проф السيد السيدة الدكتور الدكتورة المهندس 先生 女士 博士 教授'.split(' '),
);

/** The skeleton of a name; empty when it has no letters. */
export function skeletonOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ё/g, 'е')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[’'`]/g, '')
    .normalize('NFC');
  const words = plain.split(/[^\p{L}]+/u).filter((word) => word && !TITLES.has(word));
  return words.sort().join(' ').slice(0, 200);
}
