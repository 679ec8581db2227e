import { type Activity, BotAdapter, DeliveryModes, type ResourceResponse, TurnContext } from 'botbuilder';

/** A real adapter without a network: what the bot sends in a turn is what the turn gives back. */
export class LoopAdapter extends BotAdapter {
  /** Runs one turn and gives what was sent in it. */
  async receive(
    activity: Partial<Activity>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<readonly Partial<Activity>[]> {
    // Replies are expected at once, so nobody is shown in between that they are coming.
    const context = new TurnContext(this, { deliveryMode: DeliveryModes.ExpectReplies, ...activity });
    const sent: Partial<Activity>[] = [];
    context.onSendActivities((_, activities, next) => {
      sent.push(...activities);
      return next();
    });
    await this.runMiddleware(context, logic);
    return sent;
  }

  override async sendActivities(_: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return activities.map((__, index) => ({ id: String(index) }));
  }

  override async updateActivity(): Promise<undefined> {
    return undefined;
  }

  override async deleteActivity(): Promise<void> {
    // Nothing was sent anywhere that could be taken back.
  }

  override async continueConversation(): Promise<void> {
    throw new Error('nothing is sent proactively in these tests');
  }
}
