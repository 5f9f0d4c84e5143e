import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../home.ts';
import { printed, program } from '../process.ts';
import type { Server } from '../server.ts';
import { postgresql15 } from './postgresql.ts';

const jars = '/usr/share/java';
const source = inProject('content/code/orm/jpa');

const versionIn = (pattern: RegExp): string | undefined =>
  existsSync(jars) ? readdirSync(jars).flatMap((name) => pattern.exec(name)?.[1] ?? [])[0] : undefined;

/** The driver under both providers. */
export const driver = `PostgreSQL JDBC driver ${versionIn(/^postgresql-(\d.*)\.jar$/) ?? ''}`.trim();

/** A provider of Java Persistence with what it needs. */
export interface Provider {
  /** The persistence unit in persistence.xml. */
  unit: 'eclipselink' | 'hibernate';
  /** The jar whose version counts, and then the others. */
  jars: string[];
}

/** The class path of a provider, with the driver, behind the folder of the compiled classes. */
export const classPath = ({ jars: names }: Provider, classes: string): string => [classes, ...names.map((name) => `${jars}/${name}.jar`)].join(':');

/** The sample’s files: name below its folder, and text. */
export const sampleFiles = (): [string, string][] =>
  [...readdirSync(source).filter((name) => name.endsWith('.java')), 'META-INF/persistence.xml'].map((name) => [name, readFileSync(join(source, name), 'utf8')]);

const jpaOf = (given: {
  name: string;
  product: string;
  packages: string;
  provider: Provider;
  version: (path: string) => string | undefined;
}): Server & { provider: Provider } => ({
  name: given.name,
  product: given.product,
  kind: 'real',
  from: 'debian',
  install: `apt-get install openjdk-17-jdk-headless ${given.packages} libpostgresql-jdbc-java postgresql-15`,
  settings: `persistence.xml and classes as in the script beside this file; transactions of the resource (RESOURCE_LOCAL), read committed; Java 17, PostgreSQL 15 (${postgresql15.settings})`,
  byHand: postgresql15.byHand,
  find: async () => {
    const path = `${jars}/${given.provider.jars[0]}.jar`;
    const all = given.provider.jars.every((name) => existsSync(`${jars}/${name}.jar`));
    const version = all && program('java') && program('javac') && (await postgresql15.find()) ? given.version(path) : undefined;
    return version ? { path, version } : undefined;
  },
  start: async (_, dir) => {
    const database = await postgresql15.find();
    if (!database) throw new Error(`PostgreSQL 15 is missing: ${postgresql15.install}`);
    const classes = join(dir, 'classes');
    mkdirSync(classes);
    const files = readdirSync(source).filter((name) => name.endsWith('.java'));
    printed('javac', ['-encoding', 'UTF-8', '-cp', classPath(given.provider, classes), '-d', classes, ...files.map((name) => join(source, name))]);
    cpSync(join(source, 'META-INF'), join(classes, 'META-INF'), { recursive: true });
    compiled.set(given.name, classes);
    return postgresql15.start(database, dir);
  },
  provider: given.provider,
});

/** Where the classes of a server are, while it runs. */
export const compiled = new Map<string, string>();

/** EclipseLink as Debian packages it. */
export const eclipselink = jpaOf({
  name: 'eclipselink',
  product: 'EclipseLink (Debian libeclipselink-java, on postgresql-15)',
  packages: 'libeclipselink-java',
  provider: { unit: 'eclipselink', jars: ['eclipselink', 'org.eclipse.persistence.jpa.jpql', 'eclipselink-jpa-2.1-spec', 'postgresql'] },
  version: (path) => /Build Version:\s+(\d+\.\d+\.\d+)/.exec(printed('java', ['-cp', path, 'org.eclipse.persistence.Version']))?.[1],
});

const hibernateJars = [
  'hibernate3',
  'hibernate-entitymanager',
  'hibernate-core',
  'hibernate-commons-annotations',
  'geronimo-jpa_2.0_spec',
  'geronimo-jta-1.2-spec',
  'slf4j-api',
  'slf4j-nop',
  'dom4j',
  'commons-collections3',
  'antlr',
  'javassist',
  'postgresql',
];

/** Hibernate as Debian packages it: a release of 2012. */
export const hibernate3 = jpaOf({
  name: 'hibernate-3',
  product: 'Hibernate ORM, a release of 2012 (Debian libhibernate3-java, on postgresql-15)',
  packages: 'libhibernate3-java libjavassist-java',
  provider: { unit: 'hibernate', jars: hibernateJars },
  version: () => versionIn(/^hibernate-core-(\d.*)\.jar$/),
});
