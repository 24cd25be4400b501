// A record of the catalogue: what a body says of one of its standards or work items. The words are the source's own; only languages,
// statuses and dates are brought to one form.

/** A text by language: Comity's six by their codes, others (`ja`, `de`) by theirs. */
export type ByLanguage = Record<string, string>;

export const STATUSES = ['published', 'under_development', 'draft', 'superseded', 'withdrawn', 'deleted', 'unknown'] as const;
export type RecordStatus = (typeof STATUSES)[number];

export interface Relation {
  type: string;
  /** The designation of the other document, as the source prints it. */
  target: string;
}

export interface WorkItem {
  group?: string;
  question?: string;
  editors?: string[];
  planned?: Record<string, string>;
  document?: string;
}

/** A record as a reader of some format gives it: bounded, clean, but not yet in the catalogue. */
export interface GivenRecord {
  /** `ITU:ITU-T Y.3800 (10/2019)`. */
  id: string;
  sdo: string;
  designation: string;
  titles: ByLanguage;
  abstracts: ByLanguage;
  stage: string | null;
  status: RecordStatus;
  dates: Record<string, string>;
  committees: string[];
  ics: string[];
  keywords: string[];
  relations: Relation[];
  altids: string[];
  doctype: string | null;
  edition: string | null;
  url: string | null;
  source: string | null;
  work: WorkItem | null;
}

/** Why a row was not taken: a message key below `catalogue.faults.` with its values. */
export interface Fault {
  code: FaultCode;
  params?: Record<string, string | number>;
}

export const FAULTS = ['notJson', 'notYaml', 'notXml', 'notText', 'tooLong', 'tooDeep', 'noDesignation', 'noBody', 'noTitleOrDesignation', 'duplicate', 'notRecord', 'badEntry'] as const;
export type FaultCode = (typeof FAULTS)[number];

/** What a source may say of a record, beside naming it. */
export type Said = Exclude<keyof GivenRecord, 'id' | 'sdo' | 'designation' | 'source'>;

/**
 * One row of a source: a record or the reason why not, with the beginning of what stood there. A source that cannot say everything tells what
 * it `says`: of a record that is known already the rest stays as it was.
 */
export type Row = { record: GivenRecord; says?: readonly Said[] } | { fault: Fault; excerpt: string };
