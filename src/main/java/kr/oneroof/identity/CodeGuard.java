package kr.oneroof.identity;

import org.springframework.stereotype.Component;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SourceAddress;

/** Slows down who guesses codes as {@link PasswordLogin} does who guesses passwords. */
@Component
public class CodeGuard {
    private final SecondFactors factors;
    private final LoginAttempts attempts;

    CodeGuard(SecondFactors factors, LoginAttempts attempts) {
        this.factors = factors;
        this.attempts = attempts;
    }

    public boolean isRight(PersonId person, String code) {
        var source = SourceAddress.ofRequest();
        var right = attempts.mayTry("code:" + person, source) && factors.isShownBy(person, code);
        if (right) {
            attempts.succeeded("code:" + person, source);
        }
        return right;
    }
}
