import type { FastifyReply } from 'fastify';
import { PROBLEMS, type ProblemView } from './problem.js';
import type { Refusal } from './refusal.js';

const present = ({ blockers, errors, current }: Refusal['details']) => ({
  ...(blockers === undefined ? {} : { blockers }),
  ...(errors === undefined ? {} : { errors }),
  ...(current === undefined ? {} : { current }),
});

const toProblem = ({ code, details }: Refusal, requestId: string): ProblemView => {
  const { status, title, detail } = PROBLEMS[code];
  return {
    type: `/problems/${code}`,
    title,
    status,
    detail: details.detail ?? detail,
    code,
    requestId,
    ...present(details),
  };
};

/** Answers with the problem (RFC 9457) of a refusal. */
export const sendProblem = (reply: FastifyReply, refusal: Refusal, requestId: string): void => {
  void reply
    .status(PROBLEMS[refusal.code].status)
    .headers({ 'cache-control': 'no-store', ...refusal.details.headers })
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(toProblem(refusal, requestId)));
};
