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
         * @description Orders products from the catalogue, at the catalogue's prices, for the caller or for the user named. The customer's name and e-mail address are kept with the order as they are now. What is ordered is taken from the stock at once: all of it, or nothing is ordered. With `expectedTotal`, the order is placed only at that total.
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
         * @description The catalogue, in the order of SKUs, with what cannot be ordered at the moment.
         */
        get: operations["listProducts"];
        put?: never;
        /**
         * Add a product
         * @description Adds a product to the catalogue. For staff.
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
            items: components["schemas"]["OrderItem"][];
            totals: components["schemas"]["OrderTotals"];
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
        ProblemType: "/problems/content-too-large" | "/problems/currency-mismatch" | "/problems/email-taken" | "/problems/forbidden" | "/problems/header-fields-too-large" | "/problems/insufficient-scope" | "/problems/internal-error" | "/problems/invalid-cursor" | "/problems/invalid-request" | "/problems/invalid-token" | "/problems/method-not-allowed" | "/problems/not-found" | "/problems/not-ready" | "/problems/order-not-found" | "/problems/out-of-stock" | "/problems/precondition-failed" | "/problems/precondition-required" | "/problems/price-changed" | "/problems/product-inactive" | "/problems/product-not-found" | "/problems/request-timeout" | "/problems/sku-taken" | "/problems/stock-below-zero" | "/problems/stock-not-counted" | "/problems/storage-unavailable" | "/problems/too-many-requests" | "/problems/unauthenticated" | "/problems/unknown-sku" | "/problems/unsupported-media-type" | "/problems/user-not-found" | "/problems/user-service-error" | "/problems/user-service-timeout" | "/problems/user-service-unavailable" | "/problems/user-suspended" | "/problems/wrong-password";
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
        };
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
            /**
             * @description Street and number, and what else helps to find it.
             * @example [
             *       "12 Main Street"
             *     ]
             */
            lines: string[];
            /**
             * @description The city or town.
             * @example Springfield
             */
            city: string;
            /**
             * @description The state or province, where addresses have one.
             * @example IL
             */
            region?: string;
            /**
             * @description The postal code.
             * @example 62701
             */
            postalCode: string;
            /**
             * @description The country, as an ISO 3166-1 alpha-2 code.
             * @example US
             */
            country: string;
        };
        /**
         * @description Send it as `cursor` to get the next page; null on the last page.
         * @example WzEwMSwibkozYXc3LWpYN216Il0
         */
        NextCursor: string | null;
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
        /** @description There is no such product. */
        ProductNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is a product with this SKU. */
        SkuTaken: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There would be fewer than none, or they are not counted. */
        StockNotAdjusted: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request does not fit the contract. */
        BadProduct: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
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
        /** @description There is too little of what was ordered, or it comes to another total than was expected. */
        OrderNotPlaced: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no Sample Product left, where somebody has it counted. */
        SampleOrderNotPlaced: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request fits the contract, but what it names cannot be ordered, or not together. */
        UnprocessableQuote: {
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
                 * @example Bearer realm="order-management", error="insufficient_scope", scope="users:read"
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
        /** @description The resource has changed since the caller read it. Nothing was changed. */
        PreconditionFailed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
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
            409: components["responses"]["SampleOrderNotPlaced"];
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
            409: components["responses"]["OrderNotPlaced"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableOrder"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["UserServiceError"];
            503: components["responses"]["UserServiceUnavailable"];
            504: components["responses"]["UserServiceTimeout"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["BadOrder"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableQuote"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UserServiceUnavailable"];
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
    createProduct: {
        caller: "required";
        parameters: {
            query?: never;
            header?: never;
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
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["BadProduct"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["SkuTaken"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
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
            404: components["responses"]["ProductNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UserServiceUnavailable"];
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["BadProduct"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProductNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UserServiceUnavailable"];
        };
    };
    adjustStock: {
        caller: "required";
        parameters: {
            query?: never;
            header?: never;
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["BadProduct"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProductNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["StockNotAdjusted"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
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
