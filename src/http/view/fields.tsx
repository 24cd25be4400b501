// Form fields: label above, hint, the mistake at the field; what was typed is kept through errors.

import type { Child } from 'hono/jsx';
import type { Say } from '../../kit/words.js';

export interface Mistake {
  field: string;
  words: string;
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

export function Field({ name, label, value, hint, type, required, autocomplete, mistakes, maxlength }: FieldProps) {
  const wrong = mistakes?.find((mistake) => mistake.field === name);
  return (
    <div class="field">
      <label for={`f-${name}`}>{label}</label>
      {hint ? (
        <p class="hint" id={`h-${name}`}>
          {hint}
        </p>
      ) : null}
      <input
        id={`f-${name}`}
        name={name}
        type={type ?? 'text'}
        value={value ?? ''}
        required={required}
        autocomplete={autocomplete}
        maxlength={maxlength}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={describedBy(name, hint, wrong)}
      />
      {wrong ? <Wrong mistake={wrong} /> : null}
    </div>
  );
}

export function Area({ name, label, value, hint, required, mistakes, rows }: FieldProps & { rows?: number }) {
  const wrong = mistakes?.find((mistake) => mistake.field === name);
  return (
    <div class="field">
      <label for={`f-${name}`}>{label}</label>
      {hint ? (
        <p class="hint" id={`h-${name}`}>
          {hint}
        </p>
      ) : null}
      <textarea id={`f-${name}`} name={name} required={required} rows={rows ?? 6} aria-invalid={wrong ? 'true' : undefined} aria-describedby={describedBy(name, hint, wrong)}>
        {value ?? ''}
      </textarea>
      {wrong ? <Wrong mistake={wrong} /> : null}
    </div>
  );
}

export function Choice({ name, label, value, options, hint }: { name: string; label: string; value?: string; hint?: string; options: { value: string; label: Child }[] }) {
  return (
    <div class="field">
      <label for={`f-${name}`}>{label}</label>
      {hint ? (
        <p class="hint" id={`h-${name}`}>
          {hint}
        </p>
      ) : null}
      <select id={`f-${name}`} name={name} aria-describedby={hint ? `h-${name}` : undefined}>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
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
            <a href={`#f-${mistake.field}`}>{mistake.words}</a>
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
