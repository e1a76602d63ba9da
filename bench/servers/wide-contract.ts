import { registerHooks } from 'node:module'

/** Imported before a service, has it serve ten times as many operations. */
const url = new URL('./wide-service.ts', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'service-kit/service.ts'
      ? { url, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
})
