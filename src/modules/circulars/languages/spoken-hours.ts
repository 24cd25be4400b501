// Hours of the day in words: `half past nine`, `neuf heures trente`, `las nueve y media`, «в половине десятого», «الساعة التاسعة والنصف»,
// 九时三十分. Sources of regular expressions in small letters; only shapes that cannot be numbers of something else.

import type { Language } from '../../../kit/languages.js';

export interface SpokenHours {
  /** A quick look whether any hour can be there. */
  hint: RegExp;
  /** The words of the hours, one o'clock first. */
  hours: readonly string[];
  /** Minutes after the hour. */
  minutes: readonly (readonly [source: string, minutes: number])[];
  /** `{h}` the hour, `{m}` the minutes after it; with what is to be added to the hour in minutes. */
  shapes: readonly (readonly [source: string, add: number])[];
  noon: string;
}

export const SPOKEN_HOURS: Record<Language, SpokenHours> = {
  en: {
    hint: /o'clock|half[- ]past|quarter|noon|midday|thirty|fifteen|[ap]\.?m\b|morning|afternoon/i,
    hours: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    minutes: [
      ['thirty', 30],
      ['fifteen', 15],
      ['forty-five', 45],
    ],
    shapes: [
      ["\\b{h} o'clock", 0],
      ['\\bhalf[- ]past {h}\\b', 30],
      ['\\b(?:a )?quarter past {h}\\b', 15],
      ['\\b(?:a )?quarter to {h}\\b', -15],
      ['\\b{h} {m}(?=[ ,.;)]|$)', 0],
      ['\\b{h}(?= (?:a\\.?m|p\\.?m|in the (?:morning|afternoon|evening)))', 0],
    ],
    noon: '\\b(?:at |until |till |to |from )(?:12 )?(?:noon|midday)\\b',
  },
  fr: {
    hint: /heures?|midi/i,
    hours:
      'une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt'.split(
        '|',
      ),
    minutes: [
      ['et demie', 30],
      ['trente', 30],
      ['et quart', 15],
      ['quinze', 15],
      ['quarante-cinq', 45],
      ['moins le quart', -15],
    ],
    shapes: [
      ["\\b(?:à|dès|entre|et|jusqu'à|vers) {h} heures? {m}(?![a-z])", 0],
      ["\\b(?:à|dès|entre|et|jusqu'à|vers) {h} heures?\\b", 0],
      ['\\bà partir de {h} heures? {m}(?![a-z])', 0],
      ['\\bà partir de {h} heures?\\b', 0],
      ['\\bde {h} heures? {m}(?= (?:à|jusqu))', 0],
      ['\\bde {h} heures?(?= (?:à|jusqu))', 0],
    ],
    noon: "\\b(?:à|jusqu'à) midi\\b",
  },
  es: {
    hint: /\blas? |horas|mediod[ií]a/i,
    hours:
      'una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|diecis[eé]is|diecisiete|dieciocho|diecinueve|veinte'.split(
        '|',
      ),
    minutes: [
      ['y media', 30],
      ['treinta', 30],
      ['y treinta', 30],
      ['y cuarto', 15],
      ['quince', 15],
      ['menos cuarto', -15],
    ],
    shapes: [
      ['\\blas? {h}(?: horas?)? {m}\\b', 0],
      ['\\blas? {h} (?:horas?|en punto)', 0],
      [
        '\\bde {h}(?= a (?:las? )?(?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?: y (?:media|cuarto)| horas| de la |,))',
        0,
      ],
      ['\\ba {h} {m}(?= de la|,| horas)', 0],
      ['\\ba {h}(?= de la (?:mañana|tarde)| horas)', 0],
      ['\\blas? {h}(?= de la (?:mañana|tarde|noche))', 0],
      ['\\b(?:a|de|desde|hasta) las? {h}(?= a las?\\b|[,.;)]|$)', 0],
    ],
    noon: '\\b(?:al|a) mediod[ií]a\\b',
  },
  ru: {
    hint: /час|полд|половин|утра|тридцать/i,
    hours: [
      'час|одного часа|первого',
      'дв(?:а|ух)|второго',
      'тр(?:и|ех)|третьего',
      'четыр(?:е|ех)|четвертого',
      'пят[ьи]|пятого',
      'шест[ьи]|шестого',
      'сем[ьи]|седьмого',
      'вос(?:емь|ьми)|восьмого',
      'девят[ьи]|девятого',
      'десят[ьи]|десятого',
      'одиннадцат[ьи]|одиннадцатого',
      'двенадцат[ьи]|двенадцатого',
      'тринадцат[ьи]',
      'четырнадцат[ьи]',
      'пятнадцат[ьи]',
      'шестнадцат[ьи]',
      'семнадцат[ьи]',
      'восемнадцат[ьи]',
      'девятнадцат[ьи]',
      'двадцат[ьи]',
    ],
    minutes: [
      ['тридцат[ьи](?: минут)?', 30],
      ['пятнадцат[ьи](?: минут)?', 15],
      ['сорока? пят[ьи](?: минут)?', 45],
    ],
    shapes: [
      ['\\bполовин[еаы] {h}', -30],
      ['\\b(?:в|с|до|к) {h}(?: час(?:а|ов)?)? {m}', 0],
      ['\\b(?:в|с|до|к) {h} час(?:а|ов)?\\b', 0],
      ['\\b(?:в|с|до|к) {h}(?= (?:утра|дня|вечера|до (?:\\p{L}+ )?\\p{L}+ час))', 0],
    ],
    noon: '\\b(?:в полдень|до полудня)\\b',
  },
  ar: {
    hint: /الساعة|النهار/,
    hours: [
      'الواحدة',
      'الثانية(?! عشرة)',
      'الثالثة(?! عشرة)',
      'الرابعة(?! عشرة)',
      'الخامسة(?! عشرة)',
      'السادسة(?! عشرة)',
      'السابعة(?! عشرة)',
      'الثامنة(?! عشرة)',
      'التاسعة(?! عشرة)',
      'العاشرة',
      'الحادية عشرة',
      'الثانية عشرة',
      'الثالثة عشرة',
      'الرابعة عشرة',
      'الخامسة عشرة',
      'السادسة عشرة',
      'السابعة عشرة',
      'الثامنة عشرة',
    ],
    minutes: [
      ['والنصف', 30],
      ['و(?:ال)?ثلاثين دقيقة', 30],
      ['والربع', 15],
      ['إلا (?:ال)?ربعا?', -15],
    ],
    shapes: [
      ['الساعة {h} {m}', 0],
      ['الساعة {h}', 0],
      ['(?:إلى|حتى) {h} {m}', 0],
      ['(?:إلى|حتى) {h}(?= (?:صباح|مساء|ظهر|بعد الظهر|عصر))', 0],
    ],
    noon: '(?:حتى|إلى|في) (?:منتصف النهار|الظهر)',
  },
  zh: {
    hint: /[一二三四五六七八九十两]\s?[时点]|正午/,
    hours: '一|二|三|四|五|六|七|八|九|十|十一|十二|十三|十四|十五|十六|十七|十八|十九|二十'
      .split('|')
      .map((hour) => (hour === '二' ? '(?:二|两)' : hour)),
    minutes: [
      ['三十分?', 30],
      ['半', 30],
      ['十五分?', 15],
      ['一刻', 15],
      ['四十五分?', 45],
    ],
    shapes: [
      ['(?<![一二三四五六七八九十]){h}[时点]{m}', 0],
      ['(?<![一二三四五六七八九十小]){h}(?:时(?!间|期|代|刻|区)|点(?:钟|整))整?', 0],
      ['(?<=[至到]){h}点(?![三四一半])', 0],
      ['(?<=上午|下午|早上|晚上|中午){h}点(?![三四一半])', 0],
    ],
    noon: '正午',
  },
};
