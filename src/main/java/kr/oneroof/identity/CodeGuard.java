package kr.oneroof.identity;

import org.springframework.stereotype.Component;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SourceAddress;

/** Slows down who guesses codes as {@link PasswordLogin} does who guesses passwords. */
@Component
public class CodeGuard {
    private final SecondFactors factors;
    private final LoginAttempts attempts;
    private final LoginRecords records;

    CodeGuard(SecondFactors factors, LoginAttempts attempts, LoginRecords records) {
        this.factors = factors;
        this.attempts = attempts;
        this.records = records;
    }

    public boolean isRight(PersonId person, String code) {
        var made = new LoginTry("code:" + person, SourceAddress.ofRequest(), "");
        var mayTry = attempts.mayTry(made);
        var right = mayTry && factors.isShownBy(person, code);
        if (right) {
            attempts.succeeded(made);
        } else {
            records.failed(person, mayTry ? LoginFailure.WRONG_CODE : LoginFailure.RESTING);
        }
        return right;
    }
}
