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
