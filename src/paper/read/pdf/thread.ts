// What runs in the thread: the PDF library, and a walk over each page's drawing that notes every glyph and its place. It is
// plain JavaScript in a string, so that it needs no build of its own and a hostile file can be stopped by ending the thread.

export const THREAD = `
const { parentPort, workerData } = require('node:worker_threads');

// The library is written for a newer platform than the oldest one we run on.
Promise.withResolvers ??= function () {
  let resolve, reject;
  const promise = new Promise((yes, no) => { resolve = yes; reject = no; });
  return { promise, resolve, reject };
};
Promise.try ??= function (act, ...given) { return new Promise((resolve) => resolve(act(...given))); };
ArrayBuffer.prototype.transferToFixedLength ??= function (length = this.byteLength) {
  const made = new ArrayBuffer(length);
  new Uint8Array(made).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return made;
};
ArrayBuffer.prototype.transfer ??= ArrayBuffer.prototype.transferToFixedLength;
URL.parse ??= function (url, from) { try { return new URL(url, from); } catch { return null; } };
console.log = console.warn = console.error = () => {};

const times = (m, n) => [
  m[0] * n[0] + m[2] * n[1], m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3], m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4], m[1] * n[4] + m[3] * n[5] + m[5],
];

async function main() {
  const pdfjs = await import(workerData.library);
  const OPS = pdfjs.OPS;
  const task = pdfjs.getDocument({
    data: new Uint8Array(workerData.bytes), isEvalSupported: false, useSystemFonts: false, disableFontFace: true,
    verbosity: 0, maxImageSize: 1, stopAtErrors: false, enableXfa: false, useWorkerFetch: false,
  });
  const file = await task.promise;
  parentPort.postMessage({ pages: file.numPages });
  if (file.numPages > workerData.pages) return;
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    parentPort.postMessage({ page: number, glyphs: glyphsOf(page, await page.getOperatorList(), OPS) });
    page.cleanup();
  }
  parentPort.postMessage({ done: true });
}

function glyphsOf(page, list, OPS) {
  const text = [];
  const place = [];
  const kept = [];
  const begin = () => ({ matrix: [1, 0, 0, 1, 0, 0], line: [1, 0, 0, 1, 0, 0] });
  let ctm = page.getViewport({ scale: 1 }).transform;
  let state = { font: null, scale: 0.001, size: 1, spacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0 };
  let at = begin();
  const marked = [];
  let artifacts = 0;
  const move = (x, y) => { at.line = times(at.line, [1, 0, 0, 1, x, y]); at.matrix = at.line; };
  const show = (glyphs) => {
    for (const glyph of glyphs ?? []) {
      if (typeof glyph === 'number') {
        at.matrix = times(at.matrix, [1, 0, 0, 1, (-glyph / 1000) * state.size * state.stretch, 0]);
        continue;
      }
      if (!glyph) continue;
      const advance = (glyph.width * state.scale * state.size + state.spacing + (glyph.isSpace ? state.wordSpacing : 0)) * state.stretch;
      const full = times(ctm, at.matrix);
      const size = Math.hypot(full[2], full[3]) * Math.abs(state.size);
      const upright = Math.abs(full[1]) < 0.2 * Math.abs(full[0]) && full[0] > 0;
      if (upright && glyph.unicode) {
        text.push(glyph.unicode);
        place.push(full[4] + full[2] * state.rise, full[5] + full[3] * state.rise, advance * Math.hypot(full[0], full[1]), size, artifacts > 0 ? 1 : 0);
      }
      at.matrix = times(at.matrix, [1, 0, 0, 1, advance, 0]);
    }
  };
  const nameOf = (tag) => (typeof tag === 'string' ? tag : tag && tag.name);
  const mark = (tag) => { const is = nameOf(tag) === 'Artifact'; marked.push(is); if (is) artifacts++; };
  for (let i = 0; i < list.fnArray.length; i++) {
    const args = list.argsArray[i];
    switch (list.fnArray[i]) {
      case OPS.save: kept.push([ctm, state]); state = { ...state }; break;
      case OPS.restore: if (kept.length) [ctm, state] = kept.pop(); break;
      case OPS.transform: ctm = times(ctm, args); break;
      case OPS.paintFormXObjectBegin: kept.push([ctm, state]); state = { ...state }; if (args && args[0]) ctm = times(ctm, args[0]); break;
      case OPS.paintFormXObjectEnd: if (kept.length) [ctm, state] = kept.pop(); break;
      case OPS.beginText: at = begin(); break;
      case OPS.setCharSpacing: state.spacing = args[0]; break;
      case OPS.setWordSpacing: state.wordSpacing = args[0]; break;
      case OPS.setHScale: state.stretch = args[0] / 100; break;
      case OPS.setLeading: state.leading = -args[0]; break;
      case OPS.setTextRise: state.rise = args[0]; break;
      case OPS.setFont: state.size = args[1]; state.scale = scaleOf(page, args[0]); break;
      case OPS.setTextMatrix: at.matrix = at.line = Array.from(args[0].length === 6 ? args[0] : args); break;
      case OPS.moveText: move(args[0], args[1]); break;
      case OPS.setLeadingMoveText: state.leading = args[1]; move(args[0], args[1]); break;
      case OPS.nextLine: move(0, state.leading); break;
      case OPS.showText: show(args[0]); break;
      case OPS.beginMarkedContent: mark(args[0]); break;
      case OPS.beginMarkedContentProps: mark(args[0]); break;
      case OPS.endMarkedContent: if (marked.pop()) artifacts--; break;
    }
  }
  return { text, place: Float32Array.from(place) };
}

function scaleOf(page, name) {
  try {
    return page.commonObjs.has(name) ? Math.abs((page.commonObjs.get(name).fontMatrix ?? [0.001])[0]) || 0.001 : 0.001;
  } catch {
    return 0.001;
  }
}

main().catch((error) => parentPort.postMessage({ fault: error && error.name === 'PasswordException' ? 'encrypted' : 'damaged' }));
`;
