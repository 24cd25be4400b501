// A Word document, written part by part: nothing in it depends on a clock or on chance.

import type { Paper } from '../../paper.js';
import { writeZip } from '../zip.js';
import { documentXml } from './document.js';
import {
  appXml,
  contentTypesXml,
  coreXml,
  documentRelsXml,
  footerXml,
  numberingXml,
  packageRelsXml,
  settingsXml,
} from './parts.js';
import { EMPTY_PNG } from './picture.js';
import { pngOf } from './raster.js';
import { Links } from './runs.js';
import { stylesXml } from './styles.js';

export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const links = new Links();
  const { xml, lists, pictures } = documentXml(paper, links);
  const points = await Promise.all(pictures.map(pngOf));
  return writeZip([
    ['[Content_Types].xml', contentTypesXml(pictures.length > 0)],
    ['_rels/.rels', packageRelsXml()],
    ['word/document.xml', xml],
    ['word/_rels/document.xml.rels', documentRelsXml(links.targets, pictures.length)],
    ['word/styles.xml', stylesXml(paper.language)],
    ['word/numbering.xml', numberingXml(lists)],
    ['word/settings.xml', settingsXml(paper)],
    ['word/footer1.xml', footerXml(paper)],
    ['docProps/core.xml', coreXml(paper)],
    ['docProps/app.xml', appXml()],
    ...pictures.flatMap((svg, at): [string, string | Uint8Array][] => [
      [`word/media/picture${at + 1}.svg`, svg],
      [`word/media/picture${at + 1}.png`, points[at] ?? EMPTY_PNG],
    ]),
  ]);
}
