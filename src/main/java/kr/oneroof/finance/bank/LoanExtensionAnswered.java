package kr.oneroof.finance.bank;

import kr.oneroof.kernel.RequestNumber;

/** Whether a bank has more time to lend. @param why not; empty when it has */
record LoanExtensionAnswered(RequestNumber number, boolean given, String why) {}
