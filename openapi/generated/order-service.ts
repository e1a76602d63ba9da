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
         * @description Each call creates one more order, for one Sample Product and the caller, and answers it in brief, with the price in major units. Without a token, the order is for the User Service's sample user. A GET that creates is not safe (RFC 9110 §9.2.1): it is not cached, HEAD is not served, and no client should repeat it unasked. New clients use `placeOrder`.
         *
         *     **When the User Service fails**
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | The User Service fails | Answer |
         *     |---|---|
         *     | `getAuthorizationServer`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         *     | `getKeys`: 503 | 503 `user-service-unavailable`, `Retry-After` passed on |
         *     | `getKeys`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         *
         *     An order is placed for a user who is known by their id.
         *
         *     | The User Service fails | Answer |
         *     |---|---|
         *     | `issueToken`: 429, 503 | 503 `user-service-unavailable`, `Retry-After` passed on |
         *     | `issueToken`: not to be reached | 503 `user-service-unavailable`, `Retry-After` 5 |
         *     | `issueToken`: too slow | 504 `user-service-timeout` |
         *     | `issueToken`: 400, 401, 500, any other answer | 502 `user-service-error` |
         *     | `getUser`: 404 | 422 `user-not-found` |
         *     | `getUser`: 503 | 503 `user-service-unavailable`, `Retry-After` passed on |
         *     | `getUser`: not to be reached | 503 `user-service-unavailable`, `Retry-After` 5 |
         *     | `getUser`: too slow | 504 `user-service-timeout` |
         *     | `getUser`: 401, any other answer | 502 `user-service-error` |
         *
         *     An order is placed without an access token.
         *
         *     | The User Service fails | Answer |
         *     |---|---|
         *     | `getCurrentUser`: 401 | 401 `unauthenticated` |
         *     | `getCurrentUser`: 503 | 503 `user-service-unavailable`, `Retry-After` passed on |
         *     | `getCurrentUser`: not to be reached | 503 `user-service-unavailable`, `Retry-After` 5 |
         *     | `getCurrentUser`: too slow | 504 `user-service-timeout` |
         *     | `getCurrentUser`: any other answer | 502 `user-service-error` |
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
         * @description The newest first. Customers see their own; asking for those of another user, they get none. Staff sees all.
         *
         *     **When the User Service fails**
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | The User Service fails | Answer |
         *     |---|---|
         *     | `getAuthorizationServer`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         *     | `getKeys`: 503 | 503 `user-service-unavailable`, `Retry-After` passed on |
         *     | `getKeys`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         */
        get: operations["listOrders"];
        put?: never;
        /**
         * Place an order
         * @description Orders products from the catalogue, at the catalogue's prices, for the caller or for the user named. The customer's name and e-mail address are kept with the order as they are now. What is ordered is taken from the stock at once: all of it, or nothing is ordered. With `expectedTotal`, the order is placed only at that total.
         *
         *     **When the User Service fails**
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | The User Service fails | Answer |
         *     |---|---|
         *     | `getAuthorizationServer`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         *     | `getKeys`: 503 | 503 `user-service-unavailable`, `Retry-After` passed on |
         *     | `getKeys`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         *
         *     An order is placed for a user who is known by their id.
         *
         *     | The User Service fails | Answer |
         *     |---|---|
         *     | `issueToken`: 429, 503 | 503 `user-service-unavailable`, `Retry-After` passed on |
         *     | `issueToken`: not to be reached | 503 `user-service-unavailable`, `Retry-After` 5 |
         *     | `issueToken`: too slow | 504 `user-service-timeout` |
         *     | `issueToken`: 400, 401, 500, any other answer | 502 `user-service-error` |
         *     | `getUser`: 404 | 422 `user-not-found` |
         *     | `getUser`: 503 | 503 `user-service-unavailable`, `Retry-After` passed on |
         *     | `getUser`: not to be reached | 503 `user-service-unavailable`, `Retry-After` 5 |
         *     | `getUser`: too slow | 504 `user-service-timeout` |
         *     | `getUser`: 401, any other answer | 502 `user-service-error` |
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
         * What would it cost?
         * @description Prices an order as `placeOrder` would at this moment, and says what there is too little of. Nothing is saved, and nothing is reserved. For anyone who is signed in.
         *
         *     **When the User Service fails**
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | The User Service fails | Answer |
         *     |---|---|
         *     | `getAuthorizationServer`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         *     | `getKeys`: 503 | 503 `user-service-unavailable`, `Retry-After` passed on |
         *     | `getKeys`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
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
         * @description One order: its lines and totals, what was paid, sent and taken back, and what the caller may do with it now. With `expand=user`, also who the customer is by now. Such an answer is made of two services' data, so it has no ETag, and is never 304. For its customer and staff.
         *
         *     **When the User Service fails**
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | The User Service fails | Answer |
         *     |---|---|
         *     | `getAuthorizationServer`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         *     | `getKeys`: 503 | 503 `user-service-unavailable`, `Retry-After` passed on |
         *     | `getKeys`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         *
         *     An order is read with `expand=user`.
         *
         *     | The User Service fails | Answer |
         *     |---|---|
         *     | `issueToken`: 400, 401, 429, 500, 503, not to be reached, too slow, any other answer | 200 with `liveUser.state: unavailable` |
         *     | `getUser`: 404 | 200 with `liveUser.state: gone` |
         *     | `getUser`: 401, 503, not to be reached, too slow, any other answer | 200 with `liveUser.state: unavailable` |
         */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an order
         * @description Changes what the merge patch (RFC 7396) names, and nothing else, as long as the order is `created`. New `items` replace all that there were, at the catalogue's prices of now. What is ordered more is taken from the stock, what is ordered less goes back. An order whose new total is what has been paid is `confirmed`. For its customer and staff.
         *
         *     **When the User Service fails**
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | The User Service fails | Answer |
         *     |---|---|
         *     | `getAuthorizationServer`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         *     | `getKeys`: 503 | 503 `user-service-unavailable`, `Retry-After` passed on |
         *     | `getKeys`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
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
         * @description Cancels what has not been shipped, puts it back in stock, and refunds its share of what was paid. With nothing shipped the order is `cancelled`; otherwise it goes on with what has been shipped. For its customer and staff.
         *
         *     **When the User Service fails**
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | The User Service fails | Answer |
         *     |---|---|
         *     | `getAuthorizationServer`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         *     | `getKeys`: 503 | 503 `user-service-unavailable`, `Retry-After` passed on |
         *     | `getKeys`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
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
         * @description Records that money has come in. An order may be paid in parts; once its total is covered it is `confirmed`, and can be shipped. Nothing is paid beyond what is due. For staff.
         *
         *     **When the User Service fails**
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | The User Service fails | Answer |
         *     |---|---|
         *     | `getAuthorizationServer`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         *     | `getKeys`: 503 | 503 `user-service-unavailable`, `Retry-After` passed on |
         *     | `getKeys`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
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
         * @description Records that money has gone back, up to what was paid. What is cancelled or returned is refunded by itself; this is for whatever else there is to make good. For staff.
         *
         *     **When the User Service fails**
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | The User Service fails | Answer |
         *     |---|---|
         *     | `getAuthorizationServer`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         *     | `getKeys`: 503 | 503 `user-service-unavailable`, `Retry-After` passed on |
         *     | `getKeys`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
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
         * @description Records a parcel that is on its way. What is in it was ordered, and neither shipped before nor cancelled. The order has to be `confirmed`. For staff.
         *
         *     **When the User Service fails**
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | The User Service fails | Answer |
         *     |---|---|
         *     | `getAuthorizationServer`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         *     | `getKeys`: 503 | 503 `user-service-unavailable`, `Retry-After` passed on |
         *     | `getKeys`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
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
         * @description Records that a parcel has been delivered. An order of which nothing is left to deliver is `completed`. For staff.
         *
         *     **When the User Service fails**
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | The User Service fails | Answer |
         *     |---|---|
         *     | `getAuthorizationServer`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         *     | `getKeys`: 503 | 503 `user-service-unavailable`, `Retry-After` passed on |
         *     | `getKeys`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
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
         * Return something
         * @description Announces that something delivered is coming back. What has been announced counts as returned; it is refunded when the shop has received it. For its customer and staff.
         *
         *     **When the User Service fails**
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | The User Service fails | Answer |
         *     |---|---|
         *     | `getAuthorizationServer`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         *     | `getKeys`: 503 | 503 `user-service-unavailable`, `Retry-After` passed on |
         *     | `getKeys`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
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
         * @description Records that what was announced has come back, refunds its share of what was paid, and puts it back in stock when it can be sold again. A line's share is its total × units taken back or cancelled so far / its quantity, rounded down, less the shares before; never more than is left of what was paid. For staff.
         *
         *     **When the User Service fails**
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | The User Service fails | Answer |
         *     |---|---|
         *     | `getAuthorizationServer`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         *     | `getKeys`: 503 | 503 `user-service-unavailable`, `Retry-After` passed on |
         *     | `getKeys`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
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
         * See an order's history
         * @description Everything that happened to an order, the oldest first: who did what, when, and what that came to. The events explain every figure of the order. For its customer and staff.
         *
         *     **When the User Service fails**
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | The User Service fails | Answer |
         *     |---|---|
         *     | `getAuthorizationServer`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         *     | `getKeys`: 503 | 503 `user-service-unavailable`, `Retry-After` passed on |
         *     | `getKeys`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
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
         * @description The catalogue, in the order of SKUs, with what cannot be ordered at the moment.
         *
         *     **When the User Service fails**
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | The User Service fails | Answer |
         *     |---|---|
         *     | `getAuthorizationServer`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         *     | `getKeys`: 503 | 503 `user-service-unavailable`, `Retry-After` passed on |
         *     | `getKeys`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         */
        get: operations["listProducts"];
        put?: never;
        /**
         * Add a product
         * @description Adds a product to the catalogue. For staff.
         *
         *     **When the User Service fails**
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | The User Service fails | Answer |
         *     |---|---|
         *     | `getAuthorizationServer`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         *     | `getKeys`: 503 | 503 `user-service-unavailable`, `Retry-After` passed on |
         *     | `getKeys`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
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
         * @description One product of the catalogue.
         *
         *     **When the User Service fails**
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | The User Service fails | Answer |
         *     |---|---|
         *     | `getAuthorizationServer`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         *     | `getKeys`: 503 | 503 `user-service-unavailable`, `Retry-After` passed on |
         *     | `getKeys`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a product
         * @description Changes what the merge patch (RFC 7396) names, and nothing else. Orders that were placed keep the name and the price that they were placed with. For staff.
         *
         *     **When the User Service fails**
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | The User Service fails | Answer |
         *     |---|---|
         *     | `getAuthorizationServer`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         *     | `getKeys`: 503 | 503 `user-service-unavailable`, `Retry-After` passed on |
         *     | `getKeys`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
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
        get?: never;
        put?: never;
        /**
         * Adjust the stock of a product
         * @description Adds to the stock, or takes from it, whatever it is at that moment. Orders that are placed take from it by themselves. Every adjustment is kept with its reason. For staff.
         *
         *     **When the User Service fails**
         *
         *     An access token was signed with a key that this service does not have.
         *
         *     | The User Service fails | Answer |
         *     |---|---|
         *     | `getAuthorizationServer`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         *     | `getKeys`: 503 | 503 `user-service-unavailable`, `Retry-After` passed on |
         *     | `getKeys`: not to be reached, too slow, any other answer | 503 `user-service-unavailable`, `Retry-After` 5 |
         */
        post: operations["adjustStock"];
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
         * @description The product's stock keeping unit, which names it for good.
         * @example MUG-BLUE
         */
        Sku: string;
        /**
         * @description What the product is called.
         * @example Blue Mug
         */
        ProductName: string;
        /**
         * @description Something that can be ordered.
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
             * @description Counts the changes to this product, from 1. The ETag follows from it.
             * @example 1
             */
            version: number;
        };
        /** @description The price of one, without tax. */
        UnitPrice: components["schemas"]["Price"];
        /**
         * @description The tax rate in basis points (1900 is 19 %).
         * @example 1900
         */
        TaxRateBasisPoints: number;
        /**
         * @description How many there are to be ordered; null when they are not counted, and there are always enough.
         * @example 120
         */
        Stock: number | null;
        /**
         * @description Whether the product can be ordered. One that cannot stays in the catalogue.
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
            /** @description The tax rate in basis points (1900 is 19 %). 0 when left out. */
            taxRateBasisPoints?: components["schemas"]["TaxRateBasisPoints"];
            /** @description How many there are. Not counted when left out. */
            stock?: components["schemas"]["Stock"];
            /** @description Whether the product can be ordered. It can when left out. */
            active?: components["schemas"]["ProductActive"];
        };
        /**
         * @description What is to be different. The stock is changed by adjustments.
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
         * @description How the stock is to change, and why.
         * @example {
         *       "delta": 40,
         *       "reason": "A delivery from the potter"
         *     }
         */
        AdjustStock: {
            /**
             * @description How many more there are, or with a minus, fewer.
             * @example 40
             */
            delta: number;
            /**
             * @description Why, for whoever wonders later.
             * @example A delivery from the potter
             */
            reason: string;
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
             * @description The products, in the order of SKUs.
             * @example []
             */
            items: components["schemas"]["Product"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description How many.
         * @example 2
         */
        Quantity: number;
        /**
         * @description What is wanted, and for whom.
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
             * @description One line for each entry, in this order. All in one currency.
             * @example [
             *       {
             *         "sku": "MUG-BLUE",
             *         "quantity": 2
             *       }
             *     ]
             */
            items: components["schemas"]["PlaceOrderItem"][];
            /** @description Where to send it. */
            shippingAddress?: components["schemas"]["Address"];
            /**
             * @description What the customer wants the shop to know.
             * @example Please ring twice.
             */
            note?: string;
            /** @description What the customer was told that it would cost. The order is not placed at another total. */
            expectedTotal?: components["schemas"]["Money"];
            /** @description Whom the order is for; the caller, when left out. Only staff orders for others. */
            userId?: components["schemas"]["UserId"];
        };
        /**
         * @description What is to be different.
         * @example {
         *       "note": "Please ring twice."
         *     }
         */
        UpdateOrder: {
            /**
             * @description What is wanted now, in the place of all that was; one line for each entry, in this order.
             * @example [
             *       {
             *         "sku": "MUG-BLUE",
             *         "quantity": 3
             *       }
             *     ]
             */
            items?: components["schemas"]["PlaceOrderItem"][];
            /**
             * @description What is different in where to send it; null for nowhere yet. There has to be a whole address then.
             * @example {
             *       "city": "Shelbyville",
             *       "postalCode": "62565"
             *     }
             */
            shippingAddress?: components["schemas"]["AddressPatch"] | null;
            /**
             * @description What the customer wants the shop to know; null for nothing.
             * @example Please ring twice.
             */
            note?: string | null;
        };
        /**
         * @description Why, for whoever wonders later.
         * @example Ordered by mistake
         */
        Reason: string;
        /**
         * @description Why an order is cancelled.
         * @example {
         *       "reason": "Ordered by mistake"
         *     }
         */
        CancelOrder: {
            reason: components["schemas"]["Reason"];
        };
        /**
         * @description How it was paid, in the shop's own words.
         * @example card
         */
        PaymentMethod: string;
        /**
         * @description What finds the payment where it was made.
         * @example ch_3Nf8c2
         */
        PaymentReference: string;
        /**
         * @description Money that has come in.
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
            /** @description How much, in the order's currency. */
            amount: components["schemas"]["Price"];
            method: components["schemas"]["PaymentMethod"];
            reference: components["schemas"]["PaymentReference"];
        };
        /**
         * @description Money that came in.
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
         * @description Money that has gone back.
         * @example {
         *       "amount": {
         *         "amount": 500,
         *         "currency": "USD"
         *       },
         *       "reason": "A scratch on the mug"
         *     }
         */
        RefundOrder: {
            /** @description How much, in the order's currency. */
            amount: components["schemas"]["Price"];
            reason: components["schemas"]["Reason"];
        };
        /**
         * @description Money that went back.
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
            amount: components["schemas"]["Money"];
            reason: components["schemas"]["Reason"];
        };
        /**
         * @description So many of a line of an order.
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
         * @description How many of which lines.
         * @example [
         *       {
         *         "lineId": 1,
         *         "quantity": 2
         *       }
         *     ]
         */
        LineQuantities: components["schemas"]["LineQuantity"][];
        /**
         * @description A parcel.
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
         * @description Who carries it.
         * @example UPS
         */
        Carrier: string;
        /**
         * @description What the carrier knows it by.
         * @example 1Z999AA10123456784
         */
        TrackingNumber: string;
        /**
         * @description A parcel that was sent.
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
             * @description When it arrived; null while it is on its way.
             * @example 2026-11-24T14:00:00.000Z
             */
            deliveredAt: string | null;
        };
        /**
         * @description What is coming back.
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
         * @description What becomes of what came back.
         * @example {
         *       "restock": false
         *     }
         */
        ReceiveReturn: {
            /**
             * @description Whether it can be sold again, and goes back in stock.
             * @example false
             */
            restock: boolean;
        };
        /**
         * @description What is coming back, or came.
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
             * @description When the shop received it; null until then.
             * @example 2026-11-27T10:00:00.000Z
             */
            receivedAt: string | null;
            /**
             * @description Whether it went back in stock; null until it is received.
             * @example false
             */
            restock: boolean | null;
        };
        /**
         * @description Names it within its order and its kind, from 1.
         * @example 1
         */
        PartId: number;
        /**
         * Format: date-time
         * @description When it was recorded.
         * @example 2026-11-22T10:00:00.000Z
         */
        Time: string;
        /**
         * @description Names the line within its order, from 1.
         * @example 1
         */
        LineId: number;
        /**
         * @description What is wanted.
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
             * @description One line for each entry, in this order. All in one currency.
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
         * @description What an order would cost.
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
             * @description The lines.
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
             * @description What there is too little of. With none, the order could be placed.
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
         * @description A product wanted.
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
         * @description Where the order is in its life. `created` until it is paid in full, then `confirmed`, and `completed` when nothing is left to deliver; `cancelled` when nothing will ever be delivered.
         * @example created
         * @enum {string}
         */
        OrderStatus: "created" | "confirmed" | "completed" | "cancelled";
        /**
         * @description How much has been paid, and of that, how much has gone back.
         * @example unpaid
         * @enum {string}
         */
        PaymentStatus: "unpaid" | "partiallyPaid" | "paid" | "partiallyRefunded" | "refunded";
        /**
         * @description How much has been sent, of what has not been cancelled; `delivered` when all of it has arrived.
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
         * @description A line, with name, price and tax from the catalogue.
         * @example {
         *       "lineId": 1,
         *       "sku": "MUG-BLUE",
         *       "name": "Blue Mug",
         *       "quantity": 2,
         *       "unitPrice": {
         *         "amount": 1250,
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
        QuoteItem: {
            lineId: components["schemas"]["LineId"];
            sku: components["schemas"]["Sku"];
            name: components["schemas"]["ProductName"];
            quantity: components["schemas"]["Quantity"];
            /** @description The price of one, without tax. */
            unitPrice: components["schemas"]["Money"];
            /** @description The tax on the whole line, rounded half up. */
            tax: components["schemas"]["Money"];
            /** @description Unit price × quantity + tax. */
            total: components["schemas"]["Money"];
        };
        /**
         * @description A line of an order. Name, price and tax are the catalogue's at the time of placing.
         * @example {
         *       "lineId": 1,
         *       "sku": "MUG-BLUE",
         *       "name": "Blue Mug",
         *       "quantity": 2,
         *       "unitPrice": {
         *         "amount": 1250,
         *         "currency": "USD"
         *       },
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
            /** @description The price of one, without tax. */
            unitPrice: components["schemas"]["Money"];
            /** @description The tax on the whole line, rounded half up. */
            tax: components["schemas"]["Money"];
            /** @description Unit price × quantity + tax. */
            total: components["schemas"]["Money"];
            /** @description How many have been sent. */
            shipped: components["schemas"]["Units"];
            /** @description How many of those have arrived. */
            delivered: components["schemas"]["Units"];
            /** @description How many of those are coming back, or have come. */
            returned: components["schemas"]["Units"];
            /** @description How many will not be sent. */
            cancelled: components["schemas"]["Units"];
        };
        /**
         * @description How many.
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
            /** @description Without tax. */
            subtotal: components["schemas"]["Money"];
            /** @description The lines' taxes. */
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
            /** @description Without tax. */
            subtotal: components["schemas"]["Money"];
            /** @description The lines' taxes. */
            tax: components["schemas"]["Money"];
            /** @description Subtotal + tax. */
            total: components["schemas"]["Money"];
            /** @description The payments. Never more than the total. */
            paid: components["schemas"]["Money"];
            /** @description The refunds. Never more than was paid. */
            refunded: components["schemas"]["Money"];
            /** @description What is still to be paid, while the order is `created`; then nothing. */
            due: components["schemas"]["Money"];
        };
        /**
         * @description The customer, as the User Service knew them when the order was placed.
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
             * @description When the User Service was asked.
             * @example 2026-11-22T09:30:00.000Z
             */
            asOf: string;
        };
        /**
         * @description The user's version in the User Service.
         * @example 1
         */
        UserVersion: number;
        /**
         * @description The customer as the User Service knows them now.
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
             * @description `current` when nothing about the user has changed since the order was placed, `changed` when something has, `gone` when they have been erased, and `unavailable` when the User Service cannot say.
             * @example changed
             * @enum {string}
             */
            state: "current" | "changed" | "gone" | "unavailable";
            /**
             * @description Who they are now; null when they are gone, or it cannot be said.
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
         * @description What a customer asked for, and what it costs.
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
             * @description The order's id, from 101.
             * @example 101
             */
            id: number;
            userId: components["schemas"]["UserId"];
            user: components["schemas"]["CustomerSnapshot"];
            liveUser?: components["schemas"]["LiveUser"];
            status: components["schemas"]["OrderStatus"];
            paymentStatus: components["schemas"]["PaymentStatus"];
            fulfillmentStatus: components["schemas"]["FulfillmentStatus"];
            /**
             * @description What this caller may do with the order now.
             * @example [
             *       "updateOrder",
             *       "cancelOrder"
             *     ]
             */
            allowedActions: components["schemas"]["OrderAction"][];
            currency: components["schemas"]["Currency"];
            /**
             * @description The lines.
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
             * @description Where to send it; null when the customer has not said so.
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
             * @description What the customer wants the shop to know; null when there is nothing.
             * @example Please ring twice.
             */
            note: string | null;
            /**
             * @description The money that came in.
             * @example []
             */
            payments: components["schemas"]["Payment"][];
            /**
             * @description The money that went back.
             * @example []
             */
            refunds: components["schemas"]["Refund"][];
            /**
             * @description The parcels.
             * @example []
             */
            shipments: components["schemas"]["Shipment"][];
            /**
             * @description What is coming back, or came.
             * @example []
             */
            returns: components["schemas"]["Return"][];
            /**
             * @description Why the order, or the rest of it, was cancelled; `expired` when it was not paid in time. Null when it was not.
             * @example Ordered by mistake
             */
            cancelReason: string | null;
            /**
             * @description Counts the changes to this order, from 1. The ETag follows from it.
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
         * @description What happened.
         * @example placed
         * @enum {string}
         */
        OrderEventType: "placed" | "updated" | "paymentRecorded" | "cancelled" | "expired" | "shipmentCreated" | "shipmentDelivered" | "refunded" | "returnRequested" | "returnReceived";
        /**
         * @description Something that happened to an order, and what it came to. What did not change is left out.
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
             * @description Counts up with time, over all orders.
             * @example 2
             */
            id: number;
            type: components["schemas"]["OrderEventType"];
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-11-22T10:00:00.000Z
             */
            at: string;
            by: components["schemas"]["Actor"];
            /**
             * @description The order.
             * @example 101
             */
            orderId: number;
            /** @description Whose order it is. */
            userId: components["schemas"]["UserId"];
            /**
             * @description The order's version since.
             * @example 2
             */
            version: number;
            /** @description The order's state since. */
            status: components["schemas"]["OrderStatus"];
            /** @description What the order comes to since. */
            total?: components["schemas"]["Money"];
            /**
             * @description The lines since.
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
            /** @description What was added to what is paid. */
            paid?: components["schemas"]["Money"];
            /** @description What was added to what is refunded. */
            refunded?: components["schemas"]["Money"];
            /**
             * @description What was added to the lines' numbers.
             * @example [
             *       {
             *         "lineId": 1,
             *         "shipped": 2
             *       }
             *     ]
             */
            units?: components["schemas"]["OrderEventUnits"][];
            /**
             * @description What else was changed.
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
             * @description Whether what came back went back in stock.
             * @example false
             */
            restock?: boolean;
        };
        /**
         * @description A line, as it has been since.
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
            /** @description What the line comes to, with tax. */
            total: components["schemas"]["Money"];
        };
        /**
         * @description What was added to a line's numbers.
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
         * @description A page of an order's history.
         * @example {
         *       "items": [],
         *       "nextCursor": null
         *     }
         */
        OrderEventPage: {
            /**
             * @description What happened, the oldest first.
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
             * @description The orders, the newest first.
             * @example []
             */
            items: components["schemas"]["Order"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description An order for the Sample Product, in brief.
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
             * @description The new order's id, from 101.
             * @example 101
             */
            orderId: number;
            user: components["schemas"]["CurrentUser"];
            /**
             * @description What was ordered.
             * @example {
             *       "name": "Sample Product",
             *       "price": 100
             *     }
             */
            product: {
                name: components["schemas"]["ProductName"];
                /**
                 * @description The price in the currency's major unit (dollars). Only here; everywhere else money is in minor units.
                 * @example 100
                 */
                price: number;
            };
            status: components["schemas"]["OrderStatus"];
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
         * @description Send it as `cursor` to get the next page; null on the last page.
         * @example WzEwMSwibkozYXc3LWpYN216Il0
         */
        NextCursor: string | null;
        /**
         * @description What is different in an address, as a merge patch (RFC 7396).
         * @example {
         *       "city": "Shelbyville",
         *       "postalCode": "62565"
         *     }
         */
        AddressPatch: {
            /** @description Whose name is on the parcel. */
            recipient?: components["schemas"]["PersonName"];
            lines?: components["schemas"]["AddressLines"];
            city?: components["schemas"]["City"];
            /**
             * @description The state or province; null for none.
             * @example IL
             */
            region?: components["schemas"]["Region"] | null;
            postalCode?: components["schemas"]["PostalCode"];
            country?: components["schemas"]["Country"];
        };
        /**
         * @description What one of something costs, without tax.
         * @example {
         *       "amount": 1250,
         *       "currency": "USD"
         *     }
         */
        Price: {
            /**
             * Format: int64
             * @description The amount in the currency's minor unit (cents for USD, yen for JPY).
             * @example 1250
             */
            amount: number;
            currency: components["schemas"]["Currency"];
        };
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
    responses: never;
    parameters: {
        /**
         * @description The caller's own name for this request, to be sent again when it is repeated. It is kept for 24 hours after a success, for this caller and this path and body; with others it is 422. What failed changed nothing, and may be tried again.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        IdempotencyKey: string;
        /**
         * @description The ETag of the version that is meant (RFC 9110 §13.1.1): 412 when there is a newer one. Left out, the order is taken as it is.
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
        Sku: components["schemas"]["Sku"];
        /**
         * @description The order's id.
         * @example 101
         */
        OrderId: number;
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
         * @description ETags that the caller has (RFC 9110 §13.1.2). When the current one is among them, the answer is 304 without a body.
         * @example "0"
         */
        IfNoneMatch: string;
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
         * @description Names this request in the logs of both services. The caller's own, when it sent a fitting one.
         * @example 3c4e9b52-7b0e-4a57-9c44-0f5f0a3f0b6e
         */
        "X-Request-Id": components["schemas"]["RequestId"];
        /**
         * @description Whether the answer may be kept (RFC 9111).
         * @example no-store
         */
        "Cache-Control": string;
        /**
         * @description In how many seconds it is worth trying again (RFC 9110 §10.2.3).
         * @example 5
         */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createSampleOrder: {
        caller: "optional";
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new order, in brief. */
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
            /** @description The request does not fit the contract. */
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
            /** @description The request has no access token, and there is no sample user to stand in; or it has one that this service does not accept. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to say who is asking (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is known who is asking, and it is not theirs to ask. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that are needed (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The path is served, but not with this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that work on this path (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no Sample Product left, where somebody has it counted. */
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
            /** @description The Sample Product is not in the catalogue, or the caller may not order. */
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
            /** @description The service made a mistake. */
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
            /** @description The User Service answered with an error, or with something outside its contract. */
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
            /** @description The User Service cannot be reached or asks for patience, or the database cannot take the request. */
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
            /** @description The User Service did not answer in time. */
            504: {
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
    listOrders: {
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description Only the orders of this user.
                 * @example 1
                 */
                userId?: number;
                /**
                 * @description Only the orders in this state.
                 * @example confirmed
                 */
                status?: components["schemas"]["OrderStatus"];
                /**
                 * @description Only the orders that are paid so far.
                 * @example paid
                 */
                paymentStatus?: components["schemas"]["PaymentStatus"];
                /**
                 * @description Only the orders that have been sent so far.
                 * @example unfulfilled
                 */
                fulfillmentStatus?: components["schemas"]["FulfillmentStatus"];
                /**
                 * @description Only the orders placed at this time or later.
                 * @example 2026-11-01T00:00:00.000Z
                 */
                createdFrom?: string;
                /**
                 * @description Only the orders placed at this time or earlier.
                 * @example 2026-11-30T23:59:59.999Z
                 */
                createdTo?: string;
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
            /** @description A page of orders. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description The next page, as `rel="next"` (RFC 8288). Left out on the last page.
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
            /** @description The request does not fit the contract, or its cursor was not issued for it. */
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
            /** @description The operation needs to know who is asking, and the request does not say so, or not in a way that can be believed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to say who is asking (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is known who is asking, and it is not theirs to ask. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that are needed (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The path is served, but not with this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that work on this path (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service made a mistake. */
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
            /** @description The keys of the User Service have never been had, so that nobody can be judged; or the database cannot take the request. */
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
    placeOrder: {
        caller: "required";
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this request, to be sent again when it is repeated. It is kept for 24 hours after a success, for this caller and this path and body; with others it is 422. What failed changed nothing, and may be tried again.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What is wanted, and for whom. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceOrder"];
            };
        };
        responses: {
            /** @description The order, placed. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Where the new resource is (RFC 9110 §10.2.2). */
                    Location: string;
                    /** @description The version of what is answered, as a strong validator (RFC 9110 §8.8.3). */
                    ETag: string;
                    /**
                     * @description Whether this answer was given before, to a request with the same `Idempotency-Key`. Left out when not.
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
            /** @description The request does not fit the contract. */
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
            /** @description The operation needs to know who is asking, and the request does not say so, or not in a way that can be believed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to say who is asking (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is known who is asking, and it is not theirs to ask. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that are needed (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The path is served, but not with this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that work on this path (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is too little of what was ordered, or it comes to another total than was expected. */
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
            /** @description The body has a media type that the operation does not take. */
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
            /** @description The request fits the contract, but what it names cannot be ordered, or not together, or not for that user. */
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
            /** @description The service made a mistake. */
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
            /** @description The User Service answered with an error, or with something outside its contract. */
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
            /** @description The User Service cannot be reached or asks for patience, or the database cannot take the request. */
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
            /** @description The User Service did not answer in time. */
            504: {
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
    quoteOrder: {
        caller: "required";
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is wanted. */
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
            /** @description The request does not fit the contract. */
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
            /** @description The operation needs to know who is asking, and the request does not say so, or not in a way that can be believed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to say who is asking (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is known who is asking, and it is not theirs to ask. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that are needed (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The path is served, but not with this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that work on this path (RFC 9110 §10.2.1). */
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
            /** @description The body has a media type that the operation does not take. */
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
            /** @description The request fits the contract, but what it names cannot be ordered, or not together. */
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
            /** @description The service made a mistake. */
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
            /** @description The keys of the User Service have never been had, so that nobody can be judged; or the database cannot take the request. */
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
    getOrder: {
        caller: "required";
        parameters: {
            query?: {
                /**
                 * @description What to add to the order. `user` is the customer as the User Service knows them now.
                 * @example user
                 */
                expand?: "user";
            };
            header?: {
                /**
                 * @description ETags that the caller has (RFC 9110 §13.1.2). When the current one is among them, the answer is 304 without a body.
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
                    /** @description The version of the order, as its caller sees it (RFC 9110 §8.8.3). Left out with `expand`. */
                    ETag?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description What the caller has, by its `If-None-Match`, is current. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description The version of what is answered, as a strong validator (RFC 9110 §8.8.3).
                     * @example "1"
                     */
                    ETag: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not fit the contract. */
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
            /** @description The operation needs to know who is asking, and the request does not say so, or not in a way that can be believed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to say who is asking (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is known who is asking, and it is not theirs to ask. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that are needed (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such order, or none that the caller may see. */
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
            /** @description The path is served, but not with this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that work on this path (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service made a mistake. */
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
            /** @description The keys of the User Service have never been had, so that nobody can be judged; or the database cannot take the request. */
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
    updateOrder: {
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
                 * @description The order's id.
                 * @example 101
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /** @description What is to be different. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["UpdateOrder"];
            };
        };
        responses: {
            /** @description The order, changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of what is answered, as a strong validator (RFC 9110 §8.8.3). */
                    ETag: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description The request does not fit the contract. */
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
            /** @description The operation needs to know who is asking, and the request does not say so, or not in a way that can be believed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to say who is asking (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is known who is asking, and it is not theirs to ask. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that are needed (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such order, or none that the caller may see. */
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
            /** @description The path is served, but not with this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that work on this path (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The order is no longer `created`, there is too little of what is wanted now, or it would come to less than has been paid. */
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
            /** @description The body has a media type that the operation does not take. */
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
            /** @description The request fits the contract, but what it names cannot be ordered, or not together. */
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
            /** @description The request does not say which version it changes. */
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
            /** @description The service made a mistake. */
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
            /** @description The keys of the User Service have never been had, so that nobody can be judged; or the database cannot take the request. */
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
    cancelOrder: {
        caller: "required";
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that is meant (RFC 9110 §13.1.1): 412 when there is a newer one. Left out, the order is taken as it is.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatchIfAny"];
                /**
                 * @description The caller's own name for this request, to be sent again when it is repeated. It is kept for 24 hours after a success, for this caller and this path and body; with others it is 422. What failed changed nothing, and may be tried again.
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
        /** @description Why. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelOrder"];
            };
        };
        responses: {
            /** @description The order, cancelled. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of what is answered, as a strong validator (RFC 9110 §8.8.3). */
                    ETag: string;
                    /**
                     * @description Whether this answer was given before, to a request with the same `Idempotency-Key`. Left out when not.
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
            /** @description The request does not fit the contract. */
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
            /** @description The operation needs to know who is asking, and the request does not say so, or not in a way that can be believed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to say who is asking (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is known who is asking, and it is not theirs to ask. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that are needed (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such order, or none that the caller may see. */
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
            /** @description The path is served, but not with this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that work on this path (RFC 9110 §10.2.1). */
                    Allow: string;
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
            /** @description The body has a media type that the operation does not take. */
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
            /** @description The request is not the one that its `Idempotency-Key` was used for. */
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
            /** @description The service made a mistake. */
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
            /** @description The keys of the User Service have never been had, so that nobody can be judged; or the database cannot take the request. */
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
    recordPayment: {
        caller: "required";
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that is meant (RFC 9110 §13.1.1): 412 when there is a newer one. Left out, the order is taken as it is.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatchIfAny"];
                /**
                 * @description The caller's own name for this request, to be sent again when it is repeated. It is kept for 24 hours after a success, for this caller and this path and body; with others it is 422. What failed changed nothing, and may be tried again.
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
        /** @description What was paid, and how. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPayment"];
            };
        };
        responses: {
            /** @description The order, with the payment. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of the order, as staff sees it (RFC 9110 §8.8.3). */
                    ETag: string;
                    /**
                     * @description Whether this answer was given before, to a request with the same `Idempotency-Key`. Left out when not.
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
            /** @description The request does not fit the contract. */
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
            /** @description The operation needs to know who is asking, and the request does not say so, or not in a way that can be believed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to say who is asking (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is known who is asking, and it is not theirs to ask. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that are needed (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such order, or none that the caller may see. */
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
            /** @description The path is served, but not with this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that work on this path (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The order takes no payment, or not so much. */
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
            /** @description The body has a media type that the operation does not take. */
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
            /** @description The request fits the contract, but not this order; or its `Idempotency-Key` was used for another. */
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
            /** @description The service made a mistake. */
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
            /** @description The keys of the User Service have never been had, so that nobody can be judged; or the database cannot take the request. */
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
    refundOrder: {
        caller: "required";
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that is meant (RFC 9110 §13.1.1): 412 when there is a newer one. Left out, the order is taken as it is.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatchIfAny"];
                /**
                 * @description The caller's own name for this request, to be sent again when it is repeated. It is kept for 24 hours after a success, for this caller and this path and body; with others it is 422. What failed changed nothing, and may be tried again.
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
        /** @description How much, and why. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundOrder"];
            };
        };
        responses: {
            /** @description The order, with the refund. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of the order, as staff sees it (RFC 9110 §8.8.3). */
                    ETag: string;
                    /**
                     * @description Whether this answer was given before, to a request with the same `Idempotency-Key`. Left out when not.
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
            /** @description The request does not fit the contract. */
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
            /** @description The operation needs to know who is asking, and the request does not say so, or not in a way that can be believed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to say who is asking (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is known who is asking, and it is not theirs to ask. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that are needed (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such order, or none that the caller may see. */
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
            /** @description The path is served, but not with this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that work on this path (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The order has not been paid, or not so much. */
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
            /** @description The body has a media type that the operation does not take. */
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
            /** @description The request fits the contract, but not this order; or its `Idempotency-Key` was used for another. */
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
            /** @description The service made a mistake. */
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
            /** @description The keys of the User Service have never been had, so that nobody can be judged; or the database cannot take the request. */
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
    createShipment: {
        caller: "required";
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that is meant (RFC 9110 §13.1.1): 412 when there is a newer one. Left out, the order is taken as it is.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatchIfAny"];
                /**
                 * @description The caller's own name for this request, to be sent again when it is repeated. It is kept for 24 hours after a success, for this caller and this path and body; with others it is 422. What failed changed nothing, and may be tried again.
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
        /** @description What is in the parcel, and who carries it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateShipment"];
            };
        };
        responses: {
            /** @description The order, with the shipment. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of the order, as staff sees it (RFC 9110 §8.8.3). */
                    ETag: string;
                    /**
                     * @description Whether this answer was given before, to a request with the same `Idempotency-Key`. Left out when not.
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
            /** @description The request does not fit the contract. */
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
            /** @description The operation needs to know who is asking, and the request does not say so, or not in a way that can be believed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to say who is asking (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is known who is asking, and it is not theirs to ask. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that are needed (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such order, or none that the caller may see. */
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
            /** @description The path is served, but not with this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that work on this path (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The order cannot be shipped, or not so much of it. */
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
            /** @description The body has a media type that the operation does not take. */
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
            /** @description The request fits the contract, but not this order; or its `Idempotency-Key` was used for another. */
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
            /** @description The service made a mistake. */
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
            /** @description The keys of the User Service have never been had, so that nobody can be judged; or the database cannot take the request. */
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
    deliverShipment: {
        caller: "required";
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that is meant (RFC 9110 §13.1.1): 412 when there is a newer one. Left out, the order is taken as it is.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatchIfAny"];
                /**
                 * @description The caller's own name for this request, to be sent again when it is repeated. It is kept for 24 hours after a success, for this caller and this path and body; with others it is 422. What failed changed nothing, and may be tried again.
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
            /** @description The order, with the shipment delivered. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of the order, as staff sees it (RFC 9110 §8.8.3). */
                    ETag: string;
                    /**
                     * @description Whether this answer was given before, to a request with the same `Idempotency-Key`. Left out when not.
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
            /** @description The request does not fit the contract. */
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
            /** @description The operation needs to know who is asking, and the request does not say so, or not in a way that can be believed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to say who is asking (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is known who is asking, and it is not theirs to ask. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that are needed (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such order, or no such shipment of it. */
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
            /** @description The path is served, but not with this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that work on this path (RFC 9110 §10.2.1). */
                    Allow: string;
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
            /** @description The request is not the one that its `Idempotency-Key` was used for. */
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
            /** @description The service made a mistake. */
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
            /** @description The keys of the User Service have never been had, so that nobody can be judged; or the database cannot take the request. */
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
    requestReturn: {
        caller: "required";
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that is meant (RFC 9110 §13.1.1): 412 when there is a newer one. Left out, the order is taken as it is.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatchIfAny"];
                /**
                 * @description The caller's own name for this request, to be sent again when it is repeated. It is kept for 24 hours after a success, for this caller and this path and body; with others it is 422. What failed changed nothing, and may be tried again.
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
        /** @description What is coming back, and why. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestReturn"];
            };
        };
        responses: {
            /** @description The order, with the return. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of what is answered, as a strong validator (RFC 9110 §8.8.3). */
                    ETag: string;
                    /**
                     * @description Whether this answer was given before, to a request with the same `Idempotency-Key`. Left out when not.
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
            /** @description The request does not fit the contract. */
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
            /** @description The operation needs to know who is asking, and the request does not say so, or not in a way that can be believed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to say who is asking (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is known who is asking, and it is not theirs to ask. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that are needed (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such order, or none that the caller may see. */
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
            /** @description The path is served, but not with this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that work on this path (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing of the order can be returned, or not so much. */
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
            /** @description The body has a media type that the operation does not take. */
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
            /** @description The request fits the contract, but not this order; or its `Idempotency-Key` was used for another. */
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
            /** @description The service made a mistake. */
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
            /** @description The keys of the User Service have never been had, so that nobody can be judged; or the database cannot take the request. */
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
    receiveReturn: {
        caller: "required";
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of the version that is meant (RFC 9110 §13.1.1): 412 when there is a newer one. Left out, the order is taken as it is.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatchIfAny"];
                /**
                 * @description The caller's own name for this request, to be sent again when it is repeated. It is kept for 24 hours after a success, for this caller and this path and body; with others it is 422. What failed changed nothing, and may be tried again.
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
        /** @description What becomes of it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveReturn"];
            };
        };
        responses: {
            /** @description The order, with the return received and refunded. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of the order, as staff sees it (RFC 9110 §8.8.3). */
                    ETag: string;
                    /**
                     * @description Whether this answer was given before, to a request with the same `Idempotency-Key`. Left out when not.
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
            /** @description The request does not fit the contract. */
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
            /** @description The operation needs to know who is asking, and the request does not say so, or not in a way that can be believed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to say who is asking (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is known who is asking, and it is not theirs to ask. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that are needed (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such order, or no such return of it. */
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
            /** @description The path is served, but not with this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that work on this path (RFC 9110 §10.2.1). */
                    Allow: string;
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
            /** @description The body has a media type that the operation does not take. */
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
            /** @description The request is not the one that its `Idempotency-Key` was used for. */
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
            /** @description The service made a mistake. */
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
            /** @description The keys of the User Service have never been had, so that nobody can be judged; or the database cannot take the request. */
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
    listOrderEvents: {
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
                 * @description The order's id.
                 * @example 101
                 */
                orderId: components["parameters"]["OrderId"];
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
            /** @description The request does not fit the contract, or its cursor was not issued for it. */
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
            /** @description The operation needs to know who is asking, and the request does not say so, or not in a way that can be believed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to say who is asking (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is known who is asking, and it is not theirs to ask. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that are needed (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such order, or none that the caller may see. */
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
            /** @description The path is served, but not with this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that work on this path (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service made a mistake. */
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
            /** @description The keys of the User Service have never been had, so that nobody can be judged; or the database cannot take the request. */
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
    listProducts: {
        caller: "optional";
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
                     * @description The next page, as `rel="next"` (RFC 8288). Left out on the last page.
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
            /** @description The request does not fit the contract, or its cursor was not issued for it. */
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
            /** @description The request has a token that this service does not accept, or credentials that are none. Without any, it would have been answered. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to say who is asking (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The path is served, but not with this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that work on this path (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service made a mistake. */
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
            /** @description The keys of the User Service have never been had, so that nobody can be judged; or the database cannot take the request. */
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
    createProduct: {
        caller: "required";
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this request, to be sent again when it is repeated. It is kept for 24 hours after a success, for this caller and this path and body; with others it is 422. What failed changed nothing, and may be tried again.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The product. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProduct"];
            };
        };
        responses: {
            /** @description The product, as it is in the catalogue. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description Where the new product is (RFC 9110 §10.2.2). */
                    Location: string;
                    /** @description The version of what is answered, as a strong validator (RFC 9110 §8.8.3). */
                    ETag: string;
                    /**
                     * @description Whether this answer was given before, to a request with the same `Idempotency-Key`. Left out when not.
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
            /** @description The request does not fit the contract. */
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
            /** @description The operation needs to know who is asking, and the request does not say so, or not in a way that can be believed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to say who is asking (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is known who is asking, and it is not theirs to ask. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that are needed (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The path is served, but not with this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that work on this path (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is a product with this SKU. */
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
            /** @description The body has a media type that the operation does not take. */
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
            /** @description The request is not the one that its `Idempotency-Key` was used for. */
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
            /** @description The service made a mistake. */
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
            /** @description The keys of the User Service have never been had, so that nobody can be judged; or the database cannot take the request. */
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
    getProduct: {
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
            path: {
                /**
                 * @description The product's SKU.
                 * @example MUG-BLUE
                 */
                sku: components["parameters"]["Sku"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of what is answered, as a strong validator (RFC 9110 §8.8.3). */
                    ETag: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description What the caller has, by its `If-None-Match`, is current. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /**
                     * @description The version of what is answered, as a strong validator (RFC 9110 §8.8.3).
                     * @example "1"
                     */
                    ETag: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not fit the contract. */
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
            /** @description The request has a token that this service does not accept, or credentials that are none. Without any, it would have been answered. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to say who is asking (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such product. */
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
            /** @description The path is served, but not with this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that work on this path (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service made a mistake. */
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
            /** @description The keys of the User Service have never been had, so that nobody can be judged; or the database cannot take the request. */
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
    updateProduct: {
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
                 * @description The product's SKU.
                 * @example MUG-BLUE
                 */
                sku: components["parameters"]["Sku"];
            };
            cookie?: never;
        };
        /** @description What is to be different. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["UpdateProduct"];
            };
        };
        responses: {
            /** @description The product, changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of what is answered, as a strong validator (RFC 9110 §8.8.3). */
                    ETag: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description The request does not fit the contract. */
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
            /** @description The operation needs to know who is asking, and the request does not say so, or not in a way that can be believed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to say who is asking (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is known who is asking, and it is not theirs to ask. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that are needed (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such product. */
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
            /** @description The path is served, but not with this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that work on this path (RFC 9110 §10.2.1). */
                    Allow: string;
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
            /** @description The body has a media type that the operation does not take. */
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
            /** @description The request does not say which version it changes. */
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
            /** @description The service made a mistake. */
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
            /** @description The keys of the User Service have never been had, so that nobody can be judged; or the database cannot take the request. */
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
    adjustStock: {
        caller: "required";
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The caller's own name for this request, to be sent again when it is repeated. It is kept for 24 hours after a success, for this caller and this path and body; with others it is 422. What failed changed nothing, and may be tried again.
                 * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The product's SKU.
                 * @example MUG-BLUE
                 */
                sku: components["parameters"]["Sku"];
            };
            cookie?: never;
        };
        /** @description How many more or fewer there are. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustStock"];
            };
        };
        responses: {
            /** @description The product, with its new stock. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The version of what is answered, as a strong validator (RFC 9110 §8.8.3). */
                    ETag: string;
                    /**
                     * @description Whether this answer was given before, to a request with the same `Idempotency-Key`. Left out when not.
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
            /** @description The request does not fit the contract. */
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
            /** @description The operation needs to know who is asking, and the request does not say so, or not in a way that can be believed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description How to say who is asking (RFC 9110 §11.6.1, RFC 6750 §3). */
                    "WWW-Authenticate": string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is known who is asking, and it is not theirs to ask. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description With `insufficient-scope`, the scopes that are needed (RFC 6750 §3.1). */
                    "WWW-Authenticate"?: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such product. */
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
            /** @description The path is served, but not with this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that work on this path (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There would be fewer than none, or they are not counted. */
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
            /** @description The body has a media type that the operation does not take. */
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
            /** @description The request is not the one that its `Idempotency-Key` was used for. */
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
            /** @description The service made a mistake. */
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
            /** @description The keys of the User Service have never been had, so that nobody can be judged; or the database cannot take the request. */
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
            /** @description The request does not fit the contract. */
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
            /** @description The path is served, but not with this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that work on this path (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service made a mistake. */
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
            /** @description The request does not fit the contract. */
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
            /** @description The path is served, but not with this method. */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    /** @description The methods that work on this path (RFC 9110 §10.2.1). */
                    Allow: string;
                    "API-Contract": components["headers"]["API-Contract"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service made a mistake. */
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
            /** @description The service is stopping, or its database does not answer. */
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
