import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from 'service-kit/process/logger.ts'

/** Sends a mail, or rejects. */
export type SendMail = (mail: { to: string; subject: string; text: string }) => Promise<void>

/** How mail is sent. */
export interface MailSettings {
  /** `smtp://user:password@host:587` or `smtps://…`; null to write messages to `folder`. */
  smtpUrl: string | null
  /** The folder of the messages that are written instead of being sent. */
  folder: string
  /** The sender: an address, or a name and an address such as `Shop <shop@example.com>`. */
  from: string
  /** The origin of the shop's pages that take a token; null without such pages. */
  accountUrl: string | null
  /** The time between two attempts to send a mail. */
  retryMs: number
}

/** A server that does not respond in this time counts as unavailable. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }
/** No part of a message is ever read from a file or a URL. */
const restrictions = { disableFileAccess: true, disableUrlAccess: true }

/** Creates the function that sends mail through SMTP, or that writes each message to a file that only its owner can read. */
export function mailTransport({ smtpUrl, folder, from }: MailSettings, log: Logger): SendMail {
  return async ({ to, ...content }) => {
    const { createTransport } = await import('nodemailer') // on demand, so that a start does not wait for it
    const message = { ...content, from, to: { name: '', address: to }, ...restrictions } // an address list cannot be injected
    if (smtpUrl !== null) {
      await createTransport({ url: smtpUrl, ...timeouts }).sendMail(message)
      return
    }
    const { message: eml } = await createTransport({ streamTransport: true, buffer: true }).sendMail(message)
    const file = join(folder, `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID()}.eml`)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(file, eml, { mode: 0o600 })
    log.info({ file }, 'mail written to a file, because SMTP_URL is not set')
  }
}

/** Whether a server refuses a message for good: a 5xx response to an address or to the content. */
export function isRefused(error: unknown): boolean {
  const { code, responseCode } = smtpFailure(error)
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && (responseCode ?? 0) >= 500
}

/** The parts of an error that contain no address. */
export function smtpFailure(error: unknown): { code?: string; responseCode?: number; command?: string } {
  const { code, responseCode, command } = Object(error)
  return { code, responseCode, command }
}
