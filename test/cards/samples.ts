import type {
  Button,
  CaseListView,
  DecisionItemView,
  DecisionView,
  DocumentView,
  EntryView,
  MenuView,
  NoteView,
  PlanView,
  QuestionView,
  SummaryView,
  View,
} from '../../cards/views.ts';
import type { Language } from '../../src/domain/language.ts';

/** One view as the bot would fill it, with a name for the test report. */
export interface Sample {
  readonly name: string;
  readonly view: View;
}

/** What persons write: none of it may be read as anything but words. */
export const personsWords = {
  markdown: '**Contoso** _prod_ [click](https://example.org) `x` # 1',
  html: '<b>Contoso</b> & "Söhne" <script>alert(1)</script>',
  emoji: 'Fabrikam 👩‍💻🚀 S.p.A.',
  date: 'Invoice {{DATE(2018-10-29T06:00:00Z,SHORT)}}',
  long: 'Microsoft 365 per la sede centrale, i magazzini di Bologna e Reggio Emilia, la rete vendita del Nord Est e tutti i consulenti esterni che lavorano con noi da prima dell’ultimo cambio di fornitore, 201',
  unbroken: `contoso-${'subscription-'.repeat(3)}${'0123456789abcdef'.repeat(4)}`,
} as const;

/** Every kind of view, short and long, plain and awkward. */
export function samples(language: Language): readonly Sample[] {
  const say = (english: string, italian: string) => (language === 'en' ? english : italian);
  const button = (label: string, verb: string, more: Partial<Button> = {}): Button => ({
    label,
    data: { verb, case: 'KRM-482', revision: 7, token: 'k3v9s1' },
    ...more,
  });

  const back = button(say('Back', 'Indietro'), 'back', { typed: say('back', 'indietro') });
  const skip = button(say('Skip', 'Salta'), 'skip', { typed: say('skip', 'salta') });
  const why = button(say('Why do you ask?', 'Perché me lo chiedi?'), 'why', { typed: say('why', 'perché') });
  const later = button(say('Save for later', 'Salva e continua dopo'), 'pause', { typed: say('save', 'salva') });
  const more = [back, skip, why, later];
  const context = say('Multi-channel onboarding · KRM-482', 'Onboarding multicanale · KRM-482');
  const overflow = say(
    'Not shown here: {count}. Type “all” to read everything.',
    'Non mostrati qui: {count}. Scrivi “tutto” per leggere ogni cosa.',
  );
  const change = button(say('Change', 'Cambia'), 'change');
  const multiChannel = say('Multi-channel support, 31 August 2018', 'Supporto multicanale, 31 agosto 2018');
  const multiPartner = say('Multi-partner support, 29 October 2018', 'Supporto multi-partner, 29 ottobre 2018');
  const asOf = say(
    'By the rules as they stood in October 2018. Policies change; check before you act.',
    'Secondo le regole in vigore a ottobre 2018. Le policy cambiano: verifica prima di agire.',
  );

  const menu: MenuView = {
    kind: 'menu',
    title: say('Hello, I am Partnerdesk', 'Ciao, sono Partnerdesk'),
    intro: say(
      'I help Microsoft customers and CSP partners to work together. What would you like to do?',
      'Aiuto i clienti Microsoft e i partner CSP a lavorare insieme. Che cosa vuoi fare?',
    ),
    items: [
      {
        label: say('Add a second partner', 'Aggiungere un secondo partner'),
        detail: say(
          'Keep today’s partner and work with one more',
          'Tieni il partner di oggi e lavora anche con un altro',
        ),
        button: button(say('Add a second partner', 'Aggiungere un secondo partner'), 'start'),
      },
      {
        label: say('Onboard existing subscriptions', 'Onboarding di sottoscrizioni esistenti'),
        detail: say(
          'Have a partner manage what was bought elsewhere',
          'Affida a un partner ciò che hai acquistato altrove',
        ),
        button: button(say('Onboard', 'Onboarding'), 'start'),
      },
      {
        label: say('Switch Azure to another partner', 'Passare Azure a un altro partner'),
        detail: say('Move Azure subscriptions between CSP partners', 'Sposta sottoscrizioni Azure fra partner CSP'),
        button: button(say('Switch Azure', 'Passare Azure'), 'start'),
      },
    ],
    more: [
      button(say('My cases', 'Le mie pratiche'), 'cases', { typed: say('cases', 'pratiche') }),
      button(say('Help', 'Aiuto'), 'help', { typed: say('help', 'aiuto') }),
      button(say('Italiano', 'English'), 'language', { typed: say('italiano', 'english') }),
    ],
    hint: say(
      'Type a number, or tell me in your own words what you need.',
      'Scrivi un numero, oppure dimmi con parole tue che cosa ti serve.',
    ),
  };

  const option = (label: string, detail?: string) => ({
    label,
    ...(detail ? { detail } : {}),
    button: button(label, 'answer'),
  });

  const sourceQuestion: QuestionView = {
    kind: 'question',
    context,
    noticedWords: say(
      `Noted: “${personsWords.emoji}”, licences, active.`,
      `Annotato: “${personsWords.emoji}”, licenze, attiva.`,
    ),
    questionWords: say(`Where was “${personsWords.emoji}” bought?`, `Dove è stata acquistata “${personsWords.emoji}”?`),
    hint: say('Choose one, or type its number.', 'Scegli una voce o scrivi il numero.'),
    options: [
      option(say('Directly from Microsoft', 'Direttamente da Microsoft'), say('Web or phone', 'Sito web o telefono')),
      option('Advisor', say('A Microsoft Online Services advisor', 'Un advisor dei Microsoft Online Services')),
      option('Open', say('An Open licence key', 'Un codice licenza Open')),
      option(
        'Enterprise Agreement',
        say('A contract of your company with Microsoft', 'Un contratto della tua azienda con Microsoft'),
      ),
      option(
        say('From a CSP partner', 'Da un partner CSP'),
        say('Cloud Solution Provider program', 'Programma Cloud Solution Provider'),
      ),
      option(say('From a Syndication Partner', 'Da un Syndication Partner')),
      option(
        say(
          'From a third party that is neither in CSP nor a Syndication Partner',
          'Da una terza parte che non è né in CSP né un Syndication Partner',
        ),
      ),
      option(say('I don’t know', 'Non lo so'), say('I will tell you how to find out', 'Ti dirò come scoprirlo')),
    ],
    more,
  };

  const typedQuestion: QuestionView = {
    kind: 'question',
    context: say('Switch Azure · QFT-019', 'Passaggio di Azure · QFT-019'),
    questionWords: say('When does the subscription’s term end?', 'Quando termina il periodo della sottoscrizione?'),
    hint: say('A date such as 31 March 2028.', 'Una data come 31 marzo 2028.'),
    options: [],
    more: [back, skip, why],
  };

  const yesNoQuestion: QuestionView = {
    kind: 'question',
    context,
    questionWords: say(
      `Shall I delete the case with ${personsWords.html}?`,
      `Devo eliminare la pratica con ${personsWords.html}?`,
    ),
    options: [option(say('Yes, delete it', 'Sì, elimina')), option(say('No, keep it', 'No, conserva'))],
    more: [],
  };

  const namesQuestion: QuestionView = {
    kind: 'question',
    context,
    questionWords: say('Which subscription do you want to change?', 'Quale sottoscrizione vuoi cambiare?'),
    options: Object.values(personsWords).map((words) => option(words, 'Azure')),
    more: [back],
  };

  const entry = (filled: boolean): EntryView => ({
    kind: 'entry',
    context,
    ...(filled ? { noticedWords: personsWords.markdown } : {}),
    title: say('Subscription 2', 'Sottoscrizione 2'),
    hint: say('Fill in what you know; I will ask for the rest.', 'Compila quello che sai: il resto te lo chiedo io.'),
    fields: [
      {
        type: 'text',
        id: 'name',
        label: say('Name', 'Nome'),
        placeholder: say('Office 365 E3, Milan office', 'Office 365 E3, sede di Milano'),
        maxLength: 200,
        ...(filled ? { value: personsWords.html } : {}),
      },
      {
        type: 'choice',
        id: 'service',
        label: say('What kind of subscription is it?', 'Che tipo di sottoscrizione è?'),
        options: [
          { label: say('Licences (seats)', 'Licenze (utenti)'), value: 'license' },
          { label: say('Azure (by use)', 'Azure (a consumo)'), value: 'usage' },
        ],
        ...(filled ? { value: 'usage' } : {}),
      },
      {
        type: 'choice',
        id: 'source',
        label: say('Where was it bought?', 'Dove è stata acquistata?'),
        options: [
          { label: say('Directly from Microsoft', 'Direttamente da Microsoft'), value: 'microsoftDirect' },
          { label: 'Enterprise Agreement', value: 'enterpriseAgreement' },
          {
            label: say(
              'A third party, neither CSP nor Syndication Partner',
              'Una terza parte, né CSP né Syndication Partner',
            ),
            value: 'otherThirdParty',
          },
        ],
      },
      {
        type: 'day',
        id: 'termEnds',
        label: say('When does its term end?', 'Quando termina il periodo?'),
        ...(filled ? { value: '2028-03-31' } : {}),
      },
    ],
    submit: button(say('Add this subscription', 'Aggiungi la sottoscrizione'), 'entry', { primary: true }),
    more: [back, later, button(say('Ask me one by one', 'Chiedimi una cosa per volta'), 'oneByOne')],
    typedQuestion: say(
      'What is the second subscription called, and is it licences or Azure?',
      'Come si chiama la seconda sottoscrizione, e sono licenze o Azure?',
    ),
  });

  const row = (label: string, valueWords: string) => ({ label, valueWords, change });
  const subscriptionRows = (name: string) => [
    row(say('Name', 'Nome'), name),
    row(say('Kind', 'Tipo'), say('Licences', 'Licenze')),
    row(say('Bought', 'Acquistata'), say('From a CSP partner', 'Da un partner CSP')),
    row(say('Wish', 'Richiesta'), say('The new partner sells it', 'La vende il nuovo partner')),
    row(say('Term ends', 'Fine del periodo'), say('31 March 2028', '31 marzo 2028')),
  ];

  const summary = (names: readonly string[]): SummaryView => ({
    kind: 'summary',
    context,
    noticedWords: say('Changed: cloud is US Government.', 'Modificato: il cloud è US Government.'),
    title: say('Is this right?', 'È tutto giusto?'),
    intro: say('Change anything, then ask for the answer.', 'Cambia quello che vuoi, poi chiedi la risposta.'),
    groups: [
      {
        rows: [
          row(say('You are', 'Tu sei'), say('The customer', 'Il cliente')),
          row('Cloud', say('US Government', 'US Government')),
          row(say('New partner', 'Nuovo partner'), personsWords.markdown),
          row(say('Relationship with the new partner', 'Rapporto con il nuovo partner'), ''),
        ],
      },
      ...names.map((name) => ({ titleWords: name, rows: subscriptionRows(name) })),
    ],
    confirm: button(say('Get the answer', 'Chiedi la risposta'), 'confirm', { primary: true }),
    overflow,
    more: [back, later, button(say('Add a subscription', 'Aggiungi una sottoscrizione'), 'addSubscription')],
    hint: say(
      'Type “ok” for the answer, or for example “change 3”.',
      'Scrivi “ok” per avere la risposta, oppure per esempio “cambia 3”.',
    ),
  });

  const noRefund = {
    text: say('Cancelling early gives no refund.', 'La disdetta anticipata non dà diritto a rimborsi.'),
    source: say('L8 · Moving licences', 'L8 · Spostare le licenze'),
  };
  const waits = (nameWords: string): DecisionItemView => ({
    nameWords,
    tone: 'wait',
    toneLabel: say('Wait', 'Attendere'),
    outcome: say('Wait until 31 March 2028, or cancel earlier', 'Attendi il 31 marzo 2028 o disdici prima'),
    reason: say(
      'Licences that a CSP partner sold cannot be switched to another CSP partner inside their term.',
      'Le licenze vendute da un partner CSP non possono passare a un altro partner CSP durante il periodo.',
    ),
    sources: [`R14 · ${multiChannel}`],
    warnings: [noRefund],
  });
  const items: DecisionItemView[] = [
    waits(personsWords.long),
    {
      nameWords: say('Azure production', 'Azure produzione'),
      tone: 'good',
      toneLabel: say('Possible', 'Possibile'),
      outcome: say('Switch it to the new partner', 'Falla passare al nuovo partner'),
      reason: say(
        'Azure bought from another partner can be switched to the new one. Your current partner has to start it.',
        'Azure acquistato da un altro partner può passare al nuovo. Deve avviare il passaggio il partner attuale.',
      ),
      sources: [`R17 · ${multiChannel}`, say('L2 · The Azure switch', 'L2 · Il passaggio di Azure')],
      warnings: [],
    },
    {
      nameWords: personsWords.date,
      tone: 'warning',
      toneLabel: say('With care', 'Con cautela'),
      outcome: say(
        'Create a new Azure subscription, then cancel the old one',
        'Crea una nuova sottoscrizione Azure, poi disdici la vecchia',
      ),
      reason: say(
        'Azure bought through another channel is created anew in Partner Center.',
        'Azure acquistato da un altro canale viene ricreato nel Centro per i partner.',
      ),
      sources: [`R16 · ${multiChannel}`],
      warnings: [
        {
          text: say('Cancel only after the replacement runs.', 'Disdici solo quando la nuova è attiva.'),
          source: `R16 · ${multiChannel}`,
        },
      ],
    },
    {
      nameWords: personsWords.html,
      tone: 'no',
      toneLabel: say('Not possible', 'Non possibile'),
      outcome: say('This partner cannot take it over', 'Questo partner non può subentrare'),
      reason: say(
        'The new partner and the customer must be in the same country.',
        'Il nuovo partner e il cliente devono essere nello stesso Paese.',
      ),
      sources: [say('L2 · The Azure switch', 'L2 · Il passaggio di Azure')],
      warnings: [],
    },
    {
      nameWords: personsWords.unbroken,
      tone: 'question',
      toneLabel: say('Open', 'Da chiarire'),
      outcome: say('Find out who sold it', 'Scopri chi l’ha venduta'),
      reason: say(
        'The answer depends on where it was bought: look at the seller on the invoice.',
        'La risposta dipende da dove è stata acquistata: guarda il venditore in fattura.',
      ),
      sources: [`R12 · ${multiChannel}`],
      warnings: [],
    },
  ];
  const labels = { source: say('Source', 'Fonte'), warning: say('Warning', 'Attenzione') };
  const actions = [
    button(say('Show the plan', 'Mostra il piano'), 'plan', { typed: say('plan', 'piano'), primary: true }),
    button(say('Letters and forms', 'Lettere e moduli'), 'papers', { typed: say('letters', 'lettere') }),
    button(say('Change an answer', 'Cambia una risposta'), 'change', { typed: say('change', 'cambia') }),
    button(say('My cases', 'Le mie pratiche'), 'cases', { typed: say('cases', 'pratiche') }),
  ];

  const decision = (decided: readonly DecisionItemView[]): DecisionView => ({
    kind: 'decision',
    context,
    title: say('The answer', 'La risposta'),
    headline: say(
      `${decided.length} subscriptions: 1 can be switched now, 1 waits until 31 March 2028.`,
      `${decided.length} sottoscrizioni: 1 può passare subito, 1 attende il 31 marzo 2028.`,
    ),
    asOf,
    warnings: [
      {
        text: say(
          'In the US Government portal the relationship request was not yet available.',
          'Nel portale US Government la richiesta di rapporto non era ancora disponibile.',
        ),
        source: say('L10 · US Government portal', 'L10 · Portale US Government'),
      },
    ],
    items: decided,
    overflow,
    notices: [
      {
        text: say('Work with other partners', 'Collaborare con altri partner'),
        source: `R19 · ${multiPartner}`,
        url: 'https://learn.microsoft.com/partner-center/work-with-other-partners',
      },
    ],
    labels,
    actions,
    hint: say('Type “plan” to see who does what.', 'Scrivi “piano” per vedere chi fa che cosa.'),
  });

  const addPartnerDecision: DecisionView = {
    ...decision([]),
    context: say('Add a second partner · LMN-203', 'Secondo partner · LMN-203'),
    headline: say('Yes: you can work with a second partner.', 'Sì: puoi lavorare con un secondo partner.'),
    warnings: [],
    items: [
      {
        tone: 'good',
        toneLabel: say('Possible', 'Possibile'),
        outcome: say('The new partner invites you', 'Il nuovo partner ti invita'),
        reason: say(
          'A customer may work with more than one CSP partner at once. You accept the invitation and nothing else changes.',
          'Un cliente può lavorare con più partner CSP insieme. Accetti l’invito e non cambia altro.',
        ),
        sources: [`R2 R3 · ${multiPartner}`],
        warnings: [],
      },
    ],
    unchanged: {
      title: say('What stays as it is', 'Che cosa resta com’è'),
      lines: [
        { text: say('Your subscriptions', 'Le tue sottoscrizioni'), source: 'R4' },
        { text: say('Who owns the account', 'La proprietà dell’account'), source: 'R5' },
        { text: say('The terms and your obligations', 'Le condizioni e i tuoi obblighi'), source: 'R6' },
        { text: say('The partner of record', 'Il partner of record'), source: 'R7' },
      ],
    },
    actions: actions.slice(0, 2),
  };

  const marks = {
    done: button(say('Undo', 'Annulla'), 'undo'),
    next: button(say('Mark as done', 'Segna come fatto'), 'done'),
    later: button(say('Mark as done', 'Segna come fatto'), 'done'),
  };
  const stateLabels = { done: say('Done', 'Fatto'), next: say('Now', 'Adesso'), later: say('Later', 'Dopo') };
  const actorsAndTexts: readonly (readonly [string, string, string])[] = [
    [
      say('Customer', 'Cliente'),
      say(
        'Asks the current partner for the switch, in writing.',
        'Chiede per iscritto il passaggio al partner attuale.',
      ),
      say('L2 · The Azure switch, 12 July 2018', 'L2 · Il passaggio di Azure, 12 luglio 2018'),
    ],
    [
      personsWords.emoji,
      say(
        'Opens an Azure service ticket that names the subscription.',
        'Apre un ticket Azure che indica la sottoscrizione.',
      ),
      say('L2 · The Azure switch, 12 July 2018', 'L2 · Il passaggio di Azure, 12 luglio 2018'),
    ],
    [
      personsWords.emoji,
      say(
        'Fills in and signs the CSP Subscription Transfer form and sends it to the customer.',
        'Compila e firma il modulo CSP Subscription Transfer e lo invia al cliente.',
      ),
      say('L2 · The Azure switch, 12 July 2018', 'L2 · Il passaggio di Azure, 12 luglio 2018'),
    ],
    [
      say('Customer', 'Cliente'),
      say('Completes and signs the form.', 'Completa e firma il modulo.'),
      say('L2 · The Azure switch, 12 July 2018', 'L2 · Il passaggio di Azure, 12 luglio 2018'),
    ],
    [
      personsWords.markdown,
      say(
        'Signs the form and confirms that a contract with the customer exists.',
        'Firma il modulo e conferma che esiste un contratto con il cliente.',
      ),
      say('L2 · The Azure switch, 12 July 2018', 'L2 · Il passaggio di Azure, 12 luglio 2018'),
    ],
    [
      'Microsoft',
      say('Answers within 8 business hours.', 'Risponde entro 8 ore lavorative.'),
      say('L2 · The Azure switch, 12 July 2018', 'L2 · Il passaggio di Azure, 12 luglio 2018'),
    ],
    [
      personsWords.markdown,
      say(
        'Lists the role assignments in the customer’s tenant and removes the old partner’s.',
        'Elenca i ruoli nel tenant del cliente e rimuove quelli del vecchio partner.',
      ),
      say('L2, L6 · The Azure switch, 12 July 2018', 'L2, L6 · Il passaggio di Azure, 12 luglio 2018'),
    ],
  ];
  const plan = (sections: number, stepsEach: number, now: number): PlanView => ({
    kind: 'plan',
    context: say('Switch Azure · QFT-019', 'Passaggio di Azure · QFT-019'),
    title: say('Who does what', 'Chi fa che cosa'),
    intro: say(
      `${now - 1} of ${sections * stepsEach} steps are done.`,
      `${now - 1} passi su ${sections * stepsEach} sono fatti.`,
    ),
    sections: Array.from({ length: sections }, (_, section) => ({
      titleWords: section === 0 ? say('Azure production', 'Azure produzione') : personsWords.html,
      sources: [say('Page of L2, 25 October 2018', 'Pagina di L2, 25 ottobre 2018')],
      steps: Array.from({ length: stepsEach }, (_, index) => {
        const number = section * stepsEach + index + 1;
        const [actorWords = '', text = '', source = ''] = actorsAndTexts[index % actorsAndTexts.length] ?? [];
        const state = number < now ? 'done' : number === now ? 'next' : 'later';
        const mark = state === 'later' ? {} : { mark: marks[state] };
        return { number, actorWords, text, state, stateLabel: stateLabels[state], source, ...mark };
      }),
    })),
    overflow,
    actions: [
      button(say('Letters and forms', 'Lettere e moduli'), 'papers', { typed: say('letters', 'lettere') }),
      button(say('Show the answer', 'Mostra la risposta'), 'decision', { typed: say('answer', 'risposta') }),
    ],
    hint: say('Type for example “done 3”.', 'Scrivi per esempio “fatto 3”.'),
  });

  const caseList = (count: number): CaseListView => ({
    kind: 'caseList',
    title: say('Your cases', 'Le tue pratiche'),
    intro:
      count === 0
        ? say('There are none yet.', 'Non ce ne sono ancora.')
        : say('Choose one to go on.', 'Scegline una per continuare.'),
    cases: Array.from({ length: count }, (_, index) => ({
      code: `KRM-${482 + index}`,
      journey: say('Multi-channel onboarding', 'Onboarding multicanale'),
      aboutWords: [personsWords.emoji, personsWords.long, ''][index % 3] ?? '',
      waitingWords:
        [
          [
            say('You are next: step 4, since 20 November 2026', 'Tocca a te: passo 4, dal 20 novembre 2026'),
            say(
              `Problem with step 4: “${personsWords.markdown}”`,
              `Problema con il passo 4: “${personsWords.markdown}”`,
            ),
            say('Invitation for Adatum: good until 4 December 2026', 'Invito per Adatum: vale fino al 4 dicembre 2026'),
            say('Next reminder: 23 November 2026', 'Prossimo promemoria: 23 novembre 2026'),
            say(
              'Ends by itself on 18 February 2027 if nobody does anything',
              'Si chiude da sola il 18 febbraio 2027 se nessuno fa nulla',
            ),
          ],
          [
            say(
              `Waits for: ${personsWords.unbroken}, since 20 November 2026`,
              `Tocca a: ${personsWords.unbroken}, dal 20 novembre 2026`,
            ),
          ],
          [],
        ][index % 3] ?? [],
      state: say('answered', 'con esito'),
      changed: say('changed 12 November 2026', 'modificata il 12 novembre 2026'),
      open: button(say('Open', 'Apri'), 'open'),
    })),
    overflow,
    actions: [button(say('New case', 'Nuova pratica'), 'menu', { primary: true, typed: say('new', 'nuova') })],
    hint: say('Type the number or the code of a case.', 'Scrivi il numero o il codice di una pratica.'),
  });

  const letter = say(
    `Dear ${personsWords.emoji},

we ask you to switch our Azure subscription
${personsWords.markdown}
(subscription id: [Azure subscription id])
to our new partner ${personsWords.html}.

Please open an Azure service ticket that names the subscription, fill in and sign the CSP Subscription Transfer form, and send it to us by [date].

Kind regards
[name and role]`,
    `Gentile ${personsWords.emoji},

vi chiediamo di far passare la nostra sottoscrizione Azure
${personsWords.markdown}
(ID sottoscrizione: [ID della sottoscrizione Azure])
al nostro nuovo partner ${personsWords.html}.

Vi preghiamo di aprire un ticket Azure che indichi la sottoscrizione, di compilare e firmare il modulo CSP Subscription Transfer e di inviarcelo entro il [data].

Cordiali saluti
[nome e ruolo]`,
  );
  const document = (bodyWords: string): DocumentView => ({
    kind: 'document',
    context: say('Switch Azure · QFT-019', 'Passaggio di Azure · QFT-019'),
    title: say('Request to the current partner', 'Richiesta al partner attuale'),
    intro: say(
      'The customer sends this to its current partner, in writing.',
      'Il cliente la invia per iscritto al partner attuale.',
    ),
    subjectWords: say(
      `Switch of our Azure subscription ${personsWords.markdown}`,
      `Passaggio della nostra sottoscrizione Azure ${personsWords.markdown}`,
    ),
    bodyWords,
    overflow,
    blanks: say('Still to be filled in: 3.', 'Ancora da compilare: 3.'),
    mail: {
      label: say('Open in your mail program', 'Apri nel programma di posta'),
      url: `mailto:?subject=Azure&body=${encodeURIComponent(bodyWords.slice(0, 1200))}`,
    },
    actions: [
      button(say('Fill in the blanks', 'Compila gli spazi vuoti'), 'blanks', {
        primary: true,
        typed: say('fill', 'compila'),
      }),
      button(say('Back to the plan', 'Torna al piano'), 'plan', { typed: say('plan', 'piano') }),
    ],
  });

  const help: NoteView = {
    kind: 'note',
    tone: 'plain',
    title: say('What I can do', 'Che cosa so fare'),
    paragraphsWords: [
      say(
        'I walk you through one case at a time and tell you what the rules say, where they stand and how old they are.',
        'Ti accompagno in una pratica alla volta e ti dico che cosa dicono le regole, dove sono scritte e quanto sono vecchie.',
      ),
      say(
        'You can always type “back”, “why”, “save” or “menu”.',
        'Puoi sempre scrivere “indietro”, “perché”, “salva” o “menu”.',
      ),
    ],
    links: [
      {
        label: say('Work with other partners', 'Collaborare con altri partner'),
        url: 'https://learn.microsoft.com/partner-center/work-with-other-partners',
      },
      { label: say('Write to us', 'Scrivici'), url: 'mailto:desk@example.org' },
    ],
    actions: [button(say('Continue', 'Continua'), 'resume', { primary: true, typed: say('continue', 'continua') })],
  };
  const refusal: NoteView = {
    kind: 'note',
    tone: 'attention',
    title: say('That did not work', 'Non è andata a buon fine'),
    paragraphsWords: [
      say(
        `I could not read “${personsWords.markdown}” as a date. Your case KRM-482 is safe.`,
        `Non riesco a leggere “${personsWords.markdown}” come data. La tua pratica KRM-482 è al sicuro.`,
      ),
    ],
    links: [],
    actions: [
      button(say('Delete the case', 'Elimina la pratica'), 'delete', {
        destructive: true,
        typed: say('delete', 'elimina'),
      }),
      button(say('Keep it', 'Conserva'), 'keep', { typed: say('keep', 'conserva') }),
    ],
  };
  const confirmation: NoteView = {
    kind: 'note',
    tone: 'plain',
    paragraphsWords: [say(`Saved: ${personsWords.html}`, `Salvato: ${personsWords.html}`)],
    links: [],
    actions: [],
  };

  const many = Array.from({ length: 20 }, (_, index) => `${index + 1} ${personsWords.long}`);
  return [
    { name: 'menu', view: menu },
    { name: 'menu, again', view: { ...menu, title: say('What next?', 'E adesso?'), intro: '' } },
    { name: 'question, choices', view: sourceQuestion },
    { name: 'question, typed', view: typedQuestion },
    { name: 'question, yes or no', view: yesNoQuestion },
    { name: 'question, names', view: namesQuestion },
    {
      name: 'question, 40 long names',
      view: { ...namesQuestion, options: [...many, ...many].map((words) => option(words)) },
    },
    { name: 'entry, empty', view: entry(false) },
    { name: 'entry, filled', view: entry(true) },
    { name: 'summary', view: summary([say('Azure production', 'Azure produzione'), personsWords.long]) },
    { name: 'summary, 20 subscriptions', view: summary(many) },
    { name: 'decision', view: decision(items) },
    { name: 'decision, second partner', view: addPartnerDecision },
    {
      name: 'decision, second partner and a subscription',
      view: { ...addPartnerDecision, items: [...addPartnerDecision.items, ...items.slice(1, 2)] },
    },
    { name: 'decision, 20 subscriptions', view: decision(many.map(waits)) },
    { name: 'plan', view: plan(2, 7, 3) },
    { name: 'plan, 60 steps', view: plan(6, 10, 41) },
    { name: 'caseList', view: caseList(3) },
    { name: 'caseList, none', view: caseList(0) },
    { name: 'caseList, 60 cases', view: caseList(60) },
    { name: 'document', view: document(letter) },
    { name: 'document, very long', view: document(many.join('\n\n').repeat(5)) },
    { name: 'note, help', view: help },
    { name: 'note, refusal', view: refusal },
    { name: 'note, confirmation', view: confirmation },
  ];
}
