import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'service-kit/process/logger.ts'
import type { Tracing } from 'service-kit/tracing/tracing.ts'
import { traceWork } from 'service-kit/tracing/tracing.ts'
import { createSecret } from '../tokens/refresh-tokens.ts'
import type { Mail, MailStore } from './mail-store.ts'
import type { MailLinks } from './mail-texts.ts'
import { mailText } from './mail-texts.ts'
import type { MailTokenStore } from './mail-token-store.ts'
import type { SendMail } from './mail-transport.ts'
import { isRefused, smtpFailure } from './mail-transport.ts'

export interface DeliveryParts {
  mails: MailStore
  tokens: MailTokenStore
  send: SendMail
  links: MailLinks
  /** The time between two attempts to send a mail. */
  retryMs: number
  log: Logger
  tracing?: Tracing | undefined
}

/** Sends the mails of the outbox in the background. */
export interface MailDelivery {
  /** Begins to send the mails that are due, without waiting for them. */
  wake: () => void
  /** Ends the delivery. Waits a short time for the mails that are being sent. */
  stop: () => Promise<void>
}

const tokenLifetimeMs = 30 * 60_000
const giveUpMs = 60 * 60_000
const maxParallel = 5
const stopMs = 5_000

export function startMailDelivery(parts: DeliveryParts): MailDelivery {
  const { mails, retryMs, log, tracing } = parts
  let running: Promise<void> | undefined
  let isDue = false
  let stopped = false

  const sendAll = async () => {
    while (isDue && !stopped) {
      isDue = false
      const due = await mails.listDue(maxParallel, retryMs)
      if (due.length === maxParallel) isDue = true
      await Promise.all(due.map(mail => traceWork(tracing, 'send mail', () => deliver(mail, parts))))
    }
  }
  const wake = () => {
    isDue = true
    if (stopped) return
    running ??= sendAll()
      .catch(error => {
        isDue = false // the timer repeats the attempt
        log.error({ err: error }, 'mail delivery failed')
      })
      .finally(() => {
        running = undefined
        if (isDue) wake()
      })
  }
  const timer = setInterval(wake, retryMs)
  wake()
  return {
    wake,
    async stop() {
      stopped = true
      clearInterval(timer)
      await Promise.race([running, sleep(stopMs, undefined, { ref: false })])
    },
  }
}

/** Sends one mail, unless another replica does. Drops it when no account is entitled to it by now. */
async function deliver(mail: Mail, { mails, tokens, send, links, retryMs, log }: DeliveryParts): Promise<void> {
  const { kind, emailKey } = mail
  if (!(await mails.claim(mail, retryMs))) return
  const recipient = await tokens.findRecipient(mail)
  if (!recipient) return mails.remove(mail)
  const { secret: token, hash } = createSecret()
  const expiresAt = new Date(Date.now() + tokenLifetimeMs).toISOString()
  await tokens.replace({ userId: recipient.userId, kind, emailKey, hash, expiresAt })
  try {
    await send({ to: recipient.email, ...mailText(kind, token, links) })
  } catch (error) {
    const failure = { kind, ...smtpFailure(error) }
    const isOld = Date.parse(mail.requestedAt) + giveUpMs < Date.now()
    if (isOld || isRefused(error)) {
      log.error(failure, isOld ? 'mail given up after an hour' : 'mail refused by the mail server')
      return mails.remove(mail)
    }
    log.warn(failure, 'mail not sent yet')
    return mails.retryAfter(mail, retryMs)
  }
  await mails.remove(mail)
}
