import type { Decision } from './2018-10/decision.ts';
import { edition201810 } from './2018-10/edition.ts';
import type { Paper } from './2018-10/papers.ts';
import type { PlanSection } from './2018-10/planSections.ts';
import type { SourceId } from './2018-10/words.ts';
import type { EditionId } from './edition.ts';

/** What any edition may have decided; a case keeps it as it was given. */
export type AnyDecision = Decision;

/** A part of the plan that any edition may make. */
export type AnySection = PlanSection;

/** What any edition may ask to be written. */
export type AnyPaper = Paper;

/** A rule or fact of any edition. */
export type AnySource = SourceId;

/** An edition with all that can be asked of it. */
export type AnyEdition = typeof edition201810;

/** Every edition that can decide. */
export const editions: Readonly<Record<EditionId, AnyEdition>> = { '2018-10': edition201810 };

/** The edition that new cases are decided by. */
export const currentEdition: EditionId = '2018-10';
