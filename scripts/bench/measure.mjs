// Requests one at a time over a kept connection, and what is made of their times.
import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

export const median = (values) => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]
    : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Sends a request and resolves to its milliseconds; rejects on an unexpected status. */
export const send = ({ url, token, method = 'GET', body, headers = {} }) =>
  new Promise((resolve, reject) => {
    const began = process.hrtime.bigint();
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const sent = request(
      url,
      {
        method,
        agent,
        headers: {
          authorization: `Bearer ${token}`,
          ...(payload && {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(payload),
          }),
          ...headers,
        },
      },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const milliseconds = Number(process.hrtime.bigint() - began) / 1e6;
          if (response.statusCode < 300) resolve(milliseconds);
          else
            reject(new Error(`${method} ${url}: ${response.statusCode} ${Buffer.concat(chunks)}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(payload);
  });

/** The p50 of so many runs, one after the other. */
export const p50 = async (times, work) => {
  const taken = [];
  for (let at = 0; at < times; at += 1) taken.push(await work(at));
  return median(taken);
};

/**
 * Measures value and floor by turns, so that whatever else the machine does meets both. Resolves to
 * the medians of the rounds.
 */
export const alternate = async ({ rounds = 5, value, floor }) => {
  await value();
  await floor();
  const [values, floors] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    values.push(await value());
    floors.push(await floor());
  }
  return { value: median(values), floor: median(floors) };
};

/** A line of the result: with `atMost` the ratio may not be above it, with `atLeast` not below. */
export const judge = ({ name, value, floor, atMost, atLeast, why }) => {
  const ratio = floor === null ? null : value / floor;
  const judged = ratio ?? value;
  const target = atMost ?? atLeast;
  const ok = atMost === undefined ? judged >= atLeast : judged <= atMost;
  const rounded = (number) => (number === null ? null : Number(number.toPrecision(4)));
  return {
    name,
    value: rounded(value),
    floor: rounded(floor),
    ratio: rounded(ratio),
    target: `${atMost === undefined ? '>=' : '<='} ${target}`,
    ok,
    ...(why !== undefined && !ok && { why }),
  };
};
