import { createHash } from 'node:crypto';
import type { Occasion } from '../domain/case/decide.ts';
import type { Organisation } from '../domain/organisation/organisation.ts';
import { KeyedQueue } from './keyedQueue.ts';
import type { DocumentStore } from './ports.ts';
import { untilSaved } from './untilSaved.ts';

/** Who is asked about: the person, and the tenant that their channel vouches for. */
export type Whose = Pick<Occasion, 'by' | 'tenant'>;

/** The organisations that people speak for. Each promise resolves only when the effect is durable. */
export interface Organisations {
  /** Somebody's organisation; one of which nothing is known (version 0) where nothing was told yet. */
  of(whose: Whose): Promise<Organisation>;
  /** Changes it, again on fresh state when somebody else was faster. Nothing is written where nothing changes. */
  change(whose: Whose, change: (before: Organisation) => Organisation): Promise<Organisation>;
}

/**
 * Whose organisation it is follows from who they are, never from what they say: a tenant's people share the tenant's,
 * and a guest has one of their own, whatever they claim.
 */
const idOf = ({ by, tenant }: Whose): string =>
  createHash('sha256')
    .update(JSON.stringify(tenant === undefined ? ['person', by] : ['tenant', tenant]))
    .digest('hex');

/**
 * The organisations in a store. Changes of one run one after another: many people of one tenant may answer at once.
 * Throws a `Fault` where the store is unavailable.
 */
export const openOrganisations = (store: DocumentStore<Organisation>): Organisations => {
  const queue = new KeyedQueue();

  const of: Organisations['of'] = async (whose) => {
    const id = idOf(whose);
    const loaded = await store.load(id);
    if (loaded.kind === 'found') return loaded.document;
    return { id, version: 0, ...(whose.tenant === undefined ? {} : { tenant: whose.tenant }), roles: {} };
  };
  return {
    of,
    change: (whose, change) =>
      queue.run(idOf(whose), () =>
        untilSaved('an organisation', async () => {
          const before = await of(whose);
          const changed = change(before);
          if (changed === before) return before;
          const after = { ...changed, version: before.version + 1 };
          return (await store.save(after)) === 'saved' ? after : undefined;
        }),
      ),
  };
};
