// Owns what is fetched once there is a comment file: checking it, and everything that is made of many.
export { commentReader } from '../../../records/comments/comment-kind.ts';
export { commentsCsv, commentsText, formatGathered, listLeftOut } from '../../../records/comments/comments-files.ts';
export { renderComments } from '../../../records/comments/draw-comments.ts';
export { gatherComments } from '../../../records/comments/gather-comments.ts';
