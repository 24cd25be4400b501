import { expect, test } from 'vitest';
import type { Language } from '../../../../kit/languages.js';
import { recognise } from '../../recognise.js';

// A letter of one sentence: what it says of registration is all that the reader has.
const LETTERS: Record<Language, string> = {
  en: 'Subject: First meeting of JCA-XYZ, Geneva, 4 May 2021\n\nDear Sir/Madam,\n\n1 The first meeting of JCA-XYZ will be held in Geneva on 4 May 2021.\n\n2 ',
  fr: 'Objet: Première réunion de la JCA-XYZ, Genève, 4 mai 2021\n\nMadame, Monsieur,\n\n1 La première réunion de la JCA-XYZ se tiendra à Genève le 4 mai 2021.\n\n2 ',
  es: 'Asunto: Primera reunión de la JCA-XYZ, Ginebra, 4 de mayo de 2021\n\nMuy Señora mía/Muy Señor mío:\n\n1 La primera reunión de la JCA-XYZ se celebrará en Ginebra el 4 de mayo de 2021.\n\n2 ',
  ru: 'Предмет: Первое собрание JCA-XYZ, Женева, 4 мая 2021 года\n\nУважаемая госпожа,\nуважаемый господин,\n\n1 Первое собрание JCA-XYZ состоится в Женеве 4 мая 2021 года.\n\n2 ',
  zh: '事由：JCA-XYZ第一次会议，2021年5月4日，日内瓦\n\n尊敬的先生/女士：\n\n1 JCA-XYZ第一次会议将于2021年5月4日在日内瓦举行。\n\n2 ',
  ar: 'الموضوع: الاجتماع الأول للنشاط JCA-XYZ، جنيف، 4 مايو 2021\n\nحضرات السادة والسيدات،\n\n1 سيُعقد الاجتماع الأول للنشاط JCA-XYZ في جنيف يوم 4 مايو 2021.\n\n2 ',
};

const FREE: Record<Language, readonly string[]> = {
  en: [
    'Registration is not required.',
    'Advance registration for the meeting of JCA-XYZ is not required.',
    'No separate registration for the JCA meeting is required.',
    'Participants are not required to register.',
    'You do not need to register.',
    'Registration for this meeting is optional.',
    'There is no need to register in advance.',
    'Registration will not be required for this meeting.',
    'Delegates may attend without having to register.',
  ],
  fr: [
    "L'inscription n'est pas obligatoire.",
    "L'inscription préalable à la réunion de la JCA-XYZ n'est pas requise.",
    'Aucune inscription particulière à la réunion n’est nécessaire.',
    "Il n'est pas nécessaire de s'inscrire à l'avance.",
    "Les participants ne sont pas tenus de s'inscrire.",
    "L'inscription à la réunion est facultative.",
  ],
  es: [
    'No es necesario inscribirse.',
    'La inscripción previa en la reunión de la JCA-XYZ no es obligatoria.',
    'No se requiere inscripción previa.',
    'No se exige la inscripción.',
    'La inscripción en la reunión será facultativa.',
    'No hace falta inscribirse por separado.',
  ],
  ru: [
    'Регистрация не требуется.',
    'Предварительная регистрация на собрание JCA-XYZ не требуется.',
    'Регистрироваться не нужно.',
    'Участники не обязаны регистрироваться.',
    'Отдельная регистрация для участия в собрании не проводится.',
    'Регистрация на собрание не является обязательной.',
  ],
  zh: [
    '无需注册。',
    '参加本次会议无需另行办理注册手续。',
    '本次会议不要求事先注册。',
    '会议注册并非强制性的。',
    '与会者不必注册。',
  ],
  ar: [
    'ولا يلزم التسجيل.',
    'والتسجيل المسبق لحضور اجتماع النشاط JCA-XYZ غير مطلوب.',
    'ولا يُشترط التسجيل المسبق.',
    'ولا حاجة إلى التسجيل.',
    'والتسجيل في الاجتماع اختياري.',
    'وليس من الضروري أن يقوم المشاركون بالتسجيل.',
  ],
};

const BOUND: Record<Language, readonly string[]> = {
  en: [
    'Registration is mandatory.',
    'Please note that pre-registration is compulsory for all participants, also for remote ones.',
    'All participants must register online before the meeting.',
    'Participants are required to register by means of the online form.',
    'Only registered participants will receive the connection details.',
    'It is necessary to register in advance; no registration is possible on the spot.',
  ],
  fr: [
    "L'inscription est obligatoire.",
    "L'inscription préalable est indispensable.",
    'Tous les participants doivent s’inscrire en ligne.',
    "Les participants sont tenus de s'inscrire à l'avance.",
    "Il faut s'inscrire au préalable.",
  ],
  es: [
    'La inscripción es obligatoria.',
    'Es obligatorio inscribirse previamente.',
    'Todos los participantes deben inscribirse en línea.',
    'Será necesaria la inscripción previa.',
    'Los delegados habrán de inscribirse antes de la reunión.',
  ],
  ru: [
    'Регистрация обязательна.',
    'Предварительная регистрация является обязательной для всех участников.',
    'Все участники должны зарегистрироваться в режиме онлайн.',
    'Необходимо пройти предварительную регистрацию.',
    'Для участия требуется регистрация.',
  ],
  zh: ['与会者必须注册。', '所有与会者均须事先注册。', '会议实行强制注册。', '请务必在线注册。', '未注册者不得入场。'],
  ar: [
    'والتسجيل إلزامي.',
    'ويجب على جميع المشاركين التسجيل مسبقاً.',
    'والتسجيل المسبق شرط للمشاركة.',
    'ويتعين على المندوبين التسجيل إلكترونياً.',
    'ويُشترط التسجيل المسبق.',
  ],
};

const read = (language: Language, sentence: string) => {
  const text = `${LETTERS[language]}${sentence}\n`;
  const lines = text.split('\n').map((line) => ({ text: line }));
  const { facts, doubts } = recognise({ format: 'text', name: 'letter.txt', lines });
  return {
    language: facts.language,
    required: facts.meeting?.registrationRequired,
    sure: !doubts.some((doubt) => doubt.path === 'meeting.registrationRequired'),
  };
};

for (const [required, table] of [
  [false, FREE],
  [true, BOUND],
] as const)
  test(`registration is told to be ${required ? 'required' : 'free'} in the words of six languages`, () => {
    const wanted = Object.entries(table).flatMap(([language, list]) =>
      list.map((sentence) => ({ sentence, language, required, sure: true })),
    );
    expect(wanted.map(({ sentence, language }) => ({ sentence, ...read(language as Language, sentence) }))).toEqual(
      wanted,
    );
  });
