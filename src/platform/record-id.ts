const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Whether something typed, such as a part of an address, can be the id of a record; anything else would be a fault in the database. */
export function isId(given: string | undefined): given is string {
  return given !== undefined && uuid.test(given);
}
