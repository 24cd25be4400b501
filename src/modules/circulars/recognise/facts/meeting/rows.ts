// The meeting as a list of labels and values: `Dates: …`, `Hours: …`, `Place: …`.

import type { Language } from '../../../../../kit/languages.js';
import type { Block } from '../../blocks.js';
import { findDates } from '../../dates.js';
import { cue } from '../../patterns.js';
import { type Sentence, sentencesOf } from '../../sentences.js';
import type { Sheet } from '../../sheet.js';

const ROW = /^(?:[-•*·–] ?)?([^:.]{2,48}):\s?(\S.*)$/su;

const DAY: Record<Language, RegExp> = {
  en: /^(?:dates?|days?|when|date and (?:time|place|venue)|time and place|place and dates?)(?: of the (?:first )?(?:meeting|session))?$/i,
  fr: /^(?:dates?|jours?|quand|date et (?:heure|lieu)|lieu et dates?|période)(?: de la (?:première )?(?:réunion|séance))?$/i,
  es: /^(?:fechas?|días?|cuándo|fecha y (?:hora|lugar)|lugar y fechas?)(?: de la (?:primera )?(?:reunión|sesión))?$/i,
  ru: /^(?:дат[аы]|сроки|когда|дата и (?:время|место)|место и (?:время|дат[аы]))(?: проведения)?(?: (?:первого )?собрания)?$/iu,
  ar: /^(?:ال)?(?:تاريخ|موعد|تواريخ|زمان|مكان والتاريخ|تاريخ والمكان|موعد والمكان)(?: انعقاد)?(?: (?:ال)?اجتماع(?: الأول)?)?$/u,
  zh: /^(?:会议|首次会议|开会)?(?:日期|时间|日期和时间|时间和地点|地点和时间|时间地点)$/u,
};

const BESIDE: Record<Language, RegExp> = {
  en: /^(?:hours?|times?|schedule|place|venue|location|where|format|mode|remote participation|participation)/i,
  fr: /^(?:heures?|horaires?|lieu|où|endroit|format|modalités?|mode|participation)/i,
  es: /^(?:hora|horario|lugar|sede|dónde|formato|modalidad|participación)/i,
  ru: /^(?:время|часы|место|где|адрес|форма|формат|участие|дистанц|удален)/iu,
  ar: /^(?:ال)?(?:وقت|ساعة|مكان|موقع|شكل|نسق|صيغة|مشاركة|توقيت)/u,
  zh: /^(?:会议)?(?:时间|地点|会址|形式|方式|远程)/u,
};

/** The sentences of the list that describes the meeting; of rows with a day alone `day` is true. */
export function meetingRows(sheet: Sheet): { sentence: Sentence; day: boolean }[] {
  const { language, body } = sheet;
  for (let at = 0; at < body.length; at += 1) {
    const run = runAt(body, at);
    if (run.length < 2) continue;
    const labels = run.map((block) => (ROW.exec(block.plain)?.[1] ?? '').trim());
    const days = run.filter(
      (block, i) => DAY[language].test(labels[i] ?? '') && findDates(block.plain, language, sheet.date).length > 0,
    );
    if (days.length === 1 && labels.some((label) => !DAY[language].test(label) && BESIDE[language].test(label)))
      return run
        .filter((block) => !cue(language, 'due').test(block.plain) || days.includes(block))
        .flatMap((block) => sentencesOf(block).map((sentence) => ({ sentence, day: days.includes(block) })));
    at += run.length - 1;
  }
  return [];
}

function runAt(body: readonly Block[], at: number): Block[] {
  const run: Block[] = [];
  for (const block of body.slice(at, at + 14)) {
    if (!ROW.test(block.plain) || block.text.length > 260) break;
    run.push(block);
  }
  return run;
}
