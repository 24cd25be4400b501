// Letters from a group's page: which there are, asking for one, and one letter with what the checks say of it before anybody issues it.

import type { Asked, Page } from '../../../http/index.js';
import { Choice, Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Badge, Empty, Notice, type Tone } from '../../../http/view/pieces.js';
import { ThingHead } from '../../../http/view/thing-head.js';
import { sayInstant } from '../../../kit/date-words.js';
import { ENDONYMS, LANGUAGES, directionOf } from '../../../kit/languages.js';
import { type GroupBrief, groupHeading, groupPath } from '../../groups/index.js';
import type { LetterFiles } from '../letter-tables.js';
import type { LetterBrief } from '../reads/letters.js';

const KINDS = ['circular', 'collectiveLetter', 'correction'] as const;
const CHANGES = ['dates', 'times', 'place', 'email', 'telephone', 'homePage', 'contributions', 'registration', 'visaSupport'] as const;
const TONES: Record<LetterBrief['state'], Tone> = { asked: 'plain', written: 'done', failed: 'bad' };

export interface LettersShown {
  group: GroupBrief;
  letters: LetterBrief[];
  meetings: { number: number; words: string }[];
  today: string;
  typed: Record<string, string>;
  mistakes: Mistake[];
}

export function lettersPage(shown: LettersShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const { group } = shown;
  const path = groupPath(asked.language, group.slug, 'letters');
  const body = (
    <>
      <ThingHead heading={groupHeading(group, say)} current={groupPath(asked.language, group.slug, 'circulars')} say={say} />
      <h2>{say('circulars.letters.title')}</h2>
      <div class="sheet">
        <div>
          {shown.letters.length === 0 ? <Empty>{say('circulars.letters.none')}</Empty> : null}
          <ul class="rows">
            {shown.letters.map((letter) => (
              <li>
                <a class="what" href={`${path}/${letter.id}`} lang={letter.language} dir={directionOf(letter.language)}>
                  {letter.title}
                </a>
                <p class="kicker">
                  <Badge tone={TONES[letter.state]}>{say(`circulars.letters.state.${letter.state}`)}</Badge>
                  <span>{say(`circulars.letters.kind.${letter.kind}`)}</span>
                  <span lang={letter.language}>{ENDONYMS[letter.language]}</span>
                  <span>{sayInstant(asked.language, letter.madeAt, 'UTC')} UTC</span>
                </p>
              </li>
            ))}
          </ul>
        </div>
        <aside>
          <AskForm shown={shown} asked={asked} path={path} />
        </aside>
      </div>
    </>
  );
  return { title: `${group.acronym}: ${say('circulars.letters.title')}`, section: '/groups', body, secret: true, status: shown.mistakes.length > 0 ? 422 : 200 };
}

function AskForm({ shown, asked, path }: { shown: LettersShown; asked: Asked; path: string }) {
  const { say } = asked.ctx;
  const { typed, mistakes } = shown;
  return (
    <>
      <h2>{say('circulars.letters.write')}</h2>
      <Mistakes mistakes={mistakes} say={say} />
      <form method="post" action={path} data-keep="letter">
        <Choice name="kind" label={say('circulars.letters.kindLabel')} value={typed.kind ?? ''} options={KINDS.map((kind) => ({ value: kind, label: say(`circulars.letters.kind.${kind}`) }))} />
        <Choice name="language" label={say('circulars.letters.language')} value={typed.language ?? asked.language} options={LANGUAGES.map((one) => ({ value: one, label: ENDONYMS[one] }))} />
        <Choice
          name="meeting"
          label={say('circulars.letters.meeting')}
          value={typed.meeting ?? String(shown.meetings[0]?.number ?? '')}
          options={[{ value: '', label: say('circulars.letters.noMeeting') }, ...shown.meetings.map((meeting) => ({ value: String(meeting.number), label: meeting.words }))]}
        />
        <Field name="number" label={say('circulars.letters.number')} hint={say('circulars.letters.numberHint')} value={typed.number ?? ''} maxlength={4} mistakes={mistakes} />
        <Field name="date" label={say('circulars.letters.date')} type="date" required value={typed.date ?? shown.today} mistakes={mistakes} />
        <details open={typed.kind === 'correction'}>
          <summary>{say('circulars.letters.correction')}</summary>
          <p class="hint">{say('circulars.letters.correctionHint')}</p>
          <Field name="ofNumber" label={say('circulars.letters.ofNumber')} value={typed.ofNumber ?? ''} maxlength={4} mistakes={mistakes} />
          <Field name="ofDate" label={say('circulars.letters.ofDate')} type="date" value={typed.ofDate ?? ''} mistakes={mistakes} />
          <Choice name="what" label={say('circulars.letters.what')} value={typed.what ?? ''} options={CHANGES.map((one) => ({ value: one, label: say(`circulars.letters.change.${one}`) }))} />
          <Field name="old" label={say('circulars.letters.old')} value={typed.old ?? ''} maxlength={300} mistakes={mistakes} />
          <Field name="new" label={say('circulars.letters.new')} value={typed.new ?? ''} maxlength={300} mistakes={mistakes} />
        </details>
        <div class="buttons">
          <button>{say('circulars.letters.writeButton')}</button>
        </div>
      </form>
    </>
  );
}

export interface LetterShown {
  group: GroupBrief;
  letter: LetterBrief & { reason: string | null; files: LetterFiles };
  lines: string[];
  findings: { severity: 'error' | 'warning' | 'note'; words: string; quote: string | null; source: string | null }[];
}

export function letterPage(shown: LetterShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const { group, letter } = shown;
  const path = groupPath(asked.language, group.slug, `letters/${letter.id}`);
  const formats = (['docx', 'pdf', 'html', 'txt'] as const).filter((format) => letter.files[format]);
  const body = (
    <>
      <ThingHead heading={groupHeading(group, say)} current={groupPath(asked.language, group.slug, 'circulars')} say={say} />
      <h2 lang={letter.language} dir={directionOf(letter.language)}>
        {letter.title}
      </h2>
      {letter.state === 'asked' ? (
        <Notice>
          <p role="status">{say('circulars.letters.writing')}</p>
          <progress aria-label={say('circulars.letters.writing')} />
        </Notice>
      ) : null}
      {letter.state === 'failed' ? <Notice tone="bad" title={say('circulars.letters.state.failed')}>{<p>{letter.reason}</p>}</Notice> : null}
      {letter.state === 'written' ? (
        <div class="buttons">
          {formats.map((format) => (
            <a class="button quiet" href={`${path}/file?as=${format}`}>
              {format.toUpperCase()}
            </a>
          ))}
        </div>
      ) : null}
      {letter.state === 'written' && shown.findings.length === 0 ? (
        <Notice tone="good">
          <p>{say('circulars.letters.inOrder')}</p>
        </Notice>
      ) : null}
      {shown.findings.map((finding) => (
        <div class={`finding ${finding.severity}`}>
          <p>
            <Badge tone={finding.severity === 'error' ? 'bad' : finding.severity === 'warning' ? 'warn' : 'plain'}>{say(`circulars.letters.severity.${finding.severity}`)}</Badge>{' '}
            {finding.words}
          </p>
          {finding.source ? <p class="small soft">{finding.source}</p> : null}
        </div>
      ))}
      <div class="source" lang={letter.language} dir={directionOf(letter.language)}>
        <ol>
          {shown.lines.map((line, n) => (
            <li>
              <span class="n" aria-hidden="true">
                {n + 1}
              </span>
              <span>{line}</span>
            </li>
          ))}
        </ol>
      </div>
    </>
  );
  const waiting = letter.state === 'asked' ? { refresh: 1 } : {};
  return { title: letter.title, section: '/groups', body, secret: true, ...waiting };
}
