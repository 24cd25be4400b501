// Whether one must register.

import type { MeetingFacts } from '../../../circular.js';
import { placeIn } from '../../blocks.js';
import type { Draft } from '../../draft.js';
import { cue } from '../../patterns.js';
import { sentencesOf } from '../../sentences.js';
import { annexKind, type Sheet } from '../../sheet.js';

/** Compulsory or not, as the letter or its practical information says. */
export function readRegistration(sheet: Sheet, draft: Draft, meeting: MeetingFacts): void {
  const { language } = sheet;
  const practical = annexKind(sheet, 'practicalInformation')?.blocks.flatMap(sentencesOf) ?? [];
  const talk = [...sheet.sentences, ...practical].filter(
    (sentence) => cue(language, 'registration').test(sentence.plain) && !ofList(sentence.plain, language),
  );
  const not = talk.find((sentence) => cue(language, 'notCompulsory').test(sentence.plain));
  const must = talk.find((sentence) => sentence !== not && cue(language, 'compulsory').test(sentence.plain));
  const any = not ?? must ?? talk[0];
  if (!any) return;
  meeting.registrationRequired = !not;
  draft.put('meeting.registrationRequired', placeIn(any.block, any.at, any.text.length));
  const freed = not ? cue(language, 'notCompulsory').exec(not.plain) : null;
  const rest = not && freed ? not.plain.slice(freed.index + freed[0].length) : '';
  if (not && (must || (/[,;،，；]/.test(rest.split(COMPULSORY)[0] ?? '') && COMPULSORY.test(rest))))
    draft.doubt('meeting.registrationRequired', 'sourcesDisagree');
  if (!not && !must) draft.doubt('meeting.registrationRequired', 'weakCue');
}

// Who enters the mailing list has not registered for a meeting.
const MAILING =
  /mailing list|liste (?:de )?(?:diffusion|de distribution|électronique)|lista de (?:correo|distribución)|рассылк|(?:ال)?قائمة (?:ال)?(?:بريدية|مراسلات)|邮件列表|邮件组|通信群/iu;

function ofList(plain: string, language: Sheet['language']): boolean {
  const at = MAILING.exec(plain)?.index ?? -1;
  const said = cue(language, 'registration').exec(plain)?.index ?? 0;
  return at >= 0 && Math.abs(at - said) < 45 && !cue(language, 'compulsory').test(plain);
}

/** Compulsory for some: the same sentence frees the others. */
const COMPULSORY = /\b(?:mandatory|compulsory|obligatoire|obligatori[ao])\b|обязательн|إلزامي|必须|须注册/iu;
