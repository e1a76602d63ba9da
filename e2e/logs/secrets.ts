/** The password and e-mail address that requests contain in wrong places. */
export const misplaced = { email: 'careless.person@example.com', password: 'a-password-that-nobody-knows' }

/** The service account of the Order Service. */
export const serviceAccount = { id: 'order-service', secret: 'known-to-both-services-alone' }

/** Passwords from the examples of the contract. Users are registered with the first. */
export const examplePassword = 'only-for-trying-out'
export const newPassword = 'three-blind-mice-1805'

export const serviceCredentials = basicCredentials(serviceAccount.id, serviceAccount.secret)
export const allBasicCredentials = [serviceCredentials, basicCredentials(misplaced.email, misplaced.password)]

/** The credentials of the Basic scheme (RFC 7617). */
function basicCredentials(id: string, secret: string): string {
  return Buffer.from(`${id}:${secret}`).toString('base64')
}
