// Setting the form of a meeting.

import { mistakesIn, typedIn } from '../../../http/mistakes.js';
import { type Asked, type Outcome, type Posted, type Route, acting, reading } from '../../../http/route.js';
import type { Mistake } from '../../../http/view/fields.js';
import { dateIn, instantIn, isDate } from '../../../kit/dates.js';
import { sayTime } from '../../../kit/date-words.js';
import { groupHeading } from '../../groups/index.js';
import { type FormSettings, setMeetingForm } from '../actions/form.js';
import { openSecrets } from '../actions/secrets.js';
import { FIELDS, type FieldSettings } from '../fields.js';
import { type MeetingForm, modesOf } from '../form.js';
import { type SettingsForm, settingsPage } from '../pages/settings.js';
import type { FormKnown } from '../reads/form.js';
import { countsOf } from '../reads/list.js';
import { windowsOf } from '../windows.js';
import { MEETING, askedForm, askedGroupId, meetingBase } from './asked-meeting.js';

export const settingsRoutes: Route[] = [
  reading({ path: `${MEETING}/registration-form`, right: 'officer', groupOf: askedGroupId, summary: 'How one registers for a meeting, to set it', read: readSettings, html: settingsPage }),
  acting({ path: `${MEETING}/registration-form`, right: 'officer', groupOf: askedGroupId, summary: 'Set how one registers for a meeting', act: takeSettings }),
];

/** Fields whose days can be set; that somebody agrees to be listed is theirs alone. */
const SET = FIELDS.filter(({ name }) => name !== 'listed' && name !== 'mode');

async function readSettings(asked: Asked): Promise<SettingsForm> {
  const known = await askedForm(asked);
  const { form } = known;
  const { link, network, password, linkFrom } = await openSecrets(asked.ctx, form.meetingId);
  const days = Object.fromEntries((['opens', 'closes', 'changes', 'visa'] as const).map((point) => [point, form.set[point] ?? '']));
  const places = Object.fromEntries(modesOf(form).map((mode) => [`places.${mode}`, form.places[mode] ? String(form.places[mode].places) : '']));
  const fields = SET.flatMap(({ name }) => {
    const set = form.fields[name];
    return [
      [`asked.${name}`, set?.asked === false ? '' : 'yes'],
      [`requiredFrom.${name}`, set?.requiredFrom ?? ''],
      [`frozenFrom.${name}`, set?.frozenFrom ?? ''],
    ];
  });
  const zone = zoneOf(form);
  const told = { link: link ?? '', network: network ?? '', password: password ?? '', linkFrom: linkFrom ? `${dateIn(zone, linkFrom)}T${sayTime('en', linkFrom, zone)}` : '' };
  const typed = { ...days, ...places, ...Object.fromEntries(fields), ...told, approval: form.approval, listedFor: form.listedFor, offerHours: String(form.offerHours) };
  return shownOf(known, typed, [], asked);
}

async function shownOf(known: FormKnown, typed: Record<string, string>, mistakes: Mistake[], asked: Asked): Promise<SettingsForm> {
  const { form, group } = known;
  const { modes: held } = await countsOf(asked.ctx.db, form.meetingId);
  return {
    slug: form.group.slug,
    acronym: form.group.acronym,
    number: form.number,
    heading: groupHeading(group, asked.ctx.say),
    zone: zoneOf(form),
    byRule: windowsOf({ ...form, set: { opens: null, closes: null, changes: null, visa: null } }),
    modes: modesOf(form),
    taken: Object.fromEntries(modesOf(form).map((mode) => [mode, held[mode] ?? 0])),
    fields: SET,
    typed,
    mistakes,
  };
}

async function takeSettings(posted: Posted): Promise<Outcome> {
  const known = await askedForm(posted);
  const { ctx } = posted;
  const typed = typedIn(posted.form);
  const mistakes = await mistakesIn(() => setMeetingForm(ctx, { ...settingsIn(typed, known.form), meetingId: known.form.meetingId, origin: posted.mailOrigin }), ctx.say, 'closes');
  if (mistakes) return { page: settingsPage(await shownOf(known, typed, mistakes, posted), posted) };
  return { go: `${meetingBase(known, posted)}/participants`, said: ctx.say('participation.pages.set') };
}

function settingsIn(typed: Record<string, string>, form: MeetingForm): Omit<FormSettings, 'meetingId' | 'origin'> {
  const text = (name: string) => (typed[name] ?? '').trim() || null;
  const chosen = <Value extends string>(name: string, among: readonly Value[], otherwise: Value): Value => among.find((one) => one === typed[name]) ?? otherwise;
  const places = Object.fromEntries(modesOf(form).map((mode) => [mode, text(`places.${mode}`) === null ? null : Number(typed[`places.${mode}`])]));
  return {
    opens: text('opens'),
    closes: text('closes'),
    changes: text('changes'),
    visa: text('visa'),
    approval: chosen('approval', ['focalPoint', 'secretariat', 'none'] as const, form.approval),
    listedFor: chosen('listedFor', ['leaders', 'participants', 'public'] as const, form.listedFor),
    offerHours: Number(text('offerHours') ?? form.offerHours),
    places,
    fields: fieldsIn(typed),
    told: { secrets: { link: text('link'), network: text('network'), password: text('password') }, linkFrom: instantOf(typed.linkFrom ?? '', zoneOf(form)) },
  };
}

function fieldsIn(typed: Record<string, string>): FieldSettings {
  const day = (name: string) => (isDate(typed[name]) ? (typed[name] as string) : null);
  return Object.fromEntries(
    SET.flatMap(({ name, optional }) => {
      const set = { ...(optional && typed[`asked.${name}`] !== 'yes' ? { asked: false } : {}), requiredFrom: day(`requiredFrom.${name}`), frozenFrom: day(`frozenFrom.${name}`) };
      return set.asked === false || set.requiredFrom || set.frozenFrom ? [[name, set]] : [];
    }),
  );
}

function instantOf(typed: string, zone: string): Date | null {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(typed);
  return parts && isDate(parts[1]) ? instantIn(zone, parts[1], parts[2] as string) : null;
}

function zoneOf(form: MeetingForm): string {
  return form.timeZone ?? 'Europe/Zurich';
}
