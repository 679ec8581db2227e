import type { DocumentView, NoteView } from '../../cards/views.ts';
import type { Case, DecidedCase, PersonKey } from '../../src/domain/case/case.ts';
import { invitable, openerSeat, type Party, partiesOf, type Seat } from '../../src/domain/case/parties.ts';
import { editions } from '../../src/domain/rulebook/editions.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { actButton, button, commandButton, timesIn } from './click.ts';
import { contextLine } from './contextLine.ts';
import { mailLink } from './mailLink.ts';
import { note } from './note.ts';
import { forEverybody } from './seenBy.ts';
import { subject as nameOfEntry } from './subject.ts';
import { markedName, vouchedFor } from './verified.ts';

/** The sides that can be asked to take part in a case. */
export const invitableSeats = ({ edition, decision, facts }: DecidedCase): readonly Seat[] =>
  invitable(editions[edition].plan(decision), facts);

/** A side by its company's name, where that is known. */
export const seatName = ({ edition, facts }: Pick<Case, 'edition' | 'facts'>, seat: Seat, words: Catalogue): string =>
  words.editions[edition].actor(seat, forEverybody(facts));

/** Who takes part, who was asked, and who can be; only the opener asks the other sides. */
export const shareView = (current: DecidedCase, words: Catalogue, by: PersonKey): NoteView => {
  const isOpener = current.owner === by;
  const sides = invitableSeats(current).map((seat) => {
    const party = partiesOf(current).find((one) => one.seat === seat);
    return { seat, party, name: seatName(current, seat, words), tenant: vouchedFor(current, seat) };
  });
  const after = [actButton('colleague', words, current), commandButton('plan', words, current)];
  if (sides.length === 0) return note([words.share.alone], { actions: after });
  const standings = [
    ...sides.map(({ name, party, tenant }) => standing(name, party, tenant, words)),
    ...(sides.some(({ tenant }) => tenant !== undefined) ? [words.profile.onlyTenant] : []),
  ];
  if (!isOpener) return note([words.share.intro, ...standings], { title: words.share.title, actions: after });
  return note([words.share.intro, ...standings, words.share.hint], {
    title: words.share.title,
    actions: [
      ...sides
        .filter(({ party }) => party === undefined || party.members.length === 0)
        .map(({ seat, party, name }) =>
          button(party?.invitation === undefined ? words.share.invite(name) : words.share.inviteAgain(name), {
            verb: 'invite',
            case: current.id,
            seat,
            ...timesIn(current, 'invite', seat),
          }),
        ),
      ...sides
        .filter(({ party }) => party?.invitation !== undefined)
        .map(({ seat, name }) =>
          button(words.acting.takeBackFrom(name), {
            verb: 'takeBack',
            case: current.id,
            seat,
            ...timesIn(current, 'invite', seat),
          }),
        ),
      ...after,
    ],
  });
};

const standing = (name: string, party: Party | undefined, tenant: string | undefined, words: Catalogue): string => {
  const { share } = words;
  if (party === undefined) return share.open(name);
  if (party.members.length > 0) return share.takesPart(markedName(name, tenant, words));
  if (party.invitation !== undefined) return share.invited(name, party.invitation.expiresAt.slice(0, 10));
  return share.declined(name, party.declined?.reason ?? null);
};

const addressOf = ({ facts }: DecidedCase, seat: Seat): string | null | undefined =>
  seat === 'customer' ? facts.customerEmail : seat === 'currentPartner' ? facts.currentPartnerEmail : undefined;

/** The text to send to a side, with its code. */
export const inviteView = (
  current: DecidedCase,
  seat: Seat,
  invitation: { readonly code: string; readonly expiresAt: string; readonly link?: string | undefined },
  words: Catalogue,
  whom: 'side' | 'colleague' = 'side',
): DocumentView => {
  const journey = words.journeys[current.facts.request].title;
  const subject = words.share.subject(journey);
  const body = words.share.letter({
    from: seatName(current, openerSeat(current.facts), words),
    seat: words.share.seats[seat],
    colleague: whom === 'colleague',
    journey,
    about: words.list(current.facts.subscriptions.map(({ id }) => nameOfEntry(current.facts, id, words))),
    code: invitation.code,
    day: invitation.expiresAt.slice(0, 10),
    link: invitation.link,
  });
  const url = mailLink((whom === 'side' ? addressOf(current, seat) : undefined) ?? '', subject, body);
  return {
    kind: 'document',
    context: contextLine(current, words),
    title: whom === 'side' ? words.share.letterTitle(seatName(current, seat, words)) : words.acting.colleagueTitle,
    intro: whom === 'side' ? words.share.letterIntro : words.acting.colleagueIntro,
    subjectWords: words.subjectLine(subject),
    bodyWords: body,
    overflow: words.overflow,
    mail: { label: words.buttons.mail.label, url },
    actions: [commandButton('share', words, current), commandButton('plan', words, current)],
  };
};
