import { registerHooks } from 'node:module'

/** Imported before a service (`node --import`), replaces service-kit/http/service.ts with wide-service.ts. */
const url = new URL('./wide-service.ts', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'service-kit/http/service.ts'
      ? { url, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
})
