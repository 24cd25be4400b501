// Passkeys (WebAuthn Level 3): asks the browser for a signature and sends it in the form. The forms are hidden until this runs.
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

async function sign(form) {
  const asked = JSON.parse(form.dataset.passkeyOptions);
  const listed = (keys) => keys?.map((key) => ({ ...key, id: bytes(key.id) }));
  const common = { ...asked, challenge: bytes(asked.challenge) };
  const making = form.dataset.passkey === 'make';
  const key = making
    ? await navigator.credentials.create({ publicKey: { ...common, user: { ...asked.user, id: bytes(asked.user.id) }, excludeCredentials: listed(asked.excludeCredentials) } })
    : await navigator.credentials.get({ publicKey: common });
  const { response } = key;
  const answer = { clientDataJSON: text(response.clientDataJSON) };
  if (making) Object.assign(answer, { attestationObject: text(response.attestationObject), transports: response.getTransports?.() ?? [] });
  else Object.assign(answer, { authenticatorData: text(response.authenticatorData), signature: text(response.signature), userHandle: response.userHandle ? text(response.userHandle) : undefined });
  return JSON.stringify({ id: key.id, rawId: text(key.rawId), type: key.type, clientExtensionResults: {}, response: answer });
}

if (globalThis.PublicKeyCredential)
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    form.hidden = false;
    form.addEventListener('submit', async (event) => {
      if (form.elements.answer.value) return;
      event.preventDefault();
      const told = form.querySelector('[role="status"]');
      told.textContent = '';
      try {
        form.elements.answer.value = await sign(form);
        delete form.dataset.sent;
        form.requestSubmit();
      } catch {
        // Cancelled, or no passkey for this site: the words say what else to do.
        delete form.dataset.sent;
        told.textContent = form.dataset.passkeyNone;
      }
    });
  }
