import type { Kysely } from 'kysely';
import { insertCode, listCodes, updateCode } from '../codebook.ts';
import type { Database } from '../database/schema.ts';
import { exampleMaterial } from './example-material.ts';
