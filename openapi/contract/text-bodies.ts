import { jsonLinesType } from './streams/json-lines.ts'

const csvType = 'text/csv'

/** Whether a body of this media type is sent as it is, and is not JSON or a form. */
export function isTextType(mediaType: string | undefined): boolean {
  return mediaType === csvType || mediaType === jsonLinesType
}
