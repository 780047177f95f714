package kr.oneroof.notice;

/** An inbox entry about to be made, in the words that the person will read. */
record InboxDraft(Notice slip, String subject, String body) {}
