import type { IncomingHttpHeaders, RequestListener } from 'node:http'
import { answerChecks } from 'openapi/answers.ts'
import type { Served } from 'openapi/contract.ts'
import { headersOf, operationsOf, responsesOf } from 'openapi/contract.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { answers, breaksOffAfter } from 'openapi/testing-server.ts'
import type { UpstreamRow } from 'openapi/upstream.ts'
import { upstreamRowsOf } from 'openapi/upstream.ts'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Answers, TestedShop } from '../order-service/testing.ts'
import { startShop } from '../order-service/testing.ts'
import { requestOf } from './contract-requests.ts'
