/** A page of plain text: a few parts under their own heading. */
export interface PlainPage {
  title: string;
  lead: string;
  parts: { title: string; paragraphs: string[]; points?: string[] }[];
}

const about: PlainPage = {
  title: 'Over Verbonden',
  lead: 'Verbonden helpt lokale besturen te vinden wat helpt tegen eenzaamheid, en voor wie. En om het dan ook te doen.',
  parts: [
    {
      title: 'Wat u hier vindt',
      paragraphs: [
        'Gemeenten, OCMW’s en verenigingen doen al veel voor mensen die zich eenzaam voelen. Wat ze deden en leerden, staat verspreid over verslagen en websites. Hier staat het samen, in gewone woorden, met de bron erbij.',
      ],
    },
    {
      title: 'Voor wie het is',
      paragraphs: [
        'Vooral voor wie bij een lokaal bestuur aan een aanpak werkt, en voor de mensen die bij inwoners thuis komen. U zoekt wat past bij uw mensen en uw plek, vergelijkt het en drukt het af voor het overleg. U hebt geen account nodig. Ook inwoners, vrijwilligers en onderzoekers mogen alles lezen.',
      ],
    },
    {
      title: 'Wat we met eenzaamheid bedoelen',
      paragraphs: [
        'Eenzaamheid is een gevoel: je mist contact, of het contact dat je hebt, is niet wat je zoekt. Sociaal isolement is iets anders: iemand heeft weinig contacten. Het ene kan zonder het andere bestaan, en niet alles helpt tegen allebei. Daarom houden we ze overal uit elkaar.',
      ],
    },
    {
      title: 'Zeggen wat we niet weten',
      paragraphs: [
        'Van veel praktijken weten we nog niet of ze helpen. Dan zeggen we dat ook. Wat er niet staat, is niet gemeten; het is geen nul. En wat niet lukte, krijgt evenveel plaats als wat wel lukte.',
      ],
    },
    {
      title: 'Waar het vandaan komt en wat u ermee mag',
      paragraphs: [
        'De eerste praktijken komen uit openbare publicaties. Bij elke praktijk staat welke. Las iemand iets tussen de regels, dan staat er “afgeleid” bij tot de eigenaar het bevestigt. De gegevens zijn open data en de software is open: u mag ze hergebruiken.',
      ],
    },
  ],
};

const accessibility: PlainPage = {
  title: 'Toegankelijkheid',
  lead: 'Iedereen moet deze site kunnen gebruiken. We volgen WCAG 2.2, niveau AA. Hier leest u hoe we dat nagaan en wat nog beter moet.',
  parts: [
    {
      title: 'Wat u mag verwachten',
      paragraphs: [],
      points: [
        'Alles werkt met het toetsenbord, en u ziet waar u bent.',
        'Alles werkt zonder JavaScript.',
        'Alle tekst is leesbaar op een scherm van 320 pixels breed en bij 400 procent vergroting.',
        'Kleur is nooit het enige teken. Er is een lichte en een donkere versie; uw toestel kiest.',
        'Bij elke kaart en elke grafiek staat dezelfde informatie als tabel.',
        'Elke pagina is gemaakt om af te drukken.',
      ],
    },
    {
      title: 'Hoe we dat nagaan',
      paragraphs: [
        'Bij elke wijziging van de software controleren programma’s het contrast van alle kleuren, de opbouw van de pagina’s en het gebruik met het toetsenbord in een echte browser. Daarnaast bekijken we de pagina’s zelf op een telefoon, op een groot scherm en op papier.',
      ],
    },
    {
      title: 'Wat nog niet goed genoeg is',
      paragraphs: [],
      points: [
        'Mensen met een beperking hebben de site nog niet getest. Er was ook nog geen onderzoek door een onafhankelijke organisatie.',
        'De beschrijvingen van praktijken zijn in het Nederlands, ook op de Engelse pagina’s.',
        'Een deel van de praktijken is nog niet door de eigenaar herschreven in eenvoudige taal.',
        'We hebben geen invloed op de sites en documenten waarnaar we verwijzen.',
      ],
    },
    {
      title: 'Lukt iets niet?',
      paragraphs: [
        'Meld het aan de organisatie die deze site beheert. Zeg op welke pagina u was, wat u wilde doen en wat er gebeurde. Ze geeft u de informatie dan op een andere manier en herstelt de fout.',
        'Deze verklaring is van 20 november 2026.',
      ],
    },
  ],
};

const privacy: PlainPage = {
  title: 'Privacy',
  lead: 'U kunt hier lezen en zoeken zonder dat we weten wie u bent. Er zijn geen volgers, geen advertenties en geen diensten van anderen. Wie een account heeft, leest hier wat we bewaren, hoelang en wie het ziet.',
  parts: [
    {
      title: 'Cookies',
      paragraphs: ['Wie alleen leest, krijgt geen cookie. Deze kunt u krijgen:'],
      points: [
        '“bewaard”: wat u bewaarde zonder account, een jaar. Meldt u aan, dan verhuist die lijst naar uw account en verdwijnt de cookie.',
        '“gedeeld”: onthoudt dat u een lijst maakte en deelde, zodat alleen u het delen kunt stoppen.',
        '“past-hier”: onthoudt een jaar dat uw antwoorden bij “Zou het hier werken?” van u zijn. Meldt u aan, dan verhuizen ze naar uw account.',
        '“deelnemer”: onthoudt na het intikken van de code op je kaart welke vragenlijst je invult, tot een uur na je laatste antwoord (op een tablet van de organisatie tien minuten).',
        '“verbonden.session_token”: houdt u aangemeld, tot 30 dagen na uw laatste bezoek. Tijdens het aanmelden zelf zijn er nog enkele cookies, zoals “organisatie”, die vanzelf snel vervallen.',
      ],
    },
    {
      title: 'Uw account',
      paragraphs: [
        'Hebt u een account, dan bewaren we uw naam, uw e-mailadres en wanneer u het maakte. Meldt u aan via de overheid, dan bewaren we ook het nummer waarmee zij u kent. We bewaren geen wachtwoord en geen rijksregisternummer.',
        'Van elk toestel waarop u aangemeld bent, bewaren we de soort (“Firefox op Windows”) en wanneer u het laatst gebruikte. Dat verdwijnt als u afmeldt, of na 30 dagen zonder bezoek. Van een toegangssleutel bewaren we het openbare deel, tot u hem verwijdert. Uw vingerafdruk of gezicht komt nooit bij ons.',
        'Een link om aan te melden werkt 15 minuten. Om misbruik te zien, tellen we een dag lang pogingen per e-mailadres en per netwerkadres. We bewaren daarvan alleen een controlegetal.',
        'Collega’s in uw organisatie zien uw naam. Uw e-mailadres zien alleen de coördinatoren van uw organisatie en de beheerders van de site. Redacteurs zien de naam van wie iets indiende.',
      ],
    },
    {
      title: 'Uw organisatie en uw rollen',
      paragraphs: [
        'We bewaren bij welke organisatie u hoort, met welke rol en sinds wanneer. Leden van die organisatie en beheerders zien dat. Het verdwijnt als u de organisatie verlaat. Hebt u een rol voor de hele site, zoals redacteur of beoordelaar, dan zien beheerders dat. Redacteurs zien wie beoordelaar is. Namen van beoordelaars staan nooit op een openbare pagina.',
        'Een uitnodiging bewaart het e-mailadres van wie uitgenodigd is. De link werkt 14 dagen. Vraagt u toegang tot een organisatie, dan bewaren we uw vraag, uw opmerking en de beslissing; alleen beheerders en u kunnen ze zien. Uitnodigingen en vragen om toegang wissen we 90 dagen nadat ze afgehandeld of vervallen zijn.',
      ],
    },
    {
      title: 'Wat u bewaart en invult',
      paragraphs: [
        'Bewaart u praktijken terwijl u aangemeld bent, dan staat die lijst in uw account, op al uw toestellen. Alleen u ziet ze. Ze blijft tot u ze leegmaakt.',
        'Beantwoordt u “Zou het hier werken?”, dan bewaren we uw antwoorden en notities. Zonder account bewaren we niet wie u bent. U kunt alles zelf wissen. Na een jaar zonder wijziging wissen wij het.',
        'Deelt u een lijst met uw organisatie, dan lezen alle leden ze, met uw naam erbij. Ze blijft van de organisatie tot iemand ze stopt. Uw notities gaan niet mee.',
      ],
    },
    {
      title: 'Lijsten die u deelt met een link',
      paragraphs: [
        'Dan bewaren we de praktijken, de naam en de nota die u intikt. We bewaren niet wie u bent. Iedereen met de link kan de lijst lezen, tot de datum die erbij staat of tot u er zelf mee stopt. Zet er dus geen namen van mensen in.',
        'Stopt u, dan wissen we meteen de titel, de nota en de praktijken. Na een jaar wissen we alles, binnen de dag. Van de link bewaren we alleen een controlegetal, op één dag na: klikt u twee keer op delen, dan krijgt u zo toch maar één lijst.',
      ],
    },
    {
      title: 'Praktijken die u schrijft',
      paragraphs: [
        'Wat u schrijft voor uw organisatie, zien de leden van die organisatie. Dient u het in, dan zien redacteurs het ook. Komt het online, dan ziet iedereen de tekst, zonder uw naam. Dat geldt ook voor “Wij doen dit ook”. Wie wat schreef, vroeg of besliste, blijft bewaard bij de geschiedenis van de praktijk. Teksten en lijsten blijven van de organisatie, ook als u weggaat.',
        'Leest u praktijken in uit een bestand, dan wissen we het bestand zodra u bevestigt, of na een dag. Wat u bevestigde, wordt een concept.',
        'Bent u beoordelaar, dan bewaren we uw oordeel. Redacteurs weten wie ze vroegen; anderen lezen het oordeel zonder uw naam.',
      ],
    },
    {
      title: 'Vragen aan wie een praktijk deelt',
      paragraphs: [
        'Dan bewaren we uw naam, uw e-mailadres en uw vraag. Die gaat pas weg als u op de link in uw mail klikte; doet u dat niet, dan wissen we alles na 7 dagen. De organisatie van de praktijk leest uw naam en uw vraag, niet uw adres. Antwoordt ze niet, dan leest ook de redactie mee. 90 dagen nadat de vraag is afgesloten, wissen we uw naam, uw adres, uw vraag en het antwoord.',
      ],
    },
    {
      title: 'Meedoen aan een meting met een kaart',
      paragraphs: [
        'Op je kaart staat een code. We vragen je naam niet; alleen de organisatie die je de kaart gaf, weet op papier wie welke code heeft. Je antwoorden bewaren we versleuteld. Alleen medewerkers van die organisatie kunnen eraan: geen andere organisatie, geen redacteur en geen beheerder van de site.',
        'Wat er voor jou veranderde, in je eigen woorden, leest die organisatie pas na de meting, zonder je code, en alleen als minstens vijf mensen iets schreven. Schrijf je dat iets je geen goed deed, dan leest haar coördinator dat meteen, zonder je code.',
        'Je mag altijd stoppen, en met je code wis je zelf alles. Anders wissen we de code en de antwoorden 6, 12 of 24 maanden na de laatste vragen, zoals de organisatie vooraf koos. Wat over een groep gedeeld wordt, zegt niets over één persoon.',
      ],
    },
    {
      title: 'Praktijken volgen per mail',
      paragraphs: [
        'Volgt u iets per mail, dan bewaren we uw e-mailadres, wat u volgt en hoe vaak u een mail wilt. Dat begint pas als u op de knop in de eerste mail klikte. Doet u dat niet, dan wissen we uw adres na 7 dagen. Stopt u, dan wissen we meteen uw adres, wat u volgde en de mails.',
      ],
    },
    {
      title: 'Mails die we sturen',
      paragraphs: [
        'Een mail die vertrok, bewaren we 30 dagen, om te zien waarom hij soms niet aankomt. Alleen beheerders kunnen die mails lezen, en elke keer wordt genoteerd.',
      ],
    },
    {
      title: 'Wat we opschrijven',
      paragraphs: [
        'Van elke vraag aan de server noteren we het tijdstip, het soort pagina, of het lukte en hoelang het duurde. Niet uw netwerkadres, niet uw zoekwoorden, niet wat in uw cookie staat en niet wie u bent.',
        'Daarnaast is er een logboek van wie wat deed: een wijziging, een beslissing, het lezen van wat niet openbaar is. Daar staat het nummer van uw account in, niet uw naam, niet uw adres en niet wat u schreef. Zonder account staat er “bezoeker”. Dat logboek blijft, want we kunnen er geen regel uit halen zonder dat het hele logboek ongeldig wordt. Alleen wie de server beheert, kan het lezen.',
      ],
    },
    {
      title: 'Gegevens van mensen in de praktijken',
      paragraphs: [
        'Bij een praktijk staan een functie, een organisatie en hooguit een contactadres dat de eigenaar zelf publiek maakte. Verhalen van mensen vertellen we na, zonder naam.',
      ],
    },
    {
      title: 'Uw rechten',
      paragraphs: [
        'U kunt zelf uw naam verbeteren, toestellen afmelden, sleutels verwijderen, een organisatie verlaten, uw lijst en uw antwoorden wissen en stoppen met volgen.',
        'Wilt u dat uw account verdwijnt? Dat doet u zelf, onderaan op de pagina van uw account. U leest daar eerst wat er dan verdwijnt en wat blijft. Bij wat u schreef, staat daarna “iemand die er niet meer is” of geen naam.',
        'Ziet u iets over uzelf dat hier niet hoort? Vraag de organisatie die deze site beheert om het te verbeteren of weg te halen. Bent u het niet eens met het antwoord, dan kunt u terecht bij de Gegevensbeschermingsautoriteit.',
        'Reservekopieën kunnen langer bestaan dan wat wij wissen.',
      ],
    },
  ],
};

export const nl = {
  about,
  accessibility,
  privacy,
  method: {
    title: 'Hoe we oordelen',
    lead: 'Over elke praktijk stellen we vier vragen. De antwoorden blijven apart: we maken er nooit één cijfer of rangorde van.',
    questions: [
      {
        question: 'Hoe zeker?',
        answer: 'Zekerheid',
        explanation: 'Wat we weten, op een ladder van 0 tot 5. Vaste regels berekenen het niveau; niemand vult het in.',
      },
      {
        question: 'Hoeveel helpt het?',
        answer: 'Effect',
        explanation: 'Hoeveel minder eenzaam mensen zich gemiddeld voelen, met een marge. Per soort onderzoek apart.',
      },
      {
        question: 'Wat kost het?',
        answer: 'Kosten',
        explanation: 'Euro’s, uren en vrijwilligers per deelnemer, en per persoon die betrouwbaar vooruitgaat.',
      },
      {
        question: 'Werkt het bij ons?',
        answer: 'Overdraagbaarheid',
        explanation: 'Welke plek, partners en voorwaarden het vraagt, met een check van hoogstens acht vragen.',
      },
    ],
    ladderTitle: 'De ladder van zekerheid',
    ladderLead:
      'Meer ringen betekent zekerder. Bij een praktijk staat altijd waarom ze dit niveau heeft en wat nog ontbreekt voor het volgende.',
    level: (level: number) => `Niveau ${level}`,
    ladder: {
      0: 'De praktijk is gemeld. De beschrijving is nog niet volledig of nog niet beoordeeld.',
      1: 'De beschrijving is volledig en hangt samen: aanleiding, doelgroep, doelen, aanpak, voorwaarden, kosten en tijd, ervaringen, en wat het elders vraagt. Drie beoordelaars uit de praktijk kijken dat na; de meerderheid beslist. Geldt 3 jaar.',
      2: 'Zoals niveau 1. Daarbij: een analyse van het probleem met bronnen, oorzaken die bij de doelen passen, en doelen die duidelijk, meetbaar, haalbaar en in de tijd begrensd zijn. De doelgroep dacht mee, en er staat hoe vaak en hoelang het minstens moet. Vier beoordelaars. Geldt 5 jaar.',
      3: 'Minstens één studie toont een verandering in de goede richting, en het interval sluit nul uit. Vergelijken met een andere groep hoeft nog niet. Wie alleen voor en na meet, zonder vergelijking, komt nooit hoger dan dit niveau.',
      4: 'Minstens één gecontroleerde studie van goede kwaliteit toont een effect. Of: minstens twee onafhankelijke resultaten van niveau 3, samen met een gepubliceerd overzicht over hetzelfde soort aanpak.',
      5: 'Minstens twee gecontroleerde studies van onafhankelijke onderzoekers tonen een effect. Minstens één keek na zes maanden of later opnieuw.',
    },
    besideTitle: 'Naast de ladder',
    besideLead: 'Soms weten we iets wat geen trede is. Dat tonen we even duidelijk.',
    noEffect:
      'Een gecontroleerde studie of een samengevoegd resultaat heeft een interval dat helemaal tussen −0,20 en +0,20 ligt (gestandaardiseerd verschil). Of: twee gecontroleerde studies vonden geen effect.',
    possiblyHarmful:
      'Een interval ligt helemaal aan de schadelijke kant. Of: er was een ernstig voorval dat volgens de beoordeling met de praktijk te maken heeft.',
    reviewTitle: 'Hoe beoordelen verloopt',
    review: [
      'Drie beoordelaars kijken voor niveau 1, vier voor niveau 2. Ze oordelen elk apart, op de criteria hieronder. Niemand ziet wat de anderen vinden voor iedereen klaar is.',
      'Bij elk criterium kiezen ze: voldoet, voldoet deels of voldoet niet. Daarna zeggen ze of de praktijk het niveau haalt. Voldoet een criterium niet, dan kan dat niet. De meerderheid beslist; bij evenveel stemmen krijgt de praktijk het niveau niet.',
      'Wie aan de praktijk meewerkte, bij de organisatie hoort of een ander belang heeft, beoordeelt ze niet. Dan kijkt iemand anders.',
      'Bij de praktijk staat wat de beoordelaars vonden, zonder hun namen, en hoe eens ze het waren. Dat laatste zegt de kappa van Fleiss: 1 is helemaal eens, 0 is niet meer dan toeval.',
      'Een niveau vervalt: na 3 jaar voor niveau 1, na 5 jaar voor niveau 2. De organisatie krijgt 60 dagen vooraf een mail.',
      'Wie een praktijk deelt, krijgt elk jaar de vraag of alles nog klopt. Komt er na twee maanden geen antwoord, dan staat er “verouderd” bij.',
    ],
    criteriaTitle: 'De criteria',
    criteriaLead: 'Beoordelaars kijken naar wat er staat, niet naar wat ze van de praktijk weten.',
    criteriaOf: (level: number, name: string) => `Niveau ${level}: ${name}`,
    criteriaRules: {
      1: (reviewers: number, years: number) => `${reviewers} beoordelaars. Geldt ${years} jaar.`,
      2: (reviewers: number, years: number) =>
        `Alles van niveau 1, en wat hieronder staat. ${reviewers} beoordelaars. Geldt ${years} jaar.`,
    },
    effectTitle: 'Hoe we effect tonen',
    effect: [
      'We tonen het gestandaardiseerde gemiddelde verschil, met een interval van 95 procent en een voorspellingsinterval. Onderzoek met en zonder vergelijkingsgroep tellen we nooit samen.',
      'Is er maar één groep gemeten, dan staat er een waarschuwing bij: wie zich bij de eerste meting op zijn slechtst voelt, voelt zich later meestal beter, ook zonder hulp.',
      'Niets gemeten is geen nul. Het is een uitnodiging om mee te meten.',
    ],
    nowTitle: 'Wat we nu al berekenen',
    now: [
      'De regels kijken of elk deel van de beschrijving er is, en zeggen wat ontbreekt voor niveau 1. Niveau 1 en 2 volgen uit wat beoordelaars vonden.',
      'Vond nog geen beoordeling plaats, dan staat een praktijk op “gemeld”, ook al schreef men er elders al goed over.',
      'Niveau 3 en hoger volgen uit metingen en studies die nagekeken zijn. Niemand vult ze met de hand in. Wie de open gegevens downloadt, rekent elk niveau na. Is er geen meting, dan staat er “nog niet gemeten”.',
      'Verandert een niveau, dan hoort de eigenaar van de praktijk het eerst. Zeven dagen later ziet iedereen het, met de metingen erbij.',
    ],
    rules: (version: string) => `Regels, versie ${version}`,
  },
};
export type AboutTexts = typeof nl;
