// Which column of a list is what, by its heading in any of the six languages.

import { skeletonOf } from '../names/skeleton.js';

export const FIELDS = ['title', 'given', 'family', 'name', 'otherName', 'email', 'body', 'position', 'country', 'from'] as const;
export type Field = (typeof FIELDS)[number];

/** Headings as lists of participants and members have them. */
const HEADINGS: Record<Field, string> = {
  title: 'title|salutation|mr/ms|civilité|titre|tratamiento|título|обращение|称谓|头衔|اللقب',
  given: 'given name|first name|given names|forename|prénom|prénoms|nombre|nombre de pila|имя|名|الاسم الشخصي|الاسم الأول',
  family: 'family name|last name|surname|nom|nom de famille|apellido|apellidos|фамилия|姓|اسم العائلة',
  name: 'name|full name|participant|delegate|nom complet|nom et prénom|nombre completo|nombre y apellidos|фио|полное имя|участник|姓名|全名|الاسم|الاسم الكامل',
  otherName: 'native name|name in own script|local name|other name|nom en écriture locale|nombre en escritura local|имя на родном языке|本地姓名|中文姓名|الاسم بالكتابة المحلية',
  email: 'e-mail|email|e-mail address|mail|email address|courriel|adresse électronique|correo|correo electrónico|электронная почта|адрес электронной почты|эл. почта|电子邮件|邮箱|البريد الإلكتروني',
  body: 'organization|organisation|company|affiliation|body|entity|entité|organisme|société|organización|entidad|empresa|afiliación|организация|компания|机构|单位|公司|المنظمة|الهيئة|الجهة',
  position: 'position|function|job title|fonction|cargo|función|должность|职务|الوظيفة',
  country: 'country|country/region|pays|país|страна|国家|البلد|الدولة',
  from: 'from|since|valid from|date de début|dès le|desde|с|с даты|自|من|اعتباراً من',
};

const BY_HEADING = new Map(FIELDS.flatMap((field) => HEADINGS[field].split('|').map((heading) => [keyOf(heading), field] as const)));

export interface Columns {
  /** The column of each field that is there. */
  at: Partial<Record<Field, number>>;
  /** Headings that mean nothing here: they are told, and not read. */
  unknown: string[];
}

/** Which column is which; the first of two that mean the same counts. */
export function columnsOf(header: readonly string[]): Columns {
  const at: Columns['at'] = {};
  const unknown: string[] = [];
  header.forEach((heading, index) => {
    const field = BY_HEADING.get(keyOf(heading));
    if (field && at[field] === undefined) at[field] = index;
    else if (heading) unknown.push(heading);
  });
  // `Nom` beside `Prénom` is the family name; alone it is the name.
  if (at.family !== undefined && at.given === undefined && at.name === undefined) {
    at.name = at.family;
    delete at.family;
  }
  // So is `Nombre` in Spanish, which beside `Apellidos` is the given name.
  if (at.given !== undefined && at.family === undefined && at.name === undefined) {
    at.name = at.given;
    delete at.given;
  }
  return { at, unknown };
}

/** Whether there is a column from which a name can be had. */
export function hasName({ at }: Columns): boolean {
  return at.name !== undefined || at.family !== undefined || at.given !== undefined;
}

function keyOf(heading: string): string {
  return skeletonOf(heading) || heading.normalize('NFKC').trim().toLowerCase();
}
