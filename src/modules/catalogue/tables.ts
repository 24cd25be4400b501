// The tables of the catalogue, for the query builder.

import type { WorkItem } from './record.js';

export type ImportState = 'waiting' | 'running' | 'done' | 'failed';

export interface CatalogueRecordsTable {
  id: string;
  nr: number;
  sdo: string;
  designation: string;
  family: string;
  supplement: string | null;
  keys: string[];
  titles: Record<string, string>;
  abstracts: Record<string, string>;
  stage: string | null;
  status: string;
  published_on: string | null;
  year: number | null;
  dates: Record<string, string>;
  committees: string[];
  ics: string[];
  keywords: string[];
  altids: string[];
  doctype: string | null;
  edition: string | null;
  url: string | null;
  source: string | null;
  work: WorkItem | null;
  hash: string;
  import_id: string | null;
  first_seen_at: Date;
  changed_at: Date;
  gone_from: string | null;
  gone_at: Date | null;
}

export type HeldBack = 'badRows' | 'tooMany';

declare module '../../storage/tables.js' {
  interface Tables {
    catalogue_imports: {
      id: string;
      name: string;
      format: string;
      file: string | null;
      mapping: unknown;
      dry: boolean;
      state: ImportState;
      position: number;
      added: number;
      changed: number;
      same: number;
      bad: number;
      started_at: Date;
      ended_at: Date | null;
      reason: string | null;
      list: string | null;
      sure: boolean;
      gone: number | null;
      held: HeldBack | null;
    };
    catalogue_listed: { list: string; record_id: string; gone_at: Date | null };
    catalogue_import_faults: { import_id: string; position: number; code: string; params: unknown; excerpt: string };
    catalogue_records: CatalogueRecordsTable;
    catalogue_relations: { record_id: string; type: string; target: string; target_key: string };
    catalogue_changes: { id: string; record_id: string; import_id: string | null; at: Date; what: string; was: string | null; now: string | null };
    catalogue_numbers: { one: boolean; next: number };
    catalogue_segments: { segment: number; version: number; stale: boolean; columns: Buffer | null; names: unknown };
    catalogue_postings: { segment: number; term: string; count: number; bytes: Buffer };
    catalogue_unlisted: { nr: number };
    catalogue_words: { word: string; count: number; near: number[] };
  }
}
