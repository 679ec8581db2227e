import type { DecisionItemView, DecisionView, Tone } from '../../cards/views.ts';
import type { DecidedCase, PersonKey } from '../../src/domain/case/case.ts';
import { type AnyDecision, type AnySource, editions } from '../../src/domain/rulebook/editions.ts';
import type { DecidedEntry } from '../../src/i18n/2018-10/words.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { commandButton } from './click.ts';
import { contextLine } from './contextLine.ts';
import { sourceLines } from './sourceLines.ts';
import { subject } from './subject.ts';

type Item = AnyDecision['items'][number];

const tones: Readonly<Record<Item['outcome'], Tone>> = {
  requestRelationship: 'good',
  waitOrCancel: 'wait',
  freeToBuy: 'good',
  createAzureThenCancel: 'warning',
  switchAzure: 'good',
  viaProvider: 'good',
  notMultiChannel: 'question',
  notPossible: 'no',
  ask: 'question',
};

/** Whether the request as a whole is not possible, so that nothing is to be done. */
export const isStopped = ({ decision }: DecidedCase): boolean =>
  decision.overall === 'notPossible' && decision.items.length === 0;

/** The decision with its reasons, sources and dates; warnings beside what they warn of. */
export const decisionView = (current: DecidedCase, words: Catalogue, by: PersonKey): DecisionView => {
  const { decision, edition } = current;
  const { sources } = editions[edition];
  const texts = words.editions[edition];
  const lines = (ids: readonly AnySource[]): string => sourceLines(edition, ids, words).join('; ');
  const whole = wholeItem(current, words);
  const change = commandButton('summary', words, current, { label: words.buttons.change.label });
  return {
    kind: 'decision',
    context: contextLine(current, words),
    title: words.decision.title,
    headline: headline(current, words),
    asOf: texts.asOf,
    warnings: decision.warnings.map((warning) => ({
      text: texts.warnings[warning],
      source: lines(sources.warnings[warning]),
    })),
    items: [
      ...(whole === undefined ? [] : [whole]),
      ...alikeItems(decision).map((items) => itemView(items, current, words)),
    ],
    ...(decision.unchanged.length === 0
      ? {}
      : {
          unchanged: {
            title: texts.unchangedTitle(decision.items.length > 0),
            lines: decision.unchanged.map((thing) => ({
              text: texts.unchanged[thing],
              source: lines(sources.unchanged[thing]),
            })),
          },
        }),
    notices: decision.notices.map((notice) => ({ ...texts.notices[notice], source: lines(sources.notices[notice]) })),
    labels: { source: words.decision.source, warning: words.decision.warning },
    actions: [
      ...(isStopped(current)
        ? []
        : [commandButton('plan', words, current, { primary: true }), ...paperButtons(current, words)]),
      // Only the opener can change it.
      ...(current.owner === by ? [change] : []),
      commandButton('menu', words),
    ],
    hint: hintFor(current, words, by),
    overflow: words.overflow,
  };
};

const hintFor = (current: DecidedCase, { decision }: Catalogue, by: PersonKey): string => {
  if (isStopped(current)) return decision.stoppedHint;
  return current.owner === by ? decision.hint : decision.guestHint;
};

/** A button for each paper that the plan needs. */
export const paperButtons = (current: DecidedCase, words: Catalogue): DecisionView['actions'] =>
  editions[current.edition]
    .papers(current.facts, current.decision)
    .map(({ kind }) => commandButton(kind, words, current));

/** The answer in one line: the request's own, then what becomes of its subscriptions. */
const headline = (current: DecidedCase, words: Catalogue): string => {
  const { decision, facts, edition } = current;
  const texts = words.editions[edition].outcomes;
  const whole = wholeItem(current, words);
  const groups = alikeItems(decision);
  const [only] = decision.items;
  const parts =
    decision.items.length === 1 && only !== undefined
      ? [`${subject(facts, only.id, words)}: ${texts[only.outcome].title(decided(only, current))}.`]
      : groups.length === 0
        ? []
        : [
            words.decision.split(
              decision.items.length,
              groups.map(([first, ...others]) =>
                texts[first.outcome].count(others.length + 1, decided(first, current)),
              ),
            ),
          ];
  return [...(whole === undefined ? [] : [`${whole.outcome}.`]), ...parts].join(' ');
};

/** The items that are answered alike, told once: same outcome, day, rules and warnings; in order of appearance. */
const alikeItems = ({ items }: AnyDecision): readonly (readonly [Item, ...Item[]])[] => {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = JSON.stringify([item.outcome, item.earliest, item.rules, item.warnings]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
};

const decided = (item: Item, { facts }: DecidedCase): DecidedEntry => ({
  facts,
  entry: facts.subscriptions.find(({ id }) => id === item.id) ?? { id: 's0' },
  rebuy: item.warnings.includes('moveMeansRebuy'),
  ...(item.earliest === undefined ? {} : { earliest: item.earliest }),
});

/** The answer to the request itself: adding a partner, or a request that is stopped as a whole. */
const wholeItem = ({ decision, edition, facts }: DecidedCase, words: Catalogue): DecisionItemView | undefined => {
  const texts = words.editions[edition].whole;
  const sources = sourceLines(edition, decision.rules, words);
  if (decision.rules.includes('R8'))
    return {
      tone: 'no',
      toneLabel: words.decision.tones.no,
      outcome: texts.resale.title,
      reason: texts.resale.reason,
      sources,
      warnings: [],
    };
  if (facts.request !== 'addPartner') return undefined;
  const { title, reason } = texts.requestRelationship;
  return {
    tone: 'good',
    toneLabel: words.decision.tones.good,
    outcome: title,
    reason: reason(facts),
    sources,
    warnings: [],
  };
};

const itemView = (items: readonly [Item, ...Item[]], current: DecidedCase, words: Catalogue): DecisionItemView => {
  const { edition, facts } = current;
  const [item] = items;
  const texts = words.editions[edition];
  const { title, reason } = texts.outcomes[item.outcome];
  const tone = item.warnings.includes('moveMeansRebuy') ? 'warning' : tones[item.outcome];
  const names = words.list(items.map(({ id }) => subject(facts, id, words)));
  return {
    nameWords: items.length > 3 ? `${names} (${items.length})` : names,
    tone,
    toneLabel: words.decision.tones[tone],
    outcome: title(decided(item, current)),
    reason: reason(decided(item, current)),
    sources: sourceLines(edition, item.rules, words),
    warnings: item.warnings.map((warning) => ({
      text: texts.warnings[warning],
      source: sourceLines(edition, editions[edition].sources.warnings[warning], words).join('; '),
    })),
  };
};
