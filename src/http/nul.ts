// The character NUL, which no database text can hold: an address with it names nothing, and what was typed loses it.

export const hasNul = (text: string): boolean => text.includes('\0');

/** The same names and values without NUL. */
export function withoutNul(given: URLSearchParams): URLSearchParams {
  const pairs = [...given];
  if (!pairs.some(([name, value]) => hasNul(name) || hasNul(value))) return given;
  return new URLSearchParams(pairs.map(([name, value]) => [name.replaceAll('\0', ''), value.replaceAll('\0', '')]));
}
