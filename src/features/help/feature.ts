import type { Call, Command, Feature, Outcome } from '../../bot/feature.ts';
import { clusterTitle } from '../../bot/names.ts';
import { isStranger, mayRun } from '../../bot/roles.ts';
import { apart, type Phrase, phrase } from '../../chat/reply.ts';

export const examples: readonly Phrase[] = [
  phrase('help-example-1'),
  phrase('help-example-2'),
  phrase('help-example-3'),
  phrase('help-example-4'),
];

/** Help made of the other features' own commands, so that it cannot say anything else than they do. */
export function help(others: readonly Feature[]): Feature {
  const own: Command[] = [
    {
      name: 'trogiup',
      otherNames: ['help', 'huongdan'],
      summary: phrase('help-command-help'),
      run: async (call) => guide(call),
    },
    {
      name: 'batdau',
      otherNames: ['start'],
      summary: phrase('help-command-start'),
      run: async (call) => welcome(call),
    },
  ];
  const commands = [...others.flatMap((feature) => feature.commands), ...own];

  function guide(call: Call): Outcome {
    const mine = commands.filter((command) => mayRun(command, call.speaker));
    const paragraphs = [
      phrase('help-intro'),
      phrase('help-how'),
      ...exampleLines(),
      phrase('help-commands'),
      ...mine.map((command) => phrase('help-command', { name: command.name, summary: command.summary })),
    ];
    return { replies: [{ paragraphs }], facts: { intent: 'help' } };
  }

  return {
    name: 'help',
    isPublic: true,
    commands: own,
    intents: {
      help: async (_query, call) => guide(call),
      greeting: async (query) => ({
        replies: [
          {
            paragraphs: query.aspects.includes('thanks')
              ? [phrase('bot-thanks')]
              : [phrase('bot-greeting'), ...exampleLines()],
          },
        ],
        facts: { intent: 'greeting' },
      }),
    },
  };
}

function welcome(call: Call): Outcome {
  const cluster = clusterTitle(call);
  const { name } = call.speaker;
  const hello = name ? phrase('bot-welcome-as', { name, cluster }) : phrase('bot-welcome', { cluster });
  const hint = isStranger(call.speaker) ? apart([phrase('bot-enrol-hint')]) : [];
  return {
    replies: [{ paragraphs: [hello, phrase('help-how'), ...exampleLines(), ...hint] }],
    facts: { intent: 'greeting' },
  };
}

function exampleLines(): Phrase[] {
  return [phrase('bot-examples'), ...examples.map((question) => phrase('bot-example', { question }))];
}
