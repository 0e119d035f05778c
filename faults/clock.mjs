// Loaded before the program (`node --import`): its present begins at FAULTS_CLOCK and goes on from there. The program asks its clock, and the
// clock asks Date; the database and the kernel keep the true time.
const begin = Date.parse(process.env.FAULTS_CLOCK ?? '');
if (Number.isNaN(begin)) throw new Error('FAULTS_CLOCK is no time');
const offset = begin - Date.now();
const TrueDate = Date;

globalThis.Date = class extends TrueDate {
  constructor(...given) {
    if (given.length === 0) super(TrueDate.now() + offset);
    else super(...given);
  }
  static now() {
    return TrueDate.now() + offset;
  }
};
