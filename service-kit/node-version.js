// This file is JavaScript, so that a Node without TypeScript support prints one line instead of a stack.
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 24 || (major === 24 && minor < 18)) {
  console.error(`Node ${process.versions.node} is too old: this service needs 24.18 or newer. \`npm ci\` installs one.`)
  process.exit(1)
}
