/** graphql as production loads it: elsewhere it looks for a second copy of itself at each look at a type, which costs every file half a second. */
const { NODE_ENV } = process.env;
process.env.NODE_ENV = 'production';
await import('graphql');
process.env.NODE_ENV = NODE_ENV;
