/**
 * What the person is to see, as finished words in their language. A view knows nothing of cards or channels:
 * each `*Card.ts` beside it lays one kind out as an Adaptive Card, and as the text that says the same.
 *
 * A field named `…Words` was (or may have been) written by a person; it is always shown literally, never as Markdown.
 */

/** Something that can be clicked. `typed` is what to type for the same effect, shown in the text twin where it helps. */
export interface Button {
  readonly label: string;
  /** Goes back to the bot unchanged when clicked. A claim to be checked, never trusted. */
  readonly data: Readonly<Record<string, string | number | boolean>>;
  readonly typed?: string;
  readonly primary?: boolean;
  readonly destructive?: boolean;
}

/** A view whose card may have to be cut, since channels carry only so much a message. The text twin is never cut. */
interface LongView {
  /**
   * What a cut card says; {count} becomes how many subscriptions, steps, rows, cases or lines it leaves out, so
   * the wording fits one and many: "Not shown here: {count}. Type “all” to read everything."
   */
  readonly overflow: string;
}

/** A view that a client can ask for anew, where its channel lets it. */
interface FreshView {
  /** What the client sends back for it; a claim, as a click's data are. */
  readonly refresh?: Button['data'];
}

/** The first thing a person sees: what can be done here. */
export interface MenuView {
  readonly kind: 'menu';
  readonly title: string;
  readonly intro: string;
  /** The journeys, numbered in this order in the text twin; `detail` is one short line. */
  readonly items: readonly { readonly label: string; readonly detail: string; readonly button: Button }[];
  /** Smaller things: my cases, help, the other language. */
  readonly more: readonly Button[];
  /** The last line of the text twin: how to answer by typing. */
  readonly hint: string;
}

/** One question. */
export interface QuestionView {
  readonly kind: 'question';
  /** Where in the journey: "Add a second partner · KRM-482". */
  readonly context: string;
  /** What was just understood, or why it was not; may hold a person's words. */
  readonly noticedWords?: string;
  /** The question itself, one sentence; may hold names that a person gave. */
  readonly questionWords: string;
  /** How to answer, in one line: an example or a format. */
  readonly hint?: string;
  /** The answers to choose from; empty where anything may be typed. Numbered from 1 in the text twin. */
  readonly options: readonly { readonly label: string; readonly detail?: string; readonly button: Button }[];
  /** back, skip, why, save for later … shown small, below. */
  readonly more: readonly Button[];
}

/** One field of a form. `id` comes back with the click, beside the button's data. */
export type FormField =
  | {
      readonly type: 'text';
      readonly id: string;
      readonly label: string;
      readonly placeholder: string;
      readonly value?: string;
      readonly maxLength: number;
    }
  | {
      readonly type: 'choice';
      readonly id: string;
      readonly label: string;
      readonly value?: string;
      readonly options: readonly { readonly label: string; readonly value: string }[];
    }
  | { readonly type: 'day'; readonly id: string; readonly label: string; readonly value?: string };

/**
 * Several answers in one go: a subscription with all that is asked of it, or who somebody is. The text twin has no form:
 * it asks for the first, or says how each is typed.
 */
export interface EntryView {
  readonly kind: 'entry';
  readonly context: string;
  readonly noticedWords?: string;
  readonly title: string;
  readonly hint: string;
  readonly fields: readonly FormField[];
  readonly submit: Button;
  readonly more: readonly Button[];
  /** What the text twin says instead of the form: a question that can be answered by typing, or what to type. */
  readonly typedQuestion: string;
}

/** Everything that was answered, before the decision; each row can be changed. */
export interface SummaryView extends LongView {
  readonly kind: 'summary';
  readonly context: string;
  readonly noticedWords?: string;
  readonly title: string;
  readonly intro: string;
  /**
   * Numbered in the text twin. A group is a heading: the general facts, then one a subscription.
   * `change` has a short label ("Change"), which stands in every row; a screen reader hears the row's label with it.
   */
  readonly groups: readonly {
    readonly titleWords?: string;
    readonly rows: readonly { readonly label: string; readonly valueWords: string; readonly change: Button }[];
  }[];
  readonly confirm: Button;
  readonly more: readonly Button[];
  /** The last line of the text twin: how to confirm or change by typing. */
  readonly hint: string;
}

/** How good the news is; decides the accent colour, and a word says the same (`toneLabel`). */
export type Tone = 'good' | 'wait' | 'warning' | 'no' | 'question';

/** The answer to one subscription, or to the request itself. */
export interface DecisionItemView {
  /** The subscription's name; absent for the request itself. */
  readonly nameWords?: string;
  readonly tone: Tone;
  /** The tone in a word: "Possible", "Wait", "With care", "Not possible", "Open". */
  readonly toneLabel: string;
  readonly outcome: string;
  readonly reason: string;
  /** "R14 · Multi-channel support, 31 August 2018"; one line each. */
  readonly sources: readonly string[];
  readonly warnings: readonly { readonly text: string; readonly source: string }[];
}

/** The decision, whole. */
export interface DecisionView extends LongView {
  readonly kind: 'decision';
  readonly context: string;
  readonly title: string;
  /** The short summary on top: "3 subscriptions: 1 waits until 31 March 2028, …". */
  readonly headline: string;
  /** How old the rules are. Always there. */
  readonly asOf: string;
  /** Warnings about the whole request. */
  readonly warnings: readonly { readonly text: string; readonly source: string }[];
  readonly items: readonly DecisionItemView[];
  /** What stays as it is, with a heading; absent where nothing is promised. */
  readonly unchanged?: {
    readonly title: string;
    readonly lines: readonly { readonly text: string; readonly source: string }[];
  };
  readonly notices: readonly { readonly text: string; readonly source: string; readonly url?: string }[];
  readonly labels: { readonly source: string; readonly warning: string };
  readonly actions: readonly Button[];
  readonly hint: string;
}

/** The plan: who does what, in order. */
export interface PlanView extends LongView, FreshView {
  readonly kind: 'plan';
  readonly context: string;
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly {
    readonly titleWords: string;
    /** The pages that its steps rest on, each once, with their dates. */
    readonly sources: readonly string[];
    readonly steps: readonly {
      readonly number: number;
      readonly actorWords: string;
      readonly text: string;
      /** `next`: this is what everybody waits for now. */
      readonly state: 'done' | 'next' | 'later';
      readonly stateLabel: string;
      /** The rules behind it, by their ids: "R16, L9". */
      readonly source: string;
      /** What holds it up, in the words of the side whose step it is. */
      readonly problemWords?: string;
      /** Marks the step done, or undoes it. */
      readonly mark?: Button;
      /** What else can be done about the step that is due: decline it, report a problem. */
      readonly more?: readonly Button[];
    }[];
  }[];
  readonly actions: readonly Button[];
  readonly hint: string;
}

/** The person's own cases. */
export interface CaseListView extends LongView {
  readonly kind: 'caseList';
  readonly title: string;
  readonly intro: string;
  readonly cases: readonly {
    readonly code: string;
    readonly journey: string;
    /** With whom, in the person's words: "Contoso". May be empty. */
    readonly aboutWords: string;
    /** Whom it waits for and since when, what comes next: one short line each. Names and notes are a person's words. */
    readonly waitingWords: readonly string[];
    readonly state: string;
    readonly changed: string;
    readonly open: Button;
  }[];
  readonly actions: readonly Button[];
  readonly hint: string;
}

/** A letter or form to be copied. `bodyWords` is plain text; a blank stands in it as `[what is missing]`. */
export interface DocumentView extends LongView {
  readonly kind: 'document';
  readonly context: string;
  readonly title: string;
  /** What it is for and who sends it to whom. */
  readonly intro: string;
  readonly subjectWords?: string;
  readonly bodyWords: string;
  /** What is still blank, in a sentence; absent where nothing is. */
  readonly blanks?: string;
  /** Opens the mail program with the text filled in; `mailto:`. Not in the text twin, where it cannot be clicked. */
  readonly mail?: { readonly label: string; readonly url: string };
  readonly actions: readonly Button[];
}

/** A short answer that is no question: help, why, a refusal, a confirmation. */
export interface NoteView extends FreshView {
  readonly kind: 'note';
  readonly tone: 'plain' | 'attention';
  readonly title?: string;
  readonly paragraphsWords: readonly string[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
  readonly actions: readonly Button[];
}

export type View =
  | MenuView
  | QuestionView
  | EntryView
  | SummaryView
  | DecisionView
  | PlanView
  | CaseListView
  | DocumentView
  | NoteView;

/** How a view is drawn: `submit` is the kind of action that the channel carries. */
export interface Drawing {
  readonly submit: 'Action.Submit' | 'Action.Execute';
  /** The largest card that the channel carries, in bytes of JSON. */
  readonly largest: number;
  /** The reading direction's language, for the card's `lang`. */
  readonly language: 'en' | 'it';
  /** Whom it is drawn for, by their id in the channel; absent: for whoever reads it. */
  readonly reader?: string;
}
