// The fonts that papers and pictures are set in, wherever they are made: they come with the packages, not with the machine.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Fonts by the names they carry inside, and their files. All are under the SIL Open Font License. */
const LATIN = ['noto-sans', 'NotoSans', ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic']] as const;
// Noto's Arabic builds its letters from dots and bodies, which no reader puts together again; here each letter is one glyph.
const ARABIC = ['ibm-plex-sans-arabic', 'IBMPlexSansArabic', ['400Regular', '700Bold']] as const;
const CHINESE = ['noto-sans-sc', 'NotoSansSC', ['400Regular', '700Bold']] as const;

export const FONT_NAMES = ['Noto Sans', 'IBM Plex Sans Arabic', 'Noto Sans SC'];

/** The files of the fonts; the Chinese ones weigh 20 MB and are taken only where there is Chinese. */
export function fontFiles(chinese: boolean): string[] {
  const families = chinese ? [LATIN, ARABIC, CHINESE] : [LATIN, ARABIC];
  return families.flatMap(([pack, file, styles]) => {
    const folder = dirname(require.resolve(`@expo-google-fonts/${pack}/package.json`));
    return styles.map((style) => join(folder, style, `${file}_${style}.ttf`));
  });
}
