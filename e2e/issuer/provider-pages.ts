/** Does what a browser does on the development pages of `oidc-provider`: signs in, and agrees. Returns the code. */
export async function signInAtProvider(url: string, login: string, redirectUri: string): Promise<string> {
  const cookies = new Map<string, string>()
  let next = url
  let form: URLSearchParams | undefined
  for (let step = 0; step < 20; step++) {
    const cookie = [...cookies].map(pair => pair.join('=')).join('; ')
    const response = await fetch(next, {
      redirect: 'manual',
      headers: { cookie },
      ...(form && { method: 'POST', body: form }),
    })
    for (const each of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? []
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    const page = await response.text()
    form = undefined
    if (location !== null) {
      next = new URL(location, next).href
      if (next.startsWith(redirectUri)) {
        const code = new URL(next).searchParams.get('code')
        if (code === null) throw new Error(`the provider returned no code: ${next}`)
        return code
      }
    } else {
      const [, prompt] = /name="prompt" value="(\w+)"/.exec(page) ?? []
      if (prompt === undefined)
        throw new Error(`the provider shows another page: ${response.status} ${page.slice(0, 2000)}`)
      const [, action = next] = /action="([^"]+)"/.exec(page) ?? []
      next = new URL(action, next).href
      form = new URLSearchParams({ prompt, ...(prompt === 'login' && { login, password: 'any' }) })
    }
  }
  throw new Error('the provider does not come to an end')
}
