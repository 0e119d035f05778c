/** What the demonstration needs to fill the library through the real use cases. */
export { addFile } from './add-file.ts';
export { addPicture, type PictureFacts } from './add-picture.ts';
export { fileSeconds } from './file-duration.ts';
export { publishFile } from './change-file.ts';
export { sniffFile } from './sniff-file.ts';
