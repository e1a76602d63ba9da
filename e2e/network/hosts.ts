import { execFileSync } from 'node:child_process'
import { isInstalled } from '../processes/programs.ts'

/** Two hosts in network namespaces of Linux, with a link between them, and a link from this machine to each of them. */
export interface Hosts extends Disposable {
  users: Host
  orders: Host
  /** Takes the link between the hosts down, on the side of the User Service. */
  cutLink: () => void
  /** Drops a share of the packets that the two hosts send to each other, without telling them. */
  losePackets: (share: number) => void
  /** Repairs the link. */
  heal: () => void
}

export interface Host {
  /** The name of its network namespace. */
  namespace: string
  /** Its address on the link to the other host. */
  address: string
  /** Its address on the link from this machine. */
  publicAddress: string
}

const link = 'hosts'

/** Why this machine cannot create hosts; undefined when it can. */
export function whyNoHosts(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'network namespaces need root on Linux'
  const missing = ['ip', 'nft'].find(program => !isInstalled(program))
  return missing && `${missing} is not installed`
}

/**
 * Creates the hosts. The addresses are those that RFC 5737 reserves for documentation. Those on the links from this machine
 * differ from the addresses of hosts that exist: of a test that runs at the same time, or of one that was killed.
 */
export function createHosts(): Hosts {
  const [usersLink, ordersLink] = freeLinks()
  const users = { name: 'users', address: '192.0.2.10', ...usersLink }
  const orders = { name: 'orders', address: '192.0.2.20', ...ordersLink }
  const suffix = process.pid
  const namespaceOf = (host: { name: string }) => `${host.name}-${suffix}`
  const inUsers = (...command: string[]) => void run('ip', 'netns', 'exec', namespaceOf(users), ...command)

  const connectToThisMachine = (host: typeof users) => {
    const [outside, inside] = [`${host.name}-${suffix}`.slice(0, 15), 'public']
    run('ip', 'link', 'add', outside, 'type', 'veth', 'peer', 'name', inside, 'netns', namespaceOf(host))
    run('ip', 'address', 'add', `${host.clientAddress}/30`, 'dev', outside)
    run('ip', 'link', 'set', outside, 'up')
    for (const device of ['lo', link, inside]) run('ip', '-n', namespaceOf(host), 'link', 'set', device, 'up')
    run('ip', '-n', namespaceOf(host), 'address', 'add', `${host.publicAddress}/30`, 'dev', inside)
    run('ip', '-n', namespaceOf(host), 'address', 'add', `${host.address}/24`, 'dev', link)
  }

  using created = new DisposableStack() // deletes what was created when a later step fails
  for (const host of [users, orders]) {
    run('ip', 'netns', 'add', namespaceOf(host))
    created.defer(() => run('ip', 'netns', 'delete', namespaceOf(host))) // with its links
  }
  run(
    'ip',
    '-n',
    namespaceOf(users),
    'link',
    'add',
    link,
    'type',
    'veth',
    'peer',
    'name',
    link,
    'netns',
    namespaceOf(orders),
  )
  for (const host of [users, orders]) connectToThisMachine(host)

  const hosts = created.move()
  return {
    users: { ...users, namespace: namespaceOf(users) },
    orders: { ...orders, namespace: namespaceOf(orders) },
    cutLink: () => inUsers('ip', 'link', 'set', link, 'down'),
    losePackets(share) {
      const lost = `numgen random mod 1000 >= ${Math.round((1 - share) * 1000)} drop`
      inUsers(
        'nft',
        `add table inet faults
         add chain inet faults input { type filter hook input priority 0; }
         add chain inet faults output { type filter hook output priority 0; }
         add rule inet faults input iifname ${link} ${lost}
         add rule inet faults output oifname ${link} ${lost}`,
      )
    },
    heal() {
      inUsers('ip', 'link', 'set', link, 'up')
      inUsers('nft', 'flush ruleset')
    },
    [Symbol.dispose]: () => hosts.dispose(),
  }
}

/** The two ends of a link from this machine to a host, in a /30 network. */
interface PublicLink {
  clientAddress: string
  publicAddress: string
}

/** Two links whose addresses no network device of this machine has. */
function freeLinks(): [PublicLink, PublicLink] {
  const used = run('ip', '-4', 'address')
  const free = Array.from({ length: 64 }, (_, network) => ({
    clientAddress: `198.51.100.${4 * network + 1}`,
    publicAddress: `198.51.100.${4 * network + 2}`,
  })).filter(({ clientAddress }) => !used.includes(`${clientAddress}/`))
  const [first, second] = free
  if (!first || !second) throw new Error('all networks of 198.51.100.0/24 are in use: delete what `ip netns` lists')
  return [first, second]
}

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { encoding: 'utf8' })
}
