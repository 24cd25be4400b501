import { expect, test } from 'vitest';
import { recognise } from '../../recognise.js';

const letter = (subject: string, label: string, terms: string) =>
  recognise({
    format: 'text',
    name: 'letter.txt',
    lines: ['TSB Circular 5', `${label}${subject}`, '', terms].map((text) => ({ text })),
  }).facts.group.name;

test.each([
  [
    'Создание Оперативной группы МСЭ-Т по цифровым двойникам (FG-DTI)',
    'Предмет: ',
    'Оперативная группа МСЭ-Т по цифровым двойникам',
  ],
  [
    'Создание Группы по совместной координационной деятельности в области безопасности (JCA-CCS)',
    'Предмет: ',
    'Группа по совместной координационной деятельности в области безопасности',
  ],
  [
    'О совместной координационной деятельности в области сетей связи (JCA-CPN)',
    'Предмет: ',
    'Совместная координационная деятельность в области сетей связи',
  ],
  ['创建量子密钥分发网络联合协调活动（JCA-QKDN）', '事由：', '量子密钥分发网络联合协调活动'],
  [
    '设立关于数字新冠肺炎疫情（COVID-19）证书联合协调活动（JCA-DCC）',
    '事由：',
    '数字新冠肺炎疫情（COVID-19）证书联合协调活动',
  ],
  ['成立新的ITU-T低空无人机应用焦点组（FG-DRA）', '事由：', 'ITU-T低空无人机应用焦点组'],
  [
    "Création de l'activité conjointe de coordination sur les courants porteurs (JCA-PLC)",
    'Objet: ',
    'Activité conjointe de coordination sur les courants porteurs',
  ],
  [
    'Establishment of the Focus Group on Optical Cable Sensing (FG-OCS)',
    'Subject: ',
    'Focus Group on Optical Cable Sensing',
  ],
  [
    'Creación del Grupo Temático sobre economía circular (FG-CEW)',
    'Asunto: ',
    'Grupo Temático sobre economía circular',
  ],
  ['إنشاء الفريق المتخصص الجديد المعني بلغات الإشارة (FG-SLM)', 'الموضوع: ', 'الفريق المتخصص المعني بلغات الإشارة'],
])('the name of the group in «%s» is whole and in the nominative', (subject, label, name) => {
  expect(letter(subject, label, '')).toBe(name);
});
