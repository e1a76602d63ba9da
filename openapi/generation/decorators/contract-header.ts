/** As much of a contract as has answers, and headers that they share. */
interface Answering {
  components: { headers: object }
}
interface Answer {
  headers?: Record<string, { $ref: string }>
}

const name = 'API-Contract'

/** A plugin of Redocly's tool: its decorator adds to every answer the header that every answer has, so that it is written once. */
export default () => ({
  id: 'contract',
  decorators: {
    oas3: {
      header: () => ({
        Root: {
          leave({ components }: Answering) {
            if (!(name in components.headers)) throw new Error(`components.headers has no ${name}`)
          },
        },
        Response: {
          leave(answer: Answer) {
            if (answer.headers) answer.headers[name] = { $ref: `#/components/headers/${name}` }
          },
        },
      }),
    },
  },
})
