// What an operator may set: the environment, overridden by the words of the command line. Read once, at the edge.

import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import type { StorageConfig } from './storage/index.js';

export interface Config extends StorageConfig {
  host: string;
  port: number;
  /** The public address, `https://comity.example`; null when it is taken from the request. */
  origin: string | null;
  /** `smtp://user:word@host:port`; null leaves mails waiting. */
  smtp: string | null;
  /** Addresses and prefixes of the operator's own reverse proxies; what they say of a visitor's address is believed. */
  proxies?: string;
  /** Whether a defect prints its stack. */
  debug: boolean;
  version: string;
}

type Environment = Record<string, string | undefined>;

export const VERSION = '0.1.0';

/** The configuration of this process; `given` are options of the command line. */
export function configFrom(environment: Environment, given: { home?: string; host?: string; port?: number } = {}): Config {
  const home = given.home ?? environment.COMITY_HOME ?? defaultHome(environment);
  return {
    home: isAbsolute(home) ? home : resolve(home),
    databaseUrl: environment.DATABASE_URL || null,
    postgresPrograms: environment.COMITY_PG_BIN || null,
    filesAt: environment.COMITY_FILES || null,
    key: environment.COMITY_KEY || null,
    s3: {
      keyId: environment.AWS_ACCESS_KEY_ID ?? '',
      secret: environment.AWS_SECRET_ACCESS_KEY ?? '',
      region: environment.AWS_REGION ?? 'us-east-1',
      endpoint: environment.COMITY_S3_ENDPOINT ?? null,
    },
    host: given.host ?? environment.COMITY_HOST ?? 'localhost',
    port: given.port ?? Number(environment.PORT ?? 8080),
    origin: environment.COMITY_ORIGIN?.replace(/\/$/, '') || null,
    smtp: environment.COMITY_SMTP || null,
    ...(environment.COMITY_PROXIES ? { proxies: environment.COMITY_PROXIES } : {}),
    debug: Boolean(environment.COMITY_DEBUG),
    version: VERSION,
  };
}

/** As root a place that an unprivileged user can reach (`/root` is closed to it); else the user's own data directory. */
function defaultHome(environment: Environment): string {
  if (process.getuid?.() === 0) return '/var/lib/comity';
  if (process.platform === 'win32') return join(environment.LOCALAPPDATA ?? homedir(), 'Comity');
  return join(environment.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'comity');
}
