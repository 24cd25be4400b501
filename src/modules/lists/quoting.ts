// What a mail quotes of those before it, told apart from what it says: the archive folds it, since the thread shows it already.

export interface Passage {
  quoted: boolean;
  text: string;
  lines: number;
}

/** A line or two are quoted to be answered; more are quoted because the mail program does so. */
const FOLDED = 3;

/** The line by which programs announce the whole mail before, in the words of each language; what follows is quoted. */
const ORIGINAL = /^\s*[-_]{2,}\s*(?:original message|forwarded message|message d['’]origine|message transféré|mensaje original|mensaje reenviado|исходное сообщение|пересылаемое сообщение|原始邮件|转发的邮件|الرسالة الأصلية|رسالة معاد توجيهها)\s*[-_]{2,}\s*$/i;

/** The passages of a text in order. Their texts joined by line breaks are the whole text. */
export function passagesIn(text: string): Passage[] {
  const passages: { quoted: boolean; lines: string[] }[] = [];
  let original = false;
  for (const line of text.split('\n')) {
    original ||= line.length < 200 && ORIGINAL.test(line);
    const quoted = original || /^\s{0,2}>/.test(line);
    const last = passages.at(-1);
    if (last?.quoted === quoted) last.lines.push(line);
    else passages.push({ quoted, lines: [line] });
  }
  const told: Passage[] = [];
  for (const { quoted, lines } of passages) {
    const folded = quoted && lines.length >= FOLDED;
    const last = told.at(-1);
    if (last && !folded && !last.quoted) {
      last.text += `\n${lines.join('\n')}`;
      last.lines += lines.length;
    } else told.push({ quoted: folded, text: lines.join('\n'), lines: lines.length });
  }
  return told;
}

/** Addresses that stand in a text are not for those who gather them. */
export function withoutAddresses(text: string): string {
  return text.replace(/([\w.+-]{1,64})@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}/gi, '$1@…');
}
