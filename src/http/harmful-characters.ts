// Characters that no form and no query brings in: NUL, which no database text can hold, and the two that override the direction of
// writing: they only make a name say something else than it is, also beside it (Unicode Technical Report 36, 3.6). Arabic needs neither.

const HARMFUL = /[\0\u202D\u202E]/;
const EVERY_HARMFUL = new RegExp(HARMFUL, 'g');

/** An address with NUL names nothing. */
export const hasNul = (text: string): boolean => text.includes('\0');

/** The same names and values without these characters. */
export function withoutHarmful(given: URLSearchParams): URLSearchParams {
  const pairs = [...given];
  if (!pairs.some(([name, value]) => HARMFUL.test(name) || HARMFUL.test(value))) return given;
  return new URLSearchParams(pairs.map(([name, value]) => [name.replaceAll(EVERY_HARMFUL, ''), value.replaceAll(EVERY_HARMFUL, '')]));
}
