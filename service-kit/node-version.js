// In JavaScript, so that a Node too old for TypeScript gets this one line instead of a stack.
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 24 || (major === 24 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} is too old for this service: it needs 24.18 or newer, which \`npm ci\` brings.`,
  )
  process.exit(1)
}
