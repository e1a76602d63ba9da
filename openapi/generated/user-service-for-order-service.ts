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
            /** @description The caller. */
            200: {
                headers: {
                    /**
                     * @description The id of the caller and their version, with a dot between them, as a strong validator (RFC 9110 §8.8.3).
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
                         * @description The person's name, as they write it.
                         * @example John Doe
                         */
                        name: string;
                        /**
                         * Format: email
                         * @description The person's e-mail address. No two people have the same, in whatever case.
                         * @example john@example.com
                         */
                        email: string;
                    };
                };
            };
            /** @description The operation needs to know who is asking, and the request does not say so, or not in a way that can be believed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description The database cannot take the request right now. */
            503: {
                headers: {
                    /**
                     * @description In how many seconds it is worth trying again (RFC 9110 §10.2.3).
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
                         * @description The person's name, as they write it.
                         * @example John Doe
                         */
                        name: string;
                        /**
                         * Format: email
                         * @description The person's e-mail address. No two people have the same, in whatever case.
                         * @example john@example.com
                         */
                        email: string;
                        /**
                         * @description Whether the person may sign in and place orders.
                         * @example active
                         * @enum {string}
                         */
                        status: "active" | "suspended";
                        /**
                         * @description Counts the changes to this user, from 1. The ETag follows from it.
                         * @example 1
                         */
                        version: number;
                    };
                };
            };
            /** @description The operation needs to know who is asking, and the request does not say so, or not in a way that can be believed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description There is no such user, or it is somebody whom the caller may not see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description The database cannot take the request right now. */
            503: {
                headers: {
                    /**
                     * @description In how many seconds it is worth trying again (RFC 9110 §10.2.3).
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
                     * @description `password`, `refresh_token` or `client_credentials`.
                     * @example password
                     */
                    grant_type: string;
                    /**
                     * @description Which application asks. A service account sends it with its secret, by HTTP Basic or here.
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
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description A JWT (RFC 9068), signed with ES256: `iss`, `aud`, `sub` (the user's id, or the service account's), `client_id`, `scope`, `roles`, `iat`, `exp`, `jti`.
                         * @example eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl
                         */
                        access_token: string;
                        /**
                         * @description How long the access token lasts, in seconds.
                         * @example 900
                         */
                        expires_in: number;
                    };
                };
            };
            /** @description The request is not one of RFC 6749, or the grant is not accepted. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description What kind of error it is.
                         * @example invalid_grant
                         * @enum {string}
                         */
                        error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | "slow_down" | "server_error" | "temporarily_unavailable";
                    };
                };
            };
            /** @description The client is not known, or its secret is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description What kind of error it is.
                         * @example invalid_grant
                         * @enum {string}
                         */
                        error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | "slow_down" | "server_error" | "temporarily_unavailable";
                    };
                };
            };
            /** @description Too many have signed in wrongly, by this account from this address. */
            429: {
                headers: {
                    /**
                     * @description In how many seconds it is worth trying again (RFC 9110 §10.2.3).
                     * @example 5
                     */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description What kind of error it is.
                         * @example invalid_grant
                         * @enum {string}
                         */
                        error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | "slow_down" | "server_error" | "temporarily_unavailable";
                    };
                };
            };
            /** @description The service made a mistake. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description What kind of error it is.
                         * @example invalid_grant
                         * @enum {string}
                         */
                        error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | "slow_down" | "server_error" | "temporarily_unavailable";
                    };
                };
            };
            /** @description The database cannot take the request right now. */
            503: {
                headers: {
                    /**
                     * @description In how many seconds it is worth trying again (RFC 9110 §10.2.3).
                     * @example 5
                     */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description What kind of error it is.
                         * @example invalid_grant
                         * @enum {string}
                         */
                        error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | "slow_down" | "server_error" | "temporarily_unavailable";
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
                             * @description Names the key; a token says which one it is signed with.
                             * @example 2cB6vS0mTq8
                             */
                            kid: string;
                            /**
                             * @description The key's type.
                             * @example EC
                             * @constant
                             */
                            kty: "EC";
                            /**
                             * @description The key's curve.
                             * @example P-256
                             * @constant
                             */
                            crv: "P-256";
                            /**
                             * @description The point's x coordinate, in base64url.
                             * @example f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU
                             */
                            x: string;
                            /**
                             * @description The point's y coordinate, in base64url.
                             * @example x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0
                             */
                            y: string;
                        }[];
                    };
                };
            };
            /** @description The database cannot take the request right now. */
            503: {
                headers: {
                    /**
                     * @description In how many seconds it is worth trying again (RFC 9110 §10.2.3).
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
                         * @description Who issues the tokens (`iss`).
                         * @example http://localhost:3000
                         */
                        issuer: string;
                    };
                };
            };
        };
    };
}
