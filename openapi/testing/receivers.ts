import { randomUUID } from 'node:crypto'
import type { RequestListener } from 'node:http'
import express from 'express'
import { Webhook } from 'standardwebhooks'
import contract from '../generated/order-service.json' with { type: 'json' }
import type { EventReceiver } from '../receiver.ts'
import { serve } from './server.ts'

export const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

/** The servers that a receiver runs in, by name. */
export const servers = {
  'node:http': (receive: EventReceiver): RequestListener => receive,
  Express: (receive: EventReceiver): RequestListener => express().post('/webhooks', receive),
  'Express with express.raw': (receive: EventReceiver): RequestListener =>
    express().post('/webhooks', express.raw({ type: 'application/cloudevents+json', limit: '10mb' }), receive),
}

/** The first example of an event type in the contract. */
export function exampleOf(type: keyof typeof contract.webhooks): { id: string; type: string; data: object } {
  const { examples } = contract.webhooks[type].post.requestBody.content['application/cloudevents+json']
  const [first] = Object.values(examples)
  if (!first) throw new Error(`the contract has no example of ${type}`)
  return { ...first.value, id: randomUUID() }
}

/** A request that delivers an event, signed by the reference library of Standard Webhooks. */
export interface Delivery {
  id?: string
  body?: string
  /** How long ago the event was sent. */
  ageSeconds?: number
  secret?: string
  /** Headers that are added or replaced. */
  headers?: Record<string, string>
}

/** An event, or an object that a receiver rejects. */
interface SentEvent {
  id?: string
  [attribute: string]: unknown
}

/** Sends an event to a receiver, and returns the status and the text of the response. */
export async function deliverTo(
  url: string,
  event: SentEvent,
  { id = event.id ?? '', body = JSON.stringify(event), ageSeconds = 0, ...delivery }: Delivery = {},
): Promise<{ status: number; text: string }> {
  const time = new Date(Date.now() - ageSeconds * 1000)
  const headers = {
    'content-type': 'application/cloudevents+json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(time.getTime() / 1000)),
    'webhook-signature': new Webhook(delivery.secret ?? secret).sign(id, time, body),
    ...delivery.headers,
  }
  const response = await fetch(url, { method: 'POST', headers, body })
  return { status: response.status, text: await response.text() }
}

/** A receiver that is served over HTTP. */
export interface ServedReceiver extends AsyncDisposable {
  url: string
  deliver: (event: SentEvent, delivery?: Delivery) => Promise<{ status: number; text: string }>
}

export async function serveReceiver(listener: RequestListener): Promise<ServedReceiver> {
  const server = await serve(listener)
  const url = `${server.url}/webhooks`
  return {
    url,
    deliver: (event, delivery) => deliverTo(url, event, delivery),
    [Symbol.asyncDispose]: server[Symbol.asyncDispose],
  }
}
