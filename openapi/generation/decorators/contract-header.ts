/** The parts of a bundled contract that this decorator reads. */
interface ContractWithHeaders {
  info: { version: string }
  components: { headers: Record<string, { example?: string }> }
}
interface Response {
  headers?: Record<string, { $ref: string }>
}

const headerName = 'API-Contract'

/**
 * A plugin for Redocly CLI. Its decorator adds the header `API-Contract` to every response, and puts the version of the
 * contract into the example of the header, which both contracts share.
 */
export default () => ({
  id: 'contract',
  decorators: {
    oas3: {
      header: () => ({
        Root: {
          leave({ info, components }: ContractWithHeaders) {
            const header = components.headers[headerName]
            if (!header?.example) throw new Error(`components.headers has no ${headerName} with an example.`)
            header.example = header.example.replace(/^[^+]+/, info.version)
          },
        },
        Response: {
          leave(response: Response) {
            if (response.headers) response.headers[headerName] = { $ref: `#/components/headers/${headerName}` }
          },
        },
      }),
    },
  },
})
