import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { Engine } from '../engine/engine.js';
import { listCommand, oracleCommand, runCommand, stateCommand, unitsCommand } from './cli/commands.js';
import type { Commands, OracleGiven } from './cli/commands.js';
import { COULD_NOT_RUN, faultOf, HOLDS } from './cli/failure.js';
import { another, portGiven } from './cli/given.js';
import type { Given } from './cli/given.js';
import { endQuietlyWhenUnread, Output } from './cli/output.js';
import { servePort, serveStdio } from './dap-stdio.js';
import { engineInWorker } from './port-rpc.js';
import { nodeSources } from './sources.js';
import { startWorker } from './start-worker.js';
import { optimiseLate } from './tiering.js';
import { bundleUnits, userUnitFolder } from './unit-folder.js';

const NO_CACHE = '--no-cache';
const QEMU_BUILD = 'the folder that QEMU was configured in, if outside of the tree: its config-host.h decides';
const LINUX_BUILD = 'the folder that Linux was configured in, if outside of the tree: its .config decides';

/** The command line. Exit codes: 0 holds, 1 does not hold, 2 could not run. */
async function main(args: readonly string[]): Promise<number> {
  const output = new Output(args.includes('--json'));
  let code = HOLDS;
  const program = commandLine(output, (done) => (code = done));
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' });
    return code;
  } catch (thrown) {
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return HOLDS;
    output.refuse(faultOf(thrown));
    return COULD_NOT_RUN;
  }
}

function commandLine(output: Output, exit: (code: number) => void): Command {
  const units = process.argv.includes(NO_CACHE) ? undefined : userUnitFolder();
  const store = units === undefined ? undefined : bundleUnits(units, __dirname);
  const sources = nodeSources(__dirname, store);
  const commands: Commands = { output, sources, engine: new Engine(sources), assets: __dirname };
  const program = new Command('irqscope')
    .description(
      "Executes the interrupt path of QEMU and KVM from source, and shows every layer's tables at every step.",
    )
    .version(version(), '-V, --version')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });

  tree(program.command('run <scenario>').description('run a scenario and judge what it expects'))
    .option('--events', 'also list the events')
    .option('--all', 'with --json: all interrupts and notes, however many')
    .option('--hash', 'also print the hash of the recording')
    .option('--as-stated', 'exit 0 where the outcome is what the scenario states for this design')
    .action(async (scenario: string, given: Given) => exit(await runCommand(commands, scenario, given)));

  tree(program.command('state <scenario>').description('show the tables at a step of a run'))
    .requiredOption('--at <step>', 'the number of a step, or "end"')
    .option('--table <name>', 'this table only; may be repeated', another)
    .action(async (scenario: string, given: Given) => exit(await stateCommand(commands, scenario, given)));

  program
    .command('units')
    .description('show where each unit comes from and whether it can be executed')
    .option('--qemu <dir>', 'a QEMU source tree, unbuilt')
    .option('--linux <dir>', 'a Linux source tree, unbuilt, for both kernels')
    .option('--host-linux <dir>', 'a Linux source tree for the host alone')
    .option('--guest-linux <dir>', 'a Linux source tree for the guest alone')
    .option('--qemu-build <dir>', QEMU_BUILD)
    .option('--linux-build <dir>', LINUX_BUILD)
    .option('--host-linux-build <dir>', 'the same for the host alone')
    .option('--guest-linux-build <dir>', 'the same for the guest alone')
    .option('--patch <file>', 'lay a patch or saved mails over the tree it is for; may be repeated', another)
    .option('--json', 'print one JSON object')
    .action(async (given: Given) => exit(await unitsCommand(commands, given)));

  program
    .command('oracle <files...>')
    .description('replay transcripts of a real machine, files or folders of *.qtest.jsonl, and compare')
    .option('--qemu <dir>', 'replay on this QEMU source tree, unbuilt; else on the models')
    .option('--linux <dir>', 'replay the host kernel from this Linux source tree, unbuilt; else on the models')
    .option('--host-linux <dir>', 'the same as --linux')
    .option('--qemu-build <dir>', QEMU_BUILD)
    .option('--linux-build <dir>', LINUX_BUILD)
    .option('--patch <file>', 'lay a patch or saved mails over the tree it is for; may be repeated', another)
    .option('--set <key=value>', 'choose a design of the models; may be repeated', another)
    .option('--allow-model', 'where the tree cannot be used, replay on the model and say so')
    .option(
      '--differences <file>',
      'rules of known differences from what was recorded; default: those known for the version',
    )
    .option('--json', 'print one JSON object')
    .action(async (files: string[], given: OracleGiven) => exit(await oracleCommand(commands, files, given)));

  program
    .command('list')
    .description('list scenarios, units, findings and views')
    .option('--json', 'print one JSON object')
    .action(async () => exit(await listCommand(commands)));

  program
    .command('dap')
    .description('serve the debug adapter protocol on standard input and output, or on a port of the loopback')
    .option('--port <n>', 'a port of the loopback; 0 takes any that is free')
    .option(NO_CACHE, 'neither read nor keep parsed units')
    .action(async ({ port }: { readonly port?: string }) => {
      const open = () => engineInWorker(startWorker(dirname(__dirname), units));
      if (port === undefined) await serveStdio(open);
      else await servePort(open, portGiven(port));
    });
  return program;
}

/** Options of whatever runs a scenario. */
function tree(command: Command): Command {
  return command
    .option('--qemu <dir>', 'execute QEMU from this source tree, unbuilt')
    .option('--linux <dir>', 'execute both kernels from this source tree, unbuilt')
    .option('--host-linux <dir>', 'execute the host kernel from this source tree')
    .option('--guest-linux <dir>', 'execute the guest kernel from this source tree')
    .option('--qemu-build <dir>', QEMU_BUILD)
    .option('--linux-build <dir>', LINUX_BUILD)
    .option('--host-linux-build <dir>', 'the same for the host kernel alone')
    .option('--guest-linux-build <dir>', 'the same for the guest kernel alone')
    .option('--patch <file>', 'lay a patch or saved mails over the tree it is for; may be repeated', another)
    .option('--set <key=value>', 'choose a design of the models; may be repeated', another)
    .option('--allow-model', 'where the tree cannot be used, run the model and say so')
    .option('--max-steps <n>', 'end the recording after this many steps')
    .option(NO_CACHE, 'neither read nor keep parsed units of source trees')
    .option('--json', 'print one JSON object');
}

function version(): string {
  const { version: text } = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return text;
}

optimiseLate();
endQuietlyWhenUnread();
const args = process.argv.slice(2);
process.on('unhandledRejection', (thrown) => {
  new Output(args.includes('--json')).refuse(faultOf(thrown));
  process.exit(COULD_NOT_RUN);
});
void main(args).then((code) => {
  process.exitCode = code;
});
