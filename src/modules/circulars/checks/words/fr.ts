// French words of the checks.

import type { CheckWords } from './words.js';

export const fr: CheckWords = {
  annexHeading: /^\s*(?:Annexe|ANNEXE)\s+([A-H]|\d{1,2})(?=\s*(?:$|[-–:(]))/,
  annexMention: /(?:Annexes?|ANNEXE)\s+([A-H]|\d{1,2})\b/g,
  annexElsewhere: /^\s*(?:de la (?:Recommandation|Convention)|de l'UIT|à la Recommandation|de la Résolution)/i,
  clause:
    /(?:§+|\b(?:sous-)?clauses?|\bsections?|\bparagraphes?|\balinéas?)\s*(\d{1,2}(?:\.\d{1,2}){0,3}(?:(?:\s*,\s*|\s+et\s+|\s+ou\s+)(?:§\s*)?\d{1,2}(?:\.\d{1,2}){0,3})*)/gi,
  and: /\s*,\s*|\s+et\s+(?:§\s*)?|\s+ou\s+(?:§\s*)?/,
  topics: {
    leadership: /^(?:direction|équipe de direction)/i,
    participation: /^participation|^composition/i,
    financing: /financement/i,
    support: /^appui administratif|^secrétariat/i,
    patents: /brevet|propriété intellectuelle/i,
    deliverables: /approbation des (?:produits|résultats|livrables)/i,
    progress: /rapports? d'activité|rapports? (?:intermédiaires?|d'avancement)/i,
    guidelines: /lignes directrices/i,
    duration: /^durée/i,
    meetings: /^réunions$/i,
  },
  here: /\b(?:modèles?|formulaires?|documents?|liste|plan|renseignements|informations|programme|lien|gabarits?|exemples?)\b[^.;]{0,60}\bici\b(?=\s*(?:[.,;)]|$))|(?:\bdisponibles?|\btrouver|\btrouvera|\btrouverez|\bconsult(?:er|é|ée|és|ées)|\bcliquer|\bcliquez|\binscrire|\btéléchargé(?:e|s|es)?)\s+ici\b/gi,
  secret: /(mots? de passe|code d'accès|code PIN)\s*(?::|=|\best\b:?)\s*["“«'(]?\s?([^\s"”»'),;]{4,40})/gi,
  ambiguousLimit: /\bavant le\b[^.;]{0,40}\bau plus tard\b|\bau plus tard avant le\b/i,
  modality: {
    shall: /\b(?:doi(?:t|vent)|devr(?:a|ont)|obligatoires?|tenus? de|requise?s?|exigée?s?)\b/i,
    may: /\b(?:peu(?:t|vent)|pourr(?:a|ont)|pourrai(?:t|ent)|facultati(?:f|ve)s?)(?![\p{L}])/iu,
    invited:
      /\b(?:invit(?:é|ée|és|ées|e|ent)|encourag(?:é|ée|és|ées|e|ent)|priés?|priées?|veuillez|prière)(?![\p{L}])/iu,
  },
  should: /\bdevrai(?:t|ent)\b/gi,
  concepts: [
    {
      name: 'parent group',
      severity: 'warning',
      terms: [
        { said: 'groupe de rattachement', pattern: /groupes? de rattachement/i },
        { said: 'groupe parent', pattern: /groupes? (?:parents?|principal|de tutelle|mère)(?![\p{L}])/iu },
      ],
    },
    {
      name: 'study group',
      severity: 'warning',
      terms: [
        { said: "commission d'études", pattern: /commissions? d['’]études?/i },
        { said: "groupe d'études", pattern: /groupes? d['’]études?/i },
      ],
    },
    {
      name: 'roadmap',
      severity: 'warning',
      terms: [
        { said: 'feuille de route', pattern: /feuilles? de route/i },
        { said: "plan d'action", pattern: /plans? d['’]action/i },
      ],
    },
    {
      name: 'use case',
      severity: 'note',
      terms: [
        { said: "cas d'utilisation", pattern: /cas d['’]utilisation/i },
        { said: "cas d'usage", pattern: /cas d['’]usage/i },
      ],
    },
    {
      name: 'terms of reference',
      severity: 'warning',
      terms: [
        { said: 'mandat', pattern: /\bmandat\b/i },
        { said: 'termes de référence', pattern: /termes de référence/i },
      ],
    },
    {
      name: 'liaison statement',
      severity: 'warning',
      terms: [
        { said: 'note de liaison', pattern: /notes? de liaison/i },
        { said: 'déclaration de liaison', pattern: /déclarations? de liaison/i },
      ],
    },
    {
      name: 'focus group',
      severity: 'warning',
      terms: [
        { said: 'groupe spécialisé', pattern: /groupes? spécialisés?/i },
        { said: 'groupe de discussion', pattern: /groupes? de discussion/i },
        { said: 'groupe thématique', pattern: /groupes? thématiques?/i },
      ],
    },
  ],
  slips: [
    { pattern: /\binscription préable\b|\bpréinscritpion\b/gi, expected: 'inscription préalable', kind: 'typo' },
    {
      pattern: /(?<![\p{L}-])(de|la|le|les|et|des|du|à) \1(?![\p{L}'’-])/giu,
      expected: 'le mot une seule fois',
      kind: 'typo',
    },
  ],
  asSubject: /(?:^[\s\d.)–•*-]*|(?<![\p{L}])(?:qu['’]|que |lorsque |si |où |dont |quand ))(?:le |la |les |l['’])?$/iu,
  ownThing:
    /(?:mandat|(?:première|deuxième|prochaine|chaque) réunion|page d['’]accueil|durée|domaine de compétence|objectifs|direction|secrétariat|participation|participants|contributions|inscription|documents) (?:de la|du|de|à la|au|à) $/i,
  thisStudyGroup: /\b(?:cette|la présente) commission d['’]études\b/gi,
  thisGroupShouldBe: { JCA: 'cette JCA', FG: 'ce groupe spécialisé' },
  offices: [
    "(?:[Vv]ice-)?[Pp]résidente?s? (?:de la |du |de l['’])TAIL\\b",
    "(?:[Ss]ecrétariat|[Rr]éunion|[Pp]articipants?|[Pp]age d['’]accueil) (?:de la |du |à la |au |de l['’])TAIL\\b",
  ],
  sentenceAfterBracket:
    /\) (?=(?:Le|La|Les|L['’]|Il|Elle|Elles|Ils|Ce|Cette|Ces|Une?|Des|Pour|Toute?s?|Veuillez)\s?\p{Ll})/gu,
  creation: /\b(?:cré(?:ation|é|er)|établissement|mise en place|nouve(?:au|lle|l)\b|constitution)/i,
  laterMeeting:
    /(?<![\p{L}])(?:deuxième|seconde|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|prochaine|(?:[2-9]|1\d|2\d)\s?(?:e|ème|ᵉ))\s+(?:\p{L}+\s+){0,2}réunion|réunion suivante/iu,
  announcedBefore: /\b(?:annoncée?s?|communiquée?|informée?s?)\b[^.]{0,60}\bCirculaires?\s+(?:TSB\s+)?\d/iu,
  toBeAppointed: /\b(?:sera|seront) (?:nommée?s?|désignée?s?|élue?s?)(?![\p{L}])|à (?:nommer|désigner)/iu,
  chairOpen:
    /aucune? (?:co-?)?présiden|pas (?:encore )?(?:été )?(?:nommé|désigné|élu|choisi)|candidat|vacan|reste(?:nt)? à (?:pourvoir|désigner|nommer)|(?:nommera|désignera|élira|choisira)|ultérieurement|appel à/iu,
  viceChair: /vice-? ?président\p{L}*/giu,
  chair: /\b(?:co-?)?présiden(?:t|te|ts|tes|ce)\b/i,
  parentGroup:
    /groupe de rattachement|rattachement|groupe (?:directeur|responsable)|commission d['’]études (?:directrice|responsable)|rend(?:ra)? compte|fera rapport|fait rapport|dont relève/i,
  duration: /\bdurée\b|§ ?5\.10|§ ?2\.2\.10|durée de vie/i,
  underDevelopment: /en cours d['’](?:élaboration|étude|examen)|en cours de (?:préparation|rédaction)|en préparation/i,
  existing: /\bexistant(?:e|s|es)?\b/i,
  genders: { masculine: /(?<![\p{L}])(?:le|du|au) $/iu, feminine: /(?<![\p{L}])la $/iu },
  weekdays: [/dimanche/i, /lundi/i, /mardi/i, /mercredi/i, /jeudi/i, /vendredi/i, /samedi/i],
  months: [
    /janv/i,
    /févr|fevr/i,
    /mars/i,
    /avr/i,
    /mai/i,
    /juin/i,
    /juil/i,
    /ao[uû]t/i,
    /sept/i,
    /oct/i,
    /nov/i,
    /d[ée]c/i,
  ],
  dayFirst: true,
  valediction: null,
  nameConcepts: {
    digital: /numérique|digital/i,
    culture: /cultur/i,
    media: /média/i,
    sport: /sport/i,
    academy: /académi/i,
    ministry: /minist|département/i,
    university: /universit/i,
    institute: /institut/i,
    agency: /agence/i,
    authority: /autorité/i,
    research: /recherche/i,
    transport: /transport/i,
    health: /santé/i,
    economy: /économi/i,
  },
};
