import { element } from './elements.js'
import { daysFigures, stockFigures, todayFigures, waitingFigures } from './figures.js'
import { formatTime, moneyFormat } from './formats.js'
import { Failure, send } from './requests.js'
import { finishSignIn, startSignIn } from './sign-in.js'

/** Shows the reports together, to whoever has signed in as staff. */

/** The most days of a report, less one: a date can differ by one between UTC and the person's time zone. */
const waitingDays = 364

/** @type {import('./sign-in.js').Client & { minorDigits: Record<string, number> }} */
const settings = JSON.parse(find('main').dataset.settings ?? '')
const money = moneyFormat(settings.minorDigits)
const signInButton = find('#sign-in-button')

/** The access token of the person. It is in no storage, so a reload of the page signs out. @type {string | undefined} */
let token

// The sign-in returns to the public URL, where another origin has no access to what was stored.
if (location.origin !== new URL(settings.redirectUri).origin) location.replace(settings.redirectUri)
else await start()

async function start() {
  signInButton.addEventListener('click', () => attempt(() => startSignIn(settings)))
  find('#refresh').addEventListener('click', () => attempt(showReports))
  find('#sign-out').addEventListener('click', () => showSignIn('You have signed out.', 'Sign in as staff'))
  show('sign-in')
  await attempt(async () => {
    token = await finishSignIn(settings)
  })
  if (token !== undefined) await attempt(showReports)
}

async function showReports() {
  find('#status').textContent = 'The reports are being made …'
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const zone = new URLSearchParams({ timeZone })
  const waitingFrom = new Date(Date.now() - waitingDays * 86_400_000).toISOString().slice(0, 10)
  const [byDay, chart, byProduct, byCountry, stock, funnel] = await Promise.all([
    report(`sales?${zone}`),
    request(`sales?${zone}`, 'image/svg+xml'),
    report(`sales?by=product&${zone}`),
    report(`sales?by=country&${zone}`),
    report('stock'),
    report(`funnel?from=${waitingFrom}&${zone}`),
  ])
  for (const image of document.images) URL.revokeObjectURL(image.src)
  const reports = { byDay, byProduct, byCountry, chart: URL.createObjectURL(await chart.blob()) }
  find('#today-figures').replaceChildren(...todayFigures(byDay, money))
  find('#days-figures').replaceChildren(...daysFigures(reports, money))
  find('#stock-figures').replaceChildren(...stockFigures(stock))
  find('#waiting-figures').replaceChildren(...waitingFigures(funnel))
  find('#status').textContent = `As of ${formatTime(byDay.asOf)}`
  show('figures')
}

/** @param {string} path */
async function report(path) {
  return (await request(path, 'application/json')).json()
}

/**
 * @param {string} path
 * @param {string} mediaType
 */
function request(path, mediaType) {
  const headers = { Authorization: `Bearer ${token}`, Accept: mediaType }
  return send('Order Service', `/api/reports/${path}`, { headers })
}

/**
 * Does something that can fail, and shows why it did. The figures of before stay, with their time.
 * @param {() => Promise<void>} action
 */
async function attempt(action) {
  const status = find('#status').textContent
  find('#failure').replaceChildren()
  try {
    await action()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    find('#status').textContent = status
    showFailure(error, action)
  }
}

/**
 * @param {Failure} failure
 * @param {() => Promise<void>} action
 */
function showFailure({ message, status }, action) {
  if (status === 401) showSignIn('Your sign-in has expired.', 'Sign in as staff')
  else if (status === 403) showSignIn('This page is for staff of the shop.', 'Sign in as somebody else')
  else if (token === undefined) showSignIn(message, 'Sign in as staff')
  else {
    const retry = element('button', { type: 'button' }, 'Try again')
    retry.addEventListener('click', () => attempt(action))
    find('#failure').replaceChildren(element('p', {}, message), retry)
  }
}

/**
 * Forgets the token and the figures.
 * @param {string} reason
 * @param {string} button
 */
function showSignIn(reason, button) {
  token = undefined
  for (const section of document.querySelectorAll('#figures section div')) section.replaceChildren()
  find('#status').textContent = ''
  find('#failure').replaceChildren(element('p', {}, reason))
  signInButton.textContent = button
  show('sign-in')
}

/** @param {'sign-in' | 'figures'} part */
function show(part) {
  find('#sign-in').hidden = part !== 'sign-in'
  for (const id of ['#figures', '#tools']) find(id).hidden = part !== 'figures'
}

/**
 * @param {string} selector
 * @returns {HTMLElement}
 */
function find(selector) {
  const found = document.querySelector(selector)
  if (found instanceof HTMLElement) return found
  throw new Error(`The page has no ${selector}.`)
}
