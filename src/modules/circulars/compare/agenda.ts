// An agenda item of one edition that another has not: found by what the items are about, where one edition has fewer of them.

import type { Finding } from '../checks/finding.js';
import { findingOn, type Letter, lineText, placed } from '../checks/letter.js';
import { agendaTopic } from './topics.js';

export function compareAgendas(letters: readonly Letter[]): Finding[] {
  const fullest = Math.max(...letters.map(({ facts }) => facts.agenda.length));
  const model = letters.find(({ facts }) => facts.agenda.length === fullest);
  if (!model || letters.every(({ facts }) => facts.agenda.length === fullest)) return [];
  return letters.flatMap((letter) =>
    letter.facts.agenda.length > 0 && letter.facts.agenda.length < fullest ? missingIn(letter, model) : [],
  );
}

function missingIn(letter: Letter, model: Letter): Finding[] {
  const mine = topicsOf(letter);
  const theirs = topicsOf(model);
  const lacking = theirs.findIndex(
    (topic, at) => topic !== null && !mine.includes(topic) && theirs.indexOf(topic) === at,
  );
  if (lacking < 0) return [];
  const before = theirs
    .slice(0, lacking)
    .filter((topic) => topic !== null)
    .at(-1);
  const at = Math.max(0, before ? mine.lastIndexOf(before) : 0);
  const next = Math.min(letter.facts.agenda.length - 1, at + 1);
  const line = placed(letter, `agenda[${next}]`) ?? placed(letter, 'agenda[0]') ?? 0;
  const item = model.facts.agenda[lacking] ?? '';
  return [
    findingOn(letter, 'editions-differ', line, lineText(letter, line), {
      severity: 'error',
      expected: item,
      code: 'agendaItemMissing',
      params: { item, from: model.language },
    }),
  ];
}

const topicsOf = ({ facts, language }: Letter) => facts.agenda.map((item) => agendaTopic(language, item));
