import { lookup as resolve } from 'node:dns';
import * as http from 'node:http';
import * as https from 'node:https';
import type { LookupFunction } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { isPrivateHost } from '../core/links/private-address';
import { isShortener } from '../core/links/shorteners';
import type { Answer } from '../core/links/verdict';

/** How addresses are asked. */
export interface AskOptions {
  /** Milliseconds for one address, redirects and second tries included. */
  readonly timeout: number;
  /** Servers on this computer and on private networks may be asked. */
  readonly allowPrivate: boolean;
  readonly signal: AbortSignal;
}

const MOST_REDIRECTS = 5;
/** A server that wants a wait no longer than this is asked once more. */
const SHORT_WAIT = 3000;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Asks one address: HEAD, then GET where HEAD was refused. No body is read. Never rejects. Each redirect's host is held
 * against the private networks anew, after its name was resolved, so that no name can lead there.
 */
export async function askAddress(url: string, options: AskOptions): Promise<Answer> {
  const limit = AbortSignal.timeout(options.timeout);
  const signal = AbortSignal.any([options.signal, limit]);
  const trail: string[] = [];
  // A page that does not answer programs is still the one that was meant.
  const withLead = (answer: Answer): Answer => {
    const leadsTo = trail.find((place) => /^https?:/.test(place) && !isShortener(new URL(place).hostname.replace(/^www\./, '')));
    return leadsTo && answer.failure !== 'private' && answer.failure !== 'redirects' ? { ...answer, leadsTo } : answer;
  };
  try {
    const answer = await follow(url, 'HEAD', options.allowPrivate, signal, trail);
    if (answer.status === 429) return withLead(await askLater(url, answer, options.allowPrivate, signal));
    return withLead(answer.status !== undefined && answer.status >= 400 ? await follow(url, 'GET', options.allowPrivate, signal, trail) : answer);
  } catch (error) {
    if (options.signal.aborted) return { failure: 'cancelled' };
    return withLead({ failure: limit.aborted ? 'timeout' : failureOf(error as NodeJS.ErrnoException) });
  }
}

async function askLater(url: string, answer: Answer, allowPrivate: boolean, signal: AbortSignal): Promise<Answer> {
  const wait = Number(answer.retryAfter) * 1000;
  if (!(wait >= 0 && wait <= SHORT_WAIT)) return answer;
  await setTimeout(wait, undefined, { signal });
  return follow(url, 'HEAD', allowPrivate, signal);
}

/** @param trail takes each address that a redirect leads to */
async function follow(first: string, method: 'HEAD' | 'GET', allowPrivate: boolean, signal: AbortSignal, trail: string[] = []): Promise<Answer> {
  let url = first;
  let permanent = true;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const { status, location, retryAfter } = await request(new URL(url), method, allowPrivate, signal);
    if (!REDIRECTS.has(status) || !location) {
      return { status, ...(retryAfter && { retryAfter }), ...(hops > 0 && permanent && { movedTo: url }) };
    }
    permanent &&= status === 301 || status === 308;
    url = new URL(location, url).href;
    trail.push(url);
  }
  return { failure: 'redirects' };
}

interface Head { status: number; location?: string; retryAfter?: string }

function request(url: URL, method: string, allowPrivate: boolean, signal: AbortSignal): Promise<Head> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw coded('EPROTOCOL');
  // A name is judged by what it resolves to, an address in numbers at once.
  if (!allowPrivate && isPrivateHost(url.hostname)) throw coded('EPRIVATE');
  const { request: send } = url.protocol === 'https:' ? https : http;
  return new Promise((done, fail) => {
    const sent = send(url, {
      method, signal, agent: false, lookup: allowPrivate ? undefined : publicLookup,
      headers: { 'user-agent': 'PolicyWriter-CheckLinks', accept: '*/*' },
    }, (response) => {
      const { statusCode = 0, headers } = response;
      // The body may have no end.
      response.destroy();
      done({ status: statusCode, location: headers.location, retryAfter: headers['retry-after'] });
    });
    sent.on('error', fail);
    sent.end();
  });
}

const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, '', 0);
    if (!found.length || found.some(({ address }) => isPrivateHost(address))) return callback(coded('EPRIVATE'), '', 0);
    if (options.all) return (callback as unknown as (error: null, all: typeof found) => void)(null, found);
    callback(null, found[0].address, found[0].family);
  });
};

function coded(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}

function failureOf({ code = '' }: NodeJS.ErrnoException): Answer['failure'] {
  if (code === 'EPRIVATE') return 'private';
  if (code === 'ENOTFOUND') return 'no-host';
  return /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO|EPROTO$/.test(code) ? 'tls' : 'connection';
}

/** Addresses that are asked at a time. */
const AT_ONCE = 4;

/** Asks all addresses, some at a time, telling each answer as it comes. Stops when aborted. */
export async function askAll(urls: readonly string[], options: AskOptions, told: (url: string, answer: Answer) => void): Promise<void> {
  const waiting = [...urls];
  const worker = async (): Promise<void> => {
    for (let url = waiting.shift(); url !== undefined && !options.signal.aborted; url = waiting.shift()) {
      told(url, await askAddress(url, options));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
