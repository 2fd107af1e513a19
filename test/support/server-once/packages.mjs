/** The same for a CommonJS package, of which test and server must hold one copy. */
export default {
  process: (_text, file) => ({ code: `module.exports = loadedOnce.loadPackage(${JSON.stringify(file)});` }),
};
