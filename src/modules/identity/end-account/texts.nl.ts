export const nl = {
  link: 'Verwijder mijn account',
  linkLead: 'U leest eerst wat er dan verdwijnt en wat blijft.',
  title: 'Uw account verwijderen',
  goesTitle: 'Dit verdwijnt meteen',
  goes: [
    'Uw naam, uw e-mailadres en uw toegangssleutels. U bent op alle toestellen afgemeld.',
    'De koppeling met de overheid, als u zo aanmeldde.',
    'Uw lijst, en wat u invulde bij “Zou het hier werken?”.',
    'Uw plaats in organisaties, uw andere rollen en uw vragen om toegang.',
  ],
  staysTitle: 'Dit blijft',
  stays: [
    'Wat u schreef en deelde voor een organisatie. Uw naam staat er niet meer bij.',
    'Een vraag die u aan een organisatie stelde, met uw naam: tot 90 dagen nadat ze is afgesloten. Een antwoord krijgt u niet meer.',
    'Mails die al vertrokken zijn: 30 dagen.',
    'Praktijken die u per mail volgt. Stoppen doet u met de link in die mails.',
    'Het logboek van wie wat deed. Daar staat alleen een nummer in, geen naam.',
  ],
  sure: 'Ja, verwijder mijn account voorgoed',
  back: 'Nee, terug naar mijn account',
  sharedTitle: 'In deze demonstratie kan dat niet',
  shared: 'Iedereen kan deze persoon zijn. Verwijdert u het account, dan kan niemand deze rol nog uitproberen.',
  firstTitle: 'Dit kan nu nog niet',
  handOver:
    'U bent de enige coördinator. Draag die taak eerst over aan iemand anders. Is er niemand anders? Vraag dan een beheerder van de site om de organisatie te beëindigen.',
  lastAdministrator: 'U bent de enige beheerder van de site. Maak eerst iemand anders beheerder.',
  toPeople: 'Mensen en hun rollen',
  endedTitle: 'Uw account is verwijderd',
  ended: 'U bent afgemeld. Lezen en zoeken kunt u hier altijd, ook zonder account.',
  toStart: 'Naar de startpagina',
};
export type EndAccountTexts = typeof nl;
