-- The last album of a chat that was answered because nobody had asked for it: its other messages need no answer.
alter table chat add column answered_album text;
