// What is proposed for a roadmap: the open ones first, each with what it would change; and the forms that propose.

import type { Asked, Page } from '../../../http/route.js';
import { Area, Choice, Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Badge, Empty, More, Notice, Symbol } from '../../../http/view/pieces.js';
import { type Heading, ThingHead } from '../../../http/view/thing-head.js';
import { sayDate } from '../../../kit/date-words.js';
import { inLanguage } from '../../../kit/languages.js';
import type { Say } from '../../../kit/words.js';
import { COMPARED, sameValue } from '../differences.js';
import { fitOf, markOf } from '../proposing.js';
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
        {shown.open.length === 0 ? (
          <Empty>
            <p>{say('roadmap.proposals.none')}</p>
          </Empty>
        ) : shown.edits ? (
          <form method="post" action={`${path}/proposals/decide`}>
            <Open shown={shown} asked={asked} />
            <Deciding say={say} mistakes={shown.mistakes} />
          </form>
        ) : (
          <Open shown={shown} asked={asked} />
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

function Open({ shown, asked }: { shown: ProposalsShown; asked: Asked }) {
  return (
    <ul class="rows">
      {shown.open.map((proposal) => (
        <One proposal={proposal} shown={shown} asked={asked} />
      ))}
    </ul>
  );
}

/** What is done with all that are chosen; the word goes with each of them, also when one is decided by its own button. */
function Deciding({ say, mistakes }: { say: Say; mistakes: Mistake[] }) {
  return (
    <fieldset class="filters">
      <legend>{say('roadmap.proposals.chosen')}</legend>
      <Field name="answer" label={say('roadmap.proposals.answer')} maxlength={1000} mistakes={mistakes} />
      <button name="decide" value="accept">
        {say('roadmap.proposals.acceptChosen')}
      </button>
      <button name="decide" value="decline" class="quiet">
        {say('roadmap.proposals.declineChosen')}
      </button>
    </fieldset>
  );
}

function One({ proposal, shown, asked }: { proposal: Proposal; shown: ProposalsShown; asked: Asked }) {
  const { say } = asked.ctx;
  const designation = proposal.entry?.designation ?? (proposal.facts.designation || (inLanguage(proposal.facts.title ?? {}, say.language)?.text ?? ''));
  const decides = shown.edits && proposal.state === 'open';
  return (
    <li id={proposal.id}>
      <span class="what">
        {decides ? <input type="checkbox" name="chosen" value={proposal.id} aria-label={say('roadmap.proposals.choose', { designation })} /> : null} {say(`roadmap.proposals.kind.${proposal.kind}`)}: <Symbol>{designation}</Symbol>
      </span>
      <Changes proposal={proposal} shown={shown} say={say} />
      <Doubts proposal={proposal} say={say} />
      {proposal.state === 'open' ? <Fitting proposal={proposal} shown={shown} say={say} /> : null}
      {proposal.reason && proposal.reason !== proposal.statement && proposal.reason !== proposal.quote ? <p>{proposal.reason}</p> : null}
      {proposal.statement ? <p class="soft small">{say('roadmap.proposals.statement', { statement: proposal.statement })}</p> : null}
      {proposal.quote ? <blockquote class="quoted small">{proposal.quote}</blockquote> : null}
      <p class="soft small">{sayDate(asked.language, proposal.proposedAt.toISOString().slice(0, 10))}</p>
      {proposal.state !== 'open' ? (
        <p>
          <Badge tone={proposal.state === 'accepted' ? 'good' : 'done'}>{say(`roadmap.proposals.state.${proposal.state}`)}</Badge> {proposal.answer ?? ''}
        </p>
      ) : null}
      {decides ? <Buttons proposal={proposal} at={roadmapPath(asked.language, shown.slug, `proposals/${proposal.id}`)} designation={designation} say={say} /> : null}
    </li>
  );
}

function Buttons({ proposal, at, designation, say }: { proposal: Proposal; at: string; designation: string; say: Say }) {
  return (
    <div class="buttons">
      <input type="hidden" name={`seen-${proposal.id}`} value={markOf(proposal.entry)} />
      {proposal.kind === 'add' && !proposal.facts.designation ? (
        <label>
          {say('roadmap.proposals.designationFor')} <input name={`designation-${proposal.id}`} maxlength={200} />
        </label>
      ) : null}
      {fitOf(proposal) === 'gone' ? null : (
        <button formaction={`${at}/accept`} aria-label={`${say('roadmap.proposals.accept')}: ${designation}`}>
          {say('roadmap.proposals.accept')}
        </button>
      )}
      <button class="quiet" formaction={`${at}/decline`} aria-label={`${say('roadmap.proposals.decline')}: ${designation}`}>
        {say('roadmap.proposals.decline')}
      </button>
    </div>
  );
}

function Doubts({ proposal, say }: { proposal: Proposal; say: Say }) {
  if (proposal.doubts.length === 0) return null;
  return (
    <p>
      <Badge tone="warn">{say('roadmap.doubts.title')}</Badge> {proposal.doubts.map((doubt) => say(`roadmap.doubts.${doubt.kind}`, { designation: doubt.designation ?? '' })).join('; ')}
    </p>
  );
}

/** Tells when what a proposal would change is not any more what it was. */
function Fitting({ proposal, shown, say }: { proposal: Proposal; shown: ProposalsShown; say: Say }) {
  const fit = fitOf(proposal);
  if (fit === 'fits') return null;
  const { entry, was } = proposal;
  if (fit === 'gone' || !entry || !was) return <Notice tone="warn" title={say('roadmap.proposals.gone')} />;
  const { areas } = shown.contents;
  const fields = COMPARED.filter((field) => field in was && !sameValue(was[field], entry[field]));
  return (
    <Notice tone="warn">
      {fields.map((field) => (
        <p>{say('roadmap.proposals.changed', { field: say(`roadmap.fields.${field}`), was: fieldWords({ ...entry, ...was }, field, areas, say), now: fieldWords(entry, field, areas, say) })}</p>
      ))}
    </Notice>
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
      <form method="post" action={`${path}/statement`} enctype="multipart/form-data" data-keep="roadmap-statement">
        <Field name="statement" label={say('roadmap.statement.name')} value={typed.statement ?? ''} maxlength={300} mistakes={mistakes} />
        <Area name="text" label={say('roadmap.statement.text')} value={typed.text ?? ''} rows={10} mistakes={mistakes} />
        <div class="field">
          <label for="f-file">{say('roadmap.statement.file')}</label>
          <input id="f-file" name="file" type="file" accept=".docx,.pdf,.html,.txt,.eml" />
        </div>
        <button>{say('roadmap.statement.read')}</button>
      </form>
    </details>
  );
}
