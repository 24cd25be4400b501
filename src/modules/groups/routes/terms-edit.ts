// Writing terms of reference on the web: the form with what stands, what differs, and keeping it.

import { mistakesIn, typedIn } from '../../../http/mistakes.js';
import { type Asked, type Outcome, type Posted, type Route, acting, reading } from '../../../http/route.js';
import { isDate } from '../../../kit/dates.js';
import { type Language, isLanguage } from '../../../kit/languages.js';
import { refuse } from '../../../kit/refusals.js';
import { putTerms } from '../actions.js';
import { type Clause, differences } from '../differences.js';
import { groupPath } from '../heading.js';
import { type TermsForm, termsEditPage } from '../pages/terms-edit.js';
import { newestTerms, termsText } from '../reads.js';
import type { GroupBrief } from '../shapes.js';
import { clausesIn, numbersApart, termsSeal, textOf } from '../terms-text.js';
import { askedGroup } from './asked-group.js';

const PATH = '/groups/:group/terms/edit';
const LONGEST = 400_000;

export const termsEditRoutes: Route[] = [
  reading({
    path: PATH,
    right: 'secretariat',
    summary: 'The form that writes terms of reference',
    read: async (asked) => {
      const known = await knownTerms(asked, asked.query.get('language'));
      return formOf(known, { text: textOf(known.present), as: known.standing || known.version === 0 ? 'version' : 'language' });
    },
    html: termsEditPage,
  }),
  acting({ path: PATH, right: 'secretariat', summary: 'Show how terms of reference would differ, or keep them', limit: 2_000_000, act: take }),
];

interface Known {
  group: GroupBrief;
  language: Language;
  languages: Language[];
  version: number;
  /** The newest version in this language, and whether there is one. */
  present: Clause[];
  standing: boolean;
  /** The newest version in another language, when it is in none but others. */
  other: Clause[] | null;
}

async function knownTerms(asked: Asked, wanted: string | null): Promise<Known> {
  const { db } = asked.ctx;
  const group = await askedGroup(asked);
  const language = isLanguage(wanted) ? wanted : asked.language;
  const newest = await newestTerms(db, group.id);
  const version = newest?.version ?? 0;
  const languages = newest?.languages ?? [];
  const texts = await termsText(db, group.id, languages.map((one) => ({ version, language: one })));
  const mine = texts.find((text) => text.language === language);
  const other = texts.find((text) => text.language !== language)?.clauses ?? null;
  return { group, language, languages, version, present: mine?.clauses ?? [], standing: mine !== undefined, other };
}

function formOf(known: Known, typed: Record<string, string>, back: Partial<TermsForm> = {}): TermsForm {
  const { group, language, languages, version, present } = known;
  return { group, language, languages, version, seen: termsSeal(version, present), typed, mistakes: [], preview: null, ...back };
}

async function take(posted: Posted): Promise<Outcome> {
  const { ctx, form, language: page } = posted;
  const known = await knownTerms(posted, form.get('language'));
  const { group, language, present } = known;
  const { seen = '', step, ...rest } = typedIn(form);
  const typed = { ...rest, text: (form.get('text') ?? '').slice(0, LONGEST) };
  const again = (back: Partial<TermsForm> = {}): Outcome => ({ page: termsEditPage(formOf(known, typed, back), posted) });
  if (step === 'edit') return again();
  const clauses = clausesIn(typed.text);
  const fresh = known.version === 0 || form.get('as') !== 'language';
  const newVersion = { since: form.get('since') || null, source: form.get('source')?.trim().slice(0, 200) || null };
  const act = async () => {
    if (seen !== termsSeal(known.version, present)) refuse({ code: 'groups.termsMeanwhile', field: 'text', kind: 'conflict' });
    if (clauses.length === 0) refuse({ code: 'groups.emptyTerms', field: 'text', kind: 'input' });
    if (fresh && newVersion.since !== null && !isDate(newVersion.since)) refuse({ code: 'groups.noSuchDay', params: { on: String(newVersion.since).slice(0, 20) }, field: 'since', kind: 'input' });
    if (step === 'keep') await putTerms(ctx, { groupId: group.id, language, clauses, seen, ...(fresh ? { newVersion } : {}) });
  };
  const mistakes = await mistakesIn(act, ctx.say, 'text');
  if (mistakes) return again({ mistakes });
  if (step !== 'keep') return again({ preview: { clauses: differences(present, clauses, language), apart: fresh || !known.other ? [] : numbersApart(clauses, known.other) } });
  const since = fresh && known.standing ? `?version=${known.version + 1}&from=${known.version}` : '';
  return { go: groupPath(page, group.slug, 'terms') + since, said: ctx.say('groups.pages.terms.edit.kept') };
}
