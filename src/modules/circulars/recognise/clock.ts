// Hours as the columns of a table print them.

const HOUR = '(?:[01]?\\d|2[0-3])';
const CLOCK = `(?:${HOUR}(?:[:.][0-5]\\d|\\s?(?:[hH時点时]|ч\\.?|час\\.?)(?:\\s?[0-5]\\d)?)(?:\\s?(?:мин\\.?|分|h))?|(?:[01]\\d|2[0-3])[0-5]\\d)`;
/** An hour, or two, before the words of a row. */
export const LEADING = new RegExp(
  `^(?:${CLOCK})(?:\\s?(?:-|to|à|a|до|至|إلى|حتى)\\s?(?:${CLOCK}))?(?:\\s?(?:hours|hrs?|h|UTC|CET))?(?:\\s*[-:.|]\\s+|\\s*\\|\\s*|\\s+)(?=\\p{L}|\\d{1,2}[.)]?\\s)`,
  'u',
);
/** Cells beside an item: its hour, its minutes, its document. */
export const BESIDE = new RegExp(
  `^(?:(?:${CLOCK})(?:\\s?-\\s?(?:${CLOCK}))?|\\d{1,3}\\s?(?:min|мин|分钟|دقيقة|'|minutes?|minutos?)\\.?|(?:TD|Doc|C|LS|DOC|Док)\\.?[ -]?\\d{1,4}|[-–—|])$`,
  'u',
);
