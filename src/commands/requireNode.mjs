// Plain JavaScript on purpose: it must run on the old Node that it reports. Node 22.18 is the first that runs TypeScript as it is.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Faultbook needs Node 22.18 or newer; this is ${process.versions.node}. npm ci brings one along on Linux, Windows and Intel Macs; elsewhere install Node 24.`,
  );
  process.exit(1);
}
