/** One page as Word puts it on the clipboard: headings by style, lists as paragraphs, smart tags, hard blanks, a picture. */
const page = (number: number): string => `
<p class=MsoTitle style='mso-outline-level:1'>Kapitel ${number}<o:p></o:p></p>
<h2 style='margin-left:0cm'>Abschnitt&nbsp;${number}</h2>
<p class=MsoNormal style='margin:0'><st1:place w:st="on">Hettstedt</st1:place>&nbsp;&nbsp; hat <b style='mso-bidi-font-weight:normal'>Stufe${number}</b>
<![if !vml]><img src="file:///C:/bild.png"><![endif]><span style='color:red'>Rand</span>stein mit Silben&shy;trennung.</p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Rampe${number}</p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>Geländer${number}</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Aufzug${number}</p>
<p class=MsoNormal>– gemalt${number}</p><p class=MsoNormal>– von Hand${number}</p>
<table class=MsoTable><tr><td><p class=MsoNormal>Tag</p></td><td><p>Ort</p></td></tr><tr><td><p>Montag${number}</p></td><td><p>Markt</p><p>Hof</p></td></tr></table>
${Array.from({ length: 12 }, (_, line) => `<p class=MsoNormal>Zeile ${number}.${line} eines langen Textes über den Weg zum Bahnhof und zurück.</p>`).join('')}`;

/** What Word puts on the clipboard for a document of so many pages. */
export function wordPaste(pages: number): string {
  const body = Array.from({ length: pages }, (_, number) => page(number + 1)).join('');
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style><!--[if gte mso 9]><xml><w:WordDocument>Unsichtbar</w:WordDocument></xml><![endif]--></head><body><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
}
