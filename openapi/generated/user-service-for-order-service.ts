// Generated from openapi/order-service.yaml (x-consumes) and openapi/user-service.yaml by `npm run generate`.

export interface paths {
    "/api/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/token-revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTokenRevocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/introspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["introspectToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAuthorizationServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's id, name and e-mail address. */
            200: {
                headers: {
                    /**
                     * @description The caller's id and version, separated by a dot, as a strong validator (RFC 9110 §8.8.3).
                     * @example "1.1"
                     */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The user's id in the User Service.
                         * @example 1
                         */
                        id: number;
                        /**
                         * Format: line
                         * @description The person's name, as the person writes it.
                         * @example John Doe
                         */
                        name: string;
                        /**
                         * Format: email
                         * @description The person's e-mail address. An internationalized domain is in its ASCII form (RFC 5890), such as `xn--mller-kva.example`. The address is unique among all users, regardless of letter case.
                         * @example john@example.com
                         */
                        email: string;
                    };
                };
            };
            /** @description The request has no access token and no active sample user exists, or the request has a token that the service does not accept. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description The database cannot process the request at the moment, or too many requests are in progress. */
            503: {
                headers: {
                    /**
                     * @description The number of seconds to wait before the next attempt (RFC 9110 §10.2.3).
                     * @example 5
                     */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id.
                 * @example 1
                 */
                userId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The user's id in the User Service.
                         * @example 1
                         */
                        id: number;
                        /**
                         * Format: line
                         * @description The person's name, as the person writes it.
                         * @example John Doe
                         */
                        name: string;
                        /**
                         * Format: email
                         * @description The person's e-mail address. An internationalized domain is in its ASCII form (RFC 5890), such as `xn--mller-kva.example`. The address is unique among all users, regardless of letter case.
                         * @example john@example.com
                         */
                        email: string;
                        /**
                         * @description Whether the user may sign in and place orders.
                         * @example active
                         * @enum {string}
                         */
                        status: "active" | "suspended";
                        /**
                         * @description The version of the user. It starts at 1 and increases with each change. The ETag is derived from it.
                         * @example 1
                         */
                        version: number;
                    };
                };
            };
            /** @description The operation requires an access token, and the request has no token or a token that the service does not accept. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description The user does not exist, or the caller may not see the user. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description The database cannot process the request at the moment, or too many requests are in progress. */
            503: {
                headers: {
                    /**
                     * @description The number of seconds to wait before the next attempt (RFC 9110 §10.2.3).
                     * @example 5
                     */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    listTokenRevocations: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items on a page.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description The `nextCursor` of the previous page. It is opaque, and valid only for the listing and the filters for which it was issued.
                 * @example WzEwMSwibkozYXc3LWpYN216Il0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of token revocations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * @description The user's id in the User Service.
                             * @example 1
                             */
                            userId: number;
                            /**
                             * @description The lowest `token_generation` of the user's access tokens that are not revoked.
                             * @example 1
                             */
                            generation: number;
                            /**
                             * Format: date-time
                             * @description When the tokens were revoked.
                             * @example 2026-11-22T10:00:00.000Z
                             */
                            revokedAt: string;
                        }[];
                        /**
                         * @description Send it as `cursor` to get the next page; null on the last page.
                         * @example WzEwMSwibkozYXc3LWpYN216Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description Only the events of one of these types, separated by commas.
                 * @example [
                 *       "user.changed",
                 *       "user.erased"
                 *     ]
                 */
                type?: ("user.registered" | "user.changed" | "user.suspended" | "user.erased" | "user.tokensRevoked" | "webhook.disabled" | "webhook.test")[];
                /**
                 * @description Only the events at this time or later. A date means its beginning in UTC. A time before the oldest event is allowed, and so is one in the future.
                 * @example 2026-11-01T00:00:00.000Z
                 */
                from?: string;
                /**
                 * @description The maximum number of items on a page.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Continues after this place: the `nextCursor` of a page, or the `sequence` of an event. A cursor does not depend on the filters.
                 * @example 0000000000000001
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    /**
                     * @description The next page, as `rel="next"` (RFC 8288). Absent at the end of the feed.
                     * @example </api/events?limit=20&cursor=0000000000000020>; rel="next"
                     */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: ({
                            /**
                             * @description The type of the event.
                             * @example user.registered
                             * @constant
                             * @enum {string}
                             */
                            type: "user.registered";
                            data: {
                                /**
                                 * @description The user's id in the User Service.
                                 * @example 1
                                 */
                                id: number;
                                /**
                                 * Format: line
                                 * @description The person's name, as the person writes it.
                                 * @example John Doe
                                 */
                                name: string;
                                /**
                                 * Format: email
                                 * @description The person's e-mail address. An internationalized domain is in its ASCII form (RFC 5890), such as `xn--mller-kva.example`. The address is unique among all users, regardless of letter case.
                                 * @example john@example.com
                                 */
                                email: string;
                                /**
                                 * @description The version of the user. It starts at 1 and increases with each change. The ETag is derived from it.
                                 * @example 1
                                 */
                                version: number;
                            } | {
                                /**
                                 * @description The user's id in the User Service.
                                 * @example 1
                                 */
                                id: number;
                            };
                        } | {
                            /**
                             * @description The type of the event.
                             * @example user.changed
                             * @constant
                             * @enum {string}
                             */
                            type: "user.changed";
                            data: {
                                /**
                                 * @description The user's id in the User Service.
                                 * @example 1
                                 */
                                id: number;
                                /**
                                 * Format: line
                                 * @description The person's name, as the person writes it.
                                 * @example John Doe
                                 */
                                name: string;
                                /**
                                 * Format: email
                                 * @description The person's e-mail address. An internationalized domain is in its ASCII form (RFC 5890), such as `xn--mller-kva.example`. The address is unique among all users, regardless of letter case.
                                 * @example john@example.com
                                 */
                                email: string;
                                /**
                                 * @description The version of the user. It starts at 1 and increases with each change. The ETag is derived from it.
                                 * @example 1
                                 */
                                version: number;
                            } | {
                                /**
                                 * @description The user's id in the User Service.
                                 * @example 1
                                 */
                                id: number;
                            };
                        } | {
                            /**
                             * @description The type of the event.
                             * @example user.suspended
                             * @constant
                             * @enum {string}
                             */
                            type: "user.suspended";
                            data: {
                                /**
                                 * @description The user's id in the User Service.
                                 * @example 1
                                 */
                                id: number;
                                /**
                                 * Format: line
                                 * @description The person's name, as the person writes it.
                                 * @example John Doe
                                 */
                                name: string;
                                /**
                                 * Format: email
                                 * @description The person's e-mail address. An internationalized domain is in its ASCII form (RFC 5890), such as `xn--mller-kva.example`. The address is unique among all users, regardless of letter case.
                                 * @example john@example.com
                                 */
                                email: string;
                                /**
                                 * @description The version of the user. It starts at 1 and increases with each change. The ETag is derived from it.
                                 * @example 1
                                 */
                                version: number;
                            } | {
                                /**
                                 * @description The user's id in the User Service.
                                 * @example 1
                                 */
                                id: number;
                            };
                        } | {
                            /**
                             * @description The type of the event.
                             * @example user.erased
                             * @constant
                             * @enum {string}
                             */
                            type: "user.erased";
                            data: {
                                /**
                                 * @description The user's id in the User Service.
                                 * @example 1
                                 */
                                id: number;
                            };
                        } | {
                            /**
                             * @description The type of the event.
                             * @example user.tokensRevoked
                             * @constant
                             * @enum {string}
                             */
                            type: "user.tokensRevoked";
                            data: {
                                /**
                                 * @description The user's id in the User Service.
                                 * @example 1
                                 */
                                userId: number;
                                /**
                                 * @description The lowest `token_generation` of the user's access tokens that are not revoked.
                                 * @example 1
                                 */
                                generation: number;
                                /**
                                 * Format: date-time
                                 * @description When the tokens were revoked.
                                 * @example 2026-11-22T10:00:00.000Z
                                 */
                                revokedAt: string;
                            };
                        } | {
                            /**
                             * @description The type of the event.
                             * @example webhook.disabled
                             * @constant
                             * @enum {string}
                             */
                            type: "webhook.disabled";
                            data: {
                                /**
                                 * @description The id of the endpoint.
                                 * @example 1
                                 */
                                id: number;
                                /**
                                 * @description Increases with each change.
                                 * @example 1
                                 */
                                version: number;
                            };
                        })[];
                        /**
                         * @description A place in the feed, never null: the `sequence` of the last event that was read. Also at the end of the feed it is the `cursor` that continues with later events.
                         * @example 0000000000000001
                         */
                        nextCursor: string;
                    };
                };
            };
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /**
                 * @description Only the events of one of these types, separated by commas.
                 * @example [
                 *       "user.changed",
                 *       "user.erased"
                 *     ]
                 */
                type?: ("user.registered" | "user.changed" | "user.suspended" | "user.erased" | "user.tokensRevoked" | "webhook.disabled" | "webhook.test")[];
            };
            header?: {
                /**
                 * @description Continues after this place: the last `id` of a former stream, the `nextCursor` of a page of `listEvents`, or the `sequence` of an event.
                 * @example 0000000000000001
                 */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. It ends when the client disconnects, or with a comment that says why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description `authorization_code`, `password`, `refresh_token` or `client_credentials`.
                     * @example password
                     */
                    grant_type: string;
                    /**
                     * @description The id of the calling application. A service account sends it with its secret, by HTTP Basic or here.
                     * @example order-service
                     */
                    client_id?: string;
                    /**
                     * Format: password
                     * @description The secret of a service account.
                     * @example only-for-development
                     */
                    client_secret?: string;
                };
            };
        };
        responses: {
            /** @description The access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description A JWT (RFC 9068), signed with ES256. Its claims are `iss`, `aud`, `sub` (the id of the user or of the service account), `client_id`, `scope`, `roles`, `iat`, `exp`, `jti`.
                         * @example eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl
                         */
                        access_token: string;
                        /**
                         * @description The lifetime of the access token, in seconds.
                         * @example 900
                         */
                        expires_in: number;
                    };
                };
            };
            /** @description The request does not conform to RFC 6749, or the grant is not accepted. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The error code.
                         * @example invalid_grant
                         * @enum {string}
                         */
                        error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | "slow_down" | "server_error" | "temporarily_unavailable";
                    };
                };
            };
            /** @description The client is unknown, or its secret is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The error code.
                         * @example invalid_grant
                         * @enum {string}
                         */
                        error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | "slow_down" | "server_error" | "temporarily_unavailable";
                    };
                };
            };
            /** @description Too many sign-ins to this account, or to different accounts, from this network address have failed. */
            429: {
                headers: {
                    /**
                     * @description The number of seconds to wait before the next attempt (RFC 9110 §10.2.3).
                     * @example 840
                     */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The error code.
                         * @example invalid_grant
                         * @enum {string}
                         */
                        error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | "slow_down" | "server_error" | "temporarily_unavailable";
                    };
                };
            };
            /** @description An unexpected error occurred in the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The error code.
                         * @example invalid_grant
                         * @enum {string}
                         */
                        error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | "slow_down" | "server_error" | "temporarily_unavailable";
                    };
                };
            };
            /** @description The database cannot process the request at the moment, or too many requests are in progress or are waiting for their password to be verified. */
            503: {
                headers: {
                    /**
                     * @description The number of seconds to wait before the next attempt (RFC 9110 §10.2.3).
                     * @example 5
                     */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The error code.
                         * @example invalid_grant
                         * @enum {string}
                         */
                        error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | "slow_down" | "server_error" | "temporarily_unavailable";
                    };
                };
            };
        };
    };
    introspectToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description The token to revoke.
                     * @example 3q2-7wG1cQ4oVbG0rZ8s5mXh9nT2yLkJfD6aPuE1iRw
                     */
                    token: string;
                    /**
                     * @description The id of the calling application.
                     * @example order-service
                     */
                    client_id?: string;
                    /**
                     * Format: password
                     * @description The secret of a service account.
                     * @example only-for-development
                     */
                    client_secret?: string;
                };
            };
        };
        responses: {
            /** @description The state of the token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Whether the token is valid now.
                         * @example true
                         */
                        active: boolean;
                        /**
                         * @description The id of the user or of the service account.
                         * @example 1
                         */
                        sub?: string;
                    };
                };
            };
        };
    };
    getKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keys: {
                            /**
                             * @description The id of the key. A token contains the id of the key with which it is signed.
                             * @example oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U
                             */
                            kid: string;
                            /**
                             * @description The type of the key.
                             * @example EC
                             * @constant
                             * @enum {string}
                             */
                            kty: "EC";
                            /**
                             * @description The curve of the key.
                             * @example P-256
                             * @constant
                             * @enum {string}
                             */
                            crv: "P-256";
                            /**
                             * @description The x coordinate of the point, in base64url.
                             * @example f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU
                             */
                            x: string;
                            /**
                             * @description The y coordinate of the point, in base64url.
                             * @example x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0
                             */
                            y: string;
                        }[];
                    };
                };
            };
            /** @description The database cannot process the request at the moment, or too many requests are in progress. */
            503: {
                headers: {
                    /**
                     * @description The number of seconds to wait before the next attempt (RFC 9110 §10.2.3).
                     * @example 5
                     */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    getAuthorizationServer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uri
                         * @description The issuer of the tokens (`iss`).
                         * @example http://localhost:3000
                         */
                        issuer: string;
                    };
                };
            };
        };
    };
}
