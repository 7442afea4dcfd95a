import { compile } from '@inlang/paraglide-js';
import { paraglideOptions } from './paraglide-options.mjs';

await compile({ ...paraglideOptions, outputStructure: 'locale-modules' });
