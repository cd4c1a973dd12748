import type { People } from '../../identity/contract';

/** Ids of the members of organisations, by organisation. */
export const membersOf = async (
  people: People,
  organisations: readonly string[],
): Promise<Map<string, readonly string[]>> =>
  new Map(
    await Promise.all(
      organisations.map(async (organisation) => {
        const members = await people.members(organisation, 'reader');
        return [organisation, members.map(({ id }) => id)] as const;
      }),
    ),
  );
