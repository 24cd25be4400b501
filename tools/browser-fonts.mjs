// Fonts for a browser on a machine that has none: those of our own PDF papers, for Latin, Cyrillic, Arabic and Chinese.
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Writes a font configuration into a folder of its own; gives the environment that makes a browser use it. */
export async function browserFonts() {
  const folder = join(tmpdir(), `comity-fonts-${process.getuid?.() ?? 0}`);
  await mkdir(join(folder, 'cache'), { recursive: true });
  const own = ['noto-sans', 'noto-sans-sc', 'ibm-plex-sans-arabic'].map((name) => resolve(import.meta.dirname, '../node_modules/@expo-google-fonts', name));
  const dirs = ['/usr/share/fonts', ...own].map((path) => `<dir>${path}</dir>`).join('');
  const prefer = (name, fonts) => `<alias><family>${name}</family><prefer>${fonts.map((font) => `<family>${font}</family>`).join('')}</prefer></alias>`;
  const faces = ['Noto Sans', 'IBM Plex Sans Arabic', 'Noto Sans SC'];
  const aliases = ['sans-serif', 'serif', 'monospace'].map((name) => prefer(name, faces)).join('');
  const config = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}<cachedir>${join(folder, 'cache')}</cachedir>${aliases}</fontconfig>`;
  await writeFile(join(folder, 'fonts.conf'), config);
  return { FONTCONFIG_FILE: join(folder, 'fonts.conf'), FONTCONFIG_PATH: folder };
}
