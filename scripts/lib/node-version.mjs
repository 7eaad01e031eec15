// Imported before everything else by every script, so that an old Node fails with a sentence instead of a stack.

const neededMajor = 20
const neededMinor = 19
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  console.error(
    `✗ Keyturn needs Node ${neededMajor}.${neededMinor} or newer, and this is ${process.versions.node}. ` +
      'Install a current Node from https://nodejs.org and run the command again.',
  )
  process.exit(1)
}
