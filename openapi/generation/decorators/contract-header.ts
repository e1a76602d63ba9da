/** The parts of a bundled contract that this decorator reads. */
interface ContractWithHeaders {
  info: { version: string }
  components: { headers: Record<string, { example?: string }> }
}
/** An example of a response. That of `getReadiness` contains the contract of the service itself. */
interface Example {
  value?: { contract?: { version: string } }
}
interface Response {
  headers?: Record<string, { $ref: string }>
}

const headerName = 'API-Contract'

/**
 * A plugin for Redocly CLI. Its decorator adds the header `API-Contract` to every response, and puts the version of the
 * contract into the examples of the header and of `getReadiness`, which both contracts share.
 */
export default () => ({
  id: 'contract',
  decorators: {
    oas3: {
      header: () => {
        let version = ''
        return {
          Root: {
            enter({ info }: ContractWithHeaders) {
              version = info.version
            },
            leave({ components }: ContractWithHeaders) {
              const header = components.headers[headerName]
              if (!header?.example) throw new Error(`components.headers has no ${headerName} with an example.`)
              header.example = header.example.replace(/^[^+]+/, version)
            },
          },
          Response: {
            leave(response: Response) {
              if (response.headers) response.headers[headerName] = { $ref: `#/components/headers/${headerName}` }
            },
          },
          Example: {
            leave({ value }: Example) {
              if (value?.contract) value.contract.version = version
            },
          },
        }
      },
    },
  },
})
