import type { Command } from '../module';

/**
 * A command that says how it is used when it is given too little, too much, or an option that it does not have: a
 * mistyped option must not pass for none.
 */
export function checkArguments(command: Command): Command {
  const { name, parameters } = command;
  return {
    ...command,
    run: async (args, print) => {
      if (fitsParameters(parameters, args)) return command.run(args, print);
      print(`Usage: npm run cli -- ${name} ${parameters}`.trimEnd());
      return 1;
    },
  };
}

/**
 * Whether arguments are what a command takes, options at any place and each once.
 * @param parameters e.g. "FILE [--key-lost]"; what stands between brackets may be left out
 */
export function fitsParameters(parameters: string, args: readonly string[]): boolean {
  const named = parameters.split(' ').filter((each) => each !== '');
  const options = named.flatMap((each) => /^\[(--.*)\]$/.exec(each)?.[1] ?? []);
  const places = named.filter((each) => !each.startsWith('[--'));
  const needed = places.filter((each) => !each.startsWith('['));
  const [typedOptions, words] = [
    args.filter((each) => each.startsWith('--')),
    args.filter((each) => !each.startsWith('--')),
  ];
  return (
    typedOptions.every((each) => options.includes(each)) &&
    new Set(typedOptions).size === typedOptions.length &&
    words.length >= needed.length &&
    words.length <= places.length &&
    !words.includes('')
  );
}
