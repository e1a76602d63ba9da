import fc from 'fast-check'
import type { EmptyDatabase } from 'service-kit/testing/service.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/service.ts'
import { it } from 'vitest'
import type { Reply } from '../access/access-shop.ts'
import { send } from '../access/access-shop.ts'
import type { ContractRequest } from '../requests/contract-requests.ts'
import { expectAccepted, expectInContract, expectRefused, expectViolation } from './fuzz-expectations.ts'
import { curlOf, requestFrom } from './fuzz-requests.ts'
import { isText, requestSchemaOf } from './fuzz-schemas.ts'
import type { Caller } from './fuzz-shop.ts'
import { callers, refusalOf, startFuzzShop } from './fuzz-shop.ts'
import { requestsFor } from './fuzz-values.ts'
import { violationsOf } from './fuzz-violations.ts'

const { FUZZ_SEED, FUZZ_MINUTES, LONG } = process.env
const firstSeed = Number(FUZZ_SEED ?? 20261125) // the same in each check; `npm run fuzz` looks elsewhere
const eachMs = Number(FUZZ_MINUTES ?? (LONG ? 2 : 0)) * 30_000 // half of the time for each database
const fitting = 4 // requests for each operation in a round
const slackMs = 120_000

describeOnEveryDatabase('requests made from the contracts', emptyDatabase => {
  it(
    'are answered as the contracts say, and leave the services sound',
    async () => {
      const untilMs = performance.now() + eachMs
      let seed = firstSeed
      do await playRound(seed++, emptyDatabase)
      while (performance.now() < untilMs)
    },
    eachMs + slackMs,
  )
})

/** One round, on services of its own: what it comes to depends on the seed alone. */
async function playRound(seed: number, emptyDatabase: EmptyDatabase): Promise<void> {
  await using shop = await startFuzzShop(emptyDatabase)
  const statuses: number[] = []
  const keywords: string[] = []
  for (const place of shop.places) {
    const schema = requestSchemaOf(place.contract, place)
    const wanted = { hints: shop.hints }
    const letIn = callers.find(caller => refusalOf(place, caller) === undefined) ?? 'staff'
    const others = callers.filter(caller => refusalOf(place, caller) !== undefined)
    const assert = async (numRuns: number, property: fc.IAsyncProperty<unknown>) => {
      const { failed, errorInstance } = await fc.check(property, { seed, numRuns })
      if (failed) throw new Error(again(seed), { cause: errorInstance })
    }

    const ask = async (request: ContractRequest, caller: Caller, expectWhatIsDue: (answer: Reply) => void) => {
      const refusal = refusalOf(place, caller)
      const answer = await send(place, request, shop.tokens[caller])
      statuses.push(answer.status)
      try {
        expectInContract(place, answer)
        if (refusal) expectRefused(answer, refusal)
        else if (caller === 'staff' && (await shop.isForFormerStaff(place, answer))) return
        else expectWhatIsDue(answer)
      } catch (error) {
        const asked = curlOf(place, request, shop.tokens[caller] !== undefined)
        throw new Error([`${asked} # as ${caller}`, `${answer.status} ${answer.text}`, error].join('\n'))
      }
    }
    const fits = fc.asyncProperty(requestsFor(schema, wanted), fc.constantFrom(...callers), (parts, caller) =>
      ask(requestFrom(place, schema, parts), caller, answer => expectAccepted(place, parts, answer)),
    )
    const misfits = fc.asyncProperty(requestsFor(schema, { ...wanted, full: true }), fc.nat(), async (parts, pick) => {
      const violations = violationsOf(schema, parts, pick).map(violation => {
        return { ...violation, request: requestFrom(place, schema, violation.value) }
      })
      const json = schema.body && !isText('body', schema) ? ['{', 'nonsense', '{"a":1,}'] : []
      const broken = json.map(body => {
        return { keyword: 'JSON', pointer: '/body', request: { ...requestFrom(place, schema, parts), body } }
      })
      for (const [index, { keyword, pointer, request }] of [...violations, ...broken].entries()) {
        keywords.push(keyword)
        for (const caller of index === 0 ? [letIn, ...others] : [letIn])
          await ask(request, caller, answer => expectViolation(place, pointer, answer)).catch(error => {
            throw new Error(`${keyword} violated at ${pointer}`, { cause: error })
          })
      }
    })
    await assert(fitting, fits)
    await assert(1, misfits)
  }
  await shop.expectSound().catch(error => {
    throw new Error(again(seed), { cause: error })
  })
  console.log(`fuzz, seed ${seed}: ${tally(statuses)}; violated: ${tally(keywords)}`)
}

/** How to have a round again. */
function again(seed: number): string {
  return `npm run fuzz -- --seed ${seed}`
}

function tally(names: (string | number)[]): string {
  const counts = Object.entries(Object.groupBy(names, name => name))
  return counts.map(([name, all]) => `${name} × ${all?.length}`).join(', ')
}
