import { say, type Wording } from '../text/wording';

/** What asking an address brought: the answer's status, or why there was none. */
export interface Answer {
  readonly status?: number;
  /** Where permanent redirects (301, 308) led, when all of them on the way were permanent. */
  readonly movedTo?: string;
  /** The first page that redirects led to, past the services that shorten addresses. */
  readonly leadsTo?: string;
  /** What the server wants us to wait before asking again, as it said it. */
  readonly retryAfter?: string;
  readonly failure?: 'timeout' | 'private' | 'no-host' | 'tls' | 'connection' | 'redirects' | 'cancelled';
}

/**
 * - `alive`: the address leads somewhere
 * - `moved`: it leads somewhere, for good, under another address
 * - `dead`: the server says there is nothing (404, 410), or there is no such server
 * - `unclear`: nobody can tell from here: refusals (401, 403, 429), faults, time-outs
 */
export type LinkState = 'alive' | 'moved' | 'dead' | 'unclear';

/** What an answer says about a link, and the sentence for the writer; `alive` needs none. */
export function judgeLink(url: string, answer: Answer): { state: 'alive' } | { state: Exclude<LinkState, 'alive'>; wording: Wording } {
  const { status, failure, movedTo, retryAfter } = answer;
  const host = hostOf(url);
  const unclear = (why: Wording): { state: 'unclear'; wording: Wording } =>
    ({ state: 'unclear', wording: say`“${url}” could not be checked: ${why}. Open it in your browser.` });
  if (failure === 'no-host') {
    return { state: 'dead', wording: say`There is no server “${host}”: correct the address, or link to an archived copy.` };
  }
  if (failure === 'timeout') return unclear(say`${host} did not answer in time`);
  if (failure === 'private') return unclear(say`${host} is on this computer or a private network`);
  if (failure === 'tls') return unclear(say`the certificate of ${host} is not valid`);
  if (failure === 'redirects') return unclear(say`it redirects more than five times`);
  if (failure) return unclear(say`the connection to ${host} failed`);
  if (status === 404 || status === 410) {
    return { state: 'dead', wording: say`“${url}” is gone (${status}): correct it, or link to an archived copy.` };
  }
  if (status === 429) return unclear(retryAfter ? say`${host} wants to be asked later (429, wait ${retryAfter})` : say`${host} wants to be asked later (429)`);
  if (status !== undefined && status >= 500) return unclear(say`${host} has a fault of its own (${status})`);
  if (status !== undefined && status >= 400) return unclear(say`${host} does not answer programs (${status})`);
  if (movedTo) return { state: 'moved', wording: say`“${url}” has moved for good to “${movedTo}”: change the address.` };
  return { state: 'alive' };
}

/** Whether none of several servers was found: then this computer itself is cut off. @param answers by address */
export function isCutOff(answers: ReadonlyMap<string, Answer>): boolean {
  const hosts = new Set([...answers.keys()].map(hostOf));
  return hosts.size > 1 && [...answers.values()].every(({ failure }) => failure === 'no-host');
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return url;
  }
}
