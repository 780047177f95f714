package kr.oneroof.finance;

import java.util.UUID;

import kr.oneroof.kernel.RequestNumber;

/** Another bank will lend (대출 은행 변경); nothing was drawn yet. */
public record BankChanged(RequestNumber number, UUID from, UUID to) {}
