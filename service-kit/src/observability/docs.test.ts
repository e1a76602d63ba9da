import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import { beforeAll, describe, expect, it } from 'vitest'
import { startWith } from '../testing/handlers.ts'

describe('documentation', () => {
  let url = ''
  let issuer = ''
  beforeAll(async () => {
    const started = await startWith({}, { publicUrl: 'https://shop.example' })
    url = started.url
    issuer = started.issuer
    return started.stop
  })

  it('/ leads to /docs', async () => {
    const answer = await fetch(url, { redirect: 'manual' })
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe('/docs')
  })

  it('/openapi.json is the contract, with the installation as its server, and the tokens where they are issued', async () => {
    const answer = await fetch(`${url}/openapi.json`)
    expect(answer.headers.get('content-type')).toBe('application/json')
    const served: typeof contract = await answer.json()
    const { password, clientCredentials } = contract.components.securitySchemes.OAuth2.flows
    const tokenUrl = `${issuer}/oauth/token`
    expect(served.servers).toMatchObject([{ url: 'https://shop.example' }])
    expect(served.components.securitySchemes.OAuth2.flows).toEqual({
      password: { ...password, tokenUrl, refreshUrl: tokenUrl },
      clientCredentials: { ...clientCredentials, tokenUrl },
    })
    const rest = ({ info, servers, components: { securitySchemes, ...components }, ...rest }: typeof contract) => ({
      ...rest,
      components,
    })
    const inSamples = (text: string) => text.replaceAll('http://localhost:3001', 'https://shop.example')
    expect(rest(served)).toEqual(JSON.parse(inSamples(JSON.stringify(rest(contract)))))
  })

  it('/openapi.yaml is the contract, with the same addresses', async () => {
    const answer = await fetch(`${url}/openapi.yaml`)
    expect(answer.headers.get('content-type')).toBe('application/yaml')
    const yaml = await answer.text()
    expect(yaml).toMatch(
      /^openapi: 3\.1\.1\ninfo:\n {2}title: Order Service\n[\s\S]*\nservers:\n {2}- url: https:\/\/shop\.example\n/,
    )
    expect(yaml).toContain(`tokenUrl: ${issuer}/oauth/token\n`)
    expect(yaml).not.toContain('localhost')
  })

  it('/workflows/<name>.arazzo.yaml is a journey, through the contracts where they are served', async () => {
    const { description } = (await (await fetch(`${url}/openapi.json`)).json()).info
    for (const name of contract.info['x-journeys']) {
      const path = `/workflows/${name}.arazzo.yaml`
      expect(description).toContain(`](https://shop.example${path})`)
      const answer = await fetch(url + path)
      expect(answer.headers.get('content-type')).toBe('application/yaml')
      const journey = await answer.text()
      expect(journey).toMatch(/^arazzo: 1\.0\.1\n/)
      expect(journey).toContain('url: https://shop.example/openapi.yaml\n')
      expect(journey).toContain(`url: ${issuer}/openapi.yaml\n`)
    }
    expect((await fetch(`${url}/workflows/account.arazzo.yaml`)).status).toBe(404)
  })

  it('/docs may run its own script and no other', async () => {
    const answer = await fetch(`${url}/docs`)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
    expect(await answer.text()).toContain('<title>Order Service</title>')
  })

  it('/docs/redoc.js names no remote logo', async () => {
    const script = await (await fetch(`${url}/docs/redoc.js`)).text()
    expect(script.length).toBeGreaterThan(1_000_000)
    expect(script).not.toContain('cdn.redoc.ly')
  })

  it('/problems/<slug> says what each problem type means', async () => {
    for (const type of contract.components.schemas.ProblemType.enum) {
      const answer = await fetch(url + type)
      expect(answer.status).toBe(200)
      expect(await answer.text()).toMatch(/<h1>[A-Z].*<\/h1>\n<p>.+\.<\/p>/)
    }
  })

  it('/problems/<slug> is 404 for what is no problem type', async () => {
    expect((await fetch(`${url}/problems/no-such-problem`)).status).toBe(404)
  })
})
