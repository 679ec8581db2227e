import type { Edition } from '../edition.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import { needs } from './needs.ts';
import { otherJourney } from './otherJourney.ts';
import { type Paper, papers } from './papers.ts';
import { type PlanSection, planSections } from './planSections.ts';
import { reasons } from './reasons.ts';
import { noticeSources, sourceOf, unchangedSources, warningSources } from './sources.ts';

/** The rules of October 2018, as the two source documents and their linked pages tell them. */
const rules: Edition<Decision, PlanSection, Paper> = {
  id: '2018-10',
  needs,
  decide,
  otherJourney,
  plan: planSections,
  papers,
};

/** The rules, and where each sentence that is said of them was read. */
export const edition201810 = {
  ...rules,
  sources: {
    of: sourceOf,
    reasons,
    warnings: warningSources,
    notices: noticeSources,
    unchanged: unchangedSources,
  },
};
