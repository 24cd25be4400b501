// What a document of YAML may be before it is given to the parser, which takes its time over anchors, nesting and lines without end.

const LONGEST_LINE = 200_000;
const MOST_ALIASES = 1_000;
const DEEPEST = 1_000;

/** Why a document is not parsed; null for one that may be. */
export function faultOfYaml(document: string): 'tooLong' | 'tooDeep' | null {
  for (let at = 0; at < document.length; ) {
    const end = document.indexOf('\n', at);
    if ((end < 0 ? document.length : end) - at > LONGEST_LINE) return 'tooLong';
    at = end < 0 ? document.length : end + 1;
  }
  if ((document.match(/(?<![^\s,[{])[&*][^\s,[\]{}]/g)?.length ?? 0) > MOST_ALIASES) return 'tooDeep';
  return nestedIn(document) ? 'tooDeep' : null;
}

/** Brackets within words count too: of those no text leaves so many open. */
function nestedIn(document: string): boolean {
  let [open, dashes] = [0, 0];
  for (const sign of document) {
    if (sign === '[' || sign === '{') open += 1;
    else if ((sign === ']' || sign === '}') && open > 0) open -= 1;
    if (sign === '-' || sign === '?') dashes += 1;
    else if (sign !== ' ') dashes = 0;
    if (open > DEEPEST || dashes > DEEPEST) return true;
  }
  return false;
}
