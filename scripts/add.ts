import { addCommand } from './add/command.ts';

/** `npm run add -- FILE…`: turns saved pages, feeds and texts into seeds. */
process.exitCode = addCommand(process.argv.slice(2));
