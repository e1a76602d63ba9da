import type { Contract } from '../../contract/document.ts'

/**
 * A plugin for Redocly CLI. Its decorator adds the types of all events of the contract (`webhooks`) to the schema
 * `EventType`, which both contracts use.
 */
export default () => ({
  id: 'event-types',
  decorators: { oas3: { list: () => ({ Root: { leave: listEventTypes } }) } },
})

function listEventTypes({ components, webhooks = {} }: Contract): void {
  const { EventType } = components.schemas
  if (EventType) Object.assign(EventType, { enum: Object.keys(webhooks) })
}
