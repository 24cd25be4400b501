// Those to whom a letter goes: lists with bullets, lines, or one line parted by semicolons or commas.

import { type Piece, plainOf } from './lines.js';

/** Administrations of Member States come first in every list of addressees, with or without a label. */
export const MEMBERS =
  /^(?:\p{L}{1,4} ){0,3}(?:administrations? (?:of|des)|member state administrations|administraciones de|администрациям? государств)|^国际电联各?成员国主管部门|^(?:السادة )?إدارات الدول/iu;

/** How one addressee begins. */
export const ADDRESSEE =
  /^(?:(?:to |the |à |aux? |les? |la |l'|a |al |los |las |el )*(?:(?:itu|uit|itu-t|uit-t) )?(?:administrations?|sector members?|associates?|academia|academic|(?:co-|vice-|deputy )?chair|member states?|members?|director|regional|bureau|secretary|permanent missions?|participants?|world|heads? of|administraciones|miembros|asociad|instituci|establecimientos|presiden|vicepresiden|oficinas?|secretari|misiones|organiza|membres|associés|établissements|présiden|vice-présiden|direct(?:eur|rice)|bureaux|secrétaire|missions|institutions|autres|other|otros)|администраци|член|ассоциирован|академическ|председател|заместител|директор|регион|(?:генеральн\p{L}+ )?секретар|постоянн|государств|орган|участник|всемирн|международн|(?:السادة )?(?:ال)?(?:إدارات|أعضاء|منتسب|هيئات|رؤساء|رئيس|نواب|مدير|مكاتب|أمين|أوساط|مؤسسات|دول|جهات|منظم|بعثات)|(?:国际电联|itu-t|各|电信|无线|学术|第\s?\d{1,2}\s?研究组.{0,6}主席|部门|世界|常驻))/iu;

/** A line that cannot be the end of an addressee. */
const OPEN =
  /[,،，、]$|[,;] (?:ITU-T|UIT-T|МСЭ-Т)$|(?:^|[\s('’])(?:of|the|and|de|du|des|la|le|les|et|los|las|del|y|e|и|по|إلى|من|في)$/u;

/** `los Miembros de Sector`: the next addressee, though in small letters. */
const NEXT = /^(?:the|to the|to|les|aux|los|las|a los|a las|al) \p{Lu}/u;

/** What a list names one by one, without bullets and end marks. */
export function itemsOf(pieces: readonly Piece[]): Piece[] {
  const bulleted = pieces.some((piece) => piece.bullet);
  const running = !bulleted && pieces.some((piece) => /[;；؛]\s*\S/.test(piece.text));
  const items: Piece[] = [];
  for (const piece of pieces) {
    const last = items.at(-1);
    const wraps =
      last !== undefined &&
      !piece.bullet &&
      (bulleted || running || (/^[\p{Ll}(]/u.test(piece.text) && !NEXT.test(piece.text)) || OPEN.test(last.text)) &&
      (running || !/[;；؛]$/.test(last.text));
    if (wraps) last.text = `${last.text} ${piece.text}`;
    else items.push({ ...piece });
  }
  return items
    .flatMap((item) =>
      item.text.split(/[;；؛](?=\s*\S)/).map((text, i) => ({
        ...item,
        text: i > 0 && running ? text.trim().replace(/^to (?:the )?(?=ITU|\p{Lu})/u, '') : text,
      })),
    )
    .flatMap((item) => (item.bullet ? [item] : commaParts(item)))
    .flatMap((item) =>
      [item.text].map((text) => ({
        ...item,
        text: text
          .replace(/^(?:[-–−‑•*·▪◦‣➢\s,،、]+|\(?\d{1,2}[.)] |\(?[a-h]\) )/, '')
          .replace(/[\s.;；。،؛,，、]+$/, '')
          .trim(),
      })),
    )
    .filter((item) => item.text !== '');
}

// `Administrations of …, Sector Members and Academia`: parted where an addressee begins; a comma inside `Study Groups 2, 3 and 5`
// parts nothing.
function commaParts(item: Piece): Piece[] {
  const members = MEMBERS.test(plainOf(item.text));
  const parts: string[] = [];
  const pieces = item.text.split(/(?<=[,،，、])\s?/u);
  for (const piece of pieces) {
    if (parts.length > 0 && !ADDRESSEE.test(plainOf(piece))) parts[parts.length - 1] += ` ${piece}`;
    else parts.push(piece);
  }
  if (parts.length < 2 && !members) return [item];
  return parts.flatMap((part) => lastPair(part)).map((text) => ({ ...item, text }));
}

// The last two are parted by a word: `Associates and Academia`, but not `Chairs and Vice-Chairs`.
function lastPair(part: string): string[] {
  for (const joint of part.matchAll(
    / (?:and|et|y|e|и) (?=\p{L})|(?<=\S) ?[和及与](?=\S)| و(?=(?:ال)?[\u0621-\u064A]{4})/gu,
  )) {
    const [before, after] = [part.slice(0, joint.index), part.slice(joint.index + joint[0].length)];
    const own = ADDRESSEE.test(plainOf(after)) && !/^(?:vice|sous|deputy|замест|вице|副|نواب)/iu.test(after);
    if (own && ADDRESSEE.test(plainOf(before)) && /\s|[\u4E00-\u9FFF]{4}/u.test(before.trim())) return [before, after];
  }
  return [part];
}
