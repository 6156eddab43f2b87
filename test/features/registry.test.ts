import { describe, expect, it } from 'vitest';
import { type Command, purposes } from '../../src/bot/feature.ts';
import { help } from '../../src/features/help/feature.ts';
import { features } from '../../src/features/index.ts';
import { intents } from '../../src/reading/query.ts';

describe('the list of features', () => {
  it('answers every intent, each by exactly one feature', () => {
    const answered = features.flatMap((feature) => Object.keys(feature.intents));

    expect([...answered].sort()).toEqual([...intents].sort());
  });

  it('gives every command one name of its own, typed without marks', () => {
    const names = features.flatMap(({ commands }) =>
      commands.flatMap((command) => [command.name, ...(command.otherNames ?? [])]),
    );

    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+$/.test(name))).toEqual([]);
  });

  it('shows in the help exactly the commands there are, each in one group and with its own words', async () => {
    const others = features.filter((feature) => feature.name !== 'help');
    const { press } = help(
      others.map(({ commands, ...feature }) => ({ ...feature, commands: commands.map(open) })),
    );
    const call = { speaker: { roles: ['officer', 'leader', 'observer', 'admin'], locale: 'vi' } } as never;

    const groups = await Promise.all(purposes.map((purpose) => press?.(`help:${purpose}`, call)));
    const shown = groups.flatMap((group) =>
      (group?.replies[0]?.paragraphs ?? [])
        .filter(({ key }) => key === 'help-command')
        .map(({ params }) => params),
    );

    const all = features.flatMap(({ commands }) => commands.map(({ name, summary }) => ({ name, summary })));
    const byName = (a: { name?: unknown }, b: { name?: unknown }) => `${a.name}`.localeCompare(`${b.name}`);
    expect(shown.toSorted(byName)).toEqual(all.toSorted(byName));
  });
});

/** The command as if everybody were in the chair. */
function open({ isOpen: _, ...command }: Command): Command {
  return command;
}
