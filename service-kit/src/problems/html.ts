import { readFileSync } from 'node:fs'
import { memoizeOnce } from 'openapi/contract/memoize.ts'
import type { Problem } from './problem.ts'
import { problemTitle } from './problem.ts'

/** A text page loads only its icon, which is a data URL. */
export const textPagePolicy =
  "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** A page with scripts runs those of its service alone. `connect` and `images` are the sources of requests and of images. */
export function scriptPagePolicy(connect = "'self'", images = 'data:'): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${connect}`,
    `img-src ${images}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** An HTML page with its Content-Security-Policy. */
export interface Page {
  policy: string
  html: string
  /** The Cross-Origin-Opener-Policy, by default `same-origin`. */
  openerPolicy?: 'same-origin' | 'same-origin-allow-popups' | 'unsafe-none'
}

/** A script or a style that a page loads from its service. */
export interface PageFile {
  mediaType: string
  text: string
}

/** Pages and their files by path. Each is made at a request for it. */
export type Pages = Record<string, () => Page | PageFile>

const mediaTypes = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' }

/**
 * The files of a folder as they are served below a path. Each is read at the first request for it. The folder begins with the
 * name of its package: relative to a module, a bundle would not find it.
 */
export function pageFiles(path: string, folder: string, names: string[]): Pages {
  const read = (name: string): PageFile => ({
    mediaType: name.endsWith('.css') ? mediaTypes.css : mediaTypes.js,
    text: readFileSync(new URL(import.meta.resolve(`${folder}/${name}`)), 'utf8'),
  })
  return Object.fromEntries(names.map(name => [`${path}/${name}`, memoizeOnce(() => read(name))]))
}

export function htmlPage(title: string, content: string, style = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>${style}
</head>
<body>
${content}
</body>
</html>
`
}

/** Escapes a text for the content of an element and for an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** The page that shows a problem to a person. */
export function renderProblemPage({ slug, message, errors = [] }: Problem, requestId: string): string {
  const title = problemTitle(slug)
  const content = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(message)}</p>`,
    ...errors.map(({ pointer, message }) => `<p>${escapeHtml(`${pointer} ${message}`)}</p>`),
    `<p>Request ${requestId}</p>`,
  ]
  return htmlPage(title, `<main>\n${content.join('\n')}\n</main>`)
}
