// The shapes that JSON answers are made of: languages, dates, texts in several languages.

import { z } from 'zod';
import { LANGUAGES } from '../kit/languages.js';

export const languageShape = z.enum(LANGUAGES);

/** A text by language; a language that is missing has not been written. */
export const multilingualShape = z.partialRecord(languageShape, z.string());

/** A calendar date, `2023-03-22`. */
export const dateShape = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** An instant in UTC, `2023-03-22T12:00:00.000Z`. */
export const instantShape = z.string();

/** A page of a list, and the key after which the next one begins. */
export const pageOf = <Row extends z.ZodType>(row: Row) => z.object({ rows: z.array(row), after: z.string().nullable() });
