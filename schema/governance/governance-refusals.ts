/** Reasons that several writes of governance refuse for, said once. */
const meanings = {
  NAMES_A_PERSON: 'a person is named where a role belongs.',
  FUTURE_DATE: 'it is said to have happened on a day that is still to come.',
  MEETING_CANCELLED: 'the meeting was called off.',
  MEETING_OF_ANOTHER_BOARD: 'the meeting is not one of the board that is named.',
  AGENDA_ITEM_OF_ANOTHER_MEETING: 'the agenda item is not one of the meeting that is named.',
  NOT_A_FACT: 'it would be about a record that states nothing, such as a role.',
  WRONG_AREA: 'a record of another area is named.',
  PLACE_MISSING: 'neither a meeting nor a board nor an area is named.',
  DUE_MISSING: 'no date, meeting or words say when it is due.',
  ENDS_BEFORE_START: 'it ends before it began.',
};

export function refusedFor(...codes: (keyof typeof meanings)[]): Record<string, string> {
  return Object.fromEntries(codes.map((code) => [code, meanings[code]]));
}
