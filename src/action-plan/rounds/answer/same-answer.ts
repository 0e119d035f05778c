import type { UploadedFile } from '../../../platform/forms/read-form.ts';
import { tidyFileName } from '../../document-file.ts';
import type { Question } from '../rounds.store.ts';
import type { GivenProgress } from './given-progress.ts';
import { columnsOf } from './record-round-answer.ts';

/** Whether a question holds exactly this answer already: whoever presses the button twice has answered once and lost nothing. */
export function isSameAnswer(question: Question, given: GivenProgress, file: UploadedFile | undefined): boolean {
  const { degree, askInstead, answerText, indicatorId, reading, readingOn } = columnsOf(given);
  return (
    question.answeredAt !== null &&
    question.degree === degree &&
    question.askInstead === askInstead &&
    question.answerText === answerText &&
    question.indicatorId === indicatorId &&
    question.reading === reading &&
    question.readingOn === readingOn &&
    (file === undefined || question.fileName === tidyFileName(file.name))
  );
}
