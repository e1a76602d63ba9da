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
         */
        get: operations["listOrders"];
        put?: never;
        /**
         * Place an order
         * @description Orders products from the catalogue, at the catalogue's prices, for the caller or for the user named. The customer's name and e-mail address are kept with the order as they are now.
         */
        post: operations["placeOrder"];
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
         * @description One order, with its lines and totals. For its customer and staff.
         */
        get: operations["getOrder"];
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
         * @description The catalogue, in the order of SKUs.
         */
        get: operations["listProducts"];
        put?: never;
        post?: never;
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
         */
        get: operations["getProduct"];
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
         * @description Asks the service's own database. A service that is not ready should get no traffic for now. It does not ask the other service: one that is away must not take both down.
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
         *       "version": 1
         *     }
         */
        Product: {
            sku: components["schemas"]["Sku"];
            name: components["schemas"]["ProductName"];
            /** @description The price of one, without tax. */
            unitPrice: components["schemas"]["Money"];
            /**
             * @description The tax rate in basis points (1900 is 19 %).
             * @example 1900
             */
            taxRateBasisPoints: number;
            /**
             * @description Counts the changes to this product, from 1. The ETag follows from it.
             * @example 1
             */
            version: number;
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
            /** @description Whom the order is for; the caller, when left out. Only staff orders for others. */
            userId?: components["schemas"]["UserId"];
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
         * @description Where the order is in its life.
         * @example created
         * @enum {string}
         */
        OrderStatus: "created";
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
         *       }
         *     }
         */
        OrderItem: {
            /**
             * @description Names the line within its order, from 1.
             * @example 1
             */
            lineId: number;
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
         * @description The sums over an order's lines.
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
        OrderTotals: {
            /** @description Without tax. */
            subtotal: components["schemas"]["Money"];
            /** @description The lines' taxes. */
            tax: components["schemas"]["Money"];
            /** @description Subtotal + tax, what the customer owes. */
            total: components["schemas"]["Money"];
        };
        /**
         * @description What a customer asked for, and what it costs.
         * @example {
         *       "id": 101,
         *       "userId": 1,
         *       "user": {
         *         "id": 1,
         *         "name": "John Doe",
         *         "email": "john@example.com"
         *       },
         *       "status": "created",
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
            /** @description The customer, as the User Service knew them when the order was placed. */
            user: components["schemas"]["CurrentUser"];
            status: components["schemas"]["OrderStatus"];
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
            items: components["schemas"]["OrderItem"][];
            totals: components["schemas"]["OrderTotals"];
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
        ProblemType: "/problems/content-too-large" | "/problems/currency-mismatch" | "/problems/email-taken" | "/problems/forbidden" | "/problems/header-fields-too-large" | "/problems/insufficient-scope" | "/problems/internal-error" | "/problems/invalid-cursor" | "/problems/invalid-request" | "/problems/invalid-token" | "/problems/method-not-allowed" | "/problems/not-found" | "/problems/not-ready" | "/problems/order-not-found" | "/problems/precondition-failed" | "/problems/precondition-required" | "/problems/product-not-found" | "/problems/request-timeout" | "/problems/storage-unavailable" | "/problems/too-many-requests" | "/problems/unauthenticated" | "/problems/unknown-sku" | "/problems/unsupported-media-type" | "/problems/user-not-found" | "/problems/user-service-error" | "/problems/user-service-timeout" | "/problems/user-service-unavailable" | "/problems/user-suspended" | "/problems/wrong-password";
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
         * @description Send it as `cursor` to get the next page; null on the last page.
         * @example WzEwMSwibkozYXc3LWpYN216Il0
         */
        NextCursor: string | null;
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
         * @description The service can do its work.
         * @example {
         *       "status": "ready"
         *     }
         */
        Readiness: {
            /**
             * @description Always `ready`; a service that is not answers 503.
             * @example ready
             * @constant
             */
            status: "ready";
        };
    };
    responses: {
        /** @description The request does not fit the contract. */
        BadOrder: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The Sample Product is not in the catalogue, or the caller may not order. */
        UnprocessableSampleOrder: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request fits the contract, but what it names cannot be ordered, or not together, or not for that user. */
        UnprocessableOrder: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The User Service answered with an error, or with something outside its contract. */
        UserServiceError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The User Service cannot be reached, or the database cannot take the request. */
        UserServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The User Service did not answer in time. */
        UserServiceTimeout: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request does not fit the contract. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
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
                 * @example Bearer error="insufficient_scope", scope="users:read"
                 */
                "WWW-Authenticate"?: string;
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
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request has a token that this service does not accept. Without any, it would have been answered. */
        InvalidToken: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service is stopping, or its database does not answer. */
        NotReady: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
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
    };
    requestBodies: never;
    headers: {
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
         * @description How to say who is asking (RFC 9110 §11.6.1, RFC 6750 §3).
         * @example Bearer
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
         * @description The version of what is answered, as a strong validator (RFC 9110 §8.8.3).
         * @example "1"
         */
        ETag: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            422: components["responses"]["UnprocessableSampleOrder"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UserServiceError"];
            503: components["responses"]["UserServiceUnavailable"];
            504: components["responses"]["UserServiceTimeout"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UserServiceUnavailable"];
        };
    };
    placeOrder: {
        caller: "required";
        parameters: {
            query?: never;
            header?: never;
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
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadOrder"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableOrder"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UserServiceError"];
            503: components["responses"]["UserServiceUnavailable"];
            504: components["responses"]["UserServiceTimeout"];
        };
    };
    getOrder: {
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such order. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UserServiceUnavailable"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["InvalidToken"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UserServiceUnavailable"];
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
                sku: components["schemas"]["Sku"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["InvalidToken"];
            /** @description There is no such product. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UserServiceUnavailable"];
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
