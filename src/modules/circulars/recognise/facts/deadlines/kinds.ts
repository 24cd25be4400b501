// What some words say is due: contributions, registration, visa support, and so on.

import type { DeadlineFact, DeadlineKind, Place } from '../../../circular.js';
import { cue, kindCue } from '../../patterns.js';
import type { Sheet } from '../../sheet.js';

/** What is due, and how it was found. */
export interface Found extends DeadlineFact {
  place: Place;
  from: 'block' | 'sentence' | 'annex';
  weak: boolean;
}

const STRONG = ['visaSupport', 'fellowship', 'translation', 'interpretation'] as const;

/** The kinds that some words speak of; what stands in brackets counts only when nothing else does. */
export function kindsOf(words: string, language: Sheet['language']): DeadlineKind[] {
  const outside = words.replace(/\([^()]*\)?/g, ' ').replace(ENTERS_LIST, ' ');
  for (const text of [outside, words]) {
    const at = (kind: Exclude<DeadlineKind, 'other'>) => kindCue(language, kind).exec(text)?.index ?? -1;
    const strong = STRONG.find((kind) => at(kind) >= 0);
    if (strong) return [strong];
    const [contributions, registration] = [at('contributions'), at('registration')];
    if (contributions >= 0 && registration >= 0) {
      const both =
        text.length < 70 &&
        /(?:\b(?:and|et|y|e|и)\b|[和及与、]| و)/u.test(
          text.slice(Math.min(contributions, registration), Math.max(contributions, registration)),
        );
      return both
        ? ['contributions', 'registration']
        : [contributions < registration ? 'contributions' : 'registration'];
    }
    // `Proposals for vice-chairs`: candidates, and no contributions.
    const candidates = text.length < 120 && (cue(language, 'viceChair').test(text) || CANDIDATES.test(text));
    if (contributions >= 0 && !candidates) return ['contributions'];
    if (registration >= 0) return ['registration'];
  }
  return [];
}

// The clause in which the date stands says best what is due.
export function nearestKinds(head: string, language: Sheet['language']): DeadlineKind[] {
  const clause = head.split(/[;；؛,，،。]/).at(-1) ?? '';
  const near = kindsOf(clause, language);
  return near.length > 0 ? near : kindsOf(head, language);
}

// Who enters the mailing list registers for nothing.
const ENTERS_LIST =
  /(?:subscrib\w{0,12}|register\w{0,12}|sign up|inscri\p{L}{0,12}|s'abonner|suscrib\p{L}{0,12}|зарегистр\p{L}{0,12}|подпис\p{L}{0,12}|订阅|注册|الاشتراك|التسجيل)[^.;,]{0,25}(?:mailing list|liste de diffusion|lista de (?:correo|distribución)|рассылк\p{L}*|邮件列表|القائمة البريدية|قائمة المراسلات)/giu;

const CANDIDATES = /\bnominat|\bcandida[tc]|\bcandidatura|кандидат|ترشيح|مرشح|提名|候选/iu;
