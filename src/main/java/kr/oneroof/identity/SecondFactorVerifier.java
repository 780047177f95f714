package kr.oneroof.identity;

import org.springframework.stereotype.Component;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SourceAddress;

/** Slows down who guesses codes as {@link PasswordAuthenticationProvider} does who guesses passwords. */
@Component
public class SecondFactorVerifier {
    private final SecondFactorService factors;
    private final LoginAttemptRepository attempts;
    private final LoginRecordService records;

    SecondFactorVerifier(SecondFactorService factors, LoginAttemptRepository attempts, LoginRecordService records) {
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
