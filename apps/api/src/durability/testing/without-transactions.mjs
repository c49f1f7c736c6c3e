// Loaded before a server that is to be broken: each statement commits by itself.
import pg from 'pg';

const intact = pg.Client.prototype.query;
const START = 'START TRANSACTION; ';

const alone = (sql) => {
  if (sql.startsWith(START)) return sql.slice(START.length).replaceAll(', true)', ', false)');
  return sql === 'COMMIT' || sql === 'ROLLBACK' ? 'SELECT 1' : sql;
};

pg.Client.prototype.query = function (...args) {
  const [first, ...rest] = args;
  return intact.apply(this, [typeof first === 'string' ? alone(first) : first, ...rest]);
};
