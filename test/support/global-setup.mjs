/** In a process of its own, so that nothing it loads is already there when a test begins. */
import { templates } from './run-templates.mjs';

export default () => {
  process.env.THROUGHLINE_TEST_RUN = `run_${process.pid}`;
  process.env.THROUGHLINE_TEST_POSTGRES = templates('set-up', process.env.THROUGHLINE_TEST_RUN);
};
