import { expect, test } from 'vitest';
import { failureOf } from './fetchFailure.ts';

const withCode = (code: string, more: object = {}): Error => Object.assign(new Error('message'), { code, ...more });

test.each([
  [withCode('ENOTFOUND', { hostname: 'nothing.example' }), 'unknown-host', 'There is no host nothing.example'],
  [withCode('EAI_AGAIN', { hostname: 'a.example' }), 'offline', 'There is no connection to the internet'],
  [withCode('ENETUNREACH'), 'offline', 'There is no connection'],
  [withCode('ETIMEDOUT'), 'timeout', 'The host takes no connection in time'],
  [withCode('ECONNREFUSED'), 'failed', 'The host takes no connection (ECONNREFUSED)'],
  [new AggregateError([withCode('ECONNREFUSED'), withCode('ENETUNREACH')]), 'failed', 'The host takes no connection'],
  [withCode('ECONNRESET'), 'failed', 'The host ended the connection early'],
  [withCode('CERT_HAS_EXPIRED'), 'failed', "The host's certificate is not valid here (CERT_HAS_EXPIRED)"],
  [withCode('DEPTH_ZERO_SELF_SIGNED_CERT'), 'failed', "The host's certificate is not valid"],
  [withCode('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), 'failed', "The host's certificate is not valid"],
  [withCode('ERR_TLS_CERT_ALTNAME_INVALID'), 'failed', "The host's certificate is not valid"],
  [withCode('ERR_SSL_WRONG_VERSION_NUMBER'), 'failed', 'The host cannot be reached safely'],
  [withCode('HPE_INVALID_CONSTANT'), 'failed', 'What answers there does not speak HTTP'],
  [withCode('EOTHER'), 'failed', 'There was no answer (EOTHER)'],
  [new Error('Failed to reach the proxy'), 'failed', 'There was no answer: Failed to reach the proxy'],
])('%s: %s', (error, kind, beginning) => {
  const failure = failureOf(error);
  expect(failure.kind).toBe(kind);
  expect(failure.reason.slice(0, beginning.length)).toBe(beginning);
});

test('a fault of our own is none of the web', () => {
  expect(() => failureOf(new TypeError('x is undefined'))).toThrow('x is undefined');
});
