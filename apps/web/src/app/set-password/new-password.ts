/** The shortest password the server takes, in characters. */
const SHORTEST_PASSWORD = 15;

/** What is wrong with a new password typed twice, by field; empty when nothing is. */
export const newPasswordErrors = (
  password: string,
  repeated: string,
): Partial<Record<'password' | 'repeated', string>> => ({
  ...(password.length < SHORTEST_PASSWORD && {
    password: $localize`Use at least ${SHORTEST_PASSWORD}:length: characters.`,
  }),
  ...(password !== repeated && { repeated: $localize`Type the same password again.` }),
});
