import { templates } from './run-templates.mjs';

export default () => {
  templates('tear-down', process.env.THROUGHLINE_TEST_RUN);
};
