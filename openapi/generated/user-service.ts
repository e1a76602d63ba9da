// Generated from openapi/user-service.yaml by `npm run generate`.

export interface paths {
    "/api/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is asking?
         * @description The caller, in brief. A caller without a token is taken for the sample user, as long as the service holds sample data (`SAMPLE_DATA`) and the sample user is active.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description The newest first. For staff.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Register
         * @description Makes an account, which is a customer's: staff members are appointed by staff. `email-taken` tells whoever asks that somebody has an account with this e-mail address; a shop's customers expect to be told, and the number of registrations from one address is limited.
         */
        post: operations["registerUser"];
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
        /**
         * Get a user
         * @description One person. For themselves, staff, and service accounts.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Erase a user
         * @description Removes a person's data from the User Service, their history included. The id is never given out again, and the e-mail address is free. Orders keep the name and the e-mail address that they were placed with, as the shop's record. For the person themselves and staff.
         */
        delete: operations["eraseUser"];
        options?: never;
        head?: never;
        /**
         * Change a user
         * @description Changes what the merge patch (RFC 7396) names, and nothing else. For the person themselves and staff; `roles` and `status` for staff alone. Suspending a user ends their sessions: they cannot sign in, and place no orders; an access token in hand ends within its 15 minutes.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/api/users/{userId}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a password
         * @description Ends every session of the user: their refresh tokens do not work any more. A person changes their own with the current one; staff sets another person's without.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a user's history
         * @description Who changed what, and when; the oldest first. For the person themselves and staff.
         */
        get: operations["listUserEvents"];
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
        /**
         * Get an access token
         * @description The token endpoint of RFC 6749 (§3.2). The grants:
         *
         *     - `password`: a person signs in with `username` (their e-mail address) and `password`. It is meant for this shop's own
         *       applications, which are public clients: `client_id` may be left out, and there is no secret. RFC 9700 §2.4 advises
         *       against this grant wherever a third party would get to see the password.
         *     - `refresh_token`: goes on with a session. Each refresh token works once, and is answered with the next. One that is
         *       used twice was copied: every token of its session ends.
         *     - `client_credentials`: a service account gets a token for itself, with its id and secret by HTTP Basic or in the body.
         *
         *     `scope` asks for less than the account may have. Whoever signs in wrongly too often is asked to wait: by account and
         *     address, 429 with `Retry-After`. Parameters that are not known are ignored. Every error has the form of §5.2.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a token
         * @description Ends the session of a refresh token (RFC 7009): its holder is signed out. Whoever has the token may do this; a client that says who it is has to be the one that the token was issued to. An access token cannot be called back: it ends within its 15 minutes. The answer is the same for a token that is not known.
         */
        post: operations["revokeToken"];
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
        /**
         * Get the keys that tokens are signed with
         * @description A JSON Web Key Set (RFC 7517): the key in use, the one before it as long as its tokens last, and the next one before its first token.
         */
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
        /**
         * Find out how to get tokens
         * @description The authorization server's metadata (RFC 8414), from which an OAuth client configures itself.
         */
        get: operations["getAuthorizationServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive?
         * @description Asks nothing of anybody else. A process that does not answer should be restarted.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can the service do its work?
         * @description Asks the service's own database. A service that is not ready should get no traffic for now. It does not ask the other service: one that is away must not take both down. Nor does one that this service does not get on with; what is known of it is told.
         */
        get: operations["getReadiness"];
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
    schemas: {
        /**
         * @description What a person may do. A customer, what is theirs; staff, everything.
         * @example customer
         * @enum {string}
         */
        Role: "customer" | "staff";
        /**
         * @description What the person may do.
         * @example [
         *       "customer"
         *     ]
         */
        Roles: components["schemas"]["Role"][];
        /**
         * @description Whether the person may sign in and place orders.
         * @example active
         * @enum {string}
         */
        UserStatus: "active" | "suspended";
        /**
         * Format: password
         * @description At least 12 characters, and not one of the passwords that everybody tries.
         * @example only-for-trying-out
         */
        Password: string;
        /**
         * @description A person.
         * @example {
         *       "id": 1,
         *       "name": "John Doe",
         *       "email": "john@example.com",
         *       "roles": [
         *         "customer"
         *       ],
         *       "status": "active",
         *       "addresses": [],
         *       "version": 1,
         *       "createdAt": "2026-11-22T09:00:00.000Z",
         *       "updatedAt": "2026-11-22T09:00:00.000Z"
         *     }
         */
        User: {
            id: components["schemas"]["UserId"];
            name: components["schemas"]["PersonName"];
            email: components["schemas"]["Email"];
            roles: components["schemas"]["Roles"];
            status: components["schemas"]["UserStatus"];
            addresses: components["schemas"]["Addresses"];
            /**
             * @description Counts the changes to this user, from 1. The ETag follows from it.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the user was registered.
             * @example 2026-11-22T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the user last changed.
             * @example 2026-11-22T09:00:00.000Z
             */
            updatedAt: string;
        };
        /**
         * @description A page of users.
         * @example {
         *       "items": [],
         *       "nextCursor": null
         *     }
         */
        UserPage: {
            /**
             * @description The users, the newest first.
             * @example []
             */
            items: components["schemas"]["User"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description A new account.
         * @example {
         *       "name": "Jane Roe",
         *       "email": "jane@example.com",
         *       "password": "only-for-trying-out"
         *     }
         */
        RegisterUser: {
            name: components["schemas"]["PersonName"];
            email: components["schemas"]["Email"];
            password: components["schemas"]["Password"];
        };
        /**
         * @description What is to be different. Nothing of a user can be removed; addresses are replaced as a whole.
         * @example {
         *       "name": "John Smith"
         *     }
         */
        UpdateUser: {
            name?: components["schemas"]["PersonName"];
            email?: components["schemas"]["Email"];
            addresses?: components["schemas"]["Addresses"];
            /** @description What the person may do. For staff alone. */
            roles?: components["schemas"]["Roles"];
            /** @description Whether the person may sign in and place orders. For staff alone. */
            status?: components["schemas"]["UserStatus"];
        };
        /**
         * @description A new password.
         * @example {
         *       "currentPassword": "only-for-trying-out",
         *       "newPassword": "three-blind-mice-1805"
         *     }
         */
        ChangePassword: {
            /**
             * Format: password
             * @description The password until now. Staff may leave it out for another person.
             * @example only-for-trying-out
             */
            currentPassword?: string;
            newPassword: components["schemas"]["Password"];
        };
        /**
         * @description What happened.
         * @example updated
         * @enum {string}
         */
        UserEventType: "registered" | "updated" | "passwordChanged" | "erased";
        /**
         * @description What changed of a user. Passwords are never among it.
         * @example {
         *       "status": "suspended"
         *     }
         */
        UserFacts: {
            name?: components["schemas"]["PersonName"];
            email?: components["schemas"]["Email"];
            roles?: components["schemas"]["Roles"];
            status?: components["schemas"]["UserStatus"];
            addresses?: components["schemas"]["Addresses"];
        };
        /**
         * @description A change to a user.
         * @example {
         *       "id": 4,
         *       "type": "updated",
         *       "at": "2026-11-22T10:00:00.000Z",
         *       "by": {
         *         "kind": "staff",
         *         "userId": 2
         *       },
         *       "before": {
         *         "status": "active"
         *       },
         *       "after": {
         *         "status": "suspended"
         *       }
         *     }
         */
        UserEvent: {
            /**
             * @description Counts up with time, over all users.
             * @example 4
             */
            id: number;
            type: components["schemas"]["UserEventType"];
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-11-22T10:00:00.000Z
             */
            at: string;
            by: components["schemas"]["Actor"];
            /** @description What was, of what changed. */
            before?: components["schemas"]["UserFacts"];
            /** @description What has been since. */
            after?: components["schemas"]["UserFacts"];
        };
        /**
         * @description A page of a user's history.
         * @example {
         *       "items": [],
         *       "nextCursor": null
         *     }
         */
        UserEventPage: {
            /**
             * @description The changes, the oldest first.
             * @example []
             */
            items: components["schemas"]["UserEvent"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description Names this request in the logs of both services.
         * @example 3c4e9b52-7b0e-4a57-9c44-0f5f0a3f0b6e
         */
        RequestId: string;
        /**
         * @description The user's id in the User Service.
         * @example 1
         */
        UserId: number;
        /**
         * @description The person's name, as they write it.
         * @example John Doe
         */
        PersonName: string;
        /**
         * Format: email
         * @description The person's e-mail address. No two people have the same, in whatever case.
         * @example john@example.com
         */
        Email: string;
        /**
         * @description A person, in brief.
         * @example {
         *       "id": 1,
         *       "name": "John Doe",
         *       "email": "john@example.com"
         *     }
         */
        CurrentUser: {
            id: components["schemas"]["UserId"];
            name: components["schemas"]["PersonName"];
            email: components["schemas"]["Email"];
        };
        /**
         * @description What kind of problem it is; a reference that can be followed to its meaning.
         * @example /problems/invalid-request
         * @enum {string}
         */
        ProblemType: "/problems/content-too-large" | "/problems/currency-mismatch" | "/problems/email-taken" | "/problems/forbidden" | "/problems/header-fields-too-large" | "/problems/idempotency-key-reused" | "/problems/illegal-transition" | "/problems/insufficient-scope" | "/problems/internal-error" | "/problems/invalid-cursor" | "/problems/invalid-request" | "/problems/invalid-token" | "/problems/method-not-allowed" | "/problems/not-found" | "/problems/not-ready" | "/problems/order-not-found" | "/problems/out-of-stock" | "/problems/over-refunded" | "/problems/over-returned" | "/problems/over-shipped" | "/problems/overpaid" | "/problems/precondition-failed" | "/problems/precondition-required" | "/problems/price-changed" | "/problems/product-inactive" | "/problems/product-not-found" | "/problems/request-timeout" | "/problems/return-not-found" | "/problems/shipment-not-found" | "/problems/sku-taken" | "/problems/stock-below-zero" | "/problems/stock-not-counted" | "/problems/storage-unavailable" | "/problems/too-many-requests" | "/problems/unauthenticated" | "/problems/unknown-line" | "/problems/unknown-sku" | "/problems/unsupported-media-type" | "/problems/user-not-found" | "/problems/user-service-error" | "/problems/user-service-timeout" | "/problems/user-service-unavailable" | "/problems/user-suspended" | "/problems/wrong-password";
        /**
         * @description One part of a request that does not fit the contract.
         * @example {
         *       "pointer": "/body/items/0/quantity",
         *       "message": "must be >= 1"
         *     }
         */
        InvalidPart: {
            /**
             * @description Where it is, as a JSON Pointer (RFC 6901) into the request: `/body/…`, `/query/…`, `/path/…` or `/headers/…`.
             * @example /body/items/0/quantity
             */
            pointer: string;
            /**
             * @description What the contract asks for there.
             * @example must be >= 1
             */
            message: string;
        };
        /**
         * @description A product that there is too little of.
         * @example {
         *       "sku": "MUG-BLUE",
         *       "requested": 3,
         *       "available": 2
         *     }
         */
        Shortage: {
            /**
             * @description The product's SKU.
             * @example MUG-BLUE
             */
            sku: string;
            /**
             * @description How many were asked for, in all lines together.
             * @example 3
             */
            requested: number;
            /**
             * @description How many are left.
             * @example 2
             */
            available: number;
        };
        /**
         * @description An ISO 4217 currency code.
         * @example USD
         */
        Currency: string;
        /**
         * @description An amount of money. Never a float, so that sums are exact.
         * @example {
         *       "amount": 10000,
         *       "currency": "USD"
         *     }
         */
        Money: {
            /**
             * Format: int64
             * @description The amount in the currency's minor unit (cents for USD, yen for JPY).
             * @example 10000
             */
            amount: number;
            currency: components["schemas"]["Currency"];
        };
        /**
         * @description What went wrong, as Problem Details for HTTP APIs (RFC 9457).
         * @example {
         *       "type": "/problems/invalid-request",
         *       "title": "Invalid request",
         *       "status": 400,
         *       "detail": "The request does not fit the contract: 1 error.",
         *       "instance": "/api/orders",
         *       "requestId": "3c4e9b52-7b0e-4a57-9c44-0f5f0a3f0b6e",
         *       "errors": [
         *         {
         *           "pointer": "/body/items/0/quantity",
         *           "message": "must be >= 1"
         *         }
         *       ]
         *     }
         */
        Problem: {
            type: components["schemas"]["ProblemType"];
            /**
             * @description The problem type in words; the same for every occurrence.
             * @example Invalid request
             */
            title: string;
            /**
             * @description The HTTP status of this answer, repeated for whoever keeps only the body.
             * @example 400
             */
            status: number;
            /**
             * @description What happened this time, and what the caller can do about it.
             * @example The request does not fit the contract: 1 error.
             */
            detail: string;
            /**
             * @description The path of the request that had the problem, without its query; `/` when the request was not understood.
             * @example /api/orders
             */
            instance: string;
            requestId: components["schemas"]["RequestId"];
            /**
             * @description Each part of the request that does not fit the contract (with `/problems/invalid-request`).
             * @example [
             *       {
             *         "pointer": "/body/items/0/quantity",
             *         "message": "must be >= 1"
             *       }
             *     ]
             */
            errors?: components["schemas"]["InvalidPart"][];
            /**
             * @description What there is too little of (with `/problems/out-of-stock`).
             * @example [
             *       {
             *         "sku": "MUG-BLUE",
             *         "requested": 3,
             *         "available": 2
             *       }
             *     ]
             */
            shortages?: components["schemas"]["Shortage"][];
            /** @description What it comes to now (with `/problems/price-changed`). */
            total?: components["schemas"]["Money"];
            /**
             * @description The state that the order is in (with `/problems/illegal-transition`).
             * @example completed
             */
            from?: string;
            /**
             * @description The state that the operation is there to lead to (with `/problems/illegal-transition`).
             * @example cancelled
             */
            to?: string;
            /**
             * @description The operations that the caller may do instead (with `/problems/illegal-transition`).
             * @example [
             *       "requestReturn"
             *     ]
             */
            allowed?: string[];
        };
        /**
         * @description Street and number, and what else helps to find it.
         * @example [
         *       "12 Main Street"
         *     ]
         */
        AddressLines: string[];
        /**
         * @description The city or town.
         * @example Springfield
         */
        City: string;
        /**
         * @description The state or province, where addresses have one.
         * @example IL
         */
        Region: string;
        /**
         * @description The postal code.
         * @example 62701
         */
        PostalCode: string;
        /**
         * @description The country, as an ISO 3166-1 alpha-2 code.
         * @example US
         */
        Country: string;
        /**
         * @description Where something can be sent.
         * @example {
         *       "recipient": "John Doe",
         *       "lines": [
         *         "12 Main Street"
         *       ],
         *       "city": "Springfield",
         *       "region": "IL",
         *       "postalCode": "62701",
         *       "country": "US"
         *     }
         */
        Address: {
            /** @description Whose name is on the parcel. */
            recipient: components["schemas"]["PersonName"];
            lines: components["schemas"]["AddressLines"];
            city: components["schemas"]["City"];
            region?: components["schemas"]["Region"];
            postalCode: components["schemas"]["PostalCode"];
            country: components["schemas"]["Country"];
        };
        /**
         * @description Where to send what the person orders; the first is the usual one.
         * @example [
         *       {
         *         "recipient": "John Doe",
         *         "lines": [
         *           "12 Main Street"
         *         ],
         *         "city": "Springfield",
         *         "region": "IL",
         *         "postalCode": "62701",
         *         "country": "US"
         *       }
         *     ]
         */
        Addresses: components["schemas"]["Address"][];
        /**
         * @description Send it as `cursor` to get the next page; null on the last page.
         * @example WzEwMSwibkozYXc3LWpYN216Il0
         */
        NextCursor: string | null;
        /**
         * @description Who did it.
         * @example {
         *       "kind": "staff",
         *       "userId": 2
         *     }
         */
        Actor: {
            /**
             * @description In which role. `system` is the installation itself, or whoever runs it.
             * @example staff
             * @enum {string}
             */
            kind: "customer" | "staff" | "system";
            /**
             * @description The id of the person; null for the system.
             * @example 2
             */
            userId: number | null;
        };
        /**
         * @description Continues the session, once (RFC 6749 §1.5). It ends after 30 days without use.
         * @example 3q2-7wG1cQ4oVbG0rZ8s5mXh9nT2yLkJfD6aPuE1iRw
         */
        RefreshToken: string;
        /**
         * @description A grant (RFC 6749 §4.3.2, §4.4.2, §6).
         * @example {
         *       "grant_type": "password",
         *       "username": "john@example.com",
         *       "password": "only-for-trying-out"
         *     }
         */
        TokenRequest: {
            /**
             * @description `password`, `refresh_token` or `client_credentials`.
             * @example password
             */
            grant_type: string;
            /**
             * @description With `password`, the person's e-mail address, in whatever case.
             * @example john@example.com
             */
            username?: string;
            /**
             * Format: password
             * @description With `password`, the person's password.
             * @example only-for-trying-out
             */
            password?: string;
            refresh_token?: components["schemas"]["RefreshToken"];
            /**
             * @description What the token is to be good for, separated by spaces (RFC 6749 §3.3); all that the account may have, when left out.
             * @example orders:read
             */
            scope?: string;
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
        /**
         * @description What the token is good for, separated by spaces (RFC 6749 §3.3).
         * @example orders:read orders:write users:read users:write
         */
        Scope: string;
        /**
         * @description An access token and what it is good for (RFC 6749 §5.1).
         * @example {
         *       "access_token": "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
         *       "token_type": "Bearer",
         *       "expires_in": 900,
         *       "scope": "orders:read orders:write users:read users:write",
         *       "refresh_token": "3q2-7wG1cQ4oVbG0rZ8s5mXh9nT2yLkJfD6aPuE1iRw"
         *     }
         */
        Token: {
            /**
             * @description A JWT (RFC 9068), signed with ES256: `iss`, `aud`, `sub` (the user's id, or the service account's), `client_id`, `scope`, `roles`, `iat`, `exp`, `jti`.
             * @example eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl
             */
            access_token: string;
            /**
             * @description How to send it (RFC 6750).
             * @example Bearer
             * @constant
             */
            token_type: "Bearer";
            /**
             * @description How long the access token lasts, in seconds.
             * @example 900
             */
            expires_in: number;
            scope: components["schemas"]["Scope"];
            refresh_token?: components["schemas"]["RefreshToken"];
        };
        /**
         * @description What went wrong (RFC 6749 §5.2).
         * @example {
         *       "error": "invalid_grant",
         *       "error_description": "The user name or password is wrong, or the account is suspended."
         *     }
         */
        OAuthError: {
            /**
             * @description What kind of error it is.
             * @example invalid_grant
             * @enum {string}
             */
            error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | "slow_down" | "server_error" | "temporarily_unavailable";
            /**
             * @description What happened this time, for the developer of the client.
             * @example The user name or password is wrong, or the account is suspended.
             */
            error_description: string;
        };
        /**
         * @description A token that is to end (RFC 7009 §2.1).
         * @example {
         *       "token": "3q2-7wG1cQ4oVbG0rZ8s5mXh9nT2yLkJfD6aPuE1iRw"
         *     }
         */
        RevocationRequest: {
            /**
             * @description The token.
             * @example 3q2-7wG1cQ4oVbG0rZ8s5mXh9nT2yLkJfD6aPuE1iRw
             */
            token: string;
            /**
             * @description `refresh_token` or `access_token`. It is not needed.
             * @example refresh_token
             */
            token_type_hint?: string;
            /**
             * @description Which application asks.
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
        /**
         * @description A public key on the curve P-256 (RFC 7517 §4, RFC 7518 §6.2).
         * @example {
         *       "kty": "EC",
         *       "crv": "P-256",
         *       "use": "sig",
         *       "alg": "ES256",
         *       "kid": "2cB6vS0mTq8",
         *       "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
         *       "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"
         *     }
         */
        JsonWebKey: {
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
             * @description What the key is for.
             * @example sig
             * @constant
             */
            use: "sig";
            /**
             * @description What the key is used with.
             * @example ES256
             * @constant
             */
            alg: "ES256";
            /**
             * @description Names the key; a token says which one it is signed with.
             * @example 2cB6vS0mTq8
             */
            kid: string;
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
        };
        /**
         * @description Public keys (RFC 7517 §5).
         * @example {
         *       "keys": [
         *         {
         *           "kty": "EC",
         *           "crv": "P-256",
         *           "use": "sig",
         *           "alg": "ES256",
         *           "kid": "2cB6vS0mTq8",
         *           "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
         *           "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"
         *         }
         *       ]
         *     }
         */
        JsonWebKeySet: {
            /**
             * @description The keys that tokens in use may be signed with.
             * @example [
             *       {
             *         "kty": "EC",
             *         "crv": "P-256",
             *         "use": "sig",
             *         "alg": "ES256",
             *         "kid": "2cB6vS0mTq8",
             *         "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
             *         "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"
             *       }
             *     ]
             */
            keys: components["schemas"]["JsonWebKey"][];
        };
        /**
         * @description The authorization server's metadata (RFC 8414 §2).
         * @example {
         *       "issuer": "http://localhost:3000",
         *       "token_endpoint": "http://localhost:3000/oauth/token",
         *       "revocation_endpoint": "http://localhost:3000/oauth/revoke",
         *       "jwks_uri": "http://localhost:3000/.well-known/jwks.json",
         *       "service_documentation": "http://localhost:3000/docs",
         *       "scopes_supported": [
         *         "orders:read",
         *         "orders:write",
         *         "products:write",
         *         "users:read",
         *         "users:write",
         *         "webhooks:write"
         *       ],
         *       "response_types_supported": [],
         *       "grant_types_supported": [
         *         "password",
         *         "refresh_token",
         *         "client_credentials"
         *       ],
         *       "token_endpoint_auth_methods_supported": [
         *         "none",
         *         "client_secret_basic",
         *         "client_secret_post"
         *       ],
         *       "revocation_endpoint_auth_methods_supported": [
         *         "none",
         *         "client_secret_basic",
         *         "client_secret_post"
         *       ]
         *     }
         */
        AuthorizationServer: {
            /**
             * Format: uri
             * @description Who issues the tokens (`iss`).
             * @example http://localhost:3000
             */
            issuer: string;
            /**
             * Format: uri
             * @description Where tokens are issued.
             * @example http://localhost:3000/oauth/token
             */
            token_endpoint: string;
            /**
             * Format: uri
             * @description Where tokens are revoked.
             * @example http://localhost:3000/oauth/revoke
             */
            revocation_endpoint: string;
            /**
             * Format: uri
             * @description Where the public keys are.
             * @example http://localhost:3000/.well-known/jwks.json
             */
            jwks_uri: string;
            /**
             * Format: uri
             * @description Where a person reads on.
             * @example http://localhost:3000/docs
             */
            service_documentation: string;
            /**
             * @description Every scope there is.
             * @example [
             *       "orders:read",
             *       "users:read"
             *     ]
             */
            scopes_supported: string[];
            /**
             * @description Empty, because there is no authorization endpoint.
             * @example []
             */
            response_types_supported: string[];
            /**
             * @description The grants that the token endpoint takes.
             * @example [
             *       "password",
             *       "refresh_token",
             *       "client_credentials"
             *     ]
             */
            grant_types_supported: string[];
            /**
             * @description How a client can say who it is at the token endpoint.
             * @example [
             *       "none",
             *       "client_secret_basic",
             *       "client_secret_post"
             *     ]
             */
            token_endpoint_auth_methods_supported: string[];
            /**
             * @description How a client can say who it is at the revocation endpoint.
             * @example [
             *       "none",
             *       "client_secret_basic",
             *       "client_secret_post"
             *     ]
             */
            revocation_endpoint_auth_methods_supported: string[];
        };
        /**
         * @description The process runs.
         * @example {
         *       "status": "live"
         *     }
         */
        Liveness: {
            /**
             * @description Always `live`; a process that is not does not answer.
             * @example live
             * @constant
             */
            status: "live";
        };
        /**
         * @description Which contract it is.
         * @example {
         *       "version": "1.1.0",
         *       "digest": "9f86d081884c7d65"
         *     }
         */
        ContractIdentity: {
            /**
             * @description The contract's `info.version`.
             * @example 1.1.0
             */
            version: string;
            /**
             * @description The first 64 bits of the contract's SHA-256, the same wherever it is served.
             * @example 9f86d081884c7d65
             */
            digest: string;
        };
        /**
         * @description A part of another contract that is needed, and is not there, or not as it was.
         * @example {
         *       "operationId": "getUser",
         *       "pointer": "/responses/200/body/email",
         *       "message": "is missing"
         *     }
         */
        Misfit: {
            /**
             * @description The operation of the other contract.
             * @example getUser
             */
            operationId: string;
            /**
             * @description Where it is, as a JSON Pointer (RFC 6901) into what `x-consumes` says of the operation; empty for all of it.
             * @example /responses/200/body/email
             */
            pointer: string;
            /**
             * @description What is wrong with it.
             * @example is missing
             */
            message: string;
        };
        /**
         * @description What has come of holding what is needed of another service against its contract, as it serves it.
         * @example {
         *       "service": "user-service",
         *       "state": "compatible",
         *       "contract": {
         *         "version": "1.1.0",
         *         "digest": "2c26b46b68ffc68f"
         *       },
         *       "misfits": []
         *     }
         */
        ConsumedContract: {
            /**
             * @description The other service.
             * @example user-service
             */
            service: string;
            /**
             * @description Whether all that is needed is there; `unknown` as long as the other service does not say.
             * @example compatible
             * @enum {string}
             */
            state: "compatible" | "incompatible" | "unknown";
            /**
             * @description The other service's contract; null as long as it is not known which.
             * @example {
             *       "version": "1.1.0",
             *       "digest": "2c26b46b68ffc68f"
             *     }
             */
            contract: components["schemas"]["ContractIdentity"] | null;
            /**
             * @description Each part that is needed, and is not there, or not as it was.
             * @example []
             */
            misfits: components["schemas"]["Misfit"][];
        };
        /**
         * @description The service can do its work.
         * @example {
         *       "status": "ready",
         *       "contract": {
         *         "version": "1.1.0",
         *         "digest": "9f86d081884c7d65"
         *       },
         *       "consumes": []
         *     }
         */
        Readiness: {
            /**
             * @description Always `ready`; a service that is not answers 503.
             * @example ready
             * @constant
             */
            status: "ready";
            /** @description The contract that the service keeps. */
            contract: components["schemas"]["ContractIdentity"];
            /**
             * @description The contracts of other services of which this one needs something (`x-consumes`), each as it was found last.
             * @example []
             */
            consumes: components["schemas"]["ConsumedContract"][];
        };
    };
    responses: {
        /** @description There is no such user, or it is somebody whom the caller may not see. */
        UserNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody else has this e-mail address. */
        EmailTaken: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The current password is wrong, or it is not for the caller to change this password. */
        WrongPassword: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                /**
                 * @description With `insufficient-scope`, the scopes that are needed (RFC 6750 §3.1).
                 * @example Bearer realm="order-management", error="insufficient_scope", scope="users:write"
                 */
                "WWW-Authenticate"?: string;
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request does not fit the contract. */
        BadRegistration: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request does not fit the contract. */
        BadUserChange: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request does not fit the contract. */
        BadPassword: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What the caller has, by its `If-None-Match`, is current. */
        NotModified: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                ETag: components["headers"]["ETag"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request does not fit the contract. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The operation needs to know who is asking, and the request does not say so, or not in a way that can be believed. */
        Unauthenticated: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It is known who is asking, and it is not theirs to ask. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                /**
                 * @description With `insufficient-scope`, the scopes that are needed (RFC 6750 §3.1).
                 * @example Bearer realm="order-management", error="insufficient_scope", scope="users:read"
                 */
                "WWW-Authenticate"?: string;
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The path is served, but not with this method. */
        MethodNotAllowed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                Allow: components["headers"]["Allow"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service made a mistake. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The database cannot take the request right now. */
        StorageUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request does not fit the contract, or its cursor was not issued for it. */
        BadListRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than 100 kB. */
        ContentTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body has a media type that the operation does not take. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There were too many of these from this address. Nothing was changed. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The resource has changed since the caller read it. Nothing was changed. */
        PreconditionFailed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request does not say which version it changes. */
        PreconditionRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The client is not known, or its secret is wrong. */
        InvalidClient: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "WWW-Authenticate": components["headers"]["BasicChallenge"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The path is served, but not with this method. */
        "MethodNotAllowed-2": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                Allow: components["headers"]["Allow"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The body is larger than 100 kB, or has more than 1000 parameters. */
        "ContentTooLarge-2": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The body has a media type that the operation does not take. */
        "UnsupportedMediaType-2": {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The service made a mistake. */
        ServerError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The database cannot take the request right now. */
        TemporarilyUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The service is stopping, or its database does not answer. */
        NotReady: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description ETags that the caller has (RFC 9110 §13.1.2). When the current one is among them, the answer is 304 without a body.
         * @example "0"
         */
        IfNoneMatch: string;
        /**
         * @description How many items a page holds at most.
         * @example 20
         */
        Limit: number;
        /**
         * @description The `nextCursor` of the page before. It is opaque, and belongs to the listing and the filters that it was issued for.
         * @example WzEwMSwibkozYXc3LWpYN216Il0
         */
        Cursor: string;
        /**
         * @description The user's id.
         * @example 1
         */
        UserId: number;
        /**
         * @description The ETag of the version that is to be changed (RFC 9110 §13.1.1): 412 when there is a newer one, 428 when it is left out.
         * @example "1"
         */
        IfMatch: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The version of the service's contract, and behind a plus sign a digest of it (as in Semantic Versioning §10): another digest is another contract.
         * @example 1.1.0+9f86d081884c7d65
         */
        "API-Contract": string;
        /**
         * @description The id of the caller and their version, with a dot between them, as a strong validator (RFC 9110 §8.8.3).
         * @example "1.1"
         */
        CurrentUserETag: string;
        /**
         * @description Names this request in the logs of both services. The caller's own, when it sent a fitting one.
         * @example 3c4e9b52-7b0e-4a57-9c44-0f5f0a3f0b6e
         */
        "X-Request-Id": components["schemas"]["RequestId"];
        /**
         * @description The version of what is answered, as a strong validator (RFC 9110 §8.8.3).
         * @example "1"
         */
        ETag: string;
        /**
         * @description How to say who is asking (RFC 9110 §11.6.1, RFC 6750 §3).
         * @example Bearer realm="order-management"
         */
        "WWW-Authenticate": string;
        /**
         * @description The methods that work on this path (RFC 9110 §10.2.1).
         * @example GET, HEAD
         */
        Allow: string;
        /**
         * @description In how many seconds it is worth trying again (RFC 9110 §10.2.3).
         * @example 5
         */
        "Retry-After": number;
        /**
         * @description Where the new resource is (RFC 9110 §10.2.2).
         * @example /api/orders/101
         */
        Location: string;
        /**
         * @description Whether the answer may be kept (RFC 9111).
         * @example no-store
         */
        "Cache-Control": string;
        /**
         * @description The same as `Cache-Control`, for caches from before it (RFC 6749 §5.1 asks for it).
         * @example no-cache
         */
        Pragma: string;
        /**
         * @description How a client can say who it is (RFC 9110 §11.6.1, RFC 7617).
         * @example Basic realm="order-management"
         */
        BasicChallenge: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getCurrentUser: {
        caller: "optional";
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETags that the caller has (RFC 9110 §13.1.2). When the current one is among them, the answer is 304 without a body.
                 * @example "0"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["CurrentUserETag"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentUser"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["StorageUnavailable"];
        };
    };
    listUsers: {
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description Only the user with this e-mail address, in whatever case.
                 * @example john@example.com
                 */
                email?: string;
                /**
                 * @description Only users whose name begins like this, in whatever case.
                 * @example Jo
                 */
                name?: string;
                /**
                 * @description Only users in this status.
                 * @example active
                 */
                status?: components["schemas"]["UserStatus"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before. It is opaque, and belongs to the listing and the filters that it was issued for.
                 * @example WzEwMSwibkozYXc3LWpYN216Il0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description The next page, as `rel="next"` (RFC 8288). Left out on the last page.
                     * @example </api/users?limit=20&cursor=WzEwMSwibkozYXc3LWpYN216Il0>; rel="next"
                     */
                    Link?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["StorageUnavailable"];
        };
    };
    registerUser: {
        caller: "none";
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who registers. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterUser"];
            };
        };
        responses: {
            /** @description The account. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRegistration"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["EmailTaken"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["StorageUnavailable"];
        };
    };
    getUser: {
        caller: "required";
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description ETags that the caller has (RFC 9110 §13.1.2). When the current one is among them, the answer is 304 without a body.
                 * @example "0"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The user's id.
                 * @example 1
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["StorageUnavailable"];
        };
    };
    eraseUser: {
        caller: "required";
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id.
                 * @example 1
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["StorageUnavailable"];
        };
    };
    updateUser: {
        caller: "required";
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that is to be changed (RFC 9110 §13.1.1): 412 when there is a newer one, 428 when it is left out.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The user's id.
                 * @example 1
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description What is to be different. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["UpdateUser"];
            };
        };
        responses: {
            /** @description The user, changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadUserChange"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["EmailTaken"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["StorageUnavailable"];
        };
    };
    changePassword: {
        caller: "required";
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id.
                 * @example 1
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description The new password. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description The password has changed. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadPassword"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["WrongPassword"];
            404: components["responses"]["UserNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["StorageUnavailable"];
        };
    };
    listUserEvents: {
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before. It is opaque, and belongs to the listing and the filters that it was issued for.
                 * @example WzEwMSwibkozYXc3LWpYN216Il0
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The user's id.
                 * @example 1
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the history. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description The next page, as `rel="next"` (RFC 8288). Left out on the last page.
                     * @example </api/users/3/events?limit=20&cursor=WzEwMSwibkozYXc3LWpYN216Il0>; rel="next"
                     */
                    Link?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserEventPage"];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["StorageUnavailable"];
        };
    };
    issueToken: {
        caller: "client";
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A grant. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description The request is not one of RFC 6749, or the grant is not accepted. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            401: components["responses"]["InvalidClient"];
            405: components["responses"]["MethodNotAllowed-2"];
            413: components["responses"]["ContentTooLarge-2"];
            415: components["responses"]["UnsupportedMediaType-2"];
            /** @description Too many have signed in wrongly, by this account from this address. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            500: components["responses"]["ServerError"];
            503: components["responses"]["TemporarilyUnavailable"];
        };
    };
    revokeToken: {
        caller: "client";
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RevocationRequest"];
            };
        };
        responses: {
            /** @description The session has ended; an access token lasts out its 15 minutes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not one of RFC 7009, or the token is another client's. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            401: components["responses"]["InvalidClient"];
            405: components["responses"]["MethodNotAllowed-2"];
            413: components["responses"]["ContentTooLarge-2"];
            415: components["responses"]["UnsupportedMediaType-2"];
            /** @description Too many have given a wrong secret, by this client from this address. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            500: components["responses"]["ServerError"];
            503: components["responses"]["TemporarilyUnavailable"];
        };
    };
    getKeys: {
        caller: "none";
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonWebKeySet"];
                };
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["StorageUnavailable"];
        };
    };
    getAuthorizationServer: {
        caller: "none";
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizationServer"];
                };
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalError"];
        };
    };
    getLiveness: {
        caller: "none";
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process runs. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalError"];
        };
    };
    getReadiness: {
        caller: "none";
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service takes requests. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["NotReady"];
        };
    };
}
