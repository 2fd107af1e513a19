/** The simplest record there is, a glossary term, for tests of what happens around any write. */
export const createTerm = `insert into glossary_term (term, spelling, meaning, as_at, realm, visibility)
  values ($1, 'As it stands', $2, '2024', 'FACT', 'PUBLIC')`;
export const rewriteTerm = 'update glossary_term set meaning = $2 where term = $1';
