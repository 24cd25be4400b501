// Words within words: what a search hit, what was put in and what was taken out.

export interface Passage {
  text: string;
  is: 'same' | 'hit' | 'in' | 'out';
}

/** A text with its hits or changes marked by elements, which readers of all kinds are told of. */
export function Passages({ of }: { of: readonly Passage[] }) {
  return (
    <>
      {of.map(({ text, is }) => {
        if (is === 'hit') return <mark>{text}</mark>;
        if (is === 'in') return <ins>{text}</ins>;
        if (is === 'out') return <del>{text}</del>;
        return text;
      })}
    </>
  );
}

/** A snippet in which `start` and `stop` enclose the hits, as the database marks them, cut into passages. */
export function passagesOf(snippet: string, start: string, stop: string): Passage[] {
  const passages: Passage[] = [];
  for (const [n, part] of snippet.split(start).entries()) {
    const [hit, rest] = n === 0 ? ['', part] : cut(part, stop);
    if (hit) passages.push({ text: hit, is: 'hit' });
    if (rest) passages.push({ text: rest, is: 'same' });
  }
  return passages;
}

function cut(part: string, stop: string): [string, string] {
  const at = part.indexOf(stop);
  return at < 0 ? ['', part] : [part.slice(0, at), part.slice(at + stop.length)];
}
