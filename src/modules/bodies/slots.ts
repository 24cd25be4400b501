// The slot that later modules fill: a section of a body's page, such as its representatives and focal points.

import type { Panel } from '../../http/view/panel.js';
import type { Ctx } from '../../storage/index.js';

export interface BodyPanels {
  /** The section as whoever asks may see it; null when there is nothing for them. */
  of: (ctx: Ctx, bodyId: string) => Promise<Panel | null>;
}

declare module '../../storage/slots.js' {
  interface Slots {
    bodyPanels: BodyPanels;
  }
}
