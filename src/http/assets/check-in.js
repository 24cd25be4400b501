// The desk where participants are checked in. What is noted while the network is away waits on this device and is sent when it is back:
// each with a key of its own, so that what is sent twice counts once.
// (The script of every page has names of its own.)
(() => {
  const desk = document.querySelector('form[data-check-in]');
  const words = JSON.parse(document.getElementById('check-in-words')?.textContent ?? '{}');
  const KEY = `check-in:${location.pathname}`;
  const tell = document.getElementById('check-in-told');

  const queue = () => { try { return JSON.parse(localStorage.getItem(KEY) ?? '[]'); } catch { return []; } };
  const keep = (rows) => { try { localStorage.setItem(KEY, JSON.stringify(rows)); } catch { /* storage may be forbidden */ } };
  const said = (text, tone) => {
    const line = document.createElement('li');
    line.textContent = text;
    line.className = tone;
    tell.prepend(line);
    while (tell.children.length > 20) tell.lastElementChild.remove();
  };

  let busy = false;
  async function flush() {
    if (busy) return;
    const rows = queue();
    count();
    if (rows.length === 0) return;
    busy = true;
    try {
      const answer = await fetch(`${location.pathname}`, { method: 'POST', headers: { accept: 'application/json' }, body: new URLSearchParams({ rows: JSON.stringify(rows.slice(0, 100)) }) });
      if (!answer.ok) throw new Error(String(answer.status));
      const { done } = await answer.json();
      const keys = new Set(done.map((one) => one.key));
      keep(queue().filter((row) => !keys.has(row.key)));
      for (const one of done) said(one.words, one.tone);
    } catch {
      said(words.offline ?? '', 'warn');
    } finally {
      busy = false;
      count();
    }
    if (queue().length > 0 && navigator.onLine) setTimeout(flush, 3000);
  }

  function count() {
    const waiting = document.getElementById('check-in-waiting');
    const rows = queue().length;
    waiting.hidden = rows === 0;
    waiting.textContent = (words.waiting ?? '').replace('{count}', rows);
  }

  function note(code, mode, undo) {
    const row = { key: crypto.randomUUID?.() ?? String(Math.random()), code: code.trim(), mode, at: new Date().toISOString(), how: desk.dataset.how ?? 'scan' };
    keep([...queue(), undo ? { ...row, undo: true } : row]);
    flush();
  }

  desk?.addEventListener('submit', (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const code = desk.elements.namedItem('code');
    if (code.value.trim()) note(code.value, desk.elements.namedItem('mode').value);
    code.value = '';
    code.focus();
  }, true);
  for (const form of document.querySelectorAll('form[data-check-in-row]'))
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      desk.dataset.how = 'list';
      note(form.elements.namedItem('code').value, form.elements.namedItem('mode').value);
      desk.dataset.how = 'scan';
      form.querySelector('button').disabled = true;
    }, true);
  addEventListener('online', flush);
  setInterval(() => { if (navigator.onLine) flush(); }, 20000);
  count();
  flush();

  // Where the browser reads codes by itself, the camera does.
  const start = document.getElementById('check-in-camera');
  if (start && 'BarcodeDetector' in window && navigator.mediaDevices) {
    start.hidden = false;
    start.addEventListener('click', async () => {
      const video = document.getElementById('check-in-video');
      try {
        video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      } catch {
        return said(words.noCamera ?? '', 'bad');
      }
      video.hidden = false;
      start.hidden = true;
      await video.play();
      const reader = new BarcodeDetector({ formats: ['qr_code'] });
      let last = '';
      const look = async () => {
        const [found] = await reader.detect(video).catch(() => []);
        if (found && found.rawValue !== last) {
          last = found.rawValue;
          note(last, desk.elements.namedItem('mode').value);
          setTimeout(() => { last = ''; }, 4000);
        }
        setTimeout(look, 200);
      };
      look();
    });
  }
})();
