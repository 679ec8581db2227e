import { wordSet } from './wordSet.ts';

/** English words that hold sentences together and that Italian does not write: they tell the language. Folded. */
export const functionWords = wordSet(`
  the an and or but if then than that this these those there here with without from to of for by at as into onto over
  is are was were be been being am isnt arent wasnt werent im youre hes shes its theyre were ill well
  i we you he she it they them us our ours my mine your yours his her their theirs him who whom whose which what when
  where why how have has had having havent hasnt do does did doing dont doesnt didnt can cant could couldnt
  will wont would wouldnt shall should shouldnt may might must need needs want wants wanted get gets got getting
  not only also too both each any some all more most another other others such same so very just about after before
  through via under while until because ive weve youve theyve id wed youd hed whats wheres hows lets thats
  now out off up down again already still yet ever never pls plz please yes hi hello hey thanks thank
`);

/** Everyday English words that a company is not called by alone. Folded; the function words are not repeated. */
export const commonWords = wordSet(`
  abandon ability able absolutely accept access accident accidentally according account accountant accounting
  accounts achieve acquire across action active actually adapt add added adding addition additional address adjust
  admin administer administered administering administers administration administrator administrators admins adopt
  adult advice advise affect affects afternoon agency agent agreement agreements aim air airport alive allow allowed
  alone along alongside alot always amazing amount analysis angry announce annual annually anybody anyone anything
  anyway apart apology app apparently appear appears apple application apply appoint appreciate approach approve
  approved april architect architecture area army arrange article asap aside ask asked asking asks assign assigned
  assist assistance association assume assure aswell attach attached attempt attention audit august auto automatic
  automatically autumn available avoid awaiting aware away awful baby back backup bad bakery ball band bank bankrupt
  bar bare barely base based basic basically basis beat beautiful become becomes began begin behalf behind belief
  belong belongs best bet better between beyond big bill billed billing bills birthday bit black blame block blue
  board body book booking bookkeeper books boring born boss bot bottom bought box boxed brand break breaks bridge
  brief bright bring bringing brings broke broken brother brought browser btw budget bug build building built bunch
  burn business bust busy buy buying buys bye cable calculate calendar call called calm came campaign cancel
  cancelled cannot capacity car card care careful carefully carry case cases cash catch cause caused cease ceiling
  cell central ceo certain certainly cfo chain chair chance change changed changes changing channel channels chaos
  charge charged charges charity chat cheaper check checked checking chief child children choose church cio city
  claim claims class clean cleanup clear clearly clever click client clients clinic clock closed closely closes
  closing cloud clouds club coach code coffee cold colleague college color combine come comes comfort comfortable
  coming comment commercial commit commitment committed common communication community companies company compare
  compared competitor competitors complain complaint complete complex compliance complicated computer concern
  concerned concerning conclude condition conditions conference confirm confirmed conflict confused confusing connect
  connected connection consent consequence consequences consider consolidate constantly consultancy consultant
  consulting consume consumption contact contain content contest continue contract contractor contracts contrast
  control convenient conversation convert convince cook copy core corner corporate correct cost costly costs council
  count country county couple course court cousin cover covered crash crashed create created creating credit crew crm
  crucial csp csps cto curious currency current currently customer customers cut cyber damage danger dap dark data
  database date day days dead deadline deal dealer dear december decide decided decision decisions deeply default
  definitely definition delay delayed delegate delegated delete deliver delivers delivery demand dentist department
  depend depends deploy deployed deployment describe deserve design desk desktop despite destroy detail details
  determine develop developer development device devices die differ difference different difficult digital diligence
  dinner direct directly director disabled disagree disappear disappointed discount discover discuss discussed
  discussion disk disrupt dissatisfied distribute distributor distributors ditch divide doctor documents dollar
  domain done door double doubt downtime draft drag draw dream dress drink drive driver driving drop dropping dual
  due dump during duty ear early earn easier easily easy eat economy edit editor education effect effective
  effectively effort eight eighty either elect electric element eligible eliminate else email emails emergency
  employee employees employer enable enabled encourage end ended ending ends energy engage engagement engine engineer
  english enjoy enormous enough enquiry enroll ensure enter enterprise entire entirely entitled environment equal
  equipment erp error errors escape especially essential establish established estate estimate euro euros evening
  event eventually every everybody everyone everything everywhere evidence exactly example excellent except exchange
  exclusive exclusively excuse execute exist existing exists exit expand expect expected expensive experience expert
  experts expire expired expires expiry explain explore export express extend external extra extremely eye face
  facility fact factory fail fails failure fair fairly fall false familiar family famous fan far farm fast fault
  favor favorite favour feature february fed fee feed feedback feel fees feet fell few fight fighting figure file
  fill final finally finance financial find fine fingers finish fire fired firewall firm firms first fit five fix
  fixed flat flexible flight floor flow fly focus follow following food foot football force forced foreign forever
  forget forgot form formal former forms forth fortunately forty forward found foundation four frame free frequently
  fresh friday friend friendly friends front frustrated full fully function functions fund funny further future fyi
  gain gap garden gas gate gave gdap general generally generation gentle gentleman genuine german germany gift girl
  give given gives giving glad glass go goal goes going gold gone gonna good google gotten government govt grade
  gradually grant granted great green ground group grow growing growth guarantee guess guest guidance guide guideline
  guilty guys gym habit hacked hair half hall hand handed handing handle handled handles handling hands hang happen
  happened happening happens happy hard hardly hardware harm hate head headquarters health hear heard heart heavy
  height held help helpdesk helped helpful helping hence herself hidden hide high higher highly himself hire history
  hit hold holds hole holiday home honest honestly hook hope hopefully hoping horrible horse hospital host hosting
  hot hotel hour hours house huge human hundred hurry hurt husband ice idea ideal ideally identify identity ignore
  ignored image imagine immediate immediately impact import important imported impossible impression improve inbox
  incentive incident include included including income incorrect increase indeed independent indicate indirect
  individual industry influence info inform information infrastructure inherit initial initially initiate input
  inside insist install installation installed instance instantly instead institute instruction instructions
  insurance integrate integrator intend intends intention interested internal internet interrupt interruption
  interruptions intranet intro introduce invest investigate invitation invite invited invites inviting invoice
  invoiced invoices invoicing involve involved involvement island issue issues isv italian item items itself january
  job join joining joins joke july jump june junior justify keep keeping keeps kept key keyboard kick kicked kicking
  kid kids kill kind kindly kitchen knew know knowledge known lab lack lady land landed language languages lapse
  lapses laptop large largely last late lately later latest laugh launch law lawyer lay layer lead leader league
  learn learned least leave leaves leaving left legacy legal legally lend length lesson let letter letters level
  liability library licence licences license licensed licenses licensing lie life lift light like likely limit
  limitation limited limits line link linked linking links list listen little live load loan local location locked
  log login logistics logo long longer longterm look looked looking looks loop loose lose loses losing lost lot lots
  love lovely low lower loyal lsp lucky lunch machine machines mad magic mail mailbox mailboxes mails main mainly
  maintain maintained maintenance major majority make makes making male man manage managed management manager manages
  managing mandatory manual manually manufacturer many map march margin mark market marketing married mass massive
  master match material matter maximum maybe mayor mean meaning means meantime meanwhile measure media medical medium
  meet meeting member membership memory mental mention menu merge merged merger mess message met metal meter method
  mid middle migrate migrated migrating migration mile military milk million mind minimum minor minus minute minutes
  miss missed missing mission mistake mix mixed mobile mode model modern modify mom moment monday money monitor
  monitoring month monthly months morning mostly mother motivate mount mouse mouth move moved moves moving mpn msp
  msps much multi multiple municipality museum music mutual myself name named namely narrow nation national natural
  nature near necessarily necessary neck negative negotiate neighbor neither nervous network networks new newly news
  newspaper next ngo nice nine no nobody noise non none nonprofit noon normal north note notes nothing notice noticed
  notify november number obligation obligations obtain obvious obviously occasion occur october odd offer offered
  offering offers office officer offices officially often ok okay old on onboard onboarding once one ones online
  onsite open opened opening operator opinion opportunity oppose opposite opt option options orange order ordered
  orders ordinary organisation organization organize orientation origin original otherwise ourselves outage outcome
  outdated outgoing outlet outlook output outside outsource outsourced outsourcing overall overlap overnight overview
  owe own owned owner owners ownership pack package packages page paid pain paint pair panel paper parallel parent
  park part partially particular particularly partly partner partners partnership party pass passed passing passive
  password past patience patient pause pay paying payment pays penalty pending people per percent perfect perfectly
  performance perhaps period permanent permanently permission permissions permit person phase phone phones photo
  physical pick picked picture piece pilot pipeline pitch place plain plan plane planned planning plans plant plate
  platform play pleased plenty plug plus poc pocket point policy pool poor popular population por port portal
  portfolio position positive possible possibly potential potentially pound power practical practically practice
  predict prefer preferred premise premises prepaid prepare prepared presence present presentation press pressure
  pretty prevent prevents previous previously price prices pricing primary printer prior priority privacy private
  privilege privileges proactive probably problem procedure proceed process procurement producing product products
  profile profit program programme progress prohibit project projects promise promised promote promotion proof proper
  properly property proposal propose prospect protect protection proud prove provide provided provider providers
  provides provision provisioned provisioning public pull pulled pulling punish purchase purchased purchases
  purchasing pure purely purpose pursue push pushed put qualify quality quarter quarterly question questions queue
  quick quickly quietly quit quite quote rack radio raise raised ran random range rapid rare rarely rate rates rather
  rating reach reached react read ready real reality realize realized really reason rebuild rebuy recall receipt
  receive received receiving recent recently reckon recognize recommend recommended recommends record records recover
  recovery red redeploy redeploying redo reduce reference reflect refresh refund refuse refuses refusing regard
  regarding regards region register registered registration regret regular regularly regulation reject rejected
  relate related relation relations relationship relationships release released relevant reliable relief relocate
  rely remain remaining remains remember remind reminder remote remotely remove removed removing rename renew renewal
  renewals renewing renews rent repair repeat replace replaced replacement replaces replacing replied reply report
  reported representative reputation request requested requesting requests require required requirement requirements
  requires resale rescue research resell reseller resellers reselling resells reservation reservations reset
  residence resign resist resolve resolved resource resources respect respond responding responds response
  responsibility responsible rest restart restaurant restore restrict restricted restructure result results retail
  retain retire retired return returned revenue reverse review revoke reward rich ride right rights ring rise risk
  risks road rock role roll rollout room rough round route router routine row ruin rule rules run running runs safe
  safely said salary sale sales salesman satisfied satisfy saturday save saved saving savings saw say says scale
  scenario schedule scheduled scheme school scope score scratch screen search season seat seats second secondary
  secret section sector secure security see seek seem seems seen seldom select self sell seller sellers selling sells
  send sending sends senior sense sensitive sent separate september sequence serious seriously serve served server
  servers service services session set sets setting settings settle setup seven several shape share shared shares
  sharing sheet shift shifted shifting ship shock shoot shop shopping short shortly shot shout shown show shows shut
  shutdown sick side sight sign signature signatures signed significant signing silent silly similar simple simply
  since single sir sister sit site sites sits sitting situation six sixty size skill skills skip sleep slightly slow
  slowly small smart smooth smoothly snow social soft software sold solely solid solution solutions solve solved
  somebody somehow someone something sometimes somewhere song soon sooner sorry sort sound sounds source south space
  spam spare speak speaker specialist specialists specially specialty specific specify speed spend spent split spoke
  spoken sport spot spread spring square stable staff stage stake stand standalone standard standing star start
  started starting starts state statement states status stay staying stays step steps stick stop stopped store
  straight stuck student students studio stuff sub subject submit submitted subs subscribe subscribed subscription
  subscriptions subsidiary substitute success successful successfully suddenly sue suffer sufficient suggest
  suggested suggestion suggests suit suitable sum summary summer sunday super superior supervisor supplier suppliers
  supply support supported supporting supports suppose sure surprise surprised survey survive suspect suspend
  suspended suspicious swap swapping switch switched switches switching switchover swop syndicated syndication system
  systems tab table tackle tail take taken takes taking talent talk talked talking tall target task tasks tax teach
  teacher team teams tech technical telco telecom telecoms telephone telephony tell temporarily temporary ten tenant
  tenants term terminate terminated termination terms terrible test tested testing text theory therefore thick thin
  thing things think third thirty thoroughly though thought thousand thread threat three threw throughout throw
  thursday thus ticket ticking tie tier tight till time timeline times tiny tired title today together told tomorrow
  toner tonight took tool tools top topic topics total totally touch tough tour toward towards town toy track
  tracking trade tradition traffic train trained training transaction transactions transfer transferred transferring
  transfers transform transit transition translate transparent travel treat trial trick tried trigger trip trouble
  troubles troubleshoot truck true truly trust trusted try trying tuesday turn tv twenty twice two type typical
  typically ugly ultimate ultimately unable uncle unclear underneath understand undo unfair unfortunately unhappy
  unify union unique unit united university unless unlike unlikely unlimited unlock unpaid unsure untouched upcoming
  update updated updates upfront upgrade upon upset urgent urgently usage use used useful useless user users uses
  using usual usually vacation valid validate validity valuable value variety various vast vendor vendors
  verification verify version versus victim video view violate virtual virus visible visit vital voice voip volume
  voluntary vote vpn wait waited waiting walk wall wanna war warn warning warranty wash wasn waste watch water way
  ways weak weather web webshop website wednesday week weekend weekly weeks weight weird welcome went west wet
  whatever wheel whenever whereas wherever whether whole wide widen wife wifi wild win window wine wins winter wise
  wish withdraw withdrawn within witness woman won wonder wonderful wondering wood word words work worked working
  workload workloads workplace works workshop world worry worse worst worth worthwhile wound wrap write written wrong
  yard year yearly years yellow yesterday young younger yourself yourselves youth zero zone
`);

/** English words that are at home in Italian business talk too: they do not tell the language. Folded. */
export const sharedWords = wordSet(`
  partner partners account admin tenant ticket link provider reseller cloud online billing form status email mail password
  bot ok business standard open value server client computer software multi menu team teams manager business web store
  portal marketing security digital file test standby online distributor channel csp csps msp por dap gdap outlook office vpn
  no me in a i so do per come note enterprise agreement direct bill syndication self data
`);

/** Endings that English words have and Italian ones have not. */
export const endings = /(?:ing|tion|tions|ed|ly|ness|ght|ship|ck|sh|th|ould|eed|ment|ments|ies|ys)$/;

/** Letters that only this language writes: English has none. */
export const letters = /(?!)/gu;

/** Endings of verbs, adverbs and abstract nouns: a word in small letters that ends so is no company's name. */
export const inflections = /(?:ing|tion|tions|ally|ity|ness|ments?|ship|ably|ibly|edly|ively|ously|[^aeiou]ed|ied)$/;
