// The fields of the form as a table: what each is, when it must be filled and from when it can no longer be changed. An officer can
// leave a field that is not needed out, and set other days for a meeting.

import { type IsoDate, isDate } from '../../kit/dates.js';
import type { Refusal } from '../../kit/refusals.js';
import type { WindowPoint, Windows } from './windows.js';

export type FieldKind = 'text' | 'area' | 'choice' | 'date' | 'tick';

export interface FormField {
  name: string;
  kind: FieldKind;
  /** The field is asked only when this tick is set: the passport only for a visa letter. */
  when?: 'visa';
  /** From when it must be filled: at once, from a point of the windows on, or never. */
  requiredFrom: 'always' | WindowPoint | null;
  /** From the day after this point it stays as it is; the secretariat may still change it, with a reason. */
  frozenFrom: WindowPoint | null;
  most: number;
  /** An officer may leave it out. */
  optional?: boolean;
  autocomplete?: string;
}

export const FIELDS: readonly FormField[] = [
  { name: 'mode', kind: 'choice', requiredFrom: 'always', frozenFrom: 'changes', most: 10 },
  { name: 'name', kind: 'text', requiredFrom: 'always', frozenFrom: 'changes', most: 100, autocomplete: 'name' },
  { name: 'title', kind: 'text', requiredFrom: null, frozenFrom: 'changes', most: 100, autocomplete: 'organization-title' },
  { name: 'body', kind: 'text', requiredFrom: 'always', frozenFrom: 'changes', most: 200, autocomplete: 'organization' },
  { name: 'country', kind: 'choice', requiredFrom: 'always', frozenFrom: 'changes', most: 2, autocomplete: 'country' },
  { name: 'category', kind: 'choice', requiredFrom: 'always', frozenFrom: 'changes', most: 30 },
  { name: 'gender', kind: 'choice', requiredFrom: null, frozenFrom: null, most: 10, optional: true },
  { name: 'accessNeeds', kind: 'area', requiredFrom: null, frozenFrom: 'changes', most: 1000, optional: true },
  { name: 'dietary', kind: 'text', requiredFrom: null, frozenFrom: 'changes', most: 300, optional: true },
  { name: 'listed', kind: 'tick', requiredFrom: null, frozenFrom: null, most: 3 },
  { name: 'visa', kind: 'tick', requiredFrom: null, frozenFrom: 'visa', most: 3, optional: true },
  ...(['surname', 'givenNames', 'nationality', 'bornIn', 'number', 'issuedIn'] as const).map((name) => ({
    name: `passport.${name}`,
    kind: 'text' as const,
    when: 'visa' as const,
    requiredFrom: 'always' as const,
    frozenFrom: 'visa' as const,
    most: 100,
  })),
  ...(['bornOn', 'issuedOn', 'expiresOn'] as const).map((name) => ({
    name: `passport.${name}`,
    kind: 'date' as const,
    when: 'visa' as const,
    requiredFrom: 'always' as const,
    frozenFrom: 'visa' as const,
    most: 10,
  })),
];

/** What an officer set for a field of one meeting. */
export interface FieldSetting {
  asked?: boolean;
  requiredFrom?: IsoDate | null;
  frozenFrom?: IsoDate | null;
}

export type FieldSettings = Record<string, FieldSetting>;

/** How a field stands on a day: whether it is asked, must be filled, can be changed. */
export interface FieldStanding {
  field: FormField;
  asked: boolean;
  required: boolean;
  frozen: boolean;
}

/** The fields as they stand on a day, for a meeting on site or not. */
export function fieldsOn(today: IsoDate, windows: Windows, set: FieldSettings): FieldStanding[] {
  return FIELDS.map((field) => {
    const own = set[field.name] ?? {};
    const freezesAfter = own.frozenFrom ?? (field.frozenFrom ? windows[field.frozenFrom].on : null);
    return { field, asked: !(field.optional && own.asked === false), required: mustBeFilled(field, own, today, windows), frozen: freezesAfter !== null && today > freezesAfter };
  }).map((standing, _, all) => (standing.field.when ? { ...standing, asked: standing.asked && (all.find(({ field }) => field.name === standing.field.when)?.asked ?? true) } : standing));
}

function mustBeFilled(field: FormField, own: FieldSetting, today: IsoDate, windows: Windows): boolean {
  if (own.requiredFrom) return today >= own.requiredFrom;
  if (field.requiredFrom === null) return false;
  return field.requiredFrom === 'always' || today >= windows[field.requiredFrom].on;
}

export type Typed = Record<string, string>;

/** What is wrong with a form, field by field; `before` is what the fields held until now, where something is changed. */
export function faultsOf(typed: Typed, standing: readonly FieldStanding[], before: Typed | null): Refusal[] {
  return standing.flatMap(({ field, asked, required, frozen }): Refusal[] => {
    const value = (typed[field.name] ?? '').trim();
    const applies = asked && (!field.when || typed[field.when] === 'yes');
    if (!applies) return [];
    const at = { field: field.name, kind: 'input' as const };
    if (before && frozen && value !== (before[field.name] ?? '').trim()) return [{ code: 'participation.frozen', ...at, kind: 'state' as const }];
    if (required && !value) return [{ code: 'participation.empty', ...at }];
    if (value.length > field.most) return [{ code: 'participation.tooLong', params: { most: field.most }, ...at }];
    if (field.kind === 'date' && value && !isDate(value)) return [{ code: 'participation.noSuchDay', params: { on: String(value).slice(0, 20) }, ...at }];
    return [];
  });
}
