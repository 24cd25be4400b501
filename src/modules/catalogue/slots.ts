// The slot that later modules fill: a section of a record's page, such as its overlaps or the roadmaps that hold it.

import type { Panel } from '../../http/view/panel.js';
import type { Ctx } from '../../storage/index.js';

export interface RecordPanels {
  /** The section as whoever asks may see it; null when there is nothing for them. */
  of: (ctx: Ctx, recordId: string) => Promise<Panel | null>;
}

declare module '../../storage/slots.js' {
  interface Slots {
    recordPanels: RecordPanels;
  }
}
