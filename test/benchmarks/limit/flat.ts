/** The second hand-written form: flat rows in one statement, and a writer that puts the JSON together as text. */
import { areaAsked, slugAsked, type Form, type Forms } from './form.js';
import { flatDashboard } from './flat-dashboard.js';
import { flatDeepJoin } from './flat-deep-join.js';
import { nodes, plain, quoted } from './quoted.js';

const list: Form = {
  text: `
    with entry as materialized (
      select id, amount, basis, posted_on, description, reference, cost_centre, line_id from actual
      where realm = 'DEMONSTRATION' and area_id = $1 and visibility = any($2) order by posted_on, id limit 1000)
    (select true, id, null::bigint, title, null::date, null, null, null, null::uuid from investment_line where id = any(array(select distinct line_id from entry)) and visibility = any($2))
    union all (select false, id, amount, basis, posted_on, description, reference, cost_centre, line_id from entry)`,
  asked: areaAsked,
  judgesByDay: false,
  write(rows) {
    const lines = new Map<string | null | undefined, string>();
    let entries = '';
    for (const [isLine, id, amount, text, postedOn, description, reference, costCentre, line] of rows) {
      if (isLine === 't') lines.set(id, `{"title":${quoted(text)}}`);
      else
        entries += `${entries === '' ? '' : ','}{"id":"Actual:${id ?? ''}","amount":${amount ?? 'null'},"basis":${plain(text)},"postedOn":${plain(postedOn)},"description":${quoted(description)},"reference":${quoted(reference)},"costCentre":${quoted(costCentre)},"line":${lines.get(line) ?? 'null'}}`;
    }
    return `{"actuals":${nodes(entries)}}`;
  },
};

const lookup: Form = {
  text: `
    select p.id, p.slug, p.name, p.kind, a.id, a.name, b.id, b.name
    from pathway p left join organisation a on a.id = p.provider_id and a.visibility = any($2) left join organisation b on b.id = p.commissioner_id and b.visibility = any($2)
    where p.slug = $1 and p.visibility = any($2)`,
  asked: slugAsked,
  judgesByDay: false,
  write([row]) {
    if (row === undefined) return '{"pathway":null}';
    const [id, slug, name, kind, provider, providerName, commissioner, commissionerName] = row;
    const named = (key: string | null | undefined, of: string | null | undefined): string =>
      key === null ? 'null' : `{"name":${quoted(of)}}`;
    return `{"pathway":{"id":"Pathway:${id ?? ''}","slug":${quoted(slug)},"name":${quoted(name)},"kind":${plain(kind)},"provider":${named(provider, providerName)},"commissioner":${named(commissioner, commissionerName)}}}`;
  },
};

export const flat: Forms = { dashboard: flatDashboard, deepJoin: flatDeepJoin, list, lookup };
