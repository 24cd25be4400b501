// Small enhancements of pages that work without them: the reader's own time, countdowns, forms sent once, dropped files with progress.
const root = document.documentElement;
const words = JSON.parse(document.getElementById('frame-words')?.textContent ?? '{}');
// As the pages say days: British English, and Arabic with the digits and the calendar of its letters.
const locale = { ar: 'ar-EG-u-nu-latn-ca-gregory', en: 'en-GB' }[root.lang] ?? root.lang;

for (const place of document.querySelectorAll('[data-here]')) {
  const at = new Date(place.dataset.here);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (Number.isNaN(at.getTime()) || zone === place.dataset.zone) continue;
  const said = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' }).format(at).replace(/[+\u2212-]\d+(:\d+)?/, document.dir === 'rtl' ? '\u2066$&\u2069' : '$&');
  place.textContent = `${words.yourTime ?? ''} ${said}`.trim();
  place.hidden = false;
}

const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
function count() {
  for (const place of document.querySelectorAll('[data-until]')) {
    const minutes = Math.round((new Date(place.dataset.until) - Date.now()) / 60000);
    const size = Math.abs(minutes);
    place.textContent =
      size < 90 ? relative.format(minutes, 'minute') : size < 2880 ? relative.format(Math.round(minutes / 60), 'hour') : relative.format(Math.round(minutes / 1440), 'day');
  }
}
count();
setInterval(count, 30000);

for (const form of document.querySelectorAll('form[method="post"]'))
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent) return event.preventDefault();
    const sure = event.submitter?.dataset.sure ?? form.dataset.sure;
    if (sure && !confirm(sure)) return event.preventDefault();
    form.dataset.sent = '1';
    setTimeout(() => delete form.dataset.sent, 8000);
  });
addEventListener('pageshow', () => { for (const form of document.forms) delete form.dataset.sent; });

// What was typed is kept through a lost connection or an error, on this device alone, until the form is sent.
for (const form of document.querySelectorAll('form[data-keep]')) {
  const key = `kept:${location.pathname}:${form.dataset.keep}`;
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    for (const [name, value] of Object.entries(kept)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLTextAreaElement && !field.value) field.value = value;
      else if (field instanceof HTMLInputElement && ['text', 'email', 'date'].includes(field.type) && !field.value) field.value = value;
    }
    form.addEventListener('input', () => {
      const now = {};
      for (const [name, value] of new FormData(form)) if (typeof value === 'string' && !form.querySelector(`[data-unkept] [name="${CSS.escape(name)}"]`)) now[name] = value;
      sessionStorage.setItem(key, JSON.stringify(now));
    });
    form.addEventListener('submit', () => sessionStorage.removeItem(key));
  } catch { /* storage may be forbidden: the form works all the same */ }
}

for (const drop of document.querySelectorAll('.drop')) {
  const input = drop.querySelector('input[type="file"]');
  const form = drop.closest('form');
  const bar = form?.querySelector('progress');
  const chosen = drop.querySelector('[data-chosen]');
  const tell = () => { if (chosen) chosen.textContent = [...input.files].map((file) => file.name).join(', '); };
  input.addEventListener('change', tell);
  for (const kind of ['dragenter', 'dragover']) drop.addEventListener(kind, (event) => { event.preventDefault(); drop.classList.add('over'); });
  for (const kind of ['dragleave', 'drop']) drop.addEventListener(kind, () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => { event.preventDefault(); input.files = event.dataTransfer.files; tell(); });
  if (!bar) continue;
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.responseType = 'document';
    // The page behind the redirect is opened after this: what it has to say is kept until then.
    request.setRequestHeader('X-Comity-Upload', '1');
    bar.hidden = false;
    request.upload.addEventListener('progress', (sent) => { if (sent.lengthComputable) bar.value = sent.loaded / sent.total; });
    request.addEventListener('load', () => {
      if (request.responseURL && request.status < 400) location.assign(request.responseURL);
      else if (request.response?.body) { document.body.replaceWith(request.response.body); scrollTo(0, 0); }
    });
    request.addEventListener('error', () => { bar.hidden = true; delete form.dataset.sent; alert(words.lost ?? ''); });
    request.send(new FormData(form));
  });
}

// In the review a field jumps to its words in the source, without losing one's place in the list.
for (const link of document.querySelectorAll('a[data-line]'))
  link.addEventListener('click', (event) => {
    const line = document.getElementById(link.hash.slice(1));
    if (!line) return;
    event.preventDefault();
    for (const lit of document.querySelectorAll('.source .lit')) lit.classList.remove('lit');
    line.classList.add('lit');
    line.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    line.tabIndex = -1;
    line.focus({ preventScroll: true });
  });
