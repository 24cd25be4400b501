// In which script a name is written (ISO 15924), by most of its letters.

/** Scripts that are told apart; the order in which a person's names are shown. */
export const SCRIPTS = ['Latn', 'Arab', 'Hani', 'Cyrl', 'Jpan', 'Hang', 'Grek', 'Hebr', 'Deva', 'Beng', 'Taml', 'Thai', 'Geor', 'Armn', 'Ethi', 'Zyyy'] as const;
export type Script = (typeof SCRIPTS)[number];

const LETTERS: [Script, RegExp][] = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Hani', /\p{Script=Han}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Jpan', /\p{Script=Hiragana}|\p{Script=Katakana}/gu],
  ['Hang', /\p{Script=Hangul}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
  ['Beng', /\p{Script=Bengali}/gu],
  ['Taml', /\p{Script=Tamil}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Geor', /\p{Script=Georgian}/gu],
  ['Armn', /\p{Script=Armenian}/gu],
  ['Ethi', /\p{Script=Ethiopic}/gu],
];

/** The script of a name; `Zyyy` when it has no letter of any that are known here. Kana beside Han characters is Japanese. */
export function scriptOf(name: string): Script {
  const counts = LETTERS.map(([script, letters]) => [script, name.match(letters)?.length ?? 0] as const);
  if (counts.some(([script, count]) => script === 'Jpan' && count > 0)) return 'Jpan';
  const [script, count] = counts.reduce((most, one) => (one[1] > most[1] ? one : most));
  return count > 0 ? script : 'Zyyy';
}

/** Scripts in which the family name stands first and nothing stands between the names. */
export const UNSPACED: readonly Script[] = ['Hani', 'Jpan', 'Hang'];
