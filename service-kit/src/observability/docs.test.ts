import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import { beforeAll, describe, expect, it } from 'vitest'
import { startTestService } from '../testing/handlers.ts'

describe('createDocsRouter', () => {
  let url = ''
  let issuer = ''
  beforeAll(async () => {
    const service = await startTestService({}, { publicUrl: 'https://shop.example' })
    url = service.url
    issuer = service.issuer
    return service.stop
  })

  it('redirects / to /docs', async () => {
    const response = await fetch(url, { redirect: 'manual' })
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe('/docs')
  })

  it('/openapi.json is the contract with the public URLs of this service and of the token endpoint', async () => {
    const response = await fetch(`${url}/openapi.json`)
    expect(response.headers.get('content-type')).toBe('application/json')
    const served: typeof contract = await response.json()
    const { authorizationCode, password, clientCredentials } = contract.components.securitySchemes.OAuth2.flows
    const tokenUrl = `${issuer}/oauth/token`
    expect(served.servers).toMatchObject([{ url: 'https://shop.example' }])
    expect(served.components.securitySchemes.OAuth2.flows).toEqual({
      authorizationCode: {
        ...authorizationCode,
        ...{ authorizationUrl: `${issuer}/oauth/authorize`, tokenUrl, refreshUrl: tokenUrl },
      },
      password: { ...password, tokenUrl, refreshUrl: tokenUrl },
      clientCredentials: { ...clientCredentials, tokenUrl },
    })
    const rest = ({ info, servers, components: { securitySchemes, ...components }, ...rest }: typeof contract) => ({
      ...rest,
      components,
    })
    const withPublicUrl = (text: string) => text.replaceAll('http://localhost:3001', 'https://shop.example')
    expect(rest(served)).toEqual(JSON.parse(withPublicUrl(JSON.stringify(rest(contract)))))
  })

  it('/openapi.yaml is the contract with the same URLs', async () => {
    const response = await fetch(`${url}/openapi.yaml`)
    expect(response.headers.get('content-type')).toBe('application/yaml')
    const yaml = await response.text()
    expect(yaml).toMatch(
      /^openapi: 3\.1\.1\ninfo:\n {2}title: Order Service\n[\s\S]*\nservers:\n {2}- url: https:\/\/shop\.example\n/,
    )
    expect(yaml).toContain(`tokenUrl: ${issuer}/oauth/token\n`)
    expect(yaml).not.toContain('localhost')
  })

  it('/workflows/<name>.arazzo.yaml is a workflow with the URLs of the served contracts', async () => {
    const { description } = (await (await fetch(`${url}/openapi.json`)).json()).info
    for (const name of contract.info['x-journeys']) {
      const path = `/workflows/${name}.arazzo.yaml`
      expect(description).toContain(`](https://shop.example${path})`)
      const response = await fetch(url + path)
      expect(response.headers.get('content-type')).toBe('application/yaml')
      const workflow = await response.text()
      expect(workflow).toMatch(/^arazzo: 1\.0\.1\n/)
      expect(workflow).toContain('url: https://shop.example/openapi.yaml\n')
      expect(workflow).toContain(`url: ${issuer}/openapi.yaml\n`)
    }
    expect((await fetch(`${url}/workflows/account.arazzo.yaml`)).status).toBe(404)
  })

  it('/docs allows only its own script (Content-Security-Policy)', async () => {
    const response = await fetch(`${url}/docs`)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
    expect(await response.text()).toContain('<title>Order Service</title>')
  })

  it('/docs/redoc.js does not load a remote logo', async () => {
    const script = await (await fetch(`${url}/docs/redoc.js`)).text()
    expect(script.length).toBeGreaterThan(1_000_000)
    expect(script).not.toContain('cdn.redoc.ly')
  })

  it('/docs/try allows its own script, and requests to this service and the token endpoint', async () => {
    const response = await fetch(`${url}/docs/try`)
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain(
      `default-src 'none'; script-src 'self'; connect-src 'self' https://shop.example ${issuer};`,
    )
    expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin-allow-popups')
    const page = await response.text()
    expect(page).toContain('https://shop.example/docs/signed-in')
    expect(page).not.toMatch(/<script>|style="/)
  })

  it('/docs/scalar.js is the script of Scalar, completed for screen readers', async () => {
    const script = await (await fetch(`${url}/docs/scalar.js`)).text()
    expect(script.length).toBeGreaterThan(1_000_000)
    expect(script).toContain('"aria-label":`Scopes`')
  })

  it('/docs/signed-in loads nothing, and does not show its parameters', async () => {
    const response = await fetch(`${url}/docs/signed-in?code=a-code&state=a-state`)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('cross-origin-opener-policy')).toBe('unsafe-none')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    expect(await response.text()).not.toContain('a-code')
  })

  it('/problems/<slug> explains each problem type', async () => {
    for (const type of contract.components.schemas.ProblemType.enum) {
      const response = await fetch(url + type)
      expect(response.status).toBe(200)
      expect(await response.text()).toMatch(/<h1>[A-Z].*<\/h1>\n<p>.+\.<\/p>/)
    }
  })

  it('404 for an unknown problem type', async () => {
    expect((await fetch(`${url}/problems/no-such-problem`)).status).toBe(404)
  })
})
