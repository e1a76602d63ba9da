// Generated from openapi/order-service.yaml by `npm run generate`.

export interface paths {
    "/api/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Create an order for the Sample Product
         * @description Each call creates a new order for one Sample Product and returns the order in short form, with the price in major units. The order is for the caller. Without a token, the order is for the User Service's sample user. A GET that creates a resource is not safe (RFC 9110 §9.2.1): the response is not cached, HEAD is not available, and clients should not repeat the request automatically. New clients should use `placeOrder`. The customer is always looked up: while the User Service is unavailable, no order is created, also not for a known customer.
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     An order is placed for a user whose id is known, from the access token or from `userId`. `placeOrder` makes the calls only for a user whom it does not know from the events of the User Service.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `issueToken`: 429, 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `issueToken`: network error | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `issueToken`: timeout | 504 `user-service-timeout` with `Retry-After: 5` |
         *     | `issueToken`: 400, 401, 500, any other response | 502 `user-service-error` |
         *     | `getUser`: 404 | 422 `user-not-found` |
         *     | `getUser`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getUser`: network error | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getUser`: timeout | 504 `user-service-timeout` with `Retry-After: 5` |
         *     | `getUser`: 401, any other response | 502 `user-service-error` |
         *
         *     An order is placed without an access token.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getCurrentUser`: 401 | 401 `unauthenticated` |
         *     | `getCurrentUser`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getCurrentUser`: network error | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getCurrentUser`: timeout | 504 `user-service-timeout` with `Retry-After: 5` |
         *     | `getCurrentUser`: any other response | 502 `user-service-error` |
         *
         *     </details>
         */
        get: operations["createSampleOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description Lists orders. Customers get only their own orders; a customer who filters by another `userId` gets an empty list.
         *     Staff get all orders.
         *
         *     The default, `sort=createdAt`, lists the newest order first. An order must match all filters, and of a filter with
         *     several values, any of them: `status=created,confirmed&paymentStatus=unpaid`.
         *
         *     **Following changes.** A program that keeps a copy of the orders uses `sort=updatedAt`, in rounds:
         *
         *     1. Note the time. List the orders with `sort=updatedAt`, page by page, until `nextCursor` is null.
         *     2. Begin the next round at any later time. Set `updatedFrom` to the time noted at the beginning of the previous
         *        round, minus one minute.
         *     3. Ignore an order whose `version` is not higher than the stored one.
         *
         *     No change is missed: every change of an order, and its placing, sets `updatedAt` and so moves the order behind all
         *     orders that were changed before. An order that changes during a round therefore appears again, on a later page or
         *     in the next round. A change becomes visible shortly after its `updatedAt`, because the time is taken before the
         *     change is stored. The minute covers this delay, and differences between the clocks of the servers. After the
         *     clock of a server was set back by more, begin a round at the time to which it was set, minus one minute.
         *
         *     The filters of the other sort order are rejected with `400`. With `sort=updatedAt`, only `userId`, `updatedFrom`
         *     and `updatedTo` are allowed: an order that no longer matches a status filter would be missing, and a follower would
         *     not see that change. This sort order never lags behind, as other lists can.
         *
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        get: operations["listOrders"];
        put?: never;
        /**
         * Place an order
         * @description Places an order for products of the catalogue, at the catalogue's prices, for the caller or for the user in `userId`. The service stores the customer's name and e-mail address with the order, as they were 5 seconds before the order at the earliest (`user.asOf`). For the same time, a customer who has just been suspended or erased may still be able to order, with a token that is still accepted or through staff. The ordered quantities are taken from the stock at once. If the stock of any product is too low, nothing is ordered. With `expectedTotal`, the order is placed only if its total equals `expectedTotal`. A customer can have a limited number of unpaid orders (`created`) that hold units of a counted stock, whoever places them (`MAX_UNPAID_ORDERS_PER_CUSTOMER`, 20 by default). Orders for products whose stock is not counted have no limit.
         *
         *     While the User Service is unavailable for longer (it cannot be reached, does not respond in time, asks callers to wait, or responds with 5xx), an order of a known customer can be placed with stored data, if the service is set up so (`ACCEPT_KNOWN_CUSTOMERS_FOR_MINUTES`, 0 by default). It has `customerCheck: pending`, and is checked later. For all other customers, the responses below apply.
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     An order is placed for a user whose id is known, from the access token or from `userId`. `placeOrder` makes the calls only for a user whom it does not know from the events of the User Service.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `issueToken`: 429, 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `issueToken`: network error | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `issueToken`: timeout | 504 `user-service-timeout` with `Retry-After: 5` |
         *     | `issueToken`: 400, 401, 500, any other response | 502 `user-service-error` |
         *     | `getUser`: 404 | 422 `user-not-found` |
         *     | `getUser`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getUser`: network error | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getUser`: timeout | 504 `user-service-timeout` with `Retry-After: 5` |
         *     | `getUser`: 401, any other response | 502 `user-service-error` |
         *
         *     </details>
         */
        post: operations["placeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Quote an order
         * @description Calculates the price of an order as `placeOrder` would at this moment, and reports the products whose stock is too low. Nothing is stored, and no stock is reserved. Allowed for every signed-in user.
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        post: operations["quoteOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an order
         * @description Returns one order: its lines and totals, its payments, shipments, refunds and returns, and the operations that the caller may perform on the order now. With `expand=user`, the response also contains the customer's current data from the User Service, which is up to 5 seconds old. Such a response combines data of two services, so it has no ETag, and its status is never 304. Allowed for the order's customer and staff.
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     An order is read with `expand=user`.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `issueToken`: 400, 401, 429, 500, 503, network error, timeout, any other response, not sent | 200 with `liveUser.state: unavailable` |
         *     | `getUser`: 404 | 200 with `liveUser.state: gone` |
         *     | `getUser`: 401, 503, network error, timeout, any other response, not sent | 200 with `liveUser.state: unavailable` |
         *
         *     </details>
         */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an order
         * @description Changes the properties that the merge patch (RFC 7396) contains, and no others. The order must be `created`. New `items` replace all lines of the order. A product that the order already contains keeps the name, price and tax rate that were agreed, for all its units and in all its lines, also when the product is no longer for sale. Other products must be for sale, and get the catalogue's price. Additional units are taken from the stock, and units that are no longer ordered are put back in stock. When the new total equals the amount already paid, the order becomes `confirmed`. With `expectedTotal`, the order is changed only if its new total equals `expectedTotal`. Allowed for the order's customer and staff.
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        patch: operations["updateOrder"];
        trace?: never;
    };
    "/api/orders/{orderId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an order
         * @description Cancels all units that have not been shipped, puts these units back in stock, and refunds their share of the amount paid. If nothing has been shipped, the order becomes `cancelled`; otherwise the order continues with the shipped units. This is also the end of an order whose payments were refunded in full: nothing more of it can be shipped, and the cancellation refunds nothing. Allowed for the order's customer and staff.
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        post: operations["cancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{orderId}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a payment
         * @description Records a payment that the shop has received. An order can be paid in several payments. When the payments cover the total, the order becomes `confirmed` and can be shipped. A payment cannot be more than the amount due. An order has each `reference` of a `method` only once, so that no payment is recorded twice. Allowed for staff.
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        post: operations["recordPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{orderId}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refund an order
         * @description Records a refund that the shop has made. All refunds together cannot be more than the amount paid. Cancelled and returned units are refunded automatically; this operation is for all other refunds. When the whole amount paid has been refunded, nothing more can be shipped; `cancelOrder` cancels what is left. Allowed for staff.
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        post: operations["refundOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{orderId}/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ship an order, or a part of it
         * @description Records a parcel that is on its way to the customer. The parcel can contain only units of the order that have been neither shipped nor cancelled. The order must be `confirmed`, and its payments must not have been refunded in full. An order with any `customerCheck` can be shipped: staff see it in the order, and decide. Allowed for staff.
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        post: operations["createShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{orderId}/shipments/{shipmentId}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a shipment has arrived
         * @description Records that a parcel has been delivered. When nothing is left to deliver, the order becomes `completed`. Allowed for staff.
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        post: operations["deliverShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{orderId}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request a return
         * @description Announces that delivered units are coming back to the shop. Announced units count as returned; they are refunded when the shop has received them. Allowed for the order's customer and staff.
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        post: operations["requestReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{orderId}/returns/{returnId}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a return has arrived
         * @description Records that the shop has received the announced units, refunds their share of the amount paid, and puts the units back in stock when they can be sold again (`restock`). The `amount` of a refund states how the share is rounded. The refund is never more than the part of the payments that has not been refunded yet. Allowed for staff.
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        post: operations["receiveReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{orderId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of an order
         * @description Lists everything that happened to an order, oldest first: who did what, when, and with which effect. The events explain every amount and quantity of the order. Allowed for the order's customer and staff.
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        get: operations["listOrderEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description Lists the products of the catalogue, sorted by SKU by default. The list includes products that cannot be ordered
         *     at the moment, except with `active=true`. Everyone may see all products.
         *
         *     A product must match all filters. A filter of another sort order is rejected with `400`.
         *
         *     **Suggestions.** `sort=name&namePrefix=bl&active=true` lists the products whose name begins with the typed
         *     letters. The comparison and the sort order of names ignore case, and use the first 64 characters of the name's
         *     Unicode compatibility decomposition (NFKD). `bl` matches `Blue Mug`, and `cafe` and `CAFÉ` match `Café`.
         *
         *     **Low stock.** `sort=stock&stockBelow=20` lists the products with less than 20 units, the lowest stock first. A
         *     product whose stock changes during paging can appear twice or be missing.
         *
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        get: operations["listProducts"];
        put?: never;
        /**
         * Add a product
         * @description Adds a product to the catalogue. Allowed for staff.
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{sku}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a product
         * @description Returns one product of the catalogue.
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a product
         * @description Changes the properties that the merge patch (RFC 7396) contains, and no others. Existing orders keep the product name and the price with which they were placed. Allowed for staff.
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        patch: operations["updateProduct"];
        trace?: never;
    };
    "/api/products/{sku}/stock-adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the stock adjustments of a product
         * @description Lists every change of the stock of a product, the newest first: adjustments by staff, and the units that orders took or returned. The stock of the product is the sum of all its adjustments. Allowed for staff.
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        get: operations["listStockAdjustments"];
        put?: never;
        /**
         * Adjust the stock of a product
         * @description Adds units to the stock of a product, or removes units, relative to the stock at that moment. Placing an order reduces the stock automatically. Every adjustment is stored with its reason. Allowed for staff.
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        post: operations["adjustStock"];
        delete?: never;
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
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
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
         *
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
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
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        get: operations["getWebhookEndpoint"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook endpoint
         * @description Deletes a webhook endpoint with its secrets and its deliveries. Nothing more is sent to it, except by an attempt that has already begun. The id is never assigned again. Allowed for staff.
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
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
         *
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
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
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
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
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
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
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
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
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
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
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
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
    "/api/reports/sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report the sales
         * @description Adds up the orders of a period: by day, week or month, or for the whole period by product, country or currency. Each
         *     currency has its own rows. Allowed for staff.
         *
         *     **What counts when.** A report is a ledger. Each figure belongs to the time of what it counts, so an order can be in
         *     several periods:
         *
         *     | Figure | Counts | At the time at which |
         *     |---|---|---|
         *     | `orders`, `units`, `gross`, `tax` | all orders with their present lines, cancelled ones included | the order was placed |
         *     | `cancelled`, `cancelledUnits` | the part of a cancelled or expired order that was **not paid**, and all units that were cancelled | the order was cancelled |
         *     | `refunds` | the money that was paid back: by a refund, a cancellation or a return | the refund was recorded |
         *     | `net` | `gross` − `cancelled` − `refunds`: what customers have paid and not got back, or still owe | each of these times |
         *     | `netTax` | the part of `net` that is tax | each of these times |
         *
         *     `gross`, `cancelled`, `refunds` and `net` include tax. What was paid of a cancelled order is returned by refunds, so it is in
         *     `refunds`, and not in `cancelled` again. When an order is edited before it is paid, it counts as if it had been placed
         *     like that, also with its new country. All other figures of a past period stay as they are.
         *
         *     **Example.** An order of 3 mugs for 44.63 USD, of which 7.13 are tax, is placed and paid on Monday. On Tuesday, one mug is
         *     returned, and 14.87 are refunded. Another order for 20.00 is placed on Monday, and expires on Tuesday.
         *
         *     | | orders | units | gross | tax | cancelled | refunds | net |
         *     |---|---|---|---|---|---|---|---|
         *     | Monday | 2 | 4 | 6463 | 1032 | 0 | 0 | 6463 |
         *     | Tuesday | 0 | 0 | 0 | 0 | 2000 | 1487 | −3487 |
         *
         *     **By product**, an order counts once for each of its products. A refund, and the unpaid part of a cancelled order, is
         *     divided among the products of the order in proportion to their totals. The parts add up to it exactly.
         *     `totals` counts each order once.
         *
         *     **By country** is the country of the shipping address, which is null where an order has none. An order has one country and
         *     one currency. Weeks begin on Monday (ISO 8601); the first and the last week or month have only their days within the
         *     period. Days, weeks and months without sales have rows, too.
         *
         *     The report contains every change that was committed before the request. `Accept` selects JSON, CSV (`text/csv`) or a
         *     chart (`image/svg+xml`), as in the other reports. The period has at most 366 days, or 3,660 by
         *     week and by month. By default, it is the last 30 days, 84 days by week, and 365 days by month.
         *
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        get: operations["getSalesReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report the stock
         * @description Reports what the stock is worth and how long it will last. Allowed for staff.
         *
         *     The rows are the products for sale whose stock is counted, those that run out first come first. `daysLeft` is how long the stock
         *     lasts if as many units are sold a day as in the last `paceDays` times 24 hours: the units of orders that were placed in this time, less those
         *     that were cancelled in it. The beginning of this time is rounded down to a quarter of a day in UTC. `daysLeft` is rounded down; null means that none were sold.
         *
         *     `value` is the stock multiplied by the present price, without tax, and so are the `totals`, which include the
         *     omitted products.
         *
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        get: operations["getStockReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report the customers
         * @description Reports how many customers were new in a period and how many came back, and the customers with the highest sales. Allowed for staff.
         *
         *     A new customer is one whose first order was placed in the period. A returned customer is one whose second order was placed in the period.
         *     `repeatOrders` are all orders of the period but the first ones of their customers. Orders count also when they were cancelled later.
         *
         *     The rows are the customers with the highest `net` of **all time**, in each currency; the figures are those of
         *     `getSalesReport`. `name` is the one in the last order of the customer. The period has at most 366 days, by default the last 30.
         *
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        get: operations["getCustomersReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report how far orders have come
         * @description Reports how many of the orders that were placed in a period have been paid, shipped and delivered by now, and how long each step took on
         *     average. Allowed for staff.
         *
         *     An order is paid when its total is, shipped when all of its units that are not cancelled are, and delivered when these are. An order that was
         *     cancelled after it had been paid counts as paid, too. `cancelled` are the orders of which everything was cancelled, also by expiry.
         *     `awaitingPayment`, `awaitingShipment` and `awaitingDelivery` are the others that are not delivered, by what they wait for. The period has at most 366 days, by default the last 30.
         *
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        get: operations["getFunnelReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import products
         * @description Creates and changes products, and sets their stock, from a file: CSV (RFC 4180) or JSON Lines (`application/x-ndjson`). The
         *     response comes before the work is done; it has the job, and `getJob` tells how far it is and which lines are wrong. Allowed for
         *     staff.
         *
         *     **A line** is one product, with the properties of `createProduct`. When its SKU does not exist, the product is created.
         *     When it exists, the product gets the properties of the line, and keeps those that the line leaves out. `stock` becomes the
         *     stock of the product, by an adjustment with the reason `Import 1`, where 1 is the id of the job. A stock that is not counted
         *     (`null`) remains so, and a counted one cannot become `null`.
         *
         *     **CSV** has a line of column names first: `sku`, `name`, `unitPrice.amount`, `unitPrice.currency`, `taxRateBasisPoints`,
         *     `stock` and `active`, in any order; only `sku` is required. An empty field counts as left out.
         *
         *     **Each line for itself** is the default: a wrong line is reported with its number, and changes nothing, while the others are
         *     imported. With `allOrNothing=true`, nothing is imported when one line is wrong; such a file has at most 1,000 lines, and they are
         *     applied in the order of their SKUs.
         *
         *     Each line is applied once, also when the service is restarted in the meantime. The jobs of an installation run one
         *     after the other. A body has at most 1,000,000 characters: divide larger files.
         *
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        post: operations["importProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a job
         * @description Returns how far a job is, and its result. Jobs are deleted 7 days after they have ended. Allowed for staff.
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export orders
         * @description Sends all orders that match the filters, the oldest first, as JSON Lines (`application/x-ndjson`): each line is one
         *     order, as `getOrder` returns it to the caller. `Accept: text/csv` selects CSV (RFC 4180). Allowed for staff.
         *
         *     **A large response** is sent while it is read from the database, at the speed of the client. Each order is as it is when
         *     its line is made. Orders that are placed after the request are not sent. Like a list, an export can lag behind.
         *
         *     **An incomplete response** is recognized by HTTP: the last chunk is missing, so clients report an error. A response
         *     ends like this when the service fails or stops, and when the access token expires or is revoked. A process has a maximum of 10
         *     exports at a time, and refuses further ones with `503` (`overloaded`).
         *
         *     **CSV** has the same lines. The first line has the names of the columns, which are the properties of the schema in its
         *     order, without `liveUser`. A property of a nested object has the name of the object before it: `totals.due.amount`.
         *     A list is JSON in one field. An empty field is null or absent. A text that a spreadsheet would execute as a
         *     formula has an apostrophe before it. The order of the columns can change with a new version of the contract; their names do not.
         *
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        get: operations["exportOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/order-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the lines of orders
         * @description Sends the lines of all orders that match the filters: those of the oldest order first. Otherwise the same as `exportOrders`. Allowed for staff.
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        get: operations["exportOrderLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/order-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the events of orders
         * @description Sends the whole history of all orders that match the filters, as `listOrderEvents` has it: that of the oldest order first. Otherwise the same as `exportOrders`. Allowed for staff.
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
         */
        get: operations["exportOrderEvents"];
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
         *
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
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
         *
         *
         *     <details>
         *
         *     <summary>When the User Service fails</summary>
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | Failed call | Response |
         *     |---|---|
         *     | `getAuthorizationServer`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *     | `getAuthorizationServer`: not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: 503, not sent | 503 `user-service-unavailable` with the `Retry-After` of the User Service |
         *     | `getKeys`: network error, timeout, any other response | 503 `user-service-unavailable` with `Retry-After: 5` |
         *
         *     </details>
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
    "order.placed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An order was placed
         * @description A customer, or staff for a customer, placed an order.
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
                    "application/cloudevents+json": components["schemas"]["OrderPlacedEvent"];
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
    "order.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The items, the address or the note of an order changed
         * @description The items, the shipping address or the note of an order changed, or its `customerCheck`.
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
                    "application/cloudevents+json": components["schemas"]["OrderChangedEvent"];
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
    "order.confirmed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An order was paid in full
         * @description The status of an order became `confirmed`, because its total was paid.
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
                    "application/cloudevents+json": components["schemas"]["OrderConfirmedEvent"];
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
    "order.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An order, or the rest of it, was cancelled
         * @description All units of an order that were not shipped were cancelled.
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
                    "application/cloudevents+json": components["schemas"]["OrderCancelledEvent"];
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
    "order.expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An unpaid order expired
         * @description The service cancelled an order that was not paid in time.
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
                    "application/cloudevents+json": components["schemas"]["OrderExpiredEvent"];
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
    "order.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An order was completed
         * @description The status of an order became `completed`.
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
                    "application/cloudevents+json": components["schemas"]["OrderCompletedEvent"];
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
    "payment.recorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment was recorded
         * @description Staff recorded a payment for an order. It is the last of `payments`.
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
                    "application/cloudevents+json": components["schemas"]["PaymentRecordedEvent"];
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
    "refund.recorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A refund was recorded
         * @description A refund was added to an order, by staff or because units were cancelled or returned. It is the last of `refunds`.
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
                    "application/cloudevents+json": components["schemas"]["RefundRecordedEvent"];
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
    "shipment.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A shipment was created
         * @description Units of an order were shipped. The shipment is the last of `shipments`.
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
                    "application/cloudevents+json": components["schemas"]["ShipmentCreatedEvent"];
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
    "shipment.delivered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A shipment was delivered
         * @description A shipment of an order was delivered.
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
                    "application/cloudevents+json": components["schemas"]["ShipmentDeliveredEvent"];
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
    "return.requested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A return was requested
         * @description A return of delivered units was requested. It is the last of `returns`.
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
                    "application/cloudevents+json": components["schemas"]["ReturnRequestedEvent"];
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
    "return.received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A return was received
         * @description The units of a return arrived.
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
                    "application/cloudevents+json": components["schemas"]["ReturnReceivedEvent"];
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
    "product.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A product was added
         * @description A product was added to the catalogue.
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
                    "application/cloudevents+json": components["schemas"]["ProductCreatedEvent"];
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
    "product.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A product, or its stock, was changed by staff
         * @description Staff changed a product or adjusted its stock. Orders that take units or return them do not cause this event.
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
                    "application/cloudevents+json": components["schemas"]["ProductChangedEvent"];
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
    "product.outOfStock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The last unit of a product was taken
         * @description The stock of a product became 0.
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
                    "application/cloudevents+json": components["schemas"]["ProductOutOfStockEvent"];
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
    "product.backInStock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A product has units again
         * @description The stock of a product was 0 and became greater.
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
                    "application/cloudevents+json": components["schemas"]["ProductBackInStockEvent"];
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
         * @description The product's stock keeping unit (SKU). It identifies the product permanently.
         * @example MUG-BLUE
         */
        Sku: string;
        /**
         * Format: line
         * @description The name of the product.
         * @example Blue Mug
         */
        ProductName: string;
        /**
         * Format: line
         * @description The beginning of the name of a product.
         * @example bl
         */
        ProductNamePrefix: string;
        /**
         * @description A product of the catalogue.
         * @example {
         *       "sku": "MUG-BLUE",
         *       "name": "Blue Mug",
         *       "unitPrice": {
         *         "amount": 1250,
         *         "currency": "USD"
         *       },
         *       "taxRateBasisPoints": 1900,
         *       "stock": 120,
         *       "active": true,
         *       "version": 1
         *     }
         */
        Product: {
            sku: components["schemas"]["Sku"];
            name: components["schemas"]["ProductName"];
            unitPrice: components["schemas"]["UnitPrice"];
            taxRateBasisPoints: components["schemas"]["TaxRateBasisPoints"];
            stock: components["schemas"]["Stock"];
            active: components["schemas"]["ProductActive"];
            /**
             * @description The version of the product. It starts at 1 and increases by 1 with each change. The ETag is derived from it.
             * @example 1
             */
            version: number;
        };
        /** @description The price of one unit, without tax. */
        UnitPrice: components["schemas"]["ProductPrice"];
        /**
         * @description The tax rate in basis points (1900 is 19 %).
         * @example 1900
         */
        TaxRateBasisPoints: number;
        /**
         * @description The number of units that can be ordered; null when the stock is not counted and there are always enough units.
         * @example 120
         */
        Stock: number | null;
        /**
         * @description Whether the product can be ordered. A product that cannot be ordered stays in the catalogue.
         * @example true
         */
        ProductActive: boolean;
        /**
         * @description A new product.
         * @example {
         *       "sku": "PEN-RED",
         *       "name": "Red Pen",
         *       "unitPrice": {
         *         "amount": 250,
         *         "currency": "USD"
         *       },
         *       "taxRateBasisPoints": 1900,
         *       "stock": 500
         *     }
         */
        CreateProduct: {
            sku: components["schemas"]["Sku"];
            name: components["schemas"]["ProductName"];
            unitPrice: components["schemas"]["UnitPrice"];
            /** @description The tax rate in basis points (1900 is 19 %). It is 0 when omitted. */
            taxRateBasisPoints?: components["schemas"]["TaxRateBasisPoints"];
            /** @description The number of units in stock. When it is omitted, the stock is not counted. */
            stock?: components["schemas"]["Stock"];
            /** @description Whether the product can be ordered. It is true when omitted. */
            active?: components["schemas"]["ProductActive"];
        };
        /**
         * @description Changes to a product. To change the stock, use `adjustStock`.
         * @example {
         *       "unitPrice": {
         *         "amount": 1350,
         *         "currency": "USD"
         *       }
         *     }
         */
        UpdateProduct: {
            name?: components["schemas"]["ProductName"];
            unitPrice?: components["schemas"]["UnitPrice"];
            taxRateBasisPoints?: components["schemas"]["TaxRateBasisPoints"];
            active?: components["schemas"]["ProductActive"];
        };
        /**
         * @description A change of the stock, and the reason.
         * @example {
         *       "delta": 40,
         *       "reason": "A delivery from the potter"
         *     }
         */
        AdjustStock: {
            /**
             * @description The number of units to add. A negative number removes units.
             * @example 40
             */
            delta: number;
            /**
             * Format: line
             * @description The reason, stored for later reference.
             * @example A delivery from the potter
             */
            reason: string;
        };
        /**
         * @description A change of the stock of a product.
         * @example {
         *       "id": 10,
         *       "sku": "MUG-BLUE",
         *       "delta": 40,
         *       "reason": "A delivery from the potter",
         *       "at": "2026-11-22T10:00:00.000Z",
         *       "byUserId": 2,
         *       "orderId": null
         *     }
         */
        StockAdjustment: {
            /**
             * @description The id of the adjustment. Ids increase with time, across all products.
             * @example 10
             */
            id: number;
            sku: components["schemas"]["Sku"];
            /**
             * @description The number of units that were added; negative when units were taken.
             * @example 40
             */
            delta: number;
            /**
             * @description The reason that staff gave, or what happened to the order that took or returned the units, such as `Order placed`.
             * @example A delivery from the potter
             */
            reason: string;
            /**
             * Format: date-time
             * @description When the stock changed.
             * @example 2026-11-22T10:00:00.000Z
             */
            at: string;
            /**
             * @description The id of the user who caused the change; null when the service itself did, for example by expiry.
             * @example 2
             */
            byUserId: number | null;
            /**
             * @description The id of the order that took or returned the units; null for an adjustment by staff.
             * @example null
             */
            orderId: number | null;
        };
        /**
         * @description A page of stock adjustments.
         * @example {
         *       "items": [],
         *       "nextCursor": null
         *     }
         */
        StockAdjustmentPage: {
            /**
             * @description The adjustments, the newest first.
             * @example []
             */
            items: components["schemas"]["StockAdjustment"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description A page of products.
         * @example {
         *       "items": [],
         *       "nextCursor": null
         *     }
         */
        ProductPage: {
            /**
             * @description The products, sorted by SKU.
             * @example []
             */
            items: components["schemas"]["Product"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description A number of units.
         * @example 2
         */
        Quantity: number;
        /**
         * @description An order to place.
         * @example {
         *       "items": [
         *         {
         *           "sku": "MUG-BLUE",
         *           "quantity": 2
         *         }
         *       ]
         *     }
         */
        PlaceOrder: {
            /**
             * @description The products and their quantities. Each entry becomes one line, in the given sequence. All products must have the same currency.
             * @example [
             *       {
             *         "sku": "MUG-BLUE",
             *         "quantity": 2
             *       }
             *     ]
             */
            items: components["schemas"]["PlaceOrderItem"][];
            /** @description The address to which the order is sent. It has a postal code where the country has postal codes. */
            shippingAddress?: components["schemas"]["NewAddress"];
            /**
             * Format: text
             * @description A note from the customer to the shop.
             * @example Please ring twice.
             */
            note?: string;
            /** @description The total that the customer was shown. The order is not placed at any other total. */
            expectedTotal?: components["schemas"]["Money"];
            /** @description The user for whom the order is placed; the caller when omitted. Only staff can place orders for other users. */
            userId?: components["schemas"]["UserId"];
        };
        /**
         * @description Changes to an order.
         * @example {
         *       "note": "Please ring twice."
         *     }
         */
        UpdateOrder: {
            /**
             * @description The products and quantities that replace all lines of the order. Each entry becomes one line, in the given sequence. An entry for a product that the order already contains keeps its agreed name, price and tax rate, in however many entries the product occurs.
             * @example [
             *       {
             *         "sku": "MUG-BLUE",
             *         "quantity": 3
             *       }
             *     ]
             */
            items?: components["schemas"]["PlaceOrderItem"][];
            /**
             * @description The changes to the shipping address; null removes the address. Unless it is null, the resulting address must be complete, and have a postal code where its country has postal codes.
             * @example {
             *       "city": "Shelbyville",
             *       "postalCode": "62565"
             *     }
             */
            shippingAddress?: components["schemas"]["AddressPatch"] | null;
            /**
             * Format: text
             * @description A note from the customer to the shop; null removes the note.
             * @example Please ring twice.
             */
            note?: string | null;
            /** @description The total that the customer was shown. The order is not changed at any other total. */
            expectedTotal?: components["schemas"]["Money"];
        };
        /**
         * Format: line
         * @description The reason, stored for later reference.
         * @example Ordered by mistake
         */
        Reason: string;
        /**
         * @description The reason for a cancellation.
         * @example {
         *       "reason": "Ordered by mistake"
         *     }
         */
        CancelOrder: {
            reason: components["schemas"]["Reason"];
        };
        /**
         * Format: line
         * @description The payment method, as the shop calls it.
         * @example card
         */
        PaymentMethod: string;
        /**
         * Format: line
         * @description A reference that identifies the payment in the system where it was made. An order has it once for each method.
         * @example ch_3Nf8c2
         */
        PaymentReference: string;
        /**
         * @description A payment that the shop has received.
         * @example {
         *       "amount": {
         *         "amount": 3820,
         *         "currency": "USD"
         *       },
         *       "method": "card",
         *       "reference": "ch_3Nf8c2"
         *     }
         */
        RecordPayment: {
            /** @description The amount, in the order's currency. */
            amount: components["schemas"]["Price"];
            method: components["schemas"]["PaymentMethod"];
            reference: components["schemas"]["PaymentReference"];
        };
        /**
         * @description A recorded payment.
         * @example {
         *       "amount": {
         *         "amount": 3820,
         *         "currency": "USD"
         *       },
         *       "method": "card",
         *       "reference": "ch_3Nf8c2",
         *       "id": 1,
         *       "at": "2026-11-22T10:00:00.000Z"
         *     }
         */
        Payment: {
            id: components["schemas"]["PartId"];
            at: components["schemas"]["Time"];
            amount: components["schemas"]["Money"];
            method: components["schemas"]["PaymentMethod"];
            reference: components["schemas"]["PaymentReference"];
        };
        /**
         * @description A refund that the shop has made.
         * @example {
         *       "amount": {
         *         "amount": 500,
         *         "currency": "USD"
         *       },
         *       "reason": "A scratch on the mug"
         *     }
         */
        RefundOrder: {
            /** @description The amount, in the order's currency. */
            amount: components["schemas"]["Price"];
            reason: components["schemas"]["Reason"];
        };
        /**
         * @description A recorded refund.
         * @example {
         *       "amount": {
         *         "amount": 500,
         *         "currency": "USD"
         *       },
         *       "reason": "A scratch on the mug",
         *       "id": 1,
         *       "at": "2026-11-22T11:00:00.000Z"
         *     }
         */
        Refund: {
            id: components["schemas"]["PartId"];
            at: components["schemas"]["Time"];
            /** @description The refunded amount. A cancellation or a received return refunds the sum of the shares of the lines, but at most the part of the payments that has not been refunded yet. The share of a line is its `total` × n / `quantity`, rounded down to the minor unit, minus the earlier shares of the line; n is the number of its units that are cancelled or have been received back by then. So each remainder goes to a later unit, and all units of a line together have the share `total`. For example, three units with the `total` 1000 that are received back one by one have the shares 333, 333 and 334. */
            amount: components["schemas"]["Money"];
            reason: components["schemas"]["Reason"];
        };
        /**
         * @description A number of units of one order line.
         * @example {
         *       "lineId": 1,
         *       "quantity": 2
         *     }
         */
        LineQuantity: {
            lineId: components["schemas"]["LineId"];
            quantity: components["schemas"]["Quantity"];
        };
        /**
         * @description The order lines, with the number of units of each.
         * @example [
         *       {
         *         "lineId": 1,
         *         "quantity": 2
         *       }
         *     ]
         */
        LineQuantities: components["schemas"]["LineQuantity"][];
        /**
         * @description A parcel that is on its way to the customer.
         * @example {
         *       "items": [
         *         {
         *           "lineId": 1,
         *           "quantity": 2
         *         }
         *       ],
         *       "carrier": "UPS",
         *       "trackingNumber": "1Z999AA10123456784"
         *     }
         */
        CreateShipment: {
            items: components["schemas"]["LineQuantities"];
            carrier: components["schemas"]["Carrier"];
            trackingNumber: components["schemas"]["TrackingNumber"];
        };
        /**
         * Format: line
         * @description The carrier of the parcel.
         * @example UPS
         */
        Carrier: string;
        /**
         * Format: line
         * @description The carrier's tracking number for the parcel.
         * @example 1Z999AA10123456784
         */
        TrackingNumber: string;
        /**
         * @description A parcel that was shipped.
         * @example {
         *       "items": [
         *         {
         *           "lineId": 1,
         *           "quantity": 2
         *         }
         *       ],
         *       "carrier": "UPS",
         *       "trackingNumber": "1Z999AA10123456784",
         *       "id": 1,
         *       "at": "2026-11-23T08:00:00.000Z",
         *       "deliveredAt": "2026-11-24T14:00:00.000Z"
         *     }
         */
        Shipment: {
            id: components["schemas"]["PartId"];
            at: components["schemas"]["Time"];
            items: components["schemas"]["LineQuantities"];
            carrier: components["schemas"]["Carrier"];
            trackingNumber: components["schemas"]["TrackingNumber"];
            /**
             * Format: date-time
             * @description When the parcel arrived; null while the parcel is on its way.
             * @example 2026-11-24T14:00:00.000Z
             */
            deliveredAt: string | null;
        };
        /**
         * @description The units to return, and the reason.
         * @example {
         *       "items": [
         *         {
         *           "lineId": 1,
         *           "quantity": 1
         *         }
         *       ],
         *       "reason": "It has a crack"
         *     }
         */
        RequestReturn: {
            items: components["schemas"]["LineQuantities"];
            reason: components["schemas"]["Reason"];
        };
        /**
         * @description What happens to the returned units.
         * @example {
         *       "restock": false
         *     }
         */
        ReceiveReturn: {
            /**
             * @description Whether the units can be sold again and go back in stock.
             * @example false
             */
            restock: boolean;
        };
        /**
         * @description A return that was announced or received.
         * @example {
         *       "items": [
         *         {
         *           "lineId": 1,
         *           "quantity": 1
         *         }
         *       ],
         *       "reason": "It has a crack",
         *       "id": 1,
         *       "at": "2026-11-25T09:00:00.000Z",
         *       "receivedAt": "2026-11-27T10:00:00.000Z",
         *       "restock": false
         *     }
         */
        Return: {
            id: components["schemas"]["PartId"];
            at: components["schemas"]["Time"];
            items: components["schemas"]["LineQuantities"];
            reason: components["schemas"]["Reason"];
            /**
             * Format: date-time
             * @description When the shop received the return; null until then.
             * @example 2026-11-27T10:00:00.000Z
             */
            receivedAt: string | null;
            /**
             * @description Whether the units went back in stock; null until the return is received.
             * @example false
             */
            restock: boolean | null;
        };
        /**
         * @description The id of a payment, refund, shipment or return. It is unique within the order for each of these kinds. Ids start at 1.
         * @example 1
         */
        PartId: number;
        /**
         * Format: date-time
         * @description When this entry was recorded.
         * @example 2026-11-22T10:00:00.000Z
         */
        Time: string;
        /**
         * @description The id of the line, unique within the order. Ids start at 1.
         * @example 1
         */
        LineId: number;
        /**
         * @description The products to price.
         * @example {
         *       "items": [
         *         {
         *           "sku": "MUG-BLUE",
         *           "quantity": 2
         *         }
         *       ]
         *     }
         */
        QuoteOrder: {
            /**
             * @description The products and their quantities. Each entry becomes one line, in the given sequence. All products must have the same currency.
             * @example [
             *       {
             *         "sku": "MUG-BLUE",
             *         "quantity": 2
             *       }
             *     ]
             */
            items: components["schemas"]["PlaceOrderItem"][];
        };
        /**
         * @description The cost of an order that has not been placed.
         * @example {
         *       "currency": "USD",
         *       "items": [
         *         {
         *           "lineId": 1,
         *           "sku": "MUG-BLUE",
         *           "name": "Blue Mug",
         *           "quantity": 2,
         *           "unitPrice": {
         *             "amount": 1250,
         *             "currency": "USD"
         *           },
         *           "taxRateBasisPoints": 1900,
         *           "tax": {
         *             "amount": 475,
         *             "currency": "USD"
         *           },
         *           "total": {
         *             "amount": 2975,
         *             "currency": "USD"
         *           }
         *         },
         *         {
         *           "lineId": 2,
         *           "sku": "TEA-GREEN",
         *           "name": "Green Tea, 100 g",
         *           "quantity": 1,
         *           "unitPrice": {
         *             "amount": 790,
         *             "currency": "USD"
         *           },
         *           "taxRateBasisPoints": 700,
         *           "tax": {
         *             "amount": 55,
         *             "currency": "USD"
         *           },
         *           "total": {
         *             "amount": 845,
         *             "currency": "USD"
         *           }
         *         }
         *       ],
         *       "totals": {
         *         "subtotal": {
         *           "amount": 3290,
         *           "currency": "USD"
         *         },
         *         "tax": {
         *           "amount": 530,
         *           "currency": "USD"
         *         },
         *         "total": {
         *           "amount": 3820,
         *           "currency": "USD"
         *         }
         *       },
         *       "shortages": []
         *     }
         */
        Quote: {
            currency: components["schemas"]["Currency"];
            /**
             * @description The lines of the quote.
             * @example [
             *       {
             *         "lineId": 1,
             *         "sku": "MUG-BLUE",
             *         "name": "Blue Mug",
             *         "quantity": 2,
             *         "unitPrice": {
             *           "amount": 1250,
             *           "currency": "USD"
             *         },
             *         "taxRateBasisPoints": 1900,
             *         "tax": {
             *           "amount": 475,
             *           "currency": "USD"
             *         },
             *         "total": {
             *           "amount": 2975,
             *           "currency": "USD"
             *         }
             *       }
             *     ]
             */
            items: components["schemas"]["QuoteItem"][];
            totals: components["schemas"]["QuoteTotals"];
            /**
             * @description The products whose stock is too low. When the list is empty, the order could be placed.
             * @example [
             *       {
             *         "sku": "MUG-BLUE",
             *         "requested": 200,
             *         "available": 120
             *       }
             *     ]
             */
            shortages: components["schemas"]["Shortage"][];
        };
        /**
         * @description A product and the quantity to order.
         * @example {
         *       "sku": "MUG-BLUE",
         *       "quantity": 2
         *     }
         */
        PlaceOrderItem: {
            sku: components["schemas"]["Sku"];
            quantity: components["schemas"]["Quantity"];
        };
        /**
         * @description The state of the order. An order is `created` until it is paid in full, then `confirmed`, and `completed` when nothing is left to deliver. It is `cancelled` when nothing will ever be delivered. A refund does not change the state: an order that was refunded in full stays `confirmed` until the rest of it is cancelled or delivered.
         * @example created
         * @enum {string}
         */
        OrderStatus: "created" | "confirmed" | "completed" | "cancelled";
        /**
         * @description How much of the order has been paid, and how much of the amount paid has been refunded.
         * @example unpaid
         * @enum {string}
         */
        PaymentStatus: "unpaid" | "partiallyPaid" | "paid" | "partiallyRefunded" | "refunded";
        /**
         * @description How many of the units that were not cancelled have been shipped; `delivered` when all of them have arrived.
         * @example unfulfilled
         * @enum {string}
         */
        FulfillmentStatus: "unfulfilled" | "partiallyShipped" | "shipped" | "delivered";
        /**
         * @description An operation on an order, by its operationId.
         * @example cancelOrder
         * @enum {string}
         */
        OrderAction: "updateOrder" | "recordPayment" | "cancelOrder" | "createShipment" | "deliverShipment" | "refundOrder" | "requestReturn" | "receiveReturn";
        /**
         * @description A line with the name, price and tax from the catalogue.
         * @example {
         *       "lineId": 1,
         *       "sku": "MUG-BLUE",
         *       "name": "Blue Mug",
         *       "quantity": 2,
         *       "unitPrice": {
         *         "amount": 1250,
         *         "currency": "USD"
         *       },
         *       "taxRateBasisPoints": 1900,
         *       "tax": {
         *         "amount": 475,
         *         "currency": "USD"
         *       },
         *       "total": {
         *         "amount": 2975,
         *         "currency": "USD"
         *       }
         *     }
         */
        QuoteItem: {
            lineId: components["schemas"]["LineId"];
            sku: components["schemas"]["Sku"];
            name: components["schemas"]["ProductName"];
            quantity: components["schemas"]["Quantity"];
            /** @description The price of one unit, without tax. */
            unitPrice: components["schemas"]["Money"];
            taxRateBasisPoints: components["schemas"]["TaxRateBasisPoints"];
            /** @description The tax on the whole line: `unitPrice` × `quantity` × `taxRateBasisPoints` / 10,000, rounded once, half up, to the minor unit. For example, two units at 625 with the rate 1900 have a tax of 237.5, rounded to 238. */
            tax: components["schemas"]["Money"];
            /** @description Unit price × quantity + tax. */
            total: components["schemas"]["Money"];
        };
        /**
         * @description A line of an order. Name, price and tax rate are those of the catalogue at the time when the product was added to the order.
         * @example {
         *       "lineId": 1,
         *       "sku": "MUG-BLUE",
         *       "name": "Blue Mug",
         *       "quantity": 2,
         *       "unitPrice": {
         *         "amount": 1250,
         *         "currency": "USD"
         *       },
         *       "taxRateBasisPoints": 1900,
         *       "tax": {
         *         "amount": 475,
         *         "currency": "USD"
         *       },
         *       "total": {
         *         "amount": 2975,
         *         "currency": "USD"
         *       },
         *       "shipped": 0,
         *       "delivered": 0,
         *       "returned": 0,
         *       "cancelled": 0
         *     }
         */
        OrderItem: {
            lineId: components["schemas"]["LineId"];
            sku: components["schemas"]["Sku"];
            name: components["schemas"]["ProductName"];
            quantity: components["schemas"]["Quantity"];
            /** @description The price of one unit, without tax. */
            unitPrice: components["schemas"]["Money"];
            /** @description The tax rate in basis points (1900 is 19 %). Absent in a line that was ordered before version 2.0 of this contract. When such a line is changed, the rate is the current one of the product if it results in the tax of the line, and otherwise `tax` × 10,000 / (`unitPrice` × `quantity`), rounded half up. */
            taxRateBasisPoints?: components["schemas"]["TaxRateBasisPoints"];
            /** @description The tax on the whole line: `unitPrice` × `quantity` × `taxRateBasisPoints` / 10,000, rounded once, half up, to the minor unit. For example, two units at 625 with the rate 1900 have a tax of 237.5, rounded to 238. */
            tax: components["schemas"]["Money"];
            /** @description Unit price × quantity + tax. */
            total: components["schemas"]["Money"];
            /** @description The number of units that have been shipped. */
            shipped: components["schemas"]["Units"];
            /** @description The number of shipped units that have arrived. */
            delivered: components["schemas"]["Units"];
            /** @description The number of delivered units that are coming back or have come back. */
            returned: components["schemas"]["Units"];
            /** @description The number of units that will not be shipped. */
            cancelled: components["schemas"]["Units"];
        };
        /**
         * @description A number of units.
         * @example 0
         */
        Units: number;
        /**
         * @description The sums over the lines.
         * @example {
         *       "subtotal": {
         *         "amount": 2500,
         *         "currency": "USD"
         *       },
         *       "tax": {
         *         "amount": 475,
         *         "currency": "USD"
         *       },
         *       "total": {
         *         "amount": 2975,
         *         "currency": "USD"
         *       }
         *     }
         */
        QuoteTotals: {
            /** @description The sum of the lines without tax. */
            subtotal: components["schemas"]["Money"];
            /** @description The sum of the taxes of the lines. */
            tax: components["schemas"]["Money"];
            /** @description Subtotal + tax. */
            total: components["schemas"]["Money"];
        };
        /**
         * @description The sums over an order's lines, payments and refunds.
         * @example {
         *       "subtotal": {
         *         "amount": 3290,
         *         "currency": "USD"
         *       },
         *       "tax": {
         *         "amount": 530,
         *         "currency": "USD"
         *       },
         *       "total": {
         *         "amount": 3820,
         *         "currency": "USD"
         *       },
         *       "paid": {
         *         "amount": 0,
         *         "currency": "USD"
         *       },
         *       "refunded": {
         *         "amount": 0,
         *         "currency": "USD"
         *       },
         *       "due": {
         *         "amount": 3820,
         *         "currency": "USD"
         *       }
         *     }
         */
        OrderTotals: {
            /** @description The sum of the lines without tax. */
            subtotal: components["schemas"]["Money"];
            /** @description The sum of the taxes of the lines. */
            tax: components["schemas"]["Money"];
            /** @description Subtotal + tax. */
            total: components["schemas"]["Money"];
            /** @description The sum of the payments. It is never more than the total. */
            paid: components["schemas"]["Money"];
            /** @description The sum of the refunds. It is never more than the amount paid. */
            refunded: components["schemas"]["Money"];
            /** @description The amount that is still to be paid while the order is `created`; 0 in all other states. */
            due: components["schemas"]["Money"];
        };
        /**
         * @description The customer's data in the User Service when the order was placed, or at most 5 seconds before. In an order with `customerCheck`, the data is older: it was stored at an earlier lookup.
         * @example {
         *       "id": 1,
         *       "name": "John Doe",
         *       "email": "john@example.com",
         *       "version": 1,
         *       "asOf": "2026-11-22T09:29:59.990Z"
         *     }
         */
        CustomerSnapshot: {
            id: components["schemas"]["UserId"];
            name: components["schemas"]["PersonName"];
            email: components["schemas"]["Email"];
            version: components["schemas"]["UserVersion"];
            /**
             * Format: date-time
             * @description The time at which the data was true: when it was requested from the User Service, or when the service last read the events of the User Service, which would have said otherwise. At most 5 seconds before the order was sent, and up to `ACCEPT_KNOWN_CUSTOMERS_FOR_MINUTES` before it in an order with `customerCheck`.
             * @example 2026-11-22T09:30:00.000Z
             */
            asOf: string;
        };
        /**
         * @description Whether the customer of an order that was placed with stored data could order. `pending`: the User Service has not been available since then. `confirmed`: the customer may order. `suspended`: the customer was suspended when the User Service was available again. `gone`: the customer has been erased. The result is final: a later suspension does not change it.
         * @example pending
         * @enum {string}
         */
        CustomerCheck: "pending" | "confirmed" | "suspended" | "gone";
        /**
         * @description The user's version in the User Service.
         * @example 1
         */
        UserVersion: number;
        /**
         * @description The customer's current data in the User Service.
         * @example {
         *       "state": "changed",
         *       "user": {
         *         "id": 1,
         *         "name": "John Q. Doe",
         *         "email": "john@example.com",
         *         "version": 2
         *       }
         *     }
         */
        LiveUser: {
            /**
             * @description What has happened to the user since the order was placed. `current`: nothing about the user has changed. `changed`: something about the user has changed. `gone`: the user has been erased. `unavailable`: the User Service cannot return the user.
             * @example changed
             * @enum {string}
             */
            state: "current" | "changed" | "gone" | "unavailable";
            /**
             * @description The current data of the user; null when `state` is `gone` or `unavailable`.
             * @example {
             *       "id": 1,
             *       "name": "John Q. Doe",
             *       "email": "john@example.com",
             *       "version": 2
             *     }
             */
            user: {
                id: components["schemas"]["UserId"];
                name: components["schemas"]["PersonName"];
                email: components["schemas"]["Email"];
                version: components["schemas"]["UserVersion"];
            } | null;
        };
        /**
         * @description An order of a customer, with its lines, totals, payments, refunds, shipments and returns.
         * @example {
         *       "id": 101,
         *       "userId": 1,
         *       "user": {
         *         "id": 1,
         *         "name": "John Doe",
         *         "email": "john@example.com",
         *         "version": 1,
         *         "asOf": "2026-11-22T09:29:59.990Z"
         *       },
         *       "status": "created",
         *       "paymentStatus": "unpaid",
         *       "fulfillmentStatus": "unfulfilled",
         *       "allowedActions": [
         *         "updateOrder",
         *         "cancelOrder"
         *       ],
         *       "currency": "USD",
         *       "items": [
         *         {
         *           "lineId": 1,
         *           "sku": "MUG-BLUE",
         *           "name": "Blue Mug",
         *           "quantity": 2,
         *           "unitPrice": {
         *             "amount": 1250,
         *             "currency": "USD"
         *           },
         *           "taxRateBasisPoints": 1900,
         *           "tax": {
         *             "amount": 475,
         *             "currency": "USD"
         *           },
         *           "total": {
         *             "amount": 2975,
         *             "currency": "USD"
         *           },
         *           "shipped": 0,
         *           "delivered": 0,
         *           "returned": 0,
         *           "cancelled": 0
         *         },
         *         {
         *           "lineId": 2,
         *           "sku": "TEA-GREEN",
         *           "name": "Green Tea, 100 g",
         *           "quantity": 1,
         *           "unitPrice": {
         *             "amount": 790,
         *             "currency": "USD"
         *           },
         *           "taxRateBasisPoints": 700,
         *           "tax": {
         *             "amount": 55,
         *             "currency": "USD"
         *           },
         *           "total": {
         *             "amount": 845,
         *             "currency": "USD"
         *           },
         *           "shipped": 0,
         *           "delivered": 0,
         *           "returned": 0,
         *           "cancelled": 0
         *         }
         *       ],
         *       "totals": {
         *         "subtotal": {
         *           "amount": 3290,
         *           "currency": "USD"
         *         },
         *         "tax": {
         *           "amount": 530,
         *           "currency": "USD"
         *         },
         *         "total": {
         *           "amount": 3820,
         *           "currency": "USD"
         *         },
         *         "paid": {
         *           "amount": 0,
         *           "currency": "USD"
         *         },
         *         "refunded": {
         *           "amount": 0,
         *           "currency": "USD"
         *         },
         *         "due": {
         *           "amount": 3820,
         *           "currency": "USD"
         *         }
         *       },
         *       "shippingAddress": {
         *         "recipient": "John Doe",
         *         "lines": [
         *           "12 Main Street"
         *         ],
         *         "city": "Springfield",
         *         "region": "IL",
         *         "postalCode": "62701",
         *         "country": "US"
         *       },
         *       "note": null,
         *       "payments": [],
         *       "refunds": [],
         *       "shipments": [],
         *       "returns": [],
         *       "cancelReason": null,
         *       "version": 1,
         *       "createdAt": "2026-11-22T09:30:00.000Z",
         *       "updatedAt": "2026-11-22T09:30:00.000Z"
         *     }
         */
        Order: {
            /**
             * @description The id of the order. Ids start at 101.
             * @example 101
             */
            id: number;
            userId: components["schemas"]["UserId"];
            user: components["schemas"]["CustomerSnapshot"];
            liveUser?: components["schemas"]["LiveUser"];
            /** @description Present in an order that was placed with stored data of its customer while the User Service was unavailable. `pending` until the customer has been looked up, then the result. Absent when the customer was looked up before the order was placed. */
            customerCheck?: components["schemas"]["CustomerCheck"];
            status: components["schemas"]["OrderStatus"];
            paymentStatus: components["schemas"]["PaymentStatus"];
            fulfillmentStatus: components["schemas"]["FulfillmentStatus"];
            /**
             * @description The operations that this caller may perform on the order now.
             * @example [
             *       "updateOrder",
             *       "cancelOrder"
             *     ]
             */
            allowedActions: components["schemas"]["OrderAction"][];
            currency: components["schemas"]["Currency"];
            /**
             * @description The lines of the order.
             * @example [
             *       {
             *         "lineId": 1,
             *         "sku": "MUG-BLUE",
             *         "name": "Blue Mug",
             *         "quantity": 2,
             *         "unitPrice": {
             *           "amount": 1250,
             *           "currency": "USD"
             *         },
             *         "taxRateBasisPoints": 1900,
             *         "tax": {
             *           "amount": 475,
             *           "currency": "USD"
             *         },
             *         "total": {
             *           "amount": 2975,
             *           "currency": "USD"
             *         },
             *         "shipped": 0,
             *         "delivered": 0,
             *         "returned": 0,
             *         "cancelled": 0
             *       }
             *     ]
             */
            items: components["schemas"]["OrderItem"][];
            totals: components["schemas"]["OrderTotals"];
            /**
             * @description The address to which the order is sent; null when the customer has not given one.
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
            shippingAddress: components["schemas"]["Address"] | null;
            /**
             * @description A note from the customer to the shop; null when the order has no note.
             * @example Please ring twice.
             */
            note: string | null;
            /**
             * @description The recorded payments.
             * @example []
             */
            payments: components["schemas"]["Payment"][];
            /**
             * @description The recorded refunds.
             * @example []
             */
            refunds: components["schemas"]["Refund"][];
            /**
             * @description The parcels of the order.
             * @example []
             */
            shipments: components["schemas"]["Shipment"][];
            /**
             * @description The returns that were announced or received.
             * @example []
             */
            returns: components["schemas"]["Return"][];
            /**
             * @description Why the order, or the rest of it, was cancelled; `expired` when the order was not paid in time. Null when nothing was cancelled.
             * @example Ordered by mistake
             */
            cancelReason: string | null;
            /**
             * @description The version of the order. It starts at 1 and increases by 1 with each change. The ETag is derived from it.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description When the order was placed.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the order last changed.
             * @example 2026-11-22T09:30:00.000Z
             */
            updatedAt: string;
        };
        /**
         * @description The type of the event.
         * @example placed
         * @enum {string}
         */
        OrderEventType: "placed" | "updated" | "paymentRecorded" | "cancelled" | "expired" | "shipmentCreated" | "shipmentDelivered" | "refunded" | "returnRequested" | "returnReceived";
        /**
         * @description Work that continues after the response to the request that began it.
         * @example {
         *       "id": 1,
         *       "operation": "importProducts",
         *       "status": "queued",
         *       "allOrNothing": false,
         *       "total": null,
         *       "processed": 0,
         *       "failed": 0,
         *       "errors": [],
         *       "createdAt": "2026-11-22T10:00:00.000Z",
         *       "finishedAt": null
         *     }
         */
        Job: {
            /**
             * @description The id of the job.
             * @example 1
             */
            id: number;
            /**
             * @description The operation that began the job, by its operationId.
             * @example importProducts
             * @enum {string}
             */
            operation: "importProducts";
            /**
             * @description `queued` until the job begins. `succeeded` when all lines were processed, wrong ones included. `failed` when nothing was imported: a line is wrong with `allOrNothing`, or the file cannot be read.
             * @example succeeded
             * @enum {string}
             */
            status: "queued" | "running" | "succeeded" | "failed";
            /**
             * @description Whether one wrong line prevents the whole import.
             * @example false
             */
            allOrNothing: boolean;
            /**
             * @description The number of lines with a product; null until the job begins.
             * @example 2
             */
            total: number | null;
            /**
             * @description The number of lines that were processed so far, wrong ones included.
             * @example 2
             */
            processed: number;
            /**
             * @description The number of wrong lines so far.
             * @example 0
             */
            failed: number;
            /**
             * @description What is wrong with the lines, the first 100 errors.
             * @example []
             */
            errors: components["schemas"]["LineError"][];
            /**
             * Format: date-time
             * @description When the job was requested.
             * @example 2026-11-22T10:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the job ended; null until then.
             * @example 2026-11-22T10:00:01.000Z
             */
            finishedAt: string | null;
        };
        /**
         * @description What is wrong with a line of a file.
         * @example {
         *       "line": 3,
         *       "pointer": "/unitPrice/amount",
         *       "message": "must be integer"
         *     }
         */
        LineError: {
            /**
             * @description The number of the line in the file. The first one has the number 1.
             * @example 3
             */
            line: number;
            /**
             * @description The property of the product, as a JSON pointer (RFC 6901); empty for the whole line.
             * @example /unitPrice/amount
             */
            pointer: string;
            /**
             * @description What is wrong.
             * @example must be integer
             */
            message: string;
        };
        /**
         * @description A line of an order, with what identifies the order.
         * @example {
         *       "orderId": 101,
         *       "userId": 1,
         *       "status": "created",
         *       "createdAt": "2026-11-22T09:30:00.000Z",
         *       "item": {
         *         "lineId": 1,
         *         "sku": "MUG-BLUE",
         *         "name": "Blue Mug",
         *         "quantity": 2,
         *         "unitPrice": {
         *           "amount": 1250,
         *           "currency": "USD"
         *         },
         *         "taxRateBasisPoints": 1900,
         *         "tax": {
         *           "amount": 475,
         *           "currency": "USD"
         *         },
         *         "total": {
         *           "amount": 2975,
         *           "currency": "USD"
         *         },
         *         "shipped": 0,
         *         "delivered": 0,
         *         "returned": 0,
         *         "cancelled": 0
         *       }
         *     }
         */
        OrderLine: {
            /**
             * @description The id of the order.
             * @example 101
             */
            orderId: number;
            userId: components["schemas"]["UserId"];
            status: components["schemas"]["OrderStatus"];
            /**
             * Format: date-time
             * @description When the order was placed.
             * @example 2026-11-22T09:30:00.000Z
             */
            createdAt: string;
            item: components["schemas"]["OrderItem"];
        };
        /**
         * @description An event in the history of an order, with its effect. Properties that the event did not change are absent.
         * @example {
         *       "id": 2,
         *       "type": "paymentRecorded",
         *       "at": "2026-11-22T10:00:00.000Z",
         *       "by": {
         *         "kind": "staff",
         *         "userId": 2
         *       },
         *       "orderId": 101,
         *       "userId": 1,
         *       "version": 2,
         *       "status": "confirmed",
         *       "paid": {
         *         "amount": 3820,
         *         "currency": "USD"
         *       },
         *       "paymentId": 1
         *     }
         */
        OrderEvent: {
            /**
             * @description The id of the event. Ids increase with time, across all orders.
             * @example 2
             */
            id: number;
            type: components["schemas"]["OrderEventType"];
            /**
             * Format: date-time
             * @description When the event happened.
             * @example 2026-11-22T10:00:00.000Z
             */
            at: string;
            by: components["schemas"]["Actor"];
            /**
             * @description The id of the order.
             * @example 101
             */
            orderId: number;
            /** @description The customer whose order it is. */
            userId: components["schemas"]["UserId"];
            /**
             * @description The version of the order after the event.
             * @example 2
             */
            version: number;
            /** @description The state of the order after the event. */
            status: components["schemas"]["OrderStatus"];
            /** @description The `customerCheck` of the order after the event. Present in the event `placed` of an order that was placed with stored data of its customer (`pending`), and in the event `updated` by the system that has the result of the check. */
            customerCheck?: components["schemas"]["CustomerCheck"];
            /** @description The total of the order after the event. */
            total?: components["schemas"]["Money"];
            /**
             * @description The lines of the order after the event.
             * @example [
             *       {
             *         "lineId": 1,
             *         "sku": "MUG-BLUE",
             *         "quantity": 2,
             *         "total": {
             *           "amount": 2975,
             *           "currency": "USD"
             *         }
             *       }
             *     ]
             */
            items?: components["schemas"]["OrderEventItem"][];
            /** @description The amount that the event added to the amount paid. */
            paid?: components["schemas"]["Money"];
            /** @description The amount that the event added to the amount refunded. */
            refunded?: components["schemas"]["Money"];
            /**
             * @description The units that the event added to the lines, as shipped, delivered, returned or cancelled.
             * @example [
             *       {
             *         "lineId": 1,
             *         "shipped": 2
             *       }
             *     ]
             */
            units?: components["schemas"]["OrderEventUnits"][];
            /**
             * @description The other properties that the event changed.
             * @example [
             *       "note"
             *     ]
             */
            changed?: ("shippingAddress" | "note")[];
            paymentId?: components["schemas"]["PartId"];
            refundId?: components["schemas"]["PartId"];
            shipmentId?: components["schemas"]["PartId"];
            returnId?: components["schemas"]["PartId"];
            reason?: components["schemas"]["Reason"];
            /**
             * @description Whether the returned units went back in stock.
             * @example false
             */
            restock?: boolean;
        };
        /**
         * @description A line of the order after the event.
         * @example {
         *       "lineId": 1,
         *       "sku": "MUG-BLUE",
         *       "quantity": 2,
         *       "total": {
         *         "amount": 2975,
         *         "currency": "USD"
         *       }
         *     }
         */
        OrderEventItem: {
            lineId: components["schemas"]["LineId"];
            sku: components["schemas"]["Sku"];
            quantity: components["schemas"]["Quantity"];
            /** @description The total of the line, with tax. */
            total: components["schemas"]["Money"];
        };
        /**
         * @description The units that the event added to one line, as shipped, delivered, returned or cancelled.
         * @example {
         *       "lineId": 1,
         *       "shipped": 2
         *     }
         */
        OrderEventUnits: {
            lineId: components["schemas"]["LineId"];
            shipped?: components["schemas"]["Units"];
            delivered?: components["schemas"]["Units"];
            returned?: components["schemas"]["Units"];
            cancelled?: components["schemas"]["Units"];
        };
        /**
         * @description A page of the events of an order.
         * @example {
         *       "items": [],
         *       "nextCursor": null
         *     }
         */
        OrderEventPage: {
            /**
             * @description The events, oldest first.
             * @example []
             */
            items: components["schemas"]["OrderEvent"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description A page of orders.
         * @example {
         *       "items": [],
         *       "nextCursor": null
         *     }
         */
        OrderPage: {
            /**
             * @description The orders, newest first.
             * @example []
             */
            items: components["schemas"]["Order"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description An order for the Sample Product, in short form.
         * @example {
         *       "orderId": 101,
         *       "user": {
         *         "id": 1,
         *         "name": "John Doe",
         *         "email": "john@example.com"
         *       },
         *       "product": {
         *         "name": "Sample Product",
         *         "price": 100
         *       },
         *       "status": "created"
         *     }
         */
        SampleOrder: {
            /**
             * @description The id of the new order. Ids start at 101.
             * @example 101
             */
            orderId: number;
            user: components["schemas"]["CurrentUser"];
            /**
             * @description The ordered product.
             * @example {
             *       "name": "Sample Product",
             *       "price": 100
             *     }
             */
            product: {
                name: components["schemas"]["ProductName"];
                /**
                 * @description The price in the major unit of the product's currency, as ISO 4217 defines it: 12.5 for 1250 minor units of USD, 1250 for JPY, 1.25 for KWD. Only this price is in the major unit; all other amounts are in minor units.
                 * @example 100
                 */
                price: number;
            };
            status: components["schemas"]["OrderStatus"];
        };
        /**
         * @description An event of this service. `type` determines the schema of `data`.
         * @example {
         *       "specversion": "1.0",
         *       "id": "6f1c2c9e-0c52-4d6b-9d0e-000000000001",
         *       "type": "order.placed",
         *       "source": "/order-service",
         *       "subject": "orders/101",
         *       "time": "2026-11-22T09:30:00.010Z",
         *       "datacontenttype": "application/json",
         *       "dataschema": "/openapi.json#/components/schemas/Order",
         *       "sequence": "0000000000000013",
         *       "data": {
         *         "id": 101,
         *         "userId": 1,
         *         "user": {
         *           "id": 1,
         *           "name": "John Doe",
         *           "email": "john@example.com",
         *           "version": 1,
         *           "asOf": "2026-11-22T09:29:59.990Z"
         *         },
         *         "status": "created",
         *         "paymentStatus": "unpaid",
         *         "fulfillmentStatus": "unfulfilled",
         *         "allowedActions": [
         *           "updateOrder",
         *           "recordPayment",
         *           "cancelOrder"
         *         ],
         *         "currency": "USD",
         *         "items": [
         *           {
         *             "lineId": 1,
         *             "sku": "MUG-BLUE",
         *             "name": "Blue Mug",
         *             "quantity": 2,
         *             "unitPrice": {
         *               "amount": 1250,
         *               "currency": "USD"
         *             },
         *             "taxRateBasisPoints": 1900,
         *             "tax": {
         *               "amount": 475,
         *               "currency": "USD"
         *             },
         *             "total": {
         *               "amount": 2975,
         *               "currency": "USD"
         *             },
         *             "shipped": 0,
         *             "delivered": 0,
         *             "returned": 0,
         *             "cancelled": 0
         *           },
         *           {
         *             "lineId": 2,
         *             "sku": "TEA-GREEN",
         *             "name": "Green Tea, 100 g",
         *             "quantity": 1,
         *             "unitPrice": {
         *               "amount": 790,
         *               "currency": "USD"
         *             },
         *             "taxRateBasisPoints": 700,
         *             "tax": {
         *               "amount": 55,
         *               "currency": "USD"
         *             },
         *             "total": {
         *               "amount": 845,
         *               "currency": "USD"
         *             },
         *             "shipped": 0,
         *             "delivered": 0,
         *             "returned": 0,
         *             "cancelled": 0
         *           }
         *         ],
         *         "totals": {
         *           "subtotal": {
         *             "amount": 3290,
         *             "currency": "USD"
         *           },
         *           "tax": {
         *             "amount": 530,
         *             "currency": "USD"
         *           },
         *           "total": {
         *             "amount": 3820,
         *             "currency": "USD"
         *           },
         *           "paid": {
         *             "amount": 0,
         *             "currency": "USD"
         *           },
         *           "refunded": {
         *             "amount": 0,
         *             "currency": "USD"
         *           },
         *           "due": {
         *             "amount": 3820,
         *             "currency": "USD"
         *           }
         *         },
         *         "shippingAddress": {
         *           "recipient": "John Doe",
         *           "lines": [
         *             "12 Main Street"
         *           ],
         *           "city": "Springfield",
         *           "region": "IL",
         *           "postalCode": "62701",
         *           "country": "US"
         *         },
         *         "note": null,
         *         "payments": [],
         *         "refunds": [],
         *         "shipments": [],
         *         "returns": [],
         *         "cancelReason": null,
         *         "version": 1,
         *         "createdAt": "2026-11-22T09:30:00.000Z",
         *         "updatedAt": "2026-11-22T09:30:00.000Z"
         *       }
         *     }
         */
        Event: components["schemas"]["OrderPlacedEvent"] | components["schemas"]["OrderChangedEvent"] | components["schemas"]["OrderConfirmedEvent"] | components["schemas"]["OrderCancelledEvent"] | components["schemas"]["OrderExpiredEvent"] | components["schemas"]["OrderCompletedEvent"] | components["schemas"]["PaymentRecordedEvent"] | components["schemas"]["RefundRecordedEvent"] | components["schemas"]["ShipmentCreatedEvent"] | components["schemas"]["ShipmentDeliveredEvent"] | components["schemas"]["ReturnRequestedEvent"] | components["schemas"]["ReturnReceivedEvent"] | components["schemas"]["ProductCreatedEvent"] | components["schemas"]["ProductChangedEvent"] | components["schemas"]["ProductOutOfStockEvent"] | components["schemas"]["ProductBackInStockEvent"] | components["schemas"]["WebhookDisabledEvent"];
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
        /** @description A customer, or staff for a customer, placed an order. */
        OrderPlacedEvent: {
            specversion: components["schemas"]["EventSpecVersion"];
            id: components["schemas"]["EventId"];
            /**
             * @description The type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "order.placed";
            source: components["schemas"]["EventSource"];
            subject: components["schemas"]["EventSubject"];
            time: components["schemas"]["EventTime"];
            datacontenttype: components["schemas"]["EventContentType"];
            dataschema: components["schemas"]["EventDataSchema"];
            sequence: components["schemas"]["EventSequence"];
            data: components["schemas"]["Order"];
        };
        /** @description The items, the shipping address or the note of an order changed, or its `customerCheck`. */
        OrderChangedEvent: {
            specversion: components["schemas"]["EventSpecVersion"];
            id: components["schemas"]["EventId"];
            /**
             * @description The type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "order.changed";
            source: components["schemas"]["EventSource"];
            subject: components["schemas"]["EventSubject"];
            time: components["schemas"]["EventTime"];
            datacontenttype: components["schemas"]["EventContentType"];
            dataschema: components["schemas"]["EventDataSchema"];
            sequence: components["schemas"]["EventSequence"];
            data: components["schemas"]["Order"];
        };
        /** @description The status of an order became `confirmed`, because its total was paid. */
        OrderConfirmedEvent: {
            specversion: components["schemas"]["EventSpecVersion"];
            id: components["schemas"]["EventId"];
            /**
             * @description The type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "order.confirmed";
            source: components["schemas"]["EventSource"];
            subject: components["schemas"]["EventSubject"];
            time: components["schemas"]["EventTime"];
            datacontenttype: components["schemas"]["EventContentType"];
            dataschema: components["schemas"]["EventDataSchema"];
            sequence: components["schemas"]["EventSequence"];
            data: components["schemas"]["Order"];
        };
        /** @description All units of an order that were not shipped were cancelled. */
        OrderCancelledEvent: {
            specversion: components["schemas"]["EventSpecVersion"];
            id: components["schemas"]["EventId"];
            /**
             * @description The type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "order.cancelled";
            source: components["schemas"]["EventSource"];
            subject: components["schemas"]["EventSubject"];
            time: components["schemas"]["EventTime"];
            datacontenttype: components["schemas"]["EventContentType"];
            dataschema: components["schemas"]["EventDataSchema"];
            sequence: components["schemas"]["EventSequence"];
            data: components["schemas"]["Order"];
        };
        /** @description The service cancelled an order that was not paid in time. */
        OrderExpiredEvent: {
            specversion: components["schemas"]["EventSpecVersion"];
            id: components["schemas"]["EventId"];
            /**
             * @description The type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "order.expired";
            source: components["schemas"]["EventSource"];
            subject: components["schemas"]["EventSubject"];
            time: components["schemas"]["EventTime"];
            datacontenttype: components["schemas"]["EventContentType"];
            dataschema: components["schemas"]["EventDataSchema"];
            sequence: components["schemas"]["EventSequence"];
            data: components["schemas"]["Order"];
        };
        /** @description The status of an order became `completed`. */
        OrderCompletedEvent: {
            specversion: components["schemas"]["EventSpecVersion"];
            id: components["schemas"]["EventId"];
            /**
             * @description The type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "order.completed";
            source: components["schemas"]["EventSource"];
            subject: components["schemas"]["EventSubject"];
            time: components["schemas"]["EventTime"];
            datacontenttype: components["schemas"]["EventContentType"];
            dataschema: components["schemas"]["EventDataSchema"];
            sequence: components["schemas"]["EventSequence"];
            data: components["schemas"]["Order"];
        };
        /** @description Staff recorded a payment for an order. It is the last of `payments`. */
        PaymentRecordedEvent: {
            specversion: components["schemas"]["EventSpecVersion"];
            id: components["schemas"]["EventId"];
            /**
             * @description The type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "payment.recorded";
            source: components["schemas"]["EventSource"];
            subject: components["schemas"]["EventSubject"];
            time: components["schemas"]["EventTime"];
            datacontenttype: components["schemas"]["EventContentType"];
            dataschema: components["schemas"]["EventDataSchema"];
            sequence: components["schemas"]["EventSequence"];
            data: components["schemas"]["Order"];
        };
        /** @description A refund was added to an order, by staff or because units were cancelled or returned. It is the last of `refunds`. */
        RefundRecordedEvent: {
            specversion: components["schemas"]["EventSpecVersion"];
            id: components["schemas"]["EventId"];
            /**
             * @description The type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "refund.recorded";
            source: components["schemas"]["EventSource"];
            subject: components["schemas"]["EventSubject"];
            time: components["schemas"]["EventTime"];
            datacontenttype: components["schemas"]["EventContentType"];
            dataschema: components["schemas"]["EventDataSchema"];
            sequence: components["schemas"]["EventSequence"];
            data: components["schemas"]["Order"];
        };
        /** @description Units of an order were shipped. The shipment is the last of `shipments`. */
        ShipmentCreatedEvent: {
            specversion: components["schemas"]["EventSpecVersion"];
            id: components["schemas"]["EventId"];
            /**
             * @description The type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "shipment.created";
            source: components["schemas"]["EventSource"];
            subject: components["schemas"]["EventSubject"];
            time: components["schemas"]["EventTime"];
            datacontenttype: components["schemas"]["EventContentType"];
            dataschema: components["schemas"]["EventDataSchema"];
            sequence: components["schemas"]["EventSequence"];
            data: components["schemas"]["Order"];
        };
        /** @description A shipment of an order was delivered. */
        ShipmentDeliveredEvent: {
            specversion: components["schemas"]["EventSpecVersion"];
            id: components["schemas"]["EventId"];
            /**
             * @description The type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "shipment.delivered";
            source: components["schemas"]["EventSource"];
            subject: components["schemas"]["EventSubject"];
            time: components["schemas"]["EventTime"];
            datacontenttype: components["schemas"]["EventContentType"];
            dataschema: components["schemas"]["EventDataSchema"];
            sequence: components["schemas"]["EventSequence"];
            data: components["schemas"]["Order"];
        };
        /** @description A return of delivered units was requested. It is the last of `returns`. */
        ReturnRequestedEvent: {
            specversion: components["schemas"]["EventSpecVersion"];
            id: components["schemas"]["EventId"];
            /**
             * @description The type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "return.requested";
            source: components["schemas"]["EventSource"];
            subject: components["schemas"]["EventSubject"];
            time: components["schemas"]["EventTime"];
            datacontenttype: components["schemas"]["EventContentType"];
            dataschema: components["schemas"]["EventDataSchema"];
            sequence: components["schemas"]["EventSequence"];
            data: components["schemas"]["Order"];
        };
        /** @description The units of a return arrived. */
        ReturnReceivedEvent: {
            specversion: components["schemas"]["EventSpecVersion"];
            id: components["schemas"]["EventId"];
            /**
             * @description The type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "return.received";
            source: components["schemas"]["EventSource"];
            subject: components["schemas"]["EventSubject"];
            time: components["schemas"]["EventTime"];
            datacontenttype: components["schemas"]["EventContentType"];
            dataschema: components["schemas"]["EventDataSchema"];
            sequence: components["schemas"]["EventSequence"];
            data: components["schemas"]["Order"];
        };
        /** @description A product was added to the catalogue. */
        ProductCreatedEvent: {
            specversion: components["schemas"]["EventSpecVersion"];
            id: components["schemas"]["EventId"];
            /**
             * @description The type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "product.created";
            source: components["schemas"]["EventSource"];
            subject: components["schemas"]["EventSubject"];
            time: components["schemas"]["EventTime"];
            datacontenttype: components["schemas"]["EventContentType"];
            dataschema: components["schemas"]["EventDataSchema"];
            sequence: components["schemas"]["EventSequence"];
            data: components["schemas"]["Product"];
        };
        /** @description Staff changed a product or adjusted its stock. Orders that take units or return them do not cause this event. */
        ProductChangedEvent: {
            specversion: components["schemas"]["EventSpecVersion"];
            id: components["schemas"]["EventId"];
            /**
             * @description The type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "product.changed";
            source: components["schemas"]["EventSource"];
            subject: components["schemas"]["EventSubject"];
            time: components["schemas"]["EventTime"];
            datacontenttype: components["schemas"]["EventContentType"];
            dataschema: components["schemas"]["EventDataSchema"];
            sequence: components["schemas"]["EventSequence"];
            data: components["schemas"]["Product"];
        };
        /** @description The stock of a product became 0. */
        ProductOutOfStockEvent: {
            specversion: components["schemas"]["EventSpecVersion"];
            id: components["schemas"]["EventId"];
            /**
             * @description The type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "product.outOfStock";
            source: components["schemas"]["EventSource"];
            subject: components["schemas"]["EventSubject"];
            time: components["schemas"]["EventTime"];
            datacontenttype: components["schemas"]["EventContentType"];
            dataschema: components["schemas"]["EventDataSchema"];
            sequence: components["schemas"]["EventSequence"];
            data: components["schemas"]["Product"];
        };
        /** @description The stock of a product was 0 and became greater. */
        ProductBackInStockEvent: {
            specversion: components["schemas"]["EventSpecVersion"];
            id: components["schemas"]["EventId"];
            /**
             * @description The type of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "product.backInStock";
            source: components["schemas"]["EventSource"];
            subject: components["schemas"]["EventSubject"];
            time: components["schemas"]["EventTime"];
            datacontenttype: components["schemas"]["EventContentType"];
            dataschema: components["schemas"]["EventDataSchema"];
            sequence: components["schemas"]["EventSequence"];
            data: components["schemas"]["Product"];
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
         * @description Send it as `cursor` to get the next page; null on the last page.
         * @example WzEwMSwibkozYXc3LWpYN216Il0
         */
        NextCursor: string | null;
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
         * @description The changes to an address, as a merge patch (RFC 7396).
         * @example {
         *       "city": "Shelbyville",
         *       "postalCode": "62565"
         *     }
         */
        AddressPatch: {
            /** @description The name on the parcel. */
            recipient?: components["schemas"]["PersonName"];
            lines?: components["schemas"]["AddressLines"];
            city?: components["schemas"]["City"];
            /**
             * @description The state or province; null if the address has none.
             * @example IL
             */
            region?: components["schemas"]["Region"] | null;
            /**
             * @description The postal code; null removes it, which only a country without postal codes allows.
             * @example 62701
             */
            postalCode?: components["schemas"]["PostalCode"] | null;
            country?: components["schemas"]["Country"];
        };
        /**
         * @description The price of one unit, without tax.
         * @example {
         *       "amount": 1250,
         *       "currency": "USD"
         *     }
         */
        Price: {
            /**
             * Format: int64
             * @description The amount in the currency's minor unit (cents for USD, yen for JPY, thousandths of a dinar for KWD).
             * @example 1250
             */
            amount: number;
            currency: components["schemas"]["Currency"];
        };
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
         * @description The price of one unit, without tax.
         * @example {
         *       "amount": 1250,
         *       "currency": "USD"
         *     }
         */
        ProductPrice: {
            /**
             * Format: int64
             * @description The amount in the currency's minor unit (cents for USD, yen for JPY, thousandths of a dinar for KWD).
             * @example 1250
             */
            amount: number;
            /**
             * Format: currency-code
             * @description The ISO 4217 code of the currency. In a request, it must be a currency that is in use.
             */
            currency: components["schemas"]["Currency"];
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
        EventType: "order.placed" | "order.changed" | "order.confirmed" | "order.cancelled" | "order.expired" | "order.completed" | "payment.recorded" | "refund.recorded" | "shipment.created" | "shipment.delivered" | "return.requested" | "return.received" | "product.created" | "product.changed" | "product.outOfStock" | "product.backInStock" | "webhook.disabled" | "webhook.test";
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
         * Format: date
         * @description A day of the period, in its time zone.
         * @example 2026-11-23
         */
        ReportDate: string;
        /**
         * @description The time zone of the days.
         * @example UTC
         */
        ReportTimeZone: string;
        /**
         * Format: date-time
         * @description When the report was made. It contains every change that was committed before.
         * @example 2026-11-23T08:00:00.000Z
         */
        ReportTime: string;
        /** @description The sales of a day, week, month, product, country or currency, in one currency. */
        SalesRow: {
            /**
             * @description The day (`2026-11-22`), the week (`2026-W47`), the month (`2026-11`), the SKU, the ISO 3166-1 code of the country, or the currency. Null for the orders without a shipping address.
             * @example MUG-BLUE
             */
            group: string | null;
            /**
             * @description The currency of the amounts.
             * @example USD
             */
            currency: components["schemas"]["Currency"];
            /**
             * @description The number of orders that were placed.
             * @example 1
             */
            orders: number;
            /**
             * @description The number of units that were ordered.
             * @example 3
             */
            units: number;
            /**
             * @description What was ordered, with tax, in minor units of the currency.
             * @example 3820
             */
            gross: number;
            /**
             * @description The part of `gross` that is tax, in minor units.
             * @example 530
             */
            tax: number;
            /**
             * @description The number of units that were cancelled.
             * @example 0
             */
            cancelledUnits: number;
            /**
             * @description What was not paid of orders that were cancelled, in minor units.
             * @example 0
             */
            cancelled: number;
            /**
             * @description What was paid back, in minor units.
             * @example 500
             */
            refunds: number;
            /**
             * @description `gross` − `cancelled` − `refunds`, in minor units.
             * @example 3320
             */
            net: number;
            /**
             * @description The part of `net` that is tax, in minor units.
             * @example 460
             */
            netTax: number;
        };
        /**
         * @description The number of rows beyond `limit`.
         * @example 0
         */
        OmittedRows: number;
        /** @description The sales of a period in one currency. */
        SalesTotal: {
            /**
             * @description The currency of the amounts.
             * @example USD
             */
            currency: components["schemas"]["Currency"];
            /**
             * @description The number of orders that were placed.
             * @example 1
             */
            orders: number;
            /**
             * @description The number of units that were ordered.
             * @example 3
             */
            units: number;
            /**
             * @description What was ordered, with tax, in minor units of the currency.
             * @example 3820
             */
            gross: number;
            /**
             * @description The part of `gross` that is tax, in minor units.
             * @example 530
             */
            tax: number;
            /**
             * @description The number of units that were cancelled.
             * @example 0
             */
            cancelledUnits: number;
            /**
             * @description What was not paid of orders that were cancelled, in minor units.
             * @example 0
             */
            cancelled: number;
            /**
             * @description What was paid back, in minor units.
             * @example 500
             */
            refunds: number;
            /**
             * @description `gross` − `cancelled` − `refunds`, in minor units.
             * @example 3320
             */
            net: number;
            /**
             * @description The part of `net` that is tax, in minor units.
             * @example 460
             */
            netTax: number;
        };
        /** @description The sales of a period. */
        SalesReport: {
            from: components["schemas"]["ReportDate"];
            to: components["schemas"]["ReportDate"];
            timeZone: components["schemas"]["ReportTimeZone"];
            /**
             * @description What the rows are.
             * @example product
             * @enum {string}
             */
            by: "day" | "week" | "month" | "product" | "country" | "currency";
            asOf: components["schemas"]["ReportTime"];
            /**
             * @description The days, weeks or months in their order; or the products, countries or currencies, the highest `net` first. The currencies follow each other.
             * @example []
             */
            rows: components["schemas"]["SalesRow"][];
            omittedRows: components["schemas"]["OmittedRows"];
            /**
             * @description The sums of the whole period for each currency, with the omitted rows.
             * @example []
             */
            totals: components["schemas"]["SalesTotal"][];
        };
        /**
         * @description The rows of the report as CSV (RFC 4180) in UTF-8, with the names of the properties in the first line. A text that a spreadsheet would execute as a formula has an apostrophe before it.
         * @example stage,orders,share,averageSeconds
         *     placed,0,0,
         */
        ReportTable: string;
        /**
         * @description A chart of the most important figure of the report as SVG, for light and dark mode, with a name and a description for screen readers. It shows at most 15 products, countries or customers.
         * @example <svg xmlns="http://www.w3.org/2000/svg"></svg>
         */
        ReportChart: string;
        /** @description The stock of a product. */
        StockRow: {
            /**
             * @description The SKU of the product.
             * @example MUG-BLUE
             */
            sku: string;
            /**
             * @description The name of the product.
             * @example Blue Mug
             */
            name: string;
            currency: components["schemas"]["Currency"];
            /**
             * @description The price of a unit without tax, in minor units.
             * @example 1250
             */
            unitPrice: number;
            /**
             * @description The number of units in stock.
             * @example 118
             */
            stock: number;
            /**
             * @description The price of the whole stock without tax, in minor units.
             * @example 147500
             */
            value: number;
            /**
             * @description The units that were ordered in the time of the pace, less those that were cancelled in it.
             * @example 2
             */
            unitsSold: number;
            /**
             * @description How many days the stock lasts at this pace. Null when nothing was sold.
             * @example 1652
             */
            daysLeft: number | null;
            /**
             * @description Whether no unit is left.
             * @example false
             */
            isOutOfStock: boolean;
        };
        /** @description The stock of all products in one currency. */
        StockTotal: {
            currency: components["schemas"]["Currency"];
            /**
             * @description The number of products.
             * @example 5
             */
            products: number;
            /**
             * @description The number of units in stock.
             * @example 118
             */
            units: number;
            /**
             * @description The price of all units without tax, in minor units.
             * @example 147500
             */
            value: number;
            /**
             * @description The number of products of which no unit is left.
             * @example 0
             */
            outOfStock: number;
        };
        /** @description The stock of the products that are for sale. */
        StockReport: {
            /**
             * @description The number of days from whose sales the pace is derived.
             * @example 28
             */
            paceDays: number;
            asOf: components["schemas"]["ReportTime"];
            /**
             * @description The products, in the order in which they run out.
             * @example []
             */
            rows: components["schemas"]["StockRow"][];
            omittedRows: components["schemas"]["OmittedRows"];
            /**
             * @description The sums of all products for each currency.
             * @example []
             */
            totals: components["schemas"]["StockTotal"][];
        };
        /** @description The sales to a customer in one currency, of all time. */
        CustomerRow: {
            /**
             * @description The id of the customer.
             * @example 1
             */
            userId: number;
            /**
             * @description The name of the customer in their last order.
             * @example John Doe
             */
            name: string;
            currency: components["schemas"]["Currency"];
            /**
             * @description The number of orders.
             * @example 2
             */
            orders: number;
            /**
             * @description What was ordered, with tax, in minor units.
             * @example 7640
             */
            gross: number;
            /**
             * @description What of it was neither cancelled nor refunded, in minor units.
             * @example 7640
             */
            net: number;
        };
        /** @description The customers of a period, and those with the highest sales. */
        CustomersReport: {
            from: components["schemas"]["ReportDate"];
            to: components["schemas"]["ReportDate"];
            timeZone: components["schemas"]["ReportTimeZone"];
            asOf: components["schemas"]["ReportTime"];
            /**
             * @description The customers whose first order is in the period.
             * @example 1
             */
            newCustomers: number;
            /**
             * @description The customers whose second order is in the period.
             * @example 1
             */
            returnedCustomers: number;
            /**
             * @description The orders that were placed in the period.
             * @example 2
             */
            orders: number;
            /**
             * @description The orders of the period that are not the first ones of their customers.
             * @example 1
             */
            repeatOrders: number;
            /**
             * @description The customers with the highest net sales of all time, for each currency.
             * @example []
             */
            rows: components["schemas"]["CustomerRow"][];
        };
        /** @description A stage that orders reach. */
        FunnelRow: {
            /**
             * @description The stage.
             * @example paid
             * @enum {string}
             */
            stage: "placed" | "paid" | "shipped" | "delivered";
            /**
             * @description The orders that have reached the stage.
             * @example 0
             */
            orders: number;
            /**
             * @description The part of the placed orders, from 0 to 1.
             * @example 0
             */
            share: number;
            /**
             * @description The average time since the former stage, in seconds. Null when no order has reached the stage.
             * @example null
             */
            averageSeconds: number | null;
        };
        /** @description How far the orders of a period have come. */
        FunnelReport: {
            from: components["schemas"]["ReportDate"];
            to: components["schemas"]["ReportDate"];
            timeZone: components["schemas"]["ReportTimeZone"];
            asOf: components["schemas"]["ReportTime"];
            /**
             * @description The stages, in their order.
             * @example []
             */
            rows: components["schemas"]["FunnelRow"][];
            /**
             * @description The orders that were cancelled or expired.
             * @example 1
             */
            cancelled: number;
            /**
             * @description The orders that are not paid.
             * @example 1
             */
            awaitingPayment: number;
            /**
             * @description The paid orders that are not shipped completely.
             * @example 0
             */
            awaitingShipment: number;
            /**
             * @description The shipped orders that are not delivered completely.
             * @example 0
             */
            awaitingDelivery: number;
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
         * @description Whether the service only tries the request. A dry run has the status, the body and the problems of the real request, with the times and the `version` that the order would have, but it changes nothing: no order, stock, event or payment. Its `ETag` is the one of the current version, so that it can be sent as `If-Match` with the real request. An `Idempotency-Key` is ignored on a dry run: it is neither stored, nor is a stored response returned.
         * @example false
         */
        DryRun: boolean;
        /**
         * @description The ETag of the version that the request applies to (RFC 9110 §13.1.1). The response is 412 when a newer version exists. Without this header, the request applies to the current version of the order.
         * @example "1"
         */
        IfMatchIfAny: string;
        /**
         * @description The shipment's id within its order.
         * @example 1
         */
        ShipmentId: number;
        /**
         * @description The return's id within its order.
         * @example 1
         */
        ReturnId: number;
        /**
         * @description The product's SKU.
         * @example MUG-BLUE
         */
        SkuInPath: components["schemas"]["Sku"];
        /**
         * @description The order's id.
         * @example 101
         */
        OrderId: number;
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
         * @description A key that the caller generates for this request, and sends again when it repeats the request. After a success, the key is stored for 24 hours, for this caller, path, query and body. The response is 422 if the caller sends the same key with another path, query or body. Bodies with the same canonical JSON (RFC 8785) are the same body: the order of members and white space make no difference, and neither does a parameter with its default value. A failed request changed nothing, and may be sent again.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        IdempotencyKey: string;
        /**
         * @description The ETags that the caller has (RFC 9110 §13.1.2). If they include the current ETag, the response is 304 without a body.
         * @example "0"
         */
        IfNoneMatch: string;
        /**
         * @description The ETag of the version to change (RFC 9110 §13.1.1). The response is 412 if a newer version exists, and 428 if this header is missing.
         * @example "1"
         */
        IfMatch: string;
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
         * @description The first day of the period. By default, the period has the length that the operation names.
         * @example 2026-11-01
         */
        ReportFrom: string;
        /**
         * @description The last day of the period, which belongs to it. By default today.
         * @example 2026-11-30
         */
        ReportTo: string;
        /**
         * @description The time zone in which the days of the report begin and end, by its name in the IANA database. A day on which the clocks change has 23 or 25 hours.
         * @example Europe/Berlin
         */
        ReportZone: string;
        /**
         * @description The maximum number of rows. `omittedRows` says how many rows there are beyond it.
         * @example 100
         */
        RowLimit: number;
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
         * @example 2.4.0+9f86d081884c7d65
         */
        "API-Contract": string;
        /**
         * @description The id of this request in the logs of both services. It is the caller's own id if the caller sent a valid one.
         * @example 3c4e9b52-7b0e-4a57-9c44-0f5f0a3f0b6e
         */
        "X-Request-Id": components["schemas"]["RequestId"];
        /**
         * @description Whether the response may be cached (RFC 9111).
         * @example no-store
         */
        "Cache-Control": string;
        /**
         * @description The number of seconds to wait before the next attempt (RFC 9110 §10.2.3).
         * @example 5
         */
        "Retry-After": number;
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
     * Create an order for the Sample Product.
     * Each call creates a new order for one Sample Product and returns the order in short form, with the price in major units. The order is for the caller. Without a token, the order is for the User Service's sample user. A GET that creates a resource is not safe (RFC 9110 §9.2.1): the response is not cached, HEAD is not available, and clients should not repeat the request automatically. New clients should use `placeOrder`. The customer is always looked up: while the User Service is unavailable, no order is created, also not for a known customer.
     */
    createSampleOrder: {
        tag: "Orders";
        caller: "optional";
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new order in short form. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleOrder"];
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
            /** @description The request has no access token, and no sample user is available; or the request has an access token that this service does not accept. */
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
            /** @description The Sample Product is out of stock, or the customer has too many unpaid orders that hold stock. This can happen only when its stock is counted. */
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
            /** @description The Sample Product is not in the catalogue, not for sale, or costs more than one payment may be; or the caller may not place orders. */
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
            /** @description The User Service returned an error, or a response that its contract does not document. */
            502: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The User Service cannot be reached or asks callers to retry later, an earlier call to it failed and no probe has succeeded since, the database cannot process the request, or too many requests are in progress. */
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
            /** @description The User Service did not respond in time. The next calls to it are not sent until a probe succeeds. */
            504: {
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
     * List orders.
     * Lists orders. Customers get only their own orders; a customer who filters by another `userId` gets an empty list.
     * Staff get all orders.
     */
    listOrders: {
        tag: "Orders";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description Only the orders of this user.
                 * @example 1
                 */
                userId?: number;
                /**
                 * @description Only the orders with one of these statuses, separated by commas. Only with `sort=createdAt`.
                 * @example [
                 *       "created",
                 *       "confirmed"
                 *     ]
                 */
                status?: components["schemas"]["OrderStatus"][];
                /**
                 * @description Only the orders with one of these payment statuses, separated by commas. Only with `sort=createdAt`.
                 * @example [
                 *       "paid"
                 *     ]
                 */
                paymentStatus?: components["schemas"]["PaymentStatus"][];
                /**
                 * @description Only the orders with one of these fulfillment statuses, separated by commas. Only with `sort=createdAt`.
                 * @example [
                 *       "unfulfilled",
                 *       "partiallyShipped"
                 *     ]
                 */
                fulfillmentStatus?: components["schemas"]["FulfillmentStatus"][];
                /**
                 * @description Only the orders with one of these results of the customer check, separated by commas: `suspended,gone` for the orders about which staff have to decide. Orders without `customerCheck` never match. Only with `sort=createdAt`.
                 * @example [
                 *       "suspended",
                 *       "gone"
                 *     ]
                 */
                customerCheck?: components["schemas"]["CustomerCheck"][];
                /**
                 * @description Only the orders placed at this time or later. A date means its beginning in UTC. Only with `sort=createdAt`.
                 * @example 2026-11-01T00:00:00.000Z
                 */
                createdFrom?: string;
                /**
                 * @description Only the orders placed at this time or earlier. A date means its end in UTC. Only with `sort=createdAt`.
                 * @example 2026-11-30
                 */
                createdTo?: string;
                /**
                 * @description Only the orders last changed at this time or later. A date means its beginning in UTC. Only with `sort=updatedAt`.
                 * @example 2026-11-01T00:00:00.000Z
                 */
                updatedFrom?: string;
                /**
                 * @description Only the orders last changed at this time or earlier. A date means its end in UTC. Only with `sort=updatedAt`.
                 * @example 2026-11-30T23:59:59.999Z
                 */
                updatedTo?: string;
                /**
                 * @description `createdAt`, the default, lists the newest order first. `updatedAt` lists the order first that was changed the longest time ago. Orders with the same time are sorted by id, in the same direction.
                 * @example createdAt
                 */
                sort?: "createdAt" | "updatedAt";
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
            /** @description A page of orders. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description The next page, as `rel="next"` (RFC 8288). Absent on the last page.
                     * @example </api/orders?limit=20&cursor=WzEwMSwibkozYXc3LWpYN216Il0>; rel="next"
                     */
                    Link?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            /** @description The request does not conform to the contract, its cursor was not issued for this listing, or a filter is not valid for the sort order. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
     * Place an order.
     * Places an order for products of the catalogue, at the catalogue's prices, for the caller or for the user in `userId`. The service stores the customer's name and e-mail address with the order, as they were 5 seconds before the order at the earliest (`user.asOf`). For the same time, a customer who has just been suspended or erased may still be able to order, with a token that is still accepted or through staff. The ordered quantities are taken from the stock at once. If the stock of any product is too low, nothing is ordered. With `expectedTotal`, the order is placed only if its total equals `expectedTotal`. A customer can have a limited number of unpaid orders (`created`) that hold units of a counted stock, whoever places them (`MAX_UNPAID_ORDERS_PER_CUSTOMER`, 20 by default). Orders for products whose stock is not counted have no limit.
     */
    placeOrder: {
        tag: "Orders";
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
        /** @description An order to place. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceOrder"];
            };
        };
        responses: {
            /** @description The new order. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The URI of the new resource (RFC 9110 §10.2.2). */
                    Location: string;
                    /** @description The version of the returned resource, as a strong validator (RFC 9110 §8.8.3). */
                    ETag: string;
                    /**
                     * @description Present when this response repeats the response to an earlier request with the same `Idempotency-Key`. Absent otherwise.
                     * @example true
                     */
                    "Idempotency-Replayed"?: "true";
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description The stock of an ordered product is too low, the total differs from `expectedTotal`, or the customer has too many unpaid orders that hold stock. */
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
            /** @description The request conforms to the contract, but its products cannot be ordered, cannot be ordered together, cost more than one payment may be, or cannot be ordered for this user. */
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
            /** @description The User Service returned an error, or a response that its contract does not document. */
            502: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The User Service cannot be reached or asks callers to retry later, an earlier call to it failed and no probe has succeeded since, the database cannot process the request, or too many requests are in progress. */
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
            /** @description The User Service did not respond in time. The next calls to it are not sent until a probe succeeds. */
            504: {
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
     * Quote an order.
     * Calculates the price of an order as `placeOrder` would at this moment, and reports the products whose stock is too low. Nothing is stored, and no stock is reserved. Allowed for every signed-in user.
     */
    quoteOrder: {
        tag: "Orders";
        caller: "required";
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The products to price. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteOrder"];
            };
        };
        responses: {
            /** @description The quote. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
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
            /** @description The request conforms to the contract, but its products cannot be ordered, cannot be ordered together, or cost more than one payment may be. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
     * Get an order.
     * Returns one order: its lines and totals, its payments, shipments, refunds and returns, and the operations that the caller may perform on the order now. With `expand=user`, the response also contains the customer's current data from the User Service, which is up to 5 seconds old. Such a response combines data of two services, so it has no ETag, and its status is never 304. Allowed for the order's customer and staff.
     */
    getOrder: {
        tag: "Orders";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description Additional data to return with the order. `user` adds the customer's current data from the User Service.
                 * @example user
                 */
                expand?: "user";
            };
            header?: {
                /**
                 * @description The ETags that the caller has (RFC 9110 §13.1.2). If they include the current ETag, the response is 304 without a body.
                 * @example "0"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The order's id.
                 * @example 101
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of the order as the caller sees it (RFC 9110 §8.8.3). Absent with `expand`. */
                    ETag?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description The order does not exist, or the caller may not see it. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
     * Change an order.
     * Changes the properties that the merge patch (RFC 7396) contains, and no others. The order must be `created`. New `items` replace all lines of the order. A product that the order already contains keeps the name, price and tax rate that were agreed, for all its units and in all its lines, also when the product is no longer for sale. Other products must be for sale, and get the catalogue's price. Additional units are taken from the stock, and units that are no longer ordered are put back in stock. When the new total equals the amount already paid, the order becomes `confirmed`. With `expectedTotal`, the order is changed only if its new total equals `expectedTotal`. Allowed for the order's customer and staff.
     */
    updateOrder: {
        tag: "Orders";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description Whether the service only tries the request. A dry run has the status, the body and the problems of the real request, with the times and the `version` that the order would have, but it changes nothing: no order, stock, event or payment. Its `ETag` is the one of the current version, so that it can be sent as `If-Match` with the real request. An `Idempotency-Key` is ignored on a dry run: it is neither stored, nor is a stored response returned.
                 * @example false
                 */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description The ETag of the version to change (RFC 9110 §13.1.1). The response is 412 if a newer version exists, and 428 if this header is missing.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The order's id.
                 * @example 101
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /** @description The changes to the order. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["UpdateOrder"];
            };
        };
        responses: {
            /** @description The changed order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of the changed order (RFC 9110 §8.8.3). On a dry run, the current version. */
                    ETag: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description The order does not exist, or the caller may not see it. */
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
            /** @description The order is no longer `created`, the stock is too low for the new quantities, the new total would be less than the amount paid or differs from `expectedTotal`, or the order would hold stock for the first time and the customer has too many such orders. */
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
            /** @description The request conforms to the contract, but its products cannot be ordered, cannot be ordered together, or cost more than one payment may be. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
     * Cancel an order.
     * Cancels all units that have not been shipped, puts these units back in stock, and refunds their share of the amount paid. If nothing has been shipped, the order becomes `cancelled`; otherwise the order continues with the shipped units. This is also the end of an order whose payments were refunded in full: nothing more of it can be shipped, and the cancellation refunds nothing. Allowed for the order's customer and staff.
     */
    cancelOrder: {
        tag: "Orders";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description Whether the service only tries the request. A dry run has the status, the body and the problems of the real request, with the times and the `version` that the order would have, but it changes nothing: no order, stock, event or payment. Its `ETag` is the one of the current version, so that it can be sent as `If-Match` with the real request. An `Idempotency-Key` is ignored on a dry run: it is neither stored, nor is a stored response returned.
                 * @example false
                 */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description The ETag of the version that the request applies to (RFC 9110 §13.1.1). The response is 412 when a newer version exists. Without this header, the request applies to the current version of the order.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatchIfAny"];
                /**
                 * @description A key that the caller generates for this request, and sends again when it repeats the request. After a success, the key is stored for 24 hours, for this caller, path, query and body. The response is 422 if the caller sends the same key with another path, query or body. Bodies with the same canonical JSON (RFC 8785) are the same body: the order of members and white space make no difference, and neither does a parameter with its default value. A failed request changed nothing, and may be sent again.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The order's id.
                 * @example 101
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /** @description The reason for the cancellation. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelOrder"];
            };
        };
        responses: {
            /** @description The order after the cancellation. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of the changed order (RFC 9110 §8.8.3). On a dry run, the current version. */
                    ETag: string;
                    /**
                     * @description Present when this response repeats the response to an earlier request with the same `Idempotency-Key`. Absent otherwise.
                     * @example true
                     */
                    "Idempotency-Replayed"?: "true";
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description The order does not exist, or the caller may not see it. */
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
            /** @description Nothing is left to cancel. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
     * Record a payment.
     * Records a payment that the shop has received. An order can be paid in several payments. When the payments cover the total, the order becomes `confirmed` and can be shipped. A payment cannot be more than the amount due. An order has each `reference` of a `method` only once, so that no payment is recorded twice. Allowed for staff.
     */
    recordPayment: {
        tag: "Orders";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description Whether the service only tries the request. A dry run has the status, the body and the problems of the real request, with the times and the `version` that the order would have, but it changes nothing: no order, stock, event or payment. Its `ETag` is the one of the current version, so that it can be sent as `If-Match` with the real request. An `Idempotency-Key` is ignored on a dry run: it is neither stored, nor is a stored response returned.
                 * @example false
                 */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description The ETag of the version that the request applies to (RFC 9110 §13.1.1). The response is 412 when a newer version exists. Without this header, the request applies to the current version of the order.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatchIfAny"];
                /**
                 * @description A key that the caller generates for this request, and sends again when it repeats the request. After a success, the key is stored for 24 hours, for this caller, path, query and body. The response is 422 if the caller sends the same key with another path, query or body. Bodies with the same canonical JSON (RFC 8785) are the same body: the order of members and white space make no difference, and neither does a parameter with its default value. A failed request changed nothing, and may be sent again.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The order's id.
                 * @example 101
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /** @description The amount, the payment method and the reference of the payment. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPayment"];
            };
        };
        responses: {
            /** @description The order with the new payment. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of the order as staff see it (RFC 9110 §8.8.3). */
                    ETag: string;
                    /**
                     * @description Present when this response repeats the response to an earlier request with the same `Idempotency-Key`. Absent otherwise.
                     * @example true
                     */
                    "Idempotency-Replayed"?: "true";
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description The order does not exist, or the caller may not see it. */
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
            /** @description The order cannot take a payment in its state, the payment is more than the amount due, or the order already has a payment with this method and reference. */
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
            /** @description The request conforms to the contract, but cannot be applied to this order; or its `Idempotency-Key` was used for another request. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
     * Refund an order.
     * Records a refund that the shop has made. All refunds together cannot be more than the amount paid. Cancelled and returned units are refunded automatically; this operation is for all other refunds. When the whole amount paid has been refunded, nothing more can be shipped; `cancelOrder` cancels what is left. Allowed for staff.
     */
    refundOrder: {
        tag: "Orders";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description Whether the service only tries the request. A dry run has the status, the body and the problems of the real request, with the times and the `version` that the order would have, but it changes nothing: no order, stock, event or payment. Its `ETag` is the one of the current version, so that it can be sent as `If-Match` with the real request. An `Idempotency-Key` is ignored on a dry run: it is neither stored, nor is a stored response returned.
                 * @example false
                 */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description The ETag of the version that the request applies to (RFC 9110 §13.1.1). The response is 412 when a newer version exists. Without this header, the request applies to the current version of the order.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatchIfAny"];
                /**
                 * @description A key that the caller generates for this request, and sends again when it repeats the request. After a success, the key is stored for 24 hours, for this caller, path, query and body. The response is 422 if the caller sends the same key with another path, query or body. Bodies with the same canonical JSON (RFC 8785) are the same body: the order of members and white space make no difference, and neither does a parameter with its default value. A failed request changed nothing, and may be sent again.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The order's id.
                 * @example 101
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /** @description The amount and the reason. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundOrder"];
            };
        };
        responses: {
            /** @description The order with the new refund. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of the changed order (RFC 9110 §8.8.3). On a dry run, the current version. */
                    ETag: string;
                    /**
                     * @description Present when this response repeats the response to an earlier request with the same `Idempotency-Key`. Absent otherwise.
                     * @example true
                     */
                    "Idempotency-Replayed"?: "true";
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description The order does not exist, or the caller may not see it. */
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
            /** @description The order has not been paid, or the refunds would be more than the amount paid. */
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
            /** @description The request conforms to the contract, but cannot be applied to this order; or its `Idempotency-Key` was used for another request. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
     * Ship an order, or a part of it.
     * Records a parcel that is on its way to the customer. The parcel can contain only units of the order that have been neither shipped nor cancelled. The order must be `confirmed`, and its payments must not have been refunded in full. An order with any `customerCheck` can be shipped: staff see it in the order, and decide. Allowed for staff.
     */
    createShipment: {
        tag: "Orders";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description Whether the service only tries the request. A dry run has the status, the body and the problems of the real request, with the times and the `version` that the order would have, but it changes nothing: no order, stock, event or payment. Its `ETag` is the one of the current version, so that it can be sent as `If-Match` with the real request. An `Idempotency-Key` is ignored on a dry run: it is neither stored, nor is a stored response returned.
                 * @example false
                 */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description The ETag of the version that the request applies to (RFC 9110 §13.1.1). The response is 412 when a newer version exists. Without this header, the request applies to the current version of the order.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatchIfAny"];
                /**
                 * @description A key that the caller generates for this request, and sends again when it repeats the request. After a success, the key is stored for 24 hours, for this caller, path, query and body. The response is 422 if the caller sends the same key with another path, query or body. Bodies with the same canonical JSON (RFC 8785) are the same body: the order of members and white space make no difference, and neither does a parameter with its default value. A failed request changed nothing, and may be sent again.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The order's id.
                 * @example 101
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /** @description The contents of the parcel, the carrier and the tracking number. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateShipment"];
            };
        };
        responses: {
            /** @description The order with the new shipment. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of the changed order (RFC 9110 §8.8.3). On a dry run, the current version. */
                    ETag: string;
                    /**
                     * @description Present when this response repeats the response to an earlier request with the same `Idempotency-Key`. Absent otherwise.
                     * @example true
                     */
                    "Idempotency-Replayed"?: "true";
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description The order does not exist, or the caller may not see it. */
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
            /** @description The order cannot be shipped in its state, its payments were refunded in full, or fewer units than requested are left to ship. */
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
            /** @description The request conforms to the contract, but cannot be applied to this order; or its `Idempotency-Key` was used for another request. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
     * Record that a shipment has arrived.
     * Records that a parcel has been delivered. When nothing is left to deliver, the order becomes `completed`. Allowed for staff.
     */
    deliverShipment: {
        tag: "Orders";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description Whether the service only tries the request. A dry run has the status, the body and the problems of the real request, with the times and the `version` that the order would have, but it changes nothing: no order, stock, event or payment. Its `ETag` is the one of the current version, so that it can be sent as `If-Match` with the real request. An `Idempotency-Key` is ignored on a dry run: it is neither stored, nor is a stored response returned.
                 * @example false
                 */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description The ETag of the version that the request applies to (RFC 9110 §13.1.1). The response is 412 when a newer version exists. Without this header, the request applies to the current version of the order.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatchIfAny"];
                /**
                 * @description A key that the caller generates for this request, and sends again when it repeats the request. After a success, the key is stored for 24 hours, for this caller, path, query and body. The response is 422 if the caller sends the same key with another path, query or body. Bodies with the same canonical JSON (RFC 8785) are the same body: the order of members and white space make no difference, and neither does a parameter with its default value. A failed request changed nothing, and may be sent again.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The order's id.
                 * @example 101
                 */
                orderId: components["parameters"]["OrderId"];
                /**
                 * @description The shipment's id within its order.
                 * @example 1
                 */
                shipmentId: components["parameters"]["ShipmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order with the delivered shipment. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of the order as staff see it (RFC 9110 §8.8.3). */
                    ETag: string;
                    /**
                     * @description Present when this response repeats the response to an earlier request with the same `Idempotency-Key`. Absent otherwise.
                     * @example true
                     */
                    "Idempotency-Replayed"?: "true";
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description The order does not exist, or the order has no such shipment. */
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
            /** @description The shipment is not on its way. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
     * Request a return.
     * Announces that delivered units are coming back to the shop. Announced units count as returned; they are refunded when the shop has received them. Allowed for the order's customer and staff.
     */
    requestReturn: {
        tag: "Orders";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description Whether the service only tries the request. A dry run has the status, the body and the problems of the real request, with the times and the `version` that the order would have, but it changes nothing: no order, stock, event or payment. Its `ETag` is the one of the current version, so that it can be sent as `If-Match` with the real request. An `Idempotency-Key` is ignored on a dry run: it is neither stored, nor is a stored response returned.
                 * @example false
                 */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description The ETag of the version that the request applies to (RFC 9110 §13.1.1). The response is 412 when a newer version exists. Without this header, the request applies to the current version of the order.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatchIfAny"];
                /**
                 * @description A key that the caller generates for this request, and sends again when it repeats the request. After a success, the key is stored for 24 hours, for this caller, path, query and body. The response is 422 if the caller sends the same key with another path, query or body. Bodies with the same canonical JSON (RFC 8785) are the same body: the order of members and white space make no difference, and neither does a parameter with its default value. A failed request changed nothing, and may be sent again.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The order's id.
                 * @example 101
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /** @description The units to return, and the reason. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestReturn"];
            };
        };
        responses: {
            /** @description The order with the new return. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of the changed order (RFC 9110 §8.8.3). On a dry run, the current version. */
                    ETag: string;
                    /**
                     * @description Present when this response repeats the response to an earlier request with the same `Idempotency-Key`. Absent otherwise.
                     * @example true
                     */
                    "Idempotency-Replayed"?: "true";
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description The order does not exist, or the caller may not see it. */
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
            /** @description No unit of the order can be returned, or fewer units than requested can be returned. */
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
            /** @description The request conforms to the contract, but cannot be applied to this order; or its `Idempotency-Key` was used for another request. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
     * Record that a return has arrived.
     * Records that the shop has received the announced units, refunds their share of the amount paid, and puts the units back in stock when they can be sold again (`restock`). The `amount` of a refund states how the share is rounded. The refund is never more than the part of the payments that has not been refunded yet. Allowed for staff.
     */
    receiveReturn: {
        tag: "Orders";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description Whether the service only tries the request. A dry run has the status, the body and the problems of the real request, with the times and the `version` that the order would have, but it changes nothing: no order, stock, event or payment. Its `ETag` is the one of the current version, so that it can be sent as `If-Match` with the real request. An `Idempotency-Key` is ignored on a dry run: it is neither stored, nor is a stored response returned.
                 * @example false
                 */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /**
                 * @description The ETag of the version that the request applies to (RFC 9110 §13.1.1). The response is 412 when a newer version exists. Without this header, the request applies to the current version of the order.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatchIfAny"];
                /**
                 * @description A key that the caller generates for this request, and sends again when it repeats the request. After a success, the key is stored for 24 hours, for this caller, path, query and body. The response is 422 if the caller sends the same key with another path, query or body. Bodies with the same canonical JSON (RFC 8785) are the same body: the order of members and white space make no difference, and neither does a parameter with its default value. A failed request changed nothing, and may be sent again.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The order's id.
                 * @example 101
                 */
                orderId: components["parameters"]["OrderId"];
                /**
                 * @description The return's id within its order.
                 * @example 1
                 */
                returnId: components["parameters"]["ReturnId"];
            };
            cookie?: never;
        };
        /** @description Whether the returned units go back in stock. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveReturn"];
            };
        };
        responses: {
            /** @description The order with the received and refunded return. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of the changed order (RFC 9110 §8.8.3). On a dry run, the current version. */
                    ETag: string;
                    /**
                     * @description Present when this response repeats the response to an earlier request with the same `Idempotency-Key`. Absent otherwise.
                     * @example true
                     */
                    "Idempotency-Replayed"?: "true";
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description The order does not exist, or the order has no such return. */
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
            /** @description The return is not on its way. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
     * List the events of an order.
     * Lists everything that happened to an order, oldest first: who did what, when, and with which effect. The events explain every amount and quantity of the order. Allowed for the order's customer and staff.
     */
    listOrderEvents: {
        tag: "Orders";
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
                 * @description The order's id.
                 * @example 101
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the order's events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description The next page, as `rel="next"` (RFC 8288). Absent on the last page.
                     * @example </api/orders/101/events?limit=20&cursor=WzEwMSwibkozYXc3LWpYN216Il0>; rel="next"
                     */
                    Link?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderEventPage"];
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
            /** @description The order does not exist, or the caller may not see it. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
     * List products.
     * Lists the products of the catalogue, sorted by SKU by default. The list includes products that cannot be ordered
     * at the moment, except with `active=true`. Everyone may see all products.
     */
    listProducts: {
        tag: "Products";
        caller: "optional";
        parameters: {
            query?: {
                /**
                 * @description Only the products that can be ordered (`true`), or only those that cannot be ordered (`false`).
                 * @example true
                 */
                active?: boolean;
                /**
                 * @description Only the products whose SKU begins with this text. Only with `sort=sku`.
                 * @example MUG
                 */
                skuPrefix?: components["schemas"]["Sku"];
                /**
                 * @description Only the products whose name begins with this text, in upper or lower case. Only with `sort=name`.
                 * @example bl
                 */
                namePrefix?: components["schemas"]["ProductNamePrefix"];
                /**
                 * @description Only the products whose stock is counted and lower than this number. Only with `sort=stock`.
                 * @example 20
                 */
                stockBelow?: number;
                /**
                 * @description `sku`, the default, and `name` list the products alphabetically. `stock` lists only the products whose stock is counted, the lowest stock first. Products with the same name or stock are sorted by SKU.
                 * @example sku
                 */
                sort?: "sku" | "name" | "stock";
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
            /** @description A page of products. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description The next page, as `rel="next"` (RFC 8288). Absent on the last page.
                     * @example </api/products?limit=20&cursor=WyJURUEtR1JFRU4iLCJ4QzRVVnBTeElwOW4iXQ>; rel="next"
                     */
                    Link?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            /** @description The request does not conform to the contract, its cursor was not issued for this listing, or a filter is not valid for the sort order. */
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
            /** @description The request has a token that this service does not accept, or credentials that are not an access token. The operation also accepts requests without credentials. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
     * Add a product.
     * Adds a product to the catalogue. Allowed for staff.
     */
    createProduct: {
        tag: "Products";
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
        /** @description The new product. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProduct"];
            };
        };
        responses: {
            /** @description The product as it is in the catalogue. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The path of the new product (RFC 9110 §10.2.2). */
                    Location: string;
                    /** @description The version of the returned resource, as a strong validator (RFC 9110 §8.8.3). */
                    ETag: string;
                    /**
                     * @description Present when this response repeats the response to an earlier request with the same `Idempotency-Key`. Absent otherwise.
                     * @example true
                     */
                    "Idempotency-Replayed"?: "true";
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
            /** @description A product with this SKU already exists. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
     * Get a product.
     * Returns one product of the catalogue.
     */
    getProduct: {
        tag: "Products";
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
            path: {
                /**
                 * @description The product's SKU.
                 * @example MUG-BLUE
                 */
                sku: components["parameters"]["SkuInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of the returned resource, as a strong validator (RFC 9110 §8.8.3). */
                    ETag: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
            /** @description The request has a token that this service does not accept, or credentials that are not an access token. The operation also accepts requests without credentials. */
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
            /** @description The product does not exist. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
     * Change a product.
     * Changes the properties that the merge patch (RFC 7396) contains, and no others. Existing orders keep the product name and the price with which they were placed. Allowed for staff.
     */
    updateProduct: {
        tag: "Products";
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
                 * @description The product's SKU.
                 * @example MUG-BLUE
                 */
                sku: components["parameters"]["SkuInPath"];
            };
            cookie?: never;
        };
        /** @description The changes to the product. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["UpdateProduct"];
            };
        };
        responses: {
            /** @description The changed product. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of the returned resource, as a strong validator (RFC 9110 §8.8.3). */
                    ETag: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
            /** @description The product does not exist. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
     * List the stock adjustments of a product.
     * Lists every change of the stock of a product, the newest first: adjustments by staff, and the units that orders took or returned. The stock of the product is the sum of all its adjustments. Allowed for staff.
     */
    listStockAdjustments: {
        tag: "Products";
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
                 * @description The product's SKU.
                 * @example MUG-BLUE
                 */
                sku: components["parameters"]["SkuInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of stock adjustments. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description The next page, with `rel="next"` (RFC 8288). Absent on the last page.
                     * @example </api/products/MUG-BLUE/stock-adjustments?limit=20&cursor=WzEwLCJuSjNhdzctalg3bXoiXQ>; rel="next"
                     */
                    Link?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockAdjustmentPage"];
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
            /** @description The product does not exist. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
     * Adjust the stock of a product.
     * Adds units to the stock of a product, or removes units, relative to the stock at that moment. Placing an order reduces the stock automatically. Every adjustment is stored with its reason. Allowed for staff.
     */
    adjustStock: {
        tag: "Products";
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
                 * @description The product's SKU.
                 * @example MUG-BLUE
                 */
                sku: components["parameters"]["SkuInPath"];
            };
            cookie?: never;
        };
        /** @description The change of the stock, and the reason. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustStock"];
            };
        };
        responses: {
            /** @description The product with its new stock. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of the returned resource, as a strong validator (RFC 9110 §8.8.3). */
                    ETag: string;
                    /**
                     * @description Present when this response repeats the response to an earlier request with the same `Idempotency-Key`. Absent otherwise.
                     * @example true
                     */
                    "Idempotency-Replayed"?: "true";
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
            /** @description The product does not exist. */
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
            /** @description The stock would fall below zero, or the stock of the product is not counted. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
     * Report the sales.
     * Adds up the orders of a period: by day, week or month, or for the whole period by product, country or currency. Each
     * currency has its own rows. Allowed for staff.
     */
    getSalesReport: {
        tag: "Reports";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description What the rows of the report are.
                 * @example product
                 */
                by?: "day" | "week" | "month" | "product" | "country" | "currency";
                /**
                 * @description The first day of the period. By default, the period has the length that the operation names.
                 * @example 2026-11-01
                 */
                from?: components["parameters"]["ReportFrom"];
                /**
                 * @description The last day of the period, which belongs to it. By default today.
                 * @example 2026-11-30
                 */
                to?: components["parameters"]["ReportTo"];
                /**
                 * @description The time zone in which the days of the report begin and end, by its name in the IANA database. A day on which the clocks change has 23 or 25 hours.
                 * @example Europe/Berlin
                 */
                timeZone?: components["parameters"]["ReportZone"];
                /**
                 * @description The maximum number of rows. `omittedRows` says how many rows there are beyond it.
                 * @example 100
                 */
                limit?: components["parameters"]["RowLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sales of the period. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description Caches must tell the media types apart.
                     * @example Accept
                     */
                    Vary?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesReport"];
                    "text/csv": components["schemas"]["ReportTable"];
                    "image/svg+xml": components["schemas"]["ReportChart"];
                };
            };
            /** @description The request does not conform to the contract, or its period or time zone is not possible. */
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
            /** @description As for other operations; or the orders that existed before the reports are still being added up, which happens once, after the upgrade. */
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
     * Report the stock.
     * Reports what the stock is worth and how long it will last. Allowed for staff.
     */
    getStockReport: {
        tag: "Reports";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description The number of days from whose sales the pace is derived.
                 * @example 28
                 */
                paceDays?: number;
                /**
                 * @description The maximum number of rows. `omittedRows` says how many rows there are beyond it.
                 * @example 100
                 */
                limit?: components["parameters"]["RowLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stock. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description Caches must tell the media types apart.
                     * @example Accept
                     */
                    Vary?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockReport"];
                    "text/csv": components["schemas"]["ReportTable"];
                    "image/svg+xml": components["schemas"]["ReportChart"];
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
            /** @description As for other operations; or the orders that existed before the reports are still being added up, which happens once, after the upgrade. */
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
     * Report the customers.
     * Reports how many customers were new in a period and how many came back, and the customers with the highest sales. Allowed for staff.
     */
    getCustomersReport: {
        tag: "Reports";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description The first day of the period. By default, the period has the length that the operation names.
                 * @example 2026-11-01
                 */
                from?: components["parameters"]["ReportFrom"];
                /**
                 * @description The last day of the period, which belongs to it. By default today.
                 * @example 2026-11-30
                 */
                to?: components["parameters"]["ReportTo"];
                /**
                 * @description The time zone in which the days of the report begin and end, by its name in the IANA database. A day on which the clocks change has 23 or 25 hours.
                 * @example Europe/Berlin
                 */
                timeZone?: components["parameters"]["ReportZone"];
                /**
                 * @description The maximum number of rows for each currency.
                 * @example 10
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description Caches must tell the media types apart.
                     * @example Accept
                     */
                    Vary?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersReport"];
                    "text/csv": components["schemas"]["ReportTable"];
                    "image/svg+xml": components["schemas"]["ReportChart"];
                };
            };
            /** @description The request does not conform to the contract, or its period or time zone is not possible. */
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
            /** @description As for other operations; or the orders that existed before the reports are still being added up, which happens once, after the upgrade. */
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
     * Report how far orders have come.
     * Reports how many of the orders that were placed in a period have been paid, shipped and delivered by now, and how long each step took on
     * average. Allowed for staff.
     */
    getFunnelReport: {
        tag: "Reports";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description The first day of the period. By default, the period has the length that the operation names.
                 * @example 2026-11-01
                 */
                from?: components["parameters"]["ReportFrom"];
                /**
                 * @description The last day of the period, which belongs to it. By default today.
                 * @example 2026-11-30
                 */
                to?: components["parameters"]["ReportTo"];
                /**
                 * @description The time zone in which the days of the report begin and end, by its name in the IANA database. A day on which the clocks change has 23 or 25 hours.
                 * @example Europe/Berlin
                 */
                timeZone?: components["parameters"]["ReportZone"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the orders of the period have come. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description Caches must tell the media types apart.
                     * @example Accept
                     */
                    Vary?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunnelReport"];
                    "text/csv": components["schemas"]["ReportTable"];
                    "image/svg+xml": components["schemas"]["ReportChart"];
                };
            };
            /** @description The request does not conform to the contract, or its period or time zone is not possible. */
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
            /** @description As for other operations; or the orders that existed before the reports are still being added up, which happens once, after the upgrade. */
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
     * Import products.
     * Creates and changes products, and sets their stock, from a file: CSV (RFC 4180) or JSON Lines (`application/x-ndjson`). The
     * response comes before the work is done; it has the job, and `getJob` tells how far it is and which lines are wrong. Allowed for
     * staff.
     */
    importProducts: {
        tag: "Imports";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description Whether one wrong line prevents the whole import.
                 * @example true
                 */
                allOrNothing?: boolean;
            };
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
        /** @description The file. */
        requestBody: {
            content: {
                "text/csv": string;
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description The job, which begins as soon as possible. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description The path of the job (RFC 9110 §10.2.2).
                     * @example /api/jobs/1
                     */
                    Location: string;
                    /**
                     * @description Present when this response repeats the response to an earlier request with the same `Idempotency-Key`. Absent otherwise.
                     * @example true
                     */
                    "Idempotency-Replayed"?: "true";
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
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
            /** @description The body has more bytes than 1,000,000 characters can have in UTF-8. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
     * Get a job.
     * Returns how far a job is, and its result. Jobs are deleted 7 days after they have ended. Allowed for staff.
     */
    getJob: {
        tag: "Imports";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description Responds when the job has ended, or after this time. By default, the response comes at once.
                 * @example 10
                 */
                waitSeconds?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the job.
                 * @example 1
                 */
                jobId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
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
            /** @description The job does not exist, or was deleted. */
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
     * Export orders.
     * Sends all orders that match the filters, the oldest first, as JSON Lines (`application/x-ndjson`): each line is one
     * order, as `getOrder` returns it to the caller. `Accept: text/csv` selects CSV (RFC 4180). Allowed for staff.
     */
    exportOrders: {
        tag: "Exports";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description Only the orders of this user.
                 * @example 1
                 */
                userId?: number;
                /**
                 * @description Only the orders with one of these statuses, separated by commas.
                 * @example [
                 *       "confirmed",
                 *       "completed"
                 *     ]
                 */
                status?: components["schemas"]["OrderStatus"][];
                /**
                 * @description Only the orders placed at this time or later. A date means its beginning in UTC.
                 * @example 2026-11-01T00:00:00.000Z
                 */
                createdFrom?: string;
                /**
                 * @description Only the orders placed at this time or earlier. A date means its end in UTC.
                 * @example 2026-11-30
                 */
                createdTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The orders. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description Caches must tell the media types apart.
                     * @example Accept
                     */
                    Vary?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["Order"][];
                    "text/csv": string;
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
     * Export the lines of orders.
     * Sends the lines of all orders that match the filters: those of the oldest order first. Otherwise the same as `exportOrders`. Allowed for staff.
     */
    exportOrderLines: {
        tag: "Exports";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description Only the orders of this user.
                 * @example 1
                 */
                userId?: number;
                /**
                 * @description Only the orders with one of these statuses, separated by commas.
                 * @example [
                 *       "confirmed",
                 *       "completed"
                 *     ]
                 */
                status?: components["schemas"]["OrderStatus"][];
                /**
                 * @description Only the orders placed at this time or later. A date means its beginning in UTC.
                 * @example 2026-11-01T00:00:00.000Z
                 */
                createdFrom?: string;
                /**
                 * @description Only the orders placed at this time or earlier. A date means its end in UTC.
                 * @example 2026-11-30
                 */
                createdTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines of the orders. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description Caches must tell the media types apart.
                     * @example Accept
                     */
                    Vary?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["OrderLine"][];
                    "text/csv": string;
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
     * Export the events of orders.
     * Sends the whole history of all orders that match the filters, as `listOrderEvents` has it: that of the oldest order first. Otherwise the same as `exportOrders`. Allowed for staff.
     */
    exportOrderEvents: {
        tag: "Exports";
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description Only the orders of this user.
                 * @example 1
                 */
                userId?: number;
                /**
                 * @description Only the orders with one of these statuses, separated by commas.
                 * @example [
                 *       "confirmed",
                 *       "completed"
                 *     ]
                 */
                status?: components["schemas"]["OrderStatus"][];
                /**
                 * @description Only the orders placed at this time or later. A date means its beginning in UTC.
                 * @example 2026-11-01T00:00:00.000Z
                 */
                createdFrom?: string;
                /**
                 * @description Only the orders placed at this time or earlier. A date means its end in UTC.
                 * @example 2026-11-30
                 */
                createdTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events of the orders. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description Caches must tell the media types apart.
                     * @example Accept
                     */
                    Vary?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["OrderEvent"][];
                    "text/csv": string;
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
                 *       "order.placed",
                 *       "order.cancelled"
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
                 *       "order.placed",
                 *       "order.cancelled"
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
            /** @description The service has not received the keys of the User Service in the last 24 hours, so it cannot check any access token; or the database cannot process the request; or too many requests are in progress. */
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
