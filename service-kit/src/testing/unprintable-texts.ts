import { expect } from 'vitest'

/** Not one line that begins with something to be seen. PostgreSQL could not even keep the first. */
export const unprintableTexts = ['Jane\0Roe', 'Jane\nRoe', 'Jane\u007fRoe', ' Jane']

/** How a text that does not fit its pattern is refused. */
export function refusalAt(pointer: string) {
  return {
    status: 400,
    body: { errors: expect.arrayContaining([{ pointer, message: expect.stringContaining('pattern') }]) },
  }
}
