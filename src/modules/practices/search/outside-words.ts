/**
 * Frequent Dutch words outside the subject. They are right as typed: not a misspelling of something we do have.
 * Without this list "hond" would be read as "rond" and a question about dogs would find neighbourhoods.
 */
const everyday = `zwembad paspoort rijbewijs hond honden kat katten poes vuilnis vuilniszak vuilniszakken afval container sluikstort belasting
belastingen belastingaangifte aangifte boete boetes parkeren parkeerkaart parkeermeter parking garage oprit voetbal voetballen wielrennen
tennis zwemmen zwemles voetbaluitslag uitslag uitslagen recept stoofvlees taart pizza friet frituur bier wijn hotel vlucht vliegtuig trein
treinen station tram uurrooster weer weerbericht regen sneeuw storm bouwvergunning vergunning omgevingsvergunning verbouwing
renovatie dak dakisolatie isolatie zonnepaneel zonnepanelen warmtepomp ketel verwarming elektriciteit gas water meterstand
internetabonnement abonnement premie premies hypotheek lening banklening rekening rente aandelen bitcoin crypto beurs loterij
trouwen huwelijk geboorteakte akte attest uittreksel strafregister identiteitskaart kieskring verkiezing verkiezingen stembureau
straatlamp lantaarn riool riolering put wegenwerken file verkeersbord snelheid flitspaal kapot kapotte defect reparatie fietsenmaker
motor banden benzine diesel laadpaal verzekering makelaar kopen verkopen verkoop huren huur koopwoning
konijn paard koe vis vogels insecten wespen wespennest ratten duiven dierenarts vaccineren vaccin inenting tandarts oogarts bril
kapper schoonheidsspecialiste kleding schoenen mode jas meubels kast tafelblad zetel televisie telefoonnummer openingsuren sluitingsuur
loon salaris vakantiegeld ontslag vacature sollicitatie contract diploma inschrijving inschrijven examenrooster huiswerk wiskunde
computerspel gameconsole playstation netflix muziekfestival ticket tickets concertticket vuurwerk carnaval stripverhaal
voetbalploeg wedstrijdkalender zondag maandag dinsdag woensdag donderdag vrijdag zaterdag kalender datum uur
permit renewal passport licence license waste garbage tax taxes swimming pool opening hours weather recipe football train
piscine permis poubelle dechets impots passeport meteo recette`;

export const outsideWords: ReadonlySet<string> = new Set(everyday.split(/\s+/));
