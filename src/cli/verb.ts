// A verb of the command line: `comity circular read`. Declared lightly (strings and a way to load it), so that a pure verb never loads
// the server or the database.

import { isLanguage, type Language } from '../kit/languages.js';
import { refuse } from '../kit/refusals.js';
import type { Ctx } from '../storage/ctx.js';

/** 0 done, 1 findings or refused, 2 bad input or use. */
export type ExitCode = 0 | 1 | 2;

export interface VerbOption {
  /** As commander reads them: `-o, --output <file>`. */
  flags: string;
  summary: string;
  default?: string;
}

export interface Verb {
  /** The words after `comity`: `circular read`. */
  path: string;
  summary: string;
  /** As commander reads them: `<file...>`. */
  args?: string;
  options?: VerbOption[];
  /** Whether `--json` prints facts. */
  json?: boolean;
  /** Whether `--language` is the language in which it speaks (and not, as in composing, that of a letter). */
  speaks?: boolean;
  /** One line that shows its use, below `--help`: `comity circular read letter.docx --json`. */
  example?: string;
  load: () => Promise<Run>;
}

/** What a verb is given: words, and doors to the world that it opens only when it needs them. */
export interface Call {
  args: string[];
  options: Record<string, string | boolean | undefined>;
  json: boolean;
  /** Writes a line (or several) to standard output; a missing line end is added. */
  out: (text: string) => void;
  /** The same to standard error. */
  err: (text: string) => void;
  /** Opens the database (attaching to a running server's), runs `act` as the operator, closes what it opened. */
  withCtx: <T>(act: (ctx: Ctx) => Promise<T>) => Promise<T>;
  /** Where the site of this home is found, for links that are printed. */
  address: () => Promise<string>;
  home: string;
  /** The language of the surroundings, in which a verb speaks unless told otherwise. */
  language: Language;
}

/** For verbs that speak. */
export const LANGUAGE_OPTION: VerbOption = {
  flags: '--language <language>',
  summary: 'ar, en, es, fr, ru or zh: the language of the words; that of COMITY_LANGUAGE or LANG when it is left out',
};

/** The language in which a verb that speaks does so; throws Refused (kind `input`) for one that is none of the six. */
export function languageOf({ options, language }: Pick<Call, 'options' | 'language'>): Language {
  if (options.language === undefined) return language;
  if (isLanguage(options.language)) return options.language;
  return refuse({ code: 'cli.noSuchLanguage', params: { language: String(options.language) }, kind: 'input' });
}

/** The language that an environment asks for: `COMITY_LANGUAGE`, else the first that speaks of messages, `LANG=fr_CH.UTF-8`. */
export function languageIn(environment: Record<string, string | undefined>): Language {
  const asked = environment.COMITY_LANGUAGE || environment.LC_ALL || environment.LC_MESSAGES || environment.LANG;
  const code = asked?.toLowerCase().split(/[_.@-]/)[0];
  return isLanguage(code) ? code : 'en';
}

/** May throw Refused: the runner prints it on stderr; kind `input` ends with 2, others with 1. */
export type Run = (call: Call) => Promise<ExitCode>;
