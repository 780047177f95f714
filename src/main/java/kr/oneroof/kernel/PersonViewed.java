package kr.oneroof.kernel;

/** Somebody of the staff looked at a person's account: the audit keeps the look (접속기록, 안전성 확보조치 기준 제8조). */
public record PersonViewed(PersonId person) {}
