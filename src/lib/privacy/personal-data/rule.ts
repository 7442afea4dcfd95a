import type { PersonalDataHit } from './personal-data-hit.ts';
import type { PersonalDataKnowledge } from './personal-data-knowledge.ts';
import type { Turn } from './turn.ts';

/** Finds one sort of personal data in one turn. Hits may overlap those of other rules; the search decides between them. */
export type Rule = (turn: Turn, knowledge: PersonalDataKnowledge) => readonly PersonalDataHit[];
