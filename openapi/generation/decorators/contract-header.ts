/** The parts of a bundled contract that this decorator reads. */
interface ContractWithHeaders {
  components: { headers: object }
}
interface Response {
  headers?: Record<string, { $ref: string }>
}

const headerName = 'API-Contract'

/** A plugin for Redocly CLI. Its decorator adds the header `API-Contract` to every response. */
export default () => ({
  id: 'contract',
  decorators: {
    oas3: {
      header: () => ({
        Root: {
          leave({ components }: ContractWithHeaders) {
            if (!(headerName in components.headers)) throw new Error(`components.headers has no ${headerName}.`)
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
