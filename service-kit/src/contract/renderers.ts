/** A reply in another media type than JSON. The headers replace the common ones of the same name. */
export interface Rendering {
  text: string
  headers?: Record<string, string>
}

/**
 * Makes the body of a media type from a checked JSON body, for operations that respond with several media types. A handler
 * replies with the JSON, and the `Accept` header selects the media type.
 */
export type Renderers = Record<string, (operationId: string, body: unknown) => Promise<Rendering>>
