// The tables of meetings, for the query builder.

import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Multilingual } from '../../kit/languages.js';
import type { Colocation, DeadlineKind, MeetingMode, MeetingState } from './meeting.js';

type Words = JSONColumnType<Multilingual>;

declare module '../../storage/tables.js' {
  interface Tables {
    meetings: {
      id: string;
      group_id: string;
      number: number;
      state: MeetingState;
      start_on: string;
      end_on: string | null;
      start_time: string | null;
      end_time: string | null;
      time_zone: string | null;
      starts_at: Date | null;
      ends_at: Date | null;
      place: Words;
      mode: MeetingMode | null;
      registration_required: boolean | null;
      colocated: ColumnType<Colocation | null, string | null, string | null>;
      announced_on: string | null;
      reported_on: Generated<string | null>;
      created_at: Date;
      /** How often what calendars hold of it was changed. */
      sequence: Generated<number>;
    };
    meeting_deadlines: { meeting_id: string; kind: DeadlineKind; on_date: string };
    meeting_agenda: { meeting_id: string; number: number; title: Words };
    meeting_practical: { meeting_id: string; place: number; topic: Words; text: Words };
  }
}
