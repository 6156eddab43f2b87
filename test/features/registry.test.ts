import { describe, expect, it } from 'vitest';
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

  it('shows in the help exactly the commands there are, with their own words', async () => {
    const others = features.filter((feature) => feature.name !== 'help');
    const answer = help(others).intents.help;
    const outcome = await answer?.(
      {} as never,
      { speaker: { roles: ['officer', 'leader', 'observer', 'admin'], locale: 'vi' } } as never,
    );

    const shown = outcome?.replies[0]?.paragraphs.filter((paragraph) => paragraph.key === 'help-command');
    const commands = features.flatMap((feature) => feature.commands);
    expect(shown?.map((paragraph) => paragraph.params.name)).toEqual(commands.map((command) => command.name));
    expect(shown?.map((paragraph) => paragraph.params.summary)).toEqual(
      commands.map((command) => command.summary),
    );
  });
});
