// How a paper looks in a browser and on its printer: logical properties, so that one sheet serves both directions.

export const HTML_STYLE = `
:root{color-scheme:light dark}
body{margin:0;font:1rem/1.5 "Noto Sans",Calibri,Carlito,"Segoe UI","Noto Sans Arabic","Noto Sans SC","Microsoft YaHei","PingFang SC",sans-serif}
main{max-width:44rem;margin:2rem auto;padding:0 1rem}
h1,h2,h3,h4{line-height:1.25;margin:1.5em 0 .5em}
h1.title,h2.page{text-align:center}
h1{font-size:1.5rem}h2{font-size:1.3rem}h3{font-size:1.12rem}h4{font-size:1rem}
p{margin:0 0 .75em}
.number{display:inline-block;min-width:2.6em;tab-size:1}
.letterhead{font-weight:700}
.date,.end{text-align:end}
.center{text-align:center}
.signature{margin-block-start:3em}
.note{font-size:.9rem}
ul,ol{padding-inline-start:2.2em;margin:0 0 .75em}
table{border-collapse:collapse;width:100%;margin:0 0 1em}
th,td{border:1px solid #888;padding:.3em .5em;text-align:start;vertical-align:top}
.layout th,.layout td{border:0}
.dense{font-size:.9rem}
mark{background:#fff2b8;color:#222}
a{overflow-wrap:anywhere}
hr{border:0;border-block-start:1px solid #888;margin:1.5em auto;width:30%}
@page{size:A4;margin:2cm}
@media print{body{font-size:11pt}main{max-width:none;margin:0;padding:0}h2.page{break-before:page}h1,h2,h3,h4{break-after:avoid}thead{display:table-header-group}tr{break-inside:avoid}a{color:inherit}}
`;
