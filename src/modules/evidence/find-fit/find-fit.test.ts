import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { demoStudies } from '../../demo/demo-studies';
import { addMadeUpStudies } from '../contract';

let site: TestApp;
const get = async (query: string) => (await site.request(`/nl/wat-werkt/past-bij-ons${query}`)).text();
const titles = (html: string) =>
  [...html.matchAll(/<article class="fit-item"><h3><a [^>]*>([^<]+)/g)].map(([, title]) => title);
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

beforeAll(async () => {
  site = await createTestApp();
  await addMadeUpStudies(site.deps, demoStudies(), site.clock.now());
});
afterAll(() => site.close());

describe('what fits us', () => {
  it('asks first, and then lists at most six practices with reasons, expectation, cost, people and what is learnt', async () => {
    expect(titles(await get(''))).toEqual([]);
    const html = await get('?leeftijd=60%2B&doel=sociale-eenzaamheid&loting=een');
    expect(titles(html).length).toBeGreaterThan(2);
    expect(titles(html).length).toBeLessThanOrEqual(6);
    const page = text(html);
    for (const part of [
      'is voor deze leeftijd',
      'Hoe zeker',
      'Wat u mag verwachten',
      'Wie u kunt vragen',
      'Wat u leert',
    ]) {
      expect(page).toContain(part);
    }
    const listed = text([...html.matchAll(/<article.*?<\/article>/gs)].join(' '));
    expect(listed).not.toMatch(/\bscore\b|\d+ ?%|\/10/);
  });

  it('says how many people to measure as everywhere, and what that rests on', async () => {
    const page = text(await get('?leeftijd=18-25&loting=een'));
    expect(page).toContain('21 mensen die voor en na antwoorden (begin met 27)');
    expect(page).toContain('Effect: middelgroot 0,5 keer de spreiding vooraf.');
    const method = text(await (await site.request('/nl/wat-werkt/methode')).text());
    expect(method).toContain('34 in elke groep, 68 samen: begin met 43 per groep, 86 samen');
  });

  it('never promises that measuring before and after tells whether it helps, and says what is measured already', async () => {
    const page = text(await get('?leeftijd=18-25&loting=een'));
    expect(page).not.toMatch(/weet of het helpt|die weet/);
    expect(page).toContain('Of dat door de activiteit komt, weet u alleen met een vergelijkingsgroep');
    expect(page).toContain('in elke groep 34 mensen die voor en na antwoorden (begin met 43)');
    expect(page).toContain('deze praktijk is nog niet gemeten');
    const listed = ['een', 'twee', 'drie'].map((lot) => get(`?loting=${lot}&doel=sociale-eenzaamheid`));
    for (const other of await Promise.all(listed)) expect(text(other)).not.toMatch(/Er is al gemeten|Dit werd alleen/);
  });

  it('says which kind of activity may do harm, beside what else may be expected of it, and about what that is', async () => {
    const html = await get('?element=x&geprobeerd=buddywerking&doel=sociale-eenzaamheid&leeftijd=26-59&loting=een');
    const items = [...html.matchAll(/<article class="fit-item">.*?<\/article>/gs)].map(([item]) => text(item));
    const everything = items.join(' ');
    expect(everything).toMatch(/Let op: van dit soort activiteit \([^)]+\) vond een meting een mogelijk nadeel\./);
    expect(everything).toMatch(/\((eenzaamheid|sociaal isolement)\): tussen/);
  });

  it('says what can be measured at an age at which not everybody can be asked, as the plan does', async () => {
    const young = text(await get('?leeftijd=13-17&loting=een'));
    expect(young).toContain('Wat wel past: WHO-5, 5 vragen (welbevinden).');
    expect(young).toContain('Voor wie jonger is dan 16 jaar hebben we geen vragenlijst over eenzaamheid.');
    const alone = text(await get('?leeftijd=13-17&doel=sociaal-isolement&loting=een'));
    expect(alone).toContain('Voor wie jonger is dan 65 jaar hebben we geen vragenlijst over sociaal isolement.');
    expect(text(await get('?leeftijd=60%2B&loting=een'))).not.toContain('Wat wel past');
  });

  it('keeps its order with the same lot, and has another with another', async () => {
    const order = async (lot: string) => titles(await get(`?leeftijd=60%2B&loting=${lot}`)).join();
    expect(await order('een')).toBe(await order('een'));
    const orders = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(order));
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it('leaves out a reason that is switched off, and offers it back', async () => {
    const html = await get('?leeftijd=60%2B&zonder=measured&loting=een');
    expect(html).not.toContain('deze praktijk is nog niet gemeten, of zonder uitsluitsel');
    expect(text(html)).toContain('Telt niet mee (kies om weer mee te tellen): of deze praktijk gemeten is');
    expect(await get('?leeftijd=60%2B&loting=een')).toContain('zonder=measured');
  });

  it('tells a wrong number and keeps it, and survives nonsense', async () => {
    const html = await get('?budget=veel&leeftijd=60%2B');
    expect(html).toContain('Vul een getal in, of laat het leeg.');
    expect(html).toContain('value="veel"');
    expect(html).toContain('Dit kennen we niet, dus lieten we het weg: budget “veel”.');
    const odd = await get('?leeftijd=%3Cscript%3E&partner=%00&partner=bestaatniet&zonder=alles&doel=');
    expect(odd).toContain('We konden niet alles van uw vraag lezen');
    expect(odd).toMatch(/weg: zonder “alles”, leeftijd “&lt;script(>|&gt;)”, partner “[^<]*”, partner “bestaatniet”\./);
    expect(await get('?leeftijd=60+')).toContain('is voor deze leeftijd');
    expect(await get('?leeftijd=60%2B')).not.toContain('We konden niet alles');
  });
});

describe('the explanations', () => {
  it('draw a hundred people of a number, computed', async () => {
    const page = text(await (await site.request('/nl/wat-werkt/uitleg')).text());
    expect(page).toContain(
      'Van 100 mensen die meedoen, zijn er 62 beter af dan de middelste van wie niet meedoet. Zonder de aanpak zijn dat er 50.',
    );
    expect(page).toContain('Of zo: neem iemand die meedoet en iemand die niet meedoet; in 58 van de 100 paren');
    const own = text(await (await site.request('/nl/wat-werkt/uitleg?effect=-0,9')).text());
    expect(own).toContain('Een effect van −0,90');
    expect(text(await (await site.request('/nl/wat-werkt/uitleg?effect=veel')).text())).toContain('Vul een getal in');
  });

  it('draw the effect of their address first, above 0 as a change for the worse, and lead to the better', async () => {
    const asked = async (effect: string) => {
      const html = await (await site.request(`/nl/wat-werkt/uitleg?effect=${encodeURIComponent(effect)}`)).text();
      return { html, first: text(/<h2[^>]*>.*?<h2/s.exec(html)?.[0] ?? '') };
    };
    for (const worse of ['0,3', '0.3', '+0,3', '0.300']) {
      const { html, first } = await asked(worse);
      expect(first, worse).toContain('Een effect van 0,30');
      expect(first, worse).toContain('zijn er 38 beter af');
      expect(first, worse).toContain('Boven nul gaat het minder goed met mensen die meedoen. U ziet het in een groep');
      expect(first, worse).not.toContain('een aanpak die helpt');
      expect(html, worse).toContain('href="/nl/wat-werkt/uitleg?effect=-0.3">Bedoelt u een verbetering? Bekijk −0,30');
    }
    for (const better of ['-0,3', '−0,3', '-0.3']) {
      const { first } = await asked(better);
      expect(first, better).toContain('Een effect van −0,30');
      expect(first, better).toContain('zijn er 62 beter af');
      expect(first, better).not.toContain('Bedoelt u');
    }
    for (const nonsense of ['veel', '5', '0,3,1', '<b>']) {
      const { first } = await asked(nonsense);
      expect(first, nonsense).toContain('Dit kennen we niet, dus lieten we het weg: effect');
      expect((await asked(nonsense)).html, nonsense).toMatch(/id="zelf".*Vul een getal in.*id="effect-2"/s);
    }
    expect((await asked('')).html).toMatch(/id="effect-8".*id="zelf"/s);
  });

  it('tell effects of 0.2, 0.3, 0.5 and 0.8 apart, in the drawing and in words', async () => {
    const html = await (await site.request('/nl/wat-werkt/uitleg')).text();
    const pictures = [...html.matchAll(/<p class="people"[^>]*>(.*?)<\/p><p>(.*?)<\/p>/g)].slice(0, 4);
    const words = pictures.map(([, , told = '']) => told.replace(/^.*dat er 50\./, '').trim());
    expect(new Set(pictures.map(([, drawing]) => drawing)).size).toBe(4);
    expect(new Set(words).size).toBe(4);
    for (const each of words) expect(each.length).toBeGreaterThan(20);
  });

  it('give formulas, versions, limits and all figures', async () => {
    const html = await (await site.request('/nl/wat-werkt/methode')).text();
    for (const part of [
      'τ²',
      'Grenzen',
      'Hartung',
      '/wat-werkt/data.csv',
      '/wat-werkt/data.R',
      '/wat-werkt/data.json',
    ]) {
      expect(html).toContain(part);
    }
    expect(html).not.toContain('Masi');
  });
});
