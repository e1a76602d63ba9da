import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** Creates a private key and a certificate that it signs itself, as files in a folder. `altName` is such as `DNS:hooks.example`. */
export function createCertificate(folder: string, altName: string): { key: string; cert: string } {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
      ...['-subj', '/CN=test', '-addext', `subjectAltName=${altName}`, '-keyout', key, '-out', cert],
    ],
    { stdio: 'ignore' },
  )
  return { key, cert }
}
