// Study groups as six languages print them with their number.

const STUDY_GROUP =
  /Study Groups?\s*(\d{1,2})|SG\s?(\d{1,2})|Commissions? d['’]études\s*(\d{1,2})|CE\s?(\d{1,2})|Comisi(?:ón|ones) de Estudio\s*(\d{1,2})|(\d{1,2})-\p{L}{1,3}\s[Ии]сследовательск|ИК\s?(\d{1,2})|第\s*(\d{1,2})\s*(?:[、和]\s*\d{1,2}\s*)*研究组|لجن(?:ة|تي|تا) الدراسات\s*(\d{1,2})/u;

/** The first study group that a text names, by its English acronym, or null. */
export function studyGroupIn(text: string): string | null {
  const number = STUDY_GROUP.exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
  return number ? `SG${Number(number)}` : null;
}
