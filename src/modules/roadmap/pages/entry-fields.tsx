// The fields of an entry, for adding by hand, changing and proposing.

import { Area as TextArea, Choice, Field, type Mistake } from '../../../http/view/fields.js';
import { ENDONYMS, LANGUAGES, inLanguage } from '../../../kit/languages.js';
import type { Say } from '../../../kit/words.js';
import { type Area, ENTRY_STATUSES, SCOPES } from '../roadmap.js';

interface FieldsProps {
  typed: Record<string, string>;
  areas: readonly Area[];
  mistakes: Mistake[];
  say: Say;
}

export function EntryFields({ typed, areas, mistakes, say }: FieldsProps) {
  const field = (name: string) => ({ name, label: say(`roadmap.fields.${name}`), value: typed[name] ?? '', mistakes });
  return (
    <>
      <Field {...field('designation')} required maxlength={200} />
      <Field {...field('title')} maxlength={500} hint={say('roadmap.fields.titleHint')} />
      <Field {...field('body')} maxlength={60} />
      <Choice {...field('areaId')} options={[{ value: '', label: say('roadmap.noArea') }, ...areas.map((area) => ({ value: area.id, label: inLanguage(area.title, say.language)?.text ?? '' }))]} />
      <Choice {...field('status')} options={ENTRY_STATUSES.map((status) => ({ value: status, label: say(`roadmap.status.${status}`) }))} />
      <Choice {...field('scope')} options={SCOPES.map((scope) => ({ value: scope, label: say(`roadmap.scope.${scope}`) }))} />
      <Field {...field('publishedOn')} hint={say('roadmap.fields.publishedOnHint')} maxlength={10} />
      <Field {...field('lead')} maxlength={60} />
      <TextArea {...field('notes')} rows={3} />
      <Field {...field('milestone')} maxlength={300} />
      <Field {...field('milestoneOn')} type="date" />
      <Field {...field('url')} type="url" maxlength={500} />
      <InOtherLanguages typed={typed} say={say} />
    </>
  );
}

/** Title, notes and next step in the languages that the page is not in. */
function InOtherLanguages({ typed, say }: Pick<FieldsProps, 'typed' | 'say'>) {
  return (
    <details class="act">
      <summary>{say('roadmap.fields.otherLanguages')}</summary>
      {LANGUAGES.filter((language) => language !== say.language).map((language) => (
        <fieldset>
          <legend lang={language}>{ENDONYMS[language]}</legend>
          <Field name={`title-${language}`} label={say('roadmap.fields.title')} value={typed[`title-${language}`] ?? ''} maxlength={500} />
          <TextArea name={`notes-${language}`} label={say('roadmap.fields.notes')} value={typed[`notes-${language}`] ?? ''} rows={2} />
          <Field name={`milestone-${language}`} label={say('roadmap.fields.milestone')} value={typed[`milestone-${language}`] ?? ''} maxlength={300} />
        </fieldset>
      ))}
    </details>
  );
}
