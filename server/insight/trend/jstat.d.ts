/** The part of jstat that is used: it comes without types. */
declare module 'jstat' {
  const jStat: { studentt: { inv(probability: number, degreesOfFreedom: number): number } };
  export default jStat;
}
