import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../src/domain/language.ts';
import { understandByRules } from '../../src/nlu/understandByRules.ts';

/**
 * What people write, one message a line: its intent, the text, and what it says beside the intent where the line is about
 * that too. These are the messages that the word tables were written with; a phrase of a table may go when no line needs it.
 */
const samples: Readonly<Record<Language, string>> = {
  en: `
    addPartner | Is there a way to have Adatum for Dynamics and leave Contoso on the Office side? | currentPartner=Contoso
    addPartner | our accountant's IT firm wants admin rights but we already have a csp
    addPartner | want a specialist partner for security, the one for office stays
    addPartner | we're using Litware for everything today. For the new SQL project Trey Research should get access as well | newPartner=Trey Research; currentPartner=Litware
    addPartner | can 2 CSPs serve the same tenant?
    addPartner | what happens to our existing licences if we take a second csp
    addPartner | give Northwind access without kicking out Fabrikam | newPartner=Northwind; currentPartner=Fabrikam
    addPartner | As a direct partner I'd like to sell to a customer that already buys from Wingtip. Do they have to drop them? | currentPartner=Wingtip; asker=directPartner
    addPartner | additional csp
    addPartner | hello, we got a new it company for azure but we'd like to stay with tailspin for licences | currentPartner=tailspin
    addPartner | how do we link a further reseller to our account
    addPartner | customer asks to work with both us and Contoso, which invitation do we send
    addPartner | Do we have to leave our partner if we want to buy azure from somebody else?
    addPartner | Are multiple partners allowed for one customer?
    addPartner | we are an indirect reseller and a client who has another reseller wants to buy teams phones from us too | asker=indirectReseller
    addPartner | I run a school, Proseware does our O365, now we want Margie's Travel IT for azure on top | currentPartner=Proseware
    addPartner | gcc high tenant, need another partner next to the current one | cloud=usGov
    addPartner | new csp for a poc, keep old csp
    addPartner | how to get delegated admin privileges from a customer who has another csp
    addPartner | we would like our second supplier to see the tenant too
    addPartner | does a customer lose the subscriptions he has when he accepts our invitation
    addPartner | extra partner please
    addPartner | Can we split: mail with Contoso, Azure with Fabrikam?
    addPartner | We plan to work in parallel with Alpine IT and our existing provider Blue Yonder
    addPartner | we have one CSP and would like one more
    addPartner | is it ok if a different partner sells us azure while Fabrikam keeps the o365 | currentPartner=Fabrikam
    addPartner | how do i get Contoso on board, Fabrikam stays | newPartner=Contoso; currentPartner=Fabrikam
    addPartner | customer is already with another csp, how do we become his partner too
    addPartner | can a customer have more than 1 reseller relationship
    addPartner | what does the customer have to accept so we can also sell to him
    addPartner | need Litware for teams voice, Adatum does everything else | newPartner=Litware; currentPartner=Adatum
    addPartner | does the old partner notice if we add someone?
    addPartner | Do terms of our existing subscriptions change when we bring in a new partner?
    addPartner | can two partners both have admin access
    addPartner | partner nr 2
    addPartner | adding a csp to an existing tenant
    addPartner | our customer wants to keep his partner but buy dynamics from us
    addPartner | I want to purchase Azure from Litware while staying with Contoso for M365 | newPartner=Litware; currentPartner=Contoso
    addPartner | who owns the account if we add another partner?
    addPartner | let a consultant access our tenant besides our csp
    addPartner | can u add us to this customer, they got another partner
    addPartner | Hello, does Microsoft allow us to have Northwind for licences and Proseware for Azure?
    addPartner | our msp doesnt do azure so we need somebody else for that, msp stays though
    addPartner | customer in the german cloud wants a second partner beside his current one | cloud=germany
    addPartner | i would like to work with fabrikam and contoso at the same time
    addPartner | two CSPs, one tenant, possible?
    addPartner | hi! we're happy with our provider for mail but for azure someone more specialised would be good
    addPartner | the customer has Wingtip for licences, we do only Azure, how do we get in | currentPartner=Wingtip
    addPartner | looking for a way to let two IT suppliers into our microsoft account
    addPartner | Is there a problem when we buy Dynamics from one partner and Office from another?
    addPartner | our csp is fine but cant do power platform, so someone else has to come in for this
    addPartner | how can a partner get in if the customer already has another one?
    addPartner | does Contoso have to go if Fabrikam comes in?
    addPartner | add litware next to adatum pls | newPartner=litware; currentPartner=adatum
    addPartner | Proseware should get admin rights as well, Northwind keeps theirs | newPartner=Proseware; currentPartner=Northwind
    addPartner | what changes for our subscriptions when we accept a second partner's request
    addPartner | having 2 partners - any drawbacks
    addPartner | I'd like to know if a tenant can be managed by more than one CSP
    addPartner | we have Contoso and want Fabrikam too | newPartner=Fabrikam; currentPartner=Contoso
    addPartner | partner invitation for a customer who stays with his csp
    addPartner | new additional partner for security and compliance, tailspin remains | currentPartner=tailspin
    addPartner | plus one partner for azure please, current partner keeps office
    addPartner | Our main partner is Contoso. Can Litware be our partner as well? | newPartner=Litware; currentPartner=Contoso
    addPartner | Hello, our company uses Office 365 through Northwind. For a data warehouse on Azure we'd like to bring Graphic Design Institute on board. Northwind shall not be affected. What has to be done? | newPartner=Graphic Design Institute; currentPartner=Northwind
    addPartner | tenant w/ 2 resellers ok?
    addPartner | Could Wide World Importers get delegated access in our tenant? We keep Lucerne as CSP. | newPartner=Wide World Importers; currentPartner=Lucerne
    addPartner | 2nd partner, how
    addPartner | cust has csp already, we come on top, what to send
    addPartner | I heard that a company can have several cloud solution providers. True?
    addPartner | we don't want to get rid of our partner, just get an extra one for teams calling
    addPartner | Good afternoon, I'm with an indirect reseller. A prospect is served by Fourth Coffee and would like to give us a try for Azure without ending that. Which link? | currentPartner=Fourth Coffee; asker=indirectReseller
    addPartner | how many csps can one customer have
    addPartner | do licences from partner one stay untouched when partner two comes in
    addPartner | we want a new partner in addition, contract with the first continues
    addPartner | invite from second reseller landed in my inbox, is it safe to accept?
    addPartner | Dear support, we intend to onboard Trey Research as supplementary provider. Our incumbent VanArsdel remains. Kind regards, Tom | newPartner=Trey Research; currentPartner=VanArsdel
    addPartner | is it allowed to be customer of two csps
    addPartner | can we order azure at another partner while our office licences stay where they are
    addPartner | can we keep fabrikam and also get contoso? | newPartner=contoso; currentPartner=fabrikam
    addPartner | two partners together, one for licences and one for azure
    addPartner | customer stays with his csp but wants us for security as well
    addPartner | need a second CSP for azure backup, the first continues with office
    addPartner | if i accept the new partner's invitation does the old one lose access?
    addPartner | indirect reseller, want to become additional partner of a customer of Adatum | asker=indirectReseller; currentPartner=Adatum
    addPartner | besides tecnodata we'd like to work with delta systems too, which steps? | newPartner=delta systems; currentPartner=tecnodata
    addPartner | having a different partner for dynamics
    addPartner | add kappa it without touching the subscriptions of northwind | currentPartner=northwind
    addPartner | can our csp coexist with another one?
    addPartner | a new provider next to the old one
    addPartner | one of our customers already buys from tailspin, how can we sell him azure too? | currentPartner=tailspin
    addPartner | can i give permissions to proseware without taking them from wingtip | newPartner=proseware; currentPartner=wingtip
    addPartner | For security we'd like Blue Yonder, for everything else we continue with Fabrikam | newPartner=Blue Yonder; currentPartner=Fabrikam
    addPartner | our tenant is us government, may a second partner come in? | cloud=usGov
    addPartner | want contoso in, fabrikam not out | newPartner=contoso
    addPartner | invite customer that has a partner already
    addPartner | we need a new partner
    addPartner | relationship request
    addPartner | how do i accept the partner invitation
    addPartner | delegated admin privileges
    addPartner | does a second CSP need admin rights?
    addPartner | we'd like Contoso for Azure only; Fabrikam continues with the rest
    addPartner | can I let another company see my tenant while my csp remains in charge
    addPartner | customer has a csp for o365, wants to purchase azure from us - allowed?
    addPartner | want to start working with Wingtip for new projects, existing stuff stays with Tailspin
    addPartner | how do we become second partner of a tenant
    addPartner | Can Proseware be added without removing Adatum
    addPartner | our client uses Northwind but wants quotes from us for azure too
    addPartner | looking to add an MSP for endpoint management
    addPartner | multi partner: is it free?
    addPartner | partner A for mail, partner B for azure, how?
    addPartner | send invitation to customer with existing partner
    addPartner | a customer asks whether accepting our relationship changes anything with his present provider
    addPartner | we're not switching, just adding
    addPartner | do we need to tell our current partner when we add one
    addPartner | indirect reseller here, customer wants us next to Litware
    addPartner | extra admin partner
    addPartner | we have a partner for licenses. For azure we want to use someone else.
    addPartner | can wingtip sell us azure if our licences come from tailspin
    addPartner | need a csp for azure, we already have one for m365
    addPartner | is it possible for a customer to have one csp for every product
    addPartner | which rights does the new partner get, and does the old one keep his
    addPartner | add partner
    addPartner | new partner
    addPartner | another csp
    addPartner | our reseller only does office, so we want someone for azure
    addPartner | can we buy azure from Litware when Adatum is our csp for office 365?
    addPartner | what happens with fabrikam if we accept contoso's invitation
    addPartner | will fabrikam lose anything if contoso joins?
    addPartner | contoso for azure, fabrikam for office, same tenant
    addPartner | we have fabrikam, now contoso as well
    addPartner | I want to introduce a new partner without any effect on our running subscriptions
    addPartner | can another partner support us for teams?
    onboardSubscriptions | We purchased our Microsoft 365 subscriptions from the Microsoft store and would like Fabrikam to be our support partner | newPartner=Fabrikam; service=license; source=microsoftDirect; wish=manage
    onboardSubscriptions | I have an azure subscription on my credit card and a consultant should manage it | service=usage; source=microsoftDirect; wish=manage
    onboardSubscriptions | EA renewal coming up, thinking of moving to CSP with Contoso instead | newPartner=Contoso; source=enterpriseAgreement; wish=move
    onboardSubscriptions | how can a csp manage an EA customers licenses | service=license; source=enterpriseAgreement; wish=manage
    onboardSubscriptions | customer bought 40 seats of E5 under open value and wants us to look after them | service=license; source=open; wish=manage
    onboardSubscriptions | our Office 365 comes from a telco syndication deal, what now | service=license; source=syndicationPartner
    onboardSubscriptions | we have Dynamics licences via Wingtip, want to shift them to Tailspin before renewal | newPartner=Tailspin; currentPartner=Wingtip; service=license; wish=move
    onboardSubscriptions | is it possible to change the reseller for our O365 licences | service=license
    onboardSubscriptions | PAYG azure -> CSP migration | service=usage; source=microsoftDirect; wish=move
    onboardSubscriptions | please take over the administration of the licences we bought from Microsoft ourselves | service=license; source=microsoftDirect; wish=manage
    onboardSubscriptions | a friend sold us office licences, he's not a CSP. Can Litware support us? | newPartner=Litware; service=license; source=otherThirdParty; wish=manage
    onboardSubscriptions | Can you tell me how I get a partner to administer subscriptions bought via Advisor? | source=advisor; wish=manage
    onboardSubscriptions | cancel the EA azure and rebuild it at a partner, what are the steps | service=usage; source=enterpriseAgreement
    onboardSubscriptions | we signed up for m365 business premium online at microsoft.com and now need someone to administer it | service=license; source=microsoftDirect; wish=manage
    onboardSubscriptions | direct bill partner here, new customer with EMS from an enterprise agreement, we should do the support | asker=directPartner; service=license; source=enterpriseAgreement; wish=manage
    onboardSubscriptions | move 120 E3 seats from CSP Adatum to us | currentPartner=Adatum; service=license; wish=move
    onboardSubscriptions | subscriptions from another channel, multi-channel support?
    onboardSubscriptions | how does a CSP onboard a customer's existing microsoft subscriptions
    onboardSubscriptions | the licences are in the name of our previous reseller, Contoso should have them now | newPartner=Contoso; service=license
    onboardSubscriptions | can a license subscription be moved between csp partners | service=license; wish=move
    onboardSubscriptions | we'd like to hand the management of our office 365 to Fabrikam | newPartner=Fabrikam; service=license; wish=manage
    onboardSubscriptions | Want our partner to run the Azure we pay Microsoft for directly | service=usage; source=microsoftDirect; wish=manage
    onboardSubscriptions | end customer here. Power BI bought direct, can Woodgrove manage it for us? | newPartner=Woodgrove; asker=customer; service=license; source=microsoftDirect; wish=manage
    onboardSubscriptions | take our azure out of the enterprise agreement and into csp | service=usage; source=enterpriseAgreement; wish=move
    onboardSubscriptions | we bought through the website, now a partner should do the admin | source=microsoftDirect; wish=manage
    onboardSubscriptions | open license expires, next we want csp from Contoso | newPartner=Contoso; source=open
    onboardSubscriptions | take our web direct subscriptions into CSP | source=microsoftDirect; wish=move
    onboardSubscriptions | Contoso should administer our EA tenant | newPartner=Contoso; source=enterpriseAgreement; wish=manage
    onboardSubscriptions | convert EA seats to CSP seats | service=license; source=enterpriseAgreement; wish=move
    onboardSubscriptions | the licences are with Fabrikam until march, after that we want Contoso | newPartner=Contoso; currentPartner=Fabrikam; service=license
    onboardSubscriptions | cancel licences at one csp and buy at the other | service=license
    onboardSubscriptions | we manage a customer who purchased Azure himself with a card, can it be billed via us | service=usage
    onboardSubscriptions | can a partner do support on subscriptions that he hasn't sold? | wish=manage
    onboardSubscriptions | our reseller isnt csp anymore, who takes care of the subscriptions? | wish=manage
    onboardSubscriptions | migrate from volume licensing to CSP | wish=move
    onboardSubscriptions | we want somebody to manage the office 365 that we have from microsoft | service=license; source=microsoftDirect; wish=manage
    onboardSubscriptions | customer has been paying MS directly for exchange online, wants us to be responsible from now on | service=license; source=microsoftDirect
    onboardSubscriptions | I purchased 10 business premium licences last year with my visa on office.com. Contoso is my IT guy, how does he get to manage them? | service=license; source=microsoftDirect; wish=manage
    onboardSubscriptions | switch o365 csp | service=license
    onboardSubscriptions | Is a mid term switch of M365 E5 to another partner possible? | service=license; wish=move
    onboardSubscriptions | we are changing IT provider, what happens to the office licences | service=license
    onboardSubscriptions | bring the existing azure of a customer from his enterprise contract into our csp | service=usage; source=enterpriseAgreement; wish=move
    onboardSubscriptions | azure trial converted to pay as you go, partner should support us | service=usage; source=microsoftDirect; wish=manage
    onboardSubscriptions | subscriptions purchased with advisor partner fabrikam, new support by contoso | source=advisor; wish=manage
    onboardSubscriptions | support for subscriptions bought outside csp | wish=manage
    onboardSubscriptions | can we get support from Adatum for licences we bought somewhere else | newPartner=Adatum; service=license; wish=manage
    onboardSubscriptions | Hi, we got our licences straight from microsoft a couple of years ago. Now Litware is supposed to take care of everything. How? | newPartner=Litware; service=license; source=microsoftDirect; wish=manage
    onboardSubscriptions | existing EA customer, wants CSP partner for support
    onboardSubscriptions | how do we as partner get to manage an azure that the customer bought himself | service=usage; wish=manage
    onboardSubscriptions | transfer licences to a different csp
    onboardSubscriptions | our E3s are with wingtip till december then we want to go to proseware | newPartner=proseware; currentPartner=wingtip; wish=move
    onboardSubscriptions | customer has an Open agreement, can we as indirect reseller support it | asker=indirectReseller; source=open; wish=manage
    onboardSubscriptions | licences from Fabrikam, support from Contoso possible? | newPartner=Contoso; currentPartner=Fabrikam; service=license; wish=manage
    onboardSubscriptions | we'd like to outsource the admin of our self-bought office 365 | service=license; wish=manage
    onboardSubscriptions | moving to csp from ea
    onboardSubscriptions | Move our Dynamics CRM licenses away from Contoso | currentPartner=Contoso; service=license; wish=move
    onboardSubscriptions | office 365 contract via syndication, want to change | service=license; source=syndicationPartner
    onboardSubscriptions | Adatum shall manage the azure we have in our enterprise agreement | newPartner=Adatum; service=usage; source=enterpriseAgreement; wish=manage
    onboardSubscriptions | can you put our microsoft 365 under Litware's management? | newPartner=Litware; service=license; wish=manage
    onboardSubscriptions | Client pays Microsoft directly for 30 E3. He would like to get them from us. | service=license; source=microsoftDirect; wish=move
    onboardSubscriptions | customer purchased windows 365 and e5 from an online retailer that is not a csp, who can manage this? | service=license; source=otherThirdParty; wish=manage
    onboardSubscriptions | we have azure on a credit card and m365 through open, both should go to Contoso | newPartner=Contoso
    onboardSubscriptions | Hello, our nonprofit ordered Microsoft 365 on the Microsoft website. We'd like School of Fine Art IT to administer it. What needs to happen?
    onboardSubscriptions | EA customer, 500 seats, wants us (direct bill) for day to day admin | asker=directPartner; service=license; source=enterpriseAgreement
    onboardSubscriptions | who may manage licences that came via open
    onboardSubscriptions | our o365 tenant was set up by ourselves, contoso should take over admin | newPartner=contoso; service=license
    onboardSubscriptions | need to get customer's mosp azure into csp
    onboardSubscriptions | The licences belong to our former IT company which isn't a Microsoft CSP. We moved to Humongous Insurance Services. | service=license; source=otherThirdParty
    onboardSubscriptions | transfer of office 365 from CSP A to CSP B before renewal
    onboardSubscriptions | m365 licences run until may at adatum, how to change to litware | newPartner=litware; currentPartner=adatum; service=license
    onboardSubscriptions | can i put my azure from the microsoft website under a partner
    onboardSubscriptions | customer with direct subscriptions asks for managed services from us
    onboardSubscriptions | advisor licences, csp should manage
    onboardSubscriptions | have a syndication partner (telco), want Contoso for support | newPartner=Contoso; source=syndicationPartner; wish=manage
    onboardSubscriptions | azure ea transition to csp how does it work
    onboardSubscriptions | support subscriptions purchased through another channel
    onboardSubscriptions | Our Enterprise Agreement is not going to be renewed. Litware offered CSP. What happens to the licences and to Azure? | source=enterpriseAgreement
    onboardSubscriptions | office licences bought under open, now delta systems has to manage them | newPartner=delta systems; service=license; source=open; wish=manage
    onboardSubscriptions | customer with m365 direct from MS, how do i take him on? | service=license; source=microsoftDirect
    onboardSubscriptions | I'd like Contoso to manage the licences I pay Microsoft for every month | newPartner=Contoso; service=license; source=microsoftDirect; wish=manage
    onboardSubscriptions | we're a distributor, the reseller wants to manage a customer with an EA contract | asker=indirectProvider; source=enterpriseAgreement; wish=manage
    onboardSubscriptions | can i move my EMS licences from Fabrikam to Adatum mid year? | newPartner=Adatum; currentPartner=Fabrikam; service=license; wish=move
    onboardSubscriptions | pay-as-you-go azure, everything should go under my supplier | service=usage; source=microsoftDirect
    onboardSubscriptions | we got the licences from an online shop, now want support from tailspin | newPartner=tailspin; service=license; wish=manage
    onboardSubscriptions | microsoft 365 subscription on the company card, who can administer it for us? | service=license; source=microsoftDirect; wish=manage
    onboardSubscriptions | our customer wants out of open and into csp with us | source=open; wish=move
    onboardSubscriptions | another csp sold the m365 licences, customer wants to buy them from us | service=license; wish=move
    onboardSubscriptions | we take over management of a tenant bought direct | source=microsoftDirect; wish=manage
    onboardSubscriptions | licences from a bankrupt non-csp reseller, how do we bring them to northwind? | newPartner=northwind; service=license; source=otherThirdParty; wish=move
    onboardSubscriptions | azure through open, adatum must manage it | newPartner=adatum; service=usage; source=open; wish=manage
    onboardSubscriptions | direct bill: customer with EA wants to give us azure | asker=directPartner; service=usage; source=enterpriseAgreement
    onboardSubscriptions | how to get a partner's support on licences we bought on our own? | service=license; wish=manage
    onboardSubscriptions | our dynamics licences expire in july with proseware, afterwards we'd like kappa it | currentPartner=proseware; service=license
    onboardSubscriptions | what is multi-channel?
    onboardSubscriptions | we want to change partner
    onboardSubscriptions | transfer of subscriptions
    onboardSubscriptions | move everything from Fabrikam to Contoso
    onboardSubscriptions | office 365 csp change
    switchAzure | Fabrikam provides our Azure but we want to move it to Contoso | newPartner=Contoso; currentPartner=Fabrikam
    switchAzure | transfer azure subscription between csp partners
    switchAzure | we want to leave Adatum, Azure should go to Proseware | newPartner=Proseware; currentPartner=Adatum
    switchAzure | new csp for our azure, what do we have to do
    switchAzure | how can we take over an azure subscription from a competitor
    switchAzure | azure partner change, will the vms stop?
    switchAzure | I'm an indirect provider, one of our resellers wins an azure customer from another csp. who signs the form? | asker=indirectProvider
    switchAzure | Hello, our provider Northwind Traders sold us azure. We'd like to get it from Litware Inc. in the future | currentPartner=Northwind Traders
    switchAzure | customer moves azure away from us to wingtip, what do we need to do | newPartner=wingtip
    switchAzure | Is a signature of the old partner needed to move azure to a new partner?
    switchAzure | can azure subscriptions be transferred to another CSP in another country
    switchAzure | azure from contoso to fabrikam plz | newPartner=fabrikam; currentPartner=contoso
    switchAzure | Our azure is with a CSP that closes down. Which options do we have?
    switchAzure | we bought azure via a partner and would rather have it at Alpine Ski House | newPartner=Alpine Ski House
    switchAzure | how do i get the old csp out of our azure subscription when we change to the new one
    switchAzure | Move Azure subscriptions to a different CSP
    switchAzure | as an indirect reseller we have a customer who wants to bring his azure from Contoso to us | currentPartner=Contoso; asker=indirectReseller
    switchAzure | the current CSP doesn't open the ticket for our azure switch, can Microsoft force it
    switchAzure | replace Fabrikam by Tailspin for our azure subscription | newPartner=Tailspin; currentPartner=Fabrikam
    switchAzure | swap CSP on Azure
    switchAzure | What's the process for moving Azure from CSP A to CSP B
    switchAzure | our new partner says we must ask the old one to transfer azure
    switchAzure | can the azure sub change hands between two partners
    switchAzure | azure billing should go from Fabrikam to Contoso | newPartner=Contoso; currentPartner=Fabrikam
    switchAzure | Contoso instead of Fabrikam for azure please | newPartner=Contoso; currentPartner=Fabrikam
    switchAzure | we're taking over an Azure customer of another CSP
    switchAzure | does the azure subscription id stay the same when we switch partner
    switchAzure | csp transfer form azure where do i sign
    switchAzure | partner change azure
    switchAzure | the provider we get azure from is Adatum, next year it will be Wingtip | newPartner=Wingtip; currentPartner=Adatum
    switchAzure | how do i release an azure subscription to another partner
    switchAzure | will there be downtime if azure goes to another csp
    switchAzure | old partner still has access to our azure after the switch
    switchAzure | How long does Microsoft need for the Azure transfer ticket
    switchAzure | I'd like to have our Azure with Tailspin rather than Litware | newPartner=Tailspin; currentPartner=Litware
    switchAzure | our azure runs under Fabrikam's csp, Contoso wants to take it over | newPartner=Contoso; currentPartner=Fabrikam
    switchAzure | customer bought azure from another reseller, now he'd like to be with us
    switchAzure | we are a reseller under an indirect provider and a customer wants to move azure to us from adatum | currentPartner=adatum; asker=indirectReseller
    switchAzure | azzure subscription transfer to diffrent partner
    switchAzure | whats needed from the losing csp in an azure switch?
    switchAzure | move vms and subscription from litware csp to our csp | currentPartner=litware
    switchAzure | transition of azure subscriptions from our current provider to a new provider
    switchAzure | Litware has our azure now. Tailspin should get it. | newPartner=Tailspin; currentPartner=Litware
    switchAzure | I need to move a customer's Azure from another partner to our tenant as provider
    switchAzure | how do you do a csp to csp azure move
    switchAzure | azure: change of partner from contoso to litware | newPartner=litware; currentPartner=contoso
    switchAzure | can we take our azure along when we leave our csp
    switchAzure | what must the new partner do for an azure transfer?
    switchAzure | microsoft says our current partner must open a ticket for azure. Which one?
    switchAzure | azure subscription stuck with former csp
    switchAzure | we no longer want to get azure from Fabrikam but from Contoso | newPartner=Contoso; currentPartner=Fabrikam
    switchAzure | our Azure reseller is going out of business, how do we get to another
    switchAzure | as a distributor we want to take azure customers from another distributor | asker=indirectProvider
    switchAzure | I represent a customer. We want azure out of Wingtip and into Proseware | newPartner=Proseware; currentPartner=Wingtip; asker=customer
    switchAzure | azure transfer between partners, costs?
    switchAzure | give azure sub to other csp
    switchAzure | Hello, we currently purchase Azure via Consolidated Messenger and intend to go to Southridge next quarter. Which documents are required? | newPartner=Southridge; currentPartner=Consolidated Messenger
    switchAzure | azure sub: old csp -> new csp
    switchAzure | what does our present csp have to do so we can bring azure to another one
    switchAzure | moving az subscription between resellers w/o downtime
    switchAzure | Azure at Contoso, want Azure at Fabrikam | newPartner=Fabrikam; currentPartner=Contoso
    switchAzure | our customer is unhappy with his azure partner and chooses us. steps?
    switchAzure | losing partner wont cooperate on azure transfer
    switchAzure | if we change the azure partner do we keep our reserved instances
    switchAzure | is it possible to take the azure subscription with us to a different provider
    switchAzure | We (direct bill) won an Azure customer from Litware. How do we get the subscription? | currentPartner=Litware; asker=directPartner
    switchAzure | azure migration from partner x to partner y
    switchAzure | csp switch azure how long
    switchAzure | provider change for azure subscription
    switchAzure | customer wants to transfer the azure subscription he has with Litware to us | currentPartner=Litware
    switchAzure | which documents are needed for the azure switch
    switchAzure | does the old partner keep access after the azure switch?
    switchAzure | take azure away from one csp and give it to another
    switchAzure | must the present csp sign something for the azure transfer?
    switchAzure | transfer of azure subscriptions between two indirect providers
    switchAzure | want to change the CSP that bills me for azure
    switchAzure | we won a customer who has azure at Northwind Cloud, how do we get it? | currentPartner=Northwind Cloud
    switchAzure | we buy azure from adatum, want to go to proseware but keep the same machines | newPartner=proseware; currentPartner=adatum
    switchAzure | how much time to move azure from one csp to another
    switchAzure | from january Wingtip bills our azure instead of Tailspin, what to do? | newPartner=Wingtip; currentPartner=Tailspin
    switchAzure | our csp doesn't want to let go of our azure
    switchAzure | indirect reseller: my customer wants to bring me azure from another csp, can i? | asker=indirectReseller
    switchAzure | leaving fabrikam, azure goes to litware | newPartner=litware; currentPartner=fabrikam
    switchAzure | are three signatures needed to move azure?
    switchAzure | lost customer, azure has to be handed to the new csp
    switchAzure | take azure with us from one partner to the next
    switchAzure | move only azure, office 365 stays with fabrikam
    switchAzure | move azure to Contoso but leave office 365 with Fabrikam
    switchAzure | transfer subscription to another partner
    switchAzure | move our subscriptions from fabrikam to contoso
    switchAzure | switch azure
    switchAzure | azure transfer
    changePartnerOfRecord | can a partner become partner of record for a subscription bought elsewhere
    changePartnerOfRecord | I'd like to set Litware as our digital partner of record | newPartner=Litware
    changePartnerOfRecord | partner of record change request
    changePartnerOfRecord | who is the partner of record and can it be us instead of Contoso? | currentPartner=Contoso
    changePartnerOfRecord | dpor needs to be updated to Fabrikam | newPartner=Fabrikam
    changePartnerOfRecord | set us as partner of record
    changePartnerOfRecord | why is Contoso the partner of record and not us | currentPartner=Contoso
    changePartnerOfRecord | POR to be changed
    changePartnerOfRecord | Contoso should be shown as partner of record instead of us | newPartner=Contoso
    changePartnerOfRecord | replace partner of record fabrikam with litware | newPartner=litware; currentPartner=fabrikam
    changePartnerOfRecord | por update
    changePartnerOfRecord | please make Contoso our partner of record | newPartner=Contoso
    changePartnerOfRecord | remove the old partner of record
    changePartnerOfRecord | POR is still Adatum | currentPartner=Adatum
    changePartnerOfRecord | partner of record from fabrikam to contoso | newPartner=contoso; currentPartner=fabrikam
    changePartnerOfRecord | partner of recrod change
    resellToPartner | We are a direct CSP and would like to supply licences to other CSPs
    resellToPartner | is it allowed that one csp buys azure from another csp
    resellToPartner | my customer is itself a cloud solution provider. can i sell office 365 to them?
    resellToPartner | selling between partners
    resellToPartner | we want to buy licences from another csp and sell them on
    resellToPartner | csp buying from csp
    resellToPartner | is reselling to a fellow partner ok
    resellToPartner | can a CSP be the customer of another CSP
    resellToPartner | may we sell csp subscriptions to another partner?
    resellToPartner | one of our customers has become a CSP, can we go on selling him licences?
    resellToPartner | reselling from csp partner to csp partner
    resellToPartner | we are csp, can a partner csp buy dynamics through us
    resellToPartner | csp to csp sales
    resellToPartner | is it ok to invoice office 365 to another csp partner
    resellToPartner | a csp partner asks me for licences, may I sell?
    resellToPartner | selling azure to another CSP permitted?
    resellToPartner | as a partner can I buy licences from another partner
    status | is there an update on my request?
    status | what's going on with my case
    status | did anyone look at the request I sent last week?
    status | can i see my cases
    status | KRM-482 any progress?
    status | I'd like to know how far my application is
    status | what about my request
    status | did you get my request
    status | is my case done
    status | how is case KRM-482
    status | when will i get an answer on my request
    status | i opened a case yesterday, where can i see it
    status | update?
    status | did contoso accept my request?
    status | news?
    status | is it done yet
    status | I'd like to check on my case
    status | progress on my ticket?
    status | what happened to my request from last week
    status | hello, i wanted to ask how my case is doing
    status | my open requests
    status | how's my request
    status | can you tell me the state of our request
    status | i'd like to see where my transfer request is
    status | open KRM-482
    status | was the request accepted?
    status | i have an open case, can i see it?
    status | any word on my transfer?
    status | did my request go through?
    help | i need some help please
    help | who are you and what do you do
    help | not sure how to use this
    help | explain what you can do for me
    help | what are my options here
    help | what is this
    help | can you help me
    help | what do you know about
    help | how do I start
    help | hi, what is this for
    help | I don't know where to start
    help | i'm new here
    help | what should I ask
    help | are you a bot
    help | how can this bot help me
    help | what's this bot for
    help | Hi, could you tell me what you can help with?
    help | how to use the bot
    help | how can i use you
    help | info
    help | help me out please
    help | what services do you offer
    help | which topics do you cover
    help | tell me more about this bot
    help | what can i do here
    greeting | good evening
    greeting | hello!
    greeting | hey, how are you?
    greeting | hi partnerdesk
    greeting | good day
    greeting | hello bot
    greeting | greetings
    greeting | hey there!
    greeting | good evening everyone
    greeting | morning
    greeting | hi, nice to meet you
    greeting | hello, anyone there?
    greeting | hey, good morning
    greeting | Hello! Good morning
    greeting | hiya
    greeting | hi hi
    greeting | hello hello
    greeting | good morning to you
    greeting | hello
    menu | subscription
    menu | how much does office 365 e3 cost
    menu | teams is slow today
    menu | can you book a meeting room
    menu | qwerty
    menu | reset my mfa
    menu | who won the match yesterday
    menu | yes
    menu | my printer doesn't work
    menu | I want to buy a laptop
    menu | tell me a joke
    menu | our server is down please call me
    menu | office
    menu | i forgot my password
    menu | weather in rome
    menu | teams camera not working
    menu | lorem ipsum
    menu | need a quote for 50 laptops
    menu | how do i install office
    menu | price list?
    menu | license key doesn't work
    menu | excel crashes
    menu | the invoice is wrong
    menu | I can't log in to the portal
    menu | I want a refund
    menu | pizza
    menu | 1234
    menu | sharepoint is slow
    menu | azure portal not loading
    menu | how much is azure
    menu | who is the ceo of microsoft
    menu | our azure costs are too high
    menu | reset password for user
    menu | partner
    menu | E3 vs E5 difference
    menu | my account is locked
    menu | i cant add a user
    menu | migrate mailbox to office 365
    menu | move files to sharepoint
    menu | upgrade from E1 to E3
    menu | change my credit card
    menu | our credit card expired
    menu | need a new mouse
    menu | azure vm wont start
    menu | teams and outlook crash at the same time
    menu | can you manage my calendar
    menu | dsfkjh sdf
    menu | what's the price of azure backup
    menu | need a sharepoint developer
    menu | my mouse is broken
    menu | licence expired
    menu | azure devops pipeline fails
    menu | I want to unsubscribe from the newsletter
    menu | phone number of contoso?
    menu | recommend a good partner
    menu | how do i become a microsoft partner
    menu | set up mfa
    menu | ok
    menu | thanks
    menu | blah blah
    menu | how do i change the windows language
    menu | buy more licences
    menu | add a user
    menu | add a second monitor
    menu | share file with another user
    menu | need support for outlook
    menu | my admin left the company
    menu | change admin
    menu | delete our tenant
    menu | cancel subscription
    menu | azure outage
    menu | azure ad sync error
    menu | the partner portal is down
    menu | invoice from contoso is wrong
    menu | my partner is sick
    menu | the reseller charged me twice
    menu | who is our csp?
    menu | we need a partner
    menu | what is csp
    menu | difference between direct and indirect csp
    menu | azure change
  `,
  it: `
    addPartner | possiamo lavorare con Contoso per azure e restare con Fabrikam per la posta? | newPartner=Contoso; currentPartner=Fabrikam
    addPartner | ci serve un partner in più per la sicurezza
    addPartner | si possono avere due rivenditori csp contemporaneamente?
    addPartner | come dare accesso a un secondo fornitore senza cambiare il primo
    addPartner | Adatum ci segue già per Dynamics, ora vorremmo anche Litware per Azure | newPartner=Litware; currentPartner=Adatum
    addPartner | siamo un partner con fatturazione diretta e un cliente già seguito da Wingtip vuole comprare anche da noi | currentPartner=Wingtip; asker=directPartner
    addPartner | aggiunta di un secondo csp al tenant
    addPartner | se accetto l'invito di un nuovo partner perdo quello vecchio?
    addPartner | voglio tenere Rossi Srl e aggiungere Verdi Consulting | newPartner=Verdi Consulting; currentPartner=Rossi Srl
    addPartner | un altro partner deve entrare nel nostro tenant, il nostro attuale resta dov'è
    addPartner | buongiorno, vorrei sapere come invitare un cliente che ha già un partner csp
    addPartner | le nostre sottoscrizioni cambiano se prendiamo un secondo partner?
    addPartner | collaborare con più partner
    addPartner | abbiamo bisogno di due consulenti diversi sullo stesso tenant
    addPartner | rivenditore indiretto qui: come chiedo i privilegi di amministratore delegato a un cliente che ha gia un altro csp? | asker=indirectReseller
    addPartner | partner aggiuntivo
    addPartner | Alfa Servizi fa la posta, vorremmo che Beta Cloud ci seguisse su azure in parallelo | newPartner=Beta Cloud; currentPartner=Alfa Servizi
    addPartner | multi partner, si può?
    addPartner | il cliente vuole sia noi sia Tailspin, cosa gli mando?
    addPartner | vorrei far entrare un nuovo partner mantenendo quello esistente
    addPartner | abbiamo un csp e ne vorremmo un altro in aggiunta
    addPartner | va bene se un altro partner ci vende azure mentre Fabrikam tiene office 365? | currentPartner=Fabrikam
    addPartner | come faccio a far entrare Contoso senza mandare via Fabrikam | newPartner=Contoso; currentPartner=Fabrikam
    addPartner | il cliente è già con un altro csp, come diventiamo anche noi suoi partner?
    addPartner | un cliente può avere più relazioni con rivenditori?
    addPartner | cosa deve accettare il cliente perché possiamo vendergli anche noi?
    addPartner | ci serve Litware per la telefonia, al resto pensa Adatum | newPartner=Litware; currentPartner=Adatum
    addPartner | il vecchio partner si accorge se ne aggiungiamo uno?
    addPartner | cambiano le condizioni delle sottoscrizioni esistenti se entra un nuovo partner?
    addPartner | due partner possono avere entrambi l'accesso admin?
    addPartner | partner numero 2
    addPartner | il nostro cliente vuole tenere il suo partner ma comprare dynamics da noi
    addPartner | vorrei acquistare Azure da Litware restando con Contoso per M365 | newPartner=Litware; currentPartner=Contoso
    addPartner | far accedere un consulente al nostro tenant oltre al nostro csp
    addPartner | Microsoft permette di avere Northwind per le licenze e Proseware per Azure?
    addPartner | il nostro fornitore non segue azure, ne serve uno specializzato ma lui resta
    addPartner | due csp, un tenant: si può?
    addPartner | siamo contenti del nostro partner per la posta però su azure vorremmo qualcuno di più esperto
    addPartner | posso farmi seguire anche da Gamma Srl? | newPartner=Gamma Srl
    addPartner | Vorremmo lavorare sia con Alfa che con Beta
    addPartner | è possibile avere un partner diverso per ogni servizio?
    addPartner | abbiamo ricevuto un invito da un secondo partner, cosa succede se accettiamo?
    addPartner | il cliente ha Wingtip per le licenze, noi facciamo solo Azure, come entriamo? | currentPartner=Wingtip
    addPartner | vorrei far accedere due fornitori al nostro account microsoft
    addPartner | ci sono problemi se prendiamo Dynamics da un partner e Office da un altro?
    addPartner | il nostro csp va bene ma non fa power platform, per quello deve entrare qualcun altro
    addPartner | come fa un partner a entrare se il cliente ne ha già uno?
    addPartner | aggiungi litware accanto ad adatum | newPartner=litware; currentPartner=adatum
    addPartner | Proseware dovrebbe avere i diritti di admin, Northwind mantiene i suoi | newPartner=Proseware; currentPartner=Northwind
    addPartner | cosa cambia per le nostre sottoscrizioni quando accettiamo la richiesta di un secondo partner
    addPartner | avere 2 partner: ci sono svantaggi?
    addPartner | un tenant può essere gestito da più di un csp?
    addPartner | abbiamo Contoso e vogliamo anche Fabrikam | newPartner=Fabrikam; currentPartner=Contoso
    addPartner | invito partner per cliente che resta con il suo csp
    addPartner | ulteriore partner per la sicurezza, tailspin rimane | currentPartner=tailspin
    addPartner | Il nostro partner principale è Contoso. Anche Litware può essere nostro partner? | newPartner=Litware; currentPartner=Contoso
    addPartner | mi serve un secondo rivenditore per Power BI, il primo non lo mollo
    addPartner | inserire altro csp senza toccare le licenze attuali
    addPartner | sono di un rivenditore indiretto, vorremmo affiancarci al partner attuale di un cliente | asker=indirectReseller
    addPartner | Buongiorno, la nostra azienda usa Office 365 tramite Northwind. Per un progetto su Azure vorremmo coinvolgere Grafica Moderna Srl. Northwind non deve essere toccata. Cosa bisogna fare? | newPartner=Grafica Moderna Srl; currentPartner=Northwind
    addPartner | tenant con 2 rivenditori ok?
    addPartner | Sigma Sistemi potrebbe avere accesso delegato al nostro tenant? Lucerna resta il nostro CSP | newPartner=Sigma Sistemi
    addPartner | 2° partner come si fa
    addPartner | cliente ha già csp, noi ci aggiungiamo, cosa mandiamo
    addPartner | ho sentito che un'azienda può avere diversi cloud solution provider. Vero?
    addPartner | non vogliamo liberarci del partner, solo averne uno in più per la telefonia
    addPartner | Buon pomeriggio, lavoro per un rivenditore indiretto. Un potenziale cliente è seguito da Caffè Quattro Srl e vorrebbe provarci su Azure senza chiudere con loro. Quale link? | asker=indirectReseller
    addPartner | quanti csp può avere un cliente
    addPartner | le licenze del primo partner restano intatte quando arriva il secondo?
    addPartner | vogliamo un nuovo partner in aggiunta, il contratto col primo continua
    addPartner | mi è arrivato l'invito di un secondo rivenditore, posso accettare?
    addPartner | Spett.le assistenza, intendiamo introdurre Omega Ricerca come fornitore supplementare, l'attuale VanArsdel rimane. Distinti saluti, Luca | newPartner=Omega Ricerca; currentPartner=VanArsdel
    addPartner | si può essere clienti di due csp?
    addPartner | possiamo ordinare azure da un altro partner lasciando le licenze office dove sono?
    addPartner | possiamo tenere fabrikam e prendere anche contoso? | newPartner=contoso; currentPartner=fabrikam
    addPartner | come si invita un cliente che ha già un partner
    addPartner | due partner insieme, uno per le licenze e uno per azure
    addPartner | il cliente resta col suo csp ma vuole anche noi per la sicurezza
    addPartner | serve un secondo CSP per il backup su azure, il primo continua con office
    addPartner | se accetto l'invito del nuovo partner il vecchio perde l'accesso?
    addPartner | sono rivenditore indiretto e vorrei diventare partner aggiuntivo di un cliente di Adatum | asker=indirectReseller; currentPartner=Adatum
    addPartner | affiancare un altro fornitore csp
    addPartner | buongiorno, oltre a Tecnodata vorremmo lavorare anche con Delta Sistemi, quali passi? | newPartner=Delta Sistemi; currentPartner=Tecnodata
    addPartner | avere un partner diverso per dynamics
    addPartner | aggiungere kappa informatica senza toccare le sottoscrizioni di northwind | newPartner=kappa informatica; currentPartner=northwind
    addPartner | privilegi di amministrazione delegata per un secondo partner, come si fa
    addPartner | il nostro csp può convivere con un altro?
    addPartner | siamo clienti di Bianchi Sistemi e ci troviamo bene ma per dynamics vorremmo anche gruppo lumen | newPartner=gruppo lumen; currentPartner=Bianchi Sistemi; asker=customer
    addPartner | un fornitore nuovo accanto a quello vecchio
    addPartner | il partner che abbiamo va benissimo ma ce ne serve un altro per le chiamate teams
    addPartner | cliente usa gov, possiamo essere il suo secondo partner? | cloud=usGov
    addPartner | posso dare i permessi a proseware senza toglierli a wingtip | newPartner=proseware; currentPartner=wingtip
    addPartner | per la sicurezza vorremmo Var Nova Srl, per il resto continuiamo con Fabrikam | newPartner=Var Nova Srl; currentPartner=Fabrikam
    addPartner | vorrei un nuovo partner
    addPartner | richiesta di relazione
    addPartner | come accetto l'invito del partner
    onboardSubscriptions | ho preso office 365 dal sito e vorrei che se ne occupasse Delta Informatica | newPartner=Delta Informatica; service=license; wish=manage
    onboardSubscriptions | il nostro EA scade a giugno, possiamo portare azure in CSP con Contoso? | newPartner=Contoso; service=usage; source=enterpriseAgreement; wish=move
    onboardSubscriptions | abbiamo un abbonamento azure pagato con la carta di credito, chi ce lo può amministrare? | service=usage; source=microsoftDirect; wish=manage
    onboardSubscriptions | licenze open: può gestirle un partner csp? | service=license; source=open; wish=manage
    onboardSubscriptions | spostare le licenze office da Wingtip a noi | currentPartner=Wingtip; service=license; wish=move
    onboardSubscriptions | vorrei cambiare rivenditore per le licenze microsoft 365 | service=license
    onboardSubscriptions | cliente con contratto enterprise, vuole che gli facciamo assistenza sulle licenze | service=license; source=enterpriseAgreement; wish=manage
    onboardSubscriptions | sottoscrizioni comprate da un negozio che non è csp, le prende in gestione Kappa? | newPartner=Kappa; source=otherThirdParty; wish=manage
    onboardSubscriptions | da EA a CSP come si fa
    onboardSubscriptions | Office comprato tramite syndication da un operatore telefonico, cosa si può fare? | service=license; source=syndicationPartner
    onboardSubscriptions | vorrei affidare a Fabrikam la gestione del nostro office 365 | newPartner=Fabrikam; service=license; wish=manage
    onboardSubscriptions | un partner può gestire le licenze che abbiamo acquistato in autonomia? | service=license; wish=manage
    onboardSubscriptions | siamo un cliente finale con azure pay as you go, vorremmo che lo seguisse il nostro consulente | asker=customer; service=usage; source=microsoftDirect; wish=manage
    onboardSubscriptions | passaggio da advisor a csp | source=advisor; wish=move
    onboardSubscriptions | le E3 che abbiamo preso da un csp si possono trasferire a un altro csp? | service=license; source=cspPartner; wish=move
    onboardSubscriptions | supporto multicanale
    onboardSubscriptions | come importare sottoscrizioni acquistate da un altro canale
    onboardSubscriptions | direct bill qui, cliente con Dynamics in open value da portare in csp | asker=directPartner; service=license; source=open; wish=move
    onboardSubscriptions | abbiamo acquistato power bi direttamente da Microsoft e ora vogliamo farlo gestire da Nova Sistemi | newPartner=Nova Sistemi; service=license; source=microsoftDirect; wish=manage
    onboardSubscriptions | subentrare nella gestione delle licenze di un cliente | service=license; wish=manage
    onboardSubscriptions | le licenze scadono a dicembre, poi le compriamo da Litware invece che da Adatum | newPartner=Litware; currentPartner=Adatum; service=license
    onboardSubscriptions | posso far amministrare a un partner l'azure che pago a Microsoft? | service=usage; source=microsoftDirect; wish=manage
    onboardSubscriptions | abbiamo comprato dal sito microsoft, adesso vorremmo un partner che faccia da amministratore | source=microsoftDirect
    onboardSubscriptions | le licenze open scadono, poi vogliamo prendere il csp da Contoso | newPartner=Contoso; service=license; source=open
    onboardSubscriptions | Contoso dovrebbe amministrare le nostre licenze EA | newPartner=Contoso; service=license; source=enterpriseAgreement; wish=manage
    onboardSubscriptions | convertire le licenze EA in CSP | service=license; source=enterpriseAgreement; wish=move
    onboardSubscriptions | le licenze sono con Fabrikam fino a marzo, poi vorremmo Contoso | newPartner=Contoso; currentPartner=Fabrikam; service=license
    onboardSubscriptions | disdire le licenze da un csp e comprarle da un altro | service=license
    onboardSubscriptions | seguiamo un cliente che ha attivato azure da solo con la sua carta, si può fatturare tramite noi? | service=usage
    onboardSubscriptions | un partner può dare supporto su sottoscrizioni che non ha venduto lui? | wish=manage
    onboardSubscriptions | il nostro rivenditore non è più csp, chi si occupa delle sottoscrizioni? | wish=manage
    onboardSubscriptions | passare da multilicenza a csp | wish=move
    onboardSubscriptions | vogliamo qualcuno che gestisca office 365 che abbiamo da microsoft | service=license; wish=manage
    onboardSubscriptions | il cliente paga exchange online direttamente a microsoft, d'ora in poi vuole che ci pensiamo noi | service=license; source=microsoftDirect
    onboardSubscriptions | cambiare csp per office | service=license
    onboardSubscriptions | le M365 E5 si possono portare a un altro partner prima che finisca l'anno? | service=license; wish=move
    onboardSubscriptions | stiamo cambiando consulente informatico, che succede alle licenze office? | service=license
    onboardSubscriptions | azure in enterprise agreement da portare sotto il nostro csp | service=usage; source=enterpriseAgreement; wish=move
    onboardSubscriptions | abbiamo azure pagamento a consumo e cerchiamo un partner che ci segua | service=usage; wish=manage
    onboardSubscriptions | assistenza su licenze comprate altrove, chi la può fare? | service=license; wish=manage
    onboardSubscriptions | Adatum può darci supporto su licenze che non abbiamo preso da loro? | newPartner=Adatum; service=license; wish=manage
    onboardSubscriptions | licenze comprate da un rivenditore che non fa parte del programma CSP, gestione a noi | service=license; source=otherThirdParty; wish=manage
    onboardSubscriptions | rinnovo licenze con altro partner | service=license
    onboardSubscriptions | abbiamo preso le licenze direttamente da microsoft anni fa, adesso deve pensarci Litware. Come si fa? | newPartner=Litware; service=license; source=microsoftDirect
    onboardSubscriptions | cliente con EA, vuole un partner csp per il supporto | source=enterpriseAgreement; wish=manage
    onboardSubscriptions | come facciamo noi partner a gestire un azure che il cliente si è comprato da solo | service=usage; wish=manage
    onboardSubscriptions | trasferire licenze a un altro csp | service=license; wish=move
    onboardSubscriptions | le E3 sono con wingtip fino a dicembre, poi vorremmo andare da proseware | newPartner=proseware; currentPartner=wingtip; service=license
    onboardSubscriptions | il cliente ha un contratto open, noi rivenditori indiretti possiamo dargli supporto? | asker=indirectReseller; source=open; wish=manage
    onboardSubscriptions | licenze da Fabrikam, assistenza da Contoso: possibile? | newPartner=Contoso; currentPartner=Fabrikam; service=license; wish=manage
    onboardSubscriptions | vorremmo dare in outsourcing la gestione del nostro office 365 comprato online | service=license; wish=manage
    onboardSubscriptions | passare a csp da ea | source=enterpriseAgreement; wish=move
    onboardSubscriptions | portare via le licenze Dynamics da Contoso | currentPartner=Contoso; service=license; wish=move
    onboardSubscriptions | contratto office 365 in syndication, vogliamo cambiare | service=license; source=syndicationPartner
    onboardSubscriptions | Adatum deve gestire l'azure che abbiamo nell'enterprise agreement | newPartner=Adatum; service=usage; source=enterpriseAgreement; wish=manage
    onboardSubscriptions | il cliente paga direttamente a Microsoft 30 E3 e vorrebbe averle da noi | service=license; source=microsoftDirect; wish=move
    onboardSubscriptions | il cliente ha comprato e5 da un negozio online che non è csp, chi le può gestire? | service=license; source=otherThirdParty; wish=manage
    onboardSubscriptions | sono l'amministratore di un'azienda, le licenze office le paghiamo con la carta, vorrei darle in gestione a Studio Rete | newPartner=Studio Rete; service=license; source=microsoftDirect; wish=manage
    onboardSubscriptions | subentro su licenze m365 vendute da altro rivenditore | service=license
    onboardSubscriptions | Salve, la nostra associazione ha ordinato Microsoft 365 sul sito di Microsoft. Vorremmo che lo amministrasse Scuola Digitale Srl. Cosa serve? | newPartner=Scuola Digitale Srl; service=license; source=microsoftDirect; wish=manage
    onboardSubscriptions | cliente EA, 500 postazioni, vuole noi (direct bill) per la gestione quotidiana | asker=directPartner; service=license; source=enterpriseAgreement; wish=manage
    onboardSubscriptions | chi può gestire licenze arrivate tramite open
    onboardSubscriptions | il tenant o365 l'abbiamo creato da soli, ora contoso dovrebbe prendere in mano l'amministrazione | newPartner=contoso; service=license
    onboardSubscriptions | bisogna portare in csp l'azure mosp di un cliente
    onboardSubscriptions | le licenze erano di un vecchio fornitore che non era csp, adesso siamo con Umbria Servizi
    onboardSubscriptions | trasferimento di office 365 da CSP A a CSP B prima del rinnovo
    onboardSubscriptions | licenze m365 fino a maggio con adatum, come passiamo a litware | newPartner=litware; currentPartner=adatum; service=license
    onboardSubscriptions | posso mettere sotto un partner l'azure comprato sul sito microsoft?
    onboardSubscriptions | licenze advisor, le deve gestire un csp
    onboardSubscriptions | abbiamo un syndication partner (telefonico), vorremmo Contoso per l'assistenza | newPartner=Contoso; source=syndicationPartner; wish=manage
    onboardSubscriptions | come funziona il passaggio di azure da ea a csp
    onboardSubscriptions | assistere sottoscrizioni acquistate tramite altro canale
    onboardSubscriptions | Il nostro Enterprise Agreement non verrà rinnovato. Litware ha proposto il CSP. Che succede a licenze e Azure? | source=enterpriseAgreement
    onboardSubscriptions | licenze office comprate in open, ora le deve gestire Delta Sistemi | newPartner=Delta Sistemi; service=license; source=open; wish=manage
    onboardSubscriptions | abbiamo azure con enterprise agreement e vogliamo farlo seguire da litware | newPartner=litware; service=usage; source=enterpriseAgreement; wish=manage
    onboardSubscriptions | cliente con m365 diretto microsoft, come lo prendo in carico? | service=license
    onboardSubscriptions | vorrei che Contoso gestisse le licenze che pago a Microsoft ogni mese | newPartner=Contoso; service=license; source=microsoftDirect; wish=manage
    onboardSubscriptions | siamo un distributore, il rivenditore vuole gestire un cliente con contratto EA | asker=indirectProvider; source=enterpriseAgreement; wish=manage
    onboardSubscriptions | posso passare le mie licenze EMS da Fabrikam ad Adatum a metà anno? | newPartner=Adatum; currentPartner=Fabrikam; service=license; wish=move
    onboardSubscriptions | azure pay-as-you-go, vorrei passare tutto sotto il mio fornitore | service=usage; source=microsoftDirect; wish=move
    onboardSubscriptions | le licenze le avevamo prese da un negozio online, ora vorremmo assistenza da tailspin | newPartner=tailspin; service=license; wish=manage
    onboardSubscriptions | subentro su sottoscrizioni esistenti
    onboardSubscriptions | come portare un cliente da licenze dirette a csp | service=license; wish=move
    onboardSubscriptions | abbonamento microsoft 365 fatto con la carta aziendale, chi può amministrarlo per noi? | service=license; source=microsoftDirect; wish=manage
    onboardSubscriptions | office 365 preso da TIM (syndication) | service=license; source=syndicationPartner
    onboardSubscriptions | il nostro cliente vuole lasciare il contratto open e passare in csp con noi | source=open; wish=move
    onboardSubscriptions | le licenze m365 le ha vendute un altro csp, il cliente le vuole comprare da noi | service=license; source=cspPartner; wish=move
    onboardSubscriptions | ho comprato power bi dal sito, lo può seguire il mio consulente? | service=license; wish=manage
    onboardSubscriptions | prendiamo noi la gestione di un tenant comprato diretto | source=microsoftDirect; wish=manage
    onboardSubscriptions | licenze di un rivenditore fallito e non csp, come le portiamo da northwind? | service=license; source=otherThirdParty; wish=move
    onboardSubscriptions | azure preso tramite open, deve gestirlo adatum | newPartner=adatum; service=usage; source=open; wish=manage
    onboardSubscriptions | direct bill: cliente con EA vuole darci azure | asker=directPartner; service=usage; source=enterpriseAgreement
    onboardSubscriptions | come si fa per avere il supporto di un partner su licenze comprate per conto nostro? | service=license; wish=manage
    onboardSubscriptions | le nostre licenze dynamics scadono a luglio con proseware, dopo vorremmo kappa informatica | newPartner=kappa informatica; currentPartner=proseware; service=license
    onboardSubscriptions | vorremmo cambiare partner
    onboardSubscriptions | trasferimento sottoscrizioni
    onboardSubscriptions | passare tutto da fabrikam a contoso
    switchAzure | Fabrikam ci vende azure ma vogliamo spostarlo da Contoso | newPartner=Contoso; currentPartner=Fabrikam
    switchAzure | trasferimento azure tra csp
    switchAzure | vorremmo lasciare Adatum e portare la sottoscrizione azure a Proseware | newPartner=Proseware; currentPartner=Adatum
    switchAzure | nuovo csp per azure, cosa dobbiamo fare?
    switchAzure | cambiare fornitore azure
    switchAzure | passare azure ad altro partner senza interruzioni
    switchAzure | un concorrente ci cede un cliente azure, come avviene il trasferimento?
    switchAzure | azure: vogliamo passare da Wingtip a Tailspin entro fine mese | newPartner=Tailspin; currentPartner=Wingtip
    switchAzure | sono un provider indiretto: un rivenditore porta un cliente con azure da un altro partner, chi firma il modulo? | asker=indirectProvider
    switchAzure | il cliente vuole portare via azure da noi e andare da Northwind, cosa ci tocca? | newPartner=Northwind
    switchAzure | il vecchio partner non firma il modulo per azure, può intervenire microsoft?
    switchAzure | migrare sottoscrizione Azure CSP verso altro CSP
    switchAzure | azure è gestito da Alfa Srl come CSP, vorremmo Beta Srl al suo posto | newPartner=Beta Srl; currentPartner=Alfa Srl
    switchAzure | siamo rivenditori indiretti e un cliente ci chiede di prendere noi il suo azure che ora ha con Contoso | currentPartner=Contoso; asker=indirectReseller
    switchAzure | serve la firma del vecchio csp per spostare azure?
    switchAzure | switch azure da un partner all'altro
    switchAzure | possiamo subentrare a Litware sulle sottoscrizioni azure di un cliente? | currentPartner=Litware
    switchAzure | voglio sostituire Fabrikam con Contoso per azure | newPartner=Contoso; currentPartner=Fabrikam
    switchAzure | Azure comprato da un partner csp che chiude, come lo trasferiamo?
    switchAzure | qual è la procedura per spostare Azure dal CSP A al CSP B
    switchAzure | il nuovo partner dice che dobbiamo chiedere al vecchio di trasferire azure
    switchAzure | la fatturazione azure deve passare da Fabrikam a Contoso | newPartner=Contoso; currentPartner=Fabrikam
    switchAzure | Contoso al posto di Fabrikam per azure, grazie | newPartner=Contoso; currentPartner=Fabrikam
    switchAzure | stiamo acquisendo un cliente azure di un altro csp
    switchAzure | l'id della sottoscrizione azure resta lo stesso se cambiamo partner?
    switchAzure | modulo trasferimento csp azure dove si firma
    switchAzure | cambio partner azure
    switchAzure | ci fornisce azure Adatum, dal prossimo anno sarà Wingtip | newPartner=Wingtip; currentPartner=Adatum
    switchAzure | come rilascio una sottoscrizione azure a un altro partner
    switchAzure | ci sono fermi se azure va a un altro csp?
    switchAzure | il vecchio partner ha ancora accesso al nostro azure dopo il passaggio
    switchAzure | quanto impiega microsoft per il ticket di trasferimento azure?
    switchAzure | preferirei avere Azure con Tailspin piuttosto che con Litware | newPartner=Tailspin; currentPartner=Litware
    switchAzure | il nostro azure è sotto il csp di Fabrikam, Contoso vorrebbe subentrare | newPartner=Contoso; currentPartner=Fabrikam
    switchAzure | un cliente ha comprato azure da un altro rivenditore e adesso vuole stare con noi
    switchAzure | trasferimeto azure ad un altro partener
    switchAzure | vorremmo portare via azure dal nostro fornitore e darlo a Tecnosys | newPartner=Tecnosys
    switchAzure | nuovo fornitore azure, il vecchio è Bianchi | currentPartner=Bianchi
    switchAzure | spostare le macchine virtuali e la sottoscrizione dal csp litware al nostro | currentPartner=litware
    switchAzure | chi firma il modulo quando azure cambia partner?
    switchAzure | passaggio delle sottoscrizioni azure dal fornitore attuale a uno nuovo
    switchAzure | azure adesso ce l'ha Litware, deve andare a Tailspin | newPartner=Tailspin; currentPartner=Litware
    switchAzure | devo portare l'azure di un cliente da un altro partner al nostro
    switchAzure | azure: cambio partner da contoso a litware | newPartner=litware; currentPartner=contoso
    switchAzure | possiamo portarci dietro azure se lasciamo il nostro csp?
    switchAzure | cosa deve fare il nuovo partner per il trasferimento azure?
    switchAzure | microsoft dice che il partner attuale deve aprire un ticket per azure, quale?
    switchAzure | sottoscrizione azure bloccata presso il vecchio csp
    switchAzure | non vogliamo più azure da Fabrikam, lo vogliamo da Contoso | newPartner=Contoso; currentPartner=Fabrikam
    switchAzure | il nostro rivenditore azure chiude, come passiamo a un altro?
    switchAzure | come distributore vogliamo prendere clienti azure da un altro distributore | asker=indirectProvider
    switchAzure | rappresento un cliente: vogliamo togliere azure a Wingtip e darlo a Proseware | newPartner=Proseware; currentPartner=Wingtip; asker=customer
    switchAzure | trasferimento azure tra partner, quanto costa?
    switchAzure | dare sottoscrizione azure ad altro csp
    switchAzure | Buongiorno, attualmente acquistiamo Azure tramite Corriere Unito e dal prossimo trimestre vorremmo andare da Sudcloud. Quali documenti servono? | newPartner=Sudcloud; currentPartner=Corriere Unito
    switchAzure | sub azure: vecchio csp -> nuovo csp
    switchAzure | cosa deve fare il nostro attuale csp perché possiamo portare azure a un altro
    switchAzure | spostamento sottoscrizione azure tra rivenditori senza fermi
    switchAzure | Azure adesso da Contoso, lo vogliamo da Fabrikam | newPartner=Fabrikam; currentPartner=Contoso
    switchAzure | un cliente scontento del suo partner azure sceglie noi, che passi ci sono?
    switchAzure | il partner uscente non collabora al trasferimento azure
    switchAzure | se cambiamo partner azure teniamo le istanze riservate?
    switchAzure | si può portare la sottoscrizione azure con noi da un fornitore diverso?
    switchAzure | siamo direct bill e abbiamo preso un cliente azure a Litware. Come otteniamo la sottoscrizione? | asker=directPartner
    switchAzure | migrazione azure da partner x a partner y
    switchAzure | switch csp azure quanto ci vuole
    switchAzure | cambio provider per sottoscrizione azure
    switchAzure | passare azure da tecnodata a kappa informatica | newPartner=kappa informatica; currentPartner=tecnodata
    switchAzure | il cliente vuole trasferire da noi la sottoscrizione azure che ha con Litware | currentPartner=Litware
    switchAzure | quali documenti servono per lo switch azure
    switchAzure | dopo il passaggio di azure il vecchio partner ha ancora accesso?
    switchAzure | come togliere azure a un csp e darlo a un altro
    switchAzure | il csp attuale deve firmare qualcosa per il trasferimento azure?
    switchAzure | trasferimento di sottoscrizioni Azure tra due provider indiretti
    switchAzure | vorrei cambiare il CSP che mi fattura azure
    switchAzure | abbiamo vinto un cliente che ha azure presso NordEst Cloud, come lo prendiamo? | currentPartner=NordEst Cloud
    switchAzure | azure lo compriamo da adatum, vogliamo passare a proseware ma tenere le stesse macchine | newPartner=proseware; currentPartner=adatum
    switchAzure | quanto tempo ci vuole per spostare azure da un csp a un altro
    switchAzure | Rossi Informatica non ci segue più bene su azure, vogliamo andare da Contoso | newPartner=Contoso; currentPartner=Rossi Informatica
    switchAzure | da gennaio azure ce lo fattura Wingtip invece di Tailspin, cosa dobbiamo fare? | newPartner=Wingtip; currentPartner=Tailspin
    switchAzure | salve, il nostro fornitore csp non ci vuole mollare azure
    switchAzure | rivenditore indiretto: il mio cliente vuole portarmi azure da un altro csp, posso? | asker=indirectReseller
    switchAzure | lasciamo fabrikam, azure va con litware | newPartner=litware; currentPartner=fabrikam
    switchAzure | servono tre firme per spostare azure?
    switchAzure | cliente perso, azure da cedere al nuovo csp
    switchAzure | vogliamo spostare solo azure, office 365 resta con fabrikam
    switchAzure | trasferire la sottoscrizione a un altro partner
    switchAzure | come cedo azure al nuovo csp del cliente
    switchAzure | un cliente azure ci lascia per Litware, cosa dobbiamo fare come vecchio partner
    switchAzure | trasferimento azure: chi firma?
    switchAzure | voglio migrare da un csp all'altro la sottoscrizione azure
    switchAzure | cambiando csp azure perdo le macchine?
    switchAzure | azure è con Tecnodata, vorremmo Kappa Informatica
    switchAzure | la sottoscrizione azure di un cliente è sotto un altro partner, come la prendiamo noi
    switchAzure | dobbiamo subentrare al CSP attuale per Azure
    switchAzure | azure: il csp vecchio non collabora
    switchAzure | vorremmo che azure ce lo vendesse Contoso e non più Fabrikam
    switchAzure | sottoscrizioni azure da un partner indiretto a uno diretto
    switchAzure | il nostro csp ha perso l'autorizzazione, come spostiamo azure
    switchAzure | abbiamo cambiato fornitore e azure è rimasto al vecchio
    switchAzure | cosa serve per portare azure dal vecchio al nuovo fornitore
    switchAzure | subentro azure
    switchAzure | rilevare sottoscrizioni azure da un altro partner
    switchAzure | il partner con cui abbiamo azure non ci piace più
    switchAzure | possiamo staccare azure da Northwind e attaccarlo a Gruppo Lumen
    switchAzure | quando si cambia csp azure il prezzo cambia?
    switchAzure | Azure passa da noi a NordEst Cloud
    switchAzure | azure: nuovo partner Delta, vecchio partner Adatum
    switchAzure | siamo un provider indiretto e ci arriva un tenant con azure di un altro provider
    switchAzure | come faccio lo switch di 4 subscription azure
    switchAzure | vorrei spostare il mio abbonamento azure da un rivenditore all'altro
    switchAzure | azure cambio di rivenditore senza downtime
    switchAzure | il csp uscente cosa deve fare su azure
    switchAzure | chi avvia il passaggio di azure
    switchAzure | se il partner attuale non risponde come faccio a spostare azure?
    switchAzure | passare le sottoscrizioni azure ad un altro rivenditore
    switchAzure | il cliente vuole cambiare e venire da noi con le sue sottoscrizioni azure, adesso le ha con Adatum
    switchAzure | ho azure con un csp ma vorrei cambiarlo
    switchAzure | azure con altro csp, lo vogliamo noi
    switchAzure | vogliamo dare azure a un altro rivenditore
    switchAzure | come si sposta azure da fabrikam a litware
    switchAzure | spostamento azure
    switchAzure | migrazione azure verso csp diverso
    switchAzure | cambiamo csp: che fine fa azure?
    switchAzure | azure resta attivo durante il cambio di csp?
    changePartnerOfRecord | chi è il nostro partner of record e come si cambia?
    changePartnerOfRecord | vorrei impostare Litware come digital partner of record | newPartner=Litware
    changePartnerOfRecord | cambio partner of record
    changePartnerOfRecord | aggiornare il DPOR a Fabrikam | newPartner=Fabrikam
    changePartnerOfRecord | metteteci come partner of record
    changePartnerOfRecord | perché Contoso è partner of record e non noi? | currentPartner=Contoso
    changePartnerOfRecord | il POR va cambiato
    changePartnerOfRecord | come partner of record deve comparire Contoso e non noi | newPartner=Contoso
    changePartnerOfRecord | sostituire il partner of record fabrikam con litware | newPartner=litware; currentPartner=fabrikam
    changePartnerOfRecord | aggiornamento por
    changePartnerOfRecord | mettete Contoso come nostro partner of record | newPartner=Contoso
    changePartnerOfRecord | togliere il vecchio partner of record
    changePartnerOfRecord | mettere Contoso come partner of record | newPartner=Contoso
    changePartnerOfRecord | il POR risulta ancora Adatum | currentPartner=Adatum
    changePartnerOfRecord | partner of record da fabrikam a contoso | newPartner=contoso; currentPartner=fabrikam
    changePartnerOfRecord | partner di riferimento da cambiare
    resellToPartner | possiamo fornire licenze ad altri csp?
    resellToPartner | un CSP può comprare azure da un altro CSP?
    resellToPartner | il cliente è anch'esso CSP, possiamo vendergli office 365?
    resellToPartner | vendere a un altro partner
    resellToPartner | vogliamo comprare licenze da un altro csp e rivenderle
    resellToPartner | csp che compra da csp
    resellToPartner | si può rivendere a un collega partner?
    resellToPartner | un CSP può essere cliente di un altro CSP?
    resellToPartner | possiamo vendere sottoscrizioni csp ad un altro partner?
    resellToPartner | un nostro cliente è diventato CSP, possiamo continuare a vendergli licenze?
    resellToPartner | rivendita da partner csp a partner csp
    resellToPartner | siamo csp, un partner csp può comprare dynamics tramite noi?
    resellToPartner | vendita csp verso csp
    resellToPartner | possiamo fatturare office 365 a un altro partner csp?
    resellToPartner | posso comprare licenze da un altro csp e rivenderle?
    resellToPartner | un partner csp mi chiede licenze, posso vendergliele?
    resellToPartner | vendere azure ad un altro CSP è permesso?
    resellToPartner | posso essere fornitore di un altro csp?
    resellToPartner | compravendita tra partner
    resellToPartner | siamo partner, possiamo acquistare da un altro partner?
    status | ci sono aggiornamenti sulla mia richiesta?
    status | che fine ha fatto la mia pratica?
    status | vorrei sapere a che punto siete con la mia richiesta
    status | posso vedere le mie richieste?
    status | KRM-482 novità?
    status | e la mia richiesta?
    status | avete ricevuto la mia richiesta?
    status | la mia pratica è chiusa?
    status | come va la pratica KRM-482
    status | quando avrò una risposta alla mia richiesta?
    status | ho aperto una pratica ieri, dove la vedo?
    status | aggiornamenti?
    status | Contoso ha accettato la mia richiesta?
    status | novità?
    status | è già fatto?
    status | vorrei controllare la mia pratica
    status | a che punto è il mio ticket?
    status | cos'è successo alla mia richiesta della settimana scorsa
    status | salve, volevo chiedere come va la mia pratica
    status | le mie richieste aperte
    status | com'è messa la mia richiesta
    status | mi dite lo stato della nostra richiesta?
    status | vorrei vedere dov'è la mia richiesta di trasferimento
    status | apri KRM-482
    status | avete novità sulla pratica?
    status | la richiesta è stata accettata?
    status | ho una pratica aperta, la posso vedere?
    status | a che punto siamo con la richiesta?
    status | avete sviluppi sulla pratica?
    status | si sa qualcosa della mia richiesta?
    status | il trasferimento che avevo chiesto è andato a buon fine?
    help | ho bisogno di aiuto
    help | chi sei e cosa fai?
    help | non so come usare questo bot
    help | mi spieghi cosa puoi fare?
    help | a cosa serve questa chat
    help | cos'è questo?
    help | mi puoi aiutare?
    help | come si comincia?
    help | di cosa ti occupi?
    help | ciao, a cosa servi?
    help | non so da dove cominciare
    help | sono nuovo qui
    help | cosa dovrei chiederti?
    help | sei un bot?
    help | come può aiutarmi questo bot
    help | a cosa serve questo bot
    help | Salve, mi dice in cosa può aiutarmi?
    help | come si usa il bot
    help | che cosa puoi fare per me
    help | come ti posso usare
    help | help
    help | che fai
    help | quali domande posso farti
    help | cosa posso fare qui
    help | informazioni
    help | mi serve una mano
    help | non so cosa fare
    help | vorrei capire come funziona
    help | per cosa posso usarti
    help | mi potete aiutare?
    greeting | buon pomeriggio
    greeting | ciao!
    greeting | ehi, come va?
    greeting | salve
    greeting | buona sera
    greeting | ciao bot
    greeting | buon giorno!
    greeting | hey
    greeting | buonasera a tutti
    greeting | buondì
    greeting | ciao, piacere
    greeting | salve, c'è qualcuno?
    greeting | ehi, buongiorno
    greeting | Salve! Buongiorno
    greeting | ehilà
    greeting | ciao, buongiorno
    greeting | buona giornata
    greeting | ciao come stai
    greeting | salve bot
    greeting | buon pomeriggio a tutti
    greeting | ciao ragazzi
    greeting | ciao, ci sei?
    greeting | ehi ciao
    menu | sottoscrizione
    menu | quanto costa office 365 e3
    menu | teams oggi è lento
    menu | la stampante non funziona
    menu | devo prenotare una sala riunioni
    menu | chi ha vinto ieri
    menu | si
    menu | vorrei comprare un portatile
    menu | raccontami una barzelletta
    menu | il server è giù, chiamatemi
    menu | ho dimenticato la password
    menu | previsioni meteo roma
    menu | la webcam su teams non va
    menu | mi serve un preventivo per 50 portatili
    menu | come installo office
    menu | listino prezzi?
    menu | la chiave di licenza non funziona
    menu | excel si blocca
    menu | la fattura è sbagliata
    menu | non riesco ad accedere al portale
    menu | voglio un rimborso
    menu | sharepoint è lento
    menu | il portale azure non si carica
    menu | quanto costa azure
    menu | chi è il ceo di microsoft
    menu | i costi di azure sono troppo alti
    menu | reimpostare la password di un utente
    menu | differenza tra E3 e E5
    menu | il mio account è bloccato
    menu | non riesco ad aggiungere un utente
    menu | migrare la posta su office 365
    menu | spostare i file su sharepoint
    menu | passare da E1 a E3
    menu | cambiare la carta di credito
    menu | la nostra carta di credito è scaduta
    menu | mi serve un mouse nuovo
    menu | la vm azure non parte
    menu | teams e outlook si bloccano contemporaneamente
    menu | puoi gestire il mio calendario?
    menu | quanto costa azure backup
    menu | mi serve uno sviluppatore sharepoint
    menu | ho il mouse rotto
    menu | licenza scaduta
    menu | la pipeline di azure devops fallisce
    menu | voglio disiscrivermi dalla newsletter
    menu | numero di telefono di contoso?
    menu | consigliami un buon partner
    menu | come divento partner microsoft
    menu | attivare mfa
    menu | teams non funziona
    menu | quanto costa una licenza e3
    menu | grazie
    menu | bla bla
    menu | come cambio la lingua di windows
    menu | come aggiungo una stampante
    menu | condividere un file con un altro utente
    menu | cambiare piano tariffario
    menu | passare a windows 11
    menu | rinnovare la licenza
    menu | acquistare licenze
    menu | ho bisogno di assistenza su teams
    menu | assistenza office 365
    menu | non riesco a gestire gli utenti di office 365
    menu | fattura di contoso sbagliata
    menu | contoso non risponde al telefono
    menu | chi è il nostro partner?
    menu | cerchiamo un partner
    menu | vorrei disdire con fabrikam
    menu | cambio azure
  `,
};

const lines = (language: Language): readonly (readonly string[])[] =>
  samples[language]
    .split('\n')
    .map((line) => line.trim().split(' | '))
    .filter(([intent]) => intent !== '');

describe.each(['en', 'it'] as const)('messages that the tables were written with, %s', (language) => {
  test.each(lines(language))('%s: %s', (intent, text = '', expected = '') => {
    const { intent: understood, said } = understandByRules(text);
    expect(understood).toBe(intent);
    const told: Readonly<Record<string, string | undefined>> = {
      newPartner: said.newPartnerName,
      currentPartner: said.currentPartnerName,
      asker: said.asker,
      cloud: said.cloud,
      service: said.subscription?.service,
      source: said.subscription?.source,
      wish: said.subscription?.wish,
    };
    for (const part of expected.split('; ').filter((each) => each !== '')) {
      const [slot = '', value] = part.split('=');
      expect({ [slot]: told[slot] }).toEqual({ [slot]: value });
    }
  });
});
