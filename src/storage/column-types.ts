// How columns become values: a calendar date stays the text that it is (never an instant in some zone), a count is a number.

import pg from 'pg';

const DATE = 1082;
const INT8 = 20;

type Parse = (text: string) => unknown;

const own: Record<number, Parse> = { [DATE]: (text) => text, [INT8]: Number };

export const columnTypes = {
  getTypeParser: (id: number, format?: 'text' | 'binary') => {
    const parse = format === 'binary' ? undefined : own[id];
    return parse ?? pg.types.getTypeParser(id, format as 'text');
  },
} as pg.CustomTypesConfig;
