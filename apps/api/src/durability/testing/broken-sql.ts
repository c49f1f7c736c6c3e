import pg from 'pg';

/** Runs the work while every query of this process is sent as `change` makes it: a broken build. */
export const withBrokenSql = async <T>(
  change: (sql: string) => string,
  work: () => Promise<T>,
): Promise<T> => {
  const intact = pg.Client.prototype.query;
  const broken = function (this: pg.Client, ...args: unknown[]): unknown {
    const [first, ...rest] = args;
    const sent = typeof first === 'string' ? change(first) : first;
    return Reflect.apply(intact, this, [sent, ...rest]);
  };
  Object.defineProperty(pg.Client.prototype, 'query', { value: broken, configurable: true });
  try {
    return await work();
  } finally {
    Object.defineProperty(pg.Client.prototype, 'query', {
      value: intact,
      configurable: true,
      writable: true,
    });
  }
};
