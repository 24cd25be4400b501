// The tables of participation, for the query builder.

import type { ColumnType, JSONColumnType } from 'kysely';
import type { FieldSettings } from './fields.js';
import type { Category, Gender, ParticipationMode, RegistrationState } from './registration.js';

export type Approval = 'focalPoint' | 'secretariat' | 'none';
export type ListedFor = 'leaders' | 'participants' | 'public';
export type PaperKind = 'visaLetter' | 'certificate' | 'badge' | 'badges';

type OrNothing<Kind> = ColumnType<Kind | null, Kind | null | undefined, Kind | null>;

declare module '../../storage/tables.js' {
  interface Tables {
    participation_forms: {
      meeting_id: string;
      opens_on: OrNothing<string>;
      closes_on: OrNothing<string>;
      changes_until: OrNothing<string>;
      visa_until: OrNothing<string>;
      approval: ColumnType<Approval, Approval | undefined, Approval>;
      offer_hours: ColumnType<number, number | undefined, number>;
      listed_for: ColumnType<ListedFor, ListedFor | undefined, ListedFor>;
      fields: JSONColumnType<FieldSettings, string | undefined, string>;
      secrets: OrNothing<Buffer>;
      link_from: OrNothing<Date>;
      link_told_at: OrNothing<Date>;
      changed_at: Date;
    };
    participation_places: { meeting_id: string; mode: ParticipationMode; places: number; taken: number };
    registrations: {
      id: string;
      meeting_id: string;
      person_id: string;
      form_key: string;
      number: OrNothing<number>;
      state: RegistrationState;
      mode: ParticipationMode;
      name: string;
      title: string | null;
      body_id: string | null;
      body: string;
      country: string;
      category: Category;
      gender: Gender | null;
      dietary: string | null;
      access_needs: string | null;
      listed: boolean;
      visa: boolean;
      email: string;
      language: string;
      capacity: string;
      rests_on: string | null;
      late_reason: string | null;
      reason: OrNothing<string>;
      entered_by: string | null;
      decided_by: OrNothing<string>;
      decided_at: OrNothing<Date>;
      offered_until: OrNothing<Date>;
      ticket: string;
      created_at: Date;
      changed_at: Date;
    };
    registration_passports: { registration_id: string; sealed: Buffer; purge_on: string };
    registration_drafts: {
      token_hash: Buffer;
      meeting_id: string;
      sealed: Buffer;
      expires_at: Date;
      address_hash: OrNothing<Buffer>;
      language: ColumnType<string, string | undefined, string>;
      remind_at: OrNothing<Date>;
      reminded_at: OrNothing<Date>;
    };
    approval_digests: { person_id: string; sent_at: Date; newest: string };
    registration_papers: {
      id: string;
      meeting_id: string;
      registration_id: string | null;
      kind: PaperKind;
      language: string;
      number: OrNothing<number>;
      code: string;
      state: 'asked' | 'made' | 'failed' | 'withdrawn';
      content: OrNothing<Buffer>;
      asked_at: Date;
      asked_by: string | null;
      made_at: OrNothing<Date>;
      purge_on: string | null;
      /** Badges of some alone. */
      selection: OrNothing<string[]>;
      /** A visa letter that was made with others, to be mailed. */
      round_id: OrNothing<string>;
    };
    registration_letter_rounds: {
      id: string;
      meeting_id: string;
      at_once: boolean;
      origin: string;
      state: 'making' | 'drafted' | 'sent' | 'nothing';
      asked_at: Date;
      asked_by: string | null;
      mailings: ColumnType<string[], string[] | undefined, string[]>;
    };
    attendance: {
      registration_id: string;
      meeting_id: string;
      on_date: string;
      mode: ParticipationMode;
      at: Date;
      noted_by: string | null;
      how: 'scan' | 'list' | 'self';
    };
  }
}
