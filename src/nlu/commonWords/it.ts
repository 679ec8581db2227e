import { wordSet } from './wordSet.ts';

/** Italian words that hold sentences together and that English does not write: they tell the language. Folded. */
export const functionWords = wordSet(`
  il lo la le gli un una uno di da con su tra fra al allo alla ai agli alle del dello della dei degli delle dal dallo dalla
  dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle col coi e ed o od ma se che chi cui
  quale quali quanto quanta quanti quante cosa dove quando perche non piu anche ancora gia solo solamente soltanto poi
  si mi ti ci vi ne lui lei noi voi loro io tu mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri
  nostre vostro vostra vostri vostre questo questa questi queste quello quella quelli quelle quel quei
  sono sei siamo siete era erano ero essere stato stata stati state sia ho hai ha abbiamo avete hanno avere avevamo aveva
  avuto vorrei vorremmo vorrebbe vorrebbero voglio vuoi vuole vogliamo volete vogliono volevo volevamo posso puoi puo possiamo
  potete possono potrebbe potrei potremmo devo devi deve dobbiamo dovete devono dovrei dovremmo dovrebbe fare faccio fa
  facciamo fate fanno fatto far farmi farci farlo farla farli farle come cosi pero quindi allora oppure invece mentre
  senza oltre presso verso dopo prima durante fino entro contro ogni altro altra altri altre alcuni alcune qualche
  qualcosa qualcuno tutto tutta tutti tutte molto poco nuovo nuova nuovi nuove nessuno nulla niente ciao salve buongiorno buonasera
  grazie prego anno ora adesso oggi qui qua ecco x
`);

/** Everyday Italian words that a company is not called by alone. Folded; the function words are not repeated. */
export const commonWords = wordSet(`
  soli sola sole soldi
  abbandona abbandonare abbandoniamo abbonamenti abbonamento abbonato abilitare abitare abitualmente accade accanto
  accedere accedo accertare accessi accesso accetta accettano accettare accettato accetto accogliere accompagnare
  accordarsi accordo accorpare account acquista acquistare acquistata acquistate acquistati acquistato acquisti
  acquisto addebita addebitare addebito addetto aderire admin adottare affare affari afferma affermare affianca
  affiancarci affiancare affiancargli affiancarlo affidarci affidare affidarla affidarle affidarlo affidata affidate
  affidato affinche affronta affrontare agente agenzia aggiorna aggiornamenti aggiornamento aggiornare aggiornato
  aggiunge aggiungerci aggiungere aggiungerei aggiungerlo aggiungerne aggiungi aggiungiamo aggiungo aggiunta
  aggiuntiva aggiuntivo aggiunto agire agosto aiuta aiutaci aiutami aiutano aiutare aiutarmi aiuto albergo alcun
  alcuno allegati allegato allineare alternativa alternative alto altrettanto altrimenti altrove amici amico ammesso
  ammettere amministra amministrare amministrarle amministrarlo amministrati amministratore amministratori
  amministrazione amministri ampio analisi analizzare andare andata andato andava andiamo andremo annua annuale
  annuali annui annulla annullare annullo antivirus anzi anziche aperta aperte aperto appalto appartiene appena
  applica applicare applicazione applicazioni apprezzare approvare approvato appunto apri aprile aprire aprite
  architetto area argomenti argomento arriva arrivare articolo aspetta aspettare aspetti aspettiamo aspetto assai
  assegnare assegnata assegnato assegnazione assente assicurare assicurazione assieme assiste assistenza assistere
  assistiti assistito associare associato associazione assolutamente assoluto assume assumere attendere attendiamo
  attento attenzione attesa attiva attivare attivarne attivato attivi attivo attraversare attraverso attribuire
  attuale attuali attualmente aula aumentare aumento auto automatica automaticamente automatico autonomia autonomo
  autorizza autorizzare autorizzato autorizzazione autorizzazioni avanti avanzamento avanzare avra avrebbe avrei
  avremmo avremo avvenga avvenire avviare avviene avvisa avvisare avviso avvocato azienda aziende azione azioni
  backup bambini banca bar barbiere barzelletta base basso basta bastano basterebbe beh bella bello bene beni
  biglietto bilancio bisogna bisogno blocca bloccare bloccata bloccato boh bolletta bollette bozza bravo breve buon
  buona buonanotte buono buttare calcio calcolare calcolo caldo calendario cambi cambia cambiamento cambiamo
  cambiando cambiano cambiare cambiarlo cambiato cambierebbe cambieremmo cambio camera campo canale canali cancellare
  cancellazione capace capacita capi capire capisci capisco capitale capito capo cara carica caricare carico caro
  carta carte cartella casella caselle casi caso catena causa cavallo cavo cede cederci cedere cederlo ceduto cella
  centrale centralino centro cerca cercando cercano cercare cerchiamo cerco certa certamente certo cessione chiama
  chiamano chiamare chiamata chiamate chiamato chiamo chiara chiaramente chiarimenti chiarire chiaro
  chiave chiede chiedendo chiedere chiederei chiediamo chiedo chiedono chiesa chiesto chilometri chiude chiudendo
  chiudere chiudiamo chiudono chiusa chiuso cifra cifre cinema cinque circa citta civile classe clicca cliente
  clienti codice codici coincide coinvolge coinvolgere coinvolgimento collabora collaborano collaborare
  collaborazione collega collegamento collegare collegato colleghi colloquio colonna colore colpa comanda comandi
  comando combinare comincia cominciare comincio commerciale commerciali commercialista comodo compagnia compagno
  compiere compilare compilato compito compleanno complessa complesso completa completamente completare completato
  complicato comporta comportare composto compra comprando comprano comprare comprata comprate comprati comprato
  comprende comprendere comprensione compreremo comprero compresa comprese compri compriamo compro computer comune
  comuni comunicare comunicazione comunita comunque concede concedere concessione concesso concetto conclude
  concludere concluso concordare concorrente concorrenti concorrenza condividere condivisione condiviso condizioni
  conduce conferire conferma confermare confermato conflitto confronta confronto confusione confuso conosce conoscere
  conosciamo conosco consegna consegnare consegue conseguenza conseguenze consente consentire consentita consentito
  conservare considera considerare consigli consigliare consigliate consiglio consiste consulente consulenza consumi
  consumo contare contatta contattare contatti contatto conteggio contemporanea contemporaneamente contemporaneo
  contenuto contestualmente conti continua continuando continuare continui continuita conto contrario contratti
  contratto contributo controlla controllare controlli controllo convenire convenzione conversazione conviene
  cooperativa coordinare copertura copia copre coprire cordiali cordialmente correggere correggo corrente
  correttamente corretto corrisponde corrispondente corrono corso cosiddetto costa costano costare costerebbe costi
  costo costosa costoso crea creare creata creato crede credito credo crescere crisi cuore cura curare curiosita
  daccapo danni danno dare dargli data dati dato debito decida decide decidere decidiamo decimo decine decisione deciso
  definire definitivamente definitivo delega delegare delegata delegati delegato delicato denaro denominazione
  dentista dentro deposito descrivere desidera desideriamo desidero destinazione destino destra determinare dettagli
  dettaglio diamo dica dice dicembre dicendo dicevano dichiarare dicono diecimila difetto differenza difficile
  difficolta diffuso digitale dimentica dimenticare diminuire dimmi dipende dipendente dipendenti dipendere diranno
  direi diretta direttamente diretto direttore direzione diritti diritto disattivare disattivata discorso discutere
  disdetta disdette disdire disponibile disponibili disponibilita dispositivi dispositivo disposizione disservizi
  disservizio distanza distributore distributori dita ditta ditte diventa diventano diventare diventato diversamente
  diverse diversi diverso divide dividere divieto divisione documentazione documento domanda domande domando domani
  domenica dominio donna dopodiche doppia doppio dovra dovranno dovremo dritto dubbi dubbio due durare durata duro
  eccellente eccetera eccezione eccoci economia economica economico edificio effetti effettivamente effettivo effetto
  effettuare effettuato efficace elementare elemento elenco elettrica elettronica elettronico elimina eliminare
  emergenza emessa emesse emettere energia enorme ente enti entra entrambe entrambi entrando entrare entrata entri
  equivale eravamo errata errato errore esame esaminare esatta esattamente esatto esaurito esce eseguire eseguito
  esempi esempio esigenza esigenze esista esiste esistente esistenti esistono esito esperienza esperti esperto
  esporre esportare espresso essa esse essendo essi esso estate esterna esterno estero estremamente eta etto euro
  europeo evento eventuale eventuali eventualmente evidente evitare facendo facile fallimento fallita fallito falso
  fama famiglia fara farebbe faremo fascia fase fatica fatti fattibile fattori fattura fatturare fatturarglielo
  fatturazione fatture fatturi favore favorevole favorire febbraio ferma fermare fermo festa fidiamo fiducia figlia
  figlio figura fila finale finali finanza finanziaria finche fine finestra finire finisce finita finito finora
  firewall firma firmare firmata firmato firme firmiamo fisica fisico fisso flessibile fondamentale fondo forma
  fornire fornisce fornita fornite forniti fornito fornitore fornitori fornitura forno forse forte fortuna forza
  fosse fossero fossi foto frase freddo frequente fronte funziona funzionano funzionare funzione funzioni fuori
  fusione futura futuro garantire garantisce garanzia gare gas generale generali generalmente genere gennaio gente
  gentile germania gestiamo gestionale gestione gestirci gestire gestirebbe gestirla gestirle gestirli gestirlo
  gestisca gestiscano gestisce gestisco gestita gestite gestiti gestito gestiva gestivano gestore gettare giacche
  giocare gioco giornata giorni giorno giovane giovedi gira girare gita giugno giusta giustamente giusto governativo
  governo grado grafico grande gratis gratuita gratuito grave grossa grosso gruppi gruppo guadagnare guarda guardare
  guasto guerra guida gusto hardware idea identico identita ieri ignorare illustrare imballo immagine immediata
  immediatamente immobiliare imparare impatto impedire impegnare impegno impianti impianto impiegati impiegato impone
  imporre importa importante importare importo impossibile impostare impostazione impostazioni impresa imprese
  improvvisamente inattivo incaricare incarico incassare inclusa incluse inclusi incluso incontrare incontro indica
  indicare indicato indicazioni indietro indipendente indiretta indiretti indiretto indirizzo indispensabile
  individuale industria infatti inferiore infine influenza informa informare informarmi informarsi informatica
  informatici informatico informazione informazioni infrastruttura ingegnere ingresso inizia inizialmente iniziare
  iniziato inizieremo inizio innanzitutto inoltre insegnante inserire inserirlo insieme insoddisfatti insomma
  installare installato installazione integrare integrazione intende intendete intendiamo intendo intera interamente
  interessa interfaccia internazionale internet interni interno intero interrompere interruzione interruzioni
  intervenire interventi intervento interviene intervista intestare intestata intestate intestato introdurre inutile
  inventario investimento invia inviare inviata inviato invii invitano invitare inviti invito ipotesi iscritto
  iscrizione istituto istituzione istruzione istruzioni italia italiano iva larga largo lascia lasciamo lasciando
  lasciare lasciato lascio lato latte lavora lavorando lavorano lavorare lavorato lavoratore lavorava lavori
  lavoriamo lavoro legale legame legata legato legge leggere leggermente leggi lenta lentamente lento lettera letto
  lettore liberi libero licenza licenze licenziare liceo limita limitare limitazione limite limiti linea lingua link
  lista listino livelli livello locale locali logica logico lontano luce luglio lunedi lunga lunghi lungo luogo
  macchina macchinario macchine madre magari magazzino maggio maggior maggioranza maggiore mai mail male malgrado
  manca mancano mancanza mancare mandami mandare mandate mandato mandiamo mando mani manifestare mano mantenendo
  mantenere mantenerlo mantenga manteniamo manuale manutenzione marca marchio margine marketing martedi marzo massima
  massimo materia materiale matrimonio mattina medesimo media mediante medici medico medie meglio membro memoria meno
  mensile mensili mensilmente menzionare meravigliosa mercato merce mercoledi merito mese mesi messaggi messaggio
  messe messi messo meta meteo metodo mette mettere mettiamo mettici mezza mezzi mezzo miglia miglior miglioramento
  migliorare migliore migliori migrano migrare migrazione milano mille minima minimo ministero minore minuti minuto
  missione mobile modalita modelli modello moderna moderno modifica modificare modifiche modo modulo moglie molta
  molte molti moltissimo momenti momento mondiale mondo monitor monitorare montare mostra mostrare motivi motivo
  motore multicanale multipartner municipio muovere museo musica nascere nato natura naturale naturalmente nazionale
  nazione necessaria necessariamente necessario necessita negativo negozi negozio neppure nessun netto nome nomi
  nominare nonche nonostante normale normalmente nota notare note notizia notizie noto notte novembre novita numero
  nuovamente nuvola obbligati obbligato obbligatoria obbligatorio obbligo obiettivo occasione occhi occorre occorrono
  occupa occuparsene occuparsi occupi odio offerta offerte offerto officina offre oggetto ognuno olio oltretutto
  onestamente onlus operare operativa operativi operativo operatore operatori operazione opinione oppone opportunita
  opportuno opposto opzionale opzione orari orario ordinare ordinato ordine ordini organico organizzare organizzato
  organizzazione organizzazioni originale origine ormai ospedale ospitare osserva ottavo ottenere ottenuto ottima
  ottimo otto ottobre padre paese paga pagamento pagando pagare pagata pagate pagati pagato pagherei paghi paghiamo
  pagina pago paio palazzo palestra panetteria parallelo parcheggio parco parecchi parecchio parere pari parlano
  parlare parlato parliamo parlo parola parole parrocchia parte partenza parti particolare particolarmente partire
  partita partito partner partnership passaggi passaggio passando passano passarci passare passarla passarle passarli
  passarlo passata passate passato passi passivo passo password patto paura pausa pazienza peggio peggiore pena pensa
  pensando pensare pensato pensavo pensiamo pensione penso per percentuale perde perdere perdiamo perdita perdono
  perfettamente perfetto perfezionare pericolo pericoloso periodo permessi permesso permette permettere permettono
  persi perso persona personale persone pesante peso pezzi pezzo piacere piacerebbe piano piattaforma piccola piccole
  piccoli piccolo piede piena pieno pilota pioggia pista piuttosto poche pochi poiche politica politiche polizza
  pomeriggio ponte popolare popolazione porre porta portale portali portano portare portarla portarle portarli
  portarlo portatile portato porte portera portiamo posizione possa possano possesso possibile possibilita
  possibilmente possiede posta postale poste posti posto potenza potere potra potranno potro potuto povero pranzo
  pratica praticamente pratiche pratico precedente precisa precisamente preciso preferiamo preferibile preferire
  preferirebbe preferirei preferisco pregiato premere premio prende prendendo prendere prendiamo prendo preoccupa
  preoccupare preparare presa prese presentare presentato presentazione presente presi presidente preso prestazioni
  prestito presto prevede prevista previste previsti previsto prezzi prezzo primi primo principale principio priorita
  privacy privata privato privilegi pro probabile probabilmente problema problematica problemi procedere procediamo
  procedo procedura procedure processi processo procurare prodotta prodotti prodotto produrre produzione
  professionale professionista professionisti professore profilo profitto profondo progetti progetto programma
  programmare programmi proibito promessa promette pronta prontamente pronti pronto propone proporre proporzione
  proposta proposto propri proprie proprieta proprietaria proprietario proprio prosegue proseguire prospettiva
  prossima prossime prossimi prossimo proteggere protezione protocollo prova provare provato provi provider provincia
  provvede provvedere provvisorio psicologia pubblica pubbliche pubblici pubblicita pubblico pulire pulito puntare
  punti punto purche pure quadro qualcun qualifica qualita qualora qualsiasi qualunque quantita quaranta quartiere
  quarto quasi quattro questione quindici quinto quota quote quotidiano raccogliere raccolta raccomandare raddoppiare
  ragazzi ragazzo raggiungere ragionare ragione ragioni rapida rapidamente rapido rapporti rapporto rara raramente
  rata rate razionale reagire reale realizza realizzare realmente realta recarsi recente recentemente recenti recesso
  reclamo recuperare recupero redditizio regalo regime regina regione registra registrare registrato registrazione
  regola regolare regolarmente regole relativa relativamente relativo relazione relazioni religione remoto rende
  rendere rendersi reparto requisiti requisito residenza resistere responsabile responsabili responsabilita resta
  restando restano restare resti restituire restituzione resto rete retro revoca revocare riattivare ricco ricerca
  ricercare riceve ricevere riceviamo ricevuta ricevuto richiamare richiede richiedere richiedono richiesta richieste
  richiesto ricomincia riconoscere ricordare ricordo ridare riduce ridurre riduzione rientrare riesce riesco rifare
  riferimenti riferimento riferire rifiuta rifiutano rifiutare rigido riguarda riguardare riguardo rilascia
  rilasciare rilevare rilievo rimandare rimane rimanendo rimanere rimangono rimasta rimasto rimborso rimettere
  rimosso rimuovere rimuovo ringrazio rinnova rinnovare rinnovi rinnoviamo rinnovo rinuncia rinunciare ripartire
  ripetere ripeti riportare riposo riprendere riprendi ripresa riservata riservato risiede risolto risoluzione
  risolvere risorse risparmiare risparmio rispetta rispettare rispettivo rispetto risponda risponde rispondere
  rispondono risposta ristorante risulta risultano risultare risultati risultato ritardo ritenere ritengo
  ritirare ritornare ritorno ritrovo riunione riunioni riuniti riusciamo riuscire riuscito rivende rivendere
  rivendita rivenditore rivenditori riviene rivolgerci rivolgere rivolgermi rivolgersi roba roma rompere rotto
  rovinare ruoli ruolo sa sabato sala saldo sale salta salto salute saluti salva salvare santo sapere sappia sappiamo
  saputo sara saranno sarebbe sarebbero saremo sbagliano sbagliare sbagliata sbagliato sbaglio sbrigare scade
  scadenza scadono scadranno scaduta scaduti scaduto scambio scarica scaricare scarso scegliere scelta scelti scelto
  scena scheda schede schema schermo scientifica scientifico sciopero scolastico scomodo sconsiglia scontenta
  scontenti scontento sconto scopo scoprire scorsa scorso scritta scritte scritto scrivania scrivere scuola scuole
  scusa scusate scusi seccante secco secoli secolo seconda secondario secondo sede sedi segnalare segnalazione
  segnale segretaria segreto segua segue seguente seguenti segui seguirci seguire seguiremo seguirla seguirle
  seguirli seguirlo seguisse seguissero seguita seguite seguiti seguito seguono sembra sembrano sembrare seminario
  semplice semplicemente semplici semplificare sempre senso sente sentire sentito separare separata separate separati
  separato sera serata seria serie serio serve servira servirebbe servirebbero servito servizi servizio servono
  sessanta sesto settanta sette settembre settimana settimane settimo settore sezione sfida sforzo siccome sicura
  sicuramente sicure sicurezza sicuro significa significare signor signora signori silenzio simile simili
  simultaneamente sindaco singola singole singoli singolo sinistra sistema sistemi sito situazione situazioni smesso
  smette smettere soccorso soci sociale societa socio soddisfatta soddisfatti soddisfatto soffrire soggetto soldi
  solido solita solito soluzione soluzioni sommato sonno sopporta sopportare sopra soprattutto sorella sorpresa
  sospendere sospesa sospeso sosta sostanza sostegno sostenere sostituire sostituirlo sostituisce sostituzione
  sottile sotto sottoscritta sottoscritte sottoscritto sottoscrizione sottoscrizioni spagnolo spazio speciale
  specialista specialisti specialistica specialmente specie specifica specifico spedire spedito spedizione spegne
  spegnere spendere speranza sperare speriamo spero spesa spese spesso spiega spiegami spiegare spiegate spiegatemi
  spiegazione spingere sporco sportello sposati sposta spostamento spostano spostare spostarla spostarle spostarli
  spostarlo spostata spostate spostato spostiamo sprecare squadra stabile stabilire stampa stampante stampanti
  stampare stanca stanchi stanco stando stanno stanza stare stasera statale statistica statuto stazione stella stessa
  stesso stima stipulare stipulato storia storico strada straniero strategia stretto strumenti strumento studente
  studenti studi studio stufa stufi stufo subentra subentrare subentriamo subentro subire subito succede successiva
  successivamente successivo successo sufficiente suggerimento suggerire suggerite superare superiore supermercato
  supervisione suppone supporta supportare supporto supposto sviluppare sviluppatore sviluppo svolge svolgere svolto
  tabella taglia tagliare tale talvolta tanta tante tanti tanto tappa tardi tariffa tariffe tasca tassa tasse
  tastiera tavolo teatro tecnica tecnici tecnico tecnologia tecnologico tecnologie tedesca tedesco telecom telefonare
  telefonata telefoni telefonia telefonico telefono tema temi temo tempi tempo temporanea temporaneamente temporaneo
  tenant tenda tendenza tenendo tenerci tenere tenerlo tengo tengono teniamo tenta tentare tentativo tenuto teoria
  termine terra territorio terza terze terzi terzo tesi tessera testa testo tiene tipi tipica tipici tipico tipo
  tirare titolare titoli titolo tocca toccano toccare togli toglie togliere tolto torna tornano tornare tornato torno
  totale totalmente traccia tradizione tradurre traffico tramite tranquillo transazione transito transizione trarre
  trasferiamo trasferimenti trasferimento trasferire trasferirla trasferirle trasferirli trasferirlo trasferisce
  trasferita trasferite trasferiti trasferito tratta trattamento trattano trattare trattativa trattenere tratto tre
  trenta triste troppa troppe troppi troppo trova trovano trovare trovato trovo turismo turno tutela tutt tuttavia
  tuttora uffici ufficiale ufficialmente ufficio uguale ulteriore ulteriori ultima ultime ultimi ultimo umana umani
  umano unica unico unione unire unita unite uniti universita uomini uomo urgente urgentemente urgenza usa usando
  usano usare usata usate usato uscire uscita usiamo uso usufruire utente utenti utile utilizzare utilizzo va vacanza
  vacanze vada vai vale valere valida valido valigia valore valori valuta valutare valutazione vanno vantaggi
  vantaggio variare varie varieta vario vasto vecchi vecchia vecchio veda vede vedendo vedere vediamo vedo vedono
  veloce velocita vende vendendo venderci vendere venderle venderlo vendiamo vendita venditore vendo vendono venduta
  vendute venduti venduto venerdi venga vengano vengono venire vennero venti ventiquattro vera verifica verificare
  verificato vero verra verranno versione vertice veste vestito via viaggi viaggiare viaggio viceversa vicina vicine
  vicini vicino video viene vigore vincere vincolati vincoli vincolo vinto violare virtu virtuale virtuali virus
  visione visita visitare vista visto vita vittima viva vivere vivo voce voglia vogliate volendo volentieri volere
  volesse volessi volessimo volonta volta volte volume voluto vorra vorreste vorrete votare voto vuota vuoto webmail
  zero zona zone
`);

/** Italian words that English has too, so that they do not tell the language. Folded. */
export const sharedWords = wordSet(`
  partner account admin computer consultant tenant provider link e o x a no in me i come per so do data piano studio menu mail password
  forte pro via visa idea multipartner
`);

/** Endings that Italian words have and English ones have not. */
export const endings =
  /(?:zione|zioni|mente|amento|imento|[aei]re|[aei]rl[oaie]|[aei]rci|iamo|[aiu]t[oaie]|ando|endo|etto|etta|ello|ista|isti|ore|ori|ico|ica|ici|iche|enza|enze|ita|oso|osa|ale|ali|ano|ono)$/;

/** Letters that only this language writes. */
export const letters = /[àèéìòù]/giu;

/** Endings of verbs, adverbs and abstract nouns: a word in small letters that ends so is no company's name. */
export const inflections =
  /(?:zion[ei]|mente|(?<!w)are|[eiu]re|[aei]r(?:l[oaie]|gli|ci|mi|ti|si|ne|sene|cela|celo)|iamo|ament[oi]|iment[oi]|[ae]ndo|(?<!d)[aiu]t[oaie]|ass(?:e|ero)|iss(?:e|ero)|remo|rebbe|remmo|ranno)$/;
