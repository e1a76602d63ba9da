/**
 * Adds the sign-in with a passkey to the page of `authorize`, where the browser supports passkeys (Web Authentication Level 3).
 * Everything else on the page works without this script.
 */

const form = document.querySelector('form')
const button = /** @type {HTMLButtonElement | null} */ (document.getElementById('passkey'))
const status = document.getElementById('status')
const account = document.getElementById('account')

if (form && button && status && account && 'PublicKeyCredential' in window) {
  button.hidden = false
  account.hidden = false
  button.addEventListener('click', async event => {
    event.preventDefault()
    status.textContent = ''
    button.disabled = true
    try {
      for (const [name, value] of Object.entries(await sign())) setField(form, name, value)
      button.disabled = false
      form.requestSubmit(button)
    } catch (error) {
      button.disabled = false
      status.textContent = textOf(error)
    }
  })
}

/**
 * Lets the person choose a passkey, which signs a challenge of the service. Rejects with a DOMException when there is none, or the
 * person cancels.
 * @returns {Promise<Record<string, string>>} the values for the form, in base64url
 */
async function sign() {
  const response = await fetch('../api/passkey-challenges', { method: 'POST' })
  if (!response.ok) throw new Error(`The challenge has the status ${response.status}.`)
  const { challenge, ...options } = await response.json()
  const publicKey = { ...options, challenge: bytesOf(challenge) }
  const credential = /** @type {PublicKeyCredential} */ (await navigator.credentials.get({ publicKey }))
  const signed = /** @type {AuthenticatorAssertionResponse} */ (credential.response)
  return {
    credentialId: credential.id,
    clientDataJSON: textIn(signed.clientDataJSON),
    authenticatorData: textIn(signed.authenticatorData),
    signature: textIn(signed.signature),
    userHandle: textIn(signed.userHandle ?? new ArrayBuffer()),
  }
}

/**
 * @param {HTMLFormElement} form
 * @param {string} name
 * @param {string} value
 */
function setField(form, name, value) {
  const field = form.querySelector(`input[name=${name}]`) ?? form.appendChild(document.createElement('input'))
  Object.assign(field, { type: 'hidden', name, value })
}

/** @param {unknown} error */
function textOf(error) {
  const isCancelled = error instanceof DOMException && error.name === 'NotAllowedError'
  return isCancelled
    ? 'No passkey was used. Try again, or sign in with your password.'
    : 'Passkeys cannot be used at the moment. Try again later, or sign in with your password.'
}

/** @param {string} base64url */
function bytesOf(base64url) {
  const base64 = base64url.replaceAll('-', '+').replaceAll('_', '/')
  return Uint8Array.from(atob(base64), character => character.charCodeAt(0))
}

/** @param {ArrayBuffer} bytes */
function textIn(bytes) {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
