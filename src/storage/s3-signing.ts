// Signing of requests to an S3 store: AWS Signature Version 4, with the hash of the body always in the signature.

import { createHash, createHmac } from 'node:crypto';

export interface S3Account {
  keyId: string;
  secret: string;
  region: string;
  /** Another server than Amazon's: `https://minio.example:9000`. */
  endpoint: string | null;
}

export interface Unsigned {
  method: string;
  url: URL;
  body: Uint8Array;
}

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
const hmac = (key: string | Buffer, content: string) => createHmac('sha256', key).update(content).digest();

/** The request with its signature. */
export function signed(request: Unsigned, account: S3Account, at: Date): { url: URL; headers: Record<string, string> } {
  const stamp = at.toISOString().replace(/[-:]|\.\d+/g, '');
  const scope = [stamp.slice(0, 8), account.region, 's3', 'aws4_request'];
  const headers: Record<string, string> = { host: request.url.host, 'x-amz-content-sha256': sha256(request.body), 'x-amz-date': stamp };
  const names = Object.keys(headers).sort();
  const canonical = [
    request.method,
    request.url.pathname.split('/').map((part) => encoded(decodeURIComponent(part))).join('/'),
    canonicalQuery(request.url.searchParams),
    ...names.map((name) => `${name}:${headers[name]}`),
    '',
    names.join(';'),
    headers['x-amz-content-sha256'],
  ].join('\n');
  const words = ['AWS4-HMAC-SHA256', stamp, scope.join('/'), sha256(canonical)].join('\n');
  const key = scope.reduce<string | Buffer>((outer, part) => hmac(outer, part), `AWS4${account.secret}`);
  const signature = hmac(key, words).toString('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=${account.keyId}/${scope.join('/')}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  const { host: _, ...sent } = headers;
  return { url: withQuery(request.url), headers: { ...sent, authorization } };
}

function canonicalQuery(parameters: URLSearchParams): string {
  const pairs = [...parameters].map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  return pairs.sort().join('&');
}

/** URLSearchParams writes a space as `+`, which the signature does not. */
function withQuery(url: URL): URL {
  const plain = new URL(url);
  plain.search = canonicalQuery(url.searchParams);
  return plain;
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
