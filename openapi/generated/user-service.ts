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
         * @description Creates a customer account, and sends a mail with which the person verifies the e-mail address (`verifyEmail`), if the installation can send mail and the limit of mails to the address is not reached. Staff members are appointed by staff. The problem `email-taken` discloses to any caller that an account with this e-mail address exists. This is intended: customers of a shop expect this response, and the number of registrations from one network address is limited. Hashing a password takes long, so only a limited number of requests can wait for it: others get 503 `overloaded` with `Retry-After`. Where people sign in at an OpenID provider (`ISSUER`), nobody registers here: the response is 405.
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
         * @description Removes a user's data from the User Service, including the user's history and events. The id is never assigned again. The e-mail address can be registered again. Orders keep the name and the e-mail address with which they were placed, as the shop's record. The user's access tokens end, and there are no further orders of the user (after 5 seconds at the latest). Allowed for the user and staff; a suspended user is erased by staff only.
         */
        delete: operations["eraseUser"];
        options?: never;
        head?: never;
        /**
         * Change a user
         * @description Changes only the properties in the merge patch (RFC 7396). Allowed for the user and staff; only staff may change `roles` and `status`. A new e-mail address is not verified, and gets a mail like that of `registerUser`. Suspending a user ends the user's sessions and access tokens: a suspended user cannot sign in and cannot change anything, and places no orders (after 5 seconds at the latest). Taking a role away from a user ends the user's access tokens, but not the sessions.
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
         * @description Sets a new password and ends all sessions of the user: their refresh tokens and access tokens stop working, the one of this request included if it is the user's, and so does a mailed token for a forgotten password. Passkeys remain (`deletePasskey`). Users must send the current password to change their own password. Staff set another user's password without the current one. Wrong current passwords count as failed sign-ins (`issueToken`). Hashing a password takes long, so only a limited number of requests can wait for it: others get 503 `overloaded` with `Retry-After`.
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
         *     A reader keeps up with the events `user.tokensRevoked`: it reads the end of the feed (`listEvents`), then this list, and
         *     then follows the feed from that place. Without the events, it lists again from some seconds before the last `revokedAt`
         *     that it has received: with several replicas, a revocation can appear after a later one. Allowed for service accounts.
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
    "/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign in with a browser
         * @description The authorization endpoint (RFC 6749 §3.1, OpenID Connect Core 1.0 §3.1.2). An application sends a person's browser
         *     to it, with the query parameters of an authorization request:
         *
         *     - The client must be registered (`createOauthClient`), and `redirect_uri` must be one of its redirect URIs.
         *       Otherwise the response is a page with the error, and the browser is never redirected.
         *     - `response_type` must be `code`, and `scope` must name at least one scope.
         *     - Every client needs PKCE (RFC 7636): `code_challenge` is the SHA-256 of its `code_verifier`, in base64url, and
         *       `code_challenge_method` must be `S256`.
         *
         *     The response is a page on which the person signs in and sees what the application may do. The page works without
         *     scripts; with its script, the person can also sign in with a passkey (`createPasskeyChallenge`). Its form is sent to
         *     `submitAuthorization`. The person signs in each time: this service remembers no sign-in
         *     in the browser, so `prompt=none` gets the error `login_required`.
         *
         *     The browser returns to the application with `code`, `state` and `iss` (RFC 9207), or with `error`,
         *     `error_description`, `state` and `iss`. The client exchanges the code at the token endpoint (`issueToken`) within 60
         *     seconds, once. It must send the same `redirect_uri` and the `code_verifier`.
         *
         *     Unknown parameters are ignored (RFC 6749 §3.1).
         */
        get: operations["authorize"];
        put?: never;
        /**
         * Submit the sign-in form
         * @description Receives the form of the page of `authorize`. The form contains the parameters of the authorization request, which
         *     are checked again. Its `form_token` belongs to the cookie of the browser, so that no other page can send the form.
         *
         *     The person signs in with `username` and `password`, or with a passkey: the form then contains `credentialId` and the other
         *     values of the signed challenge (`createPasskeyChallenge`), and no password.
         *
         *     When the person allows the access, the browser returns to the application with a code. When the person cancels, it
         *     returns with the error `access_denied`. Failed sign-ins are limited as in `issueToken`, together with them.
         */
        post: operations["submitAuthorization"];
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
         *     - `authorization_code`: an application in which a person has signed in with a browser (`authorize`) sends the `code`,
         *       and the same `redirect_uri` and `client_id` as before, with its `code_verifier` (RFC 7636 §4.5). A code is valid for
         *       60 seconds and works once. A code that is used twice was copied: the session that came from it ends, and the
         *       user's access tokens are revoked. With the scope `openid`, the response contains an ID token.
         *     - `password`: a person signs in with `username` (their e-mail address, in any letter case, and in
         *       either form of the domain) and `password`. This grant is meant for the
         *       shop's own applications, which may be public clients: they may omit `client_id`, and they have no secret. RFC 9700
         *       §2.4 advises against this grant wherever a third party would see the password.
         *     - `refresh_token`: continues a session. Each refresh token works once, and the response contains the next one. A
         *       refresh token that is used twice was copied: the session and all its refresh tokens end.
         *     - `client_credentials`: a service account gets a token for itself. It sends its id and secret by HTTP Basic or in
         *       the body.
         *
         *     A confidential client (`createOauthClient`) also sends its id and secret by HTTP Basic or in the body.
         *
         *     An installation can end the grant `password` (`PASSWORD_GRANT=off`): the error is then `unsupported_grant_type`. Where
         *     people sign in at an OpenID provider (`ISSUER`), the only grant is `client_credentials`.
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
    "/oauth/introspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the state of a token
         * @description Returns whether a token is active, and what it allows (RFC 7662). The caller authenticates by its id and secret, by HTTP Basic or in the body. The service account gets the state of every token, a confidential client (`createOauthClient`) that of the tokens that were issued to it. Every other token is reported as not active. Where people sign in at an OpenID provider (`ISSUER`), the service account also gets the state of the provider's access tokens: `sub` is then the id of the user here, who is added when the first token of a person is seen.
         */
        post: operations["introspectToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get claims about the signed-in user
         * @description Returns claims about the user of the access token (OpenID Connect Core 1.0 §5.3): `sub`, with the scope `profile` also `name`, and with the scope `email` also `email` and `email_verified`.
         */
        get: operations["getUserInfo"];
        put?: never;
        post?: never;
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
         * @description Returns the authorization server's metadata (RFC 8414), with which an OAuth client configures itself. They are the same as those of `getOpenIdConfiguration`.
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
    "/.well-known/openid-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the OpenID provider configuration
         * @description Returns the metadata of `getAuthorizationServer` at the path at which OpenID Connect clients look for them (OpenID Connect Discovery 1.0 §4).
         */
        get: operations["getOpenIdConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oauth/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List OAuth clients
         * @description Lists the registered OAuth clients, in the order of their ids. Allowed for staff.
         */
        get: operations["listOauthClients"];
        put?: never;
        /**
         * Register an OAuth client
         * @description Registers an application in which people can sign in (`authorize`). Allowed for staff.
         *
         *     A `public` client cannot keep a secret: an application in a browser, or on a person's device. A `confidential`
         *     client is an application on a server. It gets a secret, with which it has to authenticate at the token endpoint. The
         *     response contains the secret, which is not shown again: if the response was lost, delete the client and register it
         *     again.
         *
         *     The redirect URIs are compared exactly (RFC 9700 §4.1.3). A redirect URI has no fragment and no user name, and it
         *     uses one of these schemes:
         *
         *     - `https`
         *     - `http` with the host `127.0.0.1`, `[::1]` or `localhost`, for an application on the person's device. With an IP
         *       address, the application may use any port (RFC 8252 §7.3).
         *     - a private-use scheme that begins with a domain name in reverse order: `com.example.app:/signed-in` (RFC 8252 §7.1)
         */
        post: operations["createOauthClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oauth/clients/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an OAuth client
         * @description Returns an OAuth client, without its secret. Allowed for staff.
         */
        get: operations["getOauthClient"];
        put?: never;
        post?: never;
        /**
         * Delete an OAuth client
         * @description Deletes an OAuth client. Its sessions end: its refresh tokens and authorization codes are not valid any more. An access token remains valid until its 15 minutes are over. Allowed for staff.
         */
        delete: operations["deleteOauthClient"];
        options?: never;
        head?: never;
        /**
         * Change an OAuth client
         * @description Changes the properties that the merge patch (RFC 7396) contains, and no others. The redirect URIs have to meet the same rules as in `createOauthClient`. Sessions that have begun continue. Allowed for staff.
         */
        patch: operations["updateOauthClient"];
        trace?: never;
    };
    "/api/passkey-challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request a challenge to sign in with a passkey
         * @description Returns the options with which the script of the page of `authorize` asks the browser for a passkey of any account (`navigator.credentials.get`). The form (`submitAuthorization`) sends the signed challenge. The challenge is valid once, for 5 minutes, and only in the browser with the cookie. The number of challenges for one network address is limited.
         */
        post: operations["createPasskeyChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/passkey-registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to add a passkey
         * @description Returns the options with which a script asks the browser to create a passkey (`navigator.credentials.create`, after `PublicKeyCredential.parseCreationOptionsFromJSON`). `createPasskey` sends what the browser has created. The challenge is valid once, for 5 minutes, and only for this user. A passkey works at the public URL of this service. Allowed for the user.
         */
        post: operations["createPasskeyRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the passkeys of a user
         * @description Lists the passkeys with which a user can sign in, the newest first. Allowed for the user and staff.
         */
        get: operations["listPasskeys"];
        put?: never;
        /**
         * Add a passkey
         * @description Adds the passkey that the browser has created with the options of `createPasskeyRegistration`. The passkey is kept until it or the user is deleted: a new password or the end of all sessions does not remove it. The user's history records it. Allowed for the user.
         */
        post: operations["createPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/passkeys/{passkeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a passkey
         * @description Removes a passkey, which cannot be used to sign in any more. Sessions that began with it continue. The user's history records it. Allowed for the user and staff.
         */
        delete: operations["deletePasskey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description Lists the webhook endpoints of the service, the newest first. Allowed for staff.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Register a webhook endpoint
         * @description Registers a URL to which the service sends its events from now on. The response contains the secret with which the
         *     receiver verifies the signatures ([Standard Webhooks](https://www.standardwebhooks.com)). The secret is not shown
         *     again: the response to a repeated request with the same `Idempotency-Key` does not contain it. If the first
         *     response was lost, get another secret with `rotateWebhookSecret`. Allowed for staff.
         *
         *     The URL must use `https`. Its host must not be a private, loopback, link-local or otherwise special address. The
         *     service also checks the addresses of the host before each attempt. An installation can allow `http` and such
         *     addresses (`WEBHOOK_PRIVATE_NETWORKS=allow`).
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook endpoint
         * @description Returns a webhook endpoint, without its secret. Allowed for staff.
         */
        get: operations["getWebhookEndpoint"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook endpoint
         * @description Deletes a webhook endpoint with its secrets and its deliveries. Nothing more is sent to it, except by an attempt that has already begun. The id is never assigned again. Allowed for staff.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Change a webhook endpoint
         * @description Changes the properties that the merge patch (RFC 7396) contains, and no others. Allowed for staff.
         *
         *     With the status `disabled`, the endpoint gets nothing more. With the status `enabled`, it gets its events again,
         *     first those that it missed in the meantime, as long as the service stores them (`EVENTS_KEPT_DAYS`, 30 days by
         *     default). The service itself disables an endpoint that responds with `410`, or to which no attempt has succeeded
         *     for 5 days.
         *
         *     New `types` apply to all events that have no delivery yet. A new `url` applies to all attempts from then on. It has
         *     to meet the same rules as in `createWebhookEndpoint`.
         */
        patch: operations["updateWebhookEndpoint"];
        trace?: never;
    };
    "/api/webhooks/{webhookId}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the secret of a webhook endpoint
         * @description Generates a new secret for a webhook endpoint. For 24 hours, each request to the endpoint is signed with the new and with the former secret, so that the receiver can change over in this time. Several rotations within 24 hours are possible: the last three former secrets sign. The new secret is not shown again: the response to a repeated request with the same `Idempotency-Key` does not contain it. Allowed for staff.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * @description Sends an event `webhook.test` to the endpoint, whatever its types are. The event is not in the feed, and other endpoints do not get it. `listDeliveries` shows whether it arrived. Allowed for staff.
         */
        post: operations["sendTestEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the deliveries to a webhook endpoint
         * @description Lists what was sent to a webhook endpoint and what is about to be sent, the newest delivery first, each with all its attempts. A delivery must match all filters, and of a filter with several values, any of them. A delivery is deleted together with its event. Allowed for staff.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/deliveries/{deliveryId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry a delivery
         * @description Sends a delivery again as soon as possible: one that failed, one that waits for its next attempt, or one that succeeded. The event keeps its id. The delivery still waits for earlier deliveries of the same subject that are pending. Allowed for staff.
         */
        post: operations["retryDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send past events again
         * @description Sends the events of a period to the endpoint, also those that it got before and those from before it was registered. The events keep their ids, and are sent in their order, after the deliveries that are pending already. Events that are about to be sent to the endpoint anyway are not sent twice. At most 10,000 events can be replayed with one request. Allowed for staff.
         */
        post: operations["replayEvents"];
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
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Lists the events of the service, the oldest first: what has changed, as CloudEvents (see **Webhooks** for the types
         *     and their data). Allowed for staff and service accounts.
         *
         *     **Following the feed.** A program that follows all changes stores `nextCursor` with what it has done, and sends it as
         *     `cursor` of the next request, immediately while there is a `Link` to a next page, and otherwise after some time.
         *     Unlike in other lists, `nextCursor` is never null: at the end of the feed, it continues with later events. So no event
         *     is missed: an event that is committed later also comes later in the feed, and all events of one subject are in the
         *     order of their effects. The reader must expect an event again that it had received before a failure.
         *
         *     A filter does not change what a cursor means. An event must match all filters, and of `type` any value.
         *
         *     Events are stored for some time (`EVENTS_KEPT_DAYS`, 30 days by default). When events after the cursor have been
         *     deleted, the response is `410` (`events-gone`), also when none of them match the filters. A reader that polls more
         *     often than that never gets this response, because `nextCursor` advances also when no event matches.
         */
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
        /**
         * Stream events
         * @description Sends the events of the service as they happen (Server-Sent Events), after those that the feed has already: all
         *     stored events, or those after `Last-Event-ID`. Nothing is missed and the order is that of `listEvents`. Allowed for
         *     staff and service accounts.
         *
         *     - `id` is the place in the feed: the `sequence` of the event. A reader that connects again sends the last `id` as
         *       `Last-Event-ID`. It is also a `cursor` of `listEvents`.
         *     - `event` is the type of the event, and `data` the event, as `listEvents` has it.
         *     - `: current` is a comment. It says that all events up to now were sent. The service sends it when it has sent the last
         *       event, and again every 2 seconds. A reader that has not received it for 5 seconds is not up to date: it connects
         *       again. Its block has an `id`, too, which advances although no event matches the filters.
         *     - `retry` is how long to wait before connecting again, in milliseconds.
         *
         *     The service ends a stream with a comment that says why; a stream that ends otherwise was interrupted. In each case,
         *     the reader connects again:
         *
         *     - `: end: stopping` The service stops. Another replica continues.
         *     - `: end: not allowed` The access token has expired or was revoked. The reader needs a new one.
         *     - `: end: events gone` The reader was so slow that events were deleted before it got them. The next response is `410`.
         *
         *     While the reader is slower than the events come, the service waits for it. A process has a maximum of 100 open
         *     streams, and refuses further ones with `503` (`overloaded`). `EventSource` of browsers cannot send an access token:
         *     use `fetch`.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "user.registered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user was registered
         * @description A person registered, or the operator created a staff account.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": components["schemas"]["UserRegisteredEvent"];
                };
            };
            responses: {
                204: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user changed
         * @description The name, the e-mail address or its verification, the addresses or the roles of a user changed, or a suspended user became active.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": components["schemas"]["UserChangedEvent"];
                };
            };
            responses: {
                204: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.suspended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user was suspended
         * @description Staff suspended a user.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": components["schemas"]["UserSuspendedEvent"];
                };
            };
            responses: {
                204: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.erased": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user was erased
         * @description A user was erased. From then on, all events of the user have only the id as data, except for `user.tokensRevoked`, which has no personal data.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": components["schemas"]["UserErasedEvent"];
                };
            };
            responses: {
                204: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user.tokensRevoked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The access tokens of a user were revoked
         * @description A user lost a role, was suspended or erased, or got a new password, or an authorization code of the user was used twice.
         *     `data` is what `listTokenRevocations` lists: a service that verifies access tokens refuses those of the user with a lower
         *     generation. Such a service follows these events, and reads the list when it may have missed some.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": components["schemas"]["UserTokensRevokedEvent"];
                };
            };
            responses: {
                204: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A webhook endpoint was disabled
         * @description Staff disabled a webhook endpoint, or the service did: because the endpoint responded with `410`, or because no attempt succeeded for 5 days. `disabledReason` says which of them.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": components["schemas"]["WebhookDisabledEvent"];
                };
            };
            responses: {
                204: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A test event
         * @description Staff tried an endpoint with `sendTestEvent`. The event has no `sequence`, because it is not in the feed.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/cloudevents+json": components["schemas"]["WebhookTestEvent"];
                };
            };
            responses: {
                204: components["responses"]["EventReceived"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
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
        UserEventType: "registered" | "updated" | "emailVerified" | "passwordChanged" | "passkeyAdded" | "passkeyRemoved" | "erased";
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
         * @description A user who was erased. Only the id is left.
         * @example {
         *       "id": 1
         *     }
         */
        ErasedUser: {
            id: components["schemas"]["UserId"];
        };
        /**
         * @description The user after the effect, as `getUser` returns the user to staff, or only the id after the user was erased.
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
        EventUser: components["schemas"]["User"] | components["schemas"]["ErasedUser"];
        /**
         * @description An event of this service. `type` determines the schema of `data`.
         * @example {
         *       "specversion": "1.0",
         *       "id": "6f1c2c9e-0c52-4d6b-9d0e-000000000001",
         *       "type": "user.registered",
         *       "source": "/user-service",
         *       "subject": "users/3",
         *       "time": "2026-11-22T10:00:00.010Z",
         *       "datacontenttype": "application/json",
         *       "dataschema": "/openapi.json#/components/schemas/EventUser",
         *       "sequence": "0000000000000003",
         *       "data": {
         *         "id": 3,
         *         "name": "Jane Roe",
         *         "email": "jane@example.com",
         *         "emailVerified": false,
         *         "roles": [
         *           "customer"
         *         ],
         *         "status": "active",
         *         "addresses": [],
         *         "version": 1,
         *         "createdAt": "2026-11-22T09:30:00.000Z",
         *         "updatedAt": "2026-11-22T09:30:00.000Z"
         *       }
         *     }
         */
        Event: components["schemas"]["UserRegisteredEvent"] | components["schemas"]["UserChangedEvent"] | components["schemas"]["UserSuspendedEvent"] | components["schemas"]["UserErasedEvent"] | components["schemas"]["UserTokensRevokedEvent"] | components["schemas"]["WebhookDisabledEvent"];
        /**
         * @description A page of events.
         * @example {
         *       "items": [],
         *       "nextCursor": "0000000000000001"
         *     }
         */
        EventPage: {
            /**
             * @description The events, the oldest first.
             * @example []
             */
            items: components["schemas"]["Event"][];
            nextCursor: components["schemas"]["EventCursor"];
        };
        /** @description A person registered, or the operator created a staff account. */
        UserRegisteredEvent: {
            specversion: components["schemas"]["EventSpecVersion"];
            id: components["schemas"]["EventId"];
            /**
             * @description The type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "user.registered";
            source: components["schemas"]["EventSource"];
            subject: components["schemas"]["EventSubject"];
            time: components["schemas"]["EventTime"];
            datacontenttype: components["schemas"]["EventContentType"];
            dataschema: components["schemas"]["EventDataSchema"];
            sequence: components["schemas"]["EventSequence"];
            data: components["schemas"]["EventUser"];
        };
        /** @description The name, the e-mail address or its verification, the addresses or the roles of a user changed, or a suspended user became active. */
        UserChangedEvent: {
            specversion: components["schemas"]["EventSpecVersion"];
            id: components["schemas"]["EventId"];
            /**
             * @description The type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "user.changed";
            source: components["schemas"]["EventSource"];
            subject: components["schemas"]["EventSubject"];
            time: components["schemas"]["EventTime"];
            datacontenttype: components["schemas"]["EventContentType"];
            dataschema: components["schemas"]["EventDataSchema"];
            sequence: components["schemas"]["EventSequence"];
            data: components["schemas"]["EventUser"];
        };
        /** @description Staff suspended a user. */
        UserSuspendedEvent: {
            specversion: components["schemas"]["EventSpecVersion"];
            id: components["schemas"]["EventId"];
            /**
             * @description The type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "user.suspended";
            source: components["schemas"]["EventSource"];
            subject: components["schemas"]["EventSubject"];
            time: components["schemas"]["EventTime"];
            datacontenttype: components["schemas"]["EventContentType"];
            dataschema: components["schemas"]["EventDataSchema"];
            sequence: components["schemas"]["EventSequence"];
            data: components["schemas"]["EventUser"];
        };
        /** @description A user was erased. From then on, all events of the user have only the id as data, except for `user.tokensRevoked`, which has no personal data. */
        UserErasedEvent: {
            specversion: components["schemas"]["EventSpecVersion"];
            id: components["schemas"]["EventId"];
            /**
             * @description The type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "user.erased";
            source: components["schemas"]["EventSource"];
            subject: components["schemas"]["EventSubject"];
            time: components["schemas"]["EventTime"];
            datacontenttype: components["schemas"]["EventContentType"];
            dataschema: components["schemas"]["EventDataSchema"];
            sequence: components["schemas"]["EventSequence"];
            data: components["schemas"]["ErasedUser"];
        };
        /** @description The access tokens that a user had were revoked. */
        UserTokensRevokedEvent: {
            specversion: components["schemas"]["EventSpecVersion"];
            id: components["schemas"]["EventId"];
            /**
             * @description The type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "user.tokensRevoked";
            source: components["schemas"]["EventSource"];
            subject: components["schemas"]["EventSubject"];
            time: components["schemas"]["EventTime"];
            datacontenttype: components["schemas"]["EventContentType"];
            dataschema: components["schemas"]["EventDataSchema"];
            sequence: components["schemas"]["EventSequence"];
            data: components["schemas"]["TokenRevocation"];
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
        ProblemType: "/problems/client-id-taken" | "/problems/content-too-large" | "/problems/currency-mismatch" | "/problems/delivery-not-found" | "/problems/email-taken" | "/problems/events-gone" | "/problems/forbidden" | "/problems/header-fields-too-large" | "/problems/idempotency-key-reused" | "/problems/illegal-transition" | "/problems/insufficient-scope" | "/problems/internal-error" | "/problems/invalid-cursor" | "/problems/invalid-mail-token" | "/problems/invalid-passkey" | "/problems/invalid-request" | "/problems/invalid-token" | "/problems/issuer-unavailable" | "/problems/job-not-found" | "/problems/mail-unavailable" | "/problems/method-not-allowed" | "/problems/not-acceptable" | "/problems/not-found" | "/problems/not-ready" | "/problems/oauth-client-not-found" | "/problems/order-not-found" | "/problems/order-too-large" | "/problems/out-of-stock" | "/problems/over-refunded" | "/problems/over-returned" | "/problems/over-shipped" | "/problems/overloaded" | "/problems/overpaid" | "/problems/passkey-not-found" | "/problems/payment-already-recorded" | "/problems/precondition-failed" | "/problems/precondition-required" | "/problems/price-changed" | "/problems/product-inactive" | "/problems/product-not-found" | "/problems/reports-not-ready" | "/problems/request-timeout" | "/problems/return-not-found" | "/problems/shipment-not-found" | "/problems/sku-taken" | "/problems/stock-below-zero" | "/problems/stock-not-counted" | "/problems/storage-unavailable" | "/problems/too-many-requests" | "/problems/too-many-unpaid-orders" | "/problems/too-many-webhooks" | "/problems/unauthenticated" | "/problems/unknown-line" | "/problems/unknown-sku" | "/problems/unsupported-media-type" | "/problems/user-not-found" | "/problems/user-service-error" | "/problems/user-service-timeout" | "/problems/user-service-unavailable" | "/problems/user-suspended" | "/problems/webhook-disabled" | "/problems/webhook-not-found" | "/problems/wrong-password";
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
         * @description A page in HTML, in UTF-8.
         * @example <!doctype html><title>Sign in</title>
         */
        Page: string;
        /**
         * @description The form of the page of `authorize`.
         * @example {
         *       "response_type": "code",
         *       "client_id": "shop-web",
         *       "redirect_uri": "https://shop.example/signed-in",
         *       "scope": "openid orders:read",
         *       "state": "af0ifjsldkj",
         *       "code_challenge": "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
         *       "code_challenge_method": "S256",
         *       "form_token": "942dmE0ADqD5RchORPSm6UcFvzW7XAzSetxWJ_4UKRk",
         *       "username": "john@example.com",
         *       "password": "only-for-trying-out",
         *       "decision": "allow"
         *     }
         */
        AuthorizationForm: {
            /**
             * @description The id of the client.
             * @example shop-web
             */
            client_id: string;
            /**
             * @description The redirect URI of the client.
             * @example https://shop.example/signed-in
             */
            redirect_uri: string;
            /**
             * @description `code`
             * @example code
             */
            response_type?: string;
            /**
             * @description The requested scopes.
             * @example openid orders:read
             */
            scope?: string;
            /**
             * @description A value that the client gets back unchanged.
             * @example af0ifjsldkj
             */
            state?: string;
            /**
             * @description The SHA-256 of the client's `code_verifier`, in base64url.
             * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
             */
            code_challenge?: string;
            /**
             * @description `S256`
             * @example S256
             */
            code_challenge_method?: string;
            /**
             * @description A value that the ID token contains.
             * @example n-0S6_WzA2Mj
             */
            nonce?: string;
            /**
             * @description The token that belongs to the cookie of the browser.
             * @example 942dmE0ADqD5RchORPSm6UcFvzW7XAzSetxWJ_4UKRk
             */
            form_token: string;
            /**
             * @description The person's e-mail address (case-insensitive).
             * @example john@example.com
             */
            username?: string;
            /**
             * Format: password
             * @description The person's password.
             * @example only-for-trying-out
             */
            password?: string;
            /**
             * @description The id of the passkey's credential, in base64url. Empty or absent for a sign-in with a password.
             * @example ZCRUgy65xHCylGM-699lWA
             */
            credentialId?: string;
            /**
             * @description What the browser has confirmed, in base64url.
             * @example eyJ0eXBlIjoid2ViYXV0aG4uZ2V0IiwiY2hhbGxlbmdlIjoibVQ3Y0p4MnZMazlRcFJ6NFdiWW42c0hkQWVHZlUxaUtvMHRYcVZqTmxadyIsIm9yaWdpbiI6Imh0dHA6Ly9sb2NhbGhvc3Q6MzAwMCIsImNyb3NzT3JpZ2luIjpmYWxzZX0
             */
            clientDataJSON?: string;
            /**
             * @description What the authenticator has confirmed, in base64url.
             * @example SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MdAAAAAA
             */
            authenticatorData?: string;
            /**
             * @description The signature of the passkey, in base64url.
             * @example MEQCIByBNk8WeKJ1yywW2c_fVlYzzpZU4RQCRJ0RsFewb-i6AiA5Shxgk2GZ5R19uQtUYmVH_7Ec-E7piCi7E1UB1y4_lw
             */
            signature?: string;
            /**
             * @description The user's id that the passkey contains, in base64url.
             * @example MQ
             */
            userHandle?: string;
            /**
             * @description Whether the person allows the access.
             * @example allow
             * @enum {string}
             */
            decision: "allow" | "deny";
        };
        /**
         * @description A token that continues the session once (RFC 6749 §1.5). It expires after 30 days without use.
         * @example 3q2-7wG1cQ4oVbG0rZ8s5mXh9nT2yLkJfD6aPuE1iRw
         */
        RefreshToken: string;
        /**
         * @description A token request (RFC 6749 §4.1.3, §4.3.2, §4.4.2, §6; RFC 7636 §4.5).
         * @example {
         *       "grant_type": "password",
         *       "username": "john@example.com",
         *       "password": "only-for-trying-out"
         *     }
         */
        TokenRequest: {
            /**
             * @description `authorization_code`, `password`, `refresh_token` or `client_credentials`.
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
             * @description With the grant `authorization_code`, the code with which the browser returned.
             * @example SplxlOBeZQQYbYS6WxSbIA8h3xRtU0mK2vLqPnD9fGc
             */
            code?: string;
            /**
             * @description With the grant `authorization_code`, the redirect URI of the authorization request.
             * @example https://shop.example/signed-in
             */
            redirect_uri?: string;
            /**
             * @description With the grant `authorization_code`, the random text of 43 to 128 characters whose SHA-256 was the `code_challenge`.
             * @example dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk
             */
            code_verifier?: string;
            /**
             * @description The requested scopes, separated by spaces (RFC 6749 §3.3). If omitted, all scopes that the account may have; for a service account, `users:read`. The token of a service account is valid for the services of its scopes.
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
             * @enum {string}
             */
            token_type: "Bearer";
            /**
             * @description The lifetime of the access token, in seconds.
             * @example 900
             */
            expires_in: number;
            scope: components["schemas"]["Scope"];
            refresh_token?: components["schemas"]["RefreshToken"];
            /**
             * @description With the scope `openid`, who has signed in: a JWT (OpenID Connect Core 1.0 §2), signed with ES256. Its claims are `iss`, `aud` (the client), `sub`, `auth_time`, `nonce`, `at_hash`, `iat`, `exp`, `jti`.
             * @example eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl
             */
            id_token?: string;
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
         * @description The result of a revocation, which says nothing.
         * @example {}
         */
        Revocation: Record<string, never>;
        /**
         * @description A request for the state of a token (RFC 7662 §2.1).
         * @example {
         *       "token": "3q2-7wG1cQ4oVbG0rZ8s5mXh9nT2yLkJfD6aPuE1iRw"
         *     }
         */
        IntrospectionRequest: {
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
         * @description The state of a token (RFC 7662 §2.2). A token that is not active has no other members.
         * @example {
         *       "active": true,
         *       "scope": "orders:read orders:write users:read users:write",
         *       "client_id": "first-party",
         *       "sub": "1",
         *       "iss": "http://localhost:3000",
         *       "exp": 1795339800
         *     }
         */
        Introspection: {
            /**
             * @description Whether the token is valid now.
             * @example true
             */
            active: boolean;
            scope?: components["schemas"]["Scope"];
            /**
             * @description The id of the client that the token was issued to.
             * @example shop-web
             */
            client_id?: string;
            /**
             * @description The type of an access token. Absent for a refresh token.
             * @example Bearer
             * @constant
             * @enum {string}
             */
            token_type?: "Bearer";
            /**
             * @description The id of the user or of the service account.
             * @example 1
             */
            sub?: string;
            /**
             * @description The services that accept an access token. Absent for a refresh token.
             * @example [
             *       "user-service",
             *       "order-service"
             *     ]
             */
            aud?: string[];
            /**
             * @description The issuer of the token.
             * @example http://localhost:3000
             */
            iss?: string;
            /**
             * @description When the token expires, in seconds since 1970.
             * @example 1795339800
             */
            exp?: number;
            /**
             * @description When an access token was issued, in seconds since 1970. Absent for a refresh token.
             * @example 1795338900
             */
            iat?: number;
            /**
             * @description The id of an access token. Absent for a refresh token.
             * @example 6f1c2c9e-0c52-4d6b-9d0e-3b0e7a5f1c01
             */
            jti?: string;
        };
        /**
         * @description Claims about a user (OpenID Connect Core 1.0 §5.1).
         * @example {
         *       "sub": "1",
         *       "name": "John Doe",
         *       "email": "john@example.com",
         *       "email_verified": false
         *     }
         */
        UserInfo: {
            /**
             * @description The user's id.
             * @example 1
             */
            sub: string;
            name?: components["schemas"]["PersonName"];
            email?: components["schemas"]["Email"];
            /**
             * @description Whether the user has shown that they read mail at the address.
             * @example false
             */
            email_verified?: boolean;
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
             * @description The purpose of the key.
             * @example sig
             * @constant
             * @enum {string}
             */
            use: "sig";
            /**
             * @description The algorithm of the key.
             * @example ES256
             * @constant
             * @enum {string}
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
         * @description The authorization server's metadata (RFC 8414 §2, OpenID Connect Discovery 1.0 §3).
         * @example {
         *       "issuer": "http://localhost:3000",
         *       "authorization_endpoint": "http://localhost:3000/oauth/authorize",
         *       "token_endpoint": "http://localhost:3000/oauth/token",
         *       "revocation_endpoint": "http://localhost:3000/oauth/revoke",
         *       "introspection_endpoint": "http://localhost:3000/oauth/introspect",
         *       "userinfo_endpoint": "http://localhost:3000/oauth/userinfo",
         *       "jwks_uri": "http://localhost:3000/.well-known/jwks.json",
         *       "service_documentation": "http://localhost:3000/docs",
         *       "scopes_supported": [
         *         "clients:write",
         *         "email",
         *         "openid",
         *         "orders:read",
         *         "orders:write",
         *         "products:write",
         *         "profile",
         *         "users:read",
         *         "users:write",
         *         "webhooks:write"
         *       ],
         *       "response_types_supported": [
         *         "code"
         *       ],
         *       "response_modes_supported": [
         *         "query"
         *       ],
         *       "grant_types_supported": [
         *         "authorization_code",
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
         *       ],
         *       "introspection_endpoint_auth_methods_supported": [
         *         "client_secret_basic",
         *         "client_secret_post"
         *       ],
         *       "code_challenge_methods_supported": [
         *         "S256"
         *       ],
         *       "authorization_response_iss_parameter_supported": true,
         *       "request_parameter_supported": false,
         *       "request_uri_parameter_supported": false,
         *       "subject_types_supported": [
         *         "public"
         *       ],
         *       "id_token_signing_alg_values_supported": [
         *         "ES256"
         *       ],
         *       "claims_supported": [
         *         "iss",
         *         "sub",
         *         "aud",
         *         "exp",
         *         "iat",
         *         "auth_time",
         *         "nonce",
         *         "at_hash",
         *         "name",
         *         "email",
         *         "email_verified"
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
             * @description The URL at which people sign in.
             * @example http://localhost:3000/oauth/authorize
             */
            authorization_endpoint: string;
            /**
             * Format: uri
             * @description The URL at which the state of a token is available.
             * @example http://localhost:3000/oauth/introspect
             */
            introspection_endpoint: string;
            /**
             * Format: uri
             * @description The URL at which claims about the signed-in user are available.
             * @example http://localhost:3000/oauth/userinfo
             */
            userinfo_endpoint: string;
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
             * @description What the authorization endpoint can return.
             * @example [
             *       "code"
             *     ]
             */
            response_types_supported: string[];
            /**
             * @description How the authorization endpoint returns it.
             * @example [
             *       "query"
             *     ]
             */
            response_modes_supported: string[];
            /**
             * @description The grants that the token endpoint supports.
             * @example [
             *       "authorization_code",
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
            /**
             * @description How a client can authenticate at the introspection endpoint.
             * @example [
             *       "client_secret_basic",
             *       "client_secret_post"
             *     ]
             */
            introspection_endpoint_auth_methods_supported: string[];
            /**
             * @description The methods of PKCE, which every client needs (RFC 7636).
             * @example [
             *       "S256"
             *     ]
             */
            code_challenge_methods_supported: string[];
            /**
             * @description Whether the authorization endpoint returns `iss` (RFC 9207 §3).
             * @example true
             */
            authorization_response_iss_parameter_supported: boolean;
            /**
             * @description Whether an authorization request may have the parameter `request`.
             * @example false
             */
            request_parameter_supported: boolean;
            /**
             * @description Whether an authorization request may have the parameter `request_uri`.
             * @example false
             */
            request_uri_parameter_supported: boolean;
            /**
             * @description The types of `sub`. With `public`, every client gets the same value for a user.
             * @example [
             *       "public"
             *     ]
             */
            subject_types_supported: string[];
            /**
             * @description The algorithms with which ID tokens are signed.
             * @example [
             *       "ES256"
             *     ]
             */
            id_token_signing_alg_values_supported: string[];
            /**
             * @description The claims about a user, in ID tokens and in the response of `getUserInfo`.
             * @example [
             *       "sub",
             *       "name",
             *       "email"
             *     ]
             */
            claims_supported: string[];
        };
        /**
         * @description The id of the client (`client_id`), chosen by staff: lower-case letters, digits, dots, hyphens and underscores. It cannot be changed.
         * @example shop-web
         */
        OauthClientId: string;
        /**
         * Format: line
         * @description The name of the application, which people see when they sign in.
         * @example The shop
         */
        OauthClientName: string;
        /**
         * @description Whether the client has a secret (RFC 6749 §2.1).
         * @example public
         * @enum {string}
         */
        OauthClientType: "public" | "confidential";
        /**
         * @description The URIs to which the service may redirect a person who has signed in. The rules are in `createOauthClient`.
         * @example [
         *       "https://shop.example/signed-in"
         *     ]
         */
        RedirectUris: string[];
        /**
         * @description An application in which people can sign in.
         * @example {
         *       "clientId": "shop-web",
         *       "name": "The shop",
         *       "type": "public",
         *       "redirectUris": [
         *         "https://shop.example/signed-in",
         *         "http://127.0.0.1/signed-in"
         *       ],
         *       "version": 1,
         *       "createdAt": "2026-11-22T09:30:00.000Z",
         *       "updatedAt": "2026-11-22T09:30:00.000Z"
         *     }
         */
        OauthClient: {
            clientId: components["schemas"]["OauthClientId"];
            name: components["schemas"]["OauthClientName"];
            type: components["schemas"]["OauthClientType"];
            redirectUris: components["schemas"]["RedirectUris"];
            /**
             * @description The version of the client. It increases with each change.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the client was registered.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the client was last changed.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
        };
        /**
         * @description A page of OAuth clients.
         * @example {
         *       "items": [],
         *       "nextCursor": null
         *     }
         */
        OauthClientPage: {
            /**
             * @description The clients, in the order of their ids.
             * @example []
             */
            items: components["schemas"]["OauthClient"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description A new OAuth client.
         * @example {
         *       "clientId": "shop-web",
         *       "name": "The shop",
         *       "type": "public",
         *       "redirectUris": [
         *         "https://shop.example/signed-in"
         *       ]
         *     }
         */
        CreateOauthClient: {
            clientId: components["schemas"]["OauthClientId"];
            name: components["schemas"]["OauthClientName"];
            type: components["schemas"]["OauthClientType"];
            redirectUris: components["schemas"]["RedirectUris"];
        };
        /**
         * @description A new OAuth client, with its secret if it is confidential.
         * @example {
         *       "clientId": "help-desk",
         *       "name": "The help desk",
         *       "type": "confidential",
         *       "redirectUris": [
         *         "https://help.example/signed-in"
         *       ],
         *       "clientSecret": "7Fjfp0ZBr1KtDRbnfVdmIwZ9o2cUqQh3sYxTzLkJvGA",
         *       "version": 1,
         *       "createdAt": "2026-11-22T09:30:00.000Z",
         *       "updatedAt": "2026-11-22T09:30:00.000Z"
         *     }
         */
        OauthClientWithSecret: {
            clientId: components["schemas"]["OauthClientId"];
            name: components["schemas"]["OauthClientName"];
            type: components["schemas"]["OauthClientType"];
            redirectUris: components["schemas"]["RedirectUris"];
            /**
             * @description The version of the client. It increases with each change.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the client was registered.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the client was last changed.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * @description The secret of a confidential client: 32 random bytes in base64url. It is shown once. A public client has none.
             * @example 7Fjfp0ZBr1KtDRbnfVdmIwZ9o2cUqQh3sYxTzLkJvGA
             */
            clientSecret?: string;
        };
        /**
         * @description Changes to an OAuth client.
         * @example {
         *       "redirectUris": [
         *         "https://www.shop.example/signed-in"
         *       ]
         *     }
         */
        UpdateOauthClient: {
            name?: components["schemas"]["OauthClientName"];
            redirectUris?: components["schemas"]["RedirectUris"];
        };
        /**
         * @description The options to sign in with a passkey (`PublicKeyCredentialRequestOptionsJSON` of Web Authentication Level 3).
         * @example {
         *       "challenge": "mT7cJx2vLk9QpRz4WbYn6sHdAeGfU1iKo0tXqVjNlZw",
         *       "rpId": "localhost",
         *       "timeout": 300000,
         *       "userVerification": "required"
         *     }
         */
        PasskeyRequestOptions: {
            /**
             * @description 32 random bytes in base64url.
             * @example mT7cJx2vLk9QpRz4WbYn6sHdAeGfU1iKo0tXqVjNlZw
             */
            challenge: string;
            /**
             * @description The host of the public URL of this service, to which its passkeys belong.
             * @example localhost
             */
            rpId: string;
            /**
             * @description How long the browser may wait for the person, in milliseconds.
             * @example 300000
             */
            timeout: number;
            /**
             * @description The authenticator verifies the person, by a PIN or a fingerprint for example.
             * @example required
             * @constant
             * @enum {string}
             */
            userVerification: "required";
        };
        /**
         * @description The options to create a passkey (`PublicKeyCredentialCreationOptionsJSON` of Web Authentication Level 3).
         * @example {
         *       "challenge": "o2QpGkQ3YJ0bq8Jm1n5sV7xT4rWcLdFhUeZiKyPaB9s",
         *       "rp": {
         *         "id": "localhost",
         *         "name": "Order Management"
         *       },
         *       "user": {
         *         "id": "MQ",
         *         "name": "john@example.com",
         *         "displayName": "John Doe"
         *       },
         *       "pubKeyCredParams": [
         *         {
         *           "type": "public-key",
         *           "alg": -7
         *         },
         *         {
         *           "type": "public-key",
         *           "alg": -8
         *         },
         *         {
         *           "type": "public-key",
         *           "alg": -257
         *         }
         *       ],
         *       "timeout": 300000,
         *       "excludeCredentials": [],
         *       "authenticatorSelection": {
         *         "residentKey": "required",
         *         "requireResidentKey": true,
         *         "userVerification": "required"
         *       },
         *       "attestation": "none"
         *     }
         */
        PasskeyCreationOptions: {
            /**
             * @description 32 random bytes in base64url.
             * @example mT7cJx2vLk9QpRz4WbYn6sHdAeGfU1iKo0tXqVjNlZw
             */
            challenge: string;
            /**
             * @description This service (the relying party).
             * @example {
             *       "id": "localhost",
             *       "name": "Order Management"
             *     }
             */
            rp: {
                /**
                 * @description The host of the public URL of this service, to which its passkeys belong.
                 * @example localhost
                 */
                id: string;
                /**
                 * @description The name that browsers show.
                 * @example Order Management
                 */
                name: string;
            };
            /**
             * @description The user, as authenticators show the account.
             * @example {
             *       "id": "MQ",
             *       "name": "john@example.com",
             *       "displayName": "John Doe"
             *     }
             */
            user: {
                /**
                 * @description The user's id in base64url, which the passkey contains (the user handle).
                 * @example MQ
                 */
                id: string;
                /**
                 * @description The user's e-mail address.
                 * @example john@example.com
                 */
                name: string;
                /**
                 * @description The user's name.
                 * @example John Doe
                 */
                displayName: string;
            };
            /**
             * @description The kinds of keys that this service accepts, the preferred ones first.
             * @example [
             *       {
             *         "type": "public-key",
             *         "alg": -7
             *       }
             *     ]
             */
            pubKeyCredParams: {
                /**
                 * @description `public-key`
                 * @example public-key
                 * @constant
                 * @enum {string}
                 */
                type: "public-key";
                /**
                 * @description The COSE identifier of the signature algorithm.
                 * @example -7
                 */
                alg: number;
            }[];
            /**
             * @description How long the browser may wait for the person, in milliseconds.
             * @example 300000
             */
            timeout: number;
            /**
             * @description The newest passkeys of the user, at most 100. An authenticator creates no second one beside them.
             * @example []
             */
            excludeCredentials: {
                /**
                 * @description `public-key`
                 * @example public-key
                 * @constant
                 * @enum {string}
                 */
                type: "public-key";
                /**
                 * @description The id of the credential, in base64url.
                 * @example ZCRUgy65xHCylGM-699lWA
                 */
                id: string;
                /**
                 * @description How browsers can reach the authenticator.
                 * @example [
                 *       "internal"
                 *     ]
                 */
                transports: string[];
            }[];
            /**
             * @description What the authenticator has to do.
             * @example {
             *       "residentKey": "required",
             *       "requireResidentKey": true,
             *       "userVerification": "required"
             *     }
             */
            authenticatorSelection: {
                /**
                 * @description The passkey is found without an e-mail address (a discoverable credential).
                 * @example required
                 * @constant
                 * @enum {string}
                 */
                residentKey: "required";
                /**
                 * @description The same, for older browsers.
                 * @example true
                 * @constant
                 */
                requireResidentKey: true;
                /**
                 * @description The authenticator verifies the person, by a PIN or a fingerprint for example.
                 * @example required
                 * @constant
                 * @enum {string}
                 */
                userVerification: "required";
            };
            /**
             * @description The service does not ask which authenticator it is.
             * @example none
             * @constant
             * @enum {string}
             */
            attestation: "none";
        };
        /**
         * Format: line
         * @description The name that the user has given to the passkey.
         * @example My phone
         */
        PasskeyName: string;
        /**
         * @description A passkey, with which a user can sign in.
         * @example {
         *       "id": 1,
         *       "userId": 1,
         *       "name": "My phone",
         *       "synced": true,
         *       "createdAt": "2026-11-22T09:30:00.000Z",
         *       "lastUsedAt": null
         *     }
         */
        Passkey: {
            /**
             * @description The id of the passkey.
             * @example 1
             */
            id: number;
            userId: components["schemas"]["UserId"];
            name: components["schemas"]["PasskeyName"];
            /**
             * @description Whether the passkey was backed up when it was last used, so that it is on several devices of the user or can be restored. Otherwise, it is lost with its device.
             * @example true
             */
            synced: boolean;
            /**
             * Format: date-time
             * @description When the passkey was added.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the user last signed in with the passkey; null before the first time.
             * @example null
             */
            lastUsedAt: string | null;
        };
        /**
         * @description A page of passkeys.
         * @example {
         *       "items": [],
         *       "nextCursor": null
         *     }
         */
        PasskeyPage: {
            /**
             * @description The passkeys, the newest first.
             * @example []
             */
            items: components["schemas"]["Passkey"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description A passkey that a browser has created. The binary values are in base64url.
         * @example {
         *       "name": "My phone",
         *       "credentialId": "ZCRUgy65xHCylGM-699lWA",
         *       "clientDataJSON": "eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIiwiY2hhbGxlbmdlIjoibzJRcEdrUTNZSjBicThKbTFuNXNWN3hUNHJXY0xkRmhVZVppS3lQYUI5cyIsIm9yaWdpbiI6Imh0dHA6Ly9sb2NhbGhvc3Q6MzAwMCIsImNyb3NzT3JpZ2luIjpmYWxzZX0",
         *       "attestationObject": "o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YViUSZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2NdAAAAAAAAAAAAAAAAAAAAAAAAAAAAEGQkVIMuucRwspRjPuvfZVilAQIDJiABIVgg02sm0rJSSP4KDKrwfY_LZ_3xM_QyAJqSQkuLbJSKPFEiWCAGsz6k-xTwwrplZSpTre_gylaaYRLZ8ea9e4xplaAGwg",
         *       "transports": [
         *         "internal"
         *       ]
         *     }
         */
        CreatePasskey: {
            name: components["schemas"]["PasskeyName"];
            /**
             * @description The id of the credential (`id` of the `PublicKeyCredential`).
             * @example ZCRUgy65xHCylGM-699lWA
             */
            credentialId: string;
            /**
             * @description What the browser has confirmed (`response.clientDataJSON`), with the challenge and the origin.
             * @example eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIiwiY2hhbGxlbmdlIjoibzJRcEdrUTNZSjBicThKbTFuNXNWN3hUNHJXY0xkRmhVZVppS3lQYUI5cyIsIm9yaWdpbiI6Imh0dHA6Ly9sb2NhbGhvc3Q6MzAwMCIsImNyb3NzT3JpZ2luIjpmYWxzZX0
             */
            clientDataJSON: string;
            /**
             * @description What the authenticator has created (`response.attestationObject`), with the public key.
             * @example o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YViUSZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2NdAAAAAAAAAAAAAAAAAAAAAAAAAAAAEGQkVIMuucRwspRjPuvfZVilAQIDJiABIVgg02sm0rJSSP4KDKrwfY_LZ_3xM_QyAJqSQkuLbJSKPFEiWCAGsz6k-xTwwrplZSpTre_gylaaYRLZ8ea9e4xplaAGwg
             */
            attestationObject: string;
            /**
             * @description How browsers can reach the authenticator (`response.getTransports()`).
             * @example [
             *       "internal"
             *     ]
             */
            transports?: string[];
        };
        /**
         * @description The URL that gets the events, in ASCII, without a user name, a password or a fragment. It must use `https`, and its host must be public, unless the installation allows other ones (`WEBHOOK_PRIVATE_NETWORKS`).
         * @example https://warehouse.example/events
         */
        WebhookUrl: string;
        /**
         * Format: line
         * @description What the endpoint is for, in words for staff; null when nobody said.
         * @example The warehouse
         */
        WebhookDescription: string | null;
        /**
         * @description The type of an event.
         * @example webhook.disabled
         * @enum {string}
         */
        EventType: "user.registered" | "user.changed" | "user.suspended" | "user.erased" | "user.tokensRevoked" | "webhook.disabled" | "webhook.test";
        /**
         * @description The types of the events that the endpoint gets; null for all types, also for those that are added later.
         * @example null
         */
        WebhookTypes: components["schemas"]["EventType"][] | null;
        /**
         * @description Whether the endpoint gets its events.
         * @example enabled
         * @enum {string}
         */
        WebhookStatus: "enabled" | "disabled";
        /**
         * @description A URL to which the service sends its events.
         * @example {
         *       "id": 1,
         *       "url": "https://warehouse.example/events",
         *       "description": "The warehouse",
         *       "types": null,
         *       "status": "enabled",
         *       "disabledReason": null,
         *       "previousSecretUntil": null,
         *       "version": 1,
         *       "createdAt": "2026-11-22T09:30:00.000Z",
         *       "updatedAt": "2026-11-22T09:30:00.000Z"
         *     }
         */
        WebhookEndpoint: {
            /**
             * @description The id of the endpoint.
             * @example 1
             */
            id: number;
            url: components["schemas"]["WebhookUrl"];
            description: components["schemas"]["WebhookDescription"];
            types: components["schemas"]["WebhookTypes"];
            status: components["schemas"]["WebhookStatus"];
            /**
             * @description Why the endpoint is disabled: by staff, because it responded with `410` (`gone`), or because no attempt succeeded for 5 days (`failing`). Null while it is enabled.
             * @example null
             */
            disabledReason: ("staff" | "gone" | "failing") | null;
            /**
             * Format: date-time
             * @description Until when a former secret signs as well as the newest one; null when the secret was never rotated. The time can be in the past.
             * @example null
             */
            previousSecretUntil: string | null;
            /**
             * @description Increases with each change.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the endpoint was registered.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the endpoint was last changed.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
        };
        /**
         * @description A page of webhook endpoints.
         * @example {
         *       "items": [],
         *       "nextCursor": null
         *     }
         */
        WebhookEndpointPage: {
            /**
             * @description The endpoints, the newest first.
             * @example []
             */
            items: components["schemas"]["WebhookEndpoint"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description A new webhook endpoint. Without `types`, it gets the events of all types.
         * @example {
         *       "url": "https://warehouse.example/events",
         *       "description": "The warehouse"
         *     }
         */
        CreateWebhookEndpoint: {
            url: components["schemas"]["WebhookUrl"];
            description?: components["schemas"]["WebhookDescription"];
            types?: components["schemas"]["WebhookTypes"];
        };
        /**
         * @description A webhook endpoint with its new secret.
         * @example {
         *       "id": 1,
         *       "url": "https://warehouse.example/events",
         *       "description": "The warehouse",
         *       "types": null,
         *       "status": "enabled",
         *       "disabledReason": null,
         *       "previousSecretUntil": null,
         *       "version": 1,
         *       "createdAt": "2026-11-22T09:30:00.000Z",
         *       "updatedAt": "2026-11-22T09:30:00.000Z",
         *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo="
         *     }
         */
        WebhookEndpointWithSecret: {
            /**
             * @description The id of the endpoint.
             * @example 1
             */
            id: number;
            url: components["schemas"]["WebhookUrl"];
            description: components["schemas"]["WebhookDescription"];
            types: components["schemas"]["WebhookTypes"];
            status: components["schemas"]["WebhookStatus"];
            /**
             * @description Why the endpoint is disabled: by staff, because it responded with `410` (`gone`), or because no attempt succeeded for 5 days (`failing`). Null while it is enabled.
             * @example null
             */
            disabledReason: ("staff" | "gone" | "failing") | null;
            /**
             * Format: date-time
             * @description Until when a former secret signs as well as the newest one; null when the secret was never rotated. The time can be in the past.
             * @example null
             */
            previousSecretUntil: string | null;
            /**
             * @description Increases with each change.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the endpoint was registered.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the endpoint was last changed.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * @description The secret that signs the requests to the endpoint: `whsec_` and 32 random bytes in base64, as in Standard Webhooks. It is shown once. Absent when the response repeats an earlier one (`Idempotency-Replayed`).
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=
             */
            secret?: string;
        };
        /**
         * @description Changes to a webhook endpoint.
         * @example {
         *       "status": "disabled"
         *     }
         */
        UpdateWebhookEndpoint: {
            url?: components["schemas"]["WebhookUrl"];
            description?: components["schemas"]["WebhookDescription"];
            types?: components["schemas"]["WebhookTypes"];
            status?: components["schemas"]["WebhookStatus"];
        };
        /**
         * Format: uuid
         * @description The id of the event. An event that is sent again has the same id.
         * @example 6f1c2c9e-0c52-4d6b-9d0e-3b0e7a5f1c01
         */
        EventId: string;
        /**
         * @description The resource that changed, as its collection and its id. Events of one subject are in the order of their effects.
         * @example orders/101
         */
        EventSubject: string;
        /**
         * @description Whether the endpoint has the event: `pending` while attempts follow, `succeeded` after a response with 2xx, `failed` when no attempt follows any more.
         * @example pending
         * @enum {string}
         */
        WebhookDeliveryStatus: "pending" | "succeeded" | "failed";
        /**
         * @description An attempt to send an event.
         * @example {
         *       "at": "2026-11-22T10:00:00.000Z",
         *       "status": 503,
         *       "error": null,
         *       "durationMs": 87,
         *       "responseStart": "Service Unavailable"
         *     }
         */
        WebhookAttempt: {
            /**
             * Format: date-time
             * @description When the attempt began.
             * @example 2026-11-22T10:00:00.000Z
             */
            at: string;
            /**
             * @description The HTTP status of the response; null when no response was received.
             * @example 503
             */
            status: number | null;
            /**
             * @description Why no response was received, in words; null when a response was received.
             * @example null
             */
            error: string | null;
            /**
             * @description The duration of the attempt in milliseconds.
             * @example 87
             */
            durationMs: number;
            /**
             * @description The first 1 kB of the body of the response, as UTF-8. U+FFFD replaces what is not UTF-8, and U+0000. Null when no response was received.
             * @example Service Unavailable
             */
            responseStart: string | null;
        };
        /**
         * @description One event for one webhook endpoint, with all attempts to send it.
         * @example {
         *       "id": 1,
         *       "eventId": "6f1c2c9e-0c52-4d6b-9d0e-3b0e7a5f1c01",
         *       "type": "webhook.test",
         *       "subject": "webhooks/1",
         *       "cause": "test",
         *       "status": "pending",
         *       "attempts": [],
         *       "nextAttemptAt": "2026-11-22T10:00:00.000Z",
         *       "createdAt": "2026-11-22T10:00:00.000Z",
         *       "finishedAt": null
         *     }
         */
        WebhookDelivery: {
            /**
             * Format: int64
             * @description The id of the delivery.
             * @example 1
             */
            id: number;
            eventId: components["schemas"]["EventId"];
            type: components["schemas"]["EventType"];
            subject: components["schemas"]["EventSubject"];
            /**
             * @description Why the event is sent: it happened (`event`), or by `replayEvents` (`replay`) or `sendTestEvent` (`test`).
             * @example test
             * @enum {string}
             */
            cause: "event" | "replay" | "test";
            status: components["schemas"]["WebhookDeliveryStatus"];
            /**
             * @description The attempts so far, the oldest first.
             * @example []
             */
            attempts: components["schemas"]["WebhookAttempt"][];
            /**
             * Format: date-time
             * @description The time of the next attempt. Null when no attempt follows, or when the delivery waits for an earlier one of the same subject.
             * @example 2026-11-22T10:00:00.000Z
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @description When the delivery was created.
             * @example 2026-11-22T10:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the delivery succeeded or failed; null while it is pending.
             * @example null
             */
            finishedAt: string | null;
        };
        /**
         * @description A page of deliveries.
         * @example {
         *       "items": [],
         *       "nextCursor": null
         *     }
         */
        WebhookDeliveryPage: {
            /**
             * @description The deliveries, the newest first.
             * @example []
             */
            items: components["schemas"]["WebhookDelivery"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description The events to send again.
         * @example {
         *       "from": "2026-11-21T00:00:00.000Z",
         *       "to": "2026-11-22T00:00:00.000Z"
         *     }
         */
        ReplayEvents: {
            /**
             * Format: date-time
             * @description The time of the first event to send again.
             * @example 2026-11-21T00:00:00.000Z
             */
            from: string;
            /**
             * Format: date-time
             * @description The time before which the last event to send again happened. By default, up to the last event. It must be after `from`.
             * @example 2026-11-22T00:00:00.000Z
             */
            to?: string;
            /**
             * @description The types of the events to send again. By default, the types of the endpoint.
             * @example [
             *       "webhook.disabled"
             *     ]
             */
            types?: components["schemas"]["EventType"][];
        };
        /**
         * @description The result of a replay.
         * @example {
         *       "count": 0
         *     }
         */
        EventReplay: {
            /**
             * @description The number of events that are sent again.
             * @example 0
             */
            count: number;
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
             * @enum {string}
             */
            status: "live";
        };
        /**
         * @description The identity of a contract.
         * @example {
         *       "version": "2.4.0",
         *       "digest": "9f86d081884c7d65"
         *     }
         */
        ContractIdentity: {
            /**
             * @description The contract's `info.version`.
             * @example 2.4.0
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
         *         "version": "3.2.0",
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
             *       "version": "3.2.0",
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
         *         "version": "2.4.0",
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
             * @enum {string}
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
        /**
         * @description A place in the feed, never null: the `sequence` of the last event that was read. Also at the end of the feed it is the `cursor` that continues with later events.
         * @example 0000000000000001
         */
        EventCursor: string;
        /**
         * @description The version of CloudEvents.
         * @example 1.0
         * @constant
         * @enum {string}
         */
        EventSpecVersion: "1.0";
        /**
         * Format: uri-reference
         * @description The service that recorded the event.
         * @example /order-service
         */
        EventSource: string;
        /**
         * Format: date-time
         * @description The time of the effect.
         * @example 2026-11-22T10:00:00.000Z
         */
        EventTime: string;
        /**
         * @description The media type of `data`.
         * @example application/json
         * @constant
         * @enum {string}
         */
        EventContentType: "application/json";
        /**
         * Format: uri-reference
         * @description The schema of `data` in the contract.
         * @example /openapi.json#/components/schemas/Order
         */
        EventDataSchema: string;
        /**
         * @description The position of the event among all events of the service, with leading zeros, so that positions compare as texts. Positions increase by 1.
         * @example 0000000000000001
         */
        EventSequence: string;
        /** @description A webhook endpoint was disabled, by staff or by the service. */
        WebhookDisabledEvent: {
            specversion: components["schemas"]["EventSpecVersion"];
            id: components["schemas"]["EventId"];
            /**
             * @description The type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "webhook.disabled";
            source: components["schemas"]["EventSource"];
            subject: components["schemas"]["EventSubject"];
            time: components["schemas"]["EventTime"];
            datacontenttype: components["schemas"]["EventContentType"];
            dataschema: components["schemas"]["EventDataSchema"];
            sequence: components["schemas"]["EventSequence"];
            data: components["schemas"]["WebhookEndpoint"];
        };
        /** @description Server-Sent Events. `data` is one event, as a CloudEvent in one line of JSON. A block with a comment and without `data` is no event. */
        EventStream: string;
        /** @description A test of a webhook endpoint. It is not in the feed, so it has no `sequence`. */
        WebhookTestEvent: {
            specversion: components["schemas"]["EventSpecVersion"];
            id: components["schemas"]["EventId"];
            /**
             * @description The type of the event.
             * @example webhook.test
             * @constant
             * @enum {string}
             */
            type: "webhook.test";
            source: components["schemas"]["EventSource"];
            subject: components["schemas"]["EventSubject"];
            time: components["schemas"]["EventTime"];
            datacontenttype: components["schemas"]["EventContentType"];
            dataschema: components["schemas"]["EventDataSchema"];
            data: components["schemas"]["WebhookEndpoint"];
        };
    };
    responses: {
        /** @description An unexpected error occurred in the service. */
        InternalErrorPage: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["Page"];
            };
        };
        /** @description The database cannot process the request at the moment, or too many requests are in progress. */
        UnavailablePage: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                "API-Contract": components["headers"]["API-Contract"];
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["Page"];
            };
        };
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
        /** @description The receiver has stored the event. Any other 2xx means the same. */
        EventReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
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
        UserIdInPath: number;
        /**
         * @description The ETag of the version to change (RFC 9110 §13.1.1). The response is 412 if a newer version exists, and 428 if this header is missing.
         * @example "1"
         */
        IfMatch: string;
        /**
         * @description The cookie that the page of `authorize` sets: `authorization`, or `__Host-authorization` where the public URL uses `https`. The token in the form belongs to this cookie, so that other pages cannot send the form.
         * @example authorization=uWkDwSb0V9n2rYtEqLxJ4mZcPf8gHa7oKsT1vNi6Q3A
         */
        FormCookie: string;
        /**
         * @description The id of the client (`client_id`).
         * @example shop-web
         */
        ClientId: string;
        /**
         * @description The id of the passkey.
         * @example 1
         */
        PasskeyId: number;
        /**
         * @description A key that the caller generates for this request, and sends again when it repeats the request. After a success, the key is stored for 24 hours, for this caller, path, query and body. The response is 422 if the caller sends the same key with another path, query or body. Bodies with the same canonical JSON (RFC 8785) are the same body: the order of members and white space make no difference, and neither does a parameter with its default value. A failed request changed nothing, and may be sent again.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        IdempotencyKey: string;
        /**
         * @description The id of the webhook endpoint.
         * @example 1
         */
        WebhookId: number;
        /**
         * @description The id of the delivery.
         * @example 1
         */
        DeliveryId: number;
        /**
         * @description Only the events of this subject.
         * @example orders/101
         */
        EventsSubject: string;
        /**
         * @description Only the events at this time or later. A date means its beginning in UTC. A time before the oldest event is allowed, and so is one in the future.
         * @example 2026-11-01T00:00:00.000Z
         */
        EventsFrom: string;
        /**
         * @description Continues after this place: the `nextCursor` of a page, or the `sequence` of an event. A cursor does not depend on the filters.
         * @example 0000000000000001
         */
        EventsCursor: components["schemas"]["EventCursor"];
        /**
         * @description Continues after this place: the last `id` of a former stream, the `nextCursor` of a page of `listEvents`, or the `sequence` of an event.
         * @example 0000000000000001
         */
        LastEventId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The version of the service's contract, followed by a plus sign and a digest of the contract (as in Semantic Versioning §10). A different digest means a different contract.
         * @example 3.2.0+9f86d081884c7d65
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
        /**
         * @description Tells proxies that understand it (nginx) to pass on each event at once.
         * @example no
         */
        StreamUnbuffered: "no";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /**
     * Get the current user.
     * Returns the caller's id, name and e-mail address. A caller without a token is treated as the sample user, as long as the service has sample data (`SAMPLE_DATA`) and the sample user is active.
     */
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
    /**
     * List users.
     * Returns the users, newest first. Allowed for staff.
     */
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
    /**
     * Register a user.
     * Creates a customer account, and sends a mail with which the person verifies the e-mail address (`verifyEmail`), if the installation can send mail and the limit of mails to the address is not reached. Staff members are appointed by staff. The problem `email-taken` discloses to any caller that an account with this e-mail address exists. This is intended: customers of a shop expect this response, and the number of registrations from one network address is limited. Hashing a password takes long, so only a limited number of requests can wait for it: others get 503 `overloaded` with `Retry-After`. Where people sign in at an OpenID provider (`ISSUER`), nobody registers here: the response is 405.
     */
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
    /**
     * Get a user.
     * Returns one user. Allowed for the user, staff and service accounts.
     */
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
                userId: components["parameters"]["UserIdInPath"];
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
    /**
     * Erase a user.
     * Removes a user's data from the User Service, including the user's history and events. The id is never assigned again. The e-mail address can be registered again. Orders keep the name and the e-mail address with which they were placed, as the shop's record. The user's access tokens end, and there are no further orders of the user (after 5 seconds at the latest). Allowed for the user and staff; a suspended user is erased by staff only.
     */
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
                userId: components["parameters"]["UserIdInPath"];
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
    /**
     * Change a user.
     * Changes only the properties in the merge patch (RFC 7396). Allowed for the user and staff; only staff may change `roles` and `status`. A new e-mail address is not verified, and gets a mail like that of `registerUser`. Suspending a user ends the user's sessions and access tokens: a suspended user cannot sign in and cannot change anything, and places no orders (after 5 seconds at the latest). Taking a role away from a user ends the user's access tokens, but not the sessions.
     */
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
                userId: components["parameters"]["UserIdInPath"];
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
    /**
     * Change a password.
     * Sets a new password and ends all sessions of the user: their refresh tokens and access tokens stop working, the one of this request included if it is the user's, and so does a mailed token for a forgotten password. Passkeys remain (`deletePasskey`). Users must send the current password to change their own password. Staff set another user's password without the current one. Wrong current passwords count as failed sign-ins (`issueToken`). Hashing a password takes long, so only a limited number of requests can wait for it: others get 503 `overloaded` with `Retry-After`.
     */
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
                userId: components["parameters"]["UserIdInPath"];
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
    /**
     * Request a mail to verify an e-mail address.
     * Sends a mail with a token for `verifyEmail` to the user's e-mail address. Sends no mail if the address is verified or the user is suspended. Allowed for the user and staff. The mail is sent after the response.
     */
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
                userId: components["parameters"]["UserIdInPath"];
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
    /**
     * List the changes to a user.
     * Returns who changed what and when, oldest first. Allowed for the user and staff.
     */
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
                userId: components["parameters"]["UserIdInPath"];
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
    /**
     * Verify an e-mail address.
     * Marks the e-mail address as verified to which the token was sent. The token proves that the caller reads mail at the address, so no access token is needed.
     */
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
    /**
     * Request a mail to replace a forgotten password.
     * Sends a mail with a token for `resetPassword` to the e-mail address, if an active account has it. The response is the same, and takes the same work, whether or not such an account exists: the service looks for the account after the response.
     */
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
    /**
     * Replace a forgotten password.
     * Sets a new password for the account whose e-mail address got the token, and ends all sessions of the user, as `changePassword` does. It also verifies the e-mail address. A password that is not accepted does not use up the token. Hashing a password takes long, so only a limited number of requests can wait for it: others get 503 `overloaded` with `Retry-After`.
     */
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
    /**
     * List the token revocations.
     * Returns the users whose access tokens were revoked within the lifetime of an access token, oldest first. The
     * claim `token_generation` of a user's access token is the user's token generation at the time of issue; a token
     * without the claim has generation 0. A token is revoked when its generation is lower than the user's.
     */
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
    /**
     * Sign in with a browser.
     * The authorization endpoint (RFC 6749 §3.1, OpenID Connect Core 1.0 §3.1.2). An application sends a person's browser
     * to it, with the query parameters of an authorization request:
     */
    authorize: {
        tag: "Authorization";
        caller: "none";
        parameters: {
            query: {
                /**
                 * @description The id of the client.
                 * @example shop-web
                 */
                client_id: string;
                /**
                 * @description The redirect URI of the client, to which the browser returns.
                 * @example https://shop.example/signed-in
                 */
                redirect_uri: string;
                /**
                 * @description `code`
                 * @example code
                 */
                response_type?: string;
                /**
                 * @description The requested scopes, separated by spaces (RFC 6749 §3.3). The person grants those that their account may have. With `openid`, the client also gets an ID token.
                 * @example openid orders:read
                 */
                scope?: string;
                /**
                 * @description A value that the client gets back unchanged.
                 * @example af0ifjsldkj
                 */
                state?: string;
                /**
                 * @description The SHA-256 of the client's `code_verifier`, in base64url (RFC 7636 §4.2).
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge?: string;
                /**
                 * @description `S256`
                 * @example S256
                 */
                code_challenge_method?: string;
                /**
                 * @description A value that the ID token contains (OpenID Connect Core 1.0 §3.1.2.1).
                 * @example n-0S6_WzA2Mj
                 */
                nonce?: string;
                /**
                 * @description With `none`, the error is `login_required`, because the person always signs in.
                 * @example login
                 */
                prompt?: string;
                /**
                 * @description The e-mail address with which the form is filled in.
                 * @example john@example.com
                 */
                login_hint?: string;
                /**
                 * @description `query`
                 * @example query
                 */
                response_mode?: string;
                /**
                 * @description A request object, which the service does not support.
                 * @example eyJhbGciOiJFUzI1NiJ9.e30.c2lnbmF0dXJl
                 */
                request?: string;
                /**
                 * @description The URI of a request object, which the service does not support.
                 * @example https://shop.example/request
                 */
                request_uri?: string;
            };
            header?: {
                /**
                 * @description The cookie that the page of `authorize` sets: `authorization`, or `__Host-authorization` where the public URL uses `https`. The token in the form belongs to this cookie, so that other pages cannot send the form.
                 * @example authorization=uWkDwSb0V9n2rYtEqLxJ4mZcPf8gHa7oKsT1vNi6Q3A
                 */
                Cookie?: components["parameters"]["FormCookie"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page for signing in. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description What the page may do: it loads the script and sends the requests of this service alone, no other page may show it in a frame, and its form leads only to this service and to the redirect URI.
                     * @example default-src 'none'; img-src data:; style-src 'sha256-pQgXYhSUvJeO0HjZeRZiOus1mVC+eEzqL4GzF7ehskE='; script-src 'self'; connect-src 'self'; form-action 'self' https://shop.example; base-uri 'none'; frame-ancestors 'none'
                     */
                    "Content-Security-Policy": string;
                    /**
                     * @description The cookie to which the form belongs. Absent when the browser has sent it.
                     * @example authorization=uWkDwSb0V9n2rYtEqLxJ4mZcPf8gHa7oKsT1vNi6Q3A; Path=/; HttpOnly; SameSite=Lax
                     */
                    "Set-Cookie"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["Page"];
                };
            };
            /** @description The browser returns to the application with an error. */
            303: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description The redirect URI with `error`, `error_description`, `state` and `iss`.
                     * @example https://shop.example/signed-in?error=login_required&error_description=The+person+has+to+sign+in.&state=af0ifjsldkj&iss=http%3A%2F%2Flocalhost%3A3000
                     */
                    Location: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not conform to the contract, or the browser must not be redirected. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["Page"];
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
                    "text/html": components["schemas"]["Page"];
                };
            };
            /** @description The request accepts no media type of the response (`Accept`). */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["Page"];
                };
            };
            500: components["responses"]["InternalErrorPage"];
            503: components["responses"]["UnavailablePage"];
        };
    };
    /**
     * Submit the sign-in form.
     * Receives the form of the page of `authorize`. The form contains the parameters of the authorization request, which
     * are checked again. Its `form_token` belongs to the cookie of the browser, so that no other page can send the form.
     */
    submitAuthorization: {
        tag: "Authorization";
        caller: "none";
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The cookie that the page of `authorize` sets: `authorization`, or `__Host-authorization` where the public URL uses `https`. The token in the form belongs to this cookie, so that other pages cannot send the form.
                 * @example authorization=uWkDwSb0V9n2rYtEqLxJ4mZcPf8gHa7oKsT1vNi6Q3A
                 */
                Cookie?: components["parameters"]["FormCookie"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The form. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AuthorizationForm"];
            };
        };
        responses: {
            /** @description The browser returns to the application with a code, or with an error. */
            303: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description The redirect URI with `code`, `state` and `iss`, or with `error`, `error_description`, `state` and `iss`.
                     * @example https://shop.example/signed-in?code=SplxlOBeZQQYbYS6WxSbIA8h3xRtU0mK2vLqPnD9fGc&state=af0ifjsldkj&iss=http%3A%2F%2Flocalhost%3A3000
                     */
                    Location: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The sign-in has failed, or the request does not conform to the contract, or the browser must not be redirected. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description What the page may do. The page with the form has the policy of `authorize`. */
                    "Content-Security-Policy"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["Page"];
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
                    "text/html": components["schemas"]["Page"];
                };
            };
            /** @description The body is larger than 100 kB, or has more than 1000 parameters. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["Page"];
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
                    "text/html": components["schemas"]["Page"];
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
                    "text/html": components["schemas"]["Page"];
                };
            };
            500: components["responses"]["InternalErrorPage"];
            /** @description The database cannot process the request at the moment, or too many requests are in progress or are waiting for their password to be verified. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    /**
     * Get an access token.
     * The token endpoint of RFC 6749 (§3.2). It supports these grants:
     */
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
    /**
     * Revoke a token.
     * Ends the session of a refresh token (RFC 7009), which signs the user out. Any caller that has the token may revoke it. A client that identifies itself must be the client that the token was issued to. An access token cannot be revoked by its client: it expires within its 15 minutes. The response is the same for an unknown token.
     */
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
            /** @description The session has ended. An access token remains valid until its 15 minutes are over. The body is an empty object, for clients that expect JSON; its members have no meaning (RFC 7009 §2.2). */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revocation"];
                };
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
    /**
     * Get the state of a token.
     * Returns whether a token is active, and what it allows (RFC 7662). The caller authenticates by its id and secret, by HTTP Basic or in the body. The service account gets the state of every token, a confidential client (`createOauthClient`) that of the tokens that were issued to it. Every other token is reported as not active. Where people sign in at an OpenID provider (`ISSUER`), the service account also gets the state of the provider's access tokens: `sub` is then the id of the user here, who is added when the first token of a person is seen.
     */
    introspectToken: {
        tag: "Tokens";
        caller: "client";
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token to look at. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["IntrospectionRequest"];
            };
        };
        responses: {
            /** @description The state of the token. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Pragma: components["headers"]["Pragma"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Introspection"];
                };
            };
            /** @description The request does not conform to RFC 7662. */
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
    /**
     * Get claims about the signed-in user.
     * Returns claims about the user of the access token (OpenID Connect Core 1.0 §5.3): `sub`, with the scope `profile` also `name`, and with the scope `email` also `email` and `email_verified`.
     */
    getUserInfo: {
        tag: "Authorization";
        caller: "required";
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claims. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserInfo"];
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
    /**
     * Get the public keys for verifying access tokens.
     * Returns a JSON Web Key Set (RFC 7517) with the current signing key, the previous key as long as tokens signed with it are valid, and the next key before the first token is signed with it.
     */
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
    /**
     * Get the authorization server metadata.
     * Returns the authorization server's metadata (RFC 8414), with which an OAuth client configures itself. They are the same as those of `getOpenIdConfiguration`.
     */
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
    /**
     * Get the OpenID provider configuration.
     * Returns the metadata of `getAuthorizationServer` at the path at which OpenID Connect clients look for them (OpenID Connect Discovery 1.0 §4).
     */
    getOpenIdConfiguration: {
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
    /**
     * List OAuth clients.
     * Lists the registered OAuth clients, in the order of their ids. Allowed for staff.
     */
    listOauthClients: {
        tag: "Clients";
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of OAuth clients. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description The next page, as `rel="next"` (RFC 8288). Absent on the last page.
                     * @example </api/oauth/clients?limit=20&cursor=WzEwMSwibkozYXc3LWpYN216Il0>; rel="next"
                     */
                    Link?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OauthClientPage"];
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
    /**
     * Register an OAuth client.
     * Registers an application in which people can sign in (`authorize`). Allowed for staff.
     */
    createOauthClient: {
        tag: "Clients";
        caller: "required";
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new client. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOauthClient"];
            };
        };
        responses: {
            /** @description The registered client. A confidential client has a secret. */
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
                    "application/json": components["schemas"]["OauthClientWithSecret"];
                };
            };
            /** @description The request does not conform to the contract, or a redirect URI is not allowed. */
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
            /** @description Another client has this id. */
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
    /**
     * Get an OAuth client.
     * Returns an OAuth client, without its secret. Allowed for staff.
     */
    getOauthClient: {
        tag: "Clients";
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
                 * @description The id of the client (`client_id`).
                 * @example shop-web
                 */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OAuth client. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of the returned resource, as a strong validator (RFC 9110 §8.8.3). */
                    ETag: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OauthClient"];
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
            /** @description No OAuth client with this id exists. */
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
    /**
     * Delete an OAuth client.
     * Deletes an OAuth client. Its sessions end: its refresh tokens and authorization codes are not valid any more. An access token remains valid until its 15 minutes are over. Allowed for staff.
     */
    deleteOauthClient: {
        tag: "Clients";
        caller: "required";
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the client (`client_id`).
                 * @example shop-web
                 */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client was deleted. */
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
            /** @description No OAuth client with this id exists. */
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
    /**
     * Change an OAuth client.
     * Changes the properties that the merge patch (RFC 7396) contains, and no others. The redirect URIs have to meet the same rules as in `createOauthClient`. Sessions that have begun continue. Allowed for staff.
     */
    updateOauthClient: {
        tag: "Clients";
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
                 * @description The id of the client (`client_id`).
                 * @example shop-web
                 */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /** @description The changes to the client. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["UpdateOauthClient"];
            };
        };
        responses: {
            /** @description The changed client. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of the returned resource, as a strong validator (RFC 9110 §8.8.3). */
                    ETag: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OauthClient"];
                };
            };
            /** @description The request does not conform to the contract, or a redirect URI is not allowed. */
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
            /** @description No OAuth client with this id exists. */
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
    /**
     * Request a challenge to sign in with a passkey.
     * Returns the options with which the script of the page of `authorize` asks the browser for a passkey of any account (`navigator.credentials.get`). The form (`submitAuthorization`) sends the signed challenge. The challenge is valid once, for 5 minutes, and only in the browser with the cookie. The number of challenges for one network address is limited.
     */
    createPasskeyChallenge: {
        tag: "Passkeys";
        caller: "none";
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The cookie that the page of `authorize` sets: `authorization`, or `__Host-authorization` where the public URL uses `https`. The token in the form belongs to this cookie, so that other pages cannot send the form.
                 * @example authorization=uWkDwSb0V9n2rYtEqLxJ4mZcPf8gHa7oKsT1vNi6Q3A
                 */
                Cookie?: components["parameters"]["FormCookie"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The options. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description The cookie to which the challenge belongs. Absent when the browser has sent it.
                     * @example authorization=uWkDwSb0V9n2rYtEqLxJ4mZcPf8gHa7oKsT1vNi6Q3A; Path=/; HttpOnly; SameSite=Lax
                     */
                    "Set-Cookie"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyRequestOptions"];
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
    /**
     * Begin to add a passkey.
     * Returns the options with which a script asks the browser to create a passkey (`navigator.credentials.create`, after `PublicKeyCredential.parseCreationOptionsFromJSON`). `createPasskey` sends what the browser has created. The challenge is valid once, for 5 minutes, and only for this user. A passkey works at the public URL of this service. Allowed for the user.
     */
    createPasskeyRegistration: {
        tag: "Passkeys";
        caller: "required";
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id.
                 * @example 1
                 */
                userId: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The options. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCreationOptions"];
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
    /**
     * List the passkeys of a user.
     * Lists the passkeys with which a user can sign in, the newest first. Allowed for the user and staff.
     */
    listPasskeys: {
        tag: "Passkeys";
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
                userId: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of passkeys. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description The next page, as `rel="next"` (RFC 8288). Absent on the last page.
                     * @example </api/users/1/passkeys?limit=20&cursor=WzEwMSwibkozYXc3LWpYN216Il0>; rel="next"
                     */
                    Link?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyPage"];
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
    /**
     * Add a passkey.
     * Adds the passkey that the browser has created with the options of `createPasskeyRegistration`. The passkey is kept until it or the user is deleted: a new password or the end of all sessions does not remove it. The user's history records it. Allowed for the user.
     */
    createPasskey: {
        tag: "Passkeys";
        caller: "required";
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id.
                 * @example 1
                 */
                userId: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        /** @description The created passkey. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePasskey"];
            };
        };
        responses: {
            /** @description The passkey. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The URI of the new resource (RFC 9110 §10.2.2). */
                    Location: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"];
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
            /** @description The challenge is unknown, was used, has expired or was issued for another user, or the passkey was not created at the public URL of this service with a verification of the person, or it exists already. */
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
    /**
     * Remove a passkey.
     * Removes a passkey, which cannot be used to sign in any more. Sessions that began with it continue. The user's history records it. Allowed for the user and staff.
     */
    deletePasskey: {
        tag: "Passkeys";
        caller: "required";
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id.
                 * @example 1
                 */
                userId: components["parameters"]["UserIdInPath"];
                /**
                 * @description The id of the passkey.
                 * @example 1
                 */
                passkeyId: components["parameters"]["PasskeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The passkey was removed. */
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
            /** @description The user has no passkey with this id, or the caller may not see the user. */
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
    /**
     * List webhook endpoints.
     * Lists the webhook endpoints of the service, the newest first. Allowed for staff.
     */
    listWebhookEndpoints: {
        tag: "Webhooks";
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhook endpoints. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description The next page, as `rel="next"` (RFC 8288). Absent on the last page.
                     * @example </api/webhooks?limit=20&cursor=WzEwMSwibkozYXc3LWpYN216Il0>; rel="next"
                     */
                    Link?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointPage"];
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
    /**
     * Register a webhook endpoint.
     * Registers a URL to which the service sends its events from now on. The response contains the secret with which the
     * receiver verifies the signatures ([Standard Webhooks](https://www.standardwebhooks.com)). The secret is not shown
     * again: the response to a repeated request with the same `Idempotency-Key` does not contain it. If the first
     * response was lost, get another secret with `rotateWebhookSecret`. Allowed for staff.
     */
    createWebhookEndpoint: {
        tag: "Webhooks";
        caller: "required";
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key that the caller generates for this request, and sends again when it repeats the request. After a success, the key is stored for 24 hours, for this caller, path, query and body. The response is 422 if the caller sends the same key with another path, query or body. Bodies with the same canonical JSON (RFC 8785) are the same body: the order of members and white space make no difference, and neither does a parameter with its default value. A failed request changed nothing, and may be sent again.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The URL, and the events that it gets. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookEndpoint"];
            };
        };
        responses: {
            /** @description The registered endpoint with its secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The URI of the new resource (RFC 9110 §10.2.2). */
                    Location: string;
                    /** @description The version of the returned resource, as a strong validator (RFC 9110 §8.8.3). */
                    ETag: string;
                    /**
                     * @description Present when this response repeats the response to an earlier request with the same `Idempotency-Key`.
                     * @example true
                     */
                    "Idempotency-Replayed"?: "true";
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            /** @description The request does not conform to the contract, or its URL is not allowed. */
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
            /** @description The service has the maximum number of webhook endpoints. Nothing was changed. */
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
            /** @description The `Idempotency-Key` was used for another request. */
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
    /**
     * Get a webhook endpoint.
     * Returns a webhook endpoint, without its secret. Allowed for staff.
     */
    getWebhookEndpoint: {
        tag: "Webhooks";
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
                 * @description The id of the webhook endpoint.
                 * @example 1
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook endpoint. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of the returned resource, as a strong validator (RFC 9110 §8.8.3). */
                    ETag: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
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
            /** @description No webhook endpoint with this id exists. */
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
    /**
     * Delete a webhook endpoint.
     * Deletes a webhook endpoint with its secrets and its deliveries. Nothing more is sent to it, except by an attempt that has already begun. The id is never assigned again. Allowed for staff.
     */
    deleteWebhookEndpoint: {
        tag: "Webhooks";
        caller: "required";
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook endpoint.
                 * @example 1
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint was deleted. */
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
            /** @description No webhook endpoint with this id exists. */
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
    /**
     * Change a webhook endpoint.
     * Changes the properties that the merge patch (RFC 7396) contains, and no others. Allowed for staff.
     */
    updateWebhookEndpoint: {
        tag: "Webhooks";
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
                 * @description The id of the webhook endpoint.
                 * @example 1
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /** @description The changes to the endpoint. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["UpdateWebhookEndpoint"];
            };
        };
        responses: {
            /** @description The changed endpoint. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of the returned resource, as a strong validator (RFC 9110 §8.8.3). */
                    ETag: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description The request does not conform to the contract, or its URL is not allowed. */
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
            /** @description No webhook endpoint with this id exists. */
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
    /**
     * Replace the secret of a webhook endpoint.
     * Generates a new secret for a webhook endpoint. For 24 hours, each request to the endpoint is signed with the new and with the former secret, so that the receiver can change over in this time. Several rotations within 24 hours are possible: the last three former secrets sign. The new secret is not shown again: the response to a repeated request with the same `Idempotency-Key` does not contain it. Allowed for staff.
     */
    rotateWebhookSecret: {
        tag: "Webhooks";
        caller: "required";
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key that the caller generates for this request, and sends again when it repeats the request. After a success, the key is stored for 24 hours, for this caller, path, query and body. The response is 422 if the caller sends the same key with another path, query or body. Bodies with the same canonical JSON (RFC 8785) are the same body: the order of members and white space make no difference, and neither does a parameter with its default value. A failed request changed nothing, and may be sent again.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of the webhook endpoint.
                 * @example 1
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint with its new secret. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of the returned resource, as a strong validator (RFC 9110 §8.8.3). */
                    ETag: string;
                    /**
                     * @description Present when this response repeats the response to an earlier request with the same `Idempotency-Key`.
                     * @example true
                     */
                    "Idempotency-Replayed"?: "true";
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
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
            /** @description No webhook endpoint with this id exists. */
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
            /** @description The `Idempotency-Key` was used for another request. */
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
    /**
     * Send a test event.
     * Sends an event `webhook.test` to the endpoint, whatever its types are. The event is not in the feed, and other endpoints do not get it. `listDeliveries` shows whether it arrived. Allowed for staff.
     */
    sendTestEvent: {
        tag: "Webhooks";
        caller: "required";
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key that the caller generates for this request, and sends again when it repeats the request. After a success, the key is stored for 24 hours, for this caller, path, query and body. The response is 422 if the caller sends the same key with another path, query or body. Bodies with the same canonical JSON (RFC 8785) are the same body: the order of members and white space make no difference, and neither does a parameter with its default value. A failed request changed nothing, and may be sent again.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of the webhook endpoint.
                 * @example 1
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery of the test event, which begins now. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description Present when this response repeats the response to an earlier request with the same `Idempotency-Key`.
                     * @example true
                     */
                    "Idempotency-Replayed"?: "true";
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
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
            /** @description No webhook endpoint with this id exists. */
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
            /** @description The webhook endpoint is disabled, so nothing can be sent to it. Nothing was changed. */
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
            /** @description The `Idempotency-Key` was used for another request. */
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
    /**
     * List the deliveries to a webhook endpoint.
     * Lists what was sent to a webhook endpoint and what is about to be sent, the newest delivery first, each with all its attempts. A delivery must match all filters, and of a filter with several values, any of them. A delivery is deleted together with its event. Allowed for staff.
     */
    listDeliveries: {
        tag: "Webhooks";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description Only the deliveries with one of these statuses, separated by commas.
                 * @example [
                 *       "pending",
                 *       "failed"
                 *     ]
                 */
                status?: components["schemas"]["WebhookDeliveryStatus"][];
                /**
                 * @description Only the deliveries of events of one of these types, separated by commas.
                 * @example [
                 *       "webhook.test"
                 *     ]
                 */
                type?: components["schemas"]["EventType"][];
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
                 * @description The id of the webhook endpoint.
                 * @example 1
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description The next page, as `rel="next"` (RFC 8288). Absent on the last page.
                     * @example </api/webhooks/1/deliveries?limit=20&cursor=WzEwMSwibkozYXc3LWpYN216Il0>; rel="next"
                     */
                    Link?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
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
            /** @description No webhook endpoint with this id exists. */
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
    /**
     * Retry a delivery.
     * Sends a delivery again as soon as possible: one that failed, one that waits for its next attempt, or one that succeeded. The event keeps its id. The delivery still waits for earlier deliveries of the same subject that are pending. Allowed for staff.
     */
    retryDelivery: {
        tag: "Webhooks";
        caller: "required";
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook endpoint.
                 * @example 1
                 */
                webhookId: components["parameters"]["WebhookId"];
                /**
                 * @description The id of the delivery.
                 * @example 1
                 */
                deliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery, whose next attempt begins now. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
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
            /** @description The webhook endpoint does not exist, or has no delivery with this id. */
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
            /** @description The webhook endpoint is disabled, so nothing can be sent to it. Nothing was changed. */
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
    /**
     * Send past events again.
     * Sends the events of a period to the endpoint, also those that it got before and those from before it was registered. The events keep their ids, and are sent in their order, after the deliveries that are pending already. Events that are about to be sent to the endpoint anyway are not sent twice. At most 10,000 events can be replayed with one request. Allowed for staff.
     */
    replayEvents: {
        tag: "Webhooks";
        caller: "required";
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key that the caller generates for this request, and sends again when it repeats the request. After a success, the key is stored for 24 hours, for this caller, path, query and body. The response is 422 if the caller sends the same key with another path, query or body. Bodies with the same canonical JSON (RFC 8785) are the same body: the order of members and white space make no difference, and neither does a parameter with its default value. A failed request changed nothing, and may be sent again.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of the webhook endpoint.
                 * @example 1
                 */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /** @description The period, and the types of the events. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayEvents"];
            };
        };
        responses: {
            /** @description The number of events that are sent again. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description Present when this response repeats the response to an earlier request with the same `Idempotency-Key`.
                     * @example true
                     */
                    "Idempotency-Replayed"?: "true";
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventReplay"];
                };
            };
            /** @description The request does not conform to the contract, the period is not one, or it has more than 10,000 events for the endpoint. */
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
            /** @description No webhook endpoint with this id exists. */
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
            /** @description The webhook endpoint is disabled, so nothing can be sent to it. Nothing was changed. */
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
            /** @description The `Idempotency-Key` was used for another request. */
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
    /**
     * Check liveness.
     * Does not call any dependency. A process that does not respond should be restarted.
     */
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
    /**
     * Check readiness.
     * Checks the service's own database, which has to respond within 400 ms. A service that is not ready should receive no traffic for now. The check does not call the other service: if one service is unavailable, the other must stay ready. A service also stays ready if the contract of the other service is incompatible; the response reports what is known about that contract. It also reports the calls to the other service that are suspended because they failed.
     */
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
    /**
     * List events.
     * Lists the events of the service, the oldest first: what has changed, as CloudEvents (see **Webhooks** for the types
     * and their data). Allowed for staff and service accounts.
     */
    listEvents: {
        tag: "Events";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description Only the events of one of these types, separated by commas.
                 * @example [
                 *       "user.changed",
                 *       "user.erased"
                 *     ]
                 */
                type?: components["schemas"]["EventType"][];
                /**
                 * @description Only the events of this subject.
                 * @example orders/101
                 */
                subject?: components["parameters"]["EventsSubject"];
                /**
                 * @description Only the events at this time or later. A date means its beginning in UTC. A time before the oldest event is allowed, and so is one in the future.
                 * @example 2026-11-01T00:00:00.000Z
                 */
                from?: components["parameters"]["EventsFrom"];
                /**
                 * @description The maximum number of items on a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Continues after this place: the `nextCursor` of a page, or the `sequence` of an event. A cursor does not depend on the filters.
                 * @example 0000000000000001
                 */
                cursor?: components["parameters"]["EventsCursor"];
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
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description The next page, as `rel="next"` (RFC 8288). Absent at the end of the feed.
                     * @example </api/events?limit=20&cursor=0000000000000020>; rel="next"
                     */
                    Link?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
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
            /** @description Events after the cursor are missing in the feed. */
            410: {
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
    /**
     * Stream events.
     * Sends the events of the service as they happen (Server-Sent Events), after those that the feed has already: all
     * stored events, or those after `Last-Event-ID`. Nothing is missed and the order is that of `listEvents`. Allowed for
     * staff and service accounts.
     */
    streamEvents: {
        tag: "Events";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description Only the events of one of these types, separated by commas.
                 * @example [
                 *       "user.changed",
                 *       "user.erased"
                 *     ]
                 */
                type?: components["schemas"]["EventType"][];
                /**
                 * @description Only the events of this subject.
                 * @example orders/101
                 */
                subject?: components["parameters"]["EventsSubject"];
                /**
                 * @description Only the events at this time or later. A date means its beginning in UTC. A time before the oldest event is allowed, and so is one in the future.
                 * @example 2026-11-01T00:00:00.000Z
                 */
                from?: components["parameters"]["EventsFrom"];
            };
            header?: {
                /**
                 * @description Continues after this place: the last `id` of a former stream, the `nextCursor` of a page of `listEvents`, or the `sequence` of an event.
                 * @example 0000000000000001
                 */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. It ends when the client disconnects, or with a comment that says why. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Accel-Buffering": components["headers"]["StreamUnbuffered"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["EventStream"];
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
            /** @description Events after the cursor are missing in the feed. */
            410: {
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
}
