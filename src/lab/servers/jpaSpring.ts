import { existsSync } from 'node:fs';
import { printed } from '../process.ts';
import { eclipselink, hibernate3 } from './jpa.ts';

const folder = '/usr/share/java';
const springJars = ['orm', 'transaction', 'core', 'beans', 'jdbc', 'context', 'aop'].map((name) => `spring3-${name}`);

/** Of the release in the jar’s manifest; Debian’s file name says 3.x for a 4.3. */
const release = (): string | undefined =>
  /^Implementation-Version: (\d[\d.]*\d)/m.exec(printed('unzip', ['-p', `${folder}/spring3-orm.jar`, 'META-INF/MANIFEST.MF']))?.[1];

const withSpring = (base: typeof eclipselink, name: string, provider: string): typeof eclipselink => ({
  ...base,
  name,
  product: `Spring ORM over ${provider} (Debian libspring-orm-java, on postgresql-15)`,
  install: `${base.install} libspring-orm-java unzip`,
  find: async () => {
    const found = await base.find();
    const version = found && existsSync(`${folder}/spring3-orm.jar`) ? release() : undefined;
    return found && version ? { path: found.path, version: `${version} over ${found.version}` } : undefined;
  },
  provider: { ...base.provider, jars: [...base.provider.jars, ...springJars, 'commons-logging'] },
});

/** Spring as Debian packages it, over EclipseLink. */
export const springEclipselink = withSpring(eclipselink, 'spring-eclipselink', 'EclipseLink');

/** The same, over the Hibernate of 2012. */
export const springHibernate = withSpring(hibernate3, 'spring-hibernate', 'Hibernate');
