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
         * Get the current user
         * @description Returns the caller's id, name and e-mail address. A caller without a token is treated as the sample user, as long as the service has sample data (`SAMPLE_DATA`) and the sample user is active.
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
         * @description Returns the users, newest first. Allowed for staff.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Register a user
         * @description Creates a customer account, and sends a mail with which the person verifies the e-mail address (`verifyEmail`), if the installation can send mail and the limit of mails to the address is not reached. Staff members are appointed by staff. The problem `email-taken` discloses to any caller that an account with this e-mail address exists. This is intended: customers of a shop expect this response, and the number of registrations from one network address is limited. Hashing a password takes long, so only a limited number of requests can wait for it: others get 503 `overloaded` with `Retry-After`.
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
         * @description Returns one user. Allowed for the user, staff and service accounts.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Erase a user
         * @description Removes a user's data from the User Service, including the user's history. The id is never assigned again. The e-mail address can be registered again. Orders keep the name and the e-mail address with which they were placed, as the shop's record. The user's access tokens end. Allowed for the user and staff; a suspended user is erased by staff only.
         */
        delete: operations["eraseUser"];
        options?: never;
        head?: never;
        /**
         * Change a user
         * @description Changes only the properties in the merge patch (RFC 7396). Allowed for the user and staff; only staff may change `roles` and `status`. A new e-mail address is not verified, and gets a mail like that of `registerUser`. Suspending a user ends the user's sessions and access tokens: a suspended user cannot sign in and cannot change anything. Taking a role away from a user ends the user's access tokens, but not the sessions.
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
         * @description Sets a new password and ends all sessions of the user: their refresh tokens and access tokens stop working, the one of this request included if it is the user's, and so does a mailed token for a forgotten password. Users must send the current password to change their own password. Staff set another user's password without the current one. Wrong current passwords count as failed sign-ins (`issueToken`). Hashing a password takes long, so only a limited number of requests can wait for it: others get 503 `overloaded` with `Retry-After`.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/email-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request a mail to verify an e-mail address
         * @description Sends a mail with a token for `verifyEmail` to the user's e-mail address. Sends no mail if the address is verified or the user is suspended. Allowed for the user and staff. The mail is sent after the response.
         */
        post: operations["requestEmailVerification"];
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
         * List the changes to a user
         * @description Returns who changed what and when, oldest first. Allowed for the user and staff.
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
    "/api/email-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an e-mail address
         * @description Marks the e-mail address as verified to which the token was sent. The token proves that the caller reads mail at the address, so no access token is needed.
         */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request a mail to replace a forgotten password
         * @description Sends a mail with a token for `resetPassword` to the e-mail address, if an active account has it. The response is the same, and takes the same work, whether or not such an account exists: the service looks for the account after the response.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a forgotten password
         * @description Sets a new password for the account whose e-mail address got the token, and ends all sessions of the user, as `changePassword` does. It also verifies the e-mail address. A password that is not accepted does not use up the token. Hashing a password takes long, so only a limited number of requests can wait for it: others get 503 `overloaded` with `Retry-After`.
         */
        post: operations["resetPassword"];
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
        /**
         * List the token revocations
         * @description Returns the users whose access tokens were revoked within the lifetime of an access token, oldest first. The
         *     claim `token_generation` of a user's access token is the user's token generation at the time of issue; a token
         *     without the claim has generation 0. A token is revoked when its generation is lower than the user's.
         *
         *     A reader keeps up by listing again from some seconds before the last `revokedAt` that it has received: with
         *     several replicas, a revocation can appear after a later one. Allowed for service accounts.
         */
        get: operations["listTokenRevocations"];
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
         * @description The token endpoint of RFC 6749 (§3.2). It supports these grants:
         *
         *     - `password`: a person signs in with `username` (their e-mail address, in any letter case, and in
         *       either form of the domain) and `password`. This grant is meant for the
         *       shop's own applications, which are public clients: they may omit `client_id`, and they have no secret. RFC 9700
         *       §2.4 advises against this grant wherever a third party would see the password.
         *     - `refresh_token`: continues a session. Each refresh token works once, and the response contains the next one. A
         *       refresh token that is used twice was copied: the session and all its refresh tokens end.
         *     - `client_credentials`: a service account gets a token for itself. It sends its id and secret by HTTP Basic or in
         *       the body.
         *
         *     `scope` requests fewer scopes than the account may have. Unknown parameters are ignored. Every error has the
         *     format of RFC 6749 §5.2.
         *
         *     Failed sign-ins are limited: after too many, the response is 429 `slow_down` with `Retry-After`. They are counted
         *     for each account and network address, and for each network address over all accounts. After too many failures for
         *     other accounts, an address can still sign in to the accounts that it has signed in to before, continue its
         *     sessions, and get tokens for a service account. Only a limited number of sign-ins can wait for their password to
         *     be verified: others get 503 `temporarily_unavailable` with `Retry-After`.
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
         * @description Ends the session of a refresh token (RFC 7009), which signs the user out. Any caller that has the token may revoke it. A client that identifies itself must be the client that the token was issued to. An access token cannot be revoked by its client: it expires within its 15 minutes. The response is the same for an unknown token.
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
         * Get the public keys for verifying access tokens
         * @description Returns a JSON Web Key Set (RFC 7517) with the current signing key, the previous key as long as tokens signed with it are valid, and the next key before the first token is signed with it.
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
         * Get the authorization server metadata
         * @description Returns the authorization server's metadata (RFC 8414), with which an OAuth client configures itself.
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
         * Check liveness
         * @description Does not call any dependency. A process that does not respond should be restarted.
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
         * Check readiness
         * @description Checks the service's own database, which has to respond within 400 ms. A service that is not ready should receive no traffic for now. The check does not call the other service: if one service is unavailable, the other must stay ready. A service also stays ready if the contract of the other service is incompatible; the response reports what is known about that contract. It also reports the calls to the other service that are suspended because they failed.
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
         * @description What a user may do: a customer sees and changes their own resources, staff see and change all resources.
         * @example customer
         * @enum {string}
         */
        Role: "customer" | "staff";
        /**
         * @description The roles of the user.
         * @example [
         *       "customer"
         *     ]
         */
        Roles: components["schemas"]["Role"][];
        /**
         * @description Whether the user may sign in and place orders.
         * @example active
         * @enum {string}
         */
        UserStatus: "active" | "suspended";
        /**
         * Format: password
         * @description A password of at least 12 characters that is not one of the most common passwords. It must not contain the user's name or e-mail address, the part of the address before the `@`, or a word of the name or of this part, in any letter case; texts of fewer than 4 characters do not count. The name and the address are those at the time when the password is set.
         * @example only-for-trying-out
         */
        Password: string;
        /**
         * @description A user.
         * @example {
         *       "id": 1,
         *       "name": "John Doe",
         *       "email": "john@example.com",
         *       "emailVerified": false,
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
            /**
             * @description Whether the user has shown that they read mail at this address (`verifyEmail`, `resetPassword`). A new address is not verified. No operation depends on this property.
             * @example false
             */
            emailVerified: boolean;
            roles: components["schemas"]["Roles"];
            status: components["schemas"]["UserStatus"];
            addresses: components["schemas"]["Addresses"];
            /**
             * @description The version of the user. It starts at 1 and increases with each change. The ETag is derived from it.
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
             * @description When the user was last changed.
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
             * @description The users, newest first.
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
            email: components["schemas"]["NewEmail"];
            password: components["schemas"]["Password"];
        };
        /**
         * @description The properties to change. No property of a user can be removed; `addresses` is replaced as a whole.
         * @example {
         *       "name": "John Smith"
         *     }
         */
        UpdateUser: {
            name?: components["schemas"]["PersonName"];
            email?: components["schemas"]["NewEmail"];
            addresses?: components["schemas"]["NewAddresses"];
            /** @description The roles of the user. Only staff may set them. */
            roles?: components["schemas"]["Roles"];
            /** @description Whether the user may sign in and place orders. Only staff may set this. */
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
             * @description The current password. Staff may omit it when they set another user's password.
             * @example only-for-trying-out
             */
            currentPassword?: string;
            newPassword: components["schemas"]["Password"];
        };
        /**
         * @description The token in a mail.
         * @example 2YotnFZFEjr1zCsicMWpAAzv3cW8dE1kLq9sTuXyB0g
         */
        MailToken: string;
        /**
         * @description The token that verifies an e-mail address.
         * @example {
         *       "token": "2YotnFZFEjr1zCsicMWpAAzv3cW8dE1kLq9sTuXyB0g"
         *     }
         */
        VerifyEmail: {
            token: components["schemas"]["MailToken"];
        };
        /**
         * @description The account whose password is forgotten.
         * @example {
         *       "email": "john@example.com"
         *     }
         */
        RequestPasswordReset: {
            email: components["schemas"]["NewEmail"];
        };
        /**
         * @description A new password for the account whose e-mail address got the token.
         * @example {
         *       "token": "2YotnFZFEjr1zCsicMWpAAzv3cW8dE1kLq9sTuXyB0g",
         *       "newPassword": "three-blind-mice-1805"
         *     }
         */
        ResetPassword: {
            token: components["schemas"]["MailToken"];
            newPassword: components["schemas"]["Password"];
        };
        /**
         * @description The type of the change.
         * @example updated
         * @enum {string}
         */
        UserEventType: "registered" | "updated" | "emailVerified" | "passwordChanged" | "erased";
        /**
         * @description The changed properties of a user. Passwords are never included.
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
             * @description The id of the change. Ids increase with time, across all users.
             * @example 4
             */
            id: number;
            type: components["schemas"]["UserEventType"];
            /**
             * Format: date-time
             * @description When the change happened.
             * @example 2026-11-22T10:00:00.000Z
             */
            at: string;
            by: components["schemas"]["Actor"];
            /** @description The changed properties with their values before the change. */
            before?: components["schemas"]["UserFacts"];
            /** @description The changed properties with their values after the change. */
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
             * @description The changes, oldest first.
             * @example []
             */
            items: components["schemas"]["UserEvent"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description All access tokens of a user with a lower generation are revoked.
         * @example {
         *       "userId": 1,
         *       "generation": 1,
         *       "revokedAt": "2026-11-22T10:00:00.000Z"
         *     }
         */
        TokenRevocation: {
            userId: components["schemas"]["UserId"];
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
        /**
         * @description A page of token revocations.
         * @example {
         *       "items": [],
         *       "nextCursor": null
         *     }
         */
        TokenRevocationPage: {
            /**
             * @description The revocations, oldest first.
             * @example []
             */
            items: components["schemas"]["TokenRevocation"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description The id of this request in the logs of both services.
         * @example 3c4e9b52-7b0e-4a57-9c44-0f5f0a3f0b6e
         */
        RequestId: string;
        /**
         * @description The user's id in the User Service.
         * @example 1
         */
        UserId: number;
        /**
         * Format: line
         * @description The person's name, as the person writes it.
         * @example John Doe
         */
        PersonName: string;
        /**
         * Format: email
         * @description The person's e-mail address. An internationalized domain is in its ASCII form (RFC 5890), such as `xn--mller-kva.example`. The address is unique among all users, regardless of letter case.
         * @example john@example.com
         */
        Email: string;
        /**
         * @description The id, name and e-mail address of a user.
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
         * @description The problem type, as a reference to a page that explains it.
         * @example /problems/invalid-request
         * @enum {string}
         */
        ProblemType: "/problems/content-too-large" | "/problems/currency-mismatch" | "/problems/email-taken" | "/problems/forbidden" | "/problems/header-fields-too-large" | "/problems/idempotency-key-reused" | "/problems/illegal-transition" | "/problems/insufficient-scope" | "/problems/internal-error" | "/problems/invalid-cursor" | "/problems/invalid-mail-token" | "/problems/invalid-request" | "/problems/invalid-token" | "/problems/mail-unavailable" | "/problems/method-not-allowed" | "/problems/not-acceptable" | "/problems/not-found" | "/problems/not-ready" | "/problems/order-not-found" | "/problems/order-too-large" | "/problems/out-of-stock" | "/problems/over-refunded" | "/problems/over-returned" | "/problems/over-shipped" | "/problems/overloaded" | "/problems/overpaid" | "/problems/payment-already-recorded" | "/problems/precondition-failed" | "/problems/precondition-required" | "/problems/price-changed" | "/problems/product-inactive" | "/problems/product-not-found" | "/problems/request-timeout" | "/problems/return-not-found" | "/problems/shipment-not-found" | "/problems/sku-taken" | "/problems/stock-below-zero" | "/problems/stock-not-counted" | "/problems/storage-unavailable" | "/problems/too-many-requests" | "/problems/too-many-unpaid-orders" | "/problems/unauthenticated" | "/problems/unknown-line" | "/problems/unknown-sku" | "/problems/unsupported-media-type" | "/problems/user-not-found" | "/problems/user-service-error" | "/problems/user-service-timeout" | "/problems/user-service-unavailable" | "/problems/user-suspended" | "/problems/wrong-password";
        /**
         * @description One part of a request that does not conform to the contract.
         * @example {
         *       "pointer": "/body/items/0/quantity",
         *       "message": "must be >= 1"
         *     }
         */
        InvalidPart: {
            /**
             * @description The location of the part, as a JSON Pointer (RFC 6901) into the request: `/body/…`, `/query/…`, `/path/…` or `/headers/…`.
             * @example /body/items/0/quantity
             */
            pointer: string;
            /**
             * @description What the contract requires at this location.
             * @example must be >= 1
             */
            message: string;
        };
        /**
         * @description A product with too little stock.
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
             * @description The requested quantity, in all lines together.
             * @example 3
             */
            requested: number;
            /**
             * @description The quantity that is left.
             * @example 2
             */
            available: number;
        };
        /**
         * @description A line of an order with too few units for a request.
         * @example {
         *       "lineId": 1,
         *       "requested": 3,
         *       "available": 2
         *     }
         */
        LineShortage: {
            /**
             * @description The line's id within its order.
             * @example 1
             */
            lineId: number;
            /**
             * @description The requested quantity, in all entries for this line together.
             * @example 3
             */
            requested: number;
            /**
             * @description The quantity that can be shipped or returned.
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
         * @description An amount of money. The amount is never a float, so that sums are exact.
         * @example {
         *       "amount": 10000,
         *       "currency": "USD"
         *     }
         */
        Money: {
            /**
             * Format: int64
             * @description The amount in the currency's minor unit (cents for USD, yen for JPY, thousandths of a dinar for KWD).
             * @example 10000
             */
            amount: number;
            currency: components["schemas"]["Currency"];
        };
        /**
         * @description An error, as Problem Details for HTTP APIs (RFC 9457).
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
             * @description The problem type in words. It is the same for every occurrence.
             * @example Invalid request
             */
            title: string;
            /**
             * @description The HTTP status of this response, repeated for clients that store only the body.
             * @example 400
             */
            status: number;
            /**
             * @description What happened in this request, and what the caller can do about it.
             * @example The request does not fit the contract: 1 error.
             */
            detail: string;
            /**
             * @description The path of the request that caused the problem, without its query; `/` if the request could not be parsed.
             * @example /api/orders
             */
            instance: string;
            requestId: components["schemas"]["RequestId"];
            /**
             * @description The parts of the request that do not conform to the contract (with `/problems/invalid-request`).
             * @example [
             *       {
             *         "pointer": "/body/items/0/quantity",
             *         "message": "must be >= 1"
             *       }
             *     ]
             */
            errors?: components["schemas"]["InvalidPart"][];
            /**
             * @description The products with too little stock (with `/problems/out-of-stock`).
             * @example [
             *       {
             *         "sku": "MUG-BLUE",
             *         "requested": 3,
             *         "available": 2
             *       }
             *     ]
             */
            shortages?: components["schemas"]["Shortage"][];
            /**
             * @description The lines of which more units were requested than is possible (with `/problems/over-shipped` and `/problems/over-returned`).
             * @example [
             *       {
             *         "lineId": 1,
             *         "requested": 3,
             *         "available": 2
             *       }
             *     ]
             */
            lineShortages?: components["schemas"]["LineShortage"][];
            /**
             * @description The version that the resource has now (with `/problems/precondition-failed`).
             * @example 2
             */
            currentVersion?: number;
            /** @description The total that the order would have (with `/problems/price-changed` and `/problems/order-too-large`, and with `/problems/overpaid` when the order is changed). */
            total?: components["schemas"]["Money"];
            /** @description The highest possible amount (with `/problems/order-too-large`, `/problems/over-refunded`, and with `/problems/overpaid` for a payment). */
            maximum?: components["schemas"]["Money"];
            /** @description The currency of the order (with `/problems/currency-mismatch`, when the order has one). */
            currency?: components["schemas"]["Currency"];
            /**
             * @description The current state of the order (with `/problems/illegal-transition`).
             * @example completed
             */
            from?: string;
            /**
             * @description The state to which the operation would lead (with `/problems/illegal-transition`).
             * @example cancelled
             */
            to?: string;
            /**
             * @description The operations that the caller may call instead (with `/problems/illegal-transition`).
             * @example [
             *       "requestReturn"
             *     ]
             */
            allowed?: string[];
        };
        /**
         * @description The street and number, and any further lines that help to find the address.
         * @example [
         *       "12 Main Street"
         *     ]
         */
        AddressLines: string[];
        /**
         * Format: line
         * @description The city or town.
         * @example Springfield
         */
        City: string;
        /**
         * Format: line
         * @description The state or province, where addresses include one.
         * @example IL
         */
        Region: string;
        /**
         * Format: line
         * @description The postal code, where addresses include one.
         * @example 62701
         */
        PostalCode: string;
        /**
         * Format: country-code
         * @description The country, as an ISO 3166-1 alpha-2 code. A request must have the code of a country.
         * @example US
         */
        Country: string;
        /**
         * @description An address to which parcels can be sent.
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
            /** @description The name on the parcel. */
            recipient: components["schemas"]["PersonName"];
            lines: components["schemas"]["AddressLines"];
            city: components["schemas"]["City"];
            region?: components["schemas"]["Region"];
            postalCode?: components["schemas"]["PostalCode"];
            country: components["schemas"]["Country"];
        };
        /**
         * @description The delivery addresses of the person. The first one is the person's usual address.
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
         * Format: idn-email
         * @description The person's e-mail address, with at most 64 octets of ASCII before the `@`. The domain may be internationalized (RFC 5890): it is stored in its ASCII form, so that both forms of a domain are the same address.
         * @example john@example.com
         */
        NewEmail: string;
        /**
         * @description The countries in which addresses need no postal code.
         * @example HK
         * @enum {string}
         */
        CountryWithoutPostalCodes: "AE" | "AG" | "AO" | "AQ" | "AW" | "BF" | "BI" | "BJ" | "BO" | "BQ" | "BS" | "BV" | "BW" | "BZ" | "CD" | "CF" | "CG" | "CI" | "CK" | "CM" | "CW" | "DJ" | "DM" | "ER" | "FJ" | "GA" | "GD" | "GH" | "GM" | "GQ" | "GY" | "HK" | "JM" | "KI" | "KM" | "KN" | "KP" | "LC" | "LY" | "ML" | "MO" | "MR" | "MS" | "MW" | "NR" | "NU" | "PA" | "PS" | "QA" | "RW" | "SB" | "SC" | "SL" | "SR" | "SS" | "ST" | "SX" | "SY" | "TD" | "TF" | "TG" | "TK" | "TL" | "TO" | "TT" | "TV" | "UG" | "VU" | "WS" | "YE" | "ZW";
        /**
         * @description An address in a request. It has a postal code where the country has postal codes.
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
        NewAddress: components["schemas"]["Address"];
        /**
         * @description The delivery addresses of the person. The first one is the person's usual address.
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
        NewAddresses: components["schemas"]["NewAddress"][];
        /**
         * @description Who performed the action.
         * @example {
         *       "kind": "staff",
         *       "userId": 2
         *     }
         */
        Actor: {
            /**
             * @description The role in which the action was performed. `system` is the installation itself, or its operator.
             * @example staff
             * @enum {string}
             */
            kind: "customer" | "staff" | "system";
            /**
             * @description The id of the user; null for `system`.
             * @example 2
             */
            userId: number | null;
        };
        /**
         * @description A token that continues the session once (RFC 6749 §1.5). It expires after 30 days without use.
         * @example 3q2-7wG1cQ4oVbG0rZ8s5mXh9nT2yLkJfD6aPuE1iRw
         */
        RefreshToken: string;
        /**
         * @description A token request (RFC 6749 §4.3.2, §4.4.2, §6).
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
             * @description With the grant `password`, the person's e-mail address (case-insensitive).
             * @example john@example.com
             */
            username?: string;
            /**
             * Format: password
             * @description With the grant `password`, the person's password.
             * @example only-for-trying-out
             */
            password?: string;
            refresh_token?: components["schemas"]["RefreshToken"];
            /**
             * @description The requested scopes, separated by spaces (RFC 6749 §3.3). If omitted, all scopes that the account may have.
             * @example orders:read
             */
            scope?: string;
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
        /**
         * @description The scopes of the token, separated by spaces (RFC 6749 §3.3).
         * @example orders:read orders:write users:read users:write
         */
        Scope: string;
        /**
         * @description An access token, its lifetime and its scopes (RFC 6749 §5.1).
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
             * @description A JWT (RFC 9068), signed with ES256. Its claims are `iss`, `aud`, `sub` (the id of the user or of the service account), `client_id`, `scope`, `roles`, `iat`, `exp`, `jti`.
             * @example eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl
             */
            access_token: string;
            /**
             * @description How to send the access token (RFC 6750).
             * @example Bearer
             * @constant
             */
            token_type: "Bearer";
            /**
             * @description The lifetime of the access token, in seconds.
             * @example 900
             */
            expires_in: number;
            scope: components["schemas"]["Scope"];
            refresh_token?: components["schemas"]["RefreshToken"];
        };
        /**
         * @description An OAuth error (RFC 6749 §5.2).
         * @example {
         *       "error": "invalid_grant",
         *       "error_description": "The user name or password is wrong, or the account is suspended."
         *     }
         */
        OAuthError: {
            /**
             * @description The error code.
             * @example invalid_grant
             * @enum {string}
             */
            error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | "slow_down" | "server_error" | "temporarily_unavailable";
            /**
             * @description What happened in this request, for the developer of the client.
             * @example The user name or password is wrong, or the account is suspended.
             */
            error_description: string;
        };
        /**
         * @description A request to revoke a token (RFC 7009 §2.1).
         * @example {
         *       "token": "3q2-7wG1cQ4oVbG0rZ8s5mXh9nT2yLkJfD6aPuE1iRw"
         *     }
         */
        RevocationRequest: {
            /**
             * @description The token to revoke.
             * @example 3q2-7wG1cQ4oVbG0rZ8s5mXh9nT2yLkJfD6aPuE1iRw
             */
            token: string;
            /**
             * @description `refresh_token` or `access_token`. The service does not need this hint.
             * @example refresh_token
             */
            token_type_hint?: string;
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
        /**
         * @description A public key on the curve P-256 (RFC 7517 §4, RFC 7518 §6.2).
         * @example {
         *       "kty": "EC",
         *       "crv": "P-256",
         *       "use": "sig",
         *       "alg": "ES256",
         *       "kid": "oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U",
         *       "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
         *       "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"
         *     }
         */
        JsonWebKey: {
            /**
             * @description The type of the key.
             * @example EC
             * @constant
             */
            kty: "EC";
            /**
             * @description The curve of the key.
             * @example P-256
             * @constant
             */
            crv: "P-256";
            /**
             * @description The purpose of the key.
             * @example sig
             * @constant
             */
            use: "sig";
            /**
             * @description The algorithm of the key.
             * @example ES256
             * @constant
             */
            alg: "ES256";
            /**
             * @description The id of the key. A token contains the id of the key with which it is signed.
             * @example oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U
             */
            kid: string;
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
        };
        /**
         * @description A set of public keys (RFC 7517 §5).
         * @example {
         *       "keys": [
         *         {
         *           "kty": "EC",
         *           "crv": "P-256",
         *           "use": "sig",
         *           "alg": "ES256",
         *           "kid": "oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U",
         *           "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
         *           "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"
         *         }
         *       ]
         *     }
         */
        JsonWebKeySet: {
            /**
             * @description The keys with which the tokens in use may be signed.
             * @example [
             *       {
             *         "kty": "EC",
             *         "crv": "P-256",
             *         "use": "sig",
             *         "alg": "ES256",
             *         "kid": "oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U",
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
             * @description The issuer of the tokens (`iss`).
             * @example http://localhost:3000
             */
            issuer: string;
            /**
             * Format: uri
             * @description The URL at which tokens are issued.
             * @example http://localhost:3000/oauth/token
             */
            token_endpoint: string;
            /**
             * Format: uri
             * @description The URL at which tokens are revoked.
             * @example http://localhost:3000/oauth/revoke
             */
            revocation_endpoint: string;
            /**
             * Format: uri
             * @description The URL of the public keys.
             * @example http://localhost:3000/.well-known/jwks.json
             */
            jwks_uri: string;
            /**
             * Format: uri
             * @description The URL of the human-readable documentation.
             * @example http://localhost:3000/docs
             */
            service_documentation: string;
            /**
             * @description All scopes that exist.
             * @example [
             *       "orders:read",
             *       "users:read"
             *     ]
             */
            scopes_supported: string[];
            /**
             * @description Empty, because the server has no authorization endpoint.
             * @example []
             */
            response_types_supported: string[];
            /**
             * @description The grants that the token endpoint supports.
             * @example [
             *       "password",
             *       "refresh_token",
             *       "client_credentials"
             *     ]
             */
            grant_types_supported: string[];
            /**
             * @description How a client can authenticate at the token endpoint.
             * @example [
             *       "none",
             *       "client_secret_basic",
             *       "client_secret_post"
             *     ]
             */
            token_endpoint_auth_methods_supported: string[];
            /**
             * @description How a client can authenticate at the revocation endpoint.
             * @example [
             *       "none",
             *       "client_secret_basic",
             *       "client_secret_post"
             *     ]
             */
            revocation_endpoint_auth_methods_supported: string[];
        };
        /**
         * @description The process is running.
         * @example {
         *       "status": "live"
         *     }
         */
        Liveness: {
            /**
             * @description Always `live`. A process that is not live does not respond.
             * @example live
             * @constant
             */
            status: "live";
        };
        /**
         * @description The identity of a contract.
         * @example {
         *       "version": "2.0.0",
         *       "digest": "9f86d081884c7d65"
         *     }
         */
        ContractIdentity: {
            /**
             * @description The contract's `info.version`.
             * @example 2.0.0
             */
            version: string;
            /**
             * @description The first 64 bits of the contract's SHA-256. It is the same wherever the contract is served.
             * @example 9f86d081884c7d65
             */
            digest: string;
        };
        /**
         * @description A part of another contract that this service needs and that is missing or has changed.
         * @example {
         *       "operationId": "getUser",
         *       "pointer": "/responses/200/body/email",
         *       "message": "is missing"
         *     }
         */
        Misfit: {
            /**
             * @description The operation in the other contract.
             * @example getUser
             */
            operationId: string;
            /**
             * @description The location of the part, as a JSON Pointer (RFC 6901) into the operation's entry in `x-consumes`; empty for the whole operation.
             * @example /responses/200/body/email
             */
            pointer: string;
            /**
             * @description What is wrong with the part.
             * @example is missing
             */
            message: string;
        };
        /**
         * @description The result of comparing what this service needs from another service with the contract that the other service serves.
         * @example {
         *       "service": "user-service",
         *       "state": "compatible",
         *       "contract": {
         *         "version": "2.0.0",
         *         "digest": "2c26b46b68ffc68f"
         *       },
         *       "misfits": []
         *     }
         */
        ConsumedContract: {
            /**
             * @description The name of the other service.
             * @example user-service
             */
            service: string;
            /**
             * @description Whether the contract contains everything that this service needs; `unknown` as long as the other service does not provide its contract.
             * @example compatible
             * @enum {string}
             */
            state: "compatible" | "incompatible" | "unknown";
            /**
             * @description The other service's contract; null as long as it is unknown.
             * @example {
             *       "version": "2.0.0",
             *       "digest": "2c26b46b68ffc68f"
             *     }
             */
            contract: components["schemas"]["ContractIdentity"] | null;
            /**
             * @description The parts that this service needs and that are missing or have changed.
             * @example []
             */
            misfits: components["schemas"]["Misfit"][];
        };
        /**
         * @description A call to another service that is not sent at the moment, because it failed.
         * @example {
         *       "service": "user-service",
         *       "operationId": "getUser",
         *       "failure": "timeout"
         *     }
         */
        SuspendedCall: {
            /**
             * @description The name of the other service.
             * @example user-service
             */
            service: string;
            /**
             * @description The operation in the other contract.
             * @example getUser
             */
            operationId: string;
            /**
             * @description The first failure: the status of the response, `network` (the other service cannot be reached, or the connection breaks), `timeout`, or `contract` (a response that the other contract does not document).
             * @example timeout
             */
            failure: string;
        };
        /**
         * @description The service is ready to process requests.
         * @example {
         *       "status": "ready",
         *       "contract": {
         *         "version": "2.0.0",
         *         "digest": "9f86d081884c7d65"
         *       },
         *       "consumes": [],
         *       "suspendedCalls": []
         *     }
         */
        Readiness: {
            /**
             * @description Always `ready`. A service that is not ready returns 503.
             * @example ready
             * @constant
             */
            status: "ready";
            /** @description The contract that the service implements. */
            contract: components["schemas"]["ContractIdentity"];
            /**
             * @description The contracts of other services that this service depends on (`x-consumes`), each with the latest result.
             * @example []
             */
            consumes: components["schemas"]["ConsumedContract"][];
            /**
             * @description The calls to other services that this service does not send at the moment, because they failed. The service probes them in the background.
             * @example []
             */
            suspendedCalls: components["schemas"]["SuspendedCall"][];
        };
    };
    responses: {
        /** @description The client is unknown, or its secret is wrong. */
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
        /** @description An unexpected error occurred in the service. */
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
        /** @description The database cannot process the request at the moment, or too many requests are in progress or are waiting for their password to be verified. */
        SignInUnavailable: {
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
        /** @description The database cannot process the request at the moment, or too many requests are in progress. */
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
    };
    parameters: {
        /**
         * @description The ETags that the caller has (RFC 9110 §13.1.2). If they include the current ETag, the response is 304 without a body.
         * @example "0"
         */
        IfNoneMatch: string;
        /**
         * @description The maximum number of items on a page.
         * @example 20
         */
        Limit: number;
        /**
         * @description The `nextCursor` of the previous page. It is opaque, and valid only for the listing and the filters for which it was issued.
         * @example WzEwMSwibkozYXc3LWpYN216Il0
         */
        Cursor: string;
        /**
         * @description The user's id.
         * @example 1
         */
        UserId: number;
        /**
         * @description The ETag of the version to change (RFC 9110 §13.1.1). The response is 412 if a newer version exists, and 428 if this header is missing.
         * @example "1"
         */
        IfMatch: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The version of the service's contract, followed by a plus sign and a digest of the contract (as in Semantic Versioning §10). A different digest means a different contract.
         * @example 2.0.0+9f86d081884c7d65
         */
        "API-Contract": string;
        /**
         * @description The caller's id and version, separated by a dot, as a strong validator (RFC 9110 §8.8.3).
         * @example "1.1"
         */
        CurrentUserETag: string;
        /**
         * @description The id of this request in the logs of both services. It is the caller's own id if the caller sent a valid one.
         * @example 3c4e9b52-7b0e-4a57-9c44-0f5f0a3f0b6e
         */
        "X-Request-Id": components["schemas"]["RequestId"];
        /**
         * @description The number of seconds to wait before the next attempt (RFC 9110 §10.2.3).
         * @example 5
         */
        "Retry-After": number;
        /**
         * @description The number of seconds to wait before the next attempt (RFC 9110 §10.2.3).
         * @example 840
         */
        RetryMuchLater: number;
        /**
         * @description Whether the response may be cached (RFC 9111).
         * @example no-store
         */
        "Cache-Control": string;
        /**
         * @description The same as `Cache-Control`, for caches that predate that header (RFC 6749 §5.1 requires it).
         * @example no-cache
         */
        Pragma: string;
        /**
         * @description How a client can authenticate (RFC 9110 §11.6.1, RFC 7617).
         * @example Basic realm="order-management"
         */
        BasicChallenge: string;
        /**
         * @description Whether the response may be cached (RFC 9111).
         * @example public, max-age=300
         */
        KeptForAWhile: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getCurrentUser: {
        tag: "Users";
        caller: "optional";
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETags that the caller has (RFC 9110 §13.1.2). If they include the current ETag, the response is 304 without a body.
                 * @example "0"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's id, name and e-mail address. */
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
            /** @description The caller's version of the resource (`If-None-Match`) is current. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description The version of the returned resource, as a strong validator (RFC 9110 §8.8.3).
                     * @example "1.1"
                     */
                    ETag: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not conform to the contract. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request has no access token and no active sample user exists, or the request has a token that the service does not accept. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to authenticate (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller is authenticated but not allowed to do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that the operation requires (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The path exists, but it does not support this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that this path supports (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request accepts no media type of the response (`Accept`, RFC 9110 §12.5.1). Nothing was changed. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error occurred in the service. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot process the request at the moment, or too many requests are in progress. */
            503: {
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
        };
    };
    listUsers: {
        tag: "Users";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description Returns only the user with this e-mail address, in any letter case, and in either form of the domain.
                 * @example john@example.com
                 */
                email?: string;
                /**
                 * @description Returns only users whose name starts with this text (case-insensitive).
                 * @example Jo
                 */
                name?: string;
                /**
                 * @description Returns only users with this status.
                 * @example active
                 */
                status?: components["schemas"]["UserStatus"];
                /**
                 * @description The maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page. It is opaque, and valid only for the listing and the filters for which it was issued.
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
                     * @description The next page, as `rel="next"` (RFC 8288). Absent on the last page.
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
            /** @description The request does not conform to the contract, or its cursor was not issued for this listing. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The operation requires an access token, and the request has no token or a token that the service does not accept. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to authenticate (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller is authenticated but not allowed to do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that the operation requires (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The path exists, but it does not support this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that this path supports (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request accepts no media type of the response (`Accept`, RFC 9110 §12.5.1). Nothing was changed. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error occurred in the service. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot process the request at the moment, or too many requests are in progress. */
            503: {
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
        };
    };
    registerUser: {
        tag: "Users";
        caller: "none";
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new account. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterUser"];
            };
        };
        responses: {
            /** @description The created account. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The URI of the new resource (RFC 9110 §10.2.2). */
                    Location: string;
                    /** @description The version of the returned resource, as a strong validator (RFC 9110 §8.8.3). */
                    ETag: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description The request does not conform to the contract. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The path exists, but it does not support this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that this path supports (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request accepts no media type of the response (`Accept`, RFC 9110 §12.5.1). Nothing was changed. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another user has this e-mail address. */
            409: {
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
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has a media type that the operation does not accept. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this kind came from this network address, or for this e-mail address. Nothing was changed. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["RetryMuchLater"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error occurred in the service. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot process the request at the moment, or too many requests are in progress or are waiting for a password to be hashed. Nothing was changed. */
            503: {
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
        };
    };
    getUser: {
        tag: "Users";
        caller: "required";
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETags that the caller has (RFC 9110 §13.1.2). If they include the current ETag, the response is 304 without a body.
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
                    /** @description The version of the returned resource, as a strong validator (RFC 9110 §8.8.3). */
                    ETag: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description The caller's version of the resource (`If-None-Match`) is current. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description The version of the returned resource, as a strong validator (RFC 9110 §8.8.3).
                     * @example "1"
                     */
                    ETag: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not conform to the contract. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The operation requires an access token, and the request has no token or a token that the service does not accept. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to authenticate (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The access token lacks a required scope. Any caller whose token has the scope is allowed. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The scopes that the operation requires (RFC 6750 §3.1). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The user does not exist, or the caller may not see the user. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The path exists, but it does not support this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that this path supports (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request accepts no media type of the response (`Accept`, RFC 9110 §12.5.1). Nothing was changed. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error occurred in the service. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot process the request at the moment, or too many requests are in progress. */
            503: {
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
        };
    };
    eraseUser: {
        tag: "Users";
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
            /** @description The user was erased. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not conform to the contract. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The operation requires an access token, and the request has no token or a token that the service does not accept. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to authenticate (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller is authenticated but not allowed to do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that the operation requires (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The user does not exist, or the caller may not see the user. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The path exists, but it does not support this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that this path supports (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error occurred in the service. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot process the request at the moment, or too many requests are in progress. */
            503: {
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
        };
    };
    updateUser: {
        tag: "Users";
        caller: "required";
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version to change (RFC 9110 §13.1.1). The response is 412 if a newer version exists, and 428 if this header is missing.
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
        /** @description The properties to change. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["UpdateUser"];
            };
        };
        responses: {
            /** @description The changed user. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of the returned resource, as a strong validator (RFC 9110 §8.8.3). */
                    ETag: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description The request does not conform to the contract. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The operation requires an access token, and the request has no token or a token that the service does not accept. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to authenticate (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller may change the user but not a property in the request. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that the operation requires (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The user does not exist, or the caller may not see the user. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The path exists, but it does not support this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that this path supports (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request accepts no media type of the response (`Accept`, RFC 9110 §12.5.1). Nothing was changed. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another user has this e-mail address. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The resource has changed since the caller read it. Nothing was changed. */
            412: {
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
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has a media type that the operation does not accept. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request does not specify which version it changes. */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error occurred in the service. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot process the request at the moment, or too many requests are in progress. */
            503: {
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
        };
    };
    changePassword: {
        tag: "Users";
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
            /** @description The password was changed. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not conform to the contract. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The operation requires an access token, and the request has no token or a token that the service does not accept. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to authenticate (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The current password is wrong, or the caller is not allowed to do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that the operation requires (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The user does not exist, or the caller may not see the user. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The path exists, but it does not support this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that this path supports (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 100 kB. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has a media type that the operation does not accept. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this kind came from this network address, or for this e-mail address. Nothing was changed. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["RetryMuchLater"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error occurred in the service. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot process the request at the moment, or too many requests are in progress or are waiting for a password to be hashed. Nothing was changed. */
            503: {
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
        };
    };
    requestEmailVerification: {
        tag: "Accounts";
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
            /** @description The request was stored. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not conform to the contract. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The operation requires an access token, and the request has no token or a token that the service does not accept. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to authenticate (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller is authenticated but not allowed to do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that the operation requires (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The user does not exist, or the caller may not see the user. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The path exists, but it does not support this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that this path supports (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this kind came from this network address, or for this e-mail address. Nothing was changed. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["RetryMuchLater"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error occurred in the service. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot process the request at the moment, too many requests are in progress, or the installation cannot send mail. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The number of seconds to wait before the next attempt (RFC 9110 §10.2.3). */
                    "Retry-After": number;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUserEvents: {
        tag: "Users";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page. It is opaque, and valid only for the listing and the filters for which it was issued.
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
                     * @description The next page, as `rel="next"` (RFC 8288). Absent on the last page.
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
            /** @description The request does not conform to the contract, or its cursor was not issued for this listing. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The operation requires an access token, and the request has no token or a token that the service does not accept. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to authenticate (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller is authenticated but not allowed to do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that the operation requires (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The user does not exist, or the caller may not see the user. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The path exists, but it does not support this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that this path supports (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request accepts no media type of the response (`Accept`, RFC 9110 §12.5.1). Nothing was changed. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error occurred in the service. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot process the request at the moment, or too many requests are in progress. */
            503: {
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
        };
    };
    verifyEmail: {
        tag: "Accounts";
        caller: "none";
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token in the mail. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyEmail"];
            };
        };
        responses: {
            /** @description The e-mail address is verified. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not conform to the contract. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The path exists, but it does not support this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that this path supports (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 100 kB. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has a media type that the operation does not accept. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is unknown, expired, used or replaced by a newer one, or the account is suspended or has another e-mail address by now. The response is the same in all cases. Nothing was changed. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error occurred in the service. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot process the request at the moment, or too many requests are in progress. */
            503: {
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
        };
    };
    requestPasswordReset: {
        tag: "Accounts";
        caller: "none";
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The e-mail address of the account. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestPasswordReset"];
            };
        };
        responses: {
            /** @description The request was stored. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not conform to the contract. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The path exists, but it does not support this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that this path supports (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 100 kB. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has a media type that the operation does not accept. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests of this kind came from this network address, or for this e-mail address. Nothing was changed. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["RetryMuchLater"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error occurred in the service. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot process the request at the moment, too many requests are in progress, or the installation cannot send mail. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The number of seconds to wait before the next attempt (RFC 9110 §10.2.3). */
                    "Retry-After": number;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetPassword: {
        tag: "Accounts";
        caller: "none";
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token in the mail, and the new password. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPassword"];
            };
        };
        responses: {
            /** @description The password was replaced. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not conform to the contract. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The path exists, but it does not support this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that this path supports (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than 100 kB. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has a media type that the operation does not accept. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is unknown, expired, used or replaced by a newer one, or the account is suspended or has another e-mail address by now. The response is the same in all cases. Nothing was changed. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error occurred in the service. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot process the request at the moment, or too many requests are in progress or are waiting for a password to be hashed. Nothing was changed. */
            503: {
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
        };
    };
    listTokenRevocations: {
        tag: "Tokens";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description Returns only revocations at this time or later.
                 * @example 2026-11-22T09:59:30.000Z
                 */
                revokedFrom?: string;
                /**
                 * @description The maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the previous page. It is opaque, and valid only for the listing and the filters for which it was issued.
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
            /** @description A page of token revocations. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description The next page, as `rel="next"` (RFC 8288). Absent on the last page.
                     * @example </api/token-revocations?limit=20&cursor=WzEwMSwibkozYXc3LWpYN216Il0>; rel="next"
                     */
                    Link?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenRevocationPage"];
                };
            };
            /** @description The request does not conform to the contract, or its cursor was not issued for this listing. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The operation requires an access token, and the request has no token or a token that the service does not accept. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to authenticate (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The caller is authenticated but not allowed to do this. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that the operation requires (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The path exists, but it does not support this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that this path supports (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request accepts no media type of the response (`Accept`, RFC 9110 §12.5.1). Nothing was changed. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error occurred in the service. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot process the request at the moment, or too many requests are in progress. */
            503: {
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
        };
    };
    issueToken: {
        tag: "Tokens";
        caller: "client";
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token request. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The access token. */
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
            /** @description The request does not conform to RFC 6749, or the grant is not accepted. */
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
            /** @description The path exists, but it does not support this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that this path supports (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The request accepts no media type of the response (`Accept`). Nothing was changed. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            413: components["responses"]["ContentTooLarge-2"];
            /** @description The body has a media type that the operation does not accept. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description Too many sign-ins to this account, or to different accounts, from this network address have failed. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["RetryMuchLater"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            500: components["responses"]["ServerError"];
            503: components["responses"]["SignInUnavailable"];
        };
    };
    revokeToken: {
        tag: "Tokens";
        caller: "client";
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token to revoke. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RevocationRequest"];
            };
        };
        responses: {
            /** @description The session has ended. An access token remains valid until its 15 minutes are over. */
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
            /** @description The request does not conform to RFC 7009, or the token belongs to another client. */
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
            /** @description The path exists, but it does not support this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that this path supports (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            413: components["responses"]["ContentTooLarge-2"];
            /** @description The body has a media type that the operation does not accept. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description This client has sent a wrong secret too often from this network address, or too many sign-ins from this network address have failed. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["RetryMuchLater"];
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
        tag: "Tokens";
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
                    "Cache-Control": components["headers"]["KeptForAWhile"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonWebKeySet"];
                };
            };
            /** @description The request does not conform to the contract. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The path exists, but it does not support this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that this path supports (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request accepts no media type of the response (`Accept`, RFC 9110 §12.5.1). Nothing was changed. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error occurred in the service. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database cannot process the request at the moment, or too many requests are in progress. */
            503: {
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
        };
    };
    getAuthorizationServer: {
        tag: "Tokens";
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
                    "Cache-Control": components["headers"]["KeptForAWhile"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizationServer"];
                };
            };
            /** @description The request does not conform to the contract. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The path exists, but it does not support this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that this path supports (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request accepts no media type of the response (`Accept`, RFC 9110 §12.5.1). Nothing was changed. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error occurred in the service. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests are in progress. */
            503: {
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
        };
    };
    getLiveness: {
        tag: "Health";
        caller: "none";
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process is running. */
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
            /** @description The request does not conform to the contract. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The path exists, but it does not support this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that this path supports (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request accepts no media type of the response (`Accept`, RFC 9110 §12.5.1). Nothing was changed. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error occurred in the service. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadiness: {
        tag: "Health";
        caller: "none";
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service accepts requests. */
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
            /** @description The request does not conform to the contract. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The path exists, but it does not support this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that this path supports (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request accepts no media type of the response (`Accept`, RFC 9110 §12.5.1). Nothing was changed. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An unexpected error occurred in the service. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service is stopping, or its database does not respond. */
            503: {
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
    };
}
