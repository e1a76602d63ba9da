import { expect } from 'vitest'

/** Texts that contain a control character or begin with a space. PostgreSQL cannot store the first one. */
export const unprintableTexts = ['Jane\0Roe', 'Jane\nRoe', 'Jane\u007fRoe', ' Jane']

/** The 400 response that reports a `pattern` error at this JSON Pointer. */
export function patternErrorAt(pointer: string) {
  return {
    status: 400,
    body: { errors: expect.arrayContaining([{ pointer, message: expect.stringContaining('pattern') }]) },
  }
}

/** Texts that cannot be read, or that are displayed as another text. They conform to the `pattern` of a line. */
export const unreadableTexts = ['\u200b', '\u3164', 'Jane\u0085Roe', 'Jane\u202eRoe', 'Jane\u2067Roe', 'Jane\u0378']

/** Texts in different scripts, with characters that the format of a line allows. */
export const readableTexts = ['🧑‍🚀', 'राज', 'علي\u200f', 'O’Hara', 'é', 'e\u0301', '\u00a0x']

/** The 400 response that reports a `format` error at this JSON Pointer. */
export function formatErrorAt(pointer: string) {
  return {
    status: 400,
    body: { errors: [{ pointer, message: expect.stringContaining('at least one visible character') }] },
  }
}
