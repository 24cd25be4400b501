// Which old code page a text is in, told from the letters that its languages use most. No answer where two would do.

/** Letters that make up more than half of running text, and those that may occur at all, as bytes of the code page. */
interface Profile {
  encoding: string;
  frequent: Set<number>;
  plausible: (byte: number) => boolean;
  /** Share of the non-ASCII bytes that must be frequent letters. */
  share: number;
}

const PROFILES: Profile[] = [
  // о е а и н т с р в л
  {
    encoding: 'windows-1251',
    frequent: new Set([0xee, 0xe5, 0xe0, 0xe8, 0xed, 0xf2, 0xf1, 0xf0, 0xe2, 0xeb]),
    plausible: (b) => b >= 0xc0 || [0xa8, 0xb8, 0xab, 0xbb, 0xb9, 0x96, 0x97, 0xa0, 0x93, 0x94, 0x84].includes(b),
    share: 0.5,
  },
  // ا ل ي م و ن ت ر ة ب ع
  {
    encoding: 'windows-1256',
    frequent: new Set([0xc7, 0xe1, 0xed, 0xe3, 0xe6, 0xe4, 0xca, 0xd1, 0xc9, 0xc8, 0xda]),
    plausible: (b) => b >= 0xc0 || [0xa1, 0xba, 0xbf, 0xab, 0xbb, 0x96, 0x97, 0xa0].includes(b),
    share: 0.55,
  },
  // é è à ê ç ó í á ñ ú ô û, ü ö ä ß of names in German and the Nordic languages, and the typographer's marks
  {
    encoding: 'windows-1252',
    frequent: new Set([
      0xe9, 0xe8, 0xe0, 0xea, 0xe7, 0xf3, 0xed, 0xe1, 0xf1, 0xfa, 0xf4, 0xfb, 0x92, 0x96, 0xa0, 0xc9, 0xb0, 0xab, 0xbb,
      0xfc, 0xf6, 0xe4, 0xdf, 0xdc, 0xd6, 0xc4,
    ]),
    plausible: (b) =>
      b >= 0xc0 ||
      (b >= 0x91 && b <= 0x97) ||
      [0x80, 0x85, 0x8c, 0x9c, 0xa0, 0xa1, 0xa7, 0xaa, 0xab, 0xb0, 0xb2, 0xb7, 0xba, 0xbb, 0xbf].includes(b),
    share: 0.6,
  },
];

export function legacyEncoding(bytes: Uint8Array): string | null {
  const seen = bytes.subarray(0, 200_000);
  if (mostlyUnicode(seen) || hasControls(seen)) return null;
  if (isChinese(seen)) return 'gb18030';
  const fitting = PROFILES.filter((profile) => fits(seen, profile));
  return fitting.length === 1 ? (fitting[0]?.encoding ?? null) : null;
}

function fits(bytes: Uint8Array, profile: Profile): boolean {
  let high = 0;
  let frequent = 0;
  let implausible = 0;
  let neighbours = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) continue;
    high++;
    if (profile.frequent.has(byte)) frequent++;
    if (!profile.plausible(byte)) implausible++;
    if ((bytes[i + 1] ?? 0) >= 0xc0) neighbours++;
  }
  // Accented letters stand alone among ASCII letters; Cyrillic and Arabic words are high bytes throughout.
  const dense = high > 0 && neighbours / high > 0.3;
  return (
    high > 0 &&
    implausible / high < 0.02 &&
    frequent / high >= profile.share &&
    dense === (profile.encoding !== 'windows-1252') &&
    (!dense || high >= 20)
  );
}

/** UTF-8 with an error in it: many good sequences, few bad ones. That is damage, not another code page. */
function mostlyUnicode(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
    let follows = length > 0;
    for (let k = 1; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) follows = false;
    if (follows) {
      good++;
      i += length - 1;
    } else bad++;
  }
  return good > bad * 2;
}

function hasControls(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13);
}

/** GB 2312 level 1 (lead bytes B0 to D7) holds the 3,755 commonest characters: nearly all of any real text. */
function isChinese(bytes: Uint8Array): boolean {
  let characters = 0;
  let common = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] as number;
    if (lead < 0x80) continue;
    const trail = bytes[++i] ?? 0;
    if (lead < 0x81 || trail < 0x40 || trail === 0x7f) {
      if (i >= bytes.length) break;
      return false;
    }
    characters++;
    if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3)) common++;
  }
  return characters >= 10 && common / characters > 0.9;
}
