/** Where the parts of an installation go that an ordinary user must reach when root runs the program. */
export const systemFolder = '/var/lib/teilhabe';
