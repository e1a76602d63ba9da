import { pagesClient, passkeysPath, signInScripts } from 'service-kit/access/pages-client.ts'
import type { Page, Pages } from 'service-kit/problems/html.ts'
import { escapeHtml, htmlPage, pageFiles, scriptPagePolicy } from 'service-kit/problems/html.ts'

/**
 * The page on which people see, add and remove their passkeys, with its scripts and its style. A person signs in on the sign-in
 * page, and the page calls the operations as this person.
 */
export function passkeysPages(publicUrl: string): Pages {
  return {
    [passkeysPath]: () => passkeysPage(publicUrl),
    ...signInScripts(passkeysPath),
    ...pageFiles(passkeysPath, 'user-service/passkeys/page/browser', ['passkeys.js', 'passkeys.css']),
  }
}

function passkeysPage(publicUrl: string): Page {
  const settings = {
    name: 'User Service',
    issuer: publicUrl,
    clientId: pagesClient.clientId,
    redirectUri: publicUrl + passkeysPath,
    scope: 'users:read users:write',
    parameters: {},
  }
  const head = `
<link rel="stylesheet" href="${passkeysPath}/passkeys.css">
<script type="module" src="${passkeysPath}/passkeys.js"></script>`
  return {
    policy: scriptPagePolicy(),
    html: htmlPage('Your passkeys', content(escapeHtml(JSON.stringify(settings))), head),
  }
}

/** What the script fills in. It shows one of `sign-in` and `account`, and what went wrong in `failure`. */
function content(settings: string): string {
  return `<main data-settings="${settings}">
<h1>Your passkeys</h1>
<noscript><p>This page needs JavaScript.</p></noscript>
<div id="failure" role="alert"></div>
<p id="status" role="status"></p>
<section id="sign-in" aria-label="Sign-in" hidden>
<p>With a passkey, you sign in by the screen lock of your device, and without a password.</p>
<button type="button" id="sign-in-button">Sign in</button>
</section>
<section id="account" aria-label="Account" hidden>
<ul id="passkeys" aria-label="Passkeys"></ul>
<template id="passkey"><li><strong></strong><span></span><button type="button">Remove</button></li></template>
<form id="add">
<label for="name">Name of the new passkey</label>
<input id="name" maxlength="100" required autocomplete="off" value="This device">
<button>Add a passkey</button>
</form>
<button type="button" id="sign-out">Sign out</button>
</section>
</main>`
}
