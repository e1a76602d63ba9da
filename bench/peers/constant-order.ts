import { readFileSync } from 'node:fs'

/** The order, or page of orders, with which every read-only peer responds: a response of our own service, stored in a file. */
export const constantOrder: object = JSON.parse(readFileSync(process.env.ORDER_FILE ?? '', 'utf8'))
