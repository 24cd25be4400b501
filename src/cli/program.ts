// The verbs as a commander program: nested by the words of their paths, each with its help and an example.

import { Command, Option } from 'commander';
import type { Verb } from './verb.js';

export interface Chosen {
  verb: Verb;
  args: string[];
  options: Record<string, string | boolean | undefined>;
}

interface Writers {
  out: (text: string) => void;
  err: (text: string) => void;
}

/** The program; `choose` is told which verb was meant. */
export function programOf(verbs: Verb[], version: string, streams: Writers, choose: (chosen: Chosen) => void): Command {
  const program = prepared(new Command('comity'), streams);
  program.description('The open secretariat for groups that coordinate standards work.').version(version, '-V, --version', 'print the version');
  program.addHelpText('after', '\nExample:\n  comity start --demo\n');
  const folders = new Map<string, Command>();
  for (const verb of verbs) {
    const words = verb.path.split(' ');
    const parent = words.slice(0, -1).reduce((above, word, index) => {
      const path = words.slice(0, index + 1).join(' ');
      const known = folders.get(path) ?? folderIn(above, word, verbs, path, streams);
      folders.set(path, known);
      return known;
    }, program);
    parent.addCommand(commandOf(verb, words.at(-1) as string, streams, choose));
  }
  return program;
}

function folderIn(above: Command, word: string, verbs: Verb[], path: string, streams: Writers): Command {
  const inside = verbs.filter((verb) => verb.path.startsWith(`${path} `));
  const folder = prepared(new Command(word), streams);
  folder.description(inside.map((verb) => verb.path.slice(path.length + 1)).join(', '));
  folder.addHelpText('after', `\nExample:\n  ${exampleOf(inside[0] as Verb)}\n`);
  above.addCommand(folder);
  return folder;
}

function commandOf(verb: Verb, word: string, streams: Writers, choose: (chosen: Chosen) => void): Command {
  const command = prepared(new Command(word), streams).description(verb.summary);
  if (verb.args) command.arguments(verb.args);
  for (const { flags, summary, default: value } of verb.options ?? []) command.addOption(new Option(flags, summary).default(value));
  if (verb.json) command.option('--json', 'print the facts as JSON');
  if (!command.options.some((option) => option.long === '--home')) command.option('--home <dir>', 'the directory of the workspace');
  command.addHelpText('after', `\nExample:\n  ${exampleOf(verb)}\n`);
  command.action(() => choose({ verb, args: command.args, options: command.opts() }));
  return command;
}

function exampleOf(verb: Verb): string {
  if (verb.example) return verb.example;
  const args = (verb.args ?? '').replaceAll(/[<[](\w+)(\.\.\.)?[>\]]/g, (_, name: string) => name.toUpperCase());
  return `comity ${verb.path} ${args}`.trimEnd();
}

function prepared(command: Command, streams: Writers): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureOutput({ writeOut: streams.out, writeErr: streams.err });
}
