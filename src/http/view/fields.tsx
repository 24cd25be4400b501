// Form fields: label above, hint, the mistake at the field; what was typed is kept through errors.

import type { Child } from 'hono/jsx';
import type { Say } from '../../kit/words.js';

export interface Mistake {
  field: string;
  words: string;
  /** What the field is called, where several may say the same words: at the head of the form each is then told from the others. */
  label?: string;
}

interface FieldProps {
  name: string;
  label: string;
  value?: string;
  hint?: string;
  type?: string;
  required?: boolean;
  autocomplete?: string;
  mistakes?: Mistake[];
  maxlength?: number;
}

export function Field(props: FieldProps) {
  const { name, value, type, required, autocomplete, maxlength } = props;
  return (
    <Labelled {...props}>
      {(told) => <input id={told.id} name={name} type={type ?? 'text'} value={value ?? ''} required={required} autocomplete={autocomplete} maxlength={maxlength} {...told.aria} />}
    </Labelled>
  );
}

export function Area(props: FieldProps & { rows?: number }) {
  const { name, value, required, rows } = props;
  return (
    <Labelled {...props}>
      {(told) => (
        <textarea id={told.id} name={name} required={required} rows={rows ?? 6} {...told.aria}>
          {value ?? ''}
        </textarea>
      )}
    </Labelled>
  );
}

type ChoiceProps = Pick<FieldProps, 'name' | 'label' | 'value' | 'hint' | 'mistakes'> & { options: { value: string; label: Child }[] };

export function Choice(props: ChoiceProps) {
  return (
    <Labelled {...props}>
      {(told) => (
        <select id={told.id} name={props.name} {...told.aria}>
          {props.options.map((option) => (
            <option value={option.value} selected={option.value === props.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

interface Told {
  id: string;
  aria: { 'aria-invalid': 'true' | undefined; 'aria-describedby': string | undefined };
}

type LabelledProps = Pick<FieldProps, 'name' | 'label' | 'hint' | 'mistakes'> & { children: (told: Told) => Child };

/** Label, hint and mistake around a control that is told of them. */
function Labelled({ name, label, hint, mistakes, children }: LabelledProps) {
  const wrong = mistakes?.find((mistake) => mistake.field === name);
  return (
    <div class="field">
      <label for={`f-${name}`}>{label}</label>
      {hint ? (
        <p class="hint" id={`h-${name}`}>
          {hint}
        </p>
      ) : null}
      {children({ id: `f-${name}`, aria: { 'aria-invalid': wrong ? 'true' : undefined, 'aria-describedby': describedBy(name, hint, wrong) } })}
      {wrong ? <Wrong mistake={wrong} /> : null}
    </div>
  );
}

/** All mistakes at the top of the form, each leading to its field. */
export function Mistakes({ mistakes, say }: { mistakes: Mistake[]; say: Say }) {
  if (mistakes.length === 0) return null;
  return (
    <div class="notice bad" role="alert" tabindex={-1}>
      <strong>{say('http.mistakes', { count: mistakes.length })}</strong>
      <ul>
        {mistakes.map((mistake) => (
          <li>
            <a href={`#f-${mistake.field}`}>{mistake.label ? `${mistake.label} – ${mistake.words}` : mistake.words}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Wrong({ mistake }: { mistake: Mistake }) {
  return (
    <p class="mistake" id={`w-${mistake.field}`}>
      {mistake.words}
    </p>
  );
}

function describedBy(name: string, hint: string | undefined, wrong: Mistake | undefined): string | undefined {
  return [hint ? `h-${name}` : '', wrong ? `w-${name}` : ''].filter(Boolean).join(' ') || undefined;
}
