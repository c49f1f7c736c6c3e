/** What a person says a block is, before any scheme is tried. */
export type Given =
  | { readonly role: 'heading'; readonly number: number | null }
  | { readonly role: 'not-heading' }
  /** Goes on with what stands before it. */
  | { readonly role: 'joined' }
  /** Begins a practice of its own, beside the one it was cut from. */
  | { readonly role: 'piece' };

/** By the block's index; empty where nobody said anything. */
export type GivenRoles = ReadonlyMap<number, Given>;

export const NOTHING_GIVEN: GivenRoles = new Map();
