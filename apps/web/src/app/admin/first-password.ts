/** 32 signs, so that 5 random bits choose one evenly; those that look alike are left out. */
const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789';
const GROUP = 4;

/** Random bytes that `passwordOf` takes: 20 signs of 5 bits are 100 bits. */
export const PASSWORD_BYTES = 20;

/** `k7mq-x2hd-9vtr-b4wn-e6ps`: a sign a byte, in groups that can be read out. */
export const passwordOf = (bytes: Uint8Array): string =>
  [...bytes]
    .map((byte, index) => {
      const sign = SIGNS.charAt(byte % SIGNS.length);
      return index > 0 && index % GROUP === 0 ? `-${sign}` : sign;
    })
    .join('');

/** A first password nobody can guess, from the browser's own source of randomness. */
export const makePassword = (): string =>
  passwordOf(crypto.getRandomValues(new Uint8Array(PASSWORD_BYTES)));
