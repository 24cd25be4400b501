// The tables of representatives, for the query builder.

import type { Appointment } from './representation.js';

declare module '../../storage/tables.js' {
  interface Tables {
    representations: {
      id: string;
      group_id: string;
      body_id: string;
      person_id: string;
      by_what: Appointment;
      reference: string;
      from_on: string;
      until_on: string | null;
      noted_at: Date;
      noted_by: string | null;
    };
    invited_experts: {
      id: string;
      group_id: string;
      person_id: string;
      invited_by: string;
      purpose: string;
      from_on: string;
      until_on: string | null;
      noted_at: Date;
      noted_by: string | null;
    };
  }
}
