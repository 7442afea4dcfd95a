import { installMissing } from './install-missing.mjs';
import { continueOnNode24 } from './node-24.mjs';
import { repositoryRoot } from './repository-root.mjs';
import { runCheckSteps } from './run-check-steps.mjs';

process.chdir(repositoryRoot);
await installMissing();
await continueOnNode24();
const { failed } = await runCheckSteps();
process.exit(failed === 0 ? 0 : 1);
