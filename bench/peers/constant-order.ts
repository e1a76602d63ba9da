import { readFileSync } from 'node:fs'

/** The order that every peer answers: what our own service answered for it, kept in a file. */
export const constantOrder: object = JSON.parse(readFileSync(process.env.ORDER_FILE ?? '', 'utf8'))
