// Spanish words of the checks.

import type { CheckWords } from './words.js';

export const es: CheckWords = {
  annexHeading: /^\s*(?:Anexo|ANEXO)\s+([A-H]|\d{1,2})(?=\s*(?:$|[-–:(]))/,
  annexMention: /(?:Anexos?|ANEXO)\s+([A-H]|\d{1,2})\b/g,
  annexElsewhere: /^\s*(?:de|a) (?:la Recomendación|la Resolución|el Convenio|la Rec\.)/i,
  clause:
    /(?:§+|(?<![\p{L}])(?:sub)?cláusulas?|(?<![\p{L}])apartados?|(?<![\p{L}])secci(?:ón|ones)|(?<![\p{L}])párrafos?|(?<![\p{L}])puntos?)\s*(\d{1,2}(?:\.\d{1,2}){0,3}(?:(?:\s*,\s*|\s+y\s+|\s+o\s+)\d{1,2}(?:\.\d{1,2}){0,3})*)/giu,
  and: /\s*,\s*|\s+y\s+|\s+o\s+/,
  topics: {
    leadership: /^(?:dirección|presidencia)/i,
    participation: /^participación|^composición/i,
    financing: /financiación/i,
    support: /^apoyo administrativo|^secretaría/i,
    patents: /patentes?|propiedad intelectual/i,
    deliverables: /aprobación de los (?:resultados|productos)/i,
    progress: /informes? de (?:situación|avance|progreso|actividad)/i,
    guidelines: /directrices de trabajo/i,
    duration: /^duración|^vigencia/i,
    meetings: /^reuniones$/i,
  },
  here: /(?:modelos?|formularios?|documentos?|plantillas?|lista|plano|información|programa|enlace|ejemplos?)(?![\p{L}])[^.;]{0,60}(?<![\p{L}])aquí(?=\s*(?:[.,;)]|$))|(?:disponibles?|encontrar|encontrará|consultar(?:se)?|descargar(?:se)?|inscribirse|pulsar|pulse|véase)\s+(?:aquí|aqui)(?![\p{L}])/giu,
  secret: /(contraseña|clave de acceso|código de acceso|PIN)\s*(?::|=|\bes\b:?)\s*["“«'(]?([^\s"”»'),;]{4,40})/gi,
  ambiguousLimit: /\bantes del?\b[^.;]{0,40}\ba más tardar\b|\ba más tardar antes\b/i,
  modality: {
    shall: /(?<![\p{L}])(?:deben?|deberán?|deberá|obligatori[oa]s?|preceptiv[oa]|exigirá|exige)(?![\p{L}])/iu,
    may: /(?<![\p{L}])(?:pueden?|podrán?|podrá|podrían?|facultativ[oa]s?)(?![\p{L}])/iu,
    invited:
      /(?<![\p{L}])(?:invit(?:a|an|ará|ado|ada|ados|adas)|anima|alienta|ruega|rogamos|sírvase|sírvanse|solicita)(?![\p{L}])/iu,
  },
  should: /(?<![\p{L}])debería[ns]?(?![\p{L}])/giu,
  concepts: [
    {
      name: 'parent group',
      severity: 'warning',
      terms: [
        { said: 'Comisión Rectora', pattern: /comisi(?:ón|ones) rectoras?/i },
        {
          said: 'Grupo Principal',
          pattern: /grupos? (?:principal(?:es)?|rector(?:es)?|matri(?:z|ces)|de tutela)(?![\p{L}])/iu,
        },
      ],
    },
    {
      name: 'study group',
      severity: 'warning',
      terms: [
        { said: 'Comisión de Estudio', pattern: /comisi(?:ón|ones) de estudios?/i },
        { said: 'Grupo de Estudio', pattern: /grupos? de estudios?/i },
      ],
    },
    {
      name: 'roadmap',
      severity: 'warning',
      terms: [
        { said: 'hoja de ruta', pattern: /hojas? de ruta/i },
        { said: 'plan de acción', pattern: /plan(?:es)? de acción/i },
      ],
    },
    {
      name: 'terms of reference',
      severity: 'warning',
      terms: [
        { said: 'mandato', pattern: /\bmandato\b/i },
        { said: 'términos de referencia', pattern: /términos de referencia/i },
      ],
    },
    {
      name: 'liaison statement',
      severity: 'warning',
      terms: [
        { said: 'declaración de coordinación', pattern: /declaraci(?:ón|ones) de coordinación/i },
        { said: 'declaración de enlace', pattern: /declaraci(?:ón|ones) de enlace/i },
      ],
    },
    {
      name: 'focus group',
      severity: 'warning',
      terms: [
        { said: 'grupo temático', pattern: /grupos? temáticos?/i },
        { said: 'grupo de enfoque', pattern: /grupos? de enfoque|grupos? especializados?/i },
      ],
    },
    {
      name: 'use case',
      severity: 'note',
      terms: [
        { said: 'casos de uso', pattern: /casos? de uso/i },
        { said: 'casos de utilización', pattern: /casos? de utilización/i },
      ],
    },
  ],
  slips: [
    { pattern: /\binscirpción\b|\binscripcion previa\b/gi, expected: 'inscripción previa', kind: 'typo' },
    {
      pattern: /(?<![\p{L}-])(de|la|el|los|las|y|en|del|a) \1(?![\p{L}-])/giu,
      expected: 'la palabra una sola vez',
      kind: 'typo',
    },
  ],
  asSubject: /(?:^[\s\d.)–•*-]*|(?<![\p{L}])(?:que|cuando|si|donde) )(?:el |la |los |las )?$/iu,
  ownThing:
    /(?:mandato|(?:primera|segunda|próxima|cada) reunión|página (?:web|principal)|duración|alcance|objetivos|dirección|secretaría|participación|participantes|contribuciones|inscripción|documentos) (?:de la|del|de|a la|al|en la|en el) $/i,
  thisStudyGroup: /\b(?:esta|la presente) comisión de estudio\b/gi,
  thisGroupShouldBe: { JCA: 'esta JCA', FG: 'este Grupo Temático' },
  offices: [
    '(?:Co|Vice|co|vice)?[Pp]resident[ea]s? (?:de la |del )TAIL\\b',
    '(?:[Ss]ecretaría|[Pp]articipantes|[Rr]eunión|[Pp]ágina(?: web)?) (?:de la |del |en la |en el )TAIL\\b',
  ],
  sentenceAfterBracket: /\) (?=(?:El|La|Los|Las|Se|Esta|Este|En|Para|Una?|Es|Será|Todos|Todas|Rogamos)\s+\p{Ll})/gu,
  creation: /creaci[oó]n|creado|establecimiento|nuev[oa](?![\p{L}])|constitución/iu,
  laterMeeting:
    /(?<![\p{L}])(?:segunda|tercera?|cuarta|quinta|sexta|séptima|octava|novena|décima|próxima|(?:[2-9]|1\d|2\d)\.?ª)\s+(?:\p{L}+\s+){0,2}reunión/iu,
  announcedBefore: /\b(?:anunci(?:ada|ado|ó)|comunicada|informó)[^.]{0,60}\bCirculares?\s+(?:TSB\s+)?\d/iu,
  toBeAppointed: /se (?:nombrarán?|designarán?|elegirán?)|(?:será|serán) (?:nombrad|designad|elegid)/i,
  chairOpen:
    /ningún president|no se ha (?:nombrado|designado|elegido)|(?:aún|todavía) no|candidat|vacante|(?:nombrará|designará|elegirá)|está por (?:designar|nombrar|elegir)|queda por|más adelante|posteriormente/iu,
  viceChair: /vice-?president\p{L}*|vicepresidencia\p{L}*/giu,
  chair: /president|presidid|preside|copresid/i,
  parentGroup: /comisión rectora|grupo (?:rector|responsable)|grupo de tutela|rinde cuentas|informará al?|responsable/i,
  duration: /duración|vigencia|cláusula (?:5\.10|2\.2\.10)|§ ?(?:5\.10|2\.2\.10)|meses a (?:contar|partir)/i,
  underDevelopment: /en (?:curso de )?(?:elaboración|preparación|estudio|desarrollo)/i,
  existing: /\bexistentes?\b/i,
  weekdays: [/domingo/i, /lunes/i, /martes/i, /mi[ée]rcoles/i, /jueves/i, /viernes/i, /s[áa]bado/i],
  months: [/ene/i, /feb/i, /mar/i, /abr/i, /may/i, /jun/i, /jul/i, /ago/i, /sep|set/i, /oct/i, /nov/i, /dic/i],
  dayFirst: true,
  valediction: null,
  nameConcepts: {
    digital: /digital/i,
    culture: /cultur/i,
    media: /medios/i,
    sport: /deporte/i,
    academy: /academia/i,
    ministry: /ministerio|departamento/i,
    university: /universi/i,
    institute: /institut/i,
    agency: /agencia/i,
    authority: /autoridad/i,
    research: /investigaci/i,
    transport: /transporte/i,
    health: /salud|sanidad/i,
    economy: /econom|económ/i,
  },
};
