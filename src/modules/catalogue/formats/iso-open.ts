// ISO Open Data, `iso_deliverables_metadata` as JSON Lines or CSV (ODC-BY): one deliverable a line, projects as well as standards.

import { parse } from 'csv-parse';
import { Readable } from 'node:stream';
import type { Row } from '../record.js';
import { type Found, givenFrom } from './given.js';
import { linesOf } from './lines.js';

export async function* readIsoOpen(bytes: AsyncIterable<Uint8Array>, { name }: { name: string }): AsyncGenerator<Row> {
  if (/\.csv(?:\.gz)?$/i.test(name)) yield* readCsv(bytes);
  else yield* readLines(bytes);
}

async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
  for await (const line of linesOf(bytes)) {
    if ('wrong' in line) yield { fault: { code: line.wrong }, excerpt: '' };
    else if (line.text.trim() !== '') {
      try {
        const value: unknown = JSON.parse(line.text);
        yield typeof value === 'object' && value !== null ? rowOf(value as Thing, line.text) : { fault: { code: 'notRecord' }, excerpt: line.text.slice(0, 200) };
      } catch {
        yield { fault: { code: 'notJson' }, excerpt: line.text.slice(0, 200) };
      }
    }
  }
}

/** In the CSV a title stands in a column of its own (`title.en`), lists as Python or JSON prints them. */
async function* readCsv(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
  const rows = Readable.from(bytes).pipe(parse({ columns: true, bom: true, relaxColumnCount: true, relaxQuotes: true, skipRecordsWithError: true, maxRecordSize: 1_000_000 }));
  const skipped: string[] = [];
  // A row without end is told of once for each part of it that comes.
  let endless = false;
  rows.on('skip', ({ code }: { code?: string }) => {
    if (!endless) skipped.push(code ?? '');
    endless = code === 'CSV_MAX_RECORD_SIZE';
  });
  const faults = () => skipped.splice(0).map((code): Row => ({ fault: { code: code === 'CSV_MAX_RECORD_SIZE' ? 'tooLong' : 'badEntry' }, excerpt: '' }));
  for await (const row of rows as AsyncIterable<Record<string, string>>) {
    yield* faults();
    const { 'title.en': en, 'title.fr': fr, 'scope.en': scopeEn, 'scope.fr': scopeFr, ...rest } = row;
    yield givenFrom(foundIn({ ...rest, title: { en, fr }, scope: { en: scopeEn, fr: scopeFr } }), Object.values(row).slice(0, 4).join(' | '));
  }
  yield* faults();
}

type Thing = Record<string, unknown>;

/** A line that Comity wrote has the whole record beside what ISO has fields for. */
function rowOf(line: Thing, excerpt: string): Row {
  return givenFrom(typeof line.comity === 'object' && line.comity !== null ? (line.comity as Found) : foundIn(line), excerpt);
}

function foundIn(line: Thing): Found {
  const reference = typeof line.reference === 'string' ? line.reference : '';
  const code = String(line.currentStage ?? '');
  const stage = /^\d{4}$/.test(code) ? `${code.slice(0, 2)}.${code.slice(2)}` : code || null;
  const published = typeof line.publicationDate === 'string' && line.publicationDate ? line.publicationDate : null;
  const replaces = [...many(line.replaces), ...many(line.replacesReference)].map((target) => ({ type: 'obsoletes', target }));
  const replacedBy = [...many(line.replacedBy), ...many(line.replacedByReference)].map((target) => ({ type: 'obsoletedBy', target }));
  const id = String(line.id ?? '');
  return {
    designation: reference,
    sdo: 'ISO',
    titles: line.title,
    abstracts: line.scope,
    stage,
    status: statusOf(code, many(line.replacedBy).length > 0),
    dates: published ? { published } : {},
    committees: typeof line.ownerCommittee === 'string' ? [line.ownerCommittee] : [],
    ics: many(line.icsCode),
    relations: [...replaces, ...replacedBy].filter(({ target }) => /\D/.test(target)),
    doctype: line.deliverableType,
    edition: line.edition,
    url: /^\d+$/.test(id) ? `https://www.iso.org/standard/${id}.html` : null,
    source: 'ISO Open Data',
  };
}

function many(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value !== 'string') return [];
  return value.replace(/^\[|\]$/g, '').split(',').map((one) => one.trim().replace(/^['"]|['"]$/g, '')).filter(Boolean);
}

/** International harmonized stage codes: 60 published, 90 under review, 95 withdrawn; below 60 under development, xx98 abandoned. */
function statusOf(code: string, replaced: boolean): string | null {
  if (!/^\d{4}$/.test(code)) return null;
  const stage = Number(code.slice(0, 2));
  if (stage >= 95) return replaced ? 'superseded' : 'withdrawn';
  if (code.endsWith('98')) return 'deleted';
  return stage >= 60 ? 'published' : 'under_development';
}
