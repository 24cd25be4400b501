// What the demonstration says of itself, in six languages: nobody should take its meetings for real ones.

import type { Multilingual } from '../kit/languages.js';

export const DEMO_TITLE: Multilingual = {
  en: 'This is a demonstration',
  fr: 'Ceci est une démonstration',
  es: 'Esto es una demostración',
  ru: 'Это демонстрация',
  zh: '此为演示',
  ar: 'هذا عرض توضيحي',
};

export const DEMO_TEXT: Multilingual = {
  en: 'This page was built by reading a circular in its six language editions; their sentences were written for this demonstration. The next meeting shown here is invented.',
  fr: "Cette page a été construite par la lecture d'une circulaire dans ses six versions linguistiques, dont le texte a été rédigé pour cette démonstration. La prochaine réunion indiquée ici est fictive.",
  es: 'Esta página se ha creado mediante la lectura de una circular en sus seis versiones lingüísticas, cuyo texto se redactó para esta demostración. La próxima reunión que aquí figura es ficticia.',
  ru: 'Эта страница построена путем чтения циркуляра на шести языках; его текст написан для этой демонстрации. Указанное здесь следующее собрание вымышлено.',
  zh: '本页通过读取一份通函的六种语文版本生成，通函文字专为本演示撰写。此处所示的下次会议纯属虚构。',
  ar: 'أُنشئت هذه الصفحة بقراءة رسالة معممة بلغاتها الست، وقد كُتب نصها لهذا العرض التوضيحي. والاجتماع المقبل المبين هنا من نسج الخيال.',
};

export const EXTENDED_TITLE: Multilingual = {
  en: 'Lifetime extended for the demonstration',
  fr: 'Durée de vie prolongée pour la démonstration',
  es: 'Duración prorrogada para la demostración',
  ru: 'Срок деятельности продлен для демонстрации',
  zh: '为演示延长存续时间',
  ar: 'تمديد مدة العمل لأغراض العرض التوضيحي',
};

export const EXTENDED_TEXT: Multilingual = {
  en: 'The real group ended its work in 2019. Here it goes on for another year, so that there is something to see.',
  fr: "Le groupe réel a achevé ses travaux en 2019. Ici, il les poursuit un an de plus, afin qu'il y ait quelque chose à voir.",
  es: 'El grupo real concluyó sus trabajos en 2019. Aquí prosigue un año más, para que haya algo que ver.',
  ru: 'Настоящая группа завершила работу в 2019 году. Здесь она продолжает ее еще год, чтобы было на что посмотреть.',
  zh: '实际的焦点组已于2019年结束工作。为便于观看，这里让其再延续一年。',
  ar: 'أنهى الفريق الحقيقي عمله في عام 2019. وهو يواصله هنا سنة أخرى كي يكون ثمة ما يُعرض.',
};
