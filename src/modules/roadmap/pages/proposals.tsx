// What is proposed for a roadmap: the open ones first, each with what it would change; and the forms that propose.

import type { Asked, Page } from '../../../http/route.js';
import { Area, Choice, Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Badge, Empty, More, Notice, Symbol } from '../../../http/view/pieces.js';
import { type Heading, ThingHead } from '../../../http/view/thing-head.js';
import { sayDate } from '../../../kit/date-words.js';
import { inLanguage } from '../../../kit/languages.js';
import type { Say } from '../../../kit/words.js';
import { COMPARED } from '../differences.js';
import type { Proposal } from '../reads.js';
import { type Contents, ENTRY_STATUSES, type Entry } from '../roadmap.js';
import { fieldWords, roadmapPath } from '../words.js';

export interface ProposalsShown {
  slug: string;
  acronym: string;
  heading: Heading;
  contents: Contents;
  open: Proposal[];
  decided: Proposal[];
  after: string | null;
  edits: boolean;
  proposes: boolean;
  typed: Record<string, string>;
  mistakes: Mistake[];
}

export function proposalsPage(shown: ProposalsShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const path = roadmapPath(asked.language, shown.slug);
  return {
    title: `${shown.acronym}: ${say('roadmap.proposals.title')}`,
    section: '/groups',
    status: shown.mistakes.length > 0 ? 422 : 200,
    body: (
      <>
        <ThingHead heading={shown.heading} current={path} say={say} />
        <h2>{say('roadmap.proposals.title')}</h2>
        <Mistakes mistakes={shown.mistakes} say={say} />
        {shown.open.length > 0 ? (
          <ul class="rows">
            {shown.open.map((proposal) => (
              <One proposal={proposal} shown={shown} asked={asked} />
            ))}
          </ul>
        ) : (
          <Empty>
            <p>{say('roadmap.proposals.none')}</p>
          </Empty>
        )}
        <More after={shown.after} say={say} />
        {shown.proposes ? <Propose shown={shown} path={path} say={say} /> : <Notice title={say('roadmap.proposals.signIn')} />}
        {shown.edits ? <FromStatement shown={shown} path={path} say={say} /> : null}
        {shown.decided.length > 0 ? (
          <section>
            <h3>{say('roadmap.proposals.decided')}</h3>
            <ul class="rows">
              {shown.decided.map((proposal) => (
                <One proposal={proposal} shown={shown} asked={asked} />
              ))}
            </ul>
          </section>
        ) : null}
      </>
    ),
  };
}

function One({ proposal, shown, asked }: { proposal: Proposal; shown: ProposalsShown; asked: Asked }) {
  const { say } = asked.ctx;
  const at = roadmapPath(asked.language, shown.slug, `proposals/${proposal.id}`);
  const designation = proposal.facts.designation ?? proposal.entry?.designation ?? '';
  return (
    <li id={proposal.id}>
      <span class="what">
        {say(`roadmap.proposals.kind.${proposal.kind}`)}: <Symbol>{proposal.entry?.designation ?? designation}</Symbol>
      </span>
      <Changes proposal={proposal} shown={shown} say={say} />
      {proposal.reason && proposal.reason !== proposal.statement ? <p>{proposal.reason}</p> : null}
      {proposal.statement ? <p class="soft small">{say('roadmap.proposals.statement', { statement: proposal.statement })}</p> : null}
      {proposal.quote ? <blockquote class="quoted small">{proposal.quote}</blockquote> : null}
      <p class="soft small">{sayDate(asked.language, proposal.proposedAt.toISOString().slice(0, 10))}</p>
      {proposal.state !== 'open' ? (
        <p>
          <Badge tone={proposal.state === 'accepted' ? 'good' : 'done'}>{say(`roadmap.proposals.state.${proposal.state}`)}</Badge> {proposal.answer ?? ''}
        </p>
      ) : shown.edits ? (
        <div class="buttons">
          <form method="post" action={`${at}/accept`}>
            <button aria-label={`${say('roadmap.proposals.accept')}: ${designation}`}>{say('roadmap.proposals.accept')}</button>
          </form>
          <form method="post" action={`${at}/decline`} class="filters">
            <label>
              {say('roadmap.proposals.answer')} <input name="answer" maxlength={1000} />
            </label>
            <button class="quiet" aria-label={`${say('roadmap.proposals.decline')}: ${designation}`}>{say('roadmap.proposals.decline')}</button>
          </form>
        </div>
      ) : null}
    </li>
  );
}

function Changes({ proposal, shown, say }: { proposal: Proposal; shown: ProposalsShown; say: Say }) {
  const was = proposal.entry;
  const now = { ...was, ...proposal.facts } as Entry;
  const fields = COMPARED.filter((field) => field in proposal.facts);
  if (proposal.kind === 'remove' || fields.length === 0) return null;
  return (
    <dl class="facts">
      {fields.map((field) => (
        <>
          <dt>{say(`roadmap.fields.${field}`)}</dt>
          <dd>
            {was ? (
              <>
                <s>{fieldWords(was, field, shown.contents.areas, say)}</s> →{' '}
              </>
            ) : null}
            {fieldWords(now, field, shown.contents.areas, say)}
          </dd>
        </>
      ))}
    </dl>
  );
}

function Propose({ shown, path, say }: { shown: ProposalsShown; path: string; say: Say }) {
  const { typed, mistakes } = shown;
  const field = (name: string, label = `roadmap.fields.${name}`) => ({ name, label: say(label), value: typed[name] ?? '', mistakes });
  const entries = shown.contents.entries.map((entry) => ({ value: entry.id, label: `${entry.designation} – ${inLanguage(entry.title, say.language)?.text ?? ''}`.slice(0, 120) }));
  return (
    <details class="act" open={typed.kind !== undefined}>
      <summary>{say('roadmap.proposals.make')}</summary>
      <form method="post" action={`${path}/proposals`} data-keep="roadmap-propose">
        <Choice {...field('kind', 'roadmap.proposals.what')} options={['add', 'change', 'remove'].map((kind) => ({ value: kind, label: say(`roadmap.proposals.kind.${kind}`) }))} />
        <Choice {...field('entryId', 'roadmap.proposals.entry')} hint={say('roadmap.proposals.entryHint')} options={[{ value: '', label: '–' }, ...entries]} />
        <Field {...field('designation')} maxlength={200} />
        <Field {...field('title')} maxlength={500} />
        <Choice {...field('status')} options={[{ value: '', label: '–' }, ...ENTRY_STATUSES.map((status) => ({ value: status, label: say(`roadmap.status.${status}`) }))]} />
        <Area {...field('reason', 'roadmap.proposals.reason')} required rows={4} />
        <button>{say('roadmap.proposals.send')}</button>
      </form>
    </details>
  );
}

function FromStatement({ shown, path, say }: { shown: ProposalsShown; path: string; say: Say }) {
  const { typed, mistakes } = shown;
  return (
    <details class="act" open={typed.text !== undefined}>
      <summary>{say('roadmap.statement.title')}</summary>
      <p>{say('roadmap.statement.about')}</p>
      <form method="post" action={`${path}/statement`} data-keep="roadmap-statement">
        <Field name="statement" label={say('roadmap.statement.name')} value={typed.statement ?? ''} maxlength={300} mistakes={mistakes} />
        <Area name="text" label={say('roadmap.statement.text')} value={typed.text ?? ''} rows={10} mistakes={mistakes} />
        <button>{say('roadmap.statement.read')}</button>
      </form>
    </details>
  );
}
