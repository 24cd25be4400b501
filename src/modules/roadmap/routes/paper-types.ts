// The media types of the papers and tables that a roadmap is had as.

import type { PaperWriteFormat } from '../../../paper/index.js';

export const PAPER_TYPES: Record<PaperWriteFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
