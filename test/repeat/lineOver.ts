import type { Activity } from 'botbuilder';
import type { Line } from '../harness/person.ts';
import type { Channel, Sending } from '../journeys/together/channel.ts';

/** A line on which everything is sent as `channel` sends it. */
export const lineOver = (channel: Channel, line: Line): Line => {
  let anew = 0;
  const sending = (activity: Partial<Activity>): Sending<readonly Partial<Activity>[]> => ({
    ...(activity.value === undefined ? {} : { data: activity.value }),
    deliver: () => line(activity),
    anew() {
      anew += 1;
      return sending({ ...activity, id: `${activity.id}-anew-${anew}` });
    },
  });
  return (activity) => channel.send(sending(activity));
};
