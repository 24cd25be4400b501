// The languages in which the group works: often one sentence, sometimes a clause of the terms of reference.

import type { Language } from '../../../../kit/languages.js';
import { LANGUAGES } from '../../../../kit/languages.js';
import { phrasesOf } from '../../languages/index.js';
import { placeIn } from '../blocks.js';
import type { Draft } from '../draft.js';
import { plainOf } from '../lines.js';
import { cue, custom, escapeSource, matches, sourceOf } from '../patterns.js';
import { type Sentence, sentencesOf } from '../sentences.js';
import { annexKind, type Sheet } from '../sheet.js';

export function readLanguagesOfWork(sheet: Sheet, draft: Draft): void {
  const terms = annexKind(sheet, 'termsOfReference')?.blocks.flatMap(sentencesOf) ?? [];
  for (const [sentences, name] of [
    [sheet.sentences, 'letter'],
    [terms, 'terms'],
  ] as const) {
    const found = sentences
      .map((sentence) => ({ sentence, languages: namedIn(sentence, sheet.language) }))
      .filter((one) => one.languages.length > 0);
    const only = found.find(({ sentence }) => cue(sheet.language, 'only').test(sentence.plain));
    const best = only ?? found[0];
    if (!best) {
      if (name === 'letter' && fromHeading(sheet, draft)) return;
      if (name === 'terms') fromClause(sheet, draft);
      continue;
    }
    draft.facts.workingLanguages = best.languages;
    for (const i of best.languages.keys())
      draft.put(`workingLanguages[${i}]`, placeIn(best.sentence.block, best.sentence.at, best.sentence.text.length));
    if (
      found.some(
        (one) =>
          !cue(sheet.language, 'only').test(best.sentence.plain) && one.languages.join() !== best.languages.join(),
      )
    )
      draft.doubt('workingLanguages', 'sourcesDisagree');
    return;
  }
}

const HEADING = /language|langue|idioma|lengua|язык|语[文言]|لغة|لغات/iu;

// In the letter too: `IV. Languages` and below it `English and French.`
function fromHeading(sheet: Sheet, draft: Draft): boolean {
  for (const [i, block] of sheet.body.entries()) {
    const above = sheet.body[i - 1];
    if (!above || above.text.length > 45 || block.text.length > 160 || !HEADING.test(above.plain)) continue;
    const languages = languagesIn(block.plain, sheet.language);
    if (languages.length === 0) continue;
    draft.facts.workingLanguages = languages;
    for (const n of languages.keys()) draft.put(`workingLanguages[${n}]`, placeIn(block));
    return true;
  }
  return false;
}

// A clause headed `Language` that says no more than `English.`
function fromClause(sheet: Sheet, draft: Draft): void {
  draft.facts.termsOfReference.forEach((clause, i) => {
    if (!HEADING.test(clause.title) || draft.facts.workingLanguages.length > 0) return;
    draft.facts.workingLanguages = languagesIn(plainOf(clause.text).slice(0, 200), sheet.language);
    const place = draft.places[`termsOfReference[${i}]`];
    if (place)
      for (const n of draft.facts.workingLanguages.keys())
        draft.put(`workingLanguages[${n}]`, { ...place, quote: clause.text.slice(0, 300) });
  });
}

function namedIn(sentence: Sentence, language: Language): Language[] {
  const { plain } = sentence;
  const shape = cue(language, 'languageOfWork');
  if (plain.length > 700 || !shape.test(plain)) return [];
  if (cue(language, 'notWorkingLanguage').test(plain) && !cue(language, 'only').test(plain)) return [];
  return languagesIn(plain, language);
}

function languagesIn(plain: string, language: Language): Language[] {
  const found: { index: number; language: Language }[] = [];
  for (const named of LANGUAGES) {
    const shape = custom(language, `named-${named}`, () => {
      const forms = phrasesOf(language).languages[named];
      if (language === 'ru') return sourceOf('ru', [`\\b${(forms[0] as string).slice(0, -2)}\\p{L}{2,3}(?!\\p{L})`]);
      if (language === 'ar') return `(?:ب)?${sourceOf('ar', forms.map(escapeSource))}`;
      return sourceOf(language, language === 'zh' ? forms : forms.map((form) => `\\b${form}\\b`));
    });
    for (const match of matches(plain, shape)) {
      if (found.some((one) => one.language === named)) break;
      found.push({ index: match.index, language: named });
    }
  }
  return found.sort((a, b) => a.index - b.index).map((one) => one.language);
}
