// Where in a table the reader is: tables stand in cells of tables, and cells span columns (ECMA-376 part 1, 17.4).

import type { PaperLine } from '../../lines.js';
import type { Attributes } from '../xml.js';

interface Place {
  table: number;
  row: number;
  column: number;
  span: number;
  deleted: boolean;
  inCell: boolean;
}

export class Tables {
  #count = 0;
  #open: Place[] = [];

  /** The cell of the innermost table, counted from 1. */
  get cell(): PaperLine['cell'] {
    const place = this.#open.at(-1);
    return place?.inCell ? { table: place.table, row: place.row, column: place.column } : undefined;
  }

  /** A row that a tracked change took away, once its properties have said so. */
  get rowIsDeleted(): boolean {
    return this.#open.at(-1)?.deleted ?? false;
  }

  /** True when the element was a table's. */
  open(element: string, attributes: Attributes): boolean {
    const place = this.#open.at(-1);
    if (element === 'w:tbl')
      this.#open.push({ table: ++this.#count, row: 0, column: 0, span: 1, deleted: false, inCell: false });
    else if (!place) return false;
    else if (element === 'w:tr') Object.assign(place, { row: place.row + 1, column: 0, span: 1, deleted: false });
    else if (element === 'w:tc') Object.assign(place, { column: place.column + place.span, span: 1, inCell: true });
    else if (element === 'w:gridSpan') place.span = Math.max(1, Number(attributes['w:val']) || 1);
    else if (element === 'w:gridBefore') place.span = 1 + (Number(attributes['w:val']) || 0);
    else if (element === 'w:del' && !place.inCell) place.deleted = true;
    else return false;
    return true;
  }

  close(element: string): void {
    const place = this.#open.at(-1);
    if (element === 'w:tbl') this.#open.pop();
    else if (element === 'w:tc' && place) place.inCell = false;
    else if (element === 'w:tr' && place) place.deleted = false;
  }
}
