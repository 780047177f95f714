package kr.oneroof.identity.web;

import java.time.Duration;

import org.springframework.stereotype.Component;

import kr.oneroof.kernel.LimitRule;
import kr.oneroof.kernel.LimitService;

/** How many letters and accounts strangers may cause, from one source and all together. */
@Component
class AccountLimits {
    private static final LimitRule SIGN_UPS = new LimitRule("sign-up", 10, Duration.ofHours(1));
    private static final LimitRule SIGN_UPS_OF_ALL = new LimitRule("sign-up-of-all", 200, Duration.ofHours(1));
    private static final LimitRule LETTERS = new LimitRule("account-letter", 10, Duration.ofHours(1));
    private static final LimitRule LETTERS_OF_ALL = new LimitRule("account-letter-of-all", 500, Duration.ofHours(1));

    private final LimitService limits;

    AccountLimits(LimitService limits) {
        this.limits = limits;
    }

    /** @throws kr.oneroof.kernel.TooManyRequests beyond ten an hour from one source, or two hundred an hour from all */
    void countSignUp() {
        limits.countSource(SIGN_UPS);
        limits.countAll(SIGN_UPS_OF_ALL);
    }

    /**
     * A letter with a link. @throws kr.oneroof.kernel.TooManyRequests beyond ten an hour from one source, or five
     * hundred from all
     */
    void countLetter() {
        limits.countSource(LETTERS);
        limits.countAll(LETTERS_OF_ALL);
    }
}
