/** The lifetime of an access token. */
export const accessTokenSeconds = 15 * 60

/** How long a client may cache the published keys. */
export const keySetCacheSeconds = 5 * 60

/** Allows for clock differences, and for caches in series. */
export const marginSeconds = 5 * 60
