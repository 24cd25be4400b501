// The frame of the pages of one meeting's registration: under the head of the group, titled by it, and kept by no search engine.

import type { Child } from 'hono/jsx';
import type { Asked, Page } from '../../../http/route.js';
import { type Mistake, Mistakes } from '../../../http/view/fields.js';
import { type Heading, ThingHead } from '../../../http/view/thing-head.js';

export interface Framed {
  acronym: string;
  slug: string;
  heading: Heading;
  title: string;
  mistakes?: Mistake[];
}

/** A page below the meetings of a group; with mistakes it is the answer to a form that was not taken. */
export function framedPage({ acronym, slug, heading, title, mistakes = [] }: Framed, asked: Asked, body: Child): Page {
  const { say } = asked.ctx;
  return {
    title: `${acronym}: ${title}`,
    section: '/groups',
    secret: true,
    status: mistakes.length > 0 ? 422 : 200,
    body: (
      <>
        <ThingHead heading={heading} current={`/${asked.language}/groups/${slug}/meetings`} say={say} />
        <h2>{title}</h2>
        <Mistakes mistakes={mistakes} say={say} />
        {body}
      </>
    ),
  };
}
