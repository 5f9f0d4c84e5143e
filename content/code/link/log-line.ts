/** One line for one error: the code as it was printed, and the page for whoever is on call. */
export function logRefusal(code: string, log = console.error) {
  const help = `https://errors.example/e/${encodeURIComponent(code)}/`;
  log(JSON.stringify({ level: 'error', message: 'Azure Storage refused the upload', code, help }));
}
