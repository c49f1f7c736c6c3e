/** `1 item`, `14 items` */
export const itemCount = (count: number): string =>
  count === 1 ? $localize`1 item` : $localize`${count}:count: items`;
