// What of the HTML of a mail passes on to the readers of a list. Everything that is not named here goes: no script, form, frame, style,
// picture, or anything that a mail program would fetch by itself, which would tell a stranger who has read the mail and where.

/** Elements that pass, with the attributes of their own; all may say their language and direction. */
export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['p', 'div', 'span', 'b', 'strong', 'i', 'em', 'u', 's', 'del', 'ins', 'sub', 'sup', 'small', 'code', 'pre', 'kbd', 'blockquote', 'cite', 'q', 'abbr', 'bdi', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'dl', 'dt', 'dd', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'caption'].map((name) => [name, []]),
  ),
  a: ['href'],
  ol: ['start'],
  li: ['value'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
};

/** Elements that pass and hold nothing. */
export const EMPTY: ReadonlySet<string> = new Set(['br', 'hr', 'wbr']);

/** Elements that go with all that they hold; of every other the words stay. */
export const DROPPED: ReadonlySet<string> = new Set([
  ...['head', 'title', 'style', 'script', 'noscript', 'template', 'iframe', 'frame', 'frameset', 'noframes', 'noembed', 'object', 'applet'],
  ...['svg', 'math', 'audio', 'video', 'canvas', 'select', 'textarea', 'datalist', 'xmp', 'plaintext'],
]);

/** Words in the address of a page by which mailers follow a reader from the mail to the page. */
export const TRACKERS = /^(?:utm_[a-z_]+|mc_[ce]id|fbclid|gclid|dclid|msclkid|yclid|igshid|_hs(?:enc|mi)|mkt_tok|vero_(?:id|conv)|oly_(?:anon|enc)_id|_openstat|wickedid|trk_[a-z]+|elqTrackId)$/i;

/** The value of an attribute that passes, or null. */
export function lawfulValue(attribute: string, value: string): string | null {
  if (attribute === 'href') return lawfulAddress(value);
  if (attribute === 'dir') return /^(?:ltr|rtl|auto)$/i.test(value) ? value.toLowerCase() : null;
  if (attribute === 'lang') return /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,4}$/i.test(value) ? value : null;
  const number = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  return number > 0 && number <= 1000 ? String(number) : null;
}

/** A page or an address of mail; without what follows its reader. Whatever else an address can do, it does not do here. */
function lawfulAddress(value: string): string | null {
  const url = URL.canParse(value.trim()) ? new URL(value.trim()) : null;
  if (!url || value.length > 2000 || !['http:', 'https:', 'mailto:'].includes(url.protocol) || url.username || url.password) return null;
  const following = [...url.searchParams.keys()].filter((name) => TRACKERS.test(name));
  for (const name of following) url.searchParams.delete(name);
  return url.href;
}
