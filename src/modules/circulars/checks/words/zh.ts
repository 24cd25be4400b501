// Chinese words of the checks.

import type { CheckWords } from './words.js';

export const zh: CheckWords = {
  annexHeading: /^\s*附件\s*([A-H]|\d{1,2})(?=\s*(?:$|[-–—：:（(])|\s+[\u4e00-\u9fff]{2,30}$)/,
  annexMention: /附件\s*([A-H]|\d{1,2})(?![A-Za-z\d]|\s*[件份个])/g,
  annexElsewhere: /^(?!)/,
  clause:
    /第?\s*(\d{1,2}(?:\.\d{1,2}){0,3}(?:(?:\s*[、，,]\s*|\s*和\s*第?|\s*及\s*第?|[节条款段]和第)\d{1,2}(?:\.\d{1,2}){0,3})*)\s*([节条款段])/g,
  and: /\s*[、，,]\s*|[节条款段]?\s*[和及]\s*第?/,
  topics: {
    leadership: /^(?:领导|负责人|主席团)/,
    participation: /^(?:参与|参加|与会资格)/,
    financing: /资金|经费|财务/,
    support: /^行政支持|^秘书处/,
    patents: /专利|知识产权/,
    deliverables: /成果的批准/,
    progress: /进展报告/,
    guidelines: /工作导则|工作指南/,
    duration: /^(?:持续时间|存续|期限)/,
    meetings: /^会议$/,
  },
  here: /(?:模板|表格?|样本|文件|名单|地图|信息|资料|范本|链接|模版)[^。；]{0,20}(?:在|见|于|至)?(?:此处|这里)(?=\s*(?:[。，；）)]|$))|(?:可?在此处?(?:找到|查阅|下载|获取|注册)|(?:点击|单击)(?:此处|这里)|(?:查阅|参见|见)此处)/g,
  secret: /(密码|口令|接入码|会议密码)\s*(?:[:：=]|[为是])\s*["“‘「（(]?([A-Za-z0-9][!-~]{3,39})/g,
  ambiguousLimit: /(?:最迟|最晚|至迟)[^。；]{0,30}?(?:之前|以前|日前)/,
  modality: {
    shall:
      /须|[亦均也都]需|必须|应当|务必|强制性|(?<![供反相对适响])应(?![用急答变对]|[^，。]{0,20}(?:之约|之邀|邀请))/,
    may: /可以|(?<![许认])可(?![能持用靠交行操视互比再])|能够/,
    invited: /邀请|鼓励|敬请|欢迎|(?<![申邀])请(?![求])/,
  },
  should: /(?<![供反相对适响])应(?![当用急答变对]|[^，。]{0,20}(?:之约|之邀|邀请))/g,
  concepts: [
    {
      name: 'focus group',
      severity: 'warning',
      terms: [
        { said: '焦点组', pattern: /焦点组/ },
        { said: '重点组', pattern: /(?:重点|聚焦)(?:小)?组|焦点小组/ },
      ],
    },
    {
      name: 'study group',
      severity: 'warning',
      terms: [
        { said: '研究组', pattern: /研究组/ },
        { said: '学习组', pattern: /学习组|研究小组/ },
      ],
    },
    {
      name: 'roadmap',
      severity: 'warning',
      terms: [
        { said: '路线图', pattern: /路线图/ },
        { said: '行动计划', pattern: /行动计划/ },
      ],
    },
    {
      name: 'use case',
      severity: 'warning',
      terms: [
        { said: '使用案例', pattern: /使用案例/ },
        { said: '用户案例', pattern: /用户案例/ },
        { said: '用例', pattern: /用例/ },
      ],
    },
    {
      name: 'deliverable',
      severity: 'warning',
      terms: [
        { said: '实际成果', pattern: /实际成果/ },
        { said: '工作成果', pattern: /(?:预期|制定)工作成果/ },
        { said: '可交付成果', pattern: /可?交付成果/ },
      ],
    },
    {
      name: 'contribution',
      severity: 'warning',
      terms: [
        { said: '文稿', pattern: /(?:提交|书面|征集)[^。]{0,8}文稿/ },
        { said: '输入意见', pattern: /输入意见/ },
      ],
    },
    {
      name: 'parent group',
      severity: 'warning',
      terms: [
        { said: '归口组', pattern: /归口组/ },
        { said: '主管组', pattern: /主管组/ },
        { said: '上级组', pattern: /上级组/ },
      ],
    },
    {
      name: 'terms of reference',
      severity: 'warning',
      terms: [
        { said: '职责范围', pattern: /职责范围/ },
        { said: '权限范围', pattern: /(?:权限|授权)范围/ },
      ],
    },
    {
      name: 'liaison statement',
      severity: 'warning',
      terms: [
        { said: '联络声明', pattern: /联络声明/ },
        { said: '联络函', pattern: /联络函|联络说明/ },
      ],
    },
    {
      name: 'electronic meeting',
      severity: 'note',
      terms: [
        { said: '电子化会议', pattern: /电子化会议/ },
        { said: '电子会议', pattern: /电子会议/ },
      ],
    },
    {
      name: 'clause',
      severity: 'note',
      terms: [
        { said: '节', pattern: /建议书的?第[\d.]+节/ },
        { said: '条', pattern: /建议书的?第[\d.]+条/ },
        { said: '款', pattern: /建议书的?第[\d.]+款/ },
        { said: '段', pattern: /建议书的?第[\d.]+段/ },
      ],
    },
    {
      name: 'other',
      severity: 'note',
      terms: [
        { said: '其他', pattern: /其他/ },
        { said: '其它', pattern: /其它/ },
      ],
    },
  ],
  slips: [
    { pattern: /(?<=^|[–\-•\s，。；：])与注册(?=[（(：:，。]|$)/g, expected: '预注册', kind: 'typo' },
    { pattern: /(?<=(?:提供|提交|报告|发送)[^。]{0,40}，)已用于/g, expected: '以用于', kind: 'typo' },
    { pattern: /截至日期/g, expected: '截止日期', kind: 'typo' },
    {
      pattern: /通涵|联络申明|付主席|职责范畴|议成草案/g,
      expected: '通函 / 联络声明 / 副主席 / 职责范围 / 议程草案',
      kind: 'typo',
    },
    { pattern: /([的了是在和])\1(?![确士])/g, expected: '去掉重复的字', kind: 'typo' },
    {
      pattern: /除了?[^。，]{0,80}(?:协议|一致|决定)之外(?=，[^。]{0,12}(?:宣布|通知))/g,
      expected: '继…之后',
      kind: 'mistranslation',
    },
  ],
  asSubject: /(?:^[\s\d.)–•*·-]*|[，,]\s*)$/,
  ownThing: /(?:参加|加入|致)\s*$/,
  thisStudyGroup: /(?:此|本|该)研究组/g,
  thisGroupShouldBe: { JCA: '该联合协调活动', FG: '该焦点组' },
  offices: ['TAIL(?:联合)?副?主席', 'TAIL的?(?:参与者|与会者|秘书处)', 'TAIL第[一二三四五六七八九十\\d]+次会议'],
  sentenceAfterBracket: null,
  creation: /创建|成立|设立|建立|新的/,
  laterMeeting: /第(?:二|三|四|五|六|七|八|九|十[一二三四五六七八九]?|[2-9]|1\d)次(?:[^第，。]{0,8})会议|下次会议/u,
  announcedBefore:
    /第?\s*\d+\s*号通函[^。]{0,20}(?:宣布|通知|通报|公布)|(?:宣布|通知|通报|公布)[^。]{0,20}\d+\s*号通函/u,
  toBeAppointed: /将[^。]{0,12}任命|待任命|尚未任命|待定/,
  chairOpen: /尚未|尚待|未定|空缺|提名|候选|征集|将(?:[^。]{0,20})(?:选出|推选|选举|推举|任命|指定|确定)|稍后|另行/u,
  viceChair: /副主席/g,
  chair: /主席/,
  parentGroup: /归口组|主管组|上级组|由[^。]{0,20}负责|负责组/,
  duration: /持续时间|存续|期限|第5\.10|第2\.2\.10/,
  underDevelopment: /正在(?:制定|编写|起草|开发)|制定中|在研/,
  existing: /现有|现存/,
  weekdays: [
    /(?:星期|周|礼拜)[日天]/,
    /(?:星期|周|礼拜)一/,
    /(?:星期|周|礼拜)二/,
    /(?:星期|周|礼拜)三/,
    /(?:星期|周|礼拜)四/,
    /(?:星期|周|礼拜)五/,
    /(?:星期|周|礼拜)六/,
  ],
  months: [],
  dayFirst: false,
  valediction: /^\s*顺致(?:崇高的?)?敬意\s*$/,
  nameConcepts: {
    digital: /数字/,
    culture: /文化/,
    media: /媒体/,
    sport: /体育/,
    academy: /科学院|研究院|学院/,
    ministry: /部/,
    university: /大学/,
    institute: /研究所|研究院|学院/,
    agency: /机构|署/,
    authority: /管理局|主管部门/,
    research: /研究/,
    transport: /交通|运输/,
    health: /卫生|健康/,
    economy: /经济/,
  },
};
