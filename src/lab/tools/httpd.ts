const folder = '/usr/lib/apache2/modules';

interface Httpd {
  /** LogFormat, and the name of the log’s format. */
  format: [format: string, name: string];
  level?: string;
  /** Without `mod_` and `.so`, in the order in which they are loaded. */
  modules: string[];
  /** Types besides text/plain, as `type .suffix`. */
  types?: string[];
}

/** The head of an httpd.conf of the lab: one server on the loopback, with WebDAV and its own log; a reader gets the same. */
export const httpdHead = (root: string, port: number, { format: [format, name], level, modules, types = [] }: Httpd): string => `ServerRoot "${root}"
ServerName files.example
ServerTokens OS
Listen 127.0.0.1:${port}
PidFile "${root}/httpd.pid"
${level ? `LogLevel ${level}\n` : ''}ErrorLog "${root}/error.log"
LogFormat "${format}" ${name}
CustomLog "${root}/access.log" ${name}
DocumentRoot "${root}/htdocs"
${modules.map((one) => `LoadModule ${one}_module ${folder}/mod_${one}.so`).join('\n')}
TypesConfig /dev/null
${['text/plain .txt', ...types].map((one) => `AddType ${one}`).join('\n')}
DavLockDB "${root}/lock/db"
<Directory "${root}/htdocs">
  Options None
  Require all granted
</Directory>
`;
