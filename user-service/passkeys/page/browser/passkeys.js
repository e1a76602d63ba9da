import { Failure, send } from './requests.js'
import { finishSignIn, startSignIn } from './sign-in.js'

/**
 * Shows a person's passkeys, and adds and removes them by the operations of the contract.
 *
 * @typedef {import('openapi/generated/user-service.ts').components['schemas']} Schemas
 */

/** @type {import('./sign-in.js').Client} */
const settings = JSON.parse(find('main', HTMLElement).dataset.settings ?? '')

/** The access token of the person. It is in no storage, so a reload of the page signs out. @type {string | undefined} */
let token
/** The person's own passkeys. */
let passkeysUrl = ''

// Passkeys belong to the public URL, to which the sign-in returns.
if (location.origin !== new URL(settings.redirectUri).origin) location.replace(settings.redirectUri)
else await start()

async function start() {
  find('#sign-in-button', HTMLButtonElement).addEventListener('click', () => attempt(() => startSignIn(settings)))
  find('#sign-out', HTMLButtonElement).addEventListener('click', () => showSignIn('You have signed out.'))
  find('#add', HTMLFormElement).addEventListener('submit', event => {
    event.preventDefault()
    void attempt(add)
  })
  show('sign-in')
  await attempt(async () => {
    token = await finishSignIn(settings)
    if (token !== undefined) await showAccount()
  })
}

async function showAccount() {
  /** @type {Schemas['CurrentUser']} */
  const { id, name } = await (await request('GET', '/api/user')).json()
  passkeysUrl = `/api/users/${id}/passkeys`
  await showPasskeys(`You have signed in as ${name}.`)
  show('account')
}

/**
 * @param {string} status
 * @returns {Promise<void>}
 */
async function showPasskeys(status) {
  /** @type {Schemas['PasskeyPage']} */
  const { items } = await (await request('GET', `${passkeysUrl}?limit=100`)).json()
  find('#passkeys', HTMLElement).replaceChildren(...items.map(item))
  find('#status', HTMLElement).textContent = items.length > 0 ? status : `${status} You have no passkeys yet.`
}

/** @param {Schemas['Passkey']} passkey */
function item({ id, name, synced, createdAt, lastUsedAt }) {
  const made = /** @type {DocumentFragment} */ (find('#passkey', HTMLTemplateElement).content.cloneNode(true))
  const [title, text, button] = [made.querySelector('strong'), made.querySelector('span'), made.querySelector('button')]
  const used = lastUsedAt === null ? 'not used yet' : `last used on ${dateOf(lastUsedAt)}`
  const kind = synced ? 'synced to several devices' : 'on one device'
  title?.append(name)
  text?.append(`added on ${dateOf(createdAt)}, ${used}, ${kind}`)
  button?.setAttribute('aria-label', `Remove ${name}`)
  button?.addEventListener('click', () => {
    if (confirm(`Remove the passkey “${name}”? You cannot sign in with it any more.`)) void attempt(() => remove(id))
  })
  return made
}

async function add() {
  /** @type {Schemas['PasskeyCreationOptions']} */
  const options = await (await request('POST', passkeysUrl.replace(/passkeys$/, 'passkey-registrations'))).json()
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
  const credential = /** @type {PublicKeyCredential} */ (await navigator.credentials.create({ publicKey }))
  const { id: credentialId, response } = /** @type {RegistrationResponseJSON} */ (credential.toJSON())
  const { clientDataJSON, attestationObject, transports } = response
  const name = find('#name', HTMLInputElement).value
  await request('POST', passkeysUrl, { name, credentialId, clientDataJSON, attestationObject, transports })
  await showPasskeys('The passkey was added.')
}

/** @param {number} id */
async function remove(id) {
  await request('DELETE', `${passkeysUrl}/${id}`)
  await showPasskeys('The passkey was removed. Remove it also where your device keeps its passkeys.')
}

/**
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 */
function request(method, path, body) {
  const headers = { Authorization: `Bearer ${token}`, ...(body && { 'Content-Type': 'application/json' }) }
  return send('User Service', path, { method, headers, ...(body && { body: JSON.stringify(body) }) })
}

/**
 * Does something that can fail, and shows why it did.
 * @param {() => Promise<void>} action
 */
async function attempt(action) {
  find('#failure', HTMLElement).textContent = ''
  try {
    await action()
  } catch (error) {
    if (error instanceof Failure && error.status === 401) showSignIn('Your sign-in has expired.')
    else if (error instanceof Failure) showFailure(error.message)
    else if (error instanceof DOMException) showFailure(textOf(error))
    else throw error
  }
}

/** What a browser says when it creates no passkey (Web Authentication Level 3 §5.1.3). @param {DOMException} error */
function textOf({ name }) {
  if (name === 'InvalidStateError') return 'This device already has a passkey of yours.'
  return name === 'NotAllowedError' ? 'No passkey was added.' : 'This browser cannot add a passkey here.'
}

/** @param {string} reason */
function showSignIn(reason) {
  token = undefined
  find('#passkeys', HTMLElement).replaceChildren()
  find('#status', HTMLElement).textContent = ''
  showFailure(reason)
  show('sign-in')
}

/** @param {string} text */
function showFailure(text) {
  find('#failure', HTMLElement).textContent = text
}

/** @param {'sign-in' | 'account'} part */
function show(part) {
  for (const id of ['sign-in', 'account']) find(`#${id}`, HTMLElement).hidden = id !== part
}

/** @param {string} at */
function dateOf(at) {
  return new Date(at).toLocaleDateString(undefined, { dateStyle: 'medium' })
}

/**
 * @template {Element} Kind
 * @param {string} selector
 * @param {{ new (): Kind }} kind
 * @returns {Kind}
 */
function find(selector, kind) {
  const found = document.querySelector(selector)
  if (found instanceof kind) return found
  throw new Error(`The page has no ${selector}.`)
}
